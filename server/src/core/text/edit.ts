import type { Span } from "./span.ts";

/** Replacement of `span` by `newText`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** An edit that replaces `span`. */
export function replace(span: Span, newText: string): Edit {
  return { span: { start: span.start, end: span.end }, newText };
}

/** An edit that inserts at `offset`. */
export function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

/**
 * The text after all edits, which refer to the text before any of them.
 * @throws RangeError when two edits overlap, or insert at the same offset, or lie outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let position = 0;
  let previous = -1;
  for (const { span, newText } of ordered) {
    if (span.start < position || span.start === previous || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit ${span.start}-${span.end} overlaps another or lies outside the text`);
    }
    pieces.push(text.slice(position, span.start), newText);
    position = span.end;
    previous = span.start;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}
