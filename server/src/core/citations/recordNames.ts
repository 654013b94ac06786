import type { Part } from "../text/span.ts";
import { isBlank, isDigit, isUpper, isWord, plainSlice, skipGapBack } from "./reading.ts";

/** A word before a label, with its emphasis marks and brackets left out. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words that begin a sentence or a citation rather than a name. */
const openers = new Set(
  (
    "see also accord compare contra but cf with and in at the a an of to as by per from under for both here when while if " +
    "although because since thus so his her their its it that this these those according quoting citing or on not plaintiff's " +
    "defendant's plaintiffs' defendants' pl.'s def.'s pls.' defs.'"
  ).split(" "),
);
const particles = new Set("van von de la del della di da le du dos el al st. der den ten ter mac san santa".split(" "));

/** The word that ends before `position`, with nothing but blanks and emphasis marks between; null where there is none. */
export function wordBefore(text: string, position: number, floor: number): WordBefore | null {
  const end = skipGapBack(text, position, floor);
  let start = end;
  while (start > floor && belongsToWord(text, start - 1)) start--;
  return start === end ? null : { start, end, word: plainSlice(text, start, end) };
}

function belongsToWord(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (isWord(code) || code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 0x2011) return true;
  // "30(b)(6)"
  if (code === 40) return isWord(text.charCodeAt(position - 1)) || text.charCodeAt(position - 1) === 41;
  return code === 41 && isWord(text.charCodeAt(position - 1)) && hasOpening(text, position);
}

function hasOpening(text: string, position: number): boolean {
  for (let i = position - 1; i > position - 5 && i > 0; i--) {
    if (text.charCodeAt(i) === 40) return isDigit(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 41;
  }
  return false;
}

/**
 * The name of a witness that ends before `position`, read backwards: "Smith", "Van Houten", "J. Doe", "Acme 30(b)(6)".
 * Null where no capitalised word stands there. `floor` is the end of what was read before.
 */
export function readWitness(text: string, position: number, floor: number): Part | null {
  const last = wordBefore(text, position, floor);
  if (!last || last.end === position || !isNameWord(last.word) || endsSentence(last.word)) return null;
  let start = last.start;
  for (let count = 1; count < 4; count++) {
    const word = wordBefore(text, start, floor);
    if (!word || !mayPrecede(text, word, start)) break;
    start = word.start;
  }
  return { start, end: last.end, value: plainSlice(text, start, last.end) };
}

function isNameWord(word: string): boolean {
  return (isUpper(word.charCodeAt(0)) || /^\d+\(b\)\(6\)$/.test(word)) && !openers.has(word.toLowerCase());
}

/** Whether a word before a name is part of it: an initial, a particle, a capitalised word on the same line. */
function mayPrecede(text: string, { word, end }: WordBefore, next: number): boolean {
  if (!isBlank(text.charCodeAt(end)) || next - end > 2) return false;
  if (particles.has(word.toLowerCase())) return true;
  if (openers.has(word.toLowerCase()) || !isUpper(word.charCodeAt(0))) return false;
  return /^[A-Z]\.$/.test(word) || !endsSentence(word);
}

/** A word with a point ends a sentence, unless it is an initial, a title or an abbreviation of a name. */
function endsSentence(word: string): boolean {
  return word.endsWith(".") && !/^(?:[A-Z]|Dr|Mr|Ms|Mrs|St|Jr|Sr|Det|Sgt|Lt|Capt|Prof|Off|Inc|Co|Corp)\.$/.test(word);
}
