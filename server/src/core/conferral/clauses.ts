import type { Span } from "../text/span.ts";

const clauseBreak = /[;—:]|,\s+(?:and|but|so|or|after\s+which|which|who|whereupon)\s|\s(?:but|and\s+then)\s/g;

/** The clause in which an offset stands, as far as punctuation and conjunctions tell. */
export function clauseAround(sentence: string, at: number): Span & { readonly text: string } {
  let start = 0;
  let end = sentence.length;
  for (const match of sentence.matchAll(clauseBreak)) {
    if (match.index + match[0].length <= at) start = match.index + match[0].length;
    else if (match.index >= at) {
      end = match.index;
      break;
    }
  }
  return { start, end, text: sentence.slice(start, end) };
}
