import { isWord } from "./reading.ts";

/** No more names than these are remembered for one word; more are no brief. */
const mostWithWord = 64;

/**
 * Which names of a growing list have a word: a run of letters and digits, in whatever case. Kept in arrays of numbers, and
 * found by hashes: two words may pass for one, so a candidate is to be compared.
 */
export class WordIndex {
  /** For each slot the hash of a word, or 0, and the first and the last of its names in the list of names, and how many there are. */
  #hashes = new Int32Array(256);
  #firsts = new Int32Array(256);
  #lasts = new Int32Array(256);
  #counts = new Int32Array(256);
  #words = 0;
  /** Names by their numbers, and where the next one with the same word stands. */
  readonly #names: number[] = [];
  readonly #next: number[] = [];

  /** Adds a name by its number; numbers go up. */
  add(name: string, number: number): void {
    eachWord(name, (hash) => this.#put(hash, number));
  }

  /** The numbers of the names that have the word of `name` that fewest have, in order; none where `name` has no word. */
  candidates(name: string): readonly number[] {
    let rarest = -1;
    eachWord(name, (hash) => {
      const slot = this.#slotOf(hash);
      if (rarest < 0 || (this.#counts[slot] as number) < (this.#counts[rarest] as number)) rarest = slot;
    });
    const found: number[] = [];
    const count = rarest < 0 ? 0 : (this.#counts[rarest] as number);
    for (let at = this.#firsts[rarest] as number; found.length < count; at = this.#next[at] as number) {
      found.push(this.#names[at] as number);
    }
    return found;
  }

  #put(hash: number, number: number): void {
    const slot = this.#slotOf(hash);
    const count = this.#counts[slot] as number;
    const last = this.#lasts[slot] as number;
    if (count >= mostWithWord || (count > 0 && this.#names[last] === number)) return;
    const at = this.#names.push(number) - 1;
    this.#next.push(0);
    if (count === 0) this.#firsts[slot] = at;
    else this.#next[last] = at;
    this.#lasts[slot] = at;
    this.#counts[slot] = count + 1;
    if (count > 0) return;
    this.#hashes[slot] = hash;
    if (++this.#words * 2 > this.#hashes.length) this.#grow();
  }

  /** Where a word stands, or is to stand. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, firsts, lasts, counts] = [this.#hashes, this.#firsts, this.#lasts, this.#counts];
    const size = hashes.length * 4;
    this.#hashes = new Int32Array(size);
    this.#firsts = new Int32Array(size);
    this.#lasts = new Int32Array(size);
    this.#counts = new Int32Array(size);
    for (const [old, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#firsts[slot] = firsts[old] as number;
      this.#lasts[slot] = lasts[old] as number;
      this.#counts[slot] = counts[old] as number;
    }
  }
}

/** Calls back with a hash, never 0, of each word of a name. */
function eachWord(name: string, visit: (hash: number) => void): void {
  let hash = 0;
  for (let i = 0; i <= name.length; i++) {
    const code = foldedAt(name, i);
    if (code !== 0) hash = (Math.imul(hash, 31) + code) | 0;
    else if (hash !== 0) {
      visit(hash);
      hash = 0;
    }
  }
}

/** Whether the words of `part` stand in `name` one after another, whatever is between them. False where `part` has none. */
export function hasWords(name: string, part: string): boolean {
  const first = nextWord(part, 0);
  if (first === part.length) return false;
  for (let i = nextWord(name, 0); i < name.length; i = nextWord(name, endOfWord(name, i))) {
    if (goesOnAs(name, i, part, first)) return true;
  }
  return false;
}

function goesOnAs(name: string, start: number, part: string, first: number): boolean {
  let i = start;
  let j = first;
  for (;;) {
    const code = foldedAt(part, j);
    if (code !== foldedAt(name, i)) return false;
    if (code !== 0) {
      i++;
      j++;
      continue;
    }
    i = nextWord(name, i);
    j = nextWord(part, j);
    if (j === part.length) return true;
  }
}

function nextWord(text: string, position: number): number {
  let i = position;
  while (i < text.length && foldedAt(text, i) === 0) i++;
  return i;
}

function endOfWord(text: string, position: number): number {
  let i = position;
  while (foldedAt(text, i) !== 0) i++;
  return i;
}

/** The code of a letter in lower case, or of a digit; 0 for everything else and past the end. */
function foldedAt(text: string, position: number): number {
  // Reading past the end costs much more than asking where it is.
  if (position >= text.length) return 0;
  const code = text.charCodeAt(position);
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : isWord(code) ? code : 0;
  // Latin letters, and those of other scripts; not the punctuation and signs between them.
  const isLetterBeyond = isWord(code) || (code > 0x24f && code < 0x2000) || code > 0x2bff;
  return isLetterBeyond ? (text[position] as string).toLowerCase().charCodeAt(0) : 0;
}
