import type { Pins } from "../citations/citation.ts";
import { type Edit, insert, replace } from "../text/edit.ts";
import type { SourceText } from "../text/sourceText.ts";

/**
 * Takes the comma out of what introduces the pins: "Doc. 170, at 2" becomes "Doc. 170 at 2". Emphasis marks stay. Null
 * where there is no comma.
 */
export function withoutComma(source: SourceText, pins: Pins): Edit | null {
  const lead = source.slice(pins.lead);
  const comma = lead.indexOf(",");
  if (comma < 0) return null;
  const spaceBefore = /\s*$/.exec(lead.slice(0, comma))?.[0].length ?? 0;
  const spaceAfter = /^[*_]*\s/.test(lead.slice(comma + 1));
  const { start } = pins.lead;
  return replace({ start: start + comma - spaceBefore, end: start + comma + 1 }, spaceAfter ? "" : " ");
}

/** Puts a comma before the space that introduces the pins; null where there is a comma or no space. */
export function withComma(source: SourceText, pins: Pins): Edit | null {
  const lead = source.slice(pins.lead);
  const space = lead.search(/\s/);
  return space < 0 || lead.includes(",") ? null : insert(pins.lead.start + space, ",");
}

/**
 * Makes "at" what introduces the pins: ", p. 2" and ", 2" become " at 2", "at p. 2" becomes "at 2". Null where the lead has
 * emphasis marks or an escape between its words.
 */
export function withAt(source: SourceText, pins: Pins): Edit | null {
  const lead = source.slice(pins.lead);
  const opening = /^[*_]*/.exec(lead)?.[0].length ?? 0;
  if (/[*_\\]/.test(lead.slice(opening))) return null;
  const end = pins.lead.end;
  if (pins.at && pins.pageWord) return replace({ start: pins.pageWord.start, end }, "");
  return replace({ start: pins.lead.start + opening, end }, " at ");
}

/** Whether the first pin is a page: a number or a range, without star or sign. */
export function isPage(pins: Pins): boolean {
  return /^\d+(?:-\d+)?$/.test(pins.items[0]?.value ?? "");
}
