/** A month: its name, and its form in a citation (Indigo Book table T17). */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly name: string;
  readonly citationForm: string;
}

/** The twelve months in order. */
export const months: readonly Month[] = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "Mar."],
  ["April", "Apr."],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
].map(([name = "", citationForm = ""], index) => ({ number: index + 1, name, citationForm }));

/** The days of the week, Sunday first, as `Date.prototype.getUTCDay` counts them. */
export const weekdays: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/**
 * The month that a word means, in any case, with or without a point: the whole name, or its first three letters or more
 * ("Sept", "Novem."). Null for anything else.
 */
export function monthOf(word: string): Month | null {
  const stem = word.replace(/\.$/, "").toLowerCase();
  if (stem.length < 3) return null;
  return months.find((month) => month.name.toLowerCase().startsWith(stem)) ?? null;
}

/** The weekday that a word means, 0 for Sunday: the whole name, or its first three letters or more. Null for anything else. */
export function weekdayOf(word: string): number | null {
  const stem = word.replace(/\.$/, "").toLowerCase();
  const index = stem.length < 3 ? -1 : weekdays.findIndex((weekday) => weekday.toLowerCase().startsWith(stem));
  return index < 0 ? null : index;
}

/** How many days a month (1 to 12) has, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The weekday of a valid date, 0 for Sunday, by the Gregorian calendar. */
export function weekdayOn(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
