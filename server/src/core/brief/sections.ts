import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Section } from "./brief.ts";
import { certificateKind } from "./certificates.ts";
import { beforeComments } from "./comments.ts";
import { readDates } from "./dates.ts";
import { isBold, isCapitals } from "./head.ts";
import { oneLine, readable } from "./readable.ts";

interface Heading {
  readonly title: string;
  readonly heading: Span;
  readonly level: number;
  readonly marked: boolean;
}

/** Longer lines are no headings, however they are set. */
const longestHeading = 250;
/** Nor are lines that are longer than this with the comments at their end. */
const longestLine = 1000;
/** Lines in capitals that are no headings. */
const noHeading =
  /^(?:IT IS\b|SO ORDERED|WHEREFORE\b|\/?S\/|BY:|DATED\b|RESPECTFULLY\b|ATTORNEYS?\b|COUNSEL\b|COMES? NOW\b)/i;
/** A line of a table of contents: leaders and a page. */
const ledToPage = /(?:\.\s?){3}\.*\s*(?:\d{1,3}|[ivx]{1,6})$|\u2026\s*(?:\d{1,3}|[ivx]{1,6})$/;
/** Headings that are typed directly over their text, without a blank line. */
const wellKnown =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+)?(?:BACKGROUND|INTRODUCTION|(?:STATEMENT OF (?:THE )?)?(?:\w+ )?FACTS|ARGUMENTS?(?: AND AUTHORIT(?:Y|IES))?|DISCUSSION|ANALYSIS|CONCLUSION|LEGAL STANDARD|QUESTIONS? PRESENTED|ISSUES? PRESENTED|NATURE OF THE (?:CASE|MATTER)|PRAYER|RELIEF (?:REQUESTED|SOUGHT))\b/;

/**
 * The sections after the title: by Markdown headings, by lines of capitals, by lines in bold. Lines of the two latter
 * kinds get the level under the title, or the lowest where they are a date; they are no headings inside the signature block.
 * @param from index of the first block after the title
 * @param titleLevel level of the title if it is a Markdown heading, else 1
 */
export function readSections(
  source: string,
  blocks: readonly Block[],
  from: number,
  titleLevel: number,
  signature: Span | null,
): Section[] {
  const level = Math.min(6, titleLevel + 1);
  const headings: Heading[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.quoteDepth > 0 || block.footnote !== null) continue;
    const heading =
      block.kind === "heading" ? markedHeading(source, block) : typedHeading(source, block, level, signature);
    if (heading) headings.push(heading);
  }
  return sectionsOf(headings, source.length);
}

function markedHeading(source: string, block: Block): Heading {
  return { title: titleOf(source, block.content), heading: block, level: block.level, marked: true };
}

function titleOf(source: string, { start, end }: Span): string {
  const typed = source.slice(start, Math.min(end, start + 1000));
  // Most headings have no markup in them.
  if (/^[\p{L}\p{N} .,;:'’()§-]+$/u.test(typed)) return typed.trim();
  return oneLine(readable(source, { start, end: Math.min(end, start + 1000) }).text);
}

function typedHeading(source: string, block: Block, level: number, signature: Span | null): Heading | null {
  if (block.kind !== "paragraph") return null;
  const heading = wholeHeading(source, block, signature) ?? firstLineHeading(source, block, signature);
  if (!heading || ledToPage.test(heading.title)) return null;
  return { ...heading, level: isDay(heading.title) ? lowestLevel : level, marked: false };
}

/** "Tuesday, June 4, 2024 (by telephone)": the head of an entry in an account, not of a part of the paper. */
function isDay(title: string): boolean {
  const [first] = readDates(title);
  return first !== undefined && first.start <= longestWeekday && title.length - first.end <= longestRemark;
}

const lowestLevel = 6;
/** What may stand before the date ("2. Wednesday, ") and behind it ("(by telephone, thirty minutes)"). */
const longestWeekday = 16;
const longestRemark = 40;

type Typed = Pick<Heading, "title" | "heading">;

/** A paragraph that is nothing but a heading. */
function wholeHeading(source: string, block: Block, signature: Span | null): Typed | null {
  const { start, end } = beforeComments(source, block);
  if (end - start > longestHeading) return null;
  const bold = isBold(source, block);
  if (!bold && !looksCapital(source.slice(start, Math.min(end, start + 40)))) return null;
  const title = titleOf(source, { start, end });
  if (!/\p{L}{3}/u.test(title) || noHeading.test(title)) return null;
  if (isSigned(block, signature) && certificateKind(title) === null) return null;
  if (!bold && (!isCapitals(title) || /[.!?:;,]$/.test(title))) return null;
  return { title, heading: { start, end } };
}

/** A cheap look before the text is read: no small letter near the beginning. */
function looksCapital(beginning: string): boolean {
  return !/\p{Ll}{4}/u.test(beginning);
}

/** A heading whose text follows on the next line, or in the same if it is bold: of a certificate, or a usual part in capitals. */
function firstLineHeading(source: string, block: Block, signature: Span | null): Typed | null {
  const start = source.slice(block.start, Math.min(block.end, block.start + longestHeading));
  const run = boldRun(start) ?? firstLine(source, block);
  if (run === null) return null;
  const heading = { start: block.start, end: block.start + run.length };
  const title = titleOf(source, heading);
  const isSetApart = run.startsWith("**") || run.startsWith("__") || isCapitals(title) || isTitleCase(title);
  if (isSetApart && certificateKind(title) !== null) return { title, heading };
  return wellKnown.test(title) && isCapitals(title) && !isSigned(block, signature) ? { title, heading } : null;
}

/** The bold words with which a paragraph begins. */
function boldRun(start: string): string | null {
  if (!start.startsWith("**") && !start.startsWith("__")) return null;
  return /^(\*\*|__)[^\r\n*_]{3,150}\1(?=\s)/.exec(start)?.[0] ?? null;
}

/** The first of several lines, if it is in capitals or begins as the heading of a certificate does. */
function firstLine(source: string, { start, end }: Block): string | null {
  const breakAt = source.slice(start, Math.min(end, start + longestLine)).search(/[\r\n]/);
  if (breakAt < 0) return null;
  const shown = beforeComments(source, { start, end: start + breakAt });
  const line = source.slice(shown.start, shown.end);
  if (line.length < 4 || line.length > 120) return null;
  return isCapitals(line) || /^(?:certificat|proof|statement|declaration)/i.test(line) ? line : null;
}

/** "Certificate of Service": every word but the small ones has a capital, and no sentence begins. */
function isTitleCase(title: string): boolean {
  return !/[,;]$/.test(title) && title.split(" ").every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word));
}

function isSigned(block: Block, signature: Span | null): boolean {
  return signature !== null && block.start >= signature.start && block.start < signature.end;
}

/** Each section runs to the next heading of its level or a higher one. */
function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  const ends = new Array<number>(headings.length).fill(end);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    for (let top = open.at(-1); top !== undefined && (headings[top]?.level ?? 0) >= heading.level; top = open.at(-1)) {
      ends[top] = heading.heading.start;
      open.pop();
    }
    open.push(index);
  });
  return headings.map(({ title, heading, level, marked }, index) => ({
    title,
    heading: { start: heading.start, end: heading.end },
    level,
    marked,
    start: heading.start,
    end: ends[index] ?? end,
  }));
}
