import { abbreviations } from "../reference/abbreviations.ts";
import { WordList } from "../text/wordList.ts";
import { isDigit, isLetter, isMark, isUpper, plainSlice } from "./reading.ts";

/** Words in lower case that join the words of a party's name. */
const connectors = new WordList(
  "of the and for ex rel. re de la von van der del d/b/a f/k/a a/k/a n/k/a to et al. & or a an du los den di da dos " +
    "le les ten ter y by parte aka n' 'n' n\u2019 \u2019n\u2019 \u2018n\u2019",
);

/** Words in lower case with which a party's own name may begin ("van der Meer"). */
const particles = new WordList("van von de la del der du los den di da dos le les ten ter");

const prepositions = new WordList("in on by at against");

/** Capitalised words that begin a sentence or clause rather than a party's name. */
const openers = new WordList(
  "see also but cf. accord contra compare with and in under as citing quoting e.g. following applying both like unlike thus " +
    "here although while because when if id. since that relying moreover finally further however therefore likewise similarly " +
    "accordingly indeed cited quoted per from or for of to by at on",
);

/** What "rel.", "al." and "vs." are without their points. */
const endings = new WordList("vs rel al");

function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

/** `) ] * _ " ”` */
function isTrailing(code: number): boolean {
  return code === 41 || code === 93 || code === 42 || code === 95 || code === 34 || code === 0x201d;
}

/** Calls `read` with a word, a copy without its emphasis marks and escapes where it has some. */
function asRead<T>(text: string, start: number, end: number, read: (text: string, start: number, end: number) => T): T {
  for (let i = start; i < end; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const word = plainSlice(text, start, end);
    return read(word, 0, word.length);
  }
  return read(text, start, end);
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
  return connectors.has(text, from, to);
}

/** "in", "on", "by", "at", "against": they stand in the name of a defendant ("$124,700 in U.S. Currency"), but mostly before a name. */
export function isPreposition(text: string, start: number, end: number): boolean {
  return prepositions.has(text, start, end);
}

/** Whether a name may begin with this word, emphasis marks and escapes taken away. */
export function mayStartName(text: string, start: number, end: number): boolean {
  return asRead(text, start, end, mayStart);
}

function mayStart(text: string, start: number, end: number): boolean {
  const to = text.charCodeAt(end - 1) === 44 ? end - 1 : end;
  if (isNumberAlone(text, start, to)) return false;
  if (openers.has(text, start, to)) return particles.has(text, start, end);
  const code = text.charCodeAt(start);
  return !(code >= 97 && code <= 122 && connectors.has(text, start, end)) || particles.has(text, start, end);
}

/** The number of a note or page before a name, "3" or "12". */
function isNumberAlone(text: string, start: number, end: number): boolean {
  if (end === start || end - start > 3) return false;
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
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
  return asRead(text, from, end, isAbbreviatedStem);
}

function isAbbreviatedStem(text: string, start: number, end: number): boolean {
  if (abbreviations.has(text, start, end) || endings.has(text, start, end)) return true;
  let hyphen = -1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 39 || code === 0x2019) return true;
    if (code === 46 && (i - start) % 2 === 1 && i === end - 2) return true;
    if (code === 45) hyphen = i;
  }
  return hyphen >= 0 && end - hyphen <= 7;
}
