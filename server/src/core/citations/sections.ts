import { federalCodes, reporters } from "../reference/reporters.ts";
import type { Part } from "../text/span.ts";
import { matchEnd, nextInList } from "./pins.ts";
import { digitsEnd, digitsOf, hyphenated, isDigit, isUpper, plainSlice, skipGap, wrapped } from "./reading.ts";

const subdivisions = String.raw`(?:[ \u00a0]?\((?:[a-zA-Z]{1,5}|\d{1,3}(?:\.\d{1,2})?)\))*`;

/** A rule's number with its subdivisions: "37(a)(1)", "166a(i)", "CV-7(h)", "26(g)(1)(B)(i)-(iii)". */
export const ruleSection = wrapped(
  new RegExp(
    String.raw`(?:[A-Z]{1,3}-)?\d{1,4}[a-z]?(?:\.\d{1,4}){0,3}(?:-\d{1,3}(?:\.\d+)?)?[a-z]?${subdivisions}(?:[-\u2010-\u2014]\((?:[a-zA-Z]{1,5}|\d{1,3})\))?(?![\w%]|[.:]\d)`,
    "y",
  ),
);

/** A section of a code with its subdivisions: "1692k(d)", "5/2-622(a)(1)", "2A:14-2", "1.501(c)(3)-1(d)". */
export const statuteSection = wrapped(
  new RegExp(
    String.raw`\d[\da-zA-Z]*(?:[-.:/\u2010-\u2014](?=\d)[\da-zA-Z]+)*(?:-\d+)?${subdivisions}(?:-\d+${subdivisions})?(?:[ \u00a0](?:through|to)[ \u00a0]\d[\da-zA-Z-]*${subdivisions})?`,
    "y",
  ),
);

const sectionWord = /[Ss]ec(?:s|tions?)?\.?(?![a-z])/y;
const partWord = /[Pp](?:ts?\.|arts?)(?![a-z])/y;
const unitBehind = /^(?:days?|hours?|weeks?|months?|years?|pages?|WL(?![A-Za-z]))/;
const longestYear = 48;
/** A word that may stand before the year of a code: its publisher, or what the year is of. */
const publisher =
  /^(?:West|Thomson|LexisNexis|Lexis|Vernon|McKinney|Michie|Deering|Purdon|Bender|Gould|Baldwin|Cum\.|Supp\.|Reissue|[IVX]{1,5}|&|\d{4}|through|current|eff\.|and|ed\.|rev\.)$/i;

/** Sections in a list: "801(d)(2)(D) and 803(6)", "1331, 1332(a), and 1367". With `plural` each number of the list is one. */
export function readSections(text: string, position: number, pattern: RegExp, plural = false): Part[] {
  const first = sectionPart(text, position, pattern);
  if (!first) return [];
  const found = [first];
  let last = first;
  for (;;) {
    const start = nextInList(text, last.end);
    const next = start < 0 ? null : sectionPart(text, start, pattern);
    if (!next || !endsSection(text, next, last, plural)) return found;
    found.push(next);
    last = next;
  }
}

function sectionPart(text: string, position: number, pattern: RegExp): Part | null {
  const digits = digitsEnd(text, position);
  if (digits > position && digits - position <= 4 && endsPlainly(text, digits)) {
    return { start: position, end: digits, value: digitsOf(text, position, digits) };
  }
  const first = text.charCodeAt(position);
  let end = isDigit(first) || isUpper(first) ? matchEnd(pattern, text, position) : -1;
  if (end < 0) return null;
  while (end > position && isJoint(text.charCodeAt(end - 1))) end--;
  return { start: position, end, value: hyphenated(plainSlice(text, position, end)).replaceAll(" (", "(") };
}

/** Whether a section ends for certain where its digits do: no subdivision, range or decimal can follow. */
function endsPlainly(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 44 || code === 59 || code === 41 || code === 93) return true;
  const next = text.charCodeAt(end + 1);
  if (code === 46) return next === 32 || next === 10;
  return code === 32 && ((next >= 97 && next <= 122 && next !== 116) || isUpper(next));
}

