import type { Span } from "./span.ts";

/** Zero-based line and UTF-16 column, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A pair of positions, end exclusive, as in LSP. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The text as typed. Everything inside the core speaks offsets into it; lines exist only for the edges. */
export class SourceText {
  readonly text: string;
  #lineStarts: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.text.length;
  }

  /** The text of a span, as typed. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The line ending that this text uses first, or "\n" when it has none. */
  get lineEnding(): "\n" | "\r\n" | "\r" {
    const match = /\r\n|\n|\r/.exec(this.text);
    return (match?.[0] as "\n" | "\r\n" | "\r" | undefined) ?? "\n";
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  /** Offset of the first code unit of a line; the text's length for a line past the end. */
  lineStart(line: number): number {
    return this.#starts()[line] ?? this.text.length;
  }

  /** Offset just before the line's ending. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    while (end > this.lineStart(line) && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] as number) };
  }

  /** The offset of a position; a column past the end of its line is clamped to the line's end, as LSP demands. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.lineStart(position.line);
    return Math.max(start, Math.min(start + Math.max(0, position.character), this.lineEnd(position.line)));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  #starts(): Uint32Array {
    if (!this.#lineStarts) {
      const starts = [0];
      const { text } = this;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
      this.#lineStarts = Uint32Array.from(starts);
    }
    return this.#lineStarts;
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
