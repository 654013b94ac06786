import { type ReporterMatch, reporters } from "../reference/reporters.ts";
import type { Part } from "../text/span.ts";
import { type ReadName, readNameBefore } from "./caseNames.ts";
import type {
  CaseCitation,
  Citation,
  CourtAndDate,
  DocketNumber,
  Draft,
  Pins,
  ReporterCite,
  ShortCitation,
  UnpublishedCitation,
} from "./citation.ts";
import { readCourtAndDate } from "./courtAndDate.ts";
import { readNeutral } from "./neutral.ts";
import { matchEnd, part, readPins } from "./pins.ts";
import {
  centuryAt,
  digitsEnd,
  digitsOf,
  hyphenated,
  isCapital,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  isWord,
  plain,
  plainSlice,
  skipGap,
  skipGapBack,
  wordAt,
  wrapped,
} from "./reading.ts";

/** "(1 Cranch)", "(4 Met.)": the reporter of the time, in parentheses behind the volume of the later series. */
const nominative = wrapped(/\([ \u00a0]?\d{0,3}[ \u00a0]?[A-Z][A-Za-z.&' ]{1,20}[ \u00a0]?\)(?=[ \u00a0]\d)/y);
const westlaw = wrapped(/W\.?[ \u00a0]?L\.?(?![A-Za-z])|Wl(?![A-Za-z])|wl(?![A-Za-z])|Westlaw(?![A-Za-z])/y);
const lexis = wrapped(/(?:[A-Z][A-Za-z.']{0,9}[ \u00a0]?){0,4}(?:LEXIS|Lexis)(?![A-Za-z])/y);
/** More than stands before "LEXIS": four words of ten letters, each with a wrap behind it. */
const longestDatabase = 120;
const databaseNumber = /\d{1,3}(?:,\d{3})+|\d{1,9}/y;
const docketNumberText = wrapped(
  /(?=[\w.:\u2010-\u2014 -]{0,14}\d)(?:\d{2,3},\d{3}(?![\d-])|(?:(?:Civ|CIV)\.[ \u00a0]?A\.?[ \u00a0]?(?=\d)|[A-Z][A-Za-z]{0,4}[. \u00a0-]{1,2})?(?:\d:)?[A-Z]{0,3}\d[A-Za-z0-9]{0,7}(?:(?:[-\u2010-\u2014](?:\r?\n[ \t>]*(?=\w))?|\/|\.(?=\w))[A-Za-z0-9]{1,8}){1,6}(?:[ -]?\([A-Z]{2,4}(?:\/[A-Z]{2,4})?x?\)|[ \u00a0][A-Z]{2,4}(?:[-/][A-Z]{2,4})*(?=[,/ \u00a0(]))*)(?![\w:])/y,
);
const bareDocketNumber =
  /(?:\d:)?\d{2}[-\u2010-\u2014](?:[A-Za-z]{2}[-\u2010-\u2014])?\d{3,6}(?:[-\u2010-\u2014/][A-Z]{2,4}){0,3}(?![\w:]|[-\u2010-\u2014]\d)/y;
const numberPrefix =
  /(?:Case|Cause|Index|Civil Action|Civil Case|Civ\. A\.|Civ\. Action|Civ\.|Civil|C\.A\.|CIVIL ACTION|CIV\. A\.|CASE|Crim\.|Criminal|Docket|MDL|Misc\.|Adv\.|Appeal)[\s\u00a0]+$/;
const serialAlone = /\d{2,6}(?![\w-])/y;
const slipOpinion = /[\s\u00a0]*,?[\s\u00a0]*slip op\./y;
const published = { bareComma: true, bates: false };
const noParallel: readonly ReporterCite[] = [];

/** A decision whose volume or year is the number from `position` to `numberEnd`: reporter, WL or LEXIS. */
export function readDecisionAtNumber(
  text: string,
  position: number,
  numberEnd: number,
  floor: number,
): Citation | null {
  const length = numberEnd - position;
  if (length > 4) return null;
  const next = skipGap(text, numberEnd);
  if (length === 4) {
    const database = readDatabase(text, position, numberEnd, next);
    if (database) return unpublishedOrShort(text, position, floor, null, database);
  }
  if (text.charCodeAt(position) !== 48) {
    const dashed = length === 4 && isDash(text.charCodeAt(numberEnd));
    const cite = dashed || isUpper(text.charCodeAt(next)) ? readReporterCite(text, position, numberEnd, next) : null;
    if (cite) return decisionFromReporter(text, floor, cite);
  }
  return null;
}

/** A decision at a docket number without "No.": "09-2443-EFM-KGG, 2016 WL 7117182". */
export function readDecisionAtBareDocketNumber(text: string, position: number, floor: number): Citation | null {
  const second = text.charCodeAt(position + 1);
  if (second !== 58 && !isDash(text.charCodeAt(position + 2))) return null;
  const end = matchEnd(bareDocketNumber, text, position);
  if (end < 0 || !mayEndDocketNumber(text, end)) return null;
  const number: Part = { start: position, end, value: hyphenated(text.slice(position, end)) };
  return decisionFromDocketNumber(text, position, floor, { start: position, end, number });
}

/** A decision at "No." or "Nos.": by docket number and date, or docket number and database. */
export function readDecisionAtNo(text: string, position: number, floor: number): Citation | null {
  const third = text.charCodeAt(position + 2);
  if (third !== 46 && (third | 32) !== 115) return null;
  const after =
    wordAt(text, position, "nos.") > 0 ? position + 4 : wordAt(text, position, "no.") > 0 ? position + 3 : -1;
  if (after < 0) return null;
  const start = skipGap(text, after);
  if (!isWord(text.charCodeAt(start))) return null;
  let end = mayBeDocketNumber(text, start) ? matchEnd(docketNumberText, text, start) : -1;
  if (end < 0) {
    end = matchEnd(serialAlone, text, start);
    if (end < 0 || !followsComma(text, position, floor)) return null;
  }
  for (;;) {
    const next = skipGap(text, end);
    const code = text.charCodeAt(next);
    const more = code === 44 || code === 38 ? skipGap(text, next + 1) : next;
    const start = more > end ? skipAnd(text, more) : end;
    const anotherEnd = start > end && mayBeDocketNumber(text, start) ? matchEnd(docketNumberText, text, start) : -1;
    if (anotherEnd < 0) break;
    end = anotherEnd;
  }
  if (!mayEndDocketNumber(text, end)) return null;
  const prefixStart = startOfPrefix(text, position, floor);
  const docketNumber: DocketNumber = {
    start: prefixStart,
    end,
    prefix: part(text, prefixStart, after),
    number: { start, end, value: hyphenated(plainSlice(text, start, end)).replace(/- (?=\w)/g, "-") },
  };
  return decisionFromDocketNumber(text, prefixStart, floor, docketNumber);
}

/** Whether a docket number may begin here: a number has a sign within it ("15-2602", "1:09-cv-33"), or letters before it. */
function mayBeDocketNumber(text: string, position: number): boolean {
  const first = text.charCodeAt(position);
  if (!isDigit(first)) return isUpper(first);
  let end = position + 1;
  while (isWord(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return isDash(code) || (code >= 44 && code <= 47) || code === 58;
}

/** Where what stands before "No." begins: "Case No.", "Civ. A. No."; `position` itself where nothing does. */
function startOfPrefix(text: string, position: number, floor: number): number {
  const end = skipGapBack(text, position, floor);
  if (end === position || !mayEndPrefix(text.charCodeAt(end - 1))) return position;
  const before = numberPrefix.exec(text.slice(Math.max(floor, position - 20), position));
  return before ? position - before[0].length : position;
}

/** A letter or a point. */
function mayEndPrefix(code: number): boolean {
  return code === 46 || isLetter(code);
}

/** Without a comma before it, the number belongs to the name: "Doe v. Unified Sch. Dist. No. 259, 2015 WL 1". */
function followsComma(text: string, position: number, floor: number): boolean {
  return text.charCodeAt(skipGapBack(text, startOfPrefix(text, position, floor), floor) - 1) === 44;
}

/** Whether what stands behind a docket number may make a decision of it: a year, "slip op.", a parenthetical. */
function mayEndDocketNumber(text: string, end: number): boolean {
  const next = skipGap(text, end);
  const code = text.charCodeAt(next);
  if (code === 40 || code === 115) return true;
  if (isDigit(code)) return digitsEnd(text, next) - next === 4;
  if (code !== 44) return false;
  const after = text.charCodeAt(skipGap(text, next + 1));
  return isDigit(after) || after === 115;
}

function skipAnd(text: string, position: number): number {
  const end = wordAt(text, position, "and");
  return end > 0 ? skipGap(text, end) : position;
}

interface Database {
  readonly year: Part;
  readonly database: Part;
  readonly number: Part;
}

function readDatabase(text: string, position: number, yearEnd: number, next: number): Database | null {
  const century = centuryAt(text, position);
  if (century !== 19 && century !== 20) return null;
  if (!mayBeDatabase(text.charCodeAt(next))) return null;
  const value = digitsOf(text, position, yearEnd);
  const isPlain = text.startsWith("WL ", next);
  const wlEnd = isPlain ? next + 2 : matchEnd(westlaw, text, next);
  const end = wlEnd > 0 || !hasLexis(text, next) ? wlEnd : matchEnd(lexis, text, next);
  if (end < 0) return null;
  const numberStart = skipGap(text, end);
  const numberEnd = databaseNumberEnd(text, numberStart);
  if (numberEnd < 0) return null;
  return {
    year: { start: position, end: yearEnd, value },
    database: { start: next, end, value: wlEnd > 0 ? "WL" : lexisForm(text.slice(next, end)) },
    number: { start: numberStart, end: numberEnd, value: text.slice(numberStart, numberEnd).replaceAll(",", "") },
  };
}

/** Whether "LEXIS" stands where the name of a database may still do so. */
function hasLexis(text: string, position: number): boolean {
  const limit = Math.min(position + longestDatabase, text.length - 2);
  for (let i = position; i < limit; i++) {
    if (text.charCodeAt(i) === 76 && (text.charCodeAt(i + 1) | 32) === 101 && (text.charCodeAt(i + 2) | 32) === 120) {
      return true;
    }
  }
  return false;
}

/** The end of "7451174", or of "7,451,174" as some type it. */
function databaseNumberEnd(text: string, position: number): number {
  const end = digitsEnd(text, position);
  const hasMore = text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1));
  if (end > position && end - position <= 9 && !hasMore) return end;
  return matchEnd(databaseNumber, text, position);
}

/** A capital, or the "w" of "wl". */
function mayBeDatabase(code: number): boolean {
  return isCapital(code) || code === 119;
}

function lexisForm(typed: string): string {
  return plain(typed)
    .replace(/lexis$/i, "LEXIS")
    .replace(/^U\. S\./, "U.S.");
}

function decisionFromDocketNumber(text: string, start: number, floor: number, docket: DocketNumber): Citation | null {
  const next = skipGap(text, docket.end);
  const hasComma = text.charCodeAt(next) === 44;
  if (hasComma || isDigit(text.charCodeAt(next))) {
    const yearStart = hasComma ? skipGap(text, next + 1) : next;
    const yearEnd = digitsEnd(text, yearStart);
    const database = yearEnd - yearStart === 4 ? readDatabase(text, yearStart, yearEnd, skipGap(text, yearEnd)) : null;
    if (database) return unpublishedOrShort(text, start, floor, docket, database);
  }
  const afterSlip = matchEnd(slipOpinion, text, docket.end);
  const pins = afterSlip > 0 ? readPins(text, afterSlip, published) : null;
  const courtAndDate = readCourtAndDate(text, pins?.end ?? (afterSlip > 0 ? afterSlip : docket.end));
  if (!courtAndDate?.court || !/[-:]/.test(docket.number.value)) return null;
  const name = readNameBefore(text, start, floor);
  const isHistory = !name && text[skipGapBack(text, start, floor) - 1] === ",";
  if (!name && !isHistory) return null;
  const found: Draft<UnpublishedCitation> = {
    kind: "unpublished",
    start: name?.citationStart ?? start,
    end: courtAndDate.end,
    joined: false,
    nested: false,
    docketNumber: docket,
    courtAndDate,
  };
  if (name) found.caseName = name.name;
  if (pins) found.pins = pins;
  return found;
}

function unpublishedOrShort(
  text: string,
  start: number,
  floor: number,
  docket: DocketNumber | null,
  found: Database,
): UnpublishedCitation | ShortCitation {
  const name = readNameBefore(text, start, floor);
  if (!docket && name) {
    const unread = docketNumberAfterName(text, name);
    if (unread) return unpublishedOrShort(text, unread.start, floor, unread, found);
  }
  const pins =
    readPins(text, found.number.end, { bareComma: false, bates: false }) ?? readCommaStar(text, found.number.end);
  const courtAndDate = readCourtAndDate(text, pins?.end ?? found.number.end);
  const { year, database, number } = found;
  const isShort = !courtAndDate && !docket && !name?.full;
  const decision: Draft<UnpublishedCitation> | Draft<ShortCitation> = {
    kind: isShort ? "short" : "unpublished",
    start: name?.citationStart ?? start,
    end: courtAndDate?.end ?? pins?.end ?? number.end,
    joined: false,
    nested: false,
    year,
    database,
    number,
  };
  if (name) decision.caseName = name.name;
  if (pins) decision.pins = pins;
  if (decision.kind === "short") return decision;
  if (docket) decision.docketNumber = docket;
  if (courtAndDate) decision.courtAndDate = courtAndDate;
  return decision;
}

/** "18 Civ. 4321 (JPO)", "18 C 4321" behind the comma that ends a name. */
const spacedDocketNumber =
  /(?<=,[\s\u00a0]{1,3})\d{2}[ \u00a0](?:Civ\.|CIV\.|Cv\.|CV|Cr\.|CR|C)[ \u00a0]\d{2,6}(?:[ \u00a0]\([A-Z]{2,4}\)){0,2}$/;

/** A docket number of a shape that is not known, at the end of what was read as a name: "State v. Bowers, No. W1999-1". */
function docketNumberAfterName(text: string, { name }: ReadName): DocketNumber | null {
  const typed = text.slice(name.start, name.end);
  const bare = spacedDocketNumber.exec(typed)?.[0];
  if (bare) {
    const number = { start: name.end - bare.length, end: name.end, value: hyphenated(plain(bare)) };
    return { start: number.start, end: number.end, number };
  }
  const match = /,[\s\u00a0]+((?:Case )?Nos?\.?[\s\u00a0]+)([^\s,][^,]{0,40})$/.exec(typed);
  if (!match?.[1] || !match[2] || !/\d/.test(match[2])) return null;
  const start = name.start + match.index + match[0].length - match[1].length - match[2].length;
  const numberStart = start + match[1].length;
  return {
    start,
    end: name.end,
    prefix: part(text, start, numberStart),
    number: { start: numberStart, end: name.end, value: hyphenated(plain(match[2])) },
  };
}

/** A star page needs no "at" to be read as a pin ("2015 WL 7451174, *2"). */
function readCommaStar(text: string, from: number) {
  const pins = readPins(text, from, published);
  return pins?.items[0]?.value.startsWith("*") ? pins : null;
}

interface ReadReporter {
  readonly volume: Part;
  readonly reporter: Part;
  /** Absent in the form "477 U.S. at 249". */
  readonly page: Part | null;
  readonly end: number;
  /** What the reporter's spelling proves by itself: a plain word or bare letters nothing, a state's public-domain sign little. */
  readonly weight: ReporterMatch["weight"];
}

function readReporterCite(text: string, position: number, volumeEnd: number, next: number): ReadReporter | null {
  const neutral = readNeutral(text, position, volumeEnd);
  if (neutral) return { ...neutral, weight: "neutral" };
  const match = reporters.match(text, next);
  if (!match || match.weight === "neutral" || (match.value.length === 2 && text.charCodeAt(match.end - 1) !== 46))
    return null;
  const volume: Part = { start: position, end: volumeEnd, value: digitsOf(text, position, volumeEnd) };
  const reporter: Part = { start: next, end: match.end, value: match.value };
  const { weight } = match;
  let i = skipGap(text, match.end);
  const afterNominative = text.charCodeAt(i) === 40 ? matchEnd(nominative, text, i) : -1;
  if (afterNominative > 0) i = skipGap(text, afterNominative);
  if (isDigit(text.charCodeAt(i))) {
    const end = pageEnd(text, i);
    if (end < 0) return null;
    return { volume, reporter, page: { start: i, end, value: digitsOf(text, i, end) }, end, weight };
  }
  const isShort =
    wordAt(text, i, "at") > 0 || (text.charCodeAt(i) === 44 && wordAt(text, skipGap(text, i + 1), "at") > 0);
  return isShort ? { volume, reporter, page: null, end: match.end, weight } : null;
}

function pageEnd(text: string, position: number): number {
  const end = digitsEnd(text, position);
  if (end - position > 5) return -1;
  const next = text.charCodeAt(end);
  if (isWord(next) || (next === 44 && isDigit(text.charCodeAt(end + 1)))) return -1;
  return next === 46 && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

function decisionFromReporter(text: string, floor: number, cite: ReadReporter): Citation | null {
  const { volume, reporter, page } = cite;
  const leading = page ? yearBefore(text, volume.start, floor) : null;
  const name = readNameBefore(text, leading?.start ?? volume.start, floor, leading !== null);
  const start = name?.citationStart ?? volume.start;
  if (!page) return shortFromReporter(text, start, name, cite);
  const firstPins = readPins(text, page.end, published);
  const parallel = readParallel(
    text,
    firstPins?.end ?? page.end,
    reporter.value.charCodeAt(reporter.value.length - 1) !== text.charCodeAt(reporter.end - 1),
  );
  const last = parallel.length > 0 ? parallel[parallel.length - 1] : undefined;
  const read = last?.pins?.end ?? last?.end ?? firstPins?.end ?? page.end;
  const courtAndDate = (name && leading) || readCourtAndDate(text, read);
  const end = Math.max(read, courtAndDate?.end ?? 0);
  if (!courtAndDate && firstPins?.at && !name?.full) return shortDecision(start, end, name, cite, firstPins);
  if (!courtAndDate && firstPins && name?.full === false && parallel.length === 0 && isParagraph(firstPins)) {
    return shortDecision(start, end, name, cite, firstPins);
  }
  if (!isProved(cite, name, courtAndDate, firstPins)) return null;
  const found: Draft<CaseCitation> = {
    kind: "case",
    start,
    end,
    joined: false,
    nested: false,
    volume,
    reporter,
    page,
    parallel,
  };
  if (name) found.caseName = name.name;
  if (firstPins) found.pins = firstPins;
  if (courtAndDate) found.courtAndDate = courtAndDate;
  return found;
}

/** "*Moon*, 2015 IL App (1st) 143606, ¶ 17", "*Carney*, 121 M.S.P.R. 446, ¶ 11": short forms by paragraph have no "at". */
function isParagraph({ items }: Pins): boolean {
  return items[0]?.value.startsWith("\u00b6") === true;
}

/** Whether what stands around a volume, reporter and page makes a citation of them. */
function isProved(
  { weight }: ReadReporter,
  name: ReadName | null,
  courtAndDate: CourtAndDate | null,
  pins: Pins | null,
): boolean {
  if (weight === "weak") return name?.full === true && courtAndDate !== null;
  if (weight === "neutral") return name?.full === true || (pins !== null && isParagraph(pins));
  return courtAndDate !== null || name?.full === true || pins !== null;
}

function shortFromReporter(
  text: string,
  start: number,
  name: ReadName | null,
  cite: ReadReporter,
): ShortCitation | null {
  const pins = readPins(text, cite.end, published);
  return pins && (cite.weight === "strong" || name) ? shortDecision(start, pins.end, name, cite, pins) : null;
}

function shortDecision(
  start: number,
  end: number,
  name: ReadName | null,
  { volume, reporter, page }: ReadReporter,
  pins: Pins,
): ShortCitation {
  const found: Draft<ShortCitation> = {
    kind: "short",
    start,
    end,
    joined: false,
    nested: false,
    volume,
    reporter,
    pins,
  };
  if (name) found.caseName = name.name;
  if (page) found.page = page;
  return found;
}

/** The year in parentheses before the volume, as California has it: "*People v. Oak* (2001) 25 Cal.4th 744". */
function yearBefore(text: string, position: number, floor: number): CourtAndDate | null {
  const end = skipGapBack(text, position, Math.max(floor, position - 4));
  if (text.charCodeAt(end - 1) !== 41) return null;
  const open = text.lastIndexOf("(", end - 1);
  return open >= floor && end - open <= 40 ? readCourtAndDate(text, open) : null;
}

/** Parallel cites; `loose` takes a semicolon for the comma between them, as Michigan writes ("439 Mich 954; 480 NW2d 100"). */
function readParallel(text: string, from: number, loose: boolean): readonly ReporterCite[] {
  let found: ReporterCite[] | null = null;
  let end = from;
  for (;;) {
    const separator = skipGap(text, end);
    const code = text.charCodeAt(separator);
    const bracketed = code === 91;
    if (code !== 44 && !bracketed && !(loose && code === 59)) return found ?? noParallel;
    const start = skipGap(text, separator + 1);
    const volumeEnd = digitsEnd(text, start);
    if (volumeEnd === start || volumeEnd - start > 4) return found ?? noParallel;
    const cite = readReporterCite(text, start, volumeEnd, skipGap(text, volumeEnd));
    if (!cite?.page || (bracketed && text[cite.end] !== "]")) return found ?? noParallel;
    found ??= [];
    const pins = bracketed ? null : readPins(text, cite.end, published);
    const { volume, reporter, page } = cite;
    end = bracketed ? cite.end + 1 : (pins?.end ?? cite.end);
    const other: Draft<ReporterCite> = { start, end: bracketed ? end : cite.end, volume, reporter, page };
    if (pins) other.pins = pins;
    found.push(other);
  }
}
