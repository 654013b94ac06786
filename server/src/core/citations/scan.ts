import type { Span } from "../text/span.ts";
import { readId, readSupra } from "./backReferences.ts";
import type { Citation } from "./citation.ts";
import { readConstitution } from "./constitutions.ts";
import { readFederalRule, readNamedRuleSet, readRuleAtWord } from "./courtRules.ts";
import { readDecisionAtBareDocketNumber, readDecisionAtNo, readDecisionAtNumber } from "./decisions.ts";
import { readBracketedEntry, readDocketCitation } from "./docketCitations.ts";
import { readBareSection, readCodeAtNumber, readPublicLaw } from "./enactments.ts";
import { readJournal } from "./journals.ts";
import { digitsEnd, isBlank, isDash, isDigit, isLetter, isMark, isUpper, isWord, skipGap, wordAt } from "./reading.ts";
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
import { Sequence } from "./sequence.ts";
import { readStateStatute } from "./stateCodes.ts";

/** Reads a citation at a trigger; `floor` is the end of the citation before, below which nothing may reach. */
type Reader = (text: string, position: number, floor: number) => Citation | null;

/** A reader, and how the words begin that it is asked at: at least two characters, of which the first three are looked at. */
type Trigger = readonly [read: Reader, beginnings: string];

const states =
  "Ala Ari Ark Alas Cal Col Con Del Fla Ga. Haw Ida Ill Ind Iow Kan Ky. La. Mas Md. Me. Mic Min Mis Mo. Mon Neb Nev Ohi Okl Or. Pa. " +
  "Ten Tex Uta Va. Vt. Was Wis Wyo";
const initials = "A. C. D. G. I. K. M. N. O. P. R. S. T. U. V. W.";

/** Readers in the order in which they are asked. A code or rule that goes by its letters is looked for with and without points. */
const triggers: readonly Trigger[] = [
  [readId, "Id ID Ibi IBI"],
  [readDocketCitation, "Doc DOC Dk DK D. DE doc dk ECF Fil"],
  [readTestimony, "Aff Dep Dec"],
  [readExhibit, "Ex. Exh Exs"],
  [readFederalRule, "Fed FED FR F. Sup SUP"],
  [readBareSection, "Sec"],
  [readSupra, "Sup"],
  [readTranscript, "Tr"],
  [readDecisionAtNo, "No. NO. Nos NOS"],
  [readRuleAtWord, "Rul R. Loc LR LC L. Civ"],
  [readNamedRuleSet, "D. DU LR NE"],
  [readExecutiveOrder, "Exe E."],
  [readDictionary, "Dic DIC"],
  [readPartyExhibit, "DX DT GX JX PX PT"],
  [readRecord, "App Apl A. J. Jt Joi R. S. Sup"],
  [readRestatement, "Res"],
  [readPublicLaw, "Pub P."],
  [readPaper, "Ans Br. Bri Com Cou DS FA Int Mem Mot Obj Op. Opp Pet PS Res Rep R& RF Sti SO SU SM TA"],
  [readRuling, "I. Op. Rev T."],
  [readConstitution, "US"],
  [
    readStateStatute,
    "ARS CPL CRS HRS INA IRC K. KS KR LSA MC MGL NCG NDC NJA NJS NRS OCG ORS RCW RSM RSA SDC TCA UCA UCC USS WAC",
  ],
  [readOfState, `${states} ${states.toUpperCase()} ${initials} Tre`],
];

/** The readers asked by words with the same first two characters, and the third characters that those have; place 0 is empty. */
const readerLists: (readonly Reader[])[] = [[]];

/** Places in {@link readerLists} by the first two characters of a word, seven bits each. */
const listOfPair = new Uint8Array(1 << 14);

/** For each list 128 bits, one for each third character; all are set where two characters are enough. */
const thirds = new Uint32Array(4 * 256);

for (const [read, beginnings] of triggers) {
  for (const beginning of beginnings.split(" ")) {
    const pair = (beginning.charCodeAt(0) << 7) | beginning.charCodeAt(1);
    const list = listOfPair[pair] || readerLists.push([]) - 1;
    listOfPair[pair] = list;
    const readers = readerLists[list] as readonly Reader[];
    if (!readers.includes(read)) readerLists[list] = [...readers, read];
    const third = beginning.charCodeAt(2);
    for (let code = 0; code < 128; code++) {
      const place = 4 * list + (code >> 5);
      if (Number.isNaN(third) || code === third || isMark(code))
        thirds[place] = (thirds[place] as number) | (1 << (code & 31));
    }
  }
}

