import type { Brief, FrontMatterValue } from "../brief/brief.ts";
import { monthOf, weekdayOn } from "../reference/calendar.ts";
import { bodySentences } from "./bodySentences.ts";
import { addDays } from "./contactDates.ts";
import { filingDay } from "./sameDay.ts";

/** How long after a response the motion about it is filed. */
export interface ResponseClock {
  /** The front matter's `responseServed`. */
  readonly served: FrontMatterValue;
  /** ISO date of filing. */
  readonly filed: string;
  /** Days from service to filing. */
  readonly days: number;
}

const allowed = 30;
/** No run of weekends and holidays is longer. */
const longestRun = 5;

const extended =
  /\b(?:exten(?:d|sion)\w*|enlarg\w*|good\s+cause|leave)\b[^;]{0,120}\b(?:37\.1|motions?\s+to\s+compel|discovery\s+motion|(?:to\s+file|filing\s+of|file)\s+(?:this|the|a|its|his|her|their)\s+motion)\b|\b(?:37\.1|motions?\s+to\s+compel|deadline\s+to\s+file\s+(?:this|a)\s+motion)\b[^;]{0,120}\b(?:extended|enlarged|good\s+cause)\b/i;

/**
 * The clock of a motion that is filed later than the thirty days of D. Kan. Rule 37.1 allow after service of the response in
 * dispute; null where it is in time, a day is not known, or the paper tells of an extension or of good cause. A period that
 * ends on a Saturday, Sunday or federal holiday runs to the next day that is none (Fed. R. Civ. P. 6(a)(1)(C)).
 */
export function readLateFiling(brief: Brief): ResponseClock | null {
  const served = brief.frontMatter?.values.get("responseServed");
  const filed = filingDay(brief);
  if (!served || typeof served.value !== "string" || filed === null) return null;
  if (filed <= lastDay(served.value)) return null;
  const sentences = bodySentences(brief, null, (typed) => /exten|enlarg|good\s+cause|leave/i.test(typed));
  if (sentences.some(({ text }) => extended.test(text))) return null;
  return { served, filed, days: daysBetween(served.value, filed) };
}

/** The day on which the thirty days end. */
function lastDay(served: string): string {
  let day = addDays(served, allowed);
  for (let rolled = 0; rolled < longestRun && isOff(day); rolled++) day = addDays(day, 1);
  return day;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isOff(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const weekday = weekdayOn(year, month, date);
  return weekday === 0 || weekday === 6 || isHoliday(month, date, weekday);
}

/** Holidays of fixed date. On a Saturday or Sunday they are kept on the Friday or Monday beside it. */
const fixed: readonly (readonly [string, number])[] = [
  ["January", 1],
  ["June", 19],
  ["July", 4],
  ["November", 11],
  ["December", 25],
];
/** Holidays on a weekday (0 is Sunday) of a month, with the days of the month on which they can fall. */
const floating: readonly (readonly [string, number, number, number])[] = [
  ["January", 1, 15, 21],
  ["February", 1, 15, 21],
  ["May", 1, 25, 31],
  ["September", 1, 1, 7],
  ["October", 1, 8, 14],
  ["November", 4, 22, 28],
];

/** The holidays that Fed. R. Civ. P. 6(a)(6)(A) names. */
function isHoliday(month: number, date: number, weekday: number): boolean {
  const inMonth = (name: string): boolean => monthOf(name)?.number === month;
  return (
    fixed.some(
      ([name, day]) =>
        inMonth(name) && (date === day || (weekday === 1 && date === day + 1) || (weekday === 5 && date === day - 1)),
    ) || floating.some(([name, on, first, last]) => inMonth(name) && weekday === on && first <= date && date <= last)
  );
}
