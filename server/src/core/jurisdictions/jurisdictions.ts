import type { Court } from "../reference/courts.ts";
import { type CourtFile, dutiesOf, jurisdictionFrom } from "./courtFile.ts";
import { courtCaptions, courtTexts } from "./files.generated.ts";
import type { Duty, Jurisdiction } from "./jurisdiction.ts";

const federalId = "federal";

/** The floor for every court without a file of its own. */
export const federal = jurisdictionFrom(fileOf(federalId), () => []);

/** Ids of the courts that have a file, ordered. */
export const courtsOnFile: readonly string[] = Object.keys(courtTexts).filter((id) => id !== federalId);

/** The courts that were asked for. */
const read = new Map<string, Jurisdiction>();

/**
 * The rules of a court by its id; the federal floor for a court without a file and for null. The files are kept as text and
 * parsed when they are first asked for: all of them at the start would cost more than the start itself.
 */
export function jurisdictionOf(court: string | null): Jurisdiction {
  if (court === null || court === federalId || !isOnFile(court)) return federal;
  const known = read.get(court);
  if (known) return known;
  const file = fileOf(court);
  const jurisdiction = jurisdictionFrom(file, () => floorOf(file));
  read.set(court, jurisdiction);
  return jurisdiction;
}

/** Whether a court has a file of its own. */
export function isOnFile(court: string): boolean {
  return Object.hasOwn(courtTexts, court);
}

/** A court of which nothing is on file, and to which the Federal Rules of Civil Procedure do not apply. */
export function unknownCourt({ id, name, bluebook }: Court): Jurisdiction {
  return jurisdictionFrom({ id, name, citation: bluebook, sources: {}, duties: [] }, () => []);
}

/** Duties that hold besides the court's own; a county's court has those of its state. */
function floorOf({ floor = federalId }: CourtFile): readonly Duty[] {
  if (floor === null) return [];
  return floor === federalId ? federal.duties : dutiesOf(fileOf(floor));
}

/**
 * The court on file that a caption or front matter names in words, for courts that the table of courts does not know: the one
 * with the most words, all of which occur. Null where there is none, or where a federal court is named.
 */
export function courtNamedIn(text: string): string | null {
  const words = new Set(wordsOf(text));
  if (!words.has("court") || (words.has("united") && words.has("states"))) return null;
  let found: string | null = null;
  let most = 0;
  for (const [id, caption] of courtCaptions) {
    const asked = wordsOf(caption);
    if (asked.length <= most || !asked.every((word) => words.has(word))) continue;
    found = id;
    most = asked.length;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function fileOf(id: string): CourtFile {
  const text = courtTexts[id];
  if (text === undefined) throw new Error(`there is no ${id}.json`);
  return JSON.parse(text) as CourtFile;
}
