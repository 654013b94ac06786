import { isBlank, isDash, isDigit, isLetter, isMark, isUpper, isWord } from "./reading.ts";

/** What a search has found: nothing up to its end, a number, "§", "#"; from {@link firstWord} on a word. */
export const nothing = 0;
export const number = 1;
export const sectionSign = 2;
export const numberSign = 3;
const firstWord = 4;

/** Classes of characters; from {@link firstOwn} on one for each character with which beginnings are written. */
const separator = 0;
const letter = 1;
const capital = 2;
const digit = 3;
const mark = 4;
const section = 5;
const hash = 6;
const structural = 7;
const lineFeed = 8;
const carriageReturn = 9;
/** A blank, or the marker of a block quote, which leave a line blank. */
const blank = 10;
/** A dash or colon, which stand within docket numbers. */
const joiner = 11;
/** "u", "c" and "w", with which a code or database begins that is typed in small letters. */
const smallCode = 12;
const firstOwn = 13;

/** So many classes there may be. A state is the offset of its row in the table, which has a place for each class. */
const width = 128;

/** The states in which no beginning is under way: before a word, within one, and at the start of a line, but for blanks. */
const beforeWord = 0;
const withinWord = width;
const lineStart = 2 * width;
const afterReturn = 3 * width;
/** Behind one to four digits, and behind the gap between a number and what follows, on its line or the next. */
const digits = [4 * width, 5 * width, 6 * width, 7 * width] as const;
const numberGap = 8 * width;
const numberLineStart = 9 * width;
const numberAfterReturn = 10 * width;
const firstRowOfBeginnings = 11 * width;

/** A state from here on is an end: what was found, behind this. */
const end = 0xc000;

/** What is noted, and does not end the search: a sign that structures the text, and the end of a blank line. */
const noted = end + nothing;
const paragraphEnd = 0xffff;

/** No character behind this one is in a word, and none but the byte order mark is a blank or a dash. */
const lastClassed = 0x205f;

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
 * Signs, words with certain beginnings, and numbers that have five digits or more, or a dash, a colon or a capital behind them;
 * found in one pass. They are made into a table of states, through which each character leads from one to the next: a text costs
 * the same however many beginnings there are.
 */
export class Beginnings<T> {
  readonly #classes = new Uint8Array(0x10000);
  readonly #states = new Uint16Array(end);
  /** The offset of the first row that is still free. */
  #free = firstRowOfBeginnings;
  readonly #words: Words<T>[] = [];

  /**
   * @param beginnings readers, in the order in which they are to be asked, and how the words begin that each reads, in the
   * case in which they count. A beginning ends where a shorter one does, and from its third character on at an emphasis mark.
   * @throws RangeError when there are too many beginnings, or too many different characters in them.
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
    for (let code = 0; code <= lastClassed; code++) this.#classes[code] = classOf(code);
    this.#classes[0xfeff] = blank;
    for (const [index, character] of [...own].entries()) this.#classes[character.charCodeAt(0)] = firstOwn + index;
    const words = new Set<number>();
    for (let code = 0; code <= lastClassed; code++) if (isWord(code)) words.add(this.#classes[code] as number);
    for (let state = 0; state < firstRowOfBeginnings; state += width) this.#setRow(state, words);
    this.#addRow(root, beforeWord, 0);
    for (const state of [lineStart, afterReturn, numberGap, numberLineStart, numberAfterReturn]) {
      this.#states.copyWithin(state + firstOwn, firstOwn, width);
    }
    for (const [index, state] of digits.entries()) this.#setDigits(state, digits[index + 1] ?? end + number);
    this.#setNumberGap(numberGap, numberGap);
    this.#setNumberGap(numberLineStart, numberLineStart);
    this.#setNumberGap(numberAfterReturn, numberLineStart);
  }

  /** A search through a text. */
  search(text: string): BeginningSearch<T> {
    return new BeginningSearch(text, this.#classes, this.#states, this.#words);
  }

  /** Fills the row of a state as if it were one in which no beginning is under way. */
  #setRow(state: number, classesOfWords: ReadonlySet<number>): void {
    const row = this.#states.subarray(state, state + width);
    for (const of of classesOfWords) row[of] = withinWord;
    row[section] = end + sectionSign;
    row[hash] = end + numberSign;
    row[structural] = noted;
    if (state !== withinWord) row[digit] = digits[0];
    const isLineStart = state === lineStart || state === numberLineStart;
    row[lineFeed] = isLineStart ? paragraphEnd : lineStart;
    row[carriageReturn] =
      isLineStart || state === afterReturn || state === numberAfterReturn ? paragraphEnd : afterReturn;
    if (state === lineStart || state === afterReturn) row[blank] = lineStart;
  }

