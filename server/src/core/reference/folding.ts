/** Where a key of a table was found: its place among the keys, and the end of its spelling in the text. */
export interface KeyMatch {
  readonly index: number;
  readonly end: number;
}

/** What a look-up found: the right spelling, and the end of the spelling in the text. */
export interface FoldMatch {
  readonly value: string;
  readonly end: number;
}

/** A right spelling, or a right spelling and a variant that is folded differently. */
export type Name = string | readonly [right: string, variant: string];

/** No more than this stands between two characters of one name. */
const longestGap = 24;

/** Ranks of the characters that count: in the order of {@link foldCode}, from 1. */
const ranks = 40;
const rankOf = new Uint8Array(128);
for (let code = 0, rank = 0; code < 128; code++) {
  const isFolded = (code >= 48 && code <= 57) || code === 60 || code === 62 || code === 64 || code >= 97;
  if (isFolded && code <= 122) rankOf[code] = ++rank;
}

/**
 * Folded names in order. A look-up narrows their range with each character of the text, so that thousands of names cost
 * next to nothing to load, and the text is not copied.
 */
export class FoldedKeys {
  readonly #keys: readonly string[];
  /** Where the keys begin whose first two characters have given ranks, 0 for no second one; the next place is their end. */
  readonly #starts = new Uint16Array(ranks * ranks + 1);

  /** @param keys folded by {@link foldedSpelling}, in order, each once. */
  constructor(keys: readonly string[]) {
    this.#keys = keys;
    let pair = 0;
    for (const [index, key] of keys.entries()) {
      const own = pairOf(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0);
      while (pair < own) this.#starts[++pair] = index;
    }
    this.#starts.fill(keys.length, pair + 1);
  }

  /** The longest name that starts at `position` and is not followed by a letter or digit, or null. */
  match(text: string, position: number): KeyMatch | null {
    const first = foldCode(text.charCodeAt(position));
    if (first === 0) return null;
    let index = -1;
    let end = 0;
    const alone = pairOf(first, 0);
    const single = this.#starts[alone] as number;
    if (single < (this.#starts[alone + 1] as number) && !goesOn(first, text.charCodeAt(position + 1))) {
      index = single;
      end = position + 1;
    }
    let last = nextFolded(text, position + 1);
    if (last >= 0) {
      const pair = pairOf(first, foldCode(text.charCodeAt(last)));
      let low = this.#starts[pair] as number;
      let high = this.#starts[pair + 1] as number;
      for (let depth = 2; low < high; depth++) {
        if ((this.#keys[low] as string).length === depth) {
          if (!goesOn(text.charCodeAt(last), text.charCodeAt(last + 1))) {
            index = low;
            end = last + 1;
          }
          low++;
        }
        last = low < high ? nextFolded(text, last + 1) : -1;
        if (last < 0) break;
        const code = foldCode(text.charCodeAt(last));
        low = firstNotBelow(this.#keys, low, high, depth, code);
        high = firstNotBelow(this.#keys, low, high, depth, code + 1);
      }
    }
    return index < 0 ? null : { index, end: endOfAbbreviation(text, end) };
  }
}

/** The place of a pair of folded characters, whose second may be 0 for none. */
function pairOf(first: number, second: number): number {
  return (rankOf[first] as number) * ranks + (rankOf[second] as number);
}

/**
 * A table of names that are found whatever their case, points, spaces and apostrophes, so that "F. 3d", "F.3d" and "F3d"
 * are one reporter. Emphasis marks and one hard wrap are passed over. Of two names that fold alike the first counts.
 */
export class FoldedTable {
  readonly #keys: FoldedKeys;
  readonly #values: readonly string[];

  constructor(names: readonly Name[]) {
    const rights = new Map<string, string>();
    for (const name of names) {
      const [right, spelling] = typeof name === "string" ? [name, name] : name;
      const key = foldedSpelling(spelling);
      if (key !== "" && !rights.has(key)) rights.set(key, right);
    }
    const keys = [...rights.keys()].sort();
    this.#keys = new FoldedKeys(keys);
    this.#values = keys.map((key) => rights.get(key) as string);
  }

  /** The longest name that starts at `position` and is not followed by a letter or digit, or null. */
  match(text: string, position: number): FoldMatch | null {
    const found = this.#keys.match(text, position);
    return found === null ? null : { value: this.#values[found.index] as string, end: found.end };
  }
}

/** The first key from `low` whose character at `depth` is not below `code`; keys below `high` are longer than `depth`. */
function firstNotBelow(keys: readonly string[], low: number, high: number, depth: number, code: number): number {
  let from = low;
  let to = high;
  while (to - from > 6) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as string).charCodeAt(depth) < code) from = middle + 1;
    else to = middle;
  }
  while (from < to && (keys[from] as string).charCodeAt(depth) < code) from++;
  return from;
}

/** `text` as a table folds it: two spellings that fold alike are one to it. */
export function foldedSpelling(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** The next character that counts, with what is transparent passed over; -1 where something else stands. */
function nextFolded(text: string, position: number): number {
  if (foldCode(text.charCodeAt(position)) !== 0) return position;
  let i = position;
  for (;;) {
    if (foldCode(text.charCodeAt(i)) !== 0) return i;
    if (i >= text.length || i - position > longestGap || !isTransparent(text, i)) return -1;
    i++;
  }
}

/**
 * Lower-case letter or digit code; codes that no letter has for what tells names apart beside letters, the ampersand and
 * parentheses; 0 for everything else (NaN past the end included).
 */
function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  switch (code) {
    case 38: // &
      return 64;
    case 40: // (
      return 60;
    case 41: // )
      return 62;
    default:
      return 0;
  }
}

/** Whether a letter or digit stands there, which a name can't be followed by. */
function goesOn(last: number, next: number): boolean {
  const folded = foldCode(next);
  return folded >= 97 || (folded >= 48 && folded <= 57 && foldCode(last) < 97);
}

function endOfAbbreviation(text: string, position: number): number {
  return text.charCodeAt(position) === 46 ? position + 1 : position;
}

function isTransparent(text: string, position: number): boolean {
  switch (text.charCodeAt(position)) {
    case 32: // space
    case 46: // point
    case 39: // apostrophes
    case 0x2018:
    case 0x2019:
    case 0x02bb:
    case 42: // emphasis
    case 95:
    case 62: // block quote marker after a wrap
    case 9:
    case 0xa0:
    case 0x2009:
    case 0x202f:
      return true;
    case 10:
      return text.charCodeAt(position + 1) !== 10 && text.charCodeAt(position + 1) !== 13;
    case 13:
      return text.charCodeAt(position + 1) === 10 && text.charCodeAt(position + 2) !== 13;
    default:
      return false;
  }
}
