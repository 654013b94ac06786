import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";

/** A block quote with its blocks, which are one after the other in the paper. */
export interface BlockQuote extends Span {
  readonly blocks: readonly Block[];
  /** The block that follows the quote, if any. */
  readonly next: Block | undefined;
  /** The block before the quote, if any. */
  readonly previous: Block | undefined;
}

/** The outermost block quotes of a paper, in order. Two that a line without `>` parts are two. */
export function blockQuotesOf({ source, blocks }: Brief): BlockQuote[] {
  const quotes: BlockQuote[] = [];
  for (let first = 0; first < blocks.length; first++) {
    if ((blocks[first]?.quoteDepth ?? 0) === 0) continue;
    let last = first;
    while (continues(source.text, blocks[last], blocks[last + 1])) last++;
    const within = blocks.slice(first, last + 1);
    quotes.push({
      start: within[0]?.start ?? 0,
      end: within.at(-1)?.end ?? 0,
      blocks: within,
      next: blocks[last + 1],
      previous: blocks[first - 1],
    });
    first = last;
  }
  return quotes;
}

/** Whether the quote of a block goes on in the next: every line between them has its mark. */
function continues(text: string, block: Block | undefined, next: Block | undefined): boolean {
  if (!block || !next || next.quoteDepth === 0) return false;
  const lines = text.slice(block.end, next.start).split(/\r\n|\r|\n/);
  return lines.slice(1).every((line) => line.includes(">"));
}

/** How many words a quote has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s>]*/gu)?.length ?? 0;
}
