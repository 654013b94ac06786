import { daysInMonth, monthOf, months, weekdayOf, weekdayOn, weekdays } from "../../reference/calendar.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

const monthWord =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const weekdayName = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)";
const yearNumber = "(?<year>\\d{4})(?![\\d\\p{L}])";

/** "Monday, November 23, 2015", "Feb. 30, 2015", "May 1st, 2020", "May 1, 2020, a Friday". */
const monthFirst = new RegExp(
  `(?<!\\p{L})(?:(?<weekday>${weekdayName}),?\\s{1,4}\\(?)?${monthWord}\\s{1,4}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,4}${yearNumber}` +
    `(?:(?:,\\s{1,4}an?\\s{1,4}|\\s{1,4}\\((?:an?\\s{1,4})?)(?<weekdayAfter>${weekdayName}))?`,
  "gu",
);

/** "31st day of June, 2017", "31 June 2017". */
const dayFirst = new RegExp(
  `(?<![\\d./-])(?<day>\\d{1,2}(?=(?:st|nd|rd|th))|[12]?\\d|3[01])(?:(?:st|nd|rd|th)\\s{1,4}(?:day\\s{1,4})?of)?\\s{1,4}${monthWord},?\\s{1,4}${yearNumber}`,
  "gu",
);

/** "02/30/2024", "2024-02-30". */
const figures =
  /(?<![\d./-])(?:(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>\d\d)-(?<isoDay>\d\d))(?![\d/\p{L}-])/gu;

/** "on November 31": a day that the month never has, where a preposition shows that it is a date. */
const withoutYear =
  /\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Tt]hrough|[Ff]rom|[Tt]o|[Dd]ated|of)\s{1,4}(?<month>February|April|June|September|November)\s{1,4}(?<day>3[01])(?![\d\p{L}%]|[.,:-]\d|(?:st|nd|rd|th)?,?\s{1,4}\d{4})/gu;

type Groups = Readonly<Record<string, string | undefined>>;

/** Before this, courts may have dated by another calendar. */
const firstYear = 1800;

export default defineRule({
  id: "typography/date-invalid",
  severity: "error",
  summary: "A date exists in the calendar.",
  details: `A day that the month does not have (\`Feb. 30, 2015\`), or a weekday that does not belong to the date (\`Monday, November 24, 2015\` was a
Tuesday), is a slip, and in a deadline or a certificate a harmful one. Which part is wrong only the writer knows; there is no repair.

Dates inside quotations are left alone: the mistake may be the source's.`,
  authority: "The calendar",
  fix: "none",
  on: "block",
  examples: [
    { bad: "The hearing was set for Feb. 30, 2015." },
    { bad: "The parties spoke on Monday, November 24, 2015." },
    { bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 31, 2013)." },
    { bad: "Dated this 31st day of June, 2017." },
    { bad: "Responses were due on February 29, 2023." },
    { bad: "Responses were due on 31 June 2024." },
    { bad: "Responses were due on 02/30/2024, or 2024-02-31.", count: 2 },
    { bad: "Responses were due on November 31, and none came." },
    { bad: "The parties spoke on November 24, 2015, a Monday." },
    { bad: "The parties spoke on Monday (November 24, 2015)." },
    { good: "Responses were due on 29 February 2024; on 2/29/2024 or 29/2/2024; on 2024-02-29." },
    { good: "The parties spoke on November 24, 2015, a Tuesday." },
    { good: "On June 30 he left; by September 30, 2024 he was back." },
    { good: "Responses were due on February 29, 2024." },
    { good: "The parties spoke on Tuesday, November 24, 2015." },
    { good: "The parties spoke on Mon., Nov. 23, 2015." },
    { good: "The parties spoke on Monday,\nNovember 23, 2015." },
    { good: 'The e-mail says: "Let us talk on Monday, November 24, 2015."', note: "The source's own mistake." },
    { good: "> The hearing was set for Feb. 30, 2015." },
    { good: "On Friday counsel wrote. November 24, 2015 came and went." },
    { good: "They may 45, 2015 or 30 use." },
  ],
  check(block, { text, zoneAt, report }) {
    const typed = text(block.content);
    for (const pattern of [monthFirst, dayFirst, figures, withoutYear]) {
      for (const match of typed.matchAll(pattern)) {
        const span = at(block.content.start, match.index, match[0]);
        const zone = zoneAt(span.start);
        if (zone === "quotation" || zone === "blockQuote" || zone === "opaque") continue;
        const message = faultOf(match.groups ?? {});
        if (message) report(span, { message });
      }
    }
  },
});

function at(blockStart: number, index: number, text: string): Span {
  return { start: blockStart + index, end: blockStart + index + text.length };
}

function faultOf(groups: Groups): string | null {
  const { weekday, weekdayAfter, month: monthName = "", day: dayTyped, year: yearTyped } = groups;
  const { isoYear, isoMonth, isoDay } = groups;
  if (isoYear) return faultOfFigures(isoYear, isoMonth, isoDay);
  if (/^\d/.test(monthName)) return faultOfFigures(yearTyped, monthName, dayTyped);
  const month = monthOf(monthName);
  // A leap year, where none is named: what it does not have no year has.
  const year = Number(yearTyped ?? 2000);
  const day = Number(dayTyped);
  if (!month || year < firstYear) return null;
  const days = daysInMonth(year, month.number);
  if (day < 1 || day > days) {
    return `${month.name}${yearTyped ? ` ${year}` : ""} has no day ${day}; it has ${days} days.`;
  }
  const named = weekdayOf(weekday ?? weekdayAfter ?? "");
  const actual = weekdayOn(year, month.number, day);
  if (named === null || named === actual) return null;
  return `${month.name} ${day}, ${year} is a ${weekdays[actual]}, not a ${weekdays[named]}.`;
}

/** Figures are a date where month and day may be read as such, in either order. */
function faultOfFigures(yearTyped = "", ...parts: (string | undefined)[]): string | null {
  const year = Number(yearTyped);
  const [first = 0, second = 0] = parts.map(Number);
  if (isDay(year, first, second) || isDay(year, second, first) || first > 12 || first < 1) return null;
  return `${months[first - 1]?.name} ${year} has no day ${second}; it has ${daysInMonth(year, first)} days.`;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
