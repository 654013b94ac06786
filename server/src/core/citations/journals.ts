import type { Part } from "../text/span.ts";
import type { JournalCitation } from "./citation.ts";
import { readCourtAndDate } from "./courtAndDate.ts";
import { matchEnd, readPins } from "./pins.ts";
import {
  digitsEnd,
  isBlank,
  isDigit,
  isLetter,
  isUpper,
  plain,
  plainSlice,
  skipGap,
  skipGapBack,
  wrapped,
} from "./reading.ts";

const journalName = wrapped(
  /(?:[A-Z][A-Za-z.&'\u2019]{0,12}[ \u00a0]){0,6}(?:L\.[ \u00a0]?(?:Rev|J|Q|F)\.?|J\.?L\.?|Rev\.|J\.|L\.J\.)(?:[ \u00a0](?:[A-Z&][A-Za-z.']{0,11}[ \u00a0]?){1,4})?(?=[ \u00a0]\d)/y,
);
const authorName =
  /(?:[A-Z][\w.'\u2019-]*[ \u00a0]){1,4}[A-Z][\w'\u2019-]+(?:[ \u00a0]Jr\.)?(?:[ \u00a0]&[ \u00a0](?:[A-Z][\w.'\u2019-]*[ \u00a0]){1,4}[A-Z][\w'\u2019-]+)?$/;

/** What kind of piece a student's or reviewer's is, between author and title. */
const designation = /,[ \u00a0](?:Note|Comment|Book[ \u00a0]Review|Essay|Foreword|Recent[ \u00a0]Case)$/;

/** An article at the volume of its journal: "*The Right to Privacy*, 4 Harv. L. Rev. 193 (1890)". */
export function readJournal(text: string, position: number, floor: number): JournalCitation | null {
  const volumeEnd = digitsEnd(text, position);
  const next = skipGap(text, volumeEnd);
  if (next === volumeEnd || !isUpper(text.charCodeAt(next))) return null;
  if (!mayBeJournal(text, next)) return null;
  const nameEnd = matchEnd(journalName, text, next);
  if (nameEnd < 0) return null;
  const reporter: Part = { start: next, end: nameEnd, value: plainSlice(text, next, nameEnd) };
  if (!/(?:L\.|Rev\.|J\.)/.test(reporter.value)) return null;
  const pageStart = skipGap(text, nameEnd);
  const pageEnd = digitsEnd(text, pageStart);
  const page: Part = { start: pageStart, end: pageEnd, value: text.slice(pageStart, pageEnd) };
  const pins = readPins(text, pageEnd, { bareComma: true, bates: false });
  const date = readCourtAndDate(text, pins?.end ?? pageEnd);
  if (!date?.date) return null;
  const heading = readTitle(text, position, floor);
  return {
    kind: "journal",
    start: heading?.start ?? position,
    end: date.end,
    joined: false,
    nested: false,
    ...(heading?.author ? { author: heading.author } : {}),
    ...(heading ? { title: heading.title } : {}),
    volume: { start: position, end: volumeEnd, value: text.slice(position, volumeEnd) },
    reporter,
    page,
    ...(pins ? { pins } : {}),
    year: { ...date.date, value: date.date.value.slice(0, 4) },
  };
}

/** Whether a capitalised word has another, or a page, behind it, as the name of a journal does. */
function mayBeJournal(text: string, position: number): boolean {
  let end = position + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (!isBlank(code) && code !== 10 && code !== 13) return true;
  const start = skipGap(text, end);
  const next = text.charCodeAt(start);
  if (!isUpper(next)) return isDigit(next) || next === 38;
  let nextEnd = start + 1;
  while (isLetter(text.charCodeAt(nextEnd))) nextEnd++;
  const behind = text.charCodeAt(nextEnd);
  return !isBlank(behind) || isUpper(text.charCodeAt(skipGap(text, nextEnd)));
}

/** The emphasised title before the volume, and the author before the title. */
function readTitle(
  text: string,
  position: number,
  floor: number,
): { title: Part; author: Part | null; start: number } | null {
  const low = Math.max(floor, position - 300);
  let end = skipGapBack(text, position, low);
  if (text[end - 1] !== ",") return null;
  end = skipGapBack(text, end - 1, low);
  const mark = text[end];
  if (mark !== "*" && mark !== "_") return null;
  let open = end - 1;
  while (open > low && text[open] !== mark) open--;
  if (text[open] !== mark) return null;
  const title: Part = { start: open + 1, end, value: plainSlice(text, open + 1, end) };
  let authorEnd = open;
  while (authorEnd > low && isBlank(text.charCodeAt(authorEnd - 1))) authorEnd--;
  if (text[authorEnd - 1] !== ",") return { title, author: null, start: open };
  const from = Math.max(low, authorEnd - 90);
  const before = text.slice(from, authorEnd - 1).replace(designation, "");
  const match = authorName.exec(before);
  if (!match) return { title, author: null, start: open };
  const start = from + match.index;
  return { title, author: { start, end: from + before.length, value: plain(match[0]) }, start };
}
