import { readDates } from "../brief/dates.ts";
import { daysInMonth, months, weekdayOf } from "../reference/calendar.ts";
import type { Span } from "../text/span.ts";

/** A day as far as a sentence tells it. */
export type DayReading =
  /** A day of the calendar; the year is null where the sentence leaves it out. */
  | { readonly kind: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  /** So many days after the day last mentioned. */
  | { readonly kind: "after"; readonly days: number }
  /** The given weekday after the day last mentioned, 0 for Sunday. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** The day of the month last mentioned: "again on the 18th". */
  | { readonly kind: "ofMonth"; readonly day: number }
  /** So many days before the paper is filed. */
  | { readonly kind: "filing"; readonly before: number };

/**
 * Whose date it is: "contact" may be that of a call, a meeting or a message; "document" belongs to a letter or e-mail only
 * ("her letter of May 3"); "other" is a deadline or the date of a paper that was served.
 */
export type DateRole = "contact" | "document" | "other";

export interface FoundDate extends Span {
  readonly reading: DayReading;
  readonly role: DateRole;
}

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const monthNames = months.map(({ name }) => name);
/** "the third of May, 2024" */
const spelled = new RegExp(
  `\\bthe\\s+([a-z]+(?:-[a-z]+)?)\\s+(?:day\\s+)?of\\s+(${monthNames.join("|")})(?:,?\\s+(\\d{4}))?`,
  "g",
);
/** "on the 18th" */
const ofMonth =
  /\b(?:on|of|and|the\s+morning\s+of)\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:day\s+)?of\b|\s+(?:request|interrog|floor|street|circuit|cir|avenue|st\b|amendment|topic))/gi;
const monthBefore = new RegExp(`\\b(${monthNames.join("|")})[\\s,(]*$`);
/** "on Wednesday" */
const bareWeekday =
  /\b(?:[Oo]n|[Tt]hat|[Ll]ast|[Tt]his\s+past|by)\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,?\s+(?:the\s+\d|[A-Z][a-z]+\.?\s+\d))/g;
