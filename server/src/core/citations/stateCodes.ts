import { FoldedTable } from "../reference/folding.ts";
import { Memo } from "../text/memo.ts";
import type { Part } from "../text/span.ts";
import type { Citation, Draft, RegulationCitation, StatuteCitation } from "./citation.ts";
import { readStateRule } from "./courtRules.ts";
import { matchEnd } from "./pins.ts";
import { isCapital, isDigit, plain, skipComma, skipGap, skipGapBack, spacedAbbreviation, wrapped } from "./reading.ts";
import { isPlural, readSections, readSign, readYear, statuteSection } from "./sections.ts";
import { endOfState, mayGoOn } from "./states.ts";

/** What stands between a state and its section: the topic and the word "Code", "Stat." or "Laws" (Indigo Book T3). */
const codeName = wrapped(
  /(?:[ \u00a0](?:(?!Const|CONST)[A-Z][A-Za-z]{1,11}\.?|[A-Z]\.|&|and|of)){0,9}?[ \u00a0](?:(?:Rev|REV)\.[ \u00a0](?:Stat|STAT)\.|Codes?[ \u00a0](?:R\.[ \u00a0]&[ \u00a0])?Regs\.|Admin\.[ \u00a0](?:Code|R\.|Regs\.)|Code|CODE\.?|Stats?\.|STAT\.|Laws?|LAWS?|C\.P\.L\.R\.|Regs\.)(?:[ \u00a0](?:Ann|ANN|Supp)\.)?(?![A-Za-z])/y,
);
const topic = wrapped(/,(?:[ \u00a0](?:[A-Z][A-Za-z]{1,9}\.?|&|and)){1,8}(?=[ \u00a0]\u00a7)/y);
const divisions = wrapped(
  /,?[ \u00a0](?:tit|ch|c|art|pt|r)\.[ \u00a0]?(?<number>\d{1,4}[A-Z]{0,2}(?:[:-]\d+)?)(?:,|(?=[ \u00a0]))/y,
);
const supplement = wrapped(/(?<year>(?:19|20)\d\d)[ \u00a0]Supp\./y);
const article = wrapped(/arts?\.[ \u00a0]/y);
const titledCode = wrapped(
  /ILCS|Ill\.[ \u00a0](?:Comp\.[ \u00a0])?Stat\.(?:[ \u00a0]Ann\.)?|Pa\.[ \u00a0]?(?:Cons\.[ \u00a0]Stat\.(?:[ \u00a0]Ann\.)?|C\.[ \u00a0]?S\.(?:[ \u00a0]?A\.)?|Stat\.(?:[ \u00a0]Ann\.)?)|P\.S\.|O\.[ \u00a0]?S\.(?:[ \u00a0]?(?:Supp\.|\d{4}))?|Okla\.[ \u00a0]Stat\.(?:[ \u00a0]Ann\.)?|Del\.[ \u00a0](?:C\.|Code(?:[ \u00a0]Ann\.)?)|M\.[ \u00a0]?R\.[ \u00a0]?S\.(?:[ \u00a0]?A\.)?|V\.[ \u00a0]?S\.[ \u00a0]?A\.|V\.I\.C\.|L\.P\.R\.A\.|N\.Y\.C\.R\.R\.|NYCRR|CCR|C\.C\.R\./y,
);

/** Codes that go by their letters, with and without points. */
const acronyms = new FoldedTable([
  "K.S.A.",
  "K.A.R.",
  "A.R.S.",
  "A.C.A.",
  "C.R.S.",
  "O.C.G.A.",
  "I.R.C.",
  "U.C.C.",
  "U.S.S.G.",
  "RCW",
  "WAC",
  "ORS",
  "NRS",
  "HRS",
  "KRS",
  "MCL",
  "MCR",
  "MCA",
  "RSMo",
  "SDCL",
  "CPLR",
  "RSA",
  "N.J.S.A.",
  "N.J.A.C.",
  "N.C.G.S.",
  "N.D.C.C.",
  "M.G.L.",
  "G.L.",
  "T.C.A.",
  "I.C.",
  "R.C.",
  "LSA-R.S.",
  "La. R.S.",
  "U.C.A.",
  "INA",
  "Treas. Reg.",
]);
const regulations = new Set(["K.A.R.", "WAC", "N.J.A.C.", "Treas. Reg."]);
/** Letters that are initials as often as a code: they need the sign or a section of a code's shape. */
const initials = new Set([
  "A.R.S.",
  "C.R.S.",
  "T.C.A.",
  "U.C.A.",
  "U.C.C.",
  "I.C.",
  "R.C.",
  "G.L.",
  "A.C.A.",
  "MCA",
  "MCR",
  "RSA",
  "HRS",
  "WAC",
  "INA",
]);

/**
 * An authority of a state at the state's abbreviation: a code ("Kan. Stat. Ann. § 60-3702", "N.Y. Gen. Bus. Law § 349(h)"), a
 * regulation ("Cal. Code Regs. tit. 8, § 11040"), a rule of court ("Tex. R. Civ. P. 166a(i)"); or a code that goes by its letters
 * ("K.S.A. 2023 Supp. 60-19a02", "RCW 4.16.080").
 */
export function readStateStatute(text: string, position: number): Citation | null {
  const stateEnd = endOfState(text, position);
  if (stateEnd < 0 || !mayGoOn(text, stateEnd)) return readAcronym(text, position);
  const nameEnd = matchEnd(codeName, text, stateEnd);
  if (nameEnd < 0) {
    const rule = isOfDistrict(text, position) ? null : readStateRule(text, position, stateEnd);
    return rule ?? readAcronym(text, position);
  }
  const topicEnd = text.charCodeAt(nameEnd) === 44 ? matchEnd(topic, text, nameEnd) : -1;
  const codeEnd = topicEnd > 0 ? topicEnd : nameEnd;
  const value = `${codeValues.get(text.slice(position, stateEnd))} ${codeValues.get(text.slice(stateEnd, codeEnd))}`;
  const isRegulation = /Regs\.|Admin\. (?:Code|R\.)/.test(value);
  return readSectionsOf(text, position, { start: position, end: codeEnd, value }, isRegulation, false);
}

