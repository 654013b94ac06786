import type { Part } from "../text/span.ts";
import type { CourtAndDate } from "./citation.ts";
import { plain, skipGap, spacedAbbreviation } from "./reading.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longest = 110;

const dateAtEnd =
  /(?:(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[\s,]+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+)?)?(?<year>1[6-9]\d\d|20\d\d)$/i;

/**
 * The parenthetical with court and date after `position` ("(D. Kan. Nov. 23, 2015)", "(10th Cir.1991)", "(1986)"), or null.
 */
export function readCourtAndDate(text: string, position: number): CourtAndDate | null {
  const start = skipGap(text, position);
  if (text[start] !== "(") return null;
  const close = closingParenthesis(text, start);
  if (close < 0) return null;
  const content = text.slice(start + 1, close);
  const match = dateAtEnd.exec(content.trimEnd());
  if (!match?.groups) return null;
  const court = readCourt(text, start + 1, start + 1 + match.index);
  if (court === undefined) return null;
  const dateStart = start + 1 + match.index;
  const date: Part = { start: dateStart, end: dateStart + match[0].length, value: isoDate(match.groups) };
  return { start, end: close + 1, ...(court ? { court } : {}), date };
}

/** The offset of the parenthesis that closes the one at `start`, when it comes soon and none opens between; else -1. */
function closingParenthesis(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest);
  for (let i = start + 1; i < limit; i++) {
    const character = text[i];
    if (character === ")") return i;
    if (character === "(") return -1;
  }
  return -1;
}

/** The court, null where there is none, undefined where the words before the date are no court. */
function readCourt(text: string, start: number, end: number): Part | null | undefined {
  let from = start;
  let to = end;
  while (from < to && /[\s*_]/.test(text[from] as string)) from++;
  while (to > from && /[\s,*_]/.test(text[to - 1] as string)) to--;
  if (from === to) return null;
  const words = plain(text.slice(from, to));
  if (!/^[A-Z0-9]/.test(words) || words.length > 60) return undefined;
  const lower = words.split(" ").filter((word) => /^[a-z]/.test(word) && !/^(?:of|the|and|for|en|banc)$/.test(word));
  return lower.length > 0 ? undefined : { start: from, end: to, value: spacedAbbreviation(words) };
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string {
  const { year = "", month, day } = groups;
  if (!month) return year;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const yearAndMonth = `${year}-${String(number).padStart(2, "0")}`;
  return day ? `${yearAndMonth}-${day.padStart(2, "0")}` : yearAndMonth;
}
