import type { Part } from "../text/span.ts";
import type { HeadLine } from "./head.ts";

const label =
  /(?:\b(?:(?:civil|criminal|misc(?:ellaneous)?)\s+)?(?:(?:case|action)\s*(?:nos?\.?|numbers?|#)?|(?:cause|docket|file)\s*(?:nos?\.?|numbers?|#))|\bnos?\.|\bciv(?:il)?\.?\s+(?:a\.?\s+)?no\.)\s*:?\s*/i;
/** "13-2493-KHV-KGG", "2:22-cv-00372-RJS-DBP", "CIV-14-234-D", "CIV 16-1056 WJ/JHR", "21 C 1234". */
const number =
  /(?:(?:CIV|CV|CR|MC)\.?\s)?(?:[A-Z]{1,4}[-‐-–])?\d{1,4}[:\-‐-–][A-Za-z0-9]+(?:[:\-‐-–./][A-Za-z0-9]+)*(?:\s[A-Z]{2,3}\/[A-Z]{2,3})?|\d{2,4}\s(?:CIV|CV|C|CR)\.?\s\d{2,6}/;
const labelled = new RegExp(`${label.source}(${number.source})`, "i");
const alone = new RegExp(`^(${number.source})$`);

/** What stands before the label where a sentence speaks of a case: "filed in Case No. 22-1". */
const inSentence = /\b(?:is|was|in|of|under|to|and|see|from)\s+$/;

/**
 * The number of the case in the head's lines, behind a label such as "Case No." or on a line of its own. `value` has
 * hyphens for dashes. Null where none is found.
 */
export function readCaseNumber(lines: readonly HeadLine[]): Part | null {
  for (const line of lines) {
    const match = labelled.exec(line.text) ?? alone.exec(line.text);
    const found = match?.[1]?.replace(/[.,;:/-]+$/, "");
    if (!match || !found || isDate(found) || inSentence.test(line.text.slice(0, match.index))) continue;
    const start = line.text.indexOf(found, match.index);
    return { ...line.spanOf(start, start + found.length), value: found.replace(/[‐-―]/g, "-") };
  }
  return null;
}

function isDate(found: string): boolean {
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(found);
}

/** The text with a case number and its label blanked out. */
export function withoutCaseNumber(text: string): string {
  return text.replace(labelled, (match) => " ".repeat(match.length));
}
