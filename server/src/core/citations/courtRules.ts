import { federalRuleSets } from "../reference/ruleSets.ts";
import type { Part } from "../text/span.ts";
import type { RuleCitation } from "./citation.ts";
import { matchEnd } from "./pins.ts";
import { isLower, isWord, plainSlice, skipGap, spacedAbbreviation, wrapped } from "./reading.ts";
import { readSections, readSign, ruleSection } from "./sections.ts";

const localRuleWord = wrapped(
  /Local[ \u00a0](?:Civil[ \u00a0]|Crim(?:inal|\.)[ \u00a0]|Bankr(?:uptcy|\.)[ \u00a0])?(?:Rules?|R\.)|Rules?\.?|Civ(?:il)?\.?[ \u00a0]L\.?[ \u00a0]?R\.|L\.[ \u00a0]?(?:Civ|Crim|Bankr)\.[ \u00a0]?R\.|L\.?[ \u00a0]?R\.?[ \u00a0]Civ\.[ \u00a0]?P?\.?|L\.[ \u00a0]?R\.|LR(?:-Civ\.?|[ \u00a0]IA)?|LCvR|LCR|LCivR|CivLR|LBR|R\./y,
);
const namedSet = wrapped(/D\.C\.COLO\.LCivR|D\.N\.M\.[ \u00a0]?LR-Civ\.?|DUCivR|DUCrimR|NECivR|NECrimR|LRCiv|LRCrim/y);
const courtBefore =
  /(?:\b|^)((?:(?:\d{1,2}(?:st|nd|rd|th|d)|D\.[ \u00a0]?C\.|Fed\.)[ \u00a0]Cir\.|(?:Bankr\.[ \u00a0])?(?:[NSEWMC]\.[ \u00a0]?D\.[ \u00a0]?(?:W\.[ \u00a0]?Va\.|[A-Z][a-z]{1,5}\.?|[A-Z]\.[ \u00a0]?[A-Z]\.)|D\.[ \u00a0]?(?:[A-Z][a-z]{1,5}\.?|(?:[A-Z]\.[ \u00a0]?){1,2})))(?:[ \u00a0]Loc\.)?)[\s\u00a0]*$/;
const stateRuleSet = wrapped(
  /(?:[ \u00a0](?:Sup|Super|S|Ct|App|Dist|Unif|Cir|Civ|Crim|Prob|Juv|Fam)\.){0,3}[ \u00a0](?:R\.(?:C\.P\.|Civ\.P\.|Crim\.P\.)?|Rules?)(?:[ \u00a0](?:Civ|Crim|App|Evid|Gen|Prac|Ct|P|Proc|Pro|Juv|Fam|Prob|Jud|Admin|Prof['\u2019]?l|Conduct|Bankr|Super|Sup|Disc|Unif)\.?|[ \u00a0]of[ \u00a0]Court,?(?:[ \u00a0][Rr]ules?)?){0,4}/y,
);

/** A rule of court whose set is named at `position`: "Fed. R. Civ. P. 37(a)(1)", "FRE 403". */
export function readFederalRule(text: string, position: number): RuleCitation | null {
  const match = federalRuleSets.match(text, position);
  if (!match) return null;
  const i = skipGap(text, match.end);
  const sign = readSign(text, i);
  const sections = readSections(text, sign ? skipGap(text, sign.end) : i, ruleSection);
  if (sections.length === 0) return null;
  return rule(position, { start: position, end: match.end, value: match.value }, sections);
}

/** A local rule or a bare "Rule 37(c)" at the word that says so; the court before it is read backwards. */
export function readRuleAtWord(text: string, position: number, floor: number): RuleCitation | null {
  const third = text.charCodeAt(position + 2);
  const isWordOfProse = isLower(text.charCodeAt(position + 1)) && third !== 108 && third !== 99 && third !== 118;
  if (isWordOfProse) return null;
  const named = mayBeNamedSet(text, position) ? matchEnd(namedSet, text, position) : -1;
  const wordEnd = named > 0 ? named : endOfRuleWord(text, position);
  if (wordEnd < 0) return null;
  const typed = plainSlice(text, position, wordEnd);
  const sections = readSections(text, skipGap(text, wordEnd), ruleSection, typed.startsWith("Rules"));
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
  return rule(
    court.start,
    { start: court.start, end: wordEnd, value: `${court.value} ${ruleWord(court.value, typed)}` },
    sections,
  );
}

/** D. Kan. cites its rules as "D. Kan. Rule 7.1"; other courts have words of their own, and circuits "R.". */
function ruleWord(court: string, typed: string): string {
  if (/^Rules?\.?$/.test(typed)) return "Rule";
  return court === "D. Kan." && /^(?:Local Rules?|Local R\.|R\.)$/.test(typed) ? "Rule" : typed;
}

/** A rule of a state's courts, behind the state: "Tex. R. Civ. P. 166a(i)", "Kan. Sup. Ct. R. 7.04(g)", "Cal. Rules of Court, rule 8.204". */
export function readStateRule(text: string, position: number, stateEnd: number): RuleCitation | null {
  const end = matchEnd(stateRuleSet, text, stateEnd);
  if (end < 0) return null;
  const sections = readSections(text, skipGap(text, end), ruleSection);
  if (sections.length === 0) return null;
  return rule(position, { start: position, end, value: spacedAbbreviation(text.slice(position, end)) }, sections);
}

/** A local rule's set that begins with its court, closed up: "DUCivR 37-1", "D.C.COLO.LCivR 7.1(a)". */
export function readNamedRuleSet(text: string, position: number): RuleCitation | null {
  const end = mayBeNamedSet(text, position) ? matchEnd(namedSet, text, position) : -1;
  if (end < 0) return null;
  const sections = readSections(text, skipGap(text, end), ruleSection);
  return sections.length > 0
    ? rule(position, { start: position, end, value: setName(text.slice(position, end)) }, sections)
    : null;
}

/** The end of "Rule", "Local Rule", "LCvR" and the like, or -1. */
function endOfRuleWord(text: string, position: number): number {
  return text.startsWith("Rule ", position) ? position + 4 : matchEnd(localRuleWord, text, position);
}

/** By the second and third character of {@link namedSet}: "D.C", "D.N", "DU", "NE", "LR". */
function mayBeNamedSet(text: string, position: number): boolean {
  const second = text.charCodeAt(position + 1);
  if (second !== 46) return second === 85 || second === 69 || second === 82;
  const third = text.charCodeAt(position + 2);
  return third === 67 || third === 78;
}

function setName(typed: string): string {
  return typed.replace(/[\s\u00a0]+/g, "");
}

function rule(start: number, ruleSet: Part | null, sections: readonly Part[]): RuleCitation {
  const end = (sections[sections.length - 1] as Part).end;
  return ruleSet
    ? { kind: "rule", start, end, joined: false, nested: false, ruleSet, sections }
    : { kind: "rule", start, end, joined: false, nested: false, sections };
}

function readCourtBefore(text: string, position: number, floor: number): Part | null {
  const low = Math.max(floor, position - 32);
  const match = courtBefore.exec(text.slice(low, position));
  if (!match?.[1] || isWord(text.charCodeAt(low + match.index - 1))) return null;
  const start = low + match.index;
  const value = spacedAbbreviation(match[1]);
  return { start, end: start + match[1].length, value };
}
