import type { Span } from "../text/span.ts";
import { readId, readSupra } from "./backReferences.ts";
import type { Citation } from "./citation.ts";
import { readConstitution } from "./constitutions.ts";
import { readFederalRule, readNamedRuleSet, readRuleAtWord } from "./courtRules.ts";
import { readDecisionAtBareDocketNumber, readDecisionAtNo, readDecisionAtNumber } from "./decisions.ts";
import { readBracketedEntry, readDocketCitation } from "./docketCitations.ts";
import { readBareSection, readCodeAtNumber, readPublicLaw } from "./enactments.ts";
import { readJournal } from "./journals.ts";
import { digitsEnd, isBlank, isDash, isDigit, isLetter, isUpper, isWord, skipGap } from "./reading.ts";
import {
  readBates,
  readExhibit,
  readPartyExhibit,
  readRecord,
  readTestimony,
  readTranscript,
} from "./recordMaterials.ts";
import { readPaper } from "./recordPapers.ts";
import { readDictionary, readExecutiveOrder, readRestatement, readRuling } from "./secondarySources.ts";
import { isStructural, Sequence } from "./sequence.ts";
import { readStateStatute } from "./stateCodes.ts";

/** Reads a citation at a trigger; `floor` is the end of the citation before, below which nothing may reach. */
type Reader = (text: string, position: number, floor: number) => Citation | null;

/** A reader, and the second characters of the words with which it can begin; absent where any will do. */
type Trigger = readonly [read: Reader, second?: string];

const codeOfState: Trigger = [ifAbbreviated(readStateStatute)];
const constitution: Trigger = [ifAbbreviated(readConstitution)];
const ofState: readonly Trigger[] = [codeOfState, constitution];

const triggers: Readonly<Record<string, readonly Trigger[]>> = {
  A: [[readTestimony, "f"], [readPaper, "n"], [readRecord, ".p"], ...ofState],
  B: [[readPaper, "r"]],
  C: [[readRuleAtWord, "i"], [readPaper, "o"], [readStateStatute, "PC"], ...ofState],
  D: [
    [readDocketCitation, "oOkK.E"],
    [readNamedRuleSet, ".U"],
    [readTestimony, "e"],
    [readDictionary, "iI"],
    [readPartyExhibit, "XT"],
    [readPaper, "S"],
    ...ofState,
  ],
  E: [
    [readDocketCitation, "C"],
    [readExhibit, "x"],
    [readExecutiveOrder, "x."],
  ],
  F: [[readFederalRule, "eER."], [readDocketCitation, "i"], [readPaper, "A"], ...ofState],
  G: [[readPartyExhibit, "X"], ...ofState],
  H: [[readStateStatute, "R"], ...ofState],
  I: [[readId, "dbDB"], [readRuling, "."], [readPaper, "n"], [readStateStatute, "N"], ...ofState],
  J: [
    [readRecord, ".to"],
    [readPartyExhibit, "X"],
  ],
  K: [[readStateStatute, ".SR"], ...ofState],
  L: [[readRuleAtWord, "oRC."], [readNamedRuleSet, "R"], [readStateStatute, "S"], codeOfState],
  M: [[readPaper, "eo"], [readStateStatute, "C"], ...ofState],
  N: [[readDecisionAtNo, "o"], [readNamedRuleSet, "E"], [readStateStatute, "R"], ...ofState],
  O: [[readPaper, "pb"], [readStateStatute, "RC"], [readRuling, "p"], ...ofState],
  P: [[readPublicLaw, "u."], [readPaper, "eS"], [readPartyExhibit, "XT"], ...ofState],
  R: [
    [readRuleAtWord, "u."],
    [readRecord, "."],
    [readRestatement, "e"],
    [readPaper, "e&F"],
    [readRuling, "e"],
    [readStateStatute, "CS"],
    ...ofState,
  ],
  S: [
    [readBareSection, "e"],
    [readSupra, "u"],
    [readPaper, "tOUM"],
    [readRecord, ".u"],
    [readStateStatute, "D"],
    ...ofState,
  ],
  T: [[readTranscript, "r"], [readRuling, "."], [readPaper, "A"], ...ofState],
  U: [[readStateStatute, "S"], ...ofState],
  V: ofState,
  W: [[readStateStatute, "A"], ...ofState],
  d: [[readDocketCitation, "ok"]],
  i: [[readId, "db"]],
  s: [
    [readSupra, "u"],
    [readBareSection, "e"],
  ],
};

/** Readers by the first character of a word, with the second characters that they ask for. */
const atLetter = Array.from({ length: 128 }, (_, code) =>
  triggers[String.fromCharCode(code)]?.map(([read, second]) => ({ read, second: second ? codesOf(second) : null })),
);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((each) => each.charCodeAt(0)));
}

