import type { Part } from "../text/span.ts";
import type { ExhibitCitation } from "./citation.ts";
import { matchEnd, readPins } from "./pins.ts";
import { isUpper, isWord, plain, skipGap, skipGapBack, wrapped } from "./reading.ts";

const testimonyLabel = wrapped(/(?:Dep|Decl|Aff|Depo)\.?(?:[ \u00a0]Tr\.)?(?![a-z])/y);
const volumeWord = wrapped(/Vol\.[ \u00a0](?:[IVX]+|\d+)/y);
const exhibitLabel = /(?:Exh?s?\.|Exhibits?)(?![a-z])/y;
const exhibitNumber = /(?:[A-Z]{1,2}|\d{1,4})(?:[-.]\d{1,3}|-[A-Z])?(?![\w-])/y;
const recordPin = wrapped(/[ \u00a0]at[ \u00a0]\d/y);
const owner =
  /(?:Pl|Pls|Def|Defs|Plaintiff|Defendant|Gov|Joint)(?:s|['\u2019]s|s['\u2019])?\.?(?:['\u2019]s?)?[\s\u00a0]+$/;
const withBates = { bareComma: true, bates: true };

/** "Smith Dep. 45:3-12", "Ruiz Decl. ¶¶ 5-9" at the label; the name is read backwards. */
export function readTestimony(text: string, position: number, floor: number): ExhibitCitation | null {
  const labelEnd = matchEnd(testimonyLabel, text, position);
  if (labelEnd < 0) return null;
  const name = readSurname(text, position, floor);
  if (!name) return null;
  const gap = skipGap(text, text[labelEnd] === "," ? labelEnd + 1 : labelEnd);
  const volumeEnd = matchEnd(volumeWord, text, gap);
  const pins = readPins(text, volumeEnd > 0 ? volumeEnd : labelEnd, withBates);
  if (!pins) return null;
  const value = plain(text.slice(position, labelEnd)).replace(/ Tr\.$/, "");
  return exhibit(name.start, pins.end, { start: position, end: labelEnd, value }, [name], pins);
}

function readSurname(text: string, position: number, floor: number): Part | null {
  const end = skipGapBack(text, position, floor);
  let start = end;
  while (start > floor && (isWord(text.charCodeAt(start - 1)) || /['\u2019-]/.test(text[start - 1] as string))) start--;
  if (start === end || end === position || !isUpper(text.charCodeAt(start))) return null;
  return { start, end, value: plain(text.slice(start, end)) };
}

/** "Ex. C at 3", "Pl.'s Ex. 14". An exhibit named in running text ("Exhibits A through C") is not read. */
export function readExhibit(text: string, position: number, floor: number): ExhibitCitation | null {
  const labelEnd = matchEnd(exhibitLabel, text, position);
  if (labelEnd < 0 || isWord(text.charCodeAt(position - 1))) return null;
  const typed = plain(text.slice(position, labelEnd));
  const start = skipGap(text, labelEnd);
  const end = matchEnd(exhibitNumber, text, start);
  if (end < 0 || start === labelEnd) return null;
  if (typed.startsWith("Exhibit") && text[position - 1] !== "(") return null;
  const owned = owner.exec(text.slice(Math.max(floor, position - 14), position));
  const from = owned ? position - owned[0].length : position;
  const pins = readPins(text, end, { ...withBates, bareComma: false });
  const number: Part = { start, end, value: text.slice(start, end) };
  const label: Part = { start: position, end: labelEnd, value: typed.startsWith("Exh") ? "Ex." : typed };
  return exhibit(from, pins?.end ?? end, label, [number], pins);
}

/** The record on appeal: "R. at 212-15". */
export function readRecord(text: string, position: number): ExhibitCitation | null {
  if (text[position + 1] !== "." || /[A-Z]\.[ \u00a0]?$/.test(text.slice(Math.max(0, position - 3), position)))
    return null;
  const end = position + 2;
  if (matchEnd(recordPin, text, end) < 0) return null;
  const pins = readPins(text, end, { bareComma: false, bates: false });
  return pins ? exhibit(position, pins.end, { start: position, end, value: "R." }, [], pins) : null;
}

function exhibit(
  start: number,
  end: number,
  label: Part,
  entries: readonly Part[],
  pins: ExhibitCitation["pins"] | null,
): ExhibitCitation {
  return { kind: "exhibit", start, end, joined: false, nested: false, label, entries, ...(pins ? { pins } : {}) };
}