/** "At 2:40 she called again": the day of which the account speaks. */
const clockOnly =
  /^\W*(?:(?:and|then)\s+)?(?:at|around|about|shortly\s+(?:after|before))\s+(?:about\s+|around\s+)?(?:\d{1,2}:\d\d|\d{1,2}\s*(?:a\.?m|p\.?m|o'clock)|noon)/i;
const slashed = /(?:^|\bon\s+)(\d{1,2})\/(\d{1,2})\b(?!\/)/gi;
const anotherDay =
  /(?:\s*,\s*(?:and\s+)?(?:again\s+)?(?:on\s+)?|\s+and\s+(?:again\s+)?(?:on\s+)?(?:the\s+)?|\s*&\s*|\s*-\s*)(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:minutes?|mins?|hours?|hrs?|a\.?m|p\.?m|o'clock|days?|weeks?|requests?|interrog|of\b|[:/]\d|%))/y;
const relative =
  /\b(?:(?:later\s+)?(?:on\s+)?(?:the\s+|that\s+)(?:very\s+)?same\s+(?:day|date|morning|afternoon|evening)|(?:later\s+|earlier\s+)?that\s+(?:day|date|morning|afternoon|evening)|(?:the\s+)?(?:very\s+)?(?:next|following)\s+(?:business\s+|working\s+)?(?:day|morning|afternoon|evening)|the\s+day\s+after|(\w+)\s+(?:business\s+)?(day|week)s?\s+(?:later|after(?:ward)?s?|thereafter|on(?=,|\s+(?:he|she|I|we|they|counsel|M[rs]s?\.)))|(?:the\s+)?(?:next|following)\s+(week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|today|this\s+(?:date|day|morning|afternoon)|yesterday)\b/gi;

const deadline =
  /(?:\b(?:by|before|(?<![Nn]ot\s)until|through|since|due(?:\s+on)?|than|within|including|expir(?:es|ed)(?:\s+on)?|extended\s+to|continued\s+to|(?:noticed|set|scheduled|calendared)\s+for|deadline\s+(?:of|is|was)|trial\s+(?:on|is)))\s+(?:about\s+|the\s+)?$/i;
const servedPaper =
  /\b(?:served|filed|produced|issued|entered|propounded|noticed|executed|taken|signed|created|(?:orders?|responses?|answers?|objections?|subpoenas?|notices?|requests?|interrogatories|disclosures|deposition)\s+(?:of|dated|served|from))\s+(?:on\s+|dated\s+)?(?:or\s+about\s+)?$/i;
const ofLetter =
  /\b(?:letters?|e-?mails?|emails?|correspondence|messages?|faxe?s?|memo(?:randum)?)\s+(?:of|dated|from|sent(?:\s+on)?)\s+$/i;
const letterAfter = /^\s*(?:,?\s*)(?:letter|e-?mail|email|correspondence|fax|message)s?\b/i;
const paperAfter =
  /^\s+(?:responses?|answers?|orders?|depositions?|hearings?|productions?|deadlines?|requests?|subpoenas?|objections?|supplement\w*|return\s+date|disclosures?)\b/i;

/** "would be produced on May 14": a day to come, promised or asked for. */
const toCome =
  /\b(?:would|will|shall|could|can|may)\s+(?!not\b)(?:(?!\b(?:calls?|conferences?|letters?|e-?mails?|meetings?|conversations?|discussions?|(?:tele)?phone)\b)[^,;]){1,60}\b(?:on|by|of|in)\s+(?:or\s+about\s+)?$/i;
/** "after the May 14 deposition" and "after the deposition of May 14" tell the day. */
const occasionBefore =
  /\b(?:after|following|at|before|during|(?:close|end|conclusion)\s+of|(?:break|recess|lull|pause|lunch|intermission)\s+(?:in|from|during|at|of))\s+the\s+$/i;
const onOccasion =
  /\b(?:after|following|at|during|(?:close|end|conclusion)\s+of)\s+(?:the|an?|that|[a-zà-ɏ.]+'s)\s+(?:[a-zà-ɏ.']+\s+){0,4}?(?:depositions?|hearings?|inspection|mediation)\s+(?:of|on|held(?:\s+on)?)\s+$/i;
/** A call or a meeting was set for the day. */
const appointment =
  /\b(?:calls?|conferences?|meetings?|sessions?|zoom|teleconference|videoconference|one)\s+(?:(?:was|were|had\s+been|that\s+was|which\s+was)\s+)?(?:set|scheduled|arranged|calendared)\s+for\s+$/i;
const occasionAfter = /^\s+(?:depositions?|hearings?|conference|inspection|mediation)\b/i;

/** Figures, words for days, and "of May": without these a sentence tells no day. */
const mayTellDay = new RegExp(
  `\\d|day|week|morning|afternoon|evening|\\bdate\\b|\\bnoon\\b|\\bof\\s+(?:${monthNames.join("|")})`,
  "i",
);

/**
 * The dates of one sentence, in order, with elliptic ones ("May 3, 5 and 7, 2024") and those that lean on the date before
 * ("later that day", "two days later"). Impossible days are left out. Linear in the length of the sentence.
 */
export function findContactDates(sentence: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!mayTellDay.test(sentence)) return found;
  const add = (start: number, end: number, reading: DayReading | null): void => {
    if (reading && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ start, end, reading, role: roleOf(sentence, start, end) });
    }
  };
  for (const { start, end, value } of readDates(sentence)) {
    const reading = readingOf(value);
    add(start, end, reading);
    if (reading) addFollowingDays(sentence, end, reading, add);
  }
  for (const match of sentence.matchAll(slashed)) {
    add(match.index, match.index + match[0].length, dayIn(null, Number(match[1]), Number(match[2])));
  }
  for (const match of sentence.matchAll(spelled)) {
    const day = ordinals.indexOf(match[1] ?? "") + 1;
    const year = match[3] ? Number(match[3]) : null;
    add(match.index, match.index + match[0].length, dayIn(year, monthNames.indexOf(match[2] ?? "") + 1, day));
  }
  for (const match of sentence.matchAll(relative)) add(match.index, match.index + match[0].length, relativeDay(match));
  const clock = found.length === 0 ? clockOnly.exec(sentence) : null;
  if (clock) add(clock.index, clock[0].length, { kind: "after", days: 0 });
  for (const match of sentence.matchAll(ofMonth)) {
    const day = Number(match[1]);
    if (day < 1 || day > 31) continue;
    // "In April, on the 22nd"
    const month = monthBefore.exec(sentence.slice(Math.max(0, match.index - 16), match.index))?.[1];
    const reading = month ? dayIn(null, monthNames.indexOf(month) + 1, day) : null;
    add(match.index, match.index + match[0].length, reading ?? { kind: "ofMonth", day });
  }
  for (const match of sentence.matchAll(bareWeekday)) {
    const weekday = /^by/i.test(match[0]) ? null : weekdayOf(match[1] ?? "");
    if (weekday !== null) add(match.index, match.index + match[0].length, { kind: "weekday", weekday });
  }
  return found.sort((a, b) => a.start - b.start);
}

