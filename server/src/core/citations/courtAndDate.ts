import { courtIdOfForm } from "../reference/courts.ts";
import { Memo } from "../text/memo.ts";
import type { Part } from "../text/span.ts";
import { WordList } from "../text/wordList.ts";
import type { CourtAndDate } from "./citation.ts";
import {
  centuryAt,
  digitsOf,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  plainSlice,
  skipGap,
  spacedWords,
} from "./reading.ts";

const longest = 110;
const smallWord = /^(?:of|the|and|for|en|banc|cir)\b/;

/** Numbers of the months by the first three letters of their names. */
const months = new Map(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((month, index) => [
    month,
    String(index + 1).padStart(2, "0"),
  ]),
);
const texasHistory = /^,[\s>]*(?:no )?(?:pet|writ|mand|orig|rev|appeal)\b[\w.'\u2019\s>]*$/;
const monthNames = new WordList(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november " +
    "dec december",
);

/** What the words before the date are: a court's form and id, or null where they are no court. */
interface CourtForm {
  readonly form: string;
  readonly courtId: string | undefined;
}

/** A court as it is named in a text, and its id where it is known. */
interface NamedCourt {
  readonly court: Part;
  readonly courtId: string | undefined;
}

/** The courts by the words that name them, of which there are few. */
const courtForms = new Memo<CourtForm | null>((words) => {
  if (hasProse(words)) return null;
  const form = courtForm(words);
  return { form, courtId: courtIdOfForm(form.replace(/\u2014.*|, at [A-Z].*/, "")) };
});

/**
 * The parenthetical with court and date after `position` ("(D. Kan. Nov. 23, 2015)", "(10th Cir.1991)", "(1986)"), or null.
 */
export function readCourtAndDate(text: string, position: number): CourtAndDate | null {
  const start = skipGap(text, position);
  if (text.charCodeAt(start) !== 40) return null;
  const close = closingParenthesis(text, start);
  if (close < 0) return null;
  const date = readDateBefore(text, historyStart(text, start, close), start + 1);
  const named = readCourt(text, start + 1, date?.start ?? close);
  if (!named) return named === null && date ? { start, end: close + 1, date } : null;
  const { court, courtId } = named;
  if (!date) return courtId?.startsWith("ca") ? { start, end: close + 1, court, courtId } : null;
  return courtId === undefined
    ? { start, end: close + 1, date, court }
    : { start, end: close + 1, date, court, courtId };
}

/** Where the history that Texas puts behind the year begins ("2009, pet. denied"), or the end of the parenthetical. */
function historyStart(text: string, start: number, close: number): number {
  if (isDigit(text.charCodeAt(close - 1))) return close;
  const comma = start + text.slice(start, close).lastIndexOf(",");
  if (comma < start) return close;
  return texasHistory.test(text.slice(comma, close)) ? comma : close;
}

/** The offset of the parenthesis that closes the one at `start`, when it comes soon and none opens between; else -1. */
function closingParenthesis(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest);
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 41) return i;
    if (code === 40 || (code === 10 && skipGap(text, i) === i)) return -1;
  }
  return -1;
}

/** The date that ends at `position`: a year, with month and day before it where they are given. */
function readDateBefore(text: string, position: number, low: number): Part | null {
  const end = blanksBefore(text, position, low);
  const yearStart = digitsBefore(text, end, low);
  if (end - yearStart !== 4) return null;
  const year = digitsOf(text, yearStart, end);
  const century = centuryAt(text, yearStart);
  if (century < 16 || century > 20) return null;
  const beforeYear = blanksBefore(text, yearStart, low);
  if (beforeYear === yearStart) return { start: yearStart, end, value: year };
  const dayEnd = ordinalBefore(text, beforeYear, low);
  const dayStart = digitsBefore(text, dayEnd, low);
  const hasDay = dayStart < dayEnd && dayEnd - dayStart <= 2;
  const monthEnd = blanksBefore(text, hasDay ? dayStart : beforeYear, low);
  const monthStart = lettersBefore(text, text.charCodeAt(monthEnd - 1) === 46 ? monthEnd - 1 : monthEnd, low);
  const month = monthOf(text, monthStart, monthEnd);
  if (!month) return { start: yearStart, end, value: year };
  const day = hasDay ? `-${text.slice(dayStart, dayEnd).padStart(2, "0")}` : "";
  return { start: monthStart, end, value: `${year}-${month}${day}` };
}

function monthOf(text: string, start: number, end: number): string | undefined {
  if (!monthNames.has(text, start, text.charCodeAt(end - 1) === 46 ? end - 1 : end)) return undefined;
  return months.get(text.slice(start, start + 3).toLowerCase());
}

/** Before blanks, line ends, commas and emphasis marks. */
function blanksBefore(text: string, position: number, low: number): number {
  let i = position;
  while (i > low) {
    const code = text.charCodeAt(i - 1);
    if (
      code !== 32 &&
      code !== 44 &&
      code !== 10 &&
      code !== 13 &&
      code !== 42 &&
      code !== 95 &&
      code !== 62 &&
      !isBlank(code)
    )
      break;
    i--;
  }
  return i;
}

function digitsBefore(text: string, position: number, low: number): number {
  let i = position;
  while (i > low && isDigit(text.charCodeAt(i - 1))) i--;
  return i;
}

function lettersBefore(text: string, position: number, low: number): number {
  let i = position;
  while (i > low && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Before the ending of an ordinal, "23rd". */
function ordinalBefore(text: string, position: number, low: number): number {
  const letters = lettersBefore(text, position, low);
  return position - letters === 2 && isDigit(text.charCodeAt(letters - 1)) ? letters : position;
}

/** The court, null where there is none, undefined where the words before the date are no court. */
function readCourt(text: string, start: number, end: number): NamedCourt | null | undefined {
  let from = start;
  while (from < end && blanksBefore(text, from + 1, from) === from) from++;
  const to = blanksBefore(text, end, from);
  if (from === to) return null;
  const words = plainSlice(text, from, to);
  const first = words.charCodeAt(0);
  if (words.length > 60 || !(isUpper(first) || isDigit(first))) return undefined;
  const known = courtForms.get(words);
  return known === null ? undefined : { court: { start: from, end: to, value: known.form }, courtId: known.courtId };
}

/** Whether a word in lower case stands among the words of a court, apart from the small ones that courts' names have. */
function hasProse(words: string): boolean {
  for (let i = words.indexOf(" "); i >= 0; i = words.indexOf(" ", i + 1)) {
    const code = words.charCodeAt(i + 1);
    if (!isLower(code) || smallWord.test(words.slice(i + 1, i + 6))) continue;
    // "Tenn. Crim. App., at Jackson": where the court sat.
    if (words.charCodeAt(i - 1) !== 44 || !words.startsWith("at ", i + 1)) return true;
  }
  return false;
}

/** A court in its form: a district of Texas is set off by a dash ("Tex. App.\u2014Waco"), and "W. Va." keeps its space ("S.D. W. Va."). */
function courtForm(words: string): string {
  const dash = dashIn(words);
  if (dash > 0) {
    const district = words
      .slice(dash + 1)
      .trim()
      .replace(/ ?\]/g, "]");
    return `${courtForm(words.slice(0, dash).trim())}\u2014${district}`;
  }
  const spaced = spacedWords(words);
  return spaced.endsWith("Va.") ? spaced.replace(/\.W\. ?Va\./, ". W. Va.") : spaced;
}

function dashIn(words: string): number {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 0x2013 || code === 0x2014) return i;
  }
  return -1;
}
