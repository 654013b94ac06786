import { monthOf, months } from "../reference/calendar.ts";
import type { Part } from "../text/span.ts";

/** A date as found; month 0 and so on where a part is not given. */
interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthWord = months
  .flatMap(({ name }) => [name, name.slice(0, 3)])
  .concat("Sept")
  .flatMap((word) => [word, word.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .join("|");
const month = `(?:${monthWord})\\.?`;
const gap = "[\\s\\u00a0*_]{1,6}";
const ordinal = "(?:st|nd|rd|d|th|ST|ND|RD|TH)?";

/** The ways of writing a date, in one expression; of two that begin at one place the longer comes first. */
const dateForms = new RegExp(
  [
    "(?<![\\d-])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![\\d-])",
    "(?<![\\d/])(?<usMonth>\\d{1,2})/(?<usDay>\\d{1,2})/(?<usYear>\\d{4}|\\d{2})(?![\\d/])",
    `\\b(?<dayOf>\\d{1,2})${ordinal}${gap}(?:(?:day|DAY)${gap})?(?:of|OF)${gap}(?<dayOfMonth>${month})(?:,?${gap}(?<dayOfYear>\\d{4})(?!\\d))?`,
    `(?<![\\d.:-])(?<bareDay>\\d{1,2})${ordinal}${gap}(?<bareMonth>${month}),?${gap}(?<bareYear>\\d{4})(?!\\d)`,
    `\\b(?<month>${month})${gap}(?<day>\\d{1,2})${ordinal}(?!\\d|:\\d)(?:(?:[-–—]\\d{1,2})?,?${gap}(?<year>\\d{4})(?!\\d))?`,
    `\\b(?<onlyMonth>${month}),?${gap}(?<onlyYear>\\d{4})(?!\\d)`,
  ].join("|"),
  "g",
);

/** The last day of a list and its year: "and 10, 2022" after "May 3". */
const lastListed = new RegExp(
  `^(?<days>(?:,?${gap}\\d{1,2}){0,8},?${gap}(?:and|or|&|through|to)${gap}\\d{1,2}),?${gap}(?<year>\\d{4})(?!\\d)`,
);

/**
 * The dates in `from` to `to` of a text, in order: "April 14, 2017", "Apr. 14", "14th (day) of April, 2017", "14 April
 * 2017", "4/14/2017", "2017-04-14", "April 2017". `value` is ISO as far as it goes: "2017-04-14", "2017-04" for a month,
 * "--04-14" for a day whose year is not given. A year that stands once, after the last of several days ("May 3 and 10,
 * 2022"), counts for all. Whether the calendar has the day is not checked beyond months 1 to 12 and days 1 to 31.
 */
export function readDates(text: string, from = 0, to = text.length): Part[] {
  const body = text.slice(from, to);
  if (!/\d/.test(body)) return [];
  const found: FoundDate[] = [];
  for (const match of body.matchAll(dateForms)) {
    const date = dateIn(match);
    if (isPossible(date)) found.push(date, ...listedAfter(body, date));
  }
  shareYears(found, body);
  return found.map((date) => ({ start: date.start + from, end: date.end + from, value: isoOf(date) }));
}

/** The first date with day and year in `from` to `to`, or null. */
export function firstFullDate(text: string, from = 0, to = text.length): Part | null {
  return readDates(text, from, to).find((date) => /^\d{4}-\d\d-\d\d$/.test(date.value)) ?? null;
}

function dateIn(match: RegExpExecArray): FoundDate {
  const groups = match.groups ?? {};
  const value = (...names: string[]): string => names.map((name) => groups[name]).find(Boolean) ?? "";
  const word = value("month", "dayOfMonth", "bareMonth", "onlyMonth");
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: fullYear(value("year", "dayOfYear", "bareYear", "onlyYear", "isoYear", "usYear")),
    month: word ? (monthOf(word)?.number ?? 0) : Number(value("isoMonth", "usMonth")),
    day: Number(value("day", "dayOf", "bareDay", "isoDay", "usDay")),
  };
}

/** Two figures mean a year of this century, or of the last from 70 on. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function isPossible(date: FoundDate): boolean {
  return date.month >= 1 && date.month <= 12 && date.day <= 31 && (date.day > 0 || date.year > 0);
}

/** The further days of a list that names its month once: of "May 3, 5 and 10, 2022" the second and the third. */
function listedAfter(body: string, first: FoundDate): FoundDate[] {
  if (first.year !== 0) return [];
  const match = lastListed.exec(body.slice(first.end, first.end + 80));
  if (!match?.groups) return [];
  const { days = "", year = "" } = match.groups;
  const figures = [...days.matchAll(/\d+/g)];
  return figures.flatMap((figure, index) => {
    const start = first.end + figure.index;
    const end = index === figures.length - 1 ? first.end + match[0].length : start + figure[0].length;
    const date = { start, end, year: Number(year), month: first.month, day: Number(figure[0]) };
    return isPossible(date) && date.day > 0 ? [date] : [];
  });
}

/** Gives days without a year the year of the date that ends their list. */
function shareYears(dates: FoundDate[], body: string): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const date = dates[i];
    const next = dates[i + 1];
    if (!date || !next || date.year !== 0 || next.year === 0) continue;
    const between = body.slice(date.end, next.start);
    if (between.length <= 12 && /^[\s,]*(?:and|or|&|to|through|[-–—])?[\s]*$/.test(between)) {
      dates[i] = { ...date, year: next.year };
    }
  }
}

function isoOf({ year, month: monthNumber, day }: FoundDate): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  if (day === 0) return `${year}-${two(monthNumber)}`;
  return year === 0 ? `--${two(monthNumber)}-${two(day)}` : `${year}-${two(monthNumber)}-${two(day)}`;
}