type Add = (start: number, end: number, reading: DayReading | null) => void;
type Day = DayReading & { kind: "day" };

/** A date as `readDates` gives it; null for a month without a day and for a day that the calendar does not have. */
function readingOf(value: string): Day | null {
  const match = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  return dayIn(match[1] === "-" ? null : Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days that share the month before them: "and 10" in "May 3 and 10". */
function addFollowingDays(sentence: string, from: number, first: Day, add: Add): void {
  let end = from;
  for (;;) {
    anotherDay.lastIndex = end;
    const more = anotherDay.exec(sentence);
    if (!more) return;
    end = anotherDay.lastIndex;
    add(end - more[0].trimStart().length, end, dayIn(first.year, first.month, Number(more[1])));
  }
}

function dayIn(year: number | null, month: number, day: number): Day | null {
  if (!(month >= 1 && month <= 12) || day < 1 || day > daysInMonth(year ?? 2000, month)) return null;
  return { kind: "day", year, month, day };
}

const counts = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");

function relativeDay(match: RegExpMatchArray): DayReading | null {
  const words = match[0].toLowerCase();
  const [, count, unit, next] = match;
  if (words === "yesterday") return { kind: "filing", before: 1 };
  if (words === "today" || words.startsWith("this")) return { kind: "filing", before: 0 };
  if (count && unit) {
    const folded = count.toLowerCase();
    const number = folded === "a" ? 1 : /^\d{1,3}$/.test(folded) ? Number(folded) : counts.indexOf(folded);
    return number > 0 ? { kind: "after", days: number * (unit.toLowerCase() === "week" ? 7 : 1) } : null;
  }
  if (next) {
    const weekday = weekdayOf(next);
    return weekday === null ? { kind: "after", days: 7 } : { kind: "weekday", weekday };
  }
  return { kind: "after", days: /next|following|day\s+after/.test(words) ? 1 : 0 };
}

function roleOf(sentence: string, start: number, end: number): DateRole {
  const before = sentence.slice(Math.max(0, start - 48), start);
  const after = sentence.slice(end, end + 24);
  if (ofLetter.test(before) || letterAfter.test(after)) return "document";
  if ((occasionBefore.test(before) && occasionAfter.test(after)) || appointment.test(before)) return "contact";
  if (onOccasion.test(sentence.slice(Math.max(0, start - 80), start))) return "contact";
  if (toCome.test(sentence.slice(Math.max(0, start - 90), start))) return "other";
  if (deadline.test(before) || servedPaper.test(before) || paperAfter.test(after)) return "other";
  return "contact";
}

/** ISO date `days` after another. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** ISO date of the first `weekday` after another date. */
export function nextWeekday(iso: string, weekday: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return addDays(iso, ((weekday - date.getUTCDay() + 6) % 7) + 1);
}
