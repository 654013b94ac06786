import type { Span } from "../text/span.ts";

export type BlockKind =
  | "heading"
  | "paragraph"
  /** One row of a table, the header row included, the delimiter row not. */
  | "tableRow"
  /** Fenced or indented code. */
  | "code"
  /** A block of raw HTML that is not a comment. */
  | "html"
  | "comment"
  | "frontMatter"
  /** A link definition. */
  | "definition"
  | "thematicBreak";

/**
 * A leaf block of the paper. Containers (lists, block quotes, footnotes) are not blocks of their own: each leaf says in
 * what it stands. Blocks are ordered and disjoint.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The text inside the markers: of a heading without its hashes or underline, else equal to the block's span. */
  readonly content: Span;
  /** Level of a heading, 1 to 6; 0 for other blocks. */
  readonly level: number;
  /** Number of block quotes around the block. */
  readonly quoteDepth: number;
  /** Number of lists around the block. */
  readonly listDepth: number;
  /** The marker of the innermost list item ("1.", "-") when this is the first block of that item. */
  readonly listMarker: string | null;
  /** The label of the footnote definition in which the block stands. */
  readonly footnote: string | null;
  /** Spans of the cells of a table row, trimmed. Empty for other blocks. */
  readonly cells: readonly Span[];
}

/** What is opaque to citation and prose rules inside a block: code spans, comments, tags, link targets. */
export interface InlineZones {
  /** Ordered, disjoint. */
  readonly opaque: readonly Span[];
  /** Text between quotation marks, marks included; ordered, disjoint, outermost only. */
  readonly quotations: readonly Span[];
  /** References to footnotes in the text: `[^1]`, `¹`, `<sup>1</sup>`. */
  readonly footnoteReferences: readonly (Span & { readonly label: string })[];
}

/** Whether the block is fenced code, and not code by indentation, which typed captions and pasted pages often turn into. */
export function isFenced(text: string, block: Block): boolean {
  return block.kind === "code" && /[`~]/.test(text.charAt(block.start));
}
