import { daysInMonth, months } from "../reference/calendar.ts";

const seasonEnds: ReadonlyMap<string, string> = new Map([
  ["spring", "06-20"],
  ["summer", "09-22"],
  ["autumn", "12-21"],
  ["fall", "12-21"],
  ["winter", "03-20"],
]);
const monthNames = months.map(({ name }) => name.toLowerCase());

const rough =
  /\b(?:[Ll]ast|(?:[Ii]n|[Dd]uring|[Ss]ince|of)(?:\s+(?:early|mid|late|the))?)[\s-]+(?:(year|spring|summer|autumn|fall|winter)|(?:(\p{Lu}\p{Ll}+),?\s+(?:of\s+)?)?((?:19|20)\d\d)|(\p{Lu}\p{Ll}+))\b(?!\s+\d)/gu;

/**
 * The latest day that a sentence may mean by "in March of 2024", "last autumn" or "in 2023", as an ISO date; null where it
 * tells no such time or more than one. A month or a season without its year is the last one before the filing.
 */
export function latestDayOf(sentence: string, filed: string): string | null {
  const found = [...sentence.matchAll(rough)].flatMap((match) => endOf(match, filed) ?? []);
  return found.length === 1 ? (found[0] as string) : null;
}

function endOf([words, span, month, year, bareMonth]: RegExpMatchArray, filed: string): string | null {
  if (span === "year") return /^last/i.test(words) ? `${Number(filed.slice(0, 4)) - 1}-12-31` : null;
  if (span) return /^last/i.test(words) ? lastBefore(seasonEnds.get(span) ?? "12-31", filed) : null;
  if (!year) {
    const named = monthNames.indexOf((bareMonth ?? "").toLowerCase()) + 1;
    return named > 0 ? lastBefore(endOfMonth(named, Number(filed.slice(0, 4))), filed) : null;
  }
  if (!month) return `${year}-12-31`;
  const named = monthNames.indexOf(month.toLowerCase()) + 1;
  return named > 0 ? `${year}-${endOfMonth(named, Number(year))}` : null;
}

function endOfMonth(month: number, year: number): string {
  return `${String(month).padStart(2, "0")}-${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

/** Of this year, or of the one before if that has yet to come; the month of the filing itself counts as come. */
function lastBefore(day: string, filed: string): string {
  const year = Number(filed.slice(0, 4));
  return day.slice(0, 2) <= filed.slice(5, 7) ? `${year}-${day}` : `${year - 1}-${day}`;
}
