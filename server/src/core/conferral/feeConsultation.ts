import type { Brief } from "../brief/brief.ts";
import { readDates } from "../brief/dates.ts";
import { insert } from "../text/edit.ts";
import { literal } from "../text/snippet.ts";
import type { Span } from "../text/span.ts";
import { blankFiller } from "./blanks.ts";
import { type BodySentence, bodySentences } from "./bodySentences.ts";
import type { GuidedInsertion } from "./elementFixes.ts";
import { endOf, placed } from "./placing.ts";
import { titleOf } from "./requirement.ts";
import { TabStops } from "./tabStops.ts";

/** What D. Kan. Rule 54.2(d) asks of a statement of consultation. */
export type ConsultationElement = "date" | "names" | "results";

/** What a paper tells of the consultation on fees. */
export interface Consultation {
  /** Where it is told. */
  readonly span: Span;
  readonly missing: readonly ConsultationElement[];
}

/** Fees of a class, out of a fund or a settlement, or under 42 U.S.C. § 406(b), are no matter of Rule 54.2. */
const otherFees = /\bclass\b|\bsettlement\b|\bcommon\s+fund\b|\b23\(h\)|\b406\(b\)|\bsanctions?\b|\bcompel\b/i;
const consulting = /\b(?:consult\w*|confer(?:red|ring|ral)?|discuss\w*|negotiat\w*|spoke|talked|met\b|exchanged)\b/i;
const ofFees = /\bfees?\b|\b54\.2\b|\bhours\b|\bhourly\b|\brates?\b|\bstatement\s+of\s+consultation\b/i;
const announced =
  /\b(?:statement\s+of\s+consultation|54\.2)\b[^;]{0,120}\b(?:will|shall|attached|exhibit|separately|herewith|within|to\s+be|has\s+been|was)\b|\b(?:will|shall)\b[^;]{0,80}\bstatement\s+of\s+consultation\b/i;
const names =
  /\b(?:M[rs]s?|Dr)\.\s\p{Lu}|\b(?:counsel|attorneys?)\b[^;]{0,60},\s\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+\b/u;
const results =
  /\b(?:agree\w*|disagree\w*|unable|could\s+not|resolv\w*|unresolved|impasse|stipulat\w*|declin\w*|refus\w*|reject\w*|oppos\w*|object\w*|accept\w*|offer\w*|result\w*|remain\w*|narrow\w*|no\s+(?:response|agreement)|not\s+(?:respon\w+|agree\w*|oppos\w*))\b/i;

/** Whether a motion asks for a statutory award of attorney's fees, on which D. Kan. Rule 54.2 asks for consultation. */
export function asksForStatutoryFees(brief: Brief): boolean {
  const { kind, opposed, relief } = brief.filing;
  return (
    (kind === "motion" || kind === "memorandum-in-support") &&
    opposed &&
    relief.includes("fees") &&
    !otherFees.test(titleOf(brief))
  );
}

/**
 * What the paper tells of the consultation: the statement under a heading of its own, else the sentences that speak of it.
 * "elsewhere" where the paper says that the statement is attached or follows, as Rule 54.2(c) allows; null where nothing is
 * told.
 */
export function readConsultation(brief: Brief): Consultation | "elsewhere" | null {
  const headed = brief.certificates.find(({ kind }) => kind === "consultation" || kind === "conferral");
  const told = headed
    ? bodySentences(brief, headed)
    : bodySentences(brief).filter(({ text }) => consulting.test(text) && ofFees.test(text));
  const [first] = told;
  if (!first) return bodySentences(brief).some(({ text }) => announced.test(text)) ? "elsewhere" : null;
  if (told.some(({ text }) => announced.test(text))) return "elsewhere";
  const blocks = new Set(told.map(({ block }) => block));
  const around = headed ? told : bodySentences(brief).filter(({ block }) => blocks.has(block));
  return { span: headed?.heading ?? first.span, missing: missingIn(brief, around) };
}

/** What is not told. Where there are blanks nothing is said to be missing: they are reported by themselves. */
function missingIn(brief: Brief, sentences: readonly BodySentence[]): ConsultationElement[] {
  if (sentences.some(({ text }) => text.includes(blankFiller))) return [];
  const missing: ConsultationElement[] = [];
  const dated = ({ span }: BodySentence): boolean =>
    readDates(brief.source.text, span.start, span.end).some(({ value }) => /-\d\d-\d\d$/.test(value));
  if (!sentences.some(dated)) missing.push("date");
  if (!sentences.some(({ text }) => names.test(text))) missing.push("names");
  if (!sentences.some(({ text }) => results.test(text))) missing.push("results");
  return missing;
}

/** A statement of consultation to fill in, at the end of the body. Empty where the paper has none. */
export function insertConsultation(brief: Brief): GuidedInsertion[] {
  const last = bodySentences(brief).at(-1);
  const place = last && endOf(brief, last.block);
  if (!place) return [];
  const stops = new TabStops();
  const { movant, opponent } = brief.filing;
  const party = (name: string | null, otherwise: string): string => (name ? literal(name) : stops.blank(otherwise));
  const passage =
    `Statement of consultation (D. Kan. Rule 54.2): On ${stops.blank("date")}, ${stops.blank("name")} (for ${party(movant, "movant")}) and ` +
    `${stops.blank("name")} (for ${party(opponent, "opponent")}) ${stops.choice("consulted", "attempted to consult")} ` +
    `about the fees claimed. The results were: ${stops.blank("results")}.`;
  const title = "Insert a statement of consultation to fill in";
  return [{ title, edits: [insert(place.at, placed(place, passage))] }];
}
