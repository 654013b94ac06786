import { daysInMonth, monthOf, weekdayOf, weekdayOn, weekdays } from "../../reference/calendar.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

const monthWord =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const weekdayWord = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)";

/** "Monday, November 23, 2015", "Feb. 30, 2015", "May 1st, 2020". */
const monthFirst = new RegExp(
  `(?<!\\p{L})(?:${weekdayWord},?\\s{1,4})?${monthWord}\\s{1,4}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,4}(?<year>\\d{4})(?![\\d\\p{L}])`,
  "gu",
);

/** "31st day of June, 2017". */
const dayFirst = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)\\s{1,4}day\\s{1,4}of\\s{1,4}${monthWord},?\\s{1,4}(?<year>\\d{4})(?![\\d\\p{L}])`,
  "gu",
);

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
    for (const pattern of [monthFirst, dayFirst]) {
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

function faultOf({ weekday, month: monthName = "", day: dayTyped, year: yearTyped }: Groups): string | null {
  const month = monthOf(monthName);
  const year = Number(yearTyped);
  const day = Number(dayTyped);
  if (!month || year < firstYear) return null;
  const days = daysInMonth(year, month.number);
  if (day < 1 || day > days) return `${month.name} ${year} has no day ${day}; it has ${days} days.`;
  const named = weekday === undefined ? null : weekdayOf(weekday);
  const actual = weekdayOn(year, month.number, day);
  if (named === null || named === actual) return null;
  return `${month.name} ${day}, ${year} is a ${weekdays[actual]}, not a ${weekdays[named]}.`;
}
