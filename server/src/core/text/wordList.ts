/** Words that are looked up where they stand in a text, in whatever case, without being copied out of it. */
export class WordList {
  readonly #words: readonly string[];
  /** For each hash the place of a word, counted from 1; words whose hash is taken stand behind it. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  /** By the last five bits of the first character: a bit for each length that a word has. */
  readonly #lengths = new Int32Array(32);

  /** @param words whose letters are ASCII, none longer than 31 characters; separated by spaces. */
  constructor(words: string) {
    this.#words = words.toLowerCase().split(" ");
    let size = 16;
    while (size < 3 * this.#words.length) size *= 2;
    this.#slots = new Uint16Array(size);
    this.#mask = size - 1;
    for (const [index, word] of this.#words.entries()) {
      const first = word.charCodeAt(0) & 31;
      this.#lengths[first] = (this.#lengths[first] as number) | (1 << word.length);
      let slot = hashOf(word, 0, word.length) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    }
  }

  /** Whether what stands between two offsets is one of the words. */
  has(text: string, start = 0, end: number = text.length): boolean {
    return this.find(text, start, end) !== null;
  }

  /** The word, in lower case, that stands between two offsets, or null. */
  find(text: string, start: number, end: number): string | null {
    const length = end - start;
    if (length > 31 || length <= 0) return null;
    if (((this.#lengths[text.charCodeAt(start) & 31] as number) & (1 << length)) === 0) return null;
    for (let slot = hashOf(text, start, end) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#slots[slot] as number;
      if (place === 0) return null;
      const word = this.#words[place - 1] as string;
      if (stands(word, text, start, length)) return word;
    }
  }
}

function stands(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + lower(text.charCodeAt(i))) | 0;
  return hash ^ (hash >>> 7);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