  /** Fills the row of a state behind digits; `more` is the one behind another. */
  #setDigits(state: number, more: number): void {
    this.#setNumberGap(state, numberGap);
    const row = this.#states.subarray(state, state + width);
    row[digit] = more;
    row[joiner] = end + number;
  }

  /** Fills the row of a state in the gap behind a number; `blanks` is the one behind more of the gap. */
  #setNumberGap(state: number, blanks: number): void {
    const row = this.#states.subarray(state, state + width);
    if (state !== numberLineStart) row[lineFeed] = numberLineStart;
    if (state !== numberLineStart && state !== numberAfterReturn) row[carriageReturn] = numberAfterReturn;
    row[blank] = blanks;
    row[mark] = blanks;
    row[capital] = end + number;
    row[smallCode] = end + number;
    for (let code = 65; code <= 122; code++) {
      const of = this.#classes[code] as number;
      const isOwn = of >= firstOwn;
      if (isOwn && (isUpper(code) || classOf(code) === smallCode)) row[of] = end + number;
    }
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
      const row = this.#free;
      this.#free += width;
      if (this.#free > end) throw new RangeError("there are too many beginnings");
      this.#states.copyWithin(row, fallback, fallback + width);
      this.#states[place] = row;
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
    case 99: // c
    case 117: // u
    case 119: // w
      return smallCode;
    default:
      if (isBlank(code) || code === 62) return blank;
      if (isDash(code) || code === 58) return joiner;
      if (isLetter(code)) return isUpper(code) ? capital : letter;
      return isMark(code) ? mark : isDigit(code) ? digit : separator;
  }
}

/** A search for {@link Beginnings} through one text. */
export class BeginningSearch<T> {
  readonly #text: string;
  readonly #classes: Uint8Array;
  readonly #states: Uint16Array;
  readonly #words: readonly Words<T>[];
  #state = lineStart;
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
    const before = from > 0 ? this.#text.charCodeAt(from - 1) : 0;
    this.#state = isWord(before) ? withinWord : before === 10 ? lineStart : before === 13 ? afterReturn : beforeWord;
    for (let i = from; ; i++) {
      i = this.#run(i, to);
      if (i >= to) return nothing;
      const state = this.#state;
      if (state !== noted && state !== paragraphEnd) {
        this.position = this.#startOf(state - end, i);
        return state - end;
      }
      if (this.#structureCount === this.#structure.length) this.#makeRoom();
      this.#structure[this.#structureCount++] = i;
      this.#state = beforeWord;
    }
  }

  /**
   * Runs from one offset to where an end is reached, or to another. Most of the time is spent in this loop: it is short, and
   * by itself, so that what it needs stays in registers.
   */
  #run(from: number, to: number): number {
    const text = this.#text;
    const classes = this.#classes;
    const states = this.#states;
    let state = this.#state;
    let i = from;
    for (; i < to; i++) {
      state = states[state + (classes[text.charCodeAt(i)] as number)] as number;
      if (state >= end) break;
    }
    this.#state = state;
    return i;
  }

  /** Who is to read a word that was found. */
  readersOf(found: number): readonly T[] {
    return (this.#words[found - firstWord] as Words<T>).readers;
  }

  /** The offsets, in order, of all `( ) [ ] |` and ends of blank lines that were passed. */
  get structure(): Int32Array {
    return this.#structure.subarray(0, this.#structureCount);
  }

  /** Where what was found begins, when what shows it ends at an offset. */
  #startOf(found: number, offset: number): number {
    if (found >= firstWord) return offset + 1 - (this.#words[found - firstWord] as Words<T>).length;
    let start = offset;
    if (found !== number) return start;
    while (!isDigit(this.#text.charCodeAt(start))) start--;
    while (isDigit(this.#text.charCodeAt(start - 1))) start--;
    return start;
  }

  #makeRoom(): void {
    const longer = new Int32Array(this.#structure.length * 2);
    longer.set(this.#structure);
    this.#structure = longer;
  }
}
