import type { Part } from "../text/span.ts";
import type { OtherCitation } from "./citation.ts";
import { readCourtAndDate } from "./courtAndDate.ts";
import { matchEnd } from "./pins.ts";
import { isUpper, isWord, plainSlice, skipGap, skipGapBack, wrapped } from "./reading.ts";
import { openingMark, readEdition } from "./treatises.ts";

const restatement = wrapped(
  /Restatement(?:[ \u00a0]\((?:First|Second|Third|Fourth)\))?[ \u00a0](?:of[ \u00a0])?(?:the[ \u00a0]Law[ \u00a0](?:of[ \u00a0])?)?(?:(?:[A-Z][A-Za-z.&]*|and|of|the|for|&)[:,]?[ \u00a0]){1,12}?(?=\u00a7)/y,
);
const restatementSection = wrapped(
  /\u00a7{1,2}[ \u00a0]?\d+[A-Za-z]?(?:\.\d+)?(?:\([a-z\d]{1,3}\))*(?:(?:,|[ \u00a0]and|[ \u00a0]&|[-\u2013])[ \u00a0]?\d+[A-Z]?)*(?:,?[ \u00a0](?:cmts?|illus|rptr['\u2019]s[ \u00a0]note|reporter['\u2019]s[ \u00a0]note)\.?(?:[ \u00a0][a-z\d]{1,2}(?![a-z\d])(?:[-\u2013][a-z\d])?)?)*(?:,?[ \u00a0]at[ \u00a0]\d+(?:[-\u2013]\d+)?)?/y,
);
const institute = wrapped(
  /[ \u00a0]?\((?:Am(?:\.|erican)[ \u00a0](?:L(?:\.|aw)[ \u00a0])Inst(?:\.|itute),?[ \u00a0])?(?:(?:Tent(?:ative|\.)|Proposed|Council)[ \u00a0](?:Final[ \u00a0])?Draft(?:[ \u00a0]No\.[ \u00a0]\d+)?,?[ \u00a0])?(?:(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]{0,7}[ \u00a0](?:\d{1,2},[ \u00a0])?)?(?<year>(?:19|20)\d\d)\)/y,
);
const order = wrapped(
  /(?:Exec(?:utive|\.)[ \u00a0]Order|E\.O\.)(?:[ \u00a0](?:No|Number)\.?)?[ \u00a0](?<number>\d{1,2},\d{3}|\d{4,5})(?![\w,]\d)/y,
);
const orderPlace = wrapped(
  /,[ \u00a0](?:\u00a7[ \u00a0]?[\w().]{1,12},[ \u00a0])?\d{1,3}[ \u00a0]Fed\.[ \u00a0]Reg\.[ \u00a0](?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:,[ \u00a0](?:\d{1,3}(?:,\d{3})+|\d{3,6})(?:[-\u2013]\d+)?)?(?![\w]|,\d)/y,
);
const dictionary = wrapped(
  /(?:Dictionary|DICTIONARY)(?:[ \u00a0]of(?:[ \u00a0](?:the|[A-Z][a-z]+)){1,5}|[ \u00a0]Online)?/y,
);
const dictionaryPage = wrapped(/(?:,[ \u00a0]at)?[ \u00a0]\d{1,4}(?:[-\u2013]\d{1,4})?(?=[ \u00a0]?\()/y);
const ruling = wrapped(
  /(?:Rev\.[ \u00a0](?:Rul|Proc)\.|T\.C\.[ \u00a0](?:Memo|Summ(?:ary|\.)[ \u00a0]Op(?:inion|\.))\.?|I\.R\.S\.[ \u00a0]Notice|Treas\.[ \u00a0]Dec\.|Op\.[ \u00a0]Att['\u2019]y[ \u00a0]Gen\.)[ \u00a0](?:No\.[ \u00a0])?(?<number>\d{2,4}[-\u2010-\u2014]\d{1,4})(?![\w-])/y,
);

/** A Restatement at its name: "Restatement (Second) of Torts § 402A cmt. k (Am. Law Inst. 1965)". */
export function readRestatement(text: string, position: number): OtherCitation | null {
  const nameEnd = matchEnd(restatement, text, position);
  if (nameEnd < 0) return null;
  const end = matchEnd(restatementSection, text, nameEnd);
  if (end < 0) return null;
  institute.lastIndex = end;
  const year = institute.exec(text)?.groups?.["year"];
  const closed = year === undefined ? -1 : institute.lastIndex;
  const source = trimmed(text, position, nameEnd);
  const section: Part = { start: nameEnd, end, value: plainSlice(text, nameEnd, end) };
  return other(position, closed > 0 ? closed : end, source, section, yearPart(year, closed - 1));
}

/** An executive order with its place in the Federal Register, if it has one: "Exec. Order No. 13,771, 82 Fed. Reg. 9339 (Jan. 30, 2017)". */
export function readExecutiveOrder(text: string, position: number): OtherCitation | null {
  order.lastIndex = position;
  const number = order.exec(text)?.groups?.["number"];
  if (number === undefined) return null;
  const numberEnd = order.lastIndex;
  const placeEnd = matchEnd(orderPlace, text, numberEnd);
  const date = readCourtAndDate(text, placeEnd > 0 ? placeEnd : numberEnd);
  const dated = date?.date && !date.court ? date : null;
  const start = numberEnd - number.length;
  const year: Part | null = dated?.date ? { ...dated.date, value: dated.date.value.slice(0, 4) } : null;
  const end = dated?.end ?? (placeEnd > 0 ? placeEnd : numberEnd);
  return other(position, end, trimmed(text, position, start), { start, end: numberEnd, value: number }, year);
}

/** A ruling of the tax authorities or the Tax Court by its number: "Rev. Rul. 99-7", "T.C. Memo. 2002-43". */
export function readRuling(text: string, position: number): OtherCitation | null {
  ruling.lastIndex = position;
  const number = ruling.exec(text)?.groups?.["number"];
  if (number === undefined) return null;
  const end = ruling.lastIndex;
  const start = end - number.length;
  return other(
    position,
    end,
    trimmed(text, position, start),
    { start, end, value: number.replace(/[\u2010-\u2014]/, "-") },
    null,
  );
}

/** A dictionary at the word that says so, with the entry before it: "*Confer*, *Black's Law Dictionary* (11th ed. 2019)". */
export function readDictionary(text: string, position: number, floor: number): OtherCitation | null {
  const titleEnd = matchEnd(dictionary, text, position);
  if (titleEnd < 0) return null;
  const titleStart = startOfTitle(text, position, floor);
  const pageEnd = matchEnd(dictionaryPage, text, closeMarks(text, titleEnd));
  const edition = readEdition(text, pageEnd > 0 ? pageEnd : titleEnd);
  if (!edition || titleStart === position) return null;
  const source: Part = { start: titleStart, end: titleEnd, value: plainSlice(text, titleStart, titleEnd) };
  const marked = markBefore(text, titleStart);
  const pageStart = closeMarks(text, titleEnd);
  const page: Part | null = pageEnd > 0 ? trimmed(text, pageStart, pageEnd) : null;
  return other(entryBefore(text, marked, floor) ?? marked, edition.end, source, page, edition.year);
}

function startOfTitle(text: string, position: number, floor: number): number {
  let start = position;
  for (let count = 0; count < 8; count++) {
    const end = skipGapBack(text, start, floor);
    let wordStart = end;
    while (wordStart > floor && isTitleLetter(text.charCodeAt(wordStart - 1))) wordStart--;
    const word = text.slice(wordStart, end);
    if (end === start || !isUpper(word.charCodeAt(0)) || /^(?:See|Accord|In|The|As|But|Cf)$/.test(word)) break;
    start = wordStart;
  }
  return start;
}

function isTitleLetter(code: number): boolean {
  return isWord(code) || code === 39 || code === 0x2019 || code === 45;
}

function markBefore(text: string, position: number): number {
  let start = position;
  while (text[start - 1] === "*" || text[start - 1] === "_") start--;
  return start;
}

function closeMarks(text: string, position: number): number {
  let end = position;
  while (text[end] === "*" || text[end] === "_") end++;
  return end;
}

/** Where the entry that is cited begins, an emphasised word with a comma behind it. */
function entryBefore(text: string, position: number, floor: number): number | null {
  const low = Math.max(floor, position - 60);
  const comma = skipGapBack(text, position, low);
  if (text[comma - 1] !== ",") return null;
  const mark = text[comma - 2];
  if (mark !== "*" && mark !== "_") return null;
  const open = openingMark(text, comma - 2, low, mark);
  return open >= 0 && !/[.;\n]/.test(text.slice(open, comma)) ? markBefore(text, open + 1) : null;
}

function trimmed(text: string, start: number, end: number): Part {
  const from = skipGap(text, start);
  const last = skipGapBack(text, end, from);
  return { start: from, end: last, value: plainSlice(text, from, last).replace(/^, at /, "") };
}

function yearPart(year: string | undefined, end: number): Part | null {
  return year === undefined ? null : { start: end - 4, end, value: year };
}

function other(start: number, end: number, source: Part, section: Part | null, year: Part | null): OtherCitation {
  return {
    kind: "other",
    start,
    end,
    joined: false,
    nested: false,
    source,
    ...(section ? { section } : {}),
    ...(year ? { year } : {}),
  };
}
