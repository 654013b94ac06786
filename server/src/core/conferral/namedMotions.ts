import type { Span } from "../text/span.ts";

/** A motion that a sentence names with whose it is, and what it is for. */
export interface NamedMotion extends Span {
  /** "plaintiff", "defendant", a name in lower case or, for "its" and "his", empty. */
  readonly owner: string;
  /** The first word of what it asks for ("strike", "protective"), or empty. */
  readonly object: string;
}

/** Without it a sentence names no motion. */
export const motionNoun = /\bmo(?:tion|v(?:ed|ing))/i;

const named =
  /\b(?:((?:plaintiff|defendant)s?'s?|[a-z]\w+'s)|its|his|her|their)\s+(?:(?!(?:this|that|the|an?)\b)[\w-]+\s+){0,2}?motion(?:\s+(?:to|for)\s+(?:an?\s+|the\s+|entry\s+of\s+)*([a-z-]+))?|^\W*(?:before|prior\s+to)\s+moving\s+(?:to|for)\s+(?:an?\s+|the\s+)?([a-z-]+)/gi;

/** The motions of a sentence, in order. "This motion" and "a motion to compel" are nobody's. */
export function findNamedMotions(sentence: string): NamedMotion[] {
  return [...sentence.matchAll(named)].map((match) => ({
    owner: (match[1] ?? "")
      .toLowerCase()
      .replace(/'s?$/, "")
      .replace(/^(plaintiff|defendant)s$/, "$1"),
    object: (match[2] ?? match[3] ?? "").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
