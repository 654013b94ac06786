import type { Citation } from "../citations/citation.ts";
import { type Span, spanAt } from "../text/span.ts";
import type { RuleContext } from "./rule.ts";

/** Fewer words are a term or a title rather than a passage. */
const leastWords = 4;
const longestLead = 12;

/**
 * The passage that a citation supports directly: an inline quotation that ends just before it, or a block quote when the
 * citation begins the paragraph behind it. Null where words of the writer's own or a signal such as "cf." stand between.
 */
export function quotedBefore(citation: Citation, context: RuleContext): Span | null {
  if (citation.joined || citation.nested) return null;
  const start = beginningOf(citation);
  const { source, brief } = context;
  const block = spanAt(brief.blocks, start);
  if (block && /^[\s*_]*$/.test(source.text.slice(block.content.start, start))) {
    const before = brief.blocks[brief.blocks.indexOf(block) - 1];
    return before && before.quoteDepth > 0 && block.quoteDepth === 0 ? before : null;
  }
  const lead = /[\s.,*_]*$/.exec(source.text.slice(Math.max(0, start - longestLead), start))?.[0] ?? "";
  const quotation = spanAt(brief.quotations, start - lead.length - 1);
  return quotation?.end === start - lead.length && countsAsPassage(context.text(quotation)) ? quotation : null;
}

/** Where the citation begins, a signal that still stands for support ("See") included. */
function beginningOf({ start, signal }: Citation): number {
  return signal && /^(?:see(?: also|,? e\.g\.)?|accord)$/.test(signal.value) ? signal.start : start;
}

function countsAsPassage(quoted: string): boolean {
  return quoted.trim().split(/\s+/, leastWords).length === leastWords;
}
