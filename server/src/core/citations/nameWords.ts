import { abbreviations } from "../reference/abbreviations.ts";
import { isDigit, isLetter, isMark, isUpper, plainSlice } from "./reading.ts";

/** Words in lower case that join the words of a party's name. */
const connectors = new Set(
  (
    "of the and for ex rel. re de la von van der del d/b/a f/k/a a/k/a n/k/a to et al. & or a an du los den di da dos " +
    "le les ten ter y by parte aka"
  ).split(" "),
);

/** Words in lower case with which a party's own name may begin ("van der Meer"). */
const particles = new Set([
  "van",
  "von",
  "de",
  "la",
  "del",
  "der",
  "du",
  "los",
  "den",
  "di",
  "da",
  "dos",
  "le",
  "les",
  "ten",
  "ter",
]);

const prepositions = new Set(["in", "on", "by", "at", "against"]);

/** Capitalised words that begin a sentence or clause rather than a party's name. */
const openers = new Set(
  (
    "see also but cf. accord contra compare with and in under as citing quoting e.g. following applying both like unlike thus " +
    "here although while because when if id. since that relying moreover finally further however therefore likewise similarly " +
    "accordingly indeed cited quoted per from or for of to by at on"
  ).split(" "),
);

/**
 * Words by first letter and length, so that most others are told apart without being copied out of the text.
 */
class WordShapes {
  readonly #lengths = new Int32Array(26);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const letter = (word.charCodeAt(0) | 32) - 97;
      if (letter >= 0 && letter < 26) this.#lengths[letter] = (this.#lengths[letter] as number) | (1 << word.length);
    }
  }

  /** Whether a word that begins with `first` and has `length` characters may be one of them. */
  mayHave(first: number, length: number): boolean {
    const letter = (first | 32) - 97;
    return letter >= 0 && letter < 26 && length < 31 && ((this.#lengths[letter] as number) & (1 << length)) !== 0;
  }
}

const openerShapes = new WordShapes(openers);
const connectorShapes = new WordShapes(connectors);

function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

/** `) ] * _ " ”` */
function isTrailing(code: number): boolean {
  return code === 41 || code === 93 || code === 42 || code === 95 || code === 34 || code === 0x201d;
}

/** The word between two offsets as it reads, emphasis marks and escapes aside. */
export function wordOf(text: string, start: number, end: number): string {
  return plainSlice(text, start, end);
}

/** "v.", "vs.", "v", "V.". */
export function isVersus(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if ((code | 32) !== 118 && !isMark(code)) return false;
  let from = start;
  let to = end;
  while (from < to && isMark(text.charCodeAt(from))) from++;
  while (to > from && isMark(text.charCodeAt(to - 1))) to--;
  if ((text.charCodeAt(from) | 32) !== 118) return false;
  if (text.charCodeAt(to - 1) === 46) to--;
  return to - from === 1 || (to - from === 2 && text.charCodeAt(from + 1) === 115);
}

/** Whether a word may stand in a party's name: capitalised, a number, or a connector. */
export function isNameWord(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && (isOpening(text.charCodeAt(first)) || isMark(text.charCodeAt(first)))) first++;
  const code = text.charCodeAt(first);
  if (isUpper(code) || isDigit(code)) return true;
  if (code === 35 || code === 36) return isDigit(text.charCodeAt(first + 1));
  if (code === 38) return true;
  if (isConnector(text, start, end)) return true;
  const limit = Math.min(first + 3, end - 1);
  for (let i = first + 1; i <= limit; i++) if (isUpper(text.charCodeAt(i))) return isLetter(code);
  return false;
}

function isConnector(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && isMark(text.charCodeAt(from))) from++;
  while (to > from && isMark(text.charCodeAt(to - 1))) to--;
  return connectorShapes.mayHave(text.charCodeAt(from), to - from) && connectors.has(wordOf(text, from, to));
}

/** "in", "on", "by", "at", "against": they stand in the name of a defendant ("$124,700 in U.S. Currency"), but mostly before a name. */
export function isPreposition(text: string, start: number, end: number): boolean {
  return prepositions.has(text.slice(start, end));
}

/** Whether a name may begin with this word, emphasis marks and escapes taken away. */
export function mayStartName(word: string): boolean {
  if (isNumberAlone(word)) return false;
  const code = word.charCodeAt(0);
  const length = word.charCodeAt(word.length - 1) === 44 ? word.length - 1 : word.length;
  if (openerShapes.mayHave(code, length) && openers.has(word.slice(0, length).toLowerCase())) {
    return particles.has(word.toLowerCase());
  }
  return !(code >= 97 && code <= 122 && connectors.has(word)) || particles.has(word);
}

/** The number of a note or page before a name, "3" or "12,". */
function isNumberAlone(word: string): boolean {
  if (!isDigit(word.charCodeAt(0))) return false;
  const end = word.endsWith(",") ? word.length - 1 : word.length;
  if (end === 0 || end > 3) return false;
  for (let i = 0; i < end; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

/** Whether a sentence or clause ends with this word, so that a name starts after it. The last word of a name may end in a point. */
export function endsClause(text: string, start: number, end: number, isLast: boolean): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === 44 || isLetter(last)) return false;
  let to = end;
  while (to > start && isTrailing(text.charCodeAt(to - 1))) {
    const code = text.charCodeAt(to - 1);
    if (code === 34 || code === 0x201d) return true;
    to--;
  }
  switch (text.charCodeAt(to - 1)) {
    case 59: // ;
    case 58: // :
    case 33: // !
    case 63: // ?
    case 0x2014:
      return true;
    case 0x2019:
      return endsClause(text, start, to - 1, true);
    case 46: // .
      return !isLast && !isAbbreviation(text, start, to - 1);
    default:
      return false;
  }
}

/** Whether the word that ends in a point at `end` is an abbreviation or an initial. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  let from = start;
  while (from < end && (isOpening(text.charCodeAt(from)) || isMark(text.charCodeAt(from)))) from++;
  if (end - from <= 1) return true;
  const stem = wordOf(text, from, end).toLowerCase();
  if (abbreviations.has(stem) || stem === "vs" || stem === "rel" || stem === "al") return true;
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i);
    if (code === 39 || code === 0x2019) return true;
    if (code === 46 && i % 2 === 1 && i === stem.length - 2) return true;
  }
  const hyphen = stem.lastIndexOf("-");
  return hyphen >= 0 && stem.length - hyphen <= 7;
}