/** "S.D. Cal.": behind an initial a state is that of a district. */
function isOfDistrict(text: string, position: number): boolean {
  const end = skipGapBack(text, position, Math.max(0, position - 4));
  return text.charCodeAt(end - 1) === 46 && isCapital(text.charCodeAt(end - 2));
}

/** The names of codes by how they are typed, of which there are few. */
const codeValues = new Memo(codeValue);

/** "KAN. STAT. ANN." in capitals is the same code. */
function codeValue(typed: string): string {
  const words = spacedAbbreviation(typed);
  if (/[a-z]/.test(words)) return words;
  return words.replace(/[A-Z]{2,}/g, (word) => word[0] + word.slice(1).toLowerCase());
}

/** A code by its letters: "A.R.S. § 12-542", "ORS 12.110(1)". */
export function readAcronym(text: string, position: number): Citation | null {
  const match = acronyms.match(text, position);
  if (!match) return null;
  const typed = text.slice(position, match.end);
  if (/[a-z]/.test(typed) && !/[a-z]/.test(match.value)) return null;
  const value = match.value === "K.S.A." || /\d/.test(typed) ? match.value : plain(typed);
  const code: Part = { start: position, end: match.end, value };
  return readSectionsOf(text, position, code, regulations.has(match.value), initials.has(match.value));
}

function readSectionsOf(
  text: string,
  position: number,
  code: Part,
  isRegulation: boolean,
  needsShape: boolean,
): StatuteCitation | RegulationCitation | null {
  let i = skipGap(text, code.end);
  supplement.lastIndex = i;
  const supp = isDigit(text.charCodeAt(i)) ? supplement.exec(text)?.groups?.["year"] : undefined;
  const suppYear: Part | null = supp === undefined ? null : { start: i, end: i + 4, value: supp };
  if (suppYear) i = skipGap(text, supplement.lastIndex);
  const title = readDivision(text, code.end);
  if (title) i = skipGap(text, title.end);
  const sign = readSign(text, i);
  if (sign) i = skipGap(text, sign.end);
  else if (text.charCodeAt(i) === 97) i = Math.max(i, matchEnd(article, text, i));
  const sections = readSections(text, i, statuteSection, isPlural(sign));
  const last = sections[sections.length - 1];
  if (!last || (!sign && i === code.end)) return null;
  if (needsShape && !sign && !/[.:-]\d/.test(sections[0]?.value ?? "")) return null;
  const year = suppYear ? null : readYear(text, last.end);
  const found: Draft<StatuteCitation> | Draft<RegulationCitation> = {
    kind: isRegulation ? "regulation" : "statute",
    start: position,
    end: year?.end ?? last.end,
    joined: false,
    nested: false,
    code,
    sections,
  };
  if (title) found.title = title.part;
  if (sign) found.sign = sign;
  if (suppYear) found.year = suppYear;
  else if (year) found.year = year.part;
  return found;
}

/** "tit. 12," or "ch. 93A," between a code and its section: the number is its title. */
function readDivision(text: string, from: number): { part: Part; end: number } | null {
  if (!mayBeDivision(text, from)) return null;
  divisions.lastIndex = from;
  const number = divisions.exec(text)?.groups?.["number"];
  if (number === undefined) return null;
  const { lastIndex } = divisions;
  const end = text[lastIndex - 1] === "," ? lastIndex - 1 : lastIndex;
  return { part: { start: end - number.length, end, value: number }, end: lastIndex };
}

/** Whether "tit.", "ch.", "c.", "art.", "pt." or "r." may stand behind a comma and a blank. */
function mayBeDivision(text: string, position: number): boolean {
  const code = text.charCodeAt(skipComma(text, position));
  return code === 116 || code === 99 || code === 97 || code === 112 || code === 114;
}

/** Whether {@link titledCode} may begin with the three characters at `position`; "P.2d" and "N.E." are met far more often. */
export function mayBeTitledCode(text: string, position: number): boolean {
  const second = text.charCodeAt(position + 1);
  const third = text.charCodeAt(position + 2);
  switch (text.charCodeAt(position)) {
    case 73: // ILCS, Ill.
      return second === 76 || second === 108;
    case 80: // Pa., P.S.
      return second === 97 || (second === 46 && third === 83);
    case 79: // O.S., Okla.
      return second === 46 || second === 107;
    case 68: // Del.
      return second === 101;
    case 77: // M.R.S.
    case 86: // V.S.A., V.I.C.
    case 76: // L.P.R.A.
      return second === 46;
    case 78: // N.Y.C.R.R., NYCRR
      return second === 89 || (second === 46 && third === 89);
    case 67: // CCR, C.C.R.
      return second === 67 || (second === 46 && third === 67);
    default:
      return false;
  }
}

/** A state's code whose title is the number before it: "735 ILCS 5/2-622", "42 Pa. Cons. Stat. § 5524(7)", "12 O.S. § 95". */
export function readTitledStateCode(text: string, title: Part, position: number): Citation | null {
  const end = matchEnd(titledCode, text, position);
  if (end < 0) return null;
  const code: Part = { start: position, end, value: spacedAbbreviation(text.slice(position, end)) };
  const found = readSectionsOf(text, title.start, code, /CRR|CCR|C\.C\.R/.test(code.value), false);
  return found && { ...found, title };
}
