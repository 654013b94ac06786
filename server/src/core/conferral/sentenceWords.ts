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
    this.words = readWords(text);
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
