import type { Span } from "../text/span.ts";
import { readId, readSupra } from "./backReferences.ts";
import { Beginnings, nothing, number, numberSign, sectionSign } from "./beginnings.ts";
import type { Citation } from "./citation.ts";
import { readConstitution } from "./constitutions.ts";
import { readFederalRule, readNamedRuleSet, readRuleAtWord } from "./courtRules.ts";
import { readDecisionAtBareDocketNumber, readDecisionAtNo, readDecisionAtNumber } from "./decisions.ts";
import { readBracketedEntry, readDocketCitation } from "./docketCitations.ts";
import { readBareSection, readCodeAtNumber, readPublicLaw } from "./enactments.ts";
import { readJournal } from "./journals.ts";
import { digitsEnd, isBlank, isDash, isDigit, isLetter, isLower, isUpper, skipGap, wordAt } from "./reading.ts";
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

/** A reader, and how the words begin that it is asked at. */
type Trigger = readonly [read: Reader, beginnings: string];

const states =
  "Ala. Alas Ari. Ariz Ark. Cal. Col. Colo Conn Del. Fla. Ga. Haw. Hawa Idah Ill. Ind. Iowa Kan. Ky. La. Mass Md. Me. Mich Minn Miss " +
  "Mo. Mont Neb. Nev. Ohio Okla Or. Pa. Tenn Tex. Utah Va. Vt. Wash Wis. Wyo.";
const initials = "A. C. D. G. I. K. M. N. O. P. R. S. T. U. V. W.";

/** Readers in the order in which they are asked. A code or rule that goes by its letters is looked for with and without points. */
const triggers: readonly Trigger[] = [
  [readId, "Id ID Ibi IBI id ibid"],
  [readDocketCitation, "Doc DOC Dk DK D. DE DN doc dk ECF Fil"],
  [readTestimony, "Aff Dep Decl"],
  [readExhibit, "Ex. Exh Exs"],
  [readFederalRule, "Fed FED FR F. Sup SUP"],
  [readBareSection, "Sec sect"],
  [readSupra, "supra Supra"],
  [readTranscript, "Tr"],
  [readDecisionAtNo, "No. NO. Nos NOS"],
  [readRuleAtWord, "Rul R. Loc LR LC L. Civ"],
  [readNamedRuleSet, "D. DU LR NE"],
  [readExecutiveOrder, "Exec E."],
  [readDictionary, "Dic DIC"],
  [readPartyExhibit, "DX DT GX JX PX PT"],
  [readRecord, "App. Appx App' App\u2019 Appell Apl A. J. Jt Joi N. R. S. Supp"],
  [readRestatement, "Restat"],
  [readPublicLaw, "Pub P."],
  [
    readPaper,
    "Answ Br. Brief Compl. Counterc DS FA Interr Mem. Mot. Obj. Op. Opp Pet. PS Resp. Reply R& RF Stip SO SU SM TA",
  ],
  [readRuling, "I. Op. Rev. T."],
  [readConstitution, "US"],
  [
    readStateStatute,
    "ARS CPL CRS HRS INA IRC K. KS KR LSA MC MGL NCG NDC NJA NJS NRS OCG ORS RCW RSM RSA SDC TCA UCA UCC USS WAC",
  ],
  [readOfState, `${states} ${states.toUpperCase()} ${initials} Tre`],
];

const beginnings = new Beginnings(
  triggers.flatMap(([read, words]) => words.split(" ").map((word) => [read, word] as const)),
);

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

/** Citations are placed when so many are found: what places them stays at hand, and so does the text. */
const placedAtOnce = 32;

/**
 * All citations of `text`, in order, found in one pass. `opaque` (ordered, disjoint) is passed over: code, comments, link
 * targets. A blank line ends every citation.
 */
export function scanCitations(text: string, opaque: readonly Span[]): Citation[] {
  const found: Citation[] = [];
  const sequence = new Sequence(text, opaque);
  const search = beginnings.search(text);
  const { length } = text;
  let floor = 0;
  let nextOpaque = 0;
  let stop = opaque[0]?.start ?? length;
  let i = 0;
  for (;;) {
    const action = i < stop ? search.next(i, stop) : nothing;
    if (action === nothing) {
      if (stop >= length) break;
      i = Math.max(i, opaque[nextOpaque]?.end ?? length);
      stop = opaque[++nextOpaque]?.start ?? length;
      continue;
    }
    const { position } = search;
    let citation: Citation | null = null;
    i = position + 1;
    switch (action) {
      case number:
        i = digitsEnd(text, i);
        citation = readAtNumber(text, position, i, floor);
        break;
      case sectionSign:
        citation = readBareSection(text, position, floor);
        break;
      case numberSign:
        citation = readBracketedEntry(text, position);
        break;
      default:
        citation = readAtWord(text, position, floor, search.readersOf(action));
    }
    if (citation === null) continue;
    const { start, end } = citation;
    if (start >= floor && !crosses(opaque, nextOpaque, start, end)) {
      if (found.push(citation) % placedAtOnce === 0) sequence.place(found, search.structure);
      floor = end;
      i = action === number ? floor : Math.max(i, floor);
    }
  }
  sequence.place(found, search.structure);
  return found;
}

function readAtWord(text: string, position: number, floor: number, readers: readonly Reader[]): Citation | null {
  for (const read of readers) {
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
  const mayBeName = isUpper(next) ? !isProse(text, start) : next === 119 || isLowerCode(text, start);
  if (!mayBeName || isWithinNumber(text, position)) return null;
  return (
    readCodeAtNumber(text, position) ??
    readDecisionAtNumber(text, position, end, floor) ??
    readJournal(text, position, floor)
  );
}

/** "12 Plaintiffs who": a whole word with one in small letters behind it, which is neither "at" nor "and", names nothing that is cited. */
function isProse(text: string, position: number): boolean {
  let end = position + 1;
  while (isLower(text.charCodeAt(end))) end++;
  if (end - position < 3 || text.charCodeAt(end) !== 32) return false;
  const next = text.charCodeAt(end + 1);
  return isLower(next) && next !== 97;
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

function crosses(opaque: readonly Span[], next: number, start: number, end: number): boolean {
  if (next < opaque.length && (opaque[next] as Span).start < end) return true;
  return next > 0 && (opaque[next - 1] as Span).end > start;
}
