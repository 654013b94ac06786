import { federalCodes } from "../reference/reporters.ts";
import type { Part } from "../text/span.ts";
import type { Citation, Draft, RegulationCitation, StatuteCitation } from "./citation.ts";
import { readCourtAndDate } from "./courtAndDate.ts";
import { matchEnd, readPins } from "./pins.ts";
import {
  digitsEnd,
  digitsOf,
  hyphenated,
  isLetter,
  skipComma,
  skipGap,
  skipGapBack,
  wordAt,
  wrapped,
} from "./reading.ts";
import { endOfSectionSign, isPlural, readSections, readSign, readYear, statuteSection } from "./sections.ts";
import { mayBeTitledCode, readTitledStateCode } from "./stateCodes.ts";
import { readTreatise } from "./treatises.ts";

const publicLaw = wrapped(
  /(?:Pub\.?[ \u00a0]?L\.?|P\.L\.|Public[ \u00a0]Law)[ \u00a0](?:Nos?\.[ \u00a0])?(?<number>\d{2,3}[-\u2010-\u2014]\d{1,4})(?![\w-])/y,
);
const placeInStatutes = wrapped(
  /(?:,[ \u00a0]\u00a7{1,2}[ \u00a0]?[\w().-]{1,20}(?:,?[ \u00a0][\w().-]{1,10})?|,[ \u00a0][Tt]it(?:le|\.)[ \u00a0][IVX]+)?,[ \u00a0]\d{1,3}[ \u00a0]Stat\.[ \u00a0]\d{1,5}(?:,[ \u00a0]\d{1,5}(?:[-\u2010-\u2014]\d{1,5})?)*(?![\w-])/y,
);
const registerPage = /(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:-\d{2}(?!\d))?/y;
const sessionPage = /\d{1,5}(?:-\d{1,4})?(?![\w,]\d)/y;
/** The shapes that sections of codes have and those of contracts have not: "1983", "27-901(2)(d)", "74.351(a)". */
const sectionOfCode = /^(?:\d{3,5}[a-z]{0,2}(?:\(|-\d|$)|\d{1,2}-\d{3,5}|\d{2,5}\.\d{3,4}(?!\d))/;
const bareSign = /[Ss]ections?(?![a-z])|Sec(?:s|t)?\.?(?![a-z])/y;
const actBehind = /^[\s\u00a0]of[\s\u00a0]the[\s\u00a0](?:[A-Za-z]+[\s\u00a0]){0,6}Act\b/;
const contractWords =
  /^[\s\u00a0]*,?[\s\u00a0]*of[\s\u00a0](?:the|this|that|its|their|an?)[\s\u00a0](?:[A-Z]?[a-z]+[\s\u00a0]){0,3}[A-Za-z]*(?:agreement|contract|lease|plan|policy|note|deed|township|street|road|stadium|building|cemetery|trust|will|declaration|covenants?|addendum|amendment|manual|handbook|brief|motion|order|memorandum|report|bylaws)/i;
/** A statute or regulation whose title is the number at `position`: "28 U.S.C. § 1331", "29 C.F.R. § 516.2". */
export function readCodeAtNumber(text: string, position: number): Citation | null {
  const titleEnd = digitsEnd(text, position);
  if (titleEnd - position > 3) return null;
  const next = skipGap(text, titleEnd);
  const match = mayBeFederal(text.charCodeAt(next)) ? federalCodes.match(text, next) : null;
  if (!match && !mayBeTitledCode(text, next)) return null;
  const title: Part = { start: position, end: titleEnd, value: digitsOf(text, position, titleEnd) };
  if (!match) return readTitledStateCode(text, title, next);
  const code: Part = { start: next, end: match.end, value: match.value };
  if (match.value === "Fed. Reg.") return readRegister(text, title, code);
  if (match.value === "Stat.") return readSessionLaw(text, title, code);
  const after = skipGap(text, match.end);
  const sign = readSign(text, after);
  const sections = readSections(text, sign ? skipGap(text, sign.end) : after, statuteSection, isPlural(sign));
  if (sections.length === 0) return null;
  const last = sections[sections.length - 1] as Part;
  const year = readYear(text, last.end);
  const isRegulation = match.value === "C.F.R.";
  const found: Draft<StatuteCitation> | Draft<RegulationCitation> = {
    kind: isRegulation ? "regulation" : "statute",
    start: position,
    end: year?.end ?? last.end,
    joined: false,
    nested: false,
    title,
    code,
    sections: isRegulation ? asParts(sections, sign) : sections,
  };
  if (sign) found.sign = sign;
  if (year) found.year = year.part;
  return found;
}

/** The end of "§", "§§", "Section", "Sec." at `position`, or -1. */
function bareSignEnd(text: string, position: number): number {
  if (text.charCodeAt(position) !== 0xa7) return matchEnd(bareSign, text, position);
  return endOfSectionSign(text, position);
}

/** "second", "Security": a word that begins as "section" does. */
function isOtherWord(text: string, position: number): boolean {
  const fourth = text.charCodeAt(position + 3);
  return isLetter(text.charCodeAt(position)) && isLetter(fourth) && fourth !== 115 && fourth !== 116;
}

function isFollowedByOf(text: string, position: number): boolean {
  return wordAt(text, skipComma(text, position), "of") > 0;
}

/** First letters of {@link federalCodes}, in either case. */
function mayBeFederal(code: number): boolean {
  const lower = code | 32;
  return lower === 117 || lower === 99 || lower === 102 || lower === 115;
}

/** Parts of a title keep the word that says so, in the singular: "pt. 395", "Part 60". */
function asParts(sections: readonly Part[], sign: Part | null): readonly Part[] {
  if (!sign || !/^p/i.test(sign.value)) return sections;
  const word = sign.value.replace(/^(pt|part)s/i, "$1");
  return sections.map((section) => ({ ...section, value: `${word} ${section.value}` }));
}

function readRegister(text: string, volume: Part, code: Part): RegulationCitation | null {
  const start = skipGap(text, code.end);
  const end = matchEnd(registerPage, text, start);
  if (end < 0) return null;
  const page: Part = { start, end, value: text.slice(start, end) };
  const pins = readPins(text, end, { bareComma: true, bates: false });
  const date = readCourtAndDate(text, pins?.end ?? end);
  const year = date?.date ? { ...date.date, value: date.date.value.slice(0, 4) } : null;
  return {
    kind: "regulation",
    start: volume.start,
    end: date?.end ?? pins?.end ?? end,
    joined: false,
    nested: false,
    title: volume,
    code,
    sections: [],
    page,
    ...(pins ? { pins } : {}),
    ...(year ? { year } : {}),
  };
}

/** A session law by itself: "109 Stat. 737, 742 (1995)"; its section is the page on which it begins. */
function readSessionLaw(text: string, volume: Part, code: Part): StatuteCitation | null {
  const start = skipGap(text, code.end);
  const end = matchEnd(sessionPage, text, start);
  if (end < 0) return null;
  const pins = readPins(text, end, { bareComma: true, bates: false });
  const last = pins?.end ?? end;
  const year = readYear(text, last);
  return {
    kind: "statute",
    start: volume.start,
    end: year?.end ?? last,
    joined: false,
    nested: false,
    title: volume,
    code,
    sections: [{ start, end, value: text.slice(start, end) }],
    ...(year ? { year: year.part } : {}),
  };
}

/** "Pub. L. No. 111-2", with its sections and its place in the Statutes at Large where they follow. */
export function readPublicLaw(text: string, position: number): StatuteCitation | null {
  const next = text.charCodeAt(position + 1);
  if (next !== 46 && text.charCodeAt(position + 2) !== 98) return null;
  publicLaw.lastIndex = position;
  const match = publicLaw.exec(text);
  if (!match?.groups?.["number"]) return null;
  const lawEnd = publicLaw.lastIndex;
  const number = match.groups["number"];
  const numberStart = lawEnd - number.length;
  const codeEnd = skipGapBack(text, numberStart, position);
  const placeEnd = matchEnd(placeInStatutes, text, lawEnd);
  const year = readYear(text, placeEnd > 0 ? placeEnd : lawEnd);
  return {
    kind: "statute",
    start: position,
    end: year?.end ?? (placeEnd > 0 ? placeEnd : lawEnd),
    joined: false,
    nested: false,
    code: { start: position, end: codeEnd, value: "Pub. L." },
    sections: [{ start: numberStart, end: lawEnd, value: hyphenated(number) }],
    ...(year ? { year: year.part } : {}),
  };
}

/**
 * A section without a code: "Section 1332", "§ 1983", "section 362". Sections of contracts are not read, and short numbers
 * only of an Act ("Section 10(b) of the Exchange Act").
 */
export function readBareSection(text: string, position: number, floor: number): Citation | null {
  const treatise = text.charCodeAt(position) === 0xa7 ? readTreatise(text, position, floor) : null;
  if (treatise) return treatise;
  if (isOtherWord(text, position)) return null;
  const signEnd = bareSignEnd(text, position);
  if (signEnd < 0 || wordAt(text, position, "sec") > 0) return null;
  const sign: Part = { start: position, end: signEnd, value: text.slice(position, signEnd) };
  const sections = readSections(text, skipGap(text, signEnd), statuteSection, isPlural(sign));
  const last = sections[sections.length - 1];
  if (!last) return null;
  const behind = text.slice(last.end, last.end + 72);
  if (isFollowedByOf(text, last.end) && contractWords.test(behind)) return null;
  const isLong = sections.every((section) => sectionOfCode.test(section.value));
  if (!isLong && !(/^S/.test(sign.value) && actBehind.test(behind))) return null;
  return {
    kind: "statute",
    start: position,
    end: last.end,
    joined: false,
    nested: false,
    sign,
    sections,
  };
}
