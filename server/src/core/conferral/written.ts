import type { Span } from "../text/span.ts";
import { clauseAround } from "./clauses.ts";

const letterNoun =
  "(?:letters?|e-?mails?|emails?|electronic\\s+mails?|correspondence|fax(?:es)?|memo(?:randum)?|notes?|missives?|(?:written\\s+)?communications?\\s+by\\s+(?:post|mail|the\\s+mails?)|text\\s+messages?|(?<!voice\\s?-?)(?<!phone\\s)messages?)";
const writtenPatterns: readonly RegExp[] = [
  /\b(?:has|have|had)\s+(?:again\s+|twice\s+|also\s+|repeatedly\s+)?written\b(?!\s+(?:discovery|responses|policy|policies|objections|answers))/gi,
  /\b(?:e-?mailed|emailed|wrote(?!\s+(?:it\s+|them\s+|this\s+|that\s+)?(?:down|up|off|out)\b|\s+in\s+(?:the|its|his|her|their|that)\s+(?:\w+\s+)?(?:notice|responses?|brief|answers?|objections?|motion|certificate|complaint|log|opposition)\b)|faxed|texted|messaged)\b(?!\s+(?:(?:its|his|her|their|the)\s+)?(?:\w+\s+)?(?:responses|documents|production|answers|article|report|book|policy|notes|log|logs|disclosures|objections|notice|subpoena)\b)/gi,
  new RegExp(
    `\\b(?:sent|sends|sending|forwarded|transmitted|directed|delivered|mailed|dispatched|addressed|drafted|received|issued|followed\\s+up\\s+with|responded\\s+(?:with|in)|replied\\s+(?:with|in))\\b[^;]{0,90}?\\b${letterNoun}\\b`,
    "gi",
  ),
  /\b(?:by|via|in|through|per|with)\s+(?:an?\s+|her\s+|his\s+|their\s+|its\s+|my\s+|our\s+|the\s+|that\s+|this\s+|two\s+|several\s+|series\s+of\s+)?(?:[\w"'-]+\s+){0,3}?(?:letters?(?!\s+(?:and|or)\s+(?:the\s+)?spirit)|e-?mails?|emails?|electronic\s+mail|fax|facsimile|correspondence|writing|text\s+messages?)\b/gi,
  /\b(?:gave|given|giving|provided|sent|with|by|on|upon)\s+(?:[a-zà-ɏ'.]+\s+){0,5}?written\s+(?:notice|notification|warning|request|demand|inquiry|communications?)\b/gi,
  new RegExp(`\\b(?:exchang(?:ed|ing)|traded|swapped)\\b[^;]{0,60}?\\b${letterNoun}`, "gi"),
  new RegExp(`\\bexchange\\s+of\\s+(?:\\w+\\s+){0,2}?${letterNoun}`, "gi"),
  new RegExp(
    `\\b${letterNoun}\\s+(?:was|were|went)\\s+(?:then\\s+|also\\s+)?(?:sent|e-?mailed|mailed|faxed|delivered|directed|exchanged|transmitted|addressed|forwarded|out)\\b`,
    "gi",
  ),
  new RegExp(
    `\\b${letterNoun}\\s+(?:have\\s+|had\\s+|then\\s+|also\\s+)?(?:passed|crossed|flew|followed|arrived|went\\s+(?:back\\s+and\\s+forth|unanswered))\\b`,
    "gi",
  ),
  new RegExp(`\\b${letterNoun}\\s+(?:that|which)\\s[^;,]{0,40}?\\b(?:sent|wrote|mailed|e-?mailed|faxed)\\b`, "gi"),
  new RegExp(`\\b${letterNoun}\\s+(?:of|dated|on)\\s+(?:[A-Z][a-z]+\\.?\\s+\\d|\\d)`, "g"),
  new RegExp(`^[^\\p{L}]*(?:golden[\\s-]rule\\s+)?${letterNoun}\\s*[,:—-]`, "giu"),
  new RegExp(`\\bfollowed\\s+by\\s+(?:[\\w-]+\\s+){0,3}?${letterNoun}\\b`, "gi"),
  new RegExp(`^[^\\p{L}]*(?:"[^"]*"\\s+)?(?:golden[\\s-]rule\\s+)?${letterNoun}\\s+(?:from|to|between|sent)\\b`, "giu"),
  new RegExp(
    `\\b(?<!cover\\s)${letterNoun}\\s+(?:dated\\s+[^;.]{3,24}\\s+)?(?:to|from)\\s+(?:(?:Mr|Ms|Mrs)\\b|opposing|defense|counsel|(?:[Pp]laintiff|[Dd]efendant)s?'s?\\s+(?:counsel|attorneys?)|him\\b|her\\b)`,
    "g",
  ),
  new RegExp(
    `\\b(?:consist(?:s|ed)\\s+of|limited\\s+to|confined\\s+to|amount(?:s|ed)\\s+to)\\s+[^;.]{0,30}?${letterNoun}\\b`,
    "gi",
  ),
  new RegExp(
    `\\b(?!memo)${letterNoun}\\s+(?:between|among|of)\\s+(?:the\\s+)?(?:counsel|lawyers|attorneys)\\b|\\bcounsel's\\s+${letterNoun}\\b`,
    "gi",
  ),
];
const servingPapers =
  /\b(?:served|serve|propounded|(?<!\b(?:be|been|not|never|was|were)\s)produced|(?<!\bbe\s)filed|notified\s+the\s+clerk|accept(?:ed)?\s+service|cover\s+letters?|transmittal|(?:transmitted|sent|forwarded|delivered|provided|supplied)\s+(?:its|his|her|their)\s+(?:\w+\s+){0,2}(?:objections|responses|answers|documents|production|disclosures|logs?|supplement\w*))\b/i;

const unsettled = /\b(?:would|should|could|might|must|may)\s+(?:\S+\s+)?have\s+(?:\S+\s+)?$/i;
const denied =
  /\b(?:not|never|no\s+longer|neither|nor|n't|without)\s+(?:\S+\s+){0,3}$|\b(?:nobody|no\s+one|none)\s+(?:\S+\s+){0,2}$/i;
const conditional = /\b(?:if|unless|whether|until|had)\s+(?:\S+\s+){0,6}$/i;

/** Letters, e-mails, faxes and text messages of which a sentence speaks as sent or received. */
export function findWrittenMentions(sentence: string): Span[] {
  if (!anyWritten.test(sentence)) return [];
  const found: Span[] = [];
  for (const pattern of writtenPatterns) {
    for (const match of sentence.matchAll(pattern)) {
      if (isDescribed.test(sentence.slice(Math.max(0, match.index - 16), match.index))) continue;
      if (happened(sentence, match.index) && !servesPapers(sentence, match.index, match.index + match[0].length))
        found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Whether a message only carries papers. What it says, behind "that" or "unless", is not how it was sent. */
function servesPapers(sentence: string, start: number, end: number): boolean {
  const clause = clauseAround(sentence, start);
  const opening = openingClause.exec(sentence.slice(clause.start, start))?.[0].length ?? 0;
  const behind = subordinate.exec(sentence.slice(end, clause.end));
  return servingPapers.test(sentence.slice(clause.start + opening, behind ? end + behind.index : clause.end));
}

/** "After Defendant served its objections, she wrote" */
const openingClause =
  /^\W*(?:after|when|once|because|since|as|before|although)\b[^;]*,\s+(?=(?:she|he|I|we|they|counsel|the\s+undersigned|(?:Mr|Ms|Mrs)\.|[Pp]laintiff|[Dd]efendant)\b)/i;
const subordinate = /\b(?:that|unless|if|because|whether|until|why)\b/i;

/** "Entry 13 is an e-mail": a document, not a message that is told of. */
const isDescribed = /\b(?:is|are)\s+(?:an?\s+|the\s+)?$/i;
const anyWritten = /letter|mail|\bpost\b|wr[io]t|\bfax|facsimile|correspond|\bmemo|missive|\bnote|\btext|messag/i;

function happened(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(clauseAround(sentence, at).start, at - 60), at);
  return !unsettled.test(before) && !denied.test(before) && !conditional.test(before);
}
