import { sentencesOf } from "../brief/opening.ts";
import type { Citation } from "../citations/citation.ts";
import { type Span, spanAt } from "../text/span.ts";
import type { RuleContext } from "./rule.ts";

/** Fewer words are a term or a title rather than a passage. */
const leastWords = 4;
const longestLead = 12;

/** So many words of the writer's own may end the sentence of a quotation. */
const longestEnd = 8;
/** Words by which a sentence names what else its quotation may be from. */
const otherSource =
  /\b(?:rules?|orders?|exhibits?|sections?|agreement|contract|polic(?:y|ies)|lease|statute|constitution|act|code|interrogator(?:y|ies)|requests?|topics?|subpoena|responses?|answers?|objections?|complaint|petition|motion|brief|memorandum|e-?mails?|letters?|texts?|messages?|notes?|log|report|testi\w+|deposition|declaration|affidavit|certificate|notice|plaintiffs?|defendants?|counsel|(?:said|says|wrote|told|asked|replied|calls?|called))\b|§|\b(?:Docs?|ECF|Exs?)\b/i;

/**
 * The passage that a citation supports directly: an inline quotation that ends just before it or with few words of the writer's
 * behind it in the sentence before, or a block quote when the citation begins the paragraph behind it. Null where more of the
 * writer's own, another possible source or a signal such as "cf." stands between.
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
  const last = quotation?.end === start - lead.length ? quotation : inSentenceBefore(start, context);
  return last && countsAsPassage(context.text(last)) ? last : null;
}

/** The quotation in the sentence that ends where a citation sentence begins, where nothing else can be its source. */
function inSentenceBefore(start: number, { brief, graph, source, text }: RuleContext): Span | null {
  const block = spanAt(brief.blocks, start);
  if (!block || !/[.]\s+[*_]*$/.test(source.text.slice(Math.max(block.start, start - 6), start))) return null;
  const quotation = brief.quotations.filter((one) => one.start >= block.start && one.end < start).at(-1);
  if (!quotation) return null;
  const end = source.text.slice(quotation.end, start);
  if (end.trim().split(/\s+/).length > longestEnd || /[.?!]\s+\S/.test(end) || /[.?!]["”]$/.test(text(quotation)))
    return null;
  const before = source.text.slice(block.start, quotation.start);
  const from = block.start + (sentencesOf(before).at(-1)?.start ?? 0);
  const isCited = graph.citations.some((one) => one.start >= from && one.start < start);
  const own = `${source.text.slice(from, quotation.start)} ${end}`;
  return isCited || otherSource.test(own) ? null : quotation;
}

/** Where the citation begins, a signal that still stands for support ("See") included. */
function beginningOf({ start, signal }: Citation): number {
  return signal && /^(?:see(?: also|,? e\.g\.)?|accord)$/.test(signal.value) ? signal.start : start;
}

function countsAsPassage(quoted: string): boolean {
  return quoted.trim().split(/\s+/, leastWords).length === leastWords;
}
