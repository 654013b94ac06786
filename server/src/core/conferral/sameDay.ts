import type { Brief } from "../brief/brief.ts";
import { firstFullDate } from "../brief/dates.ts";
import type { Conferral } from "./conferral.ts";

const today = /\b(?:today|this\s+(?:date|day))\b\s*[,(]?\s*/gi;

/** When the paper is filed: what the brief knows, else a day that the text calls today. */
export function filingDay(brief: Brief): string | null {
  if (brief.filingDate) return brief.filingDate.value;
  const { text } = brief.source;
  for (const match of text.matchAll(today)) {
    const from = match.index + match[0].length;
    const date = firstFullDate(text, from, Math.min(from + 24, text.length));
    if (date?.start === from) return date.value;
  }
  return null;
}

/** Whether every step that the paper describes was taken on the day of filing. False where a step bears no day. */
export function isSameDayOnly(brief: Brief, { steps }: Conferral): boolean {
  const filed = filingDay(brief);
  if (filed === null || steps.length === 0) return false;
  return steps.every(({ dates }) => dates.length > 0 && dates.every((date) => date === filed));
}
