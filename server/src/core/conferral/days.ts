import { addDays, type DayReading, nextWeekday } from "./contactDates.ts";

/**
 * The day that a reading means, as an ISO date; null where it can't be told.
 * @param base the day last mentioned, if any
 * @param filed the day of filing, if known
 */
export function resolveDay(reading: DayReading, base: string | null, filed: string | null): string | null {
  switch (reading.kind) {
    case "after":
      return base ? addDays(base, reading.days) : null;
    case "weekday":
      if (base) return nextWeekday(base, reading.weekday);
      return filed ? addDays(nextWeekday(filed, reading.weekday), -7) : null;
    case "ofMonth":
      return ofMonth(reading.day, base, filed);
    case "filing":
      return filed ? addDays(filed, -reading.before) : null;
    case "day":
      return reading.year === null
        ? withoutYear(reading.month, reading.day, base, filed)
        : isoOf(reading.year, reading.month, reading.day);
  }
}

/** The first such day of a month on or after the day last mentioned, or of the month of filing. */
function ofMonth(day: number, base: string | null, filed: string | null): string | null {
  const from = base ?? filed;
  if (!from) return null;
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const guess = isoOf(year, month, day);
  if (base) return guess >= base ? guess : isoOf(month === 12 ? year + 1 : year, (month % 12) + 1, day);
  return guess <= from ? guess : isoOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day);
}

/** Accounts go forward in time, and end before the paper is filed. */
function withoutYear(month: number, day: number, base: string | null, filed: string | null): string | null {
  const known = base ?? filed;
  if (!known) return null;
  const year = Number(known.slice(0, 4));
  if (base === null) {
    const guess = isoOf(year, month, day);
    return guess > known ? isoOf(year - 1, month, day) : guess;
  }
  const guess = isoOf(year, month, day);
  const next = isoOf(year + 1, month, day);
  // A day more than half a year back is one of the next year, unless that is yet to come.
  if (guess < addDays(base, -180) && (filed === null || next <= filed)) return next;
  return filed !== null && guess > filed ? isoOf(year - 1, month, day) : guess;
}

function isoOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
