import { abbreviations } from "../reference/abbreviations.ts";
import type { Part } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { isBlank, plain, skipGapBack } from "./reading.ts";

const signal =
  /(?:^|[\s(;,.[])((?:but )?see(?:,? also)?(?: generally)?(?:,? ?e\.g\.)?|e\.g\.|(?:but )?cf\.|accord|contra|compare|with),?$/i;
const explanatory =
  /^[\s*_]*(?:quoting|quoted|citing|cited|discussing|adopting|following|applying|accord|overruling|distinguishing|reversing|affirming|construing|interpreting|noting|holding|stating|finding|explaining|concluding|collecting|rejecting|describing)\b/i;
const history =
  /(?:aff['\u2019]d|rev['\u2019]d|affirmed|reversed|vacated|cert\.? (?:denied|granted|dismissed)|overruled|abrogated|superseded|modified|remanded|reh['\u2019]g|appeal (?:denied|dismissed)|motion (?:granted|denied)|sub nom\.|adopted|rejected|enforced|amended)/i;

/**
 * Says of each citation how it stands to the one before: in one string with it, or inside its explanatory parenthetical;
 * and which signal introduces it. One pass over the text between citations.
 */
export function readSequence(text: string, citations: readonly Citation[]): Citation[] {
  const open = new OpenParentheses();
  let position = 0;
  let groupOfPrevious = 0;
  return citations.map((citation, index) => {
    const endsSentence = readBetween(text, position, citation.start, open);
    const nested = open.isExplanatory;
    const joined = index > 0 && !nested && !endsSentence && open.innermost === groupOfPrevious;
    const isHistory = joined && history.test(text.slice(Math.max(position, citation.start - 80), citation.start));
    const found = readSignal(text, position, citation.start);
    position = citation.end;
    if (!nested) groupOfPrevious = open.innermost;
    return {
      ...citation,
      joined: joined && !isHistory,
      nested: nested || isHistory,
      ...(found ? { signal: found } : {}),
    };
  });
}

/** The parentheses and brackets that are open at a place, each known by its offset. */
class OpenParentheses {
  readonly #offsets: number[] = [];
  readonly #explanatory: boolean[] = [];
  #explanatoryCount = 0;

  /** Whether one of them holds an explanatory parenthetical. */
  get isExplanatory(): boolean {
    return this.#explanatoryCount > 0;
  }

  /** The offset behind the innermost one, 0 where none is open. */
  get innermost(): number {
    return this.#offsets[this.#offsets.length - 1] ?? 0;
  }

  open(offset: number, explanatory: boolean): void {
    this.#offsets.push(offset + 1);
    this.#explanatory.push(explanatory);
    if (explanatory) this.#explanatoryCount++;
  }

  close(): void {
    this.#offsets.pop();
    if (this.#explanatory.pop()) this.#explanatoryCount--;
  }

  clear(): void {
    this.#offsets.length = 0;
    this.#explanatory.length = 0;
    this.#explanatoryCount = 0;
  }
}

/** ASCII characters that can end a sentence or open and close a parenthesis. */
const structural = Uint8Array.from({ length: 125 }, (_, code) =>
  "()[].?!|\n\r".includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Follows parentheses between two citations, and says whether a sentence ends there. */
function readBetween(text: string, start: number, end: number, open: OpenParentheses): boolean {
  let endsSentence = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 124 || structural[code] === 0) continue;
    switch (code) {
      case 40: // (
      case 91: // [
        open.open(i, followsCitation(text, i, start) && explanatory.test(text.slice(i + 1, i + 24)));
        break;
      case 41: // )
      case 93: // ]
        open.close();
        break;
      case 46: // .
        if (endsSentenceAt(text, i, end)) endsSentence = true;
        break;
      case 63: // ?
      case 33: // !
        endsSentence = true;
        break;
      case 10:
      case 13:
        if (isBlankLine(text, i)) {
          endsSentence = true;
          open.clear();
        }
        break;
      case 124: // | between the cells of a table
        endsSentence = true;
        break;
    }
  }
  return endsSentence;
}

/** An explanatory parenthetical stands directly behind a citation or another parenthetical, or inside one. */
function followsCitation(text: string, position: number, citationEnd: number): boolean {
  const before = skipGapBack(text, position, citationEnd);
  return citationEnd > 0 && (before === citationEnd || text[before - 1] === ")" || text[before - 1] === ",");
}

/** A point ends a sentence when a space and a capital (or bracket, quotation mark, emphasis) follow, and no abbreviation stands before. */
function endsSentenceAt(text: string, position: number, limit: number): boolean {
  let i = position + 1;
  while (i < limit && /[)\]*_"\u201d\u2019]/.test(text[i] as string)) i++;
  if (i < limit && !isBlank(text.charCodeAt(i)) && text[i] !== "\n" && text[i] !== "\r") return text[i] === "[";
  while (i < text.length && (isBlank(text.charCodeAt(i)) || text[i] === "\n" || text[i] === "\r")) i++;
  if (i < text.length && !/[A-Z(["\u201c\u2018*_\u00a7\d]/.test(text[i] as string)) return false;
  let start = position;
  while (start > 0 && /[A-Za-z]/.test(text[start - 1] as string)) start--;
  const word = text.slice(start, position).toLowerCase();
  return !(word.length === 1 || abbreviations.has(word) || word === "v" || word === "vs");
}

function isBlankLine(text: string, position: number): boolean {
  let i = position + (text[position] === "\r" && text[position + 1] === "\n" ? 2 : 1);
  while (isBlank(text.charCodeAt(i)) || text[i] === ">") i++;
  return i >= text.length || text[i] === "\n" || text[i] === "\r";
}

function readSignal(text: string, floor: number, start: number): Part | null {
  const low = Math.max(floor, start - 32);
  const typed = text.slice(low, start);
  const trimmed = typed.replace(/[\s*_]+$/, "");
  const match = signal.exec(trimmed.replace(/[*_]/g, " ").replace(/[\s\u00a0]/g, " "));
  if (!match?.[1]) return null;
  const offset = match.index + match[0].indexOf(match[1]);
  return { start: low + offset, end: low + offset + match[1].length, value: plain(match[1]).toLowerCase() };
}
