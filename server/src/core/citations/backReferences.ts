import { reporters } from "../reference/reporters.ts";
import type { Part } from "../text/span.ts";
import { readNameBefore } from "./caseNames.ts";
import type { Draft, IdCitation, Pins, SupraCitation } from "./citation.ts";
import { readPagePins } from "./docketCitations.ts";
import { matchEnd, readPins } from "./pins.ts";
import { digitsEnd, isBlank, isDigit, isUpper, isWord, skipGap, skipGapBack, wordAt } from "./reading.ts";

const bareSection = /\d{1,4}(?:[-.]\d{1,5}[a-z]?)?(?:\(\w{1,4}\)){1,6}/y;
const noteWord = /(?:notes?|nn?\.)(?![a-z])/y;
const crossReference = /(?:(?:at|in)[\s\u00a0])?(?:Parts?|Sections?|Secs?\.|\u00a7|pp?\.|pages?|[IVX]+\.?(?!\w))/y;

/** "*Id.* at 4", "id. ¶ 6", "Ibid." at its word. */
export function readId(text: string, position: number, floor: number): IdCitation | null {
  const end = idWordEnd(text, position);
  if (end < 0 || text.charCodeAt(position - 1) === 45) return null;
  const word: Part = { start: position, end, value: text.slice(position, end) };
  const marks = readMarks(text, word, floor);
  const pins = readPagePins(text, marks.after) ?? readSection(text, marks.after);
  const hasPeriod = text.charCodeAt(end - 1) === 46;
  if (!hasPeriod && marks.italics === "none" && !pins) return null;
  if (isUpper(text.charCodeAt(position + 1)) && marks.italics === "none" && !isInCapitals(text, pins)) return null;
  if (!hasPeriod && marks.italics === "without-period" && !pins && !isPeriodBehind(text, word, marks)) return null;
  const start = marks.start;
  const found: Draft<IdCitation> = {
    kind: "id",
    start,
    end: pins?.end ?? marks.end,
    joined: false,
    nested: false,
    word,
    italics: marks.italics,
    startsSentence: startsSentence(text, start, floor),
  };
  if (pins) found.pins = pins;
  return found;
}

/** The end of "Id", "Ibid" at `position`, in small letters or capitals, with its point; -1 where another word stands there. */
function idWordEnd(text: string, position: number): number {
  const second = text.charCodeAt(position + 1);
  const length = (second | 32) === 98 ? 4 : 2;
  const end = position + length;
  if (isWord(text.charCodeAt(end))) return -1;
  if (length === 4 && text.charCodeAt(position + 2) !== second + 7) return -1;
  const last = text.charCodeAt(end - 1);
  const expected = isUpper(second) && isUpper(text.charCodeAt(position)) ? 68 : 100;
  if (last !== expected) return -1;
  return text.charCodeAt(end) === 46 && !isWord(text.charCodeAt(end + 1)) ? end + 1 : end;
}

/** "*Id*." alone: the period stands behind the marks. In small letters the word may be another. */
function isPeriodBehind(text: string, { value }: Part, { after }: Marks): boolean {
  return value.startsWith("I") && text[after - 1] === ".";
}

/** "ID. AT 9", in a line of capitals; "ID at 5" is another abbreviation. */
function isInCapitals(text: string, pins: Pins | null): boolean {
  return pins !== null && / AT /.test(text.slice(pins.lead.start, pins.lead.end));
}

/** A section behind "Id." without its sign, as after a statute or rule: "*Id.* 33(b)(4)", "*Id.* 60-513(b)". */
function readSection(text: string, from: number): Pins | null {
  const start = skipGap(text, from);
  const end = start > from && isDigit(text.charCodeAt(start)) ? matchEnd(bareSection, text, start) : -1;
  if (end < 0) return null;
  const items = [{ start, end, value: text.slice(start, end) }];
  return { start: from, end, lead: { start: from, end: start }, comma: false, at: false, items };
}

interface Marks {
  readonly italics: IdCitation["italics"];
  readonly start: number;
  /** The end of the word with its closing mark and period. */
  readonly end: number;
  /** Where pins may begin. */
  readonly after: number;
}

function readMarks(text: string, word: Part, floor: number): Marks {
  const mark = text[word.start - 1];
  const opens = (mark === "*" || mark === "_") && word.start - 1 >= floor;
  if (!opens) {
    const closing = text[word.end];
    const closed =
      (closing === "*" || closing === "_") &&
      !isBlank(text.charCodeAt(word.end - 1)) &&
      isRunOpen(text, word.start, closing);
    const italics = closed || isRunOpen(text, word.start, null) ? "run" : "none";
    return { italics, start: word.start, end: word.end, after: word.end };
  }
  let open = word.start;
  while (open > floor && text[open - 1] === mark) open--;
  let close = word.end;
  while (text[close] === mark) close++;
  if (close > word.end) {
    if (word.value.endsWith(".")) return { italics: "word", start: open, end: close, after: close };
    const withPeriod = text[close] === "." ? close + 1 : close;
    return { italics: "without-period", start: open, end: withPeriod, after: withPeriod };
  }
  return { italics: "run", start: word.start, end: word.end, after: word.end };
}