/** `read`, asked only where the word is short and ends in a point ("Kan.", "U."), or a capitalised one follows ("Utah Code"). */
function ifAbbreviated(read: Reader): Reader {
  return (text, position, floor) => {
    let end = position + 1;
    while (end < position + 6 && isLetter(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    const isShort = code === 46 || (isBlank(code) && end - position > 3 && isUpper(text.charCodeAt(end + 1)));
    return isShort ? read(text, position, floor) : null;
  };
}

const atSign = new Map<number, Reader>([
  [0xa7, readBareSection],
  [35, readBracketedEntry],
]);

/** What a character is to the scan; those of words have the bit {@link wordBit}. */
const signClass = 1;
const structuralClass = 2;
const wordBit = 8;
const letterClass = wordBit;
const triggerClass = wordBit + 1;
const digitClass = wordBit + 2;

const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (isDigit(code)) return digitClass;
  if (isWord(code)) return atLetter[code] ? triggerClass : letterClass;
  if (atSign.has(code)) return signClass;
  return code < 128 && isStructural(code) ? structuralClass : 0;
});

/**
 * All citations of `text`, in order, found in one pass. `opaque` (ordered, disjoint) is passed over: code, comments, link
 * targets. A blank line ends every citation.
 */
export function scanCitations(text: string, opaque: readonly Span[]): Citation[] {
  const found: Citation[] = [];
  const sequence = new Sequence(text);
  const { length } = text;
  let floor = 0;
  let nextOpaque = 0;
  let opaqueStart = opaque[0]?.start ?? length;
  let i = 0;
  while (i < length) {
    if (i >= opaqueStart) {
      i = Math.max(i, opaque[nextOpaque]?.end ?? length);
      opaqueStart = opaque[++nextOpaque]?.start ?? length;
      continue;
    }
    const code = text.charCodeAt(i);
    const each = classes[code] as number;
    if (each < wordBit && each !== signClass) {
      if (each === structuralClass) sequence.note(i);
      i++;
      continue;
    }
    const citation = each === letterClass ? null : readAt(text, i, code, each, floor);
    if (citation && !crosses(opaque, nextOpaque, citation)) {
      sequence.place(citation);
      found.push(citation);
      floor = citation.end;
      i = floor;
      if (!isWord(text.charCodeAt(i - 1))) continue;
    } else i++;
    if (each >= wordBit) while (i < length && (classes[text.charCodeAt(i)] as number) >= wordBit) i++;
  }
  return found;
}

function readAt(text: string, position: number, code: number, each: number, floor: number): Citation | null {
  if (each === triggerClass) return readAtLetter(text, position, code, floor);
  if (each === digitClass) return isWithinNumber(text, position) ? null : readAtNumber(text, position, floor);
  return atSign.get(code)?.(text, position, floor) ?? null;
}

function readAtLetter(text: string, position: number, code: number, floor: number): Citation | null {
  const next = text.charCodeAt(position + 1);
  for (const { read, second } of atLetter[code] ?? []) {
    if (second && !second.has(next)) continue;
    const citation = read(text, position, floor);
    if (citation && citation.start >= floor) return citation;
  }
  return null;
}

/** A volume, title or year has a capitalised word behind it, a docket number a dash. */
function readAtNumber(text: string, position: number, floor: number): Citation | null {
  const end = digitsEnd(text, position);
  if (end - position > 4) return readBates(text, position, floor);
  const code = text.charCodeAt(end);
  if (isDash(code) || code === 58) {
    const publicDomain = end - position === 4 ? readDecisionAtNumber(text, position, floor) : null;
    return publicDomain ?? readDecisionAtBareDocketNumber(text, position, floor);
  }
  const next = text.charCodeAt(skipGap(text, end));
  if (!isUpper(next) && next !== 119) return null;
  return (
    readCodeAtNumber(text, position) ??
    readDecisionAtNumber(text, position, floor) ??
    readJournal(text, position, floor)
  );
}

/** "$75,000", "3.5", "¶12": a digit that goes on with a number or sum is no volume. */
function isWithinNumber(text: string, position: number): boolean {
  const before = text[position - 1];
  if (before === "$" || before === "#" || before === "\u00b6") return true;
  return (before === "," || before === ".") && isDigit(text.charCodeAt(position - 2));
}

function crosses(opaque: readonly Span[], next: number, citation: Span): boolean {
  const span = opaque[next];
  const before = opaque[next - 1];
  return (span !== undefined && span.start < citation.end) || (before !== undefined && before.end > citation.start);
}
