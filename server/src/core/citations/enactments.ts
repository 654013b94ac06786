import { federalCodes } from "../reference/reporters.ts";
import { federalRuleSets } from "../reference/ruleSets.ts";
import type { Part } from "../text/span.ts";
import type { Citation, ConstitutionCitation, RegulationCitation, RuleCitation, StatuteCitation } from "./citation.ts";
import { readCourtAndDate } from "./courtAndDate.ts";
import { matchEnd, nextInList, readPins } from "./pins.ts";
import {
  digitsEnd,
  hyphenated,
  isWord,
  plain,
  skipGap,
  skipGapBack,
  spacedAbbreviation,
  wordAt,
  wrapped,
} from "./reading.ts";

const subdivisions = String.raw`(?:[ \u00a0]?\((?:[a-zA-Z]{1,5}|\d{1,3})\))*`;
const ruleSection = wrapped(
  new RegExp(String.raw`\d{1,4}(?:\.\d{1,3}){0,3}(?:-\d{1,3}(?:\.\d+)?)?[a-z]?${subdivisions}(?![\w%]|[.:]\d)`, "y"),
);
const statuteSection = wrapped(
  new RegExp(
    String.raw`\d[\da-zA-Z]*(?:[-.:\u2010-\u2014](?=\d)[\da-zA-Z]+)*(?:-\d+)?${subdivisions}(?:[ \u00a0](?:through|to)[ \u00a0]\d[\da-zA-Z-]*${subdivisions})?`,
    "y",
  ),
);
const sectionSign = /\u00a7{1,2}|[Ss]ec(?:s|tions?)?\.?(?![a-z])/y;
const partWord = /[Pp](?:ts?\.|arts?)(?![a-z])/y;
const stateCode = wrapped(
  /K\.?[ \u00a0]?S\.?[ \u00a0]?A\.?(?![A-Za-z])|Kan\.[ \u00a0]Stat\.[ \u00a0]Ann\.|KAN\.[ \u00a0]STAT\.[ \u00a0]ANN\.|(?:[A-Z][a-z]+\.|[NSW]\.[A-Z]\.)[ \u00a0](?:(?:Rev|Gen|Comp)\.[ \u00a0])?(?:Stat|Laws|Code)\.?(?:[ \u00a0]Ann\.)?(?![a-z])/y,
);
const supplement = wrapped(/(?<year>(?:19|20)\d\d)[ \u00a0]Supp\./y);
const publicLaw = wrapped(/Pub\.?[ \u00a0]?L\.?[ \u00a0](?:No\.[ \u00a0])?(?<number>\d{2,3}[-\u2013]\d{1,4})/y);
const constitutionName = wrapped(/(?:[A-Z][a-z]{2,5}\.|[NSW]\.[A-Z]\.|U\.[ \u00a0]?S\.)[ \u00a0](?:Const|CONST)\./y);
const constitutionSection = wrapped(
  /(?:(?:amends?|art|pmbl|cl|amendment|article)\.?[ \u00a0]?[IVXLC\d]+|Bill of Rights)(?:,?[ \u00a0](?:\u00a7{1,2}[ \u00a0]?\d+|cl\.[ \u00a0]?\d+))*/iy,
);
const localRuleWord = wrapped(
  /Local[ \u00a0](?:Civil[ \u00a0])?(?:Rules?|R\.)|Rules?\.?|Civ(?:il)?\.?[ \u00a0]L\.?[ \u00a0]?R\.|L\.?[ \u00a0]?R\.?[ \u00a0]Civ\.[ \u00a0]?P?\.?|L\.[ \u00a0]?R\.|LR(?:-Civ\.?|[ \u00a0]IA)?|LCvR|LCR|LCivR|CivLR|R\./y,
);
const namedSet = wrapped(/D\.C\.COLO\.LCivR|D\.N\.M\.[ \u00a0]?LR-Civ\.?|DUCivR|NECivR|LRCiv/y);
const contractWords =
  /^[\s\u00a0]*,?[\s\u00a0]*of[\s\u00a0](?:the|this|that|its|their|an?)[\s\u00a0](?:[A-Z]?[a-z]+[\s\u00a0]){0,3}[A-Za-z]*(?:agreement|contract|lease|plan|policy|note|deed|township|brief|motion|order|memorandum|report|bylaws)/i;
