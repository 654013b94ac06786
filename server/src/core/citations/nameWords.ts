import { abbreviations } from "../reference/abbreviations.ts";
import { isDigit, isLetter, isUpper } from "./reading.ts";

/** Words in lower case that join the words of a party's name. */
const connectors = new Set(
  (
    "of the and for ex rel. re de la von van der del d/b/a f/k/a a/k/a n/k/a to et al. & or a an du los den di da dos " +
    "le les ten ter y by"
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

/** Capitalised words that begin a sentence or clause rather than a party's name. */
const openers = new Set(
  (
    "see also but cf. accord contra compare with and in under as citing quoting e.g. following applying both like unlike thus " +
    "here although while because when if id. since that relying moreover finally further however therefore likewise similarly " +
    "accordingly indeed cited quoted per from or for of to by at on"
  ).split(" "),
);

function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

/** `) ] * _ " ”` */
function isTrailing(code: number): boolean {
  return code === 41 || code === 93 || code === 42 || code === 95 || code === 34 || code === 0x201d;
}

/** "v.", "vs.", "v", "V.". */
export function isVersus(word: string): boolean {
  const { length } = word;
  if (length === 0 || length > 3 || (word.charCodeAt(0) | 32) !== 118) return false;
  return word === "v." || word === "v" || word === "vs." || word === "vs" || word === "V." || word === "V";
}

/** Whether a word may stand in a party's name: capitalised, a number, or a connector. */
export function isNameWord(word: string): boolean {
  const first = isOpening(word.charCodeAt(0)) ? 1 : 0;
  const code = word.charCodeAt(first);
  if (isUpper(code) || isDigit(code)) return true;
  if (code === 38) return word === "&";
  if (code === 35 || code === 36) return isDigit(word.charCodeAt(first + 1));
  if (connectors.has(word)) return true;
  for (let i = first + 1; i <= first + 3; i++) if (isUpper(word.charCodeAt(i))) return isLetter(code);
  return false;
}

export function isConnector(word: string): boolean {
  return connectors.has(word);
}

/** Whether a name may begin with this word. */
export function mayStartName(word: string): boolean {
  if (isNumberAlone(word)) return false;
  const bare = word.endsWith(",") ? word.slice(0, -1) : word;
  if (openers.has(bare.toLowerCase())) return particles.has(word.toLowerCase());
  const code = word.charCodeAt(0);
  return !(code >= 97 && code <= 122 && connectors.has(word)) || particles.has(word);
}

/** The number of a note or page before a name, "3" or "12,". */
function isNumberAlone(word: string): boolean {
  const end = word.endsWith(",") ? word.length - 1 : word.length;
  if (end === 0 || end > 3) return false;
  for (let i = 0; i < end; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

/** Whether a sentence or clause ends with this word, so that a name starts after it. The last word of a name may end in a point. */
export function endsClause(word: string, isLast: boolean): boolean {
  let end = word.length;
  let closesQuotation = false;
  while (end > 0 && isTrailing(word.charCodeAt(end - 1))) {
    const code = word.charCodeAt(end - 1);
    closesQuotation ||= code === 34 || code === 0x201d;
    end--;
  }
  if (closesQuotation) return true;
  switch (word.charCodeAt(end - 1)) {
    case 59: // ;
    case 58: // :
    case 33: // !
    case 63: // ?
    case 0x2014:
      return true;
    case 0x2019:
      return endsClause(word.slice(0, end - 1), true);
    case 46: // .
      return !isLast && !isAbbreviation(word, end - 1);
    default:
      return false;
  }
}

function isAbbreviation(word: string, end: number): boolean {
  let start = 0;
  while (start < end && isOpening(word.charCodeAt(start))) start++;
  if (end - start <= 1) return true;
  const stem = word.slice(start, end).toLowerCase();
  if (abbreviations.has(stem) || stem === "vs" || stem === "rel" || stem === "al") return true;
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i);
    if (code === 39 || code === 0x2019) return true;
    if (code === 46 && i % 2 === 1 && i === stem.length - 2) return true;
  }
  const hyphen = stem.lastIndexOf("-");
  return hyphen >= 0 && stem.length - hyphen <= 7;
}

/** How many more parentheses a word closes than it opens. */
export function closingSurplus(word: string): number {
  let surplus = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 41) surplus++;
    else if (code === 40) surplus--;
  }
  return surplus;
}
