import type { Brief, Zone } from "../brief/brief.ts";
import type { Edit } from "../text/edit.ts";
import { type Span, spanAt } from "../text/span.ts";

/** Where an offset of the paper stands. Of zones within one another the one that restricts most is named. */
export function zoneAt(brief: Brief, offset: number): Zone {
  const block = spanAt(brief.blocks, offset);
  if (block?.kind === "frontMatter") return "frontMatter";
  if (spanAt(brief.opaque, offset)) return "opaque";
  if (block && block.quoteDepth > 0) return "blockQuote";
  if (spanAt(brief.quotations, offset)) return "quotation";
  if (block?.kind === "heading") return "heading";
  if (block && block.footnote !== null) return "footnote";
  return "text";
}

/** The zone that forbids an edit without the writer's asking, or null where the edit touches none. */
export function protectedZone(brief: Brief, edit: Edit): "frontMatter" | "opaque" | "blockQuote" | "quotation" | null {
  const opaque = touched(brief.opaque, edit.span);
  if (opaque) return "opaque";
  if (touched(brief.quotations, edit.span)) return "quotation";
  for (let index = firstEndingAt(brief.blocks, edit.span.start); index < brief.blocks.length; index++) {
    const block = brief.blocks[index];
    if (!block || block.start > edit.span.end) break;
    if (block.kind === "frontMatter" && meets(block, edit.span)) return "frontMatter";
    if (block.quoteDepth > 0) return "blockQuote";
  }
  return null;
}

/** An insertion at the very edge of a span does not touch it. */
function meets(span: Span, edit: Span): boolean {
  return edit.start < span.end && span.start < edit.end;
}

function touched(spans: readonly Span[], edit: Span): boolean {
  const candidate = spans[firstEndingAt(spans, edit.start + 1)];
  return candidate !== undefined && meets(candidate, edit);
}

/** Index of the first span that ends at `offset` or after it. */
function firstEndingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
