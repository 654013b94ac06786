import type { Span } from "../text/span.ts";
import { type Act, readActs } from "./acts.ts";
import { readWords, type Word } from "./words.ts";

/** A sentence of read text with its words and verbs, on which the readers of contacts lean. */
export class SentenceWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly acts: readonly Act[];

  constructor(text: string) {
    this.text = text;
    this.words = joinNouns(readWords(text));
    this.acts = readActs(this.words);
  }

  /** The word at an index in lower case; empty outside of the sentence. */
  form(at: number): string {
    return this.words[at]?.form ?? "";
  }

  /** From the first to the last of some words. */
  span(first: number, last: number): Span {
    return { start: this.words[first]?.start ?? 0, end: this.words[last]?.end ?? 0 };
  }
}

const beforeNoun = new Set(
  "a an the this that their our his her its telephonic telephone phone video zoom teams virtual remote in-person good-faith faith first second third final last further another brief short lengthy productive initial no".split(
    " ",
  ),
);

/** "a meet and confer" as one word, like "a meet-and-confer"; "to meet and confer" are two verbs. */
function joinNouns(words: Word[]): Word[] {
  const at = words.findIndex(
    ({ form }, index) =>
      form === "meet" &&
      words[index + 1]?.form === "and" &&
      /^confers?$/.test(words[index + 2]?.form ?? "") &&
      beforeNoun.has(words[index - 1]?.form ?? ""),
  );
  const [first, last] = [words[at], words[at + 2]];
  if (!first || !last) return words;
  const noun = { ...first, form: "meet-and-confer", end: last.end };
  return [...words.slice(0, at), noun, ...joinNouns(words.slice(at + 3))];
}
