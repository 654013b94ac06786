import { findCourt, readCourt } from "../reference/courts.ts";
import type { Part } from "../text/span.ts";
import type { Caption } from "./brief.ts";
import { readCaseNumber, withoutCaseNumber } from "./caseNumber.ts";
import { type HeadLine, namesCourt } from "./head.ts";
import { readParties } from "./parties.ts";

/**
 * The caption in the head's lines before the title. There is one if two of these are found: a court, a case number, a role
 * or a "v.", both sides with their roles, a title that says who moves or for what.
 */
export function readCaption(lines: readonly HeadLine[], title: string): Caption | null {
  const court = courtOf(lines);
  const caseNumber = readCaseNumber(lines);
  const parties = readParties(partyLines(lines));
  const signs = [
    lines.some((line) => namesCourt(line.text)),
    caseNumber !== null,
    parties.found,
    parties.bothSides,
    isFiledTitle(title),
  ];
  if (signs.filter(Boolean).length < 2) return null;
  return {
    court,
    caseNumber,
    plaintiffs: parties.plaintiffs,
    defendants: parties.defendants,
    plural: parties.plural,
  };
}

/** Whether a title is one that only filed papers have; it is a part of the caption (Fed. R. Civ. P. 10(a)). */
export function isFiledTitle(title: string): boolean {
  return filedTitle.test(title);
}

const filedTitle =
  /\b(?:plaintiffs?|defendants?|petitioners?|respondents?)['’]s?\s.*\b(?:motion|memorandum|brief|response|reply|opposition)\b|\bmotion\s+(?:to|for|in)\b/i;

/** The court may be named over several lines. */
function courtOf(lines: readonly HeadLine[]): Part | null {
  const top = lines.slice(0, 12);
  let joined = "";
  const starts: number[] = [];
  for (const line of top) {
    starts.push(joined.length);
    joined += `${line.text} `;
  }
  const court = findCourt(joined);
  if (!court) return shortCourt(top);
  const lineAt = (offset: number): HeadLine | undefined => top[starts.filter((start) => start <= offset).length - 1];
  const span = { start: lineAt(court.start)?.start ?? 0, end: lineAt(court.end - 1)?.end ?? 0 };
  return { ...span, value: court.id };
}

/** "DISTRICT OF KANSAS" on a line of its own, "D. Kan. No. 22-4055". */
function shortCourt(lines: readonly HeadLine[]): Part | null {
  for (const { text, start, end } of lines) {
    const match = shortForms.map((form) => form.exec(text)).find(Boolean);
    const id = match ? readCourt(match[1] ?? "") : null;
    if (id) return { start, end, value: id };
  }
  return null;
}

const shortForms = [
  /^(?:in\s+(?:and\s+for\s+)?the\s+|for\s+the\s+)?((?:(?:northern|southern|eastern|western|middle|central)\s+)?district\s+of\s+(?:new\s+|north\s+|south\s+|west\s+|rhode\s+|puerto\s+)?\p{L}+)(?=$|[\s,.;:)(|—–-])/iu,
  /^\(?((?:[NSEWMC]\.\s?)?D\.\s?(?:[NSW]\.\s?)?\p{Lu}\p{L}*\.?(?:\s\p{Lu}[\p{L}.]*)??)[,;:\s]*(?:case\b|civil\b|civ\b|no\b|nos\b|\d)/iu,
];

/** The lines that may hold parties: after the court, and without the number of the case. */
function partyLines(lines: readonly HeadLine[]): HeadLine[] {
  const courtLines = lines.slice(0, 8).filter((line) => namesCourt(line.text));
  const last = courtLines.at(-1);
  return lines
    .slice(last ? lines.indexOf(last) + 1 : 0)
    .map((line) => ({ ...line, text: withoutCaseNumber(line.text) }));
}
