import { isBlank, isDigit, isLetter, isMark, isWord } from "./reading.ts";

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
const structural = 6;
const lineFeed = 7;
const carriageReturn = 8;
/** A blank, or the marker of a block quote, which leave a line blank. */
const blank = 9;
const firstOwn = 10;

/** So many classes there may be. A state is the offset of its row in the table, which has a place for each class. */
const width = 64;

/** The states in which no beginning is under way: before a word, within one, and at the start of a line, but for blanks. */
const beforeWord = 0;
const withinWord = width;
const lineStart = 2 * width;
const afterReturn = 3 * width;

/** A state from here on is an end: what was found, behind this. */
const end = 0x8000;

/** What is noted, and does not end the search: a sign that structures the text, and the end of a blank line. */
const noted = end + nothing;
const paragraphEnd = 0xffff;

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
  #states = new Uint16Array(4 * width);
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
    for (let code = 0; code < this.#classes.length; code++) this.#classes[code] = classOf(code);
    for (const [index, character] of [...own].entries()) this.#classes[character.charCodeAt(0)] = firstOwn + index;
    for (const state of [beforeWord, withinWord, lineStart, afterReturn]) this.#setRow(state);
    this.#addRow(root, beforeWord, 0);
    for (const state of [lineStart, afterReturn]) this.#states.copyWithin(state + firstOwn, firstOwn, width);
  }

  /** A search through a text. */
  search(text: string): BeginningSearch<T> {
    return new BeginningSearch(text, this.#classes, this.#states, this.#words);
  }

  /** Fills the row of a state in which no beginning is under way. */
  #setRow(state: number): void {
    const row = this.#states.subarray(state, state + width);
    for (const [code, of] of this.#classes.entries()) row[of] = isWord(code) ? withinWord : beforeWord;
    row[section] = end + sectionSign;
    row[hash] = end + numberSign;
    row[structural] = noted;
    if (state !== withinWord) row[digit] = end + number;
    row[lineFeed] = state === lineStart ? paragraphEnd : lineStart;
    row[carriageReturn] = state === lineStart || state === afterReturn ? paragraphEnd : afterReturn;
    if (state === lineStart || state === afterReturn) row[blank] = lineStart;
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

function classOf(code: number): number {
  switch (code) {
    case 0xa7: // §
      return section;
    case 35: // #
      return hash;
    case 10:
      return lineFeed;
    case 13:
      return carriageReturn;
    case 40: // (
    case 41: // )
    case 91: // [
    case 93: // ]
    case 124: // |
      return structural;
    default:
      if (isBlank(code) || code === 62) return blank;
      return isMark(code) ? mark : isDigit(code) ? digit : isLetter(code) ? letter : separator;
  }
}

/** A search for {@link Beginnings} through one text. */
export class BeginningSearch<T> {
  readonly #text: string;
  readonly #classes: Uint8Array;
  readonly #states: Uint16Array;
  readonly #words: readonly Words<T>[];
  #structure = new Int32Array(64);
  #structureCount = 0;
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
    let structure = this.#structure;
    let count = this.#structureCount;
    const before = text.charCodeAt(from - 1);
    let state = isWord(before) ? withinWord : before === 10 ? lineStart : before === 13 ? afterReturn : beforeWord;
    let found = nothing;
    for (let i = from; i < to; i++) {
      state = states[state + (classes[text.charCodeAt(i)] as number)] as number;
      if (state < end) continue;
      if (state === noted || state === paragraphEnd) {
        // What stands before the end of a paragraph says nothing of what stands behind it.
        if (state === paragraphEnd) count = 0;
        if (count === structure.length) structure = this.#makeRoom();
        structure[count++] = i;
        state = beforeWord;
        continue;
      }
      found = state - end;
      this.position = found < firstWord ? i : i + 1 - (this.#words[found - firstWord] as Words<T>).length;
      break;
    }
    this.#structureCount = count;
    return found;
  }

  /** Who is to read a word that was found. */
  readersOf(found: number): readonly T[] {
    return (this.#words[found - firstWord] as Words<T>).readers;
  }

  /** How many `( ) [ ] |` were passed since they were last forgotten, or since the blank line passed last and counted with them. */
  get structureCount(): number {
    return this.#structureCount;
  }

  /** The offset of one of those, in order. */
  structureAt(index: number): number {
    return this.#structure[index] as number;
  }

  forgetStructure(): void {
    this.#structureCount = 0;
  }

  #makeRoom(): Int32Array<ArrayBuffer> {
    const longer = new Int32Array(this.#structure.length * 2);
    longer.set(this.#structure);
    this.#structure = longer;
    return longer;
  }
}