const courtBefore =
  /(?:\b|^)((?:\d{1,2}(?:st|nd|rd|th|d)[ \u00a0]Cir\.|[NSEWMC]\.[ \u00a0]?D\.[ \u00a0]?(?:[A-Z][a-z]{1,5}\.?|[A-Z]\.[ \u00a0]?[A-Z]\.)|D\.[ \u00a0]?(?:[A-Z][a-z]{1,5}\.?|(?:[A-Z]\.[ \u00a0]?){1,2}))(?:[ \u00a0]Loc\.)?)[\s\u00a0]*$/;

/** A rule of court whose set is named at `position`: "Fed. R. Civ. P. 37(a)(1)", "FRE 403". */
export function readFederalRule(text: string, position: number): RuleCitation | null {
  const match = federalRuleSets.match(text, position);
  if (!match) return null;
  let i = skipGap(text, match.end);
  const signEnd = matchEnd(sectionSign, text, i);
  if (signEnd > 0) i = skipGap(text, signEnd);
  const sections = readSections(text, i, ruleSection);
  if (sections.length === 0) return null;
  return rule(position, { start: position, end: match.end, value: match.value }, sections);
}

/** A local rule or a bare "Rule 37(c)" at the word that says so; the court before it is read backwards. */
export function readRuleAtWord(text: string, position: number, floor: number): RuleCitation | null {
  const named = matchEnd(namedSet, text, position);
  const wordEnd = named > 0 ? named : matchEnd(localRuleWord, text, position);
  if (wordEnd < 0) return null;
  const typed = plain(text.slice(position, wordEnd));
  const sections = readSections(text, skipGap(text, wordEnd), ruleSection);
  const first = sections[0];
  if (!first || (first.start === wordEnd && /[a-z]$/.test(typed))) return null;
  if (named > 0) return rule(position, { start: position, end: wordEnd, value: setName(typed) }, sections);
  const court = readCourtBefore(text, position, floor);
  const word = typed.replace(/\.$/, "");
  if (!court) {
    if (word === "R") return null;
    if (/^Rules?$/.test(word))
      return /^(?:Mr|Ms|Mrs|Dr|Judge)\.?[\s\u00a0]*$/.test(text.slice(Math.max(floor, position - 6), position))
        ? null
        : rule(position, null, sections);
    return rule(position, { start: position, end: wordEnd, value: typed }, sections);
  }
  const value = `${court.value} ${/^(?:Local )?(?:Rules?|R)$/.test(word) ? "Rule" : typed}`;
  return rule(court.start, { start: court.start, end: wordEnd, value }, sections);
}

/** A local rule's set that begins with its court, closed up: "DUCivR 37-1", "D.C.COLO.LCivR 7.1(a)". */
export function readNamedRuleSet(text: string, position: number): RuleCitation | null {
  const end = matchEnd(namedSet, text, position);
  if (end < 0) return null;
  const sections = readSections(text, skipGap(text, end), ruleSection);
  return sections.length > 0
    ? rule(position, { start: position, end, value: setName(text.slice(position, end)) }, sections)
    : null;
}

function setName(typed: string): string {
  return typed.replace(/[\s\u00a0]+/g, "");
}

function rule(start: number, ruleSet: Part | null, sections: readonly Part[]): RuleCitation {
  const end = (sections[sections.length - 1] as Part).end;
  return { kind: "rule", start, end, joined: false, nested: false, ...(ruleSet ? { ruleSet } : {}), sections };
}

function readCourtBefore(text: string, position: number, floor: number): Part | null {
  const low = Math.max(floor, position - 24);
  const match = courtBefore.exec(text.slice(low, position));
  if (!match?.[1] || isWord(text.charCodeAt(low + match.index - 1))) return null;
  const start = low + match.index;
  const value = spacedAbbreviation(match[1]);
  return { start, end: start + match[1].length, value };
}

