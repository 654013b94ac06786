import type { SourceText } from "../text/sourceText.ts";
import type { Span } from "../text/span.ts";
import { cellOf } from "./columns.ts";

/** One line of source and a line of marks under it. */
export interface Excerpt {
  /** One-based. */
  readonly line: number;
  readonly text: string;
  /** Spaces and carets, as long as the mark reaches. */
  readonly marks: string;
}

/** Columns of an excerpt; a longer line is cut around what is marked. */
const mostColumns = 100;
/** UTF-16 units of a long line that are looked at, before and behind the start of the mark. */
const before = 60;
const behind = 300;

/** The line on which `span` begins, the span marked as far as it reaches on that line; an empty span where it stands. */
export function excerptOf(source: SourceText, span: Span): Excerpt {
  const { line } = source.positionAt(span.start);
  const lineStart = source.lineStart(line);
  const lineEnd = source.lineEnd(line);
  const from = startOfWindow(source.text, lineStart, span.start, lineEnd);
  const to = Math.min(lineEnd, span.start + behind);
  const drawing = new Drawing(from > lineStart);
  const markEnd = Math.max(span.end, span.start + 1);
  let offset = from;
  for (const character of source.text.slice(from, to)) {
    if (!drawing.add(character, offset >= span.start && offset < markEnd)) break;
    offset += character.length;
  }
  return { line: line + 1, ...drawing.finished(offset < lineEnd) };
}

/** A short line is shown from its start; a long one from a little before the mark, and never from half a character. */
function startOfWindow(text: string, lineStart: number, mark: number, lineEnd: number): number {
  if (lineEnd - lineStart < mostColumns || mark - lineStart <= before) return lineStart;
  const start = mark - before;
  const code = text.charCodeAt(start);
  return code >= 0xdc00 && code <= 0xdfff ? start + 1 : start;
}

class Drawing {
  #text: string;
  #marks: string;
  #column: number;

  constructor(isCut: boolean) {
    this.#text = isCut ? "…" : "";
    this.#marks = isCut ? " " : "";
    this.#column = this.#text.length;
  }

  /** Adds a character; false when there is no room for it. */
  add(character: string, isMarked: boolean): boolean {
    const cell = cellOf(character, this.#column);
    if (this.#column + cell.width > mostColumns) return false;
    this.#text += cell.text;
    this.#marks += (isMarked ? "^" : " ").repeat(cell.width);
    this.#column += cell.width;
    return true;
  }

  /** A mark at the end of the line stands behind its last character. */
  finished(isCut: boolean): { text: string; marks: string } {
    const text = isCut ? `${this.#text}…` : this.#text;
    const marks = this.#marks.includes("^") ? this.#marks.trimEnd() : `${this.#marks}^`;
    return { text: text.trimEnd(), marks };
  }
}
