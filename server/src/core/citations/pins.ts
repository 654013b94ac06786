import { federalCodes, reporters } from "../reference/reporters.ts";
import type { Part, Span } from "../text/span.ts";
import type { Pins } from "./citation.ts";
import {
  digitsEnd,
  digitsOf,
  hyphenated,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  plainSlice,
  skipGap,
  wordAt,
  wrapped,
} from "./reading.ts";

/** What may introduce a pin after a given kind of citation. */
export interface PinStyle {
  /** A bare comma is enough ("477 U.S. 242, 248"). */
  readonly bareComma: boolean;
  /** Bates numbers count as pins. */
  readonly bates: boolean;
}

/** A dash within a range, over a hard wrap behind it. */
const dash = String.raw`[-\u2010-\u2014](?:\r?\n[ \t>]*(?=\d))?`;
const star = String.raw`\\?\*{1,2}[ \u00a0]?\d+(?:[ \u00a0]?[-\u2010-\u2014][ \u00a0]?(?:\\?\*)?\d+)?`;
const note = String.raw`(?:nn?|fn|footnote|note|&[ \u00a0]n)\.?[ \u00a0]?\d+(?:[-\u2010-\u2014]\d+)?`;
const starPin = wrapped(new RegExp(String.raw`${star}(?:[ \u00a0]?${note})?`, "y"));
const testimonyPin = wrapped(
  /\d+:\d+(?:[ \u00a0]?[-\u2010-\u2014][ \u00a0]?\d+(?::\d+)?|[ \u00a0]to[ \u00a0]\d+:\d+)?(?![\d:])/y,
);
const pagePin = wrapped(
  new RegExp(
    String.raw`\d+(?:[a-d](?![\w%-]))?(?:,\d{3})*(?:${dash}\d+(?:[a-d](?![\w%-]))?)?(?!\d|:\d|[-\u2010-\u2014][A-Za-z])(?:,?[ \u00a0]${note})?`,
    "y",
  ),
);
const notePin = wrapped(new RegExp(note, "y"));
const paragraphPin = wrapped(
  /(?:Syl\.[ \u00a0])?\u00b6{1,2}[ \u00a0]*(?:[A-Z]\.)?\d+[a-z]?(?:\.[a-z\d]{1,2}(?!\w))?(?:\(\w{1,4}\))*(?:[-\u2010-\u2014]\d+)?/y,
);
const sectionPin = wrapped(/\u00a7{1,2}[ \u00a0]*\d\w*(?:\.\w+)*(?:-\d+\w*)*(?:\(\w{1,4}\))*/y);
const listedSection = /\d\w*(?:\.\w+)*(?:-\d+\w*)*(?:\(\w{1,4}\))*/y;
const romanPin = /[ivxlc]{1,7}(?:[-\u2010-\u2014][ivxlc]{1,7})?(?!\w)/y;
const batesPin = /[A-Z][A-Za-z]{1,9}[-_ ]?0*\d{3,}(?:[-\u2010-\u2014]\d+)?(?!\w)/y;
const pageWords = ["pages", "page", "pgs.", "pg.", "pp.", "p."];
const timeOfDay = wrapped(/[ \u00a0]?(?:[ap]\.?m\b|o.clock|percent|%)/iy);

/** Runs a sticky pattern; the end of its match at `position`, or -1. */
export function matchEnd(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The pins that follow `from`, or null. */
export function readPins(text: string, from: number, style: PinStyle): Pins | null {
  let i = skipGap(text, from);
  if (!mayIntroduce(text.charCodeAt(i))) return null;
  const comma = text.charCodeAt(i) === 44;
  if (comma) i = skipGap(text, i + 1);
  const afterAt = wordAt(text, i, "at");
  const at = afterAt > 0;
  if (at) i = skipGap(text, afterAt);
  const pageWord = (text.charCodeAt(i) | 32) === 112 ? readPageWord(text, i) : null;
  if (pageWord) i = skipGap(text, pageWord.end);
  const introduced = at || pageWord !== null;
  const first = readPin(text, i, style, introduced || (comma && style.bareComma), introduced);
  if (!first || isTimeOfDay(text, first.end)) return null;
  if (!introduced && startsAuthority(text, first)) return null;
  const items = [first];
  readMorePins(text, items, style);
  const last = items[items.length - 1] as Part;
  const lead = { start: from, end: first.start };
  return pageWord
    ? { start: from, end: last.end, lead, comma, at, items, pageWord }
    : { start: from, end: last.end, lead, comma, at, items };
}

/** Whether "a.m.", "percent" or the like stands at `position`, over a blank. */
function isTimeOfDay(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code === 44 || code === 41 || code === 46 || code === 59) return false;
  if (code === 32) {
    const next = text.charCodeAt(position + 1);
    if (next === 40 || (next >= 65 && next <= 90 && next !== 65 && next !== 80 && next !== 79)) return false;
  }
  return matchEnd(timeOfDay, text, position) >= 0;
}