/** A code or constitution at a state: a short word that ends in a point ("Kan.", "U."), or a name in full ("Utah Code"). */
function readOfState(text: string, position: number): Citation | null {
  let end = position + 1;
  while (end < position + 6 && isLetter(text.charCodeAt(end))) end++;
  const length = end - position;
  const code = text.charCodeAt(end);
  const mayBeState =
    code === 46
      ? length > 1 || isInitialOfState(text.charCodeAt(position), text.charCodeAt(skipGap(text, end + 1)))
      : length > 3 && isBlank(code) && isUpper(text.charCodeAt(end + 1)) && isNameInFull(text, position);
  return mayBeState ? (readStateStatute(text, position) ?? readConstitution(text, position)) : null;
}

/** Second letters of the states and codes that go by initials: "N.Y.", "W. Va.", "K.S.A.", "U.S. Const." */
const secondInitials: Readonly<Record<string, string>> = {
  A: "CR",
  C: "R",
  D: "C",
  G: "L",
  I: "CR",
  K: "AS",
  M: "G",
  N: "CDHJMY",
  O: "C",
  P: "R",
  R: "CI",
  S: "CD",
  T: "C",
  U: "CS",
  V: "I",
  W: "V",
};

const initialsOfStates = new Uint8Array(1 << 14);
for (const [first, seconds] of Object.entries(secondInitials)) {
  for (const second of seconds) initialsOfStates[(first.charCodeAt(0) << 7) | second.charCodeAt(0)] = 1;
}

function isInitialOfState(first: number, second: number): boolean {
  return second < 128 && initialsOfStates[(first << 7) | second] === 1;
}

/** "Alaska", "Hawaii", "Idaho", "Iowa", "Ohio", "Utah": the states that are not abbreviated. */
function isNameInFull(text: string, position: number): boolean {
  switch (text.charCodeAt(position + 2) | 32) {
    case 97: // Al-a-ska, Id-a-ho, Ut-a-h
    case 119: // Ha-w-aii, Io-w-a
    case 105: // Oh-i-o
      return true;
    default:
      return false;
  }
}

/** What a character is to the scan. Of words in lower case only a letter that few others have is looked at. */
const structural = 1;
const sentenceEnd = 9;
const digit = 2;
const wordStart = 3;
const endOfId = 4;
const middleOfSupra = 5;
const middleOfSection = 6;
const sectionSign = 7;
const numberSign = 8;

const actions = new Uint8Array(0x10000);
for (const character of "()[]|\n\r") actions[character.charCodeAt(0)] = structural;
for (const character of ".?!") actions[character.charCodeAt(0)] = sentenceEnd;
for (let code = 48; code <= 57; code++) actions[code] = digit;
for (let code = 65; code <= 90; code++) {
  if (listOfPair.subarray(code << 7, (code + 1) << 7).some((list) => list !== 0)) actions[code] = wordStart;
}
actions[100] = endOfId; // d
actions[112] = middleOfSupra; // p
actions[99] = middleOfSection; // c
actions[0xa7] = sectionSign;
actions[35] = numberSign; // #

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
  let stop = opaque[0]?.start ?? length;
  let i = 0;
  for (;;) {
    let action = 0;
    while (i < stop) {
      action = actions[text.charCodeAt(i)] as number;
      if (action !== 0) break;
      i++;
    }
    if (i >= stop) {
      if (stop >= length) return found;
      i = Math.max(i, opaque[nextOpaque]?.end ?? length);
      stop = opaque[++nextOpaque]?.start ?? length;
      continue;
    }
    let citation: Citation | null = null;
    let next = i + 1;
    switch (action) {
      case structural:
        sequence.note(i);
        break;
      case sentenceEnd:
        sequence.noteEnd(i);
        break;
      case digit:
        next = digitsEnd(text, next);
        if (!isWord(text.charCodeAt(i - 1))) citation = readAtNumber(text, i, next, floor);
        break;
      case wordStart: {
        const list = listAt(text, i);
        if (list !== 0) citation = readAtWord(text, i, floor, list);
        break;
      }
      case endOfId:
        if (text.charCodeAt(i - 1) === 105) citation = readAtEndOfId(text, i, floor);
        else if (!isWord(text.charCodeAt(i - 1))) citation = readAtWord(text, i, floor, listAt(text, i));
        break;
      case middleOfSupra:
        if (isBehind(text, i, 115, 117)) citation = readSupra(text, i - 2, floor);
        break;
      case middleOfSection:
        if (isBehind(text, i, 115, 101)) citation = readBareSection(text, i - 2, floor);
        break;
      case sectionSign:
        citation = readBareSection(text, i, floor);
        break;
      case numberSign:
        citation = readBracketedEntry(text, i);
        break;
    }
    if (citation !== null && citation.start >= floor && !crosses(opaque, nextOpaque, citation)) {
      sequence.place(citation);
      found.push(citation);
      floor = citation.end;
      if (floor > next || action === digit) next = floor;
    }
    i = next;
  }
}