/** `- . : /`, which join the parts of a section. */
function isJoint(code: number): boolean {
  return (code >= 45 && code <= 47) || code === 58;
}

/** Whether a number after "and" or a comma is a section too: it looks like the one before, and no unit or title follows. */
function endsSection(text: string, section: Part, before: Part, plural: boolean): boolean {
  const next = skipGap(text, section.end);
  if (federalCodes.match(text, next) && !/\(/.test(section.value)) return false;
  if (/^\d+(?:st|nd|rd|th)$/.test(section.value)) return false;
  if (/^\d+$/.test(section.value) && section.value.length < digitsEnd(text, before.start) - before.start - 1)
    return false;
  if (unitBehind.test(text.slice(next, next + 8)) || isVolume(text, section, next)) return false;
  if (/^(?:17|18|19|20)\d\d$/.test(section.value) && isUpper(text.charCodeAt(next))) return false;
  if (plural || /[(.-]/.test(section.value)) return true;
  const following = text.slice(next, next + 12);
  return (
    !/^[a-z]{3,}/.test(following) ||
    /^(?:and|or|of|as|to|is|are|do|does|which|that|provide|apply|require|govern|permit)/.test(following)
  );
}

/** "... 56, 477 U.S. 317": a number before a reporter and a page is its volume. */
function isVolume(text: string, section: Part, next: number): boolean {
  if (!/^\d+$/.test(section.value)) return false;
  const reporter = reporters.match(text, next);
  if (!reporter) return false;
  const page = skipGap(text, reporter.end);
  return isDigit(text.charCodeAt(page)) || text.startsWith("at", page);
}

/** "\u00a7", "Sec.", "pt." at `position`, or null. */
export function readSign(text: string, position: number): Part | null {
  const end = endOfSign(text, position);
  return end < 0 ? null : { start: position, end, value: text.slice(position, end) };
}

function endOfSign(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (code === 0xa7) return endOfSectionSign(text, position);
  const pattern = (code | 32) === 115 ? sectionWord : (code | 32) === 112 ? partWord : null;
  return pattern === null ? -1 : matchEnd(pattern, text, position);
}

/** The end of the one or two "\u00a7" at `position`. */
export function endOfSectionSign(text: string, position: number): number {
  return text.charCodeAt(position + 1) === 0xa7 ? position + 2 : position + 1;
}

/** Whether a sign announces several sections. */
export function isPlural(sign: Part | null): boolean {
  if (sign === null) return false;
  return sign.value.charCodeAt(0) === 0xa7
    ? sign.value.length > 1
    : /^(?:sec(?:s|tions)|p(?:ts|arts))/i.test(sign.value);
}

/** The year of a code behind its section: "(2018)", "(West 2017)", "(2012 & Supp. V 2017)"; the last year counts. */
export function readYear(text: string, position: number): { part: Part; end: number } | null {
  const open = skipGap(text, position);
  if (text.charCodeAt(open) !== 40) return null;
  const content = parenthetical(text, open, longestYear);
  if (content === null) return null;
  const match = /((?:17|18|19|20)\d\d)[\s*_]*$/.exec(content);
  if (!match?.[1]) return null;
  const words = content.slice(0, match.index).split(/[\s,;*_]+/);
  if (!words.every((word) => word === "" || publisher.test(word))) return null;
  const start = open + 1 + match.index;
  return { part: { start, end: start + 4, value: match[1] }, end: open + content.length + 2 };
}

/** What stands in the parenthesis that opens at `open`, when it closes within `longest` characters; else null. */
export function parenthetical(text: string, open: number, longest: number): string | null {
  if (text.charCodeAt(open) !== 40) return null;
  const content = text.slice(open + 1, open + 1 + longest);
  const close = content.indexOf(")");
  return close < 0 ? null : content.slice(0, close);
}
