import { reporters } from "../reference/reporters.ts";
import type { Part } from "../text/span.ts";
import type { ReporterCite } from "./citation.ts";
import { digitsEnd, digitsOf, isDash, isDigit, isUpper, isWord, skipGap } from "./reading.ts";

const latest = "2099";
const earliest = "1950";

/**
 * A public-domain cite whose year is the number at `position`: "2019 UT 12", "2012-Ohio-5336", "2014 IL App (1st) 120583-U".
 * The year is its volume, the state's sign its reporter. Null where the number is no year or no state's sign follows.
 */
export function readNeutral(text: string, position: number, yearEnd: number): ReporterCite | null {
  if (yearEnd - position !== 4) return null;
  const year = digitsOf(text, position, yearEnd);
  if (year < earliest || year > latest) return null;
  const dashed = isDash(text.charCodeAt(yearEnd));
  const signStart = skipGap(text, dashed ? yearEnd + 1 : yearEnd);
  if (!isUpper(text.charCodeAt(signStart))) return null;
  const sign = reporters.match(text, signStart);
  if (!sign || sign.neutral === null) return null;
  const afterSign = skipGap(text, sign.end);
  if (dashed && !isDash(text.charCodeAt(afterSign))) return null;
  const start = dashed ? skipGap(text, afterSign + 1) : afterSign;
  const end = numberEnd(text, start);
  if (end < 0) return null;
  return {
    start: position,
    end,
    volume: { start: position, end: yearEnd, value: year },
    reporter: { start: signStart, end: sign.end, value: sign.neutral },
    page: pagePart(text, start, end),
  };
}

function pagePart(text: string, start: number, end: number): Part {
  return { start, end, value: text.slice(start, end) };
}

/** The end of the decision's number with what marks it unpublished or amended ("120583-U", "23N"), or -1. */
function numberEnd(text: string, position: number): number {
  const digits = digitsEnd(text, position);
  if (digits === position || digits - position > 6) return -1;
  let end = digits;
  if (text.charCodeAt(end) === 45 && isUpper(text.charCodeAt(end + 1))) end++;
  while (isUpper(text.charCodeAt(end)) && end - digits < 3) end++;
  if (text.startsWith("(U)", end) || text.startsWith("[U]", end)) end += 3;
  const next = text.charCodeAt(end);
  if (isWord(next) || next === 37) return -1;
  return (next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}
