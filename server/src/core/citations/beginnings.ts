import { isDigit, isLetter, isMark, isWord } from "./reading.ts";

/** What a search has found: nothing up to its end, the first digit of a number, "§", "#"; from {@link firstWord} on a word. */
export const nothing = 0;
export const number = 1;
export const sectionSign = 2;
export const numberSign = 3;
export const firstWord = 4;

/** Classes of characters; from {@link firstOwn} on one for each character with which beginnings are written. */
const separator = 0;
const letter = 1;
const digit = 2;
const mark = 3;
const section = 4;
const hash = 5;
const firstOwn = 6;

/** So many classes there may be. A state is the offset of its row in the table, which has a place for each class. */
const width = 64;

/** The states in which no beginning is under way: before a word, and within one. */
const beforeWord = 0;
const withinWord = width;

/** A state from here on is an end: what was found, behind this. */
const end = 0x8000;

/** The words with one beginning that are found: how long it is, and who is to read them. */
interface Words<T> {
  readonly length: number;
  readonly readers: readonly T[];
}

/** A beginning or a part of one. */
class Node<T> {
  readonly next = new Map<string, Node<T>>();
  /** The readers of all that begin so, in order. */
  readonly readers = new Set<T>();
  isWhole = false;
}

/**
 * Numbers, signs and words with certain beginnings, found in one pass. The beginnings are made into a table of states,
 * through which each character leads from one to the next: a text costs the same however many there are.
 */
export class Beginnings<T> {
  readonly #classes = new Uint8Array(0x10000);
  #states = new Uint16Array(2 * width);
  readonly #words: Words<T>[] = [];

  /**
   * @param beginnings readers, in the order in which they are to be asked, and how the words begin that each reads, in the
   * case in which they count. A beginning ends where a shorter one does, and from its third character on at an emphasis mark.
   * @throws RangeError when the beginnings have too many different characters.
   */
  constructor(beginnings: Iterable<readonly [reader: T, beginning: string]>) {
    const root = new Node<T>();
    const own = new Set<string>();
    for (const [reader, beginning] of beginnings) {
      let node = root;
      for (const character of beginning) {
        own.add(character);
        node.next.set(character, node.next.get(character) ?? new Node());
        node = node.next.get(character) as Node<T>;
        node.readers.add(reader);
      }
      node.isWhole = true;
    }
    if (own.size > width - firstOwn) throw new RangeError("beginnings have too many different characters");
    for (let code = 0; code < this.#classes.length; code++) {
      this.#classes[code] = isMark(code) ? mark : isDigit(code) ? digit : isLetter(code) ? letter : separator;
    }
    for (const [index, character] of [...own].entries()) this.#classes[character.charCodeAt(0)] = firstOwn + index;
    this.#classes[0xa7] = section;
    this.#classes[35] = hash;
    for (const state of [beforeWord, withinWord]) {
      for (const [code, of] of this.#classes.entries())
        this.#states[state + of] = isWord(code) ? withinWord : beforeWord;
      this.#states[state + section] = end + sectionSign;
      this.#states[state + hash] = end + numberSign;
    }
    this.#states[beforeWord + digit] = end + number;
    this.#addRow(root, beforeWord, 0);
  }

  /** A search through a text. */
  search(text: string): BeginningSearch<T> {
    return new BeginningSearch(text, this.#classes, this.#states, this.#words);
  }

  /** Fills the row of a beginning with what goes on from it. */
  #addRow(node: Node<T>, state: number, depth: number): void {
    if (depth > 1) this.#states[state + mark] = this.#addWords(node, depth + 1);
    for (const [character, next] of node.next) {
      const code = character.charCodeAt(0);
      const place = state + (this.#classes[code] as number);
      if (next.isWhole) {
        this.#states[place] = this.#addWords(next, depth + 1);
        continue;
      }
      const fallback = isWord(code) ? withinWord : beforeWord;
      const row = this.#states.length;
      const longer = new Uint16Array(row + width);
      longer.set(this.#states);
      longer.set(this.#states.subarray(fallback, fallback + width), row);
      longer[place] = row;
      this.#states = longer;
      this.#addRow(next, row, depth + 1);
    }
  }

  #addWords(node: Node<T>, length: number): number {
    return end + firstWord + this.#words.push({ length, readers: [...node.readers] }) - 1;
  }
}

/** A search for {@link Beginnings} through one text. */
class BeginningSearch<T> {
  readonly #text: string;
  readonly #classes: Uint8Array;
  readonly #states: Uint16Array;
  readonly #words: readonly Words<T>[];
  /** Where what was found last begins. */
  position = 0;

  constructor(text: string, classes: Uint8Array, states: Uint16Array, words: readonly Words<T>[]) {
    this.#text = text;
    this.#classes = classes;
    this.#states = states;
    this.#words = words;
  }

  /** What stands first between two offsets, {@link nothing} when nothing does. */
  next(from: number, to: number): number {
    const text = this.#text;
    const classes = this.#classes;
    const states = this.#states;
    let state = isWord(text.charCodeAt(from - 1)) ? withinWord : beforeWord;
    for (let i = from; i < to; i++) {
      state = states[state + (classes[text.charCodeAt(i)] as number)] as number;
      if (state < end) continue;
      const found = state - end;
      this.position = found < firstWord ? i : i + 1 - (this.#words[found - firstWord] as Words<T>).length;
      return found;
    }
    return nothing;
  }

  /** Who is to read a word that was found. */
  readersOf(found: number): readonly T[] {
    return (this.#words[found - firstWord] as Words<T>).readers;
  }
}
