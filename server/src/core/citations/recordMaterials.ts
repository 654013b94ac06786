import type { Part } from "../text/span.ts";
import type { ExhibitCitation, Pins } from "./citation.ts";
import { matchEnd, nextInList, readPins } from "./pins.ts";
import {
  digitsEnd,
  hyphenated,
  isCapital,
  isDash,
  isDigit,
  isLetter,
  isLineEnd,
  isUpper,
  isWord,
  plainSlice,
  skipComma,
  skipGap,
  skipGapBack,
  wrapped,
} from "./reading.ts";
import { readWitness, type WordBefore, wordBefore } from "./recordNames.ts";

const testimonyLabel = wrapped(
  /(?:Dep(?:o|osition)?|Decl(?:aration)?|Aff(?:idavit)?)(?![a-z])\.?(?:[ \u00a0](?:Tr\.|Transcript))?(?![a-z])/y,
);
const testimonyModifier =
  /^(?:(?:Supp|Suppl|Am)\.|Supplemental|Amended|First|Second|Third|2d|3d|Reply|Expert|Sworn|Joint)$/;
const volumeWord = wrapped(/,?[ \u00a0]?(?:Vol|Volume|vol)\.?[ \u00a0](?:[IVX]+|\d+)(?![\w:])/y);
const dayOfHearing = wrapped(/,[ \u00a0]\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?![\d/-])/y);
const pageAndLine = wrapped(/\d+:\d+(?:[ \u00a0]?[-\u2010-\u2014][ \u00a0]?\d+(?::\d+)?)?(?![\d:])/y);
const transcriptLabel = /Tr(?:anscript|s)?\.?(?![A-Za-z])/y;
const transcriptModifier =
  /^(?:Hr['\u2019]g|Hearing|Trial|Sent['\u2019]g|Sentencing|Plea|Mot\.|Conf\.|Arg\.|Oral|Prelim\.|Bench|Jury|Status|Evid\.|Pretrial|Arb\.|TRO|PI|Suppression|Daubert|Markman|Scheduling)$/;
