import { Memo } from "../text/memo.ts";
import type { Part } from "../text/span.ts";
import type { DocketCitation, DocketFamily, Draft, Pins } from "./citation.ts";
import { matchEnd, nextInList, readPins } from "./pins.ts";
import {
  digitsEnd,
  digitsOf,
  hyphenated,
  isBlank,
  isLineEnd,
  plainSlice,
  skipComma,
  skipGap,
  wordAt,
  wrapped,
} from "./reading.ts";

const label = wrapped(
  /(?:(?:[Dd]oc|DOC|[Dd]kt|DKT|[Dd]k)s?(?![a-z])\.?|[Dd]ocuments?(?![a-z])|[Dd]ocket(?:[ \u00a0][Ee]ntr(?:y|ies))?(?![a-z])|ECF(?![A-Za-z])|D\.[ \u00a0]?[EI]\.|D[EIN](?![A-Za-z.])|Filing(?![a-z]))(?:[ \u00a0]*(?:[Nn]os?\.?(?![a-z])|[Nn]umbers?|#{1,2}))?/y,
);
const whoseDocket = /(?<![A-Za-z])(?:(?:D\.[ \u00a0]?Ct\.|Bankr\.|Adv\.|Rec\.|R\.)[ \u00a0]|CM\/)$/;
const entry =
  /#?(\d{1,5}(?:[-\u2010\u2011](?:\r?\n[ \t>]*)?\d{1,3}|\.\d{1,2})?)(?![\d:]\d|[-\u2010-\u2013][A-Za-z]|[-\u2010\u2011]\d|[A-Za-z\d]|_\w)/y;
const blank = /_{2,}|\\_(?:\\?_)+|\[[^\]\r\n\d]{0,30}\]|X{2,}(?![a-z])|\?{1,3}/y;
const described = /\([^()\r\n]{1,40}\)/y;
const pacerHeader = wrapped(/[ \u00a0]+(?:Filed|filed)[ \u00a0]+\d|[ \u00a0]+Page[ \u00a0]\d+[ \u00a0]of[ \u00a0]\d/y);
/** "Request for Admission of Document No. 1": the number of a request, not of an entry. */
const admission = /[Aa]dmissions? of $/;
const stampWord = wrapped(/,?[ \u00a0]at[ \u00a0](?:CM\/)?ECF(?=[ \u00a0]pp?\.|[ \u00a0]pages?)/y);
const pageIdLead = wrapped(/,?[ \u00a0](?:at[ \u00a0])?(?=Page[ \u00a0]?I[Dd])/y);
const pageId = wrapped(
  /Page[ \u00a0]?I[Dd](?:[ \u00a0]?#:?|[ \u00a0]?No\.|\.)?[ \u00a0]?\d{1,6}(?:[-\u2010-\u2014](?:\r?\n[ \t>]*(?=\d))?\d{1,6})?(?!\w)/y,
);
const longestRange = 200;
const afterLabel = { bareComma: false, bates: false };

/** An entry of the docket sheet at `position`, where a label begins: "Doc. 170, at 2", "ECF Nos. 12 and 27", "Dkt. 22". */
export function readDocketCitation(text: string, labelPosition: number, floor: number): DocketCitation | null {
  if (isInitialOfOther(text, labelPosition)) return null;
  const labelEnd = matchEnd(label, text, labelPosition);
  if (labelEnd < 0) return null;
  const position = labelPosition - prefixLength(text, labelPosition, floor);
  const name = plainSlice(text, position, labelEnd);
  const shape = shapes.get(name);
  if (shape.needsMore) return null;
  const labelPart: Part = { start: position, end: labelEnd, value: name };
  const first = readEntry(text, skipGap(text, labelEnd));
  if (!first) return readMissingNumber(text, labelPart, shape.family);
  if (!isPlausible(text, labelPart, first)) return null;
  const entries = shape.isPlural ? readEntries(text, first) : [first];
  return withPins(text, labelPart, shape.family, entries);
}

/** "D. Kan.", "D.C.": an initial that no label has a point behind. */
function isInitialOfOther(text: string, position: number): boolean {
  if (text.charCodeAt(position + 1) !== 46) return false;
  const next = text.charCodeAt(skipGap(text, position + 2));
  return next !== 69 && next !== 73;
}

/** What a label says by itself. */
interface LabelShape {
  readonly family: DocketFamily;
  readonly isPlural: boolean;
  /** "Docket" or "Filing", which are words of prose without "No." or "Entry". */
  readonly needsMore: boolean;
}

/** The shapes of the labels met, of which there are few. */
const shapes = new Memo<LabelShape>((name) => ({
  family: familyOf(name),
  isPlural: isPlural(name),
  needsMore: /^(?:Docket|docket|Filing)$/.test(name),
}));

/** The length of what says whose docket it is: "D. Ct. Dkt. 104", "Bankr. Dkt. 311", "R. Doc. 118", "CM/ECF No. 11". */
function prefixLength(text: string, position: number, floor: number): number {
  const before = text.charCodeAt(position - 1);
  const isAfterPoint = (before === 32 || before === 0xa0) && text.charCodeAt(position - 2) === 46;
  if (!isAfterPoint && before !== 47) return 0;
  return whoseDocket.exec(text.slice(Math.max(floor, position - 9), position))?.[0].length ?? 0;
}

/** A docket number in brackets without a label: "[#59]". */
export function readBracketedEntry(text: string, position: number): DocketCitation | null {
  const open = text[position - 1];
  if (open !== "[" && open !== "(") return null;
  const first = readEntry(text, position);
  if (!first || !"]), ".includes(text[first.end] ?? "")) return null;
  return withPins(text, { start: position, end: position + 1, value: "#" }, "#", [first]);
}

function withPins(text: string, labelPart: Part, family: DocketFamily, entries: readonly Part[]): DocketCitation {
  let lastEntry = labelPart.end;
  for (const entry of entries) if (entry.end > lastEntry) lastEntry = entry.end;
  const pins = readPagePins(text, lastEntry) ?? readPinsBehindDescription(text, lastEntry);
  const found: Draft<DocketCitation> = {
    kind: "docket",
    start: pins ? emphasisStart(text, labelPart.start, lastEntry, pins.end) : labelPart.start,
    end: pins?.end ?? lastEntry,
    joined: false,
    nested: false,
    label: labelPart,
    family,
    entries,
  };
  if (pins) found.pins = pins;
  return found;
}

/** "Doc. 34 (Smith Declaration) at 2". */
function readPinsBehindDescription(text: string, from: number): Pins | null {
  const open = skipGap(text, from);
  const end = text.charCodeAt(open) === 40 ? matchEnd(described, text, open) : -1;
  return end > 0 ? readPagePins(text, end) : null;
}

/** Emphasis that opens before the label and closes before the pins belongs to the citation: "**ECF No. 70-2**, p. 3". */
function emphasisStart(text: string, labelStart: number, entryEnd: number, end: number): number {
  let open = labelStart;
  while (text[open - 1] === "*" || text[open - 1] === "_") open--;
  const mark = text.slice(open, labelStart);
  return mark !== "" && text.startsWith(mark, entryEnd) && entryEnd + mark.length < end ? open : labelStart;
}

/** Pins in the forms that docket entries have: pages, the pages that the court's system stamps, a record's page identifiers. */
export function readPagePins(text: string, from: number): Pins | null {
  switch (letterOfPage(text, from)) {
    case 67: // CM/ECF
    case 69: {
      const stamp = matchEnd(stampWord, text, from);
      const pins = stamp > 0 ? readPins(text, stamp, afterLabel) : null;
      if (stamp > 0) return pins && { ...pins, start: from, lead: { start: from, end: pins.lead.end }, at: true };
      return readPins(text, from, afterLabel);
    }
    case 80: // Page, PageID
      return readPins(text, from, afterLabel) ?? readPageIds(text, from);
    default:
      return readPins(text, from, afterLabel);
  }
}

/** What stands at `position` behind a comma and the word "at". */
function letterOfPage(text: string, position: number): number {
  const i = skipComma(text, position);
  const afterAt = text.charCodeAt(i) === 97 ? wordAt(text, i, "at") : -1;
  return text.charCodeAt(afterAt > 0 ? skipGap(text, afterAt) : i);
}

/** ", PageID.412-14", " PageID # 788": the page of the record, `value` "PageID.412-14". */
function readPageIds(text: string, from: number): Pins | null {
  const lead = matchEnd(pageIdLead, text, from);
  if (lead < 0) return null;
  const first = pageIdPart(text, lead);
  if (!first) return null;
  const items = [first];
  for (let last = first; ; ) {
    const next = nextInList(text, last.end);
    const part = next < 0 ? null : pageIdPart(text, next);
    if (!part) {
      const comma = text.slice(from, lead).includes(",");
      return { start: from, end: last.end, lead: { start: from, end: lead }, comma, at: false, items };
    }
    items.push(part);
    last = part;
  }
}

function pageIdPart(text: string, start: number): Part | null {
  const end = matchEnd(pageId, text, start);
  return end < 0 ? null : { start, end, value: hyphenated(plainSlice(text, start, end)).replace("- ", "-") };
}

function readEntry(text: string, position: number): Part | null {
  const digits = digitsEnd(text, position);
  if (digits > position && digits - position <= 5 && endsPlainly(text, digits)) {
    return { start: position, end: digits, value: digitsOf(text, position, digits) };
  }
  if (digits === position && text.charCodeAt(position) !== 35) return null;
  entry.lastIndex = position;
  const match = entry.exec(text);
  if (!match) return null;
  const value = match[1] as string;
  const end = entry.lastIndex;
  return { start: end - value.length, end, value: hyphenated(value).replace(/\s+>?\s*/g, "") };
}

/** Whether a character shows that a number ends before it: no attachment and no other digit can follow. */
function endsPlainly(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 32 || code === 41 || code === 44 || code === 59 || code === 93;
}

function isPlural(name: string): boolean {
  return (
    /^(?:(?:D\. Ct|Bankr|Adv|Rec|R)\. )?(?:docs|dkts|dks|documents)\b/i.test(name) ||
    /(?:nos\.?|numbers|##|entries)$|^D\. ?[EI]\.$/i.test(name)
  );
}

function isPlausible(text: string, name: Part, first: Part): boolean {
  if (mayGoOn(text, first.end) && matchEnd(pacerHeader, text, first.end) >= 0) return false;
  if (text.startsWith("of ", name.start - 3) && admission.test(text.slice(Math.max(0, name.start - 14), name.start))) {
    return false;
  }
  const { value } = name;
  if (value.charCodeAt(0) === 100 && /^(?:docs?|documents?|dkts?|dks?)$/.test(value)) {
    return value.startsWith("dk") || text[name.start - 1] === "(";
  }
  if (value === "DN") return first.value.length <= 5 && endsReference(text, first.end);
  if (value.length === 2 && /^D[EI]$/.test(value)) return first.value.length <= 4 && text[name.start - 2] !== ",";
  if (value.length > 8 && /^[Dd]ocket (?:[Nn]o|[Nn]umber)/.test(value))
    return !/[-.]/.test(first.value) && first.value.length <= 4;
  return true;
}

/** Whether a reference ends behind its number, or goes on to a page: a size ("DN 50 valve") has its noun there. */
function endsReference(text: string, position: number): boolean {
  const next = skipGap(text, position);
  const code = text.charCodeAt(next);
  if (isLineEnd(code)) return true;
  return code === 41 || code === 44 || code === 46 || code === 59 || code === 93 || wordAt(text, next, "at") > 0;
}

/** Whether "Filed" or "Page" may stand behind the blanks at `position`. */
function mayGoOn(text: string, position: number): boolean {
  const code = text.charCodeAt(skipGap(text, position));
  return code === 70 || code === 102 || code === 80;
}

function readEntries(text: string, first: Part): Part[] {
  const entries = [first];
  const spread = spreadHyphen(first);
  if (spread) entries.splice(0, 1, ...spread);
  let last = first;
  for (;;) {
    const range = readRangeEnd(text, last);
    if (range) {
      entries.push(...spellOut(last, range));
      last = range;
      continue;
    }
    const start = nextInList(text, last.end);
    const next = start < 0 ? null : readEntry(text, start);
    if (!next || (/^[ \u00a0]?[a-z]/.test(text.slice(next.end, next.end + 2)) && isMeasure(text, next.end)))
      return entries;
    entries.push(...(spreadHyphen(next) ?? [next]));
    last = next;
  }
}

/** "57, 58, and 60 days": the last number counts days, not entries. */
function isMeasure(text: string, position: number): boolean {
  return /^[ \u00a0](?:days?|hours?|weeks?|months?|years?|pages?|minutes?|requests?|documents?)\b/.test(
    text.slice(position, position + 12),
  );
}

/** After a plural label "18-20" is a range and "42-1" an attachment. */
function spreadHyphen(typed: Part): Part[] | null {
  const match = /^(\d+)-(\d+)$/.exec(typed.value);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2]);
  if (to <= from || to - from > longestRange) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => ({ ...typed, value: String(from + index) }));
}

