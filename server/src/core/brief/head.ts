import { type Block, isFenced } from "../markdown/block.ts";
import { findCourt } from "../reference/courts.ts";
import type { Span } from "../text/span.ts";
import { beforeComments, withoutComments } from "./comments.ts";
import { type Readable, readable } from "./readable.ts";

/** How a line sets itself apart. */
export type LineStyle = "heading" | "bold" | "capitals" | "plain";

/** A line of the paper's head, or a cell of a table, or what stands in one column of a typed caption. */
export interface HeadLine extends Span {
  /** Index of its block in the paper. */
  readonly block: number;
  readonly text: string;
  readonly style: LineStyle;
  /** The line stands in a column to the right of another. */
  readonly isRight: boolean;
  /** The place in the source of a part of `text`. */
  spanOf(start: number, end: number): Span;
}

/** The head never reaches further than this. */
const mostBlocks = 60;
const mostCharacters = 12_000;

/**
 * The lines at the top of the paper: caption, title, and what stands between, up to the first paragraph of prose. Fenced
 * code, quotations, footnotes and comments are no part of it; code by indentation is, since typed captions are indented.
 */
export function readHead(source: string, blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  const first = blocks[0]?.kind === "frontMatter" ? 1 : 0;
  for (let index = first; index < Math.min(blocks.length, first + mostBlocks); index++) {
    const block = blocks[index] as Block;
    if (block.start > mostCharacters + (blocks[first]?.start ?? 0)) break;
    if (!mayStandInHead(source, block)) continue;
    if (isProse(source, block)) break;
    lines.push(...linesOf(source, block, index));
  }
  return lines;
}

function mayStandInHead(source: string, block: Block): boolean {
  if (block.quoteDepth > 0 || block.footnote !== null) return false;
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "tableRow":
    case "html":
      return true;
    case "code":
      return !isFenced(source, block);
    default:
      return false;
  }
}

/**
 * Whether a paragraph is running text: most of its words are in small letters, and there are thirty or more of them, or
 * eight that end as a sentence does and not with a party's role.
 */
function isProse(source: string, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const text = withoutComments(source.slice(block.start, Math.min(block.end, block.start + 1500))).trim();
  const words = text.split(/\s+/);
  if (words.filter((word) => /^[("“‘']?\p{Ll}/u.test(word)).length * 2 <= words.length) return false;
  return words.length >= 30 || (words.length >= 8 && /[.:?]["”)]*$/.test(text) && !endsWithRole.test(text));
}

const endsWithRole = /\b(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ants?|ees?))[.*_)]*$/i;

function linesOf(source: string, block: Block, index: number): HeadLine[] {
  const spans = block.kind === "tableRow" ? block.cells : [block.content];
  return spans.flatMap((span, column) => {
    const text = readable(source, { start: span.start, end: Math.min(span.end, span.start + mostCharacters) });
    const style = block.kind === "heading" ? "heading" : isBold(source, span) ? "bold" : null;
    return columnsOf(text.text).flatMap((part) => {
      const line = lineFrom(text, part, style, index);
      return line ? [column > 0 ? { ...line, isRight: true } : line] : [];
    });
  });
}

interface Column {
  readonly start: number;
  readonly end: number;
  readonly isRight: boolean;
}

/** Lines cut at the rulers of typed captions: unmatched parentheses, section signs, and wide gaps. */
function columnsOf(text: string): Column[] {
  const columns: Column[] = [];
  let start = 0;
  let depth = 0;
  let isRight = false;
  /** Where the line begins, and how far in the right column of the lines above does. */
  let lineStart = 0;
  let indent = 0;
  const cut = (end: number, next: number, right: boolean): void => {
    const column = start + blanksAt(text, start) - lineStart;
    if (isRight && start + blanksAt(text, start) < end) indent = column;
    columns.push({ start, end, isRight: isRight || (indent > 0 && column >= indent - 2) });
    start = next;
    isRight = right;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "\n") {
      cut(i, i + 1, false);
      lineStart = i + 1;
      depth = 0;
    } else if (character === "(") depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (character === ")" || (character === "§" && isRuler(text, i))) cut(i, i + 1, true);
    else if (isWideGap(text, i) && text.slice(start, i).trim()) {
      cut(i, i + 1, true);
    }
  }
  cut(text.length, text.length, false);
  return columns;
}

/** How many spaces stand at a place. */
function blanksAt(text: string, at: number): number {
  let end = at;
  while (text[end] === " ") end++;
  return end - at;
}

function isRuler(text: string, at: number): boolean {
  return /[\s,.]/.test(text.charAt(at - 1) || " ") && /\s|^$/.test(text.charAt(at + 1));
}

function isWideGap(text: string, at: number): boolean {
  return text[at] === "\t" || text.startsWith("    ", at);
}

function lineFrom(whole: Readable, part: Column, style: LineStyle | null, block: number): HeadLine | null {
  const raw = whole.text.slice(part.start, part.end);
  const text = raw.trim();
  // Rulers are no lines of text, nor is the "x" with which some end.
  if (!/[\p{L}\p{N}]/u.test(text) || /^[-–—_=]{3,}x?$/i.test(text)) return null;
  const from = part.start + raw.length - raw.trimStart().length;
  return {
    ...whole.spanOf(from, from + text.length),
    block,
    text,
    style: style ?? (isCapitals(text) ? "capitals" : "plain"),
    isRight: part.isRight,
    spanOf: (start, end) => whole.spanOf(from + start, from + end),
  };
}

/** Whether a paragraph or a cell is set in bold from end to end. */
export function isBold(source: string, span: Span): boolean {
  const { start, end } = beforeComments(source, span);
  if (end - start > 600 || end - start < 5) return false;
  const text = source.slice(start, end).trim();
  if (!/^(?:\*\*|__)/.test(text) || !/(?:\*\*|__)$/.test(text)) return false;
  // Lines set in bold one by one, or one run; no light text between two runs.
  return text.split(/\s*(?:\\?\r\n?|\\?\n|<br\s*\/?>)\s*/i).every((line) => isOneRun(line)) || isOneRun(text);
}

function isOneRun(text: string): boolean {
  const mark = text.startsWith("__") ? "__" : "**";
  return text.length > 4 && text.startsWith(mark) && text.endsWith(mark) && !text.slice(2, -2).includes(mark);
}

/** Whether a text is typed in capitals; a few small letters pass, as in "v.", "Rule 37(a)" and "McTAVISH". */
export function isCapitals(text: string): boolean {
  const sample = text.slice(0, 400);
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 4 && small * 6 <= capitals;
}

/** Whether a line names a court, as the first of a caption does. */
export function namesCourt(text: string): boolean {
  if (text.length > 200) return false;
  if (findCourt(text)) return true;
  return /^(?:in\s+(?:and\s+for\s+)?the\s+)?(?:united\s+states\s+)?(?:\w+\s+){0,4}(?:district|circuit|superior|supreme|county|probate|bankruptcy|municipal|chancery)\s+court\b|^(?:in\s+the\s+)?court\s+of\b|^for\s+the\s+(?:\w+\s+)?district\s+of\b|^(?:(?:northern|southern|eastern|western|middle|central)\s+)?district\s+of\s+\w+(?:\s+\w+)?$/i.test(
    text,
  );
}