/** Sections in a list: "801(d)(2)(D) and 803(6)", "1331, 1332(a), and 1367". */
function readSections(text: string, position: number, pattern: RegExp): Part[] {
  const first = sectionPart(text, position, pattern);
  if (!first) return [];
  const sections = [first];
  let last = first;
  for (;;) {
    const start = nextInList(text, last.end);
    const next = start < 0 ? null : sectionPart(text, start, pattern);
    if (!next || !endsSection(text, next, last)) return sections;
    sections.push(next);
    last = next;
  }
}

function sectionPart(text: string, position: number, pattern: RegExp): Part | null {
  let end = matchEnd(pattern, text, position);
  if (end < 0) return null;
  while (end > position && /[-.:]/.test(text[end - 1] as string)) end--;
  const value = hyphenated(plain(text.slice(position, end))).replace(/ \(/g, "(");
  return { start: position, end, value };
}

function leadingDigits(value: string): number {
  return digitsEnd(value, 0);
}

/** Whether a number after "and" or a comma is a section too: it looks like the one before, and no unit or title follows. */
function endsSection(text: string, section: Part, before: Part): boolean {
  const next = skipGap(text, section.end);
  if (federalCodes.match(text, next) && !/\(/.test(section.value)) return false;
  if (/^\d+$/.test(section.value) && section.value.length < leadingDigits(before.value) - 1) return false;
  const following = text.slice(next, next + 12);
  if (/^(?:days?|hours?|weeks?|months?|years?|pages?|F\.|U\.S\.|S\. ?Ct|WL|P\.|Kan\.)/.test(following)) return false;
  return (
    /[(.-]/.test(section.value) ||
    !/^[a-z]{3,}/.test(following) ||
    /^(?:and|or|of|as|to|is|are|do|does|which|that|provide|apply|require|govern|permit)/.test(following)
  );
}

/** A statute or regulation whose title is the number at `position`: "28 U.S.C. § 1331", "29 C.F.R. § 516.2". */
export function readCodeAtNumber(text: string, position: number): Citation | null {
  const titleEnd = digitsEnd(text, position);
  if (titleEnd - position > 3) return null;
  const next = skipGap(text, titleEnd);
  const match = federalCodes.match(text, next);
  if (!match) return null;
  const title: Part = { start: position, end: titleEnd, value: text.slice(position, titleEnd) };
  const code: Part = { start: next, end: match.end, value: match.value };
  if (match.value === "Fed. Reg.") return readRegister(text, title, code);
  const after = skipGap(text, match.end);
  const sign = readSign(text, after);
  const sections = readSections(text, sign ? skipGap(text, sign.end) : after, statuteSection);
  if (sections.length === 0) return null;
  const last = sections[sections.length - 1] as Part;
  const year = readYear(text, last.end);
  const common = {
    start: position,
    end: year?.end ?? last.end,
    joined: false,
    nested: false,
    title,
    code,
    ...(sign ? { sign } : {}),
    ...(year ? { year: year.part } : {}),
  };
  if (match.value !== "C.F.R.") return { kind: "statute", ...common, sections };
  const isPart = sign ? /^[Pp]/.test(sign.value) : false;
  return { kind: "regulation", ...common, sections: isPart ? asParts(sections) : sections };
}

function asParts(sections: readonly Part[]): Part[] {
  return sections.map((section) => ({ ...section, value: `pt. ${section.value}` }));
}

function readSign(text: string, position: number): Part | null {
  let end = matchEnd(sectionSign, text, position);
  if (end < 0) end = matchEnd(partWord, text, position);
  return end < 0 ? null : { start: position, end, value: text.slice(position, end) };
}

function readYear(text: string, position: number): { part: Part; end: number } | null {
  const found = readCourtAndDate(text, position);
  return found?.date && !found.court && found.date.value.length === 4 ? { part: found.date, end: found.end } : null;
}

function readRegister(text: string, volume: Part, code: Part): RegulationCitation | null {
  const start = skipGap(text, code.end);
  const end = matchEnd(/\d{1,3}(?:,\d{3})+|\d{1,6}/y, text, start);
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

/** A statute of a state at its code: "K.S.A. 2023 Supp. 60-19a02", "Kan. Stat. Ann. § 60-3702". */
export function readStateStatute(text: string, position: number): StatuteCitation | null {
  const codeEnd = matchEnd(stateCode, text, position);
  if (codeEnd < 0) return null;
  const typed = plain(text.slice(position, codeEnd));
  const isKsa = /^K\.? ?S/.test(typed);
  let i = skipGap(text, codeEnd);
  supplement.lastIndex = i;
  const supp = supplement.exec(text);
  const year = supp?.groups?.["year"] ? { start: i, end: i + 4, value: supp.groups["year"] } : null;
  if (supp) i = skipGap(text, supplement.lastIndex);
  const sign = readSign(text, i);
  if (sign) i = skipGap(text, sign.end);
  const sections = readSections(text, i, statuteSection);
  if (sections.length === 0) return null;
  const last = sections[sections.length - 1] as Part;
  const trailing = year ? null : readYear(text, last.end);
  return {
    kind: "statute",
    start: position,
    end: trailing?.end ?? last.end,
    joined: false,
    nested: false,
    code: { start: position, end: codeEnd, value: isKsa ? "K.S.A." : /^KAN/.test(typed) ? "Kan. Stat. Ann." : typed },
    ...(sign ? { sign } : {}),
    sections,
    ...(year || trailing ? { year: (year ?? trailing?.part) as Part } : {}),
  };
}

/** "Pub. L. No. 111-2". */
export function readPublicLaw(text: string, position: number): StatuteCitation | null {
  publicLaw.lastIndex = position;
  const match = publicLaw.exec(text);
  if (!match?.groups?.["number"]) return null;
  const end = publicLaw.lastIndex;
  const number = match.groups["number"];
  const numberStart = end - number.length;
  const codeEnd = skipGapBack(text, numberStart, position);
  return {
    kind: "statute",
    start: position,
    end,
    joined: false,
    nested: false,
    code: { start: position, end: codeEnd, value: "Pub. L." },
    sections: [{ start: numberStart, end, value: hyphenated(number) }],
  };
}

/** A section without a code: "Section 1332", "§ 1983". Sections of contracts, and short numbers, are not read. */
export function readBareSection(text: string, position: number): StatuteCitation | null {
  const signEnd = matchEnd(sectionSign, text, position);
  if (signEnd < 0 || wordAt(text, position, "sec") > 0 || /^s/.test(text[position] as string)) return null;
  const sections = readSections(text, skipGap(text, signEnd), statuteSection);
  const last = sections[sections.length - 1];
  if (!last || !sections.every((section) => /^\d{3,5}[a-z]?(?:\(|-\d|$)/.test(section.value))) return null;
  if (contractWords.test(text.slice(last.end, last.end + 60))) return null;
  return {
    kind: "statute",
    start: position,
    end: last.end,
    joined: false,
    nested: false,
    sign: { start: position, end: signEnd, value: text.slice(position, signEnd) },
    sections,
  };
}

/** "U.S. Const. amend. XIV, § 1". */
export function readConstitution(text: string, position: number): ConstitutionCitation | null {
  const nameEnd = matchEnd(constitutionName, text, position);
  if (nameEnd < 0) return null;
  const start = skipGap(text, nameEnd);
  const end = matchEnd(constitutionSection, text, start);
  if (end < 0) return null;
  return {
    kind: "constitution",
    start: position,
    end,
    joined: false,
    nested: false,
    constitution: {
      start: position,
      end: nameEnd,
      value: plain(text.slice(position, nameEnd)).replace("CONST", "Const").replace("U. S.", "U.S."),
    },
    section: { start, end, value: plain(text.slice(start, end)) },
  };
}