/** Whether the word at hand begins with the two given letters, and goes on at `position`. */
function isBehind(text: string, position: number, first: number, second: number): boolean {
  return (
    text.charCodeAt(position - 1) === second &&
    text.charCodeAt(position - 2) === first &&
    !isWord(text.charCodeAt(position - 3))
  );
}

/** "id" or "ibid", whose last letter is at `position`. */
function readAtEndOfId(text: string, position: number, floor: number): Citation | null {
  if (isWord(text.charCodeAt(position + 1))) return null;
  if (!isWord(text.charCodeAt(position - 2))) return readId(text, position - 1, floor);
  return isBehind(text, position - 1, 105, 98) ? readId(text, position - 3, floor) : null;
}

/** The place in {@link readerLists} of those that the word at `position` asks; 0 where there are none, or no word begins. */
function listAt(text: string, position: number): number {
  const second = text.charCodeAt(position + 1);
  const list = second < 128 ? (listOfPair[(text.charCodeAt(position) << 7) | second] as number) : 0;
  if (list === 0) return 0;
  const third = text.charCodeAt(position + 2);
  const isBeginning =
    third < 128 ? ((thirds[4 * list + (third >> 5)] as number) >>> (third & 31)) & 1 : thirds[4 * list];
  return isBeginning === 0 || isWord(text.charCodeAt(position - 1)) ? 0 : list;
}

function readAtWord(text: string, position: number, floor: number, list: number): Citation | null {
  for (const read of readerLists[list] as readonly Reader[]) {
    const citation = read(text, position, floor);
    if (citation !== null && citation.start >= floor) return citation;
  }
  return null;
}

/** A volume, title or year has a capitalised word behind it, a docket number a dash. `end` is that of the digits. */
function readAtNumber(text: string, position: number, end: number, floor: number): Citation | null {
  const code = text.charCodeAt(end);
  if (end - position > 4) return isWithinNumber(text, position) ? null : readBates(text, position, floor);
  if (isDash(code) || code === 58) {
    if (isWithinNumber(text, position)) return null;
    const publicDomain = end - position === 4 ? readDecisionAtNumber(text, position, end, floor) : null;
    return publicDomain ?? readDecisionAtBareDocketNumber(text, position, floor);
  }
  const start = skipGap(text, end);
  const next = text.charCodeAt(start);
  if ((!isUpper(next) && next !== 119 && !isLowerCode(text, start)) || isWithinNumber(text, position)) return null;
  return (
    readCodeAtNumber(text, position) ??
    readDecisionAtNumber(text, position, end, floor) ??
    readJournal(text, position, floor)
  );
}

/** "28 usc 1331", "42 cfr 482.13". */
function isLowerCode(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code === 117 && wordAt(text, position, "usc") > 0) || (code === 99 && wordAt(text, position, "cfr") > 0);
}

/** "$75,000", "3.5", "¶12": a digit that goes on with a number or sum is no volume. */
function isWithinNumber(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  if (before === 36 || before === 35 || before === 0xb6) return true;
  return (before === 44 || before === 46) && isDigit(text.charCodeAt(position - 2));
}

function crosses(opaque: readonly Span[], next: number, citation: Span): boolean {
  if (next < opaque.length && (opaque[next] as Span).start < citation.end) return true;
  return next > 0 && (opaque[next - 1] as Span).end > citation.start;
}
