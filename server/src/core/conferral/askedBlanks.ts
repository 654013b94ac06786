import type { Brief } from "../brief/brief.ts";
import type { Span } from "../text/span.ts";
import { blankFiller, findBlanks } from "./blanks.ts";
import { bodySentences } from "./bodySentences.ts";
import { within } from "./readText.ts";

/** Sentences that rules of court on conferring and consulting ask for. */
const askedFor =
  /\bcounsel\s+for\b[^.]*\bthis\s+motion\b|\bconsult\w*\s+with\b|\bwas\s+first\s+due\b|\bprior\s+extensions\b|\bextension\s+is\s+needed\b|\bdiscovery\s+conference\b|\bresponses?\s+in\s+dispute\b|\bstatement\s+of\s+consultation\b|\bposition\s+(?:was|is)\b|\bparties\b[^.]*\bthis\s+motion\b|\bwith\s+counsel\s+for\b|\bparties\s+□|\bmotion\s+presents\s+□|□\s*\(for\b|\bparties\s+□|\bmotion\s+presents\s+□/i;
/** Blanks that ask for one of these wherever they stand: "[oppose / do not oppose]". */
const asking = /\boppos|\bconsult|\bconfer|\battempted\b/i;

/**
 * Blanks in the sentences that rules on conferring ask for outside of the certificate: the other side's position, the prior
 * extensions, the conference with the court, the consultation on fees.
 */
export function findAskedBlanks(brief: Brief): Span[] {
  return bodySentences(brief, null, (typed) => typed.includes("[")).flatMap(({ span, text }) => {
    if (!text.includes(blankFiller)) return [];
    const isAsked = askedFor.test(text);
    return findBlanks(brief.source.slice(span))
      .filter(({ start, end }) => isAsked || asking.test(brief.source.text.slice(span.start + start, span.start + end)))
      .map(({ start, end }) => ({ start: start + span.start, end: end + span.start }))
      .filter((blank) => within(brief.quotations, blank).length === 0 && within(brief.opaque, blank).length === 0);
  });
}
