import { isWord } from "./reading.ts";

/**
 * Calls back with a hash of each word of a name: of each run of letters and digits, in whatever case. What two names have
 * in common has the same hashes.
 */
export function eachWord(name: string, visit: (hash: number) => void): void {
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
  const code = text.charCodeAt(position);
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : isWord(code) ? code : 0;
  // Latin letters, and those of other scripts; not the punctuation and signs between them.
  const isLetterBeyond = isWord(code) || (code > 0x24f && code < 0x2000) || code > 0x2bff;
  return isLetterBeyond ? (text[position] as string).toLowerCase().charCodeAt(0) : 0;
}
