import { abbreviations } from "../reference/abbreviations.ts";
import type { Part, Span } from "../text/span.ts";
import { WordList } from "../text/wordList.ts";
import { type Citation, isMention } from "./citation.ts";
import { isBlank, isDigit, isLetter, isMark, isUpper, plainSlice, skipGapBack } from "./reading.ts";

const explanatory = new WordList(
  "quoting quoted citing cited discussing adopting following applying accord overruling distinguishing reversing affirming " +
    "construing interpreting noting holding stating finding explaining concluding collecting rejecting describing",
);
const history =
  /(?:aff['\u2019]d|rev['\u2019]d|affirmed|reversed|vacated|cert\.? (?:denied|granted|dismissed)|overruled|abrogated|superseded|modified|remanded|reh['\u2019]g|appeal (?:denied|dismissed)|motion (?:granted|denied)|sub nom\.|adopted|rejected|enforced|amended)/i;

/** A citation whose place in the sequence is still being found; nobody else has it yet. */
type Draft = { -readonly [K in "joined" | "nested" | "signal"]: Citation[K] | undefined };

/**
 * Says of each citation how it stands to the one before: in one string with it, or inside its explanatory parenthetical;
 * and which signal introduces it. It reads what stands between them.
 */
export class Sequence {
  readonly #text: string;
  readonly #opaque: readonly Span[];
  /** The first opaque span that does not end before the citation placed last. */
  #nextOpaque = 0;
  readonly #open = new OpenParentheses();
  #placed = 0;
  #nextOfStructure = 0;
  /** The end of the citation placed last. */
  #end = 0;
  /** The parenthesis in which the last citation of the chain stands; mentions and nested ones are not of it. */
  #groupOfPrevious = -1;
  /** Whether a sentence or paragraph has ended since that citation. */
  #hasEnded = false;

  /** @param opaque ordered and disjoint: what is passed over. */
  constructor(text: string, opaque: readonly Span[]) {
    this.#text = text;
    this.#opaque = opaque;
  }

  /**
   * Places the citations that a scan has found since it was last asked.
   * @param citations all that were found, in order.
   * @param structure the offsets, in order, of the `( ) [ ] |` and the ends of blank lines that the scan has passed.
   */
  place(citations: readonly Citation[], structure: Int32Array): void {
    for (; this.#placed < citations.length; this.#placed++) {
      const citation = citations[this.#placed] as Citation;
      const from = indexFrom(structure, this.#nextOfStructure, this.#end);
      this.#nextOfStructure = indexFrom(structure, from, citation.start);
      this.#place(citation, structure, from, this.#nextOfStructure);
    }
  }

  #place(citation: Citation, structure: Int32Array, from: number, to: number): void {
    const draft = citation as Draft;
    const { start, end } = citation;
    const isFirst = this.#groupOfPrevious < 0;
    if (this.#followParentheses(structure, from, to)) this.#hasEnded = true;
    const nested = this.#open.isExplanatory;
    const group = this.#open.innermost;
    const isOfGroup = !isFirst && !nested && group === this.#groupOfPrevious;
    let isAside = nested;
    let isId = false;
    switch (citation.kind) {
      case "rule":
      case "statute":
        isAside ||= isMention(citation);
        break;
      case "id":
        isId = true;
    }
    this.#hasEnded ||= (isOfGroup || isAside) && this.#endsSentence(start);
    if (isOfGroup && !this.#hasEnded) this.#join(draft, start);
    if (nested) draft.nested = true;
    if (!isAside) {
      this.#groupOfPrevious = group;
      this.#hasEnded = false;
    }
    const found = readSignal(this.#text, this.#end, start);
    if (found) draft.signal = found;
    this.#end = end;
    if (isId && endsAsSentence(this.#text, end)) this.#hasEnded = true;
  }

  /** Subsequent history belongs to the decision before it; anything else makes a string. */
  #join(draft: Draft, start: number): void {
    const low = Math.max(this.#end, start - 80);
    if (hasLetter(this.#text, low, start) && history.test(this.#text.slice(low, start))) draft.nested = true;
    else draft.joined = true;
  }

  /** Opens and closes parentheses; says whether a paragraph or a cell of a table ends among them. */
  #followParentheses(structure: Int32Array, from: number, to: number): boolean {
    let ends = false;
    for (let index = from; index < to; index++) {
      const offset = structure[index] as number;
      switch (this.#text.charCodeAt(offset)) {
        case 40: // (
        case 91: // [
          this.#open.open(offset, this.#explains(offset));
          break;
        case 41: // )
        case 93: // ]
          this.#open.close();
          break;
        case 124: // |
          ends = true;
          break;
        default:
          ends = true;
          this.#open.clear();
      }
    }
    return ends;
  }

  /** An explanatory parenthetical stands directly behind a citation or another parenthetical, or inside one. */
  #explains(mark: number): boolean {
    if (this.#end === 0) return false;
    const before = skipGapBack(this.#text, mark, this.#end);
    const code = this.#text.charCodeAt(before - 1);
    if (before !== this.#end && code !== 41 && code !== 44) return false;
    let start = mark + 1;
    while (isMark(this.#text.charCodeAt(start)) || isSpace(this.#text.charCodeAt(start))) start++;
    let end = start;
    while (isLetter(this.#text.charCodeAt(end))) end++;
    return explanatory.has(this.#text, start, end);
  }

  #endsSentence(limit: number): boolean {
    const text = this.#text;
    for (let i = this.#end; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code !== 46 && code !== 63 && code !== 33) continue;
      while ((this.#opaque[this.#nextOpaque]?.end ?? limit) <= i) this.#nextOpaque++;
      const opaque = this.#opaque[this.#nextOpaque];
      if (opaque !== undefined && opaque.start <= i) i = opaque.end - 1;
      else if (code !== 46 || endsSentenceAt(text, i, limit)) return true;
    }
    return false;
  }
}

/** The first place from `index` on whose offset is not below another. */
function indexFrom(offsets: Int32Array, index: number, offset: number): number {
  let i = index;
  while (i < offsets.length && (offsets[i] as number) < offset) i++;
  return i;
}

/** Whether the point of an "Id." that ends at `end` is that of its sentence as well: a new one begins behind it. */
function endsAsSentence(text: string, end: number): boolean {
  let point = end - 1;
  while (text.charCodeAt(point) === 42 || text.charCodeAt(point) === 95) point--;
  if (text.charCodeAt(point) !== 46) return false;
  let i = end;
  while (isSpace(text.charCodeAt(i))) i++;
  return i > end && beginsSentence(text.charCodeAt(i));
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}

/** The parentheses and brackets that are open at a place, each known by its offset. */
class OpenParentheses {
  /** The offset behind each, negative for one that holds an explanatory parenthetical. */
  readonly #offsets: number[] = [];
  #explanatoryCount = 0;

  /** Whether one of them holds an explanatory parenthetical. */
  get isExplanatory(): boolean {
    return this.#explanatoryCount > 0;
  }

  /** The offset behind the innermost one, 0 where none is open. */
  get innermost(): number {
    const { length } = this.#offsets;
    return length === 0 ? 0 : Math.abs(this.#offsets[length - 1] as number);
  }

  open(offset: number, explains: boolean): void {
    this.#offsets.push(explains ? -offset - 1 : offset + 1);
    if (explains) this.#explanatoryCount++;
  }

  close(): void {
    if (this.#offsets.length > 0 && (this.#offsets.pop() as number) < 0) this.#explanatoryCount--;
  }

  clear(): void {
    while (this.#offsets.length > 0) this.#offsets.pop();
    this.#explanatoryCount = 0;
  }
}

/** A point ends a sentence when a space and a capital (or bracket, quotation mark, emphasis) follow, and no abbreviation stands before. */
function endsSentenceAt(text: string, position: number, limit: number): boolean {
  let i = position + 1;
  while (i < limit && isClosing(text.charCodeAt(i))) i++;
  if (i < limit && !isSpace(text.charCodeAt(i))) return text[i] === "[";
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  if (i < text.length && !beginsSentence(text.charCodeAt(i))) return false;
  let start = position;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  if (position - start <= 1) return start === position;
  return position - start > 9 || !abbreviations.has(text, start, position);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || isBlank(code);
}

/** `) ] * _ " ” ’` */
function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 42 || code === 95 || code === 34 || code === 0x201d || code === 0x2019;
}

/** A capital, a digit, or one of `( [ " “ ‘ * _ § ¶`. */
function beginsSentence(code: number): boolean {
  return (
    isUpper(code) ||
    isDigit(code) ||
    code === 40 ||
    code === 91 ||
    code === 34 ||
    code === 42 ||
    code === 95 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xa7 ||
    code === 0xb6
  );
}

/** The signal that ends just before `start`, emphasis aside: "see", "but see", "see also", "see, e.g.", "cf." and so on. */
function readSignal(text: string, floor: number, start: number): Part | null {
  const low = Math.max(floor, start - 32);
  const last = wordBefore(text, start, low);
  if (!last) return null;
  switch (last.word) {
    case "with":
      return endsMember(text, last.start, low) ? signalPart(text, last.start, last.end) : null;
    case "accord":
    case "contra":
    case "compare":
      return signalPart(text, last.start, last.end);
    case "also":
    case "generally":
      return signalFrom(text, last, low, ["see"]);
    case "e.g":
      return signalFrom(text, last, low, ["see", "also"]) ?? signalPart(text, last.start, last.end);
    case "see":
    case "cf":
      return signalFrom(text, last, low, ["but"]) ?? signalPart(text, last.start, last.end);
    default:
      return null;
  }
}

/** Whether the first member of a comparison ends before "with": "*Compare* Doc. 3 at 4, *with* Doc. 5"; "comply with Rule 8" is prose. */
function endsMember(text: string, position: number, low: number): boolean {
  const before = skipGapBack(text, position, low);
  const code = text.charCodeAt(before - 1);
  return before === low || code === 44 || code === 41 || code === 59;
}

interface Word {
  readonly start: number;
  /** Behind the word's own point, if it has one. */
  readonly end: number;
  /** In lower case, without the last point. */
  readonly word: string;
}

/** The signal that ends with `last` when one of `openers` stands before it. */
function signalFrom(text: string, last: Word, low: number, openers: readonly string[]): Part | null {
  const before = wordBefore(text, last.start, low);
  if (!before || !openers.includes(before.word)) return null;
  const longer = before.word === "but" ? null : readSignal(text, low, last.start);
  return signalPart(text, longer?.start ?? before.start, last.end);
}

function signalPart(text: string, start: number, end: number): Part {
  return { start, end, value: plainSlice(text, start, end).toLowerCase() };
}

const signalWords = new WordList("with accord contra compare also generally e.g see cf but");

/** The word before `position`, over blanks, emphasis marks and commas; null where none of a signal stands there. */
function wordBefore(text: string, position: number, low: number): Word | null {
  let end = position;
  while (end > low && isBetweenWords(text.charCodeAt(end - 1))) end--;
  const last = end > low && text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  let start = last;
  while (start > low && isSignalLetter(text.charCodeAt(start - 1))) start--;
  const word = signalWords.find(text, start, last);
  if (word === null || (start > 0 && start === low && isLetter(text.charCodeAt(start - 1)))) return null;
  return { start, end, word };
}

function isBetweenWords(code: number): boolean {
  return code === 32 || code === 42 || code === 95 || code === 44 || isSpace(code);
}

/** A letter, or the point of "e.g.". */
function isSignalLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;
}
