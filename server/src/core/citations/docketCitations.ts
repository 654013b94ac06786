import type { Part } from "../text/span.ts";
import type { DocketCitation, DocketFamily, Pins } from "./citation.ts";
import { matchEnd, nextInList, readPins } from "./pins.ts";
import { hyphenated, isBlank, plainSlice, skipGap, wordAt, wrapped } from "./reading.ts";

const label = wrapped(
  /(?:(?:[Dd]oc|DOC|[Dd]kt|DKT|[Dd]k)s?(?![a-z])\.?|[Dd]ocuments?(?![a-z])|[Dd]ocket(?:[ \u00a0][Ee]ntr(?:y|ies))?(?![a-z])|ECF(?![A-Za-z])|D\.[ \u00a0]?[EI]\.|D[EI](?![A-Za-z.])|Filing(?![a-z]))(?:[ \u00a0]*(?:[Nn]os?\.?(?![a-z])|[Nn]umbers?|#{1,2}))?/y,
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
  /Page[ \u00a0]?I[Dd](?:[ \u00a0]?#:?|[ \u00a0]?No\.|\.)?[ \u00a0]?\d{1,6}(?:[-\u2010-\u2014]\d{1,6})?(?!\w)/y,
);
const longestRange = 200;

/** An entry of the docket sheet at `position`, where a label begins: "Doc. 170, at 2", "ECF Nos. 12 and 27", "Dkt. 22". */
export function readDocketCitation(text: string, labelPosition: number, floor: number): DocketCitation | null {
  const labelEnd = matchEnd(label, text, labelPosition);
  if (labelEnd < 0) return null;
  const position = labelPosition - prefixLength(text, labelPosition, floor);
  const name = plainSlice(text, position, labelEnd);
  if (/^(?:Docket|docket|Filing)$/.test(name)) return null;
  const labelPart: Part = { start: position, end: labelEnd, value: name };
  const first = readEntry(text, skipGap(text, labelEnd));
  if (!first) return readMissingNumber(text, labelPart);
  if (!isPlausible(text, labelPart, first)) return null;
  const entries = readEntries(text, first, isPlural(name));
  return withPins(text, labelPart, entries);
}

/** The length of what says whose docket it is: "D. Ct. Dkt. 104", "Bankr. Dkt. 311", "R. Doc. 118", "CM/ECF No. 11". */
function prefixLength(text: string, position: number, floor: number): number {
  const before = text.charCodeAt(position - 1);
  if (before !== 32 && before !== 47 && before !== 0xa0) return 0;
  return whoseDocket.exec(text.slice(Math.max(floor, position - 9), position))?.[0].length ?? 0;
}

/** A docket number in brackets without a label: "[#59]". */
export function readBracketedEntry(text: string, position: number): DocketCitation | null {
  const open = text[position - 1];
  if (open !== "[" && open !== "(") return null;
  const first = readEntry(text, position);
  if (!first || !"]), ".includes(text[first.end] ?? "")) return null;
  return withPins(text, { start: position, end: position + 1, value: "#" }, [first]);
}

function withPins(text: string, labelPart: Part, entries: readonly Part[]): DocketCitation {
  const lastEntry = entries.reduce((end, each) => Math.max(end, each.end), labelPart.end);
  const afterDescription = matchEnd(described, text, skipGap(text, lastEntry));
  const pins = readPagePins(text, lastEntry) ?? (afterDescription > 0 ? readPagePins(text, afterDescription) : null);
  return {
    kind: "docket",
    start: pins ? emphasisStart(text, labelPart.start, lastEntry, pins.end) : labelPart.start,
    end: pins?.end ?? lastEntry,
    joined: false,
    nested: false,
    label: labelPart,
    family: familyOf(labelPart.value),
    entries,
    ...(pins ? { pins } : {}),
  };
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
  const style = { bareComma: false, bates: false };
  const stamp = matchEnd(stampWord, text, from);
  const pins = stamp > 0 ? readPins(text, stamp, style) : readPins(text, from, style);
  if (stamp > 0) return pins && { ...pins, start: from, lead: { start: from, end: pins.lead.end }, at: true };
  return pins ?? readPageIds(text, from);
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
  return end < 0 ? null : { start, end, value: hyphenated(plainSlice(text, start, end)) };
}

function readEntry(text: string, position: number): Part | null {
  entry.lastIndex = position;
  const match = entry.exec(text);
  if (!match) return null;
  const value = match[1] as string;
  const end = entry.lastIndex;
  return { start: end - value.length, end, value: hyphenated(value).replace(/\s+>?\s*/g, "") };
}

function isPlural(name: string): boolean {
  return (
    /^(?:(?:D\. Ct|Bankr|Adv|Rec|R)\. )?(?:docs|dkts|dks|documents)\b/i.test(name) ||
    /(?:nos\.?|numbers|##|entries)$|^D\. ?[EI]\.$/i.test(name)
  );
}

function isPlausible(text: string, name: Part, first: Part): boolean {
  if (
    matchEnd(pacerHeader, text, first.end) >= 0 ||
    admission.test(text.slice(Math.max(0, name.start - 14), name.start))
  )
    return false;
  const { value } = name;
  if (/^(?:docs?|documents?|dkts?|dks?)$/.test(value)) return value.startsWith("dk") || text[name.start - 1] === "(";
  if (/^D[EI]$/.test(value)) return first.value.length <= 4 && text[name.start - 2] !== ",";
  if (/^[Dd]ocket (?:[Nn]o|[Nn]umber)/.test(value)) return !/[-.]/.test(first.value) && first.value.length <= 4;
  return true;
}

function readEntries(text: string, first: Part, plural: boolean): Part[] {
  const entries = [first];
  if (!plural) return entries;
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
function readMissingNumber(text: string, name: Part): DocketCitation | null {
  if (!/(?:\.|#|No|Nos)$/.test(name.value) || /^[a-z]/.test(name.value)) return null;
  let next = name.end;
  while (isBlank(text.charCodeAt(next))) next++;
  const blankEnd = matchEnd(blank, text, next);
  const enclosed = /[([]/.test(text[name.start - 1] ?? "") && /[)\]]/.test(text[next] ?? "");
  const pins = readPins(text, blankEnd > 0 ? blankEnd : name.end, { bareComma: false, bates: false });
  if (blankEnd < 0 && !enclosed && !pins?.at) return null;
  return {
    kind: "docket",
    start: name.start,
    end: pins?.end ?? (blankEnd > 0 ? blankEnd : name.end),
    joined: false,
    nested: false,
    label: name,
    family: familyOf(name.value),
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
  if (/^Filing/.test(name)) return "Filing No.";
  return name === "#" ? "#" : "D.E.";
}
