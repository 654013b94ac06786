import type { Span } from "../text/span.ts";

/** A run of readable text that stands in the source as it is. */
interface Run {
  /** Offset in the readable text. */
  readonly at: number;
  /** Offset in the source. */
  readonly source: number;
}

/**
 * Text as a reader sees it: without emphasis marks, tags, escapes and footnote references, line breaks as "\n". Offsets
 * in it can be traced back to the text as typed.
 */
export class Readable {
  readonly text: string;
  readonly #runs: readonly Run[];

  /** @param runs ordered; the first begins at 0 */
  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** The place in the source of `start` to `end` of the readable text. */
  spanOf(start: number, end: number): Span {
    const from = this.#sourceOf(start);
    return { start: from, end: end > start ? this.#sourceOf(end - 1) + 1 : from };
  }

  #sourceOf(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low];
    return run ? run.source + offset - run.at : offset;
  }
}

const markup =
  /<!--[\s\S]*?(?:-->|$)|<br\s*\/?>|<\/?[a-z][^<>]{0,200}>|\[\^[^\]\s]{1,100}\]|&nbsp;|&amp;|\\|\*+|_+|\r\n?|\|/gi;

/** Reads the spans of a source one after the other, with a line break between them. */
export function readable(source: string, ...spans: readonly Span[]): Readable {
  let text = "";
  const runs: Run[] = [];
  const add = (piece: string, at: number): void => {
    if (!piece) return;
    runs.push({ at: text.length, source: at });
    text += piece;
  };
  for (const { start, end } of spans) {
    if (text) add("\n", start);
    const body = source.slice(start, end);
    let position = 0;
    for (const match of body.matchAll(markup)) {
      add(body.slice(position, match.index), start + position);
      add(shown(match[0], body, match.index), start + match.index);
      position = match.index + match[0].length;
    }
    add(body.slice(position), start + position);
  }
  return new Readable(text, runs);
}

/** A text on one line: white space collapsed, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What a reader sees of a piece of markup. */
function shown(piece: string, body: string, at: number): string {
  if (piece === "|" || piece.startsWith("\r") || /^<br/i.test(piece)) return "\n";
  if (piece === "&amp;") return "&";
  if (piece === "&nbsp;") return " ";
  // A low line inside a word is part of it.
  return piece.startsWith("_") && /\w/.test(body.charAt(at - 1)) && /\w/.test(body.charAt(at + piece.length))
    ? piece
    : "";
}