const recordLabel = wrapped(
  /(?:(?:Aplt|Aplee|Appellants?|Supp|J|Jt|Joint)\.?(?:['\u2019]s)?[ \u00a0])?(?:App(?:x|['\u2019]x)?\.)|A\.[ \u00a0]?R\.|J\.[ \u00a0]?A\.|S\.[ \u00a0]?A\.|C\.[ \u00a0]?A\.[ \u00a0]?R\.|N\.[ \u00a0]?T\.|E\.R\.|R\.(?:O\.A\.)?/y,
);
const exhibitLabel = /(?:Exh?s?\.|Exhibits?)(?![a-z])/y;
const partyExhibit = /(?:P|D|G|J|PT|DT)X(?:[ \u00a0-]|(?=\d))/y;
const exhibitNumber = /(?:[A-Z]{1,2}|\d{1,4})(?:[-.]\d{1,3}|-[A-Z]{1,2})?(?![\w-])/y;
const owner =
  /(?:Pl|Pls|Def|Defs|Plaintiff|Defendant|Gov|Gov['\u2019]t|Joint|Trial|Hr['\u2019]g|Resp|Pet|Dep)(?:s|['\u2019]s|s['\u2019])?\.?(?:['\u2019]s?)?[\s\u00a0]+$/;
const recordPages = /\d{1,7}(?:[-\u2010-\u2014]\d{1,7})?(?![\w%]|[.:,]\d)/y;
const withBates = { bareComma: true, bates: true };
const pageOnly = { bareComma: false, bates: false };

/** "Smith Dep. 45:3-12", "Ruiz Supp. Decl. ¶¶ 5-9" at the label; what stands before it is read backwards. */
export function readTestimony(text: string, position: number, floor: number): ExhibitCitation | null {
  const third = text.charCodeAt(position + 2);
  if (third !== 112 && third !== 99 && third !== 102) return null;
  const labelEnd = matchEnd(testimonyLabel, text, position);
  if (labelEnd < 0) return null;
  const labelStart = startOfModifiers(text, position, floor, testimonyModifier);
  const name = readWitness(text, labelStart, floor);
  if (!name) return null;
  const volumeEnd = endOfVolume(text, labelEnd);
  const pins = readPins(text, volumeEnd > 0 ? volumeEnd : labelEnd, withBates);
  if (!pins || (/[a-z]{6}/.test(text.slice(position, labelEnd)) && !isExact(pins))) return null;
  const label: Part = { start: labelStart, end: labelEnd, value: plainSlice(text, labelStart, labelEnd) };
  const all = withFurtherLines(text, pins);
  return exhibit(name.start, all.end, label, [name], all);
}

/** The end of ", vol. 2" behind a label, or -1. */
function endOfVolume(text: string, position: number): number {
  const next = text.charCodeAt(skipComma(text, position));
  return (next | 32) === 118 ? matchEnd(volumeWord, text, position) : -1;
}

/** The end of ", 3/11/21" behind a label, the day of the hearing; `position` itself where none stands there. */
function endOfDay(text: string, position: number): number {
  const comma = skipGap(text, position);
  if (text.charCodeAt(comma) !== 44 || !isDigit(text.charCodeAt(skipGap(text, comma + 1)))) return position;
  return Math.max(position, matchEnd(dayOfHearing, text, position));
}

/** A word in full ("Affidavit ¶ 6") is cited by paragraph, by page and line, or with "at"; else it is prose. */
function isExact(pins: Pins): boolean {
  return pins.at || /^\u00b6|:/.test(pins.items[0]?.value ?? "");
}

/** "112:4-9; 113:1-3": more lines of the same testimony behind a semicolon. */
function withFurtherLines(text: string, pins: Pins): Pins {
  const items = [...pins.items];
  let { end } = pins;
  while (items.at(-1)?.value.includes(":") && text.charCodeAt(end) === 59) {
    const start = skipGap(text, end + 1);
    const next = matchEnd(pageAndLine, text, start);
    if (next < 0) break;
    items.push({ start, end: next, value: hyphenated(plainSlice(text, start, next)) });
    end = next;
  }
  return end === pins.end ? pins : { ...pins, end, items };
}

/** The start of the label with the words before it that belong to it ("Supp. Decl.", "Hr'g Tr."). */
function startOfModifiers(text: string, position: number, floor: number, modifier: RegExp): number {
  let start = position;
  for (let count = 0; count < 4; count++) {
    const word: WordBefore | null = wordBefore(text, start, floor);
    if (!word || word.end === start || !modifier.test(word.word)) break;
    start = word.start;
  }
  return start;
}

/** "Hr'g Tr. 14:20-15:3", "Tr. at 41", "Trial Tr. vol. 2, 45" at "Tr.". */
export function readTranscript(text: string, position: number, floor: number): ExhibitCitation | null {
  if (isOtherWord(text.charCodeAt(position + 2))) return null;
  const labelEnd = matchEnd(transcriptLabel, text, position);
  if (labelEnd < 0) return null;
  const start = startOfModifiers(text, position, floor, transcriptModifier);
  if (start === position && followsName(text, position, floor)) return null;
  const volumeEnd = endOfVolume(text, labelEnd);
  const from = volumeEnd > 0 ? volumeEnd : endOfDay(text, labelEnd);
  const pins = readPins(text, from, { ...pageOnly, bareComma: volumeEnd > 0 }) ?? readBarePages(text, from, position);
  if (!pins) return null;
  const all = withFurtherLines(text, pins);
  return exhibit(start, all.end, { start, end: labelEnd, value: plainSlice(text, start, labelEnd) }, [], all);
}

/** "Trial", "Trust", "Treaty": a letter behind "Tr" with which neither "Transcript" nor "Trs." goes on. */
function isOtherWord(third: number): boolean {
  return isLetter(third) && third !== 97 && third !== 115;
}

/** A capitalised word that goes on into a label makes it part of a name: "Indian Tr.". */
function followsName(text: string, position: number, floor: number): boolean {
  const before = wordBefore(text, position, floor);
  return (
    before !== null && isUpper(before.word.charCodeAt(0)) && !/^(?:See|Compare|Accord|But|Cf\.)$/.test(before.word)
  );
}

/** "Ex. C at 3", "Exs. 4, 5, and 9", "Pl.'s Ex. 14", "PX 12". An exhibit named in running text ("Exhibits A through C") is not read. */
export function readExhibit(text: string, position: number, floor: number): ExhibitCitation | null {
  const labelEnd = matchEnd(exhibitLabel, text, position);
  if (labelEnd < 0 || isWord(text.charCodeAt(position - 1))) return null;
  const typed = plainSlice(text, position, labelEnd);
  const first = exhibitPart(text, skipGap(text, labelEnd));
  if (!first || first.start === labelEnd) return null;
  if (typed.startsWith("Exhibit") && text[position - 1] !== "(") return null;
  const entries = /s\.?$/.test(typed) ? readExhibitList(text, first) : [first];
  const owned = owner.exec(text.slice(Math.max(floor, position - 16), position));
  const from = owned ? position - owned[0].length : position;
  const last = entries[entries.length - 1] as Part;
  const pins = readPins(text, last.end, { ...withBates, bareComma: false });
  const label: Part = { start: position, end: labelEnd, value: typed.replace(/^Exh(?=s?\.)/, "Ex") };
  return exhibit(from, pins?.end ?? last.end, label, entries, pins);
}

function exhibitPart(text: string, start: number): Part | null {
  const end = matchEnd(exhibitNumber, text, start);
  return end < 0 ? null : { start, end, value: text.slice(start, end) };
}

function readExhibitList(text: string, first: Part): Part[] {
  const entries = [first];
  for (let last = first; ; ) {
    const start = nextInList(text, last.end);
    const next = start < 0 ? null : exhibitPart(text, start);
    if (!next || isUpper(text.charCodeAt(skipGap(text, next.end)))) return entries;
    entries.push(next);
    last = next;
  }
}

/** An exhibit of a party's trial list: "PX 12 at 4", "DTX-31". */
export function readPartyExhibit(text: string, position: number): ExhibitCitation | null {
  const labelEnd = matchEnd(partyExhibit, text, position);
  if (labelEnd < 0) return null;
  const end = digitsEnd(text, labelEnd);
  if (end === labelEnd || end - labelEnd > 4 || isWord(text.charCodeAt(end))) return null;
  const pins = readPins(text, end, { ...withBates, bareComma: false });
  if (!pins && !standsAlone(text, position, end)) return null;
  const letters = text.slice(position, labelEnd).replace(/[^A-Z]/g, "");
  const label: Part = { start: position, end: position + letters.length, value: letters };
  return exhibit(position, pins?.end ?? end, label, [{ start: labelEnd, end, value: text.slice(labelEnd, end) }], pins);
}

/**
 * The record on appeal or of an agency: "R. at 212-15", "J.A. 212", "A.R. 002301-05", "Aplt. App. vol. 2 at 345"; notes of
 * testimony, "N.T., 3/11/21, at 6-8".
 */
export function readRecord(text: string, position: number, floor: number): ExhibitCitation | null {
  if (isOtherInitial(text, position) || followsInitial(text, position, floor)) return null;
  const end = matchEnd(recordLabel, text, position);
  if (end < 0) return null;
  const typed = plainSlice(text, position, end);
  const volumeEnd = endOfVolume(text, end);
  const from = volumeEnd > 0 ? volumeEnd : endOfDay(text, end);
  const pins = readPins(text, from, { ...pageOnly, bareComma: volumeEnd > 0 });
  if (pins?.at || volumeEnd > 0) {
    if (!pins || followsName(text, position, floor)) return null;
    return exhibit(position, pins.end, { start: position, end, value: typed }, [], pins);
  }
  const mayBePerson = typed.startsWith("N") && from === end && text.charCodeAt(position - 1) !== 40;
  const bare = mayBePerson ? null : readBarePages(text, from, position);
  return bare && !followsName(text, position, floor)
    ? exhibit(position, bare.end, { start: position, end, value: typed }, [], bare)
    : null;
}

/** An initial that is not the first of a label's: "A.R.", "J.A.", "N.T.", "S.A." and "R." are. */
function isOtherInitial(text: string, position: number): boolean {
  const first = text.charCodeAt(position);
  if (text.charCodeAt(position + 1) !== 46 || first === 82) return false;
  const second = text.charCodeAt(skipGap(text, position + 2));
  return second !== (first === 65 ? 82 : first === 78 ? 84 : 65);
}

/** Whether an initial stands before `position`, as in "U.S. R.". */
function followsInitial(text: string, position: number, floor: number): boolean {
  const before = text.charCodeAt(position - 1);
  const point = before === 32 || before === 0xa0 ? position - 2 : position - 1;
  return point > floor && text.charCodeAt(point) === 46 && isCapital(text.charCodeAt(point - 1));
}

/** Pages that follow a label without a word between, where the cite stands by itself: "J.A. 212", "Tr. 45, 47". */
function readBarePages(text: string, from: number, citationStart: number): Pins | null {
  const start = skipGap(text, from);
  const first = start > from ? recordPagesEnd(text, start) : -1;
  if (first < 0) return null;
  const items: Part[] = [pagePart(text, start, first)];
  let end = first;
  for (;;) {
    const next = nextInList(text, end);
    const nextEnd = next < 0 ? -1 : recordPagesEnd(text, next);
    if (nextEnd < 0 || !endsCite(text, nextEnd)) break;
    items.push(pagePart(text, next, nextEnd));
    end = nextEnd;
  }
  if (!standsAlone(text, citationStart, end)) return null;
  return { start: from, end, lead: { start: from, end: start }, comma: false, at: false, items };
}

/** The end of a page or a range of pages of the record, or -1. */
function recordPagesEnd(text: string, position: number): number {
  const end = digitsEnd(text, position);
  if (end === position) return -1;
  const code = text.charCodeAt(end);
  const isPlain =
    end - position <= 7 && (code === 41 || code === 59 || (code === 44 && !isDigit(text.charCodeAt(end + 1))));
  return isPlain ? end : matchEnd(recordPages, text, position);
}

function pagePart(text: string, start: number, end: number): Part {
  return { start, end, value: hyphenated(text.slice(start, end)) };
}

/** Whether a cite of `start` to `end` stands as cites of the record do: at the head of a sentence or parenthesis, and nothing after. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return endsCite(text, end) && beginsCite(text, start);
}

function endsCite(text: string, end: number): boolean {
  const next = text.charCodeAt(skipGap(text, end));
  if (isLineEnd(next)) return true;
  return ".;,)]:?".includes(String.fromCharCode(next)) && !isDigit(text.charCodeAt(skipGap(text, end) + 1));
}

const citeBefore =
  /(?:^|[.;:([>|*_,]|["\u201d]|(?:^|[\s*_(])(?:[Ss]ee|also|e\.g\.,|[Cc]f\.|and|generally|[Aa]ccord|[Cc]ompare|with))$/;

function beginsCite(text: string, start: number): boolean {
  const before = skipGapBack(text, start, Math.max(0, start - 40));
  return before === 0 || citeBefore.test(text.slice(Math.max(0, before - 12), before)) || isLineStart(text, before);
}

function isLineStart(text: string, position: number): boolean {
  const code = text.charCodeAt(position - 1);
  return code === 10 || code === 13;
}

/** A Bates number by itself, whose digits begin at `position`: "(TRM-0004417-21.)", "HRG 00210". */
export function readBates(text: string, position: number, floor: number): ExhibitCitation | null {
  const end = digitsEnd(text, position);
  if (end - position < 5 || end - position > 10) return null;
  const start = prefixStart(text, position, floor);
  if (start < 0) return null;
  const rangeEnd = isDash(text.charCodeAt(end)) ? digitsEnd(text, end + 1) : end;
  const last = rangeEnd > end + 1 ? rangeEnd : end;
  if (isWord(text.charCodeAt(last)) || !standsAlone(text, start, last)) return null;
  const number: Part = { start, end: last, value: hyphenated(text.slice(start, last)) };
  return exhibit(start, last, { start, end: start, value: "Bates" }, [number], null);
}

/**
 * Where the capital letters before a Bates number begin, or -1. Behind a space the number has a zero at its head, which
 * postal codes and the numbers of rulings have not; "NY 14226", "SSR 96030" are none.
 */
function prefixStart(text: string, position: number, floor: number): number {
  let start = position;
  const code = text.charCodeAt(start - 1);
  if (code === 45 || code === 95 || code === 32) start--;
  const letters = start;
  while (start > floor && letters - start <= 10 && isUpper(text.charCodeAt(start - 1))) start--;
  const length = letters - start;
  if (length < 3 || length > 10 || isWord(text.charCodeAt(start - 1))) return -1;
  return code !== 32 || text.charCodeAt(position) === 48 ? start : -1;
}

/** An exhibit-like citation of `label`. */
export function exhibit(
  start: number,
  end: number,
  label: Part,
  entries: readonly Part[],
  pins: ExhibitCitation["pins"] | null,
): ExhibitCitation {
  return pins
    ? { kind: "exhibit", start, end, joined: false, nested: false, label, entries, pins }
    : { kind: "exhibit", start, end, joined: false, nested: false, label, entries };
}