/** Whether pins or what introduces them may begin with a character: comma, "at", "p.", a sign, a star, a digit, a note. */
function mayIntroduce(code: number): boolean {
  return (
    code === 44 ||
    code === 97 ||
    code === 112 ||
    code === 0xb6 ||
    code === 0xa7 ||
    code === 42 ||
    code === 92 ||
    (code >= 48 && code <= 57) ||
    code === 110 ||
    code === 102 ||
    code === 65 ||
    code === 80 ||
    code === 83 ||
    isUpper(code)
  );
}

function readPageWord(text: string, position: number): Part | null {
  for (const word of pageWords) {
    const end = wordAt(text, position, word);
    if (end > 0 && (word.length > 3 || !isUpper(text.charCodeAt(position))))
      return { start: position, end, value: word };
  }
  return null;
}

/** A pin at `position`; a bare page or note counts with `plainPage`, a roman one with `roman`. */
function readPin(text: string, position: number, style: PinStyle, plainPage: boolean, roman: boolean): Part | null {
  const code = text.charCodeAt(position);
  if (code === 42 || code === 92) return pinPart(text, position, starPin);
  if (code === 0xb6 || (code === 83 && text.startsWith("Syl.", position))) return pinPart(text, position, paragraphPin);
  if (code === 0xa7) return pinPart(text, position, sectionPin);
  if (code >= 48 && code <= 57) return readPage(text, position, plainPage);
  if (style.bates && isUpper(code)) return pinPart(text, position, batesPin);
  if (plainPage && !isUpper(code) && isLetter(code)) {
    return pinPart(text, position, notePin) ?? (roman ? pinPart(text, position, romanPin) : null);
  }
  return null;
}

/** A page, a range of pages, or page and line. */
function readPage(text: string, position: number, plainPage: boolean): Part | null {
  const end = digitsEnd(text, position);
  const next = text.charCodeAt(end);
  if (next === 58) {
    const testimony = pinPart(text, position, testimonyPin);
    if (testimony) return testimony;
  }
  if (!plainPage) return null;
  const rangeEnd = next === 45 ? digitsEnd(text, end + 1) : end;
  const last = next === 45 && rangeEnd === end + 1 ? end : rangeEnd;
  return endsPlainly(text, last)
    ? { start: position, end: last, value: digitsOf(text, position, last) }
    : pinPart(text, position, pagePin);
}

/** Whether a page ends for certain where its digits do: no group of thousands, page and line, or note can follow. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  switch (next) {
    case 41: // )
    case 59: // ;
    case 93: // ]
      return true;
    case 46: // .
      return !isDigit(after);
    case 44: // ,
      return after === 32 && !mayBeginNote(text.charCodeAt(end + 2));
    case 32:
      return !mayBeginNote(after);
    default:
      return false;
  }
}

/** The first letter of "n.", "fn." or "note", or the ampersand before them. */
function mayBeginNote(code: number): boolean {
  return code === 110 || code === 102 || code === 38 || code === 32 || code === 0xa0;
}

function pinPart(text: string, position: number, pattern: RegExp): Part | null {
  const end = matchEnd(pattern, text, position);
  return end < 0 ? null : { start: position, end, value: pinValue(text.slice(position, end)) };
}

