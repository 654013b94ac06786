import { daysInMonth, weekdayOn, weekdays } from "../../reference/calendar.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "consistency/holiday-weekend-decision",
  severity: "information",
  enabled: false,
  summary: "A decision bears the date of a working day.",
  details: `Off unless it is set by its id: courts do date orders on weekends and holidays now and then. Fixed holidays are looked at with the day on which they are
observed, and those that fall on a Monday or Thursday of a month.`,
  authority: "5 U.S.C. § 6103; Fed. R. Civ. P. 6(a)(6)",
  fix: "none",
  on: "unpublished",
  examples: [
    { bad: "*Banks v. Orr*, No. 12-2602-JAR, 2013 WL 6164345, at *2 (D. Kan. Nov. 23, 2013)." },
    { bad: "*Banks v. Orr*, No. 12-2602-JAR, 2013 WL 6164345, at *2 (D. Kan. Nov. 28, 2013)." },
    { bad: "*Banks v. Orr*, No. 12-2602-JAR, 2015 WL 4061345, at *2 (D. Kan. July 3, 2015)." },
    { good: "*Banks v. Orr*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Banks v. Orr*, No. 15-2602-JAR, 2017 WL 7451174, at *2 (D. Kan. Apr. 14, 2017)." },
  ],
  check({ courtAndDate }, { report }) {
    const date = courtAndDate?.date;
    const [year = 0, month = 0, day = 0] = (date?.value ?? "").split("-").map(Number);
    if (!date || day < 1 || month < 1 || month > 12 || day > daysInMonth(year, month)) return;
    const weekday = weekdayOn(year, month, day);
    const what = weekday === 0 || weekday === 6 ? weekdays[weekday] : holidayOn(year, month, day);
    if (what) report(date, { message: `The date of this decision is ${/^S/.test(what) ? `a ${what}` : what}.` });
  },
});

/** Holidays of a fixed date: month, day, name, first year. */
const fixed: readonly (readonly [number, number, string, number])[] = [
  [1, 1, "New Year's Day", 0],
  [6, 19, "Juneteenth", 2021],
  [7, 4, "Independence Day", 0],
  [11, 11, "Veterans Day", 0],
  [12, 25, "Christmas Day", 0],
];

/** Holidays of a weekday: month, weekday, which one (5 for the last), name, first year. */
const floating: readonly (readonly [number, number, number, string, number])[] = [
  [1, 1, 3, "Martin Luther King Jr. Day", 1986],
  [2, 1, 3, "Washington's Birthday", 1971],
  [5, 1, 5, "Memorial Day", 1971],
  [9, 1, 1, "Labor Day", 0],
  [10, 1, 2, "Columbus Day", 1971],
  [11, 4, 4, "Thanksgiving Day", 1942],
];

/** The federal holiday that is kept on a weekday, or null. */
function holidayOn(year: number, month: number, day: number): string | null {
  const weekday = weekdayOn(year, month, day);
  const ordinal = day + 7 > daysInMonth(year, month) ? 5 : Math.ceil(day / 7);
  const moving = floating.find(
    ([m, w, n, , since]) =>
      m === month && w === weekday && year >= since && (n === 5 ? ordinal === 5 : Math.ceil(day / 7) === n),
  );
  return moving?.[3] ?? observedOn(year, month, day, weekday);
}

/** A holiday of a fixed date on the day itself, on the Friday before a Saturday, or on the Monday after a Sunday. */
function observedOn(year: number, month: number, day: number, weekday: number): string | null {
  for (const [m, d, name, since] of fixed) {
    if (year < since) continue;
    const isDay = m === month && d === day;
    const isFridayBefore = weekday === 5 && m === month && d === day + 1;
    const isMondayAfter = weekday === 1 && m === month && d === day - 1;
    if (isDay) return name;
    if (isFridayBefore || isMondayAfter) return `${name} (observed)`;
  }
  return weekday === 5 && month === 12 && day === 31 ? "New Year's Day (observed)" : null;
}
