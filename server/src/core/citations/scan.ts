import type { Span } from "../text/span.ts";
import { readId, readSupra } from "./backReferences.ts";
import type { Citation } from "./citation.ts";
import { readDecisionAtBareDocketNumber, readDecisionAtNo, readDecisionAtNumber } from "./decisions.ts";
import { readBracketedEntry, readDocketCitation } from "./docketCitations.ts";
import {
  readBareSection,
  readCodeAtNumber,
  readConstitution,
  readFederalRule,
  readNamedRuleSet,
  readPublicLaw,
  readRuleAtWord,
  readStateStatute,
} from "./enactments.ts";
import { readJournal } from "./journals.ts";
import { isDigit, isWord } from "./reading.ts";
import { readExhibit, readRecord, readTestimony } from "./recordMaterials.ts";
import { readSequence } from "./sequence.ts";

/** Reads a citation at a trigger; `floor` is the end of the citation before, below which nothing may reach. */
type Reader = (text: string, position: number, floor: number) => Citation | null;

const atNumber: readonly Reader[] = [
  readCodeAtNumber,
  readDecisionAtNumber,
  readDecisionAtBareDocketNumber,
  readJournal,
];

/** Readers by the first character of a word. */
const atLetter: ReadonlyMap<number, readonly Reader[]> = new Map(
  Object.entries({
    A: [readTestimony, readStateStatute, readConstitution],
    C: [readRuleAtWord, readStateStatute, readConstitution],
    D: [readDocketCitation, readNamedRuleSet, readTestimony],
    E: [readDocketCitation, readExhibit],
    F: [readFederalRule, readDocketCitation, readStateStatute, readConstitution],
    G: [readStateStatute, readConstitution],
    I: [readId, readStateStatute, readConstitution],
    K: [readStateStatute, readConstitution],
    L: [readRuleAtWord, readNamedRuleSet, readStateStatute],
    M: [readStateStatute, readConstitution],
    N: [readDecisionAtNo, readNamedRuleSet, readStateStatute, readConstitution],
    O: [readStateStatute, readConstitution],
    P: [readPublicLaw, readStateStatute, readConstitution],
    R: [readRuleAtWord, readRecord],
    S: [readBareSection, readSupra, readConstitution],
    T: [readStateStatute, readConstitution],
    U: [readConstitution, readStateStatute],
    V: [readStateStatute, readConstitution],
    W: [readStateStatute, readConstitution],
    d: [readDocketCitation],
    i: [readId],
    s: [readSupra],
  } satisfies Record<string, readonly Reader[]>).map(([letter, readers]) => [letter.charCodeAt(0), readers]),
);

const atSign: ReadonlyMap<number, readonly Reader[]> = new Map([
  [0xa7, [readBareSection]],
  [35, [readBracketedEntry]],
]);

/**
 * All citations of `text`, in order, found in one pass. `opaque` (ordered, disjoint) is passed over: code, comments, link
 * targets. A blank line ends every citation.
 */
export function scanCitations(text: string, opaque: readonly Span[]): Citation[] {
  const found: Citation[] = [];
  let floor = 0;
  let nextOpaque = 0;
  let previousIsWord = false;
  for (let i = 0; i < text.length; i++) {
    const skip = opaque[nextOpaque];
    if (skip && i >= skip.start) {
      i = Math.max(i, skip.end) - 1;
      nextOpaque++;
      previousIsWord = false;
      continue;
    }
    const code = text.charCodeAt(i);
    const readers = readersAt(text, i, code, previousIsWord);
    previousIsWord = isWord(code);
    if (!readers) continue;
    for (const read of readers) {
      const citation = read(text, i, floor);
      if (!citation || citation.start < floor || crosses(opaque, nextOpaque, citation)) continue;
      found.push(citation);
      floor = citation.end;
      i = citation.end - 1;
      previousIsWord = isWord(text.charCodeAt(i));
      break;
    }
  }
  return readSequence(text, found);
}

function readersAt(
  text: string,
  position: number,
  code: number,
  previousIsWord: boolean,
): readonly Reader[] | undefined {
  if (isDigit(code)) return previousIsWord || isWithinNumber(text, position) ? undefined : atNumber;
  if (code < 65 || code > 122) return atSign.get(code);
  return previousIsWord ? undefined : atLetter.get(code);
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
