import type { Nodes, Parents, Root, TableCell } from "mdast";
import type { Span } from "../text/span.ts";
import type { Block, BlockKind } from "./block.ts";

/** In what a node stands. */
interface Surroundings {
  readonly quoteDepth: number;
  readonly listDepth: number;
  readonly footnote: string | null;
  /** Marker of the list item whose first leaf has not been met yet; shared by all that stand in the item. */
  readonly item: { marker: string | null };
}

interface Pending {
  readonly node: Nodes;
  readonly around: Surroundings;
}

/** The leaf blocks of a tree in order. `text` is what was parsed; `shift` is added to every offset. */
export function leavesOf(tree: Root, text: string, shift: number): Block[] {
  const blocks: Block[] = [];
  const top: Surroundings = { quoteDepth: 0, listDepth: 0, footnote: null, item: { marker: null } };
  // A stack of our own: a document may nest deeper than calls can.
  const pending: Pending[] = [];
  descend(tree, top, pending);
  let position = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, around } = next;
    const inner = surroundingsIn(node, around, text);
    if (inner) descend(node as Parents, inner, pending);
    else blocks.push(...leaf(node, around, text, position, shift));
    if (!inner) position = endOf(node);
  }
  return blocks;
}

function descend(parent: Parents, around: Surroundings, pending: Pending[]): void {
  for (let i = parent.children.length - 1; i >= 0; i--) {
    pending.push({ node: parent.children[i] as Nodes, around });
  }
}

/** What stands around the children of a container; null for a leaf. */
function surroundingsIn(node: Nodes, around: Surroundings, text: string): Surroundings | null {
  switch (node.type) {
    case "blockquote":
      return { ...around, quoteDepth: around.quoteDepth + 1 };
    case "list":
      return { ...around, listDepth: around.listDepth + 1 };
    case "listItem":
      return { ...around, item: { marker: markerAt(text, startOf(node)) } };
    case "footnoteDefinition":
      return { ...around, footnote: node.label ?? node.identifier, item: { marker: null } };
    case "table":
      return around;
    default:
      return null;
  }
}

function markerAt(text: string, offset: number): string | null {
  const marker = /[-+*]|\d{1,9}[.)]/y;
  marker.lastIndex = offset;
  return marker.exec(text)?.[0] ?? null;
}

function leaf(node: Nodes, around: Surroundings, text: string, position: number, shift: number): Block[] {
  const kind = kindOf(node, text);
  if (!kind) return [];
  // An underlined heading that follows a link definition is made to begin with the definition.
  const start = Math.max(startOf(node), position);
  const end = trimmedEnd(text, start, endOf(node));
  const { marker } = around.item;
  around.item.marker = null;
  return [
    {
      kind,
      start: start + shift,
      end: end + shift,
      content: moved(node.type === "heading" ? insideOf(node, end) : { start, end }, shift),
      level: node.type === "heading" ? node.depth : 0,
      quoteDepth: around.quoteDepth,
      listDepth: around.listDepth,
      listMarker: marker,
      footnote: around.footnote,
      cells: node.type === "tableRow" ? node.children.map((cell) => moved(cellSpan(cell, text), shift)) : [],
    },
  ];
}

function kindOf(node: Nodes, text: string): BlockKind | null {
  switch (node.type) {
    case "heading":
    case "paragraph":
    case "tableRow":
    case "code":
    case "definition":
    case "thematicBreak":
      return node.type;
    case "html":
      return isComment(text.slice(startOf(node), endOf(node))) ? "comment" : "html";
    case "yaml":
      return "frontMatter";
    default:
      return null;
  }
}

/** Whether HTML is nothing but comments, the last of them perhaps not closed. */
function isComment(html: string): boolean {
  let i = 0;
  while (i < html.length) {
    if (!html.startsWith("<!--", i)) return false;
    const close = html.indexOf("-->", i + 2);
    if (close < 0) return true;
    i = close + 3;
    while (i < html.length && html.charCodeAt(i) <= 32) i++;
  }
  return html.length > 0;
}

/** From the first to the last inline of a node; an empty span at `otherwise` where it has none. */
function insideOf(node: Parents, otherwise: number): Span {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? { start: startOf(first), end: endOf(last) } : { start: otherwise, end: otherwise };
}

/** The text of a cell without its bars and the blanks around it. */
function cellSpan(cell: TableCell, text: string): Span {
  const from = startOf(cell);
  return insideOf(cell, text.charCodeAt(from) === 124 ? from + 1 : from);
}

/**
 * The end without white space after it. Code and HTML that are closed by the end of their list only take in the blank
 * lines after them or not, by what follows.
 */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last > start ? last : end;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function moved(span: Span, shift: number): Span {
  return shift === 0 ? span : { start: span.start + shift, end: span.end + shift };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
