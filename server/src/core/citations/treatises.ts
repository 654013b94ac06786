import type { Part } from "../text/span.ts";
import { WordList } from "../text/wordList.ts";
import type { TreatiseCitation } from "./citation.ts";
import { matchEnd } from "./pins.ts";
import { isBlank, isDash, isDigit, isUpper, plain, plainSlice, skipGap, skipGapBack, wrapped } from "./reading.ts";
import { parenthetical, readYear } from "./sections.ts";

const longestTitle = 120;
const longestAuthors = 160;
const longestEdition = 90;

/** Treatises by the words that their titles end in, for texts that do not set titles apart. */
const knownTitle =
  /(?:Fed(?:eral|\.) Prac(?:tice|\.) (?:and|&) Proc(?:edure|\.)(?::? (?:Civil|Criminal|Evidence|Jurisdiction))?(?: \d?[a-z]{2})?|Moore(?:['\u2019]s)? (?:Fed(?:eral|\.) Prac(?:tice|\.)|Manual)(?:[-,\u2013\u2014 ]+Civil)?|Weinstein['\u2019]s (?:Federal )?Evidence|(?:Corbin|Williston|Farnsworth) on Contracts|Collier on Bankruptcy|(?:McCormick|Wigmore)(?: on Evidence)?|Newberg (?:(?:and|&) Rubenstein )?on Class Actions|Nimmer on Copyright|McCarthy on Trademarks(?: and Unfair Competition)?|Prosser (?:and|&) Keeton on (?:the Law of )?Torts|Manual for Complex Litigation,? \(?(?:Second|Third|Fourth|[234]d|4th)\)?|Larson['\u2019]s Workers['\u2019] Compensation(?: Law)?|Couch on Insurance(?: \dd)?|Wright (?:and|&) Miller|Norton Bankruptcy Law (?:and|&) Practice(?: \dd)?|(?:The )?Law of Trusts(?: and Trustees)?)$/;
const encyclopedia =
  /(?<volume>\d{1,3}[A-Z]?) (?:C\.J\.S\.|Am\. ?Jur\.(?: ?2d)?)(?: (?:[A-Z][A-Za-z'\u2019-]*,?|and|of|or|in|the|&|for)){1,10}$/;
const sectionNumber = wrapped(/\u00a7{1,2}[ \u00a0]?(?<number>\d[\w.:-]*(?:\[[\w.]{1,4}\])*(?:\([\w.]{1,3}\))*)/y);
const moreSections = wrapped(
  /(?:,|[ \u00a0]?&|[ \u00a0]and)[ \u00a0]\d[\w.:-]*(?:\[\w{1,4}\])*(?:,[ \u00a0]at[ \u00a0]\d+(?:-\d+)?)?(?=[ \u00a0]\()/y,
);
const pageBehind = wrapped(/,[ \u00a0]at[ \u00a0]\d+(?:[-\u2013]\d+)?(?!\w)/y);
const edition = /\b\d{1,2}(?:st|nd|rd|th|d) ed\.|\b(?:rev\.|student) ed\./;
const authorWord = /^(?:[A-Z][\w.'\u2019-]*,?|&|and|et|al\.,?|de|la|von|van|der)$/;
const notAuthors = /^(?:See|Accord|Cf\.|Compare|But|Also|E\.g\.|In|The|As|And|Under|Citing|Quoting|Id\.)[,.]?$/;

/**
 * A treatise at the sign of its section, title and authors read backwards: "10A Wright & Miller, *Federal Practice &
 * Procedure* § 2727.1 (4th ed. 2016)". A title that is not known must be set apart by emphasis, and have its edition behind it.
 */
export function readTreatise(text: string, position: number, floor: number): TreatiseCitation | null {
  const title = readTitle(text, position, floor);
  if (!title) return null;
  sectionNumber.lastIndex = position;
  const number = sectionNumber.exec(text)?.groups?.["number"];
  if (number === undefined) return null;
  let end = sectionNumber.lastIndex;
  const trimmed = number.replace(/[.:-]+$/, "");
  const section: Part = { start: end - number.length, end: end - number.length + trimmed.length, value: trimmed };
  end = Math.max(section.end, matchEnd(pageBehind, text, section.end), matchEnd(moreSections, text, section.end));
  const parenthetical = readEdition(text, end);
  if (!title.known && !parenthetical?.hasEdition) return null;
  const heading = readAuthors(text, title.start, floor);
  return {
    kind: "treatise",
    start: heading.start,
    end: parenthetical?.end ?? end,
    joined: false,
    nested: false,
    ...(heading.volume ? { volume: heading.volume } : {}),
    ...(heading.author ? { author: heading.author } : {}),
    title: title.title,
    section,
    ...(parenthetical?.year ? { year: parenthetical.year } : {}),
  };
}

interface FoundTitle {
  readonly title: Part;
  /** Where the title begins with its emphasis mark. */
  readonly start: number;
  readonly known: boolean;
}

function readTitle(text: string, position: number, floor: number): FoundTitle | null {
  const low = Math.max(floor, position - longestTitle);
  let end = skipGapBack(text, position, low);
  if (text[end - 1] === ",") end = skipGapBack(text, end - 1, low);
  if (end <= low) return null;
  const mark = text[end];
  if (mark === "*" || mark === "_") {
    const open = openingMark(text, end - 1, low, mark);
    if (open < 0) return null;
    const value = plainSlice(text, open + 1, end);
    if (!isUpper(value.charCodeAt(0)) || /\bv\. |[.;] [A-Z]/.test(value)) return null;
    return { title: { start: open + 1, end, value }, start: open, known: knownTitle.test(value) };
  }
  const ending = endingOfTitle(text, end);
  if (ending === "none") return null;
  const before = text.slice(low, end).replace(/[\s\u00a0]/g, " ");
  const match = (ending === "known" && knownTitle.exec(before)) || encyclopedia.exec(before);
  if (!match) return null;
  const start = low + match.index;
  return { title: { start, end, value: plain(match[0]) }, start, known: true };
}

/** The mark that opens the emphasis closing at `end`, or -1 where none stands above `low`. */
export function openingMark(text: string, end: number, low: number, mark: string): number {
  const within = text.slice(low, end).lastIndexOf(mark);
  return within < 0 ? -1 : low + within;
}

/** The last words of {@link knownTitle}. */
const lastWords = new WordList(
  "procedure proc. civil criminal evidence jurisdiction practice prac. manual contracts bankruptcy mccormick wigmore actions copyright " +
    "trademarks competition torts second third fourth compensation law insurance miller trusts trustees",
);

/** What the word before `end` can end where titles are not set apart: a known title or another, another alone, or none. */
function endingOfTitle(text: string, end: number): "known" | "other" | "none" {
  if (text.charCodeAt(end - 1) === 41) return "known";
  let start = end;
  while (start > 0 && !isBlankOrBreak(text.charCodeAt(start - 1)) && !isDash(text.charCodeAt(start - 1))) start--;
  const code = text.charCodeAt(start);
  if (end - start < 2 || !(isUpper(code) || isDigit(code))) return "none";
  return isDigit(code) || lastWords.has(text, start, end) ? "known" : "other";
}

interface Heading {
  readonly start: number;
  readonly volume: Part | null;
  readonly author: Part | null;
}

/** The authors before a title, and the volume before them. */
function readAuthors(text: string, titleStart: number, floor: number): Heading {
  const low = Math.max(floor, titleStart - longestAuthors);
  let start = titleStart;
  let authorStart = titleStart;
  let authorEnd = titleStart;
  const comma = blanksBack(text, titleStart, low);
  if (text[comma - 1] === ",") {
    authorEnd = comma - 1;
    authorStart = firstAuthor(text, comma, low);
    start = authorStart === comma ? titleStart : authorStart;
  }
  const volume = volumeBefore(text, start, low);
  const author: Part | null =
    start === titleStart
      ? null
      : { start: authorStart, end: authorEnd, value: plainSlice(text, authorStart, authorEnd) };
  return { start: volume?.start ?? start, volume, author };
}

function firstAuthor(text: string, end: number, low: number): number {
  let start = end;
  for (let count = 0; count < 24; count++) {
    const wordEnd = blanksBack(text, start, low);
    let wordStart = wordEnd;
    while (wordStart > low && !isBlankOrBreak(text.charCodeAt(wordStart - 1))) wordStart--;
    const word = text.slice(wordStart, wordEnd);
    if (word === "" || !authorWord.test(word) || notAuthors.test(word)) break;
    if (count > 0 && /[a-z]{2}\.$/.test(word) && !/^(?:Jr|Sr|Wm|al|Chas|Geo)\.$/.test(word)) break;
    start = wordStart;
  }
  return start;
}

function volumeBefore(text: string, position: number, low: number): Part | null {
  const end = blanksBack(text, position, low);
  let start = end;
  if (start > low && isUpper(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) start--;
  while (start > low && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > 4 || end === position || !isDigit(text.charCodeAt(start))) return null;
  return { start, end, value: text.slice(start, end) };
}

function blanksBack(text: string, position: number, low: number): number {
  let i = position;
  while (i > low && isBlankOrBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

function isBlankOrBreak(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}

interface Edition {
  readonly end: number;
  readonly hasEdition: boolean;
  readonly year: Part | null;
}

/** "(3d ed. 2010)", "(4th ed.)", "(2004)", "(Joseph M. McLaughlin ed., 2d ed. 2005)" behind the section. */
export function readEdition(text: string, position: number): Edition | null {
  const open = skipGap(text, position);
  const content = parenthetical(text, open, longestEdition);
  if (content === null) return null;
  const hasEdition = edition.test(content);
  const match = /((?:17|18|19|20)\d\d)[\s*_]*$/.exec(content);
  if (!hasEdition && !readYear(text, position)) return null;
  const start = match ? open + 1 + match.index : -1;
  return {
    end: open + content.length + 2,
    hasEdition,
    year: match?.[1] ? { start, end: start + 4, value: match[1] } : null,
  };
}