function readRangeEnd(text: string, from: Part): Part | null {
  let i = skipGap(text, from.end);
  const dash = /[-\u2010-\u2014]/.test(text[i] ?? "");
  const through = dash ? i + 1 : Math.max(wordAt(text, i, "through"), wordAt(text, i, "to"));
  if (through <= 0) return null;
  i = skipGap(text, through);
  return readEntry(text, i);
}

/** The entries after `from` up to and with `to`; attachments of one entry count on in the attachment. */
function spellOut(from: Part, to: Part): Part[] {
  const attachment = /^(\d+)-(\d+)$/.exec(from.value);
  const toAttachment = /^(?:(\d+)-)?(\d+)$/.exec(to.value);
  const prefix = attachment && toAttachment?.[1] === attachment[1] ? `${attachment[1]}-` : "";
  const start = Number(prefix ? attachment?.[2] : from.value);
  const end = Number(prefix ? toAttachment?.[2] : to.value);
  if (!(end > start) || end - start > longestRange) return [to];
  return Array.from({ length: end - start }, (_, index) => ({ ...to, value: `${prefix}${start + index + 1}` }));
}

/** "Doc. at 2", "(Doc.)", "ECF No. ___": a label whose number was never filled in. */
function readMissingNumber(text: string, name: Part, family: DocketFamily): DocketCitation | null {
  if (!/(?:\.|#|No|Nos)$/.test(name.value) || /^[a-z]/.test(name.value)) return null;
  let next = name.end;
  while (isBlank(text.charCodeAt(next))) next++;
  const blankEnd = matchEnd(blank, text, next);
  const enclosed = /[([]/.test(text[name.start - 1] ?? "") && /[)\]]/.test(text[next] ?? "");
  const pins = readPins(text, blankEnd > 0 ? blankEnd : name.end, afterLabel);
  if (blankEnd < 0 && !enclosed && !pins?.at) return null;
  return {
    kind: "docket",
    start: name.start,
    end: pins?.end ?? (blankEnd > 0 ? blankEnd : name.end),
    joined: false,
    nested: false,
    label: name,
    family,
    entries: [],
    ...(pins ? { pins } : {}),
  };
}

function familyOf(typed: string): DocketFamily {
  const name = typed.replace(/^(?:D\. Ct|Bankr|Adv|Rec|R)\. |^CM\//, "");
  if (/^doc(?!ket)/i.test(name)) return "Doc.";
  if (/^ECF/.test(name)) return "ECF No.";
  if (/^(?:dkt|docket)/i.test(name)) return "Dkt.";
  if (/^dk/i.test(name)) return "Dk.";
  if (/^DN/.test(name)) return "DN";
  if (/^Filing/.test(name)) return "Filing No.";
  return name === "#" ? "#" : "D.E.";
}
