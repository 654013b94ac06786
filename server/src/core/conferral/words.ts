import type { Span } from "../text/span.ts";

/** A word, a number or a mark of punctuation that parts clauses, in read text. */
export interface Word extends Span {
  /** In lower case; "e-mail", "voice-mail" and "tele-conference" without their hyphen. */
  readonly form: string;
  readonly isCapital: boolean;
}

const word = /[\p{L}\p{N}□](?:[\p{L}\p{M}\p{N}□'-]|[.:/](?=\d)|\.(?=\p{L}\b))*|--|(?<=\s)-(?=\s)|[,;:()"—–]/gu;
const hyphened = /^(e|voice|tele|video|web|co|phone|sit)-(?=\p{L})/u;

/** The words of a sentence of read text, in order. Periods, slashes and the like are left out. */
export function readWords(sentence: string): Word[] {
  const words: Word[] = [];
  for (const match of sentence.matchAll(word)) {
    const [text] = match;
    // The month keeps its capital, since "may" is also a verb.
    const lower = text === "May" ? text : text.toLowerCase();
    words.push({
      form: lower.includes("-") ? lower.replace(hyphened, "$1") : lower,
      isCapital: /^\p{Lu}/u.test(text),
      start: match.index,
      end: match.index + text.length,
    });
  }
  return words;
}

/** Whether a word parts clauses by itself. */
export function isBreak({ form }: Word): boolean {
  return (
    form === ";" ||
    form === ":" ||
    form === "—" ||
    form === "–" ||
    form === "--" ||
    form === "-" ||
    form === "(" ||
    form === ")"
  );
}
