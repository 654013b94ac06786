import type { Block } from "./block.ts";
import { frontMatterEnd, isSpace, lineStartAfter } from "./lines.ts";
import { parseLastStretch, parseStretch } from "./parse.ts";
import { parsePlainText } from "./plainText.ts";

/** How a text is read: with Markdown blocks, or as plain paragraphs. */
export type TextLanguage = "markdown" | "plaintext";

/**
 * A run of the text between two safe cuts. Its blocks are what a parse of the whole text finds there, wherever the cuts
 * are. Chunks are immutable, and a chunk that an edit does not touch stays the same object, so that what is read from it
 * can be kept with it.
 */
export interface Chunk {
  readonly text: string;
  /** Offsets are relative to the chunk. */
  readonly blocks: readonly Block[];
}

/** A replacement of `start` to `end` of the old text by `newText`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** From this size on a chunk ends at the next safe place; at a heading much earlier. */
const ordinarySize = 1024;
const headingSize = 256;
/** A chunk that grew beyond this is split again when it is next edited. */
const largestSize = 2048;

/** The chunks of a text, in order and without gaps; none for empty text. */
export function splitChunks(text: string, language: TextLanguage = "markdown"): Chunk[] {
  const chunks: Chunk[] = [];
  for (let position = 0; position < text.length; ) {
    const chunk = readChunk(text, position, nextCut(text, position, position + headingSize, language), language);
    chunks.push(chunk);
    position += chunk.text.length;
  }
  return chunks;
}

/**
 * The chunks after a change. Reading begins before the change and stops as soon as a new cut meets an old one; chunks
 * outside keep their identity.
 * @param text the new text
 * @param change in offsets of the old text
 */
export function updateChunks(
  previous: readonly Chunk[],
  text: string,
  change: Change,
  language: TextLanguage = "markdown",
): Chunk[] {
  const starts = startsOf(previous);
  const delta = change.newText.length - (change.end - change.start);
  const first = firstTouched(previous, starts, text, change, language);
  const chunks = previous.slice(0, first);
  let position = starts[first] ?? 0;
  let next = first + 1;
  while (position < text.length) {
    // The first old cut behind the change that is still ahead.
    while (next < previous.length && !isAhead(starts[next] ?? 0, change, position - delta)) next++;
    const meeting = next < previous.length ? (starts[next] ?? 0) + delta : text.length;
    const chunk = readChunk(text, position, endFor(text, position, meeting, language), language);
    chunks.push(chunk);
    position += chunk.text.length;
    while (next < previous.length && (starts[next] ?? 0) < position - delta) next++;
    if (next < previous.length && starts[next] === position - delta) return [...chunks, ...previous.slice(next)];
  }
  return chunks;
}

function isAhead(cut: number, change: Change, position: number): boolean {
  return cut >= change.end && cut > position;
}

function startsOf(chunks: readonly Chunk[]): number[] {
  let offset = 0;
  return chunks.map((chunk) => {
    const start = offset;
    offset += chunk.text.length;
    return start;
  });
}

/**
 * Index of the chunk at which to begin. A chunk that ends where the change starts is touched: its last line, and so the
 * cut after it, may be others now. Front matter is closed by a line that may stand anywhere.
 */
function firstTouched(
  previous: readonly Chunk[],
  starts: readonly number[],
  text: string,
  change: Change,
  language: TextLanguage,
): number {
  if (language === "markdown" && frontMatterEnd(text) > (previous[0]?.text.length ?? 0)) return 0;
  let index = 0;
  while (index < previous.length - 1 && (starts[index + 1] ?? 0) < change.start) index++;
  return index;
}

/** Where to end a chunk: at the old cut ahead if that is near and still one. */
function endFor(text: string, position: number, meeting: number, language: TextLanguage): number {
  const isNear = meeting - position <= largestSize && meeting >= startLimit(text, position, language);
  if (isNear && (meeting === text.length || isCut(text, meeting, language))) return meeting;
  return nextCut(text, position, position + headingSize, language);
}

/** Reads a chunk that ends at `end`, or further on where something is open there. */
function readChunk(text: string, position: number, end: number, language: TextLanguage): Chunk {
  for (let limit = end; ; limit = nextCut(text, position, limit + (limit - position), language)) {
    const piece = ownCopy(text.slice(position, limit));
    const blocks = readBlocks(piece, position === 0, limit === text.length, language);
    if (blocks) return { text: piece, blocks };
  }
}

function readBlocks(piece: string, atStart: boolean, atEnd: boolean, language: TextLanguage): Block[] | null {
  if (language === "plaintext") return parsePlainText(piece);
  return atEnd ? parseLastStretch(piece, atStart) : parseStretch(piece, atStart);
}

/** A slice keeps the whole text alive from which it was taken; over a long session that is every version of it. */
function ownCopy(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join("");
}

/**
 * The first place at `from` or after it where a chunk that begins at `position` may end, provided that nothing is open
 * there; the text's end where there is none.
 */
function nextCut(text: string, position: number, from: number, language: TextLanguage): number {
  const earliest = Math.max(from, startLimit(text, position, language), position + 1);
  for (let line = lineStartAfter(text, earliest - 1); line < text.length; line = lineStartAfter(text, line)) {
    const isHeading = text.charCodeAt(line) === 35;
    if ((isHeading || line - position >= ordinarySize) && isCut(text, line, language)) return line;
  }
  return text.length;
}

/** The end of the front matter, which the first chunk holds whole; 0 for other chunks. */
function startLimit(text: string, position: number, language: TextLanguage): number {
  return position === 0 && language === "markdown" ? frontMatterEnd(text) : 0;
}

/**
 * Whether a line that begins at `line` follows a blank line and is itself neither blank nor, in Markdown, indented. Such
 * a line continues no paragraph, list item, quotation, table or footnote, so that only a fence or raw HTML can reach over it.
 */
function isCut(text: string, line: number, language: TextLanguage): boolean {
  const code = text.charCodeAt(line);
  if (code === 10 || code === 13) return false;
  // The parser drops a byte order mark wherever it is made to begin.
  if (language === "markdown" && (code === 32 || code === 9 || code === 0xfeff)) return false;
  let i = lineBreakBefore(text, line);
  if (i === line) return false;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i > 0 && lineBreakBefore(text, i) < i;
}

/** Start of the line break that ends at `offset`, or `offset` where none does. */
function lineBreakBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  if (code === 13) return offset - 1;
  if (code !== 10) return offset;
  return text.charCodeAt(offset - 2) === 13 ? offset - 2 : offset - 1;
}
