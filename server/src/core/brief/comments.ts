import type { Span } from "../text/span.ts";

/** A text without its comments, which no reader of the paper sees. */
export function withoutComments(text: string): string {
  return text.includes("<!--") ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, "") : text;
}

/** A span without the comments at its end and the blanks before them; a line is what it is though a comment follows it. */
export function beforeComments(source: string, { start, end }: Span): Span {
  let last = end;
  for (;;) {
    const text = source.slice(start, last).trimEnd();
    if (!text.endsWith("-->")) return last === end ? { start, end } : { start, end: start + text.length };
    const opening = text.lastIndexOf("<!--");
    if (opening < 0) return { start, end: last };
    last = start + opening;
  }
}
