import type { Brief } from "../brief/brief.ts";
import { readDates } from "../brief/dates.ts";
import type { Span } from "../text/span.ts";
import { bodySentences } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";
import { titleOf } from "./requirement.ts";
import { filingDay } from "./sameDay.ts";

/** A motion that is made again after one like it was denied. */
export interface Renewal {
  /** Where the paper says that the earlier motion was denied. */
  readonly denial: Span;
  /** ISO date of the denial; null where the paper does not tell it. */
  readonly date: string | null;
}

const renewedTitle = /\b(?:renewed|renews?|refiled|re-filed|re-urged)\b/i;
/** The earlier motion's fate; a motion of somebody else's, or one granted, does not count. */
const denied =
  /\b(?:denied|denying|denial\s+of)\b[^;]{0,80}\b(?:motion|it|request)\b|\b(?:motion|request)\b[^;]{0,100}\b(?:was|were|been|being)\s+denied\b|\bwithout\s+prejudice\b/i;

/** The renewal of a motion that was denied before; null where the title does not call it renewed or no denial is told. */
export function readRenewal(brief: Brief): Renewal | null {
  if (!renewedTitle.test(titleOf(brief))) return null;
  const sentences = bodySentences(brief, null, (typed) => /denied|denying|denial|without prejudice/i.test(typed));
  const told = sentences.find(({ text }) => denied.test(text));
  if (!told) return null;
  return { denial: told.span, date: lastDay(brief, told.span) };
}

/** The last day that a sentence names; one without a year is the latest such day before the filing. */
function lastDay(brief: Brief, { start, end }: Span): string | null {
  const filed = filingDay(brief);
  const days = readDates(brief.source.text, start, end).flatMap(({ value }) => {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return [value];
    if (!filed || !value.startsWith("--")) return [];
    const year = Number(filed.slice(0, 4));
    const sameYear = `${year}${value.slice(1)}`;
    return [sameYear <= filed ? sameYear : `${year - 1}${value.slice(1)}`];
  });
  return days.at(-1) ?? null;
}

/**
 * Whether no step is told after the denial: the analysis leaves out what is dated before it, and what is left bears no later
 * day. A step without a day may be a later one.
 */
export function lacksLaterStep({ steps }: Conferral, { date }: Renewal): boolean {
  if (steps.length === 0) return true;
  return date !== null && steps.every(({ dates }) => dates.length > 0 && dates.every((day) => day <= date));
}