/** A pin in its normal form: hyphens, one star before a range, no space after a star, "n." for a footnote. */
function pinValue(typed: string): string {
  if (isRange(typed)) return hyphenated(typed);
  const value = hyphenated(typed.replace(/\\/g, "")).replace(/[\s\u00a0>]+/g, " ");
  if (value.startsWith("*")) {
    return value
      .replace(/^\*+ ?/, "*")
      .replace(/ ?- ?\*?/, "-")
      .replace(/ ?\bnn?\. ?(\d)/, " n.$1");
  }
  return value
    .replace(/ ?- ?/g, "-")
    .replace(/,? (?:fn|n|footnote|note)\.? ?(\d)/, " n.$1")
    .replace(/^(?:fn|n|footnote|note)\.? ?(\d)/, "n.$1")
    .replace(/(\u00b6|\u00a7) */g, "$1 ")
    .replace(/(\u00b6|\u00a7) (?=\u00b6|\u00a7)/g, "$1");
}

/** A further section of a list after one sign: "§§ 404.1527(d), 404.1545(a)(3)". */
function readListedSection(text: string, position: number): Part | null {
  return pinPart(text, position, text.charCodeAt(position) === 0xa7 ? sectionPin : listedSection);
}

/** Whether a pin is in its normal form but for dashes: digits, dashes and colons, behind one star, or one or two "¶" and a space; "9 n.4". */
function isRange(typed: string): boolean {
  let i = 0;
  const first = typed.charCodeAt(0);
  if (first === 42) i = 1;
  else if (first === 0xb6) {
    i = typed.charCodeAt(1) === 0xb6 ? 2 : 1;
    if (typed.charCodeAt(i++) !== 32) return false;
  }
  for (; i < typed.length; i++) {
    const code = typed.charCodeAt(i);
    if (code === 32 && typed.startsWith("n.", i + 1)) i += 2;
    else if (!isDigit(code) && !isDash(code) && code !== 58) return false;
  }
  return true;
}

function readMorePins(text: string, items: Part[], style: PinStyle): void {
  for (let last = items[items.length - 1]; last; last = items[items.length - 1]) {
    const start = nextInList(text, last.end);
    if (start < 0 || text.charCodeAt(start) === 40) return;
    const pin = last.value.startsWith("\u00a7")
      ? readListedSection(text, start)
      : readPin(text, start, style, true, false);
    if (!pin || !endsListItem(text, pin)) return;
    items.push(pin);
  }
}

/** The start of the next member of a list ("2, 4", "5 & 7", "3, and 9"), or -1. */
export function nextInList(text: string, position: number): number {
  let i = skipGap(text, position);
  let joined = false;
  if (text.charCodeAt(i) === 44) {
    i = skipGap(text, i + 1);
    joined = true;
  }
  const code = text.charCodeAt(i);
  if (code === 38) {
    i = skipGap(text, i + 1);
    joined = true;
  } else if ((code | 32) === 97) {
    const afterAnd = wordAt(text, i, "and");
    if (afterAnd > 0) {
      i = skipGap(text, afterAnd);
      joined = true;
    }
  }
  return joined ? i : -1;
}

/** A further number belongs to a list only where punctuation follows: "at 2, 14 days later" and "at 3, 2015 WL 1" go on otherwise. */
function endsListItem(text: string, pin: Part): boolean {
  const next = skipGap(text, pin.end);
  const code = text.charCodeAt(next);
  if (Number.isNaN(code) || ',;.)]:"\u201d\u2019?!\r\n(&[<|'.includes(text[next] as string))
    return !startsAuthority(text, pin);
  return wordAt(text, next, "and") > 0 && !startsAuthority(text, pin);
}

function startsAuthority(text: string, number: Span): boolean {
  const next = skipGap(text, number.end);
  if (!isUpper(text.charCodeAt(next))) return false;
  const reporter = reporters.match(text, next);
  if (reporter !== null && reporter.weight !== "weak") return true;
  return federalCodes.match(text, next) !== null || text.startsWith("WL", next);
}

/** The text of a part as it reads: marks, escapes and wraps taken away. */
export function part(text: string, start: number, end: number): Part {
  return { start, end, value: plainSlice(text, start, end) };
}
