import type { Span } from "../text/span.ts";

/** What stands for a blank in read text, so that a blank is never taken for a word. */
export const blankFiller = "□";

/** Words of a bracket that asks to be filled in: "[date]", "[NAME OF COUNSEL]", "[describe topics]". */
const slotWords = new RegExp(
  `\\b(?:${[
    "dates?|days?|months?|years?|times?|names?|counsels?|attorneys?|part(?:y|ies)|movants?|opponents?|opposing|plaintiffs?|defendants?",
    "method|means|manner|mode|telephone|phone|e-?mail|video|zoom|teams|in person|number|amount|minutes|hours?|duration|length",
    "topics?|issues?|subjects?|matters?|requests?|interrogator(?:y|ies)|describe|description|insert|fill|add|specify|list|identify|state|explain",
    "details?|positions?|results?|outcomes?|reasons?|steps?|place|location|office|he|she|his|her|him|they|is|are|has|have|had|did|does",
    "confirm|check|tbd|tba|tbc|todo|tk|to come|placeholder|blank|xx+|further step|who|when|what|how|where",
  ].join("|")})\\b`,
  "i",
);

const bracket = /\[([^[\]\n\r]{0,120}|[^[\]]{0,120})\]/g;
const loose =
  /_{2,}|\b(?:TODO|TBD|TBA|FIXME|XX\/XX(?:\/\d{2,4})?|XXX+)\b|<<[^<>\n]{1,60}>>|\{\{?[^{}\n]{1,60}\}\}?|\?{3,}|\b(?:insert|fill in)\s+(?:date|name|means|topics?)\b/gi;
const angle = /<([A-Za-z][A-Za-z ]{1,40})>/g;
const record = /^(?:Docs?|Dkts?|ECF|D\.E|Exs?|Exhibits?|Filing)\b\.?[\s#]*(?:Nos?\.?\s*)?[\dA-Z-]*\b/i;
const quoting =
  /^(?:sic|emphasis|internal|citations?|footnotes?|quotation|quoting|quoted|alterations?|hereinafter|cleaned up|redacted|sealed|filed under seal)\b/i;

/**
 * Blanks that a writer has left in a passage: `[date]`, `[conferred / attempted to confer]`, `____`, `TODO`. Alterations
 * of quoted words (`[a]ll`, `[D]efendants`, `[sic]`), references to the record (`[Dkt. 22]`), footnote references and links
 * are none. Offsets refer to `raw`; blanks are ordered and disjoint.
 */
export function findBlanks(raw: string): Span[] {
  const found: Span[] = [];
  if (raw.includes("[")) {
    for (const match of raw.matchAll(bracket)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBlankBracket(match[1] ?? "", raw, span)) found.push(span);
    }
  }
  if (raw.includes("<")) {
    for (const match of raw.matchAll(angle)) {
      if (slotWords.test(match[1] ?? "")) found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of raw.matchAll(loose)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isMarkup(match[0], raw, span)) found.push(span);
  }
  return merged(found);
}

function isBlankBracket(inside: string, raw: string, { start, end }: Span): boolean {
  const text = inside.replace(/[*\\]/g, "").trim();
  const after = raw[end] ?? "";
  if (after === "(" || after === ":" || text.startsWith("^")) return false;
  if (/[A-Za-z]/.test(after) || /[A-Za-z]/.test(raw[start - 1] ?? "")) return false;
  if (/^[\s_.…?x-]*$/i.test(text)) return text !== "x" && text !== "X";
  if (!/[A-Za-z]/.test(text) || record.test(text) || quoting.test(text)) return false;
  if (/\s\/\s|\b\S+\/\S+\b/.test(text)) return true;
  return slotWords.test(text) || /^[A-Z][A-Z\s'’.,&-]+$/.test(text);
}

/** Underscores of emphasis ("__bold__") are no blanks; nor is a rule of underscores on a line of its own. */
function isMarkup(match: string, raw: string, { start, end }: Span): boolean {
  if (match !== "__") return false;
  const before = raw[start - 1] ?? " ";
  const after = raw[end] ?? " ";
  return /[^\s[\](),.;:]/.test(before) || /[^\s[\](),.;:]/.test(after);
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