/** A line of emphasis is not looked for farther back than this. */
const longestRun = 80;

/**
 * Whether an emphasis run that opened earlier on the line ("*See id.* at 4") is still open before `position`: the nearest mark,
 * star pages aside, opens one. With `mark`, only such a mark counts.
 */
function isRunOpen(text: string, position: number, mark: string | null): boolean {
  const low = Math.max(0, position - longestRun);
  for (let i = position - 1; i >= low; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return false;
    if (code !== 42 && code !== 95) continue;
    if (isDigit(text.charCodeAt(i + 1)) || text.charCodeAt(i - 1) === 92) continue;
    if (mark !== null && text[i] !== mark) continue;
    return opensRun(text, i);
  }
  return false;
}

/** Whether the mark at `position` can open emphasis and not close it: a word behind it, and no word or point before it. */
function opensRun(text: string, position: number): boolean {
  let start = position;
  while (start > 0 && text.charCodeAt(start - 1) === text.charCodeAt(position)) start--;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(position + 1);
  const followsText = isWord(before) || before === 46 || before === 44 || before === 41 || before === 59;
  return !followsText && !isBlank(after) && after !== 10 && after !== 13;
}

/** Whether what stands at `position` begins a sentence: nothing, the end of a sentence, or an opening bracket before it. */
function startsSentence(text: string, position: number, floor: number): boolean {
  const before = skipGapBack(text, position, Math.max(0, floor - 1));
  if (before <= 0) return true;
  switch (text.charCodeAt(before - 1)) {
    case 10:
    case 13:
    case 33: // !
    case 34: // "
    case 39: // '
    case 40: // (
    case 41: // )
    case 46: // .
    case 58: // :
    case 62: // >
    case 63: // ?
    case 91: // [
    case 93: // ]
    case 124: // |
    case 0x2019:
    case 0x201d:
      return true;
    default:
      return false;
  }
}

/** "*Weichert*, *supra*", "Subrin, *supra* note 4, at 952". A cross reference to a part of the paper is none. */
export function readSupra(text: string, position: number, floor: number): SupraCitation | null {
  const wordEnd = wordAt(text, position, "supra");
  if (wordEnd < 0 || isWord(text.charCodeAt(position - 1))) return null;
  const name = readNameBefore(text, position, floor);
  const i = skipGap(text, wordEnd);
  const note = readNote(text, i);
  if (!note && (!name || matchEnd(crossReference, text, i) >= 0)) return null;
  const closed = closingMarks(text, note?.end ?? wordEnd);
  const pins =
    readPins(text, note?.end ?? wordEnd, { bareComma: false, bates: false }) ?? readPinsOfReporter(text, closed);
  const found: Draft<SupraCitation> = {
    kind: "supra",
    start: name?.citationStart ?? openingMark(text, position, floor),
    end: pins?.end ?? closed,
    joined: false,
    nested: false,
  };
  if (name) found.caseName = name.name;
  if (note) found.note = note;
  if (pins) found.pins = pins;
  return found;
}

/** The pins behind the volume and reporter that California puts after the word: "*Oak*, *supra*, 13 Cal.4th at p. 9". */
function readPinsOfReporter(text: string, from: number): Pins | null {
  const comma = skipGap(text, from);
  if (text[comma] !== ",") return null;
  const volume = skipGap(text, comma + 1);
  const volumeEnd = digitsEnd(text, volume);
  if (volumeEnd === volume || volumeEnd - volume > 4) return null;
  const reporter = reporters.match(text, skipGap(text, volumeEnd));
  const pins = reporter && readPins(text, reporter.end, { bareComma: false, bates: false });
  return pins?.at ? pins : null;
}

function readNote(text: string, position: number): Part | null {
  const wordEnd = text.charCodeAt(position) === 110 ? matchEnd(noteWord, text, position) : -1;
  if (wordEnd < 0) return null;
  const start = skipGap(text, wordEnd);
  const end = digitsEnd(text, start);
  return end > start ? { start, end, value: text.slice(start, end) } : null;
}

function openingMark(text: string, position: number, floor: number): number {
  let i = position;
  while (i > floor && (text[i - 1] === "*" || text[i - 1] === "_")) i--;
  return i;
}

function closingMarks(text: string, position: number): number {
  let i = position;
  while (text[i] === "*" || text[i] === "_") i++;
  return i;
}
