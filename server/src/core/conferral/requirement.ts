import type { Brief } from "../brief/brief.ts";
import type { Duty, Jurisdiction, Sourced } from "../jurisdictions/jurisdiction.ts";
import { courtNamedIn, federal, isOnFile, jurisdictionOf, unknownCourt } from "../jurisdictions/jurisdictions.ts";
import { covers, isOfDiscovery, type MotionName, type MotionWord } from "../jurisdictions/motionNames.ts";
import { mayBeCited, relianceOn } from "../jurisdictions/reliance.ts";
import { courtById } from "../reference/courts.ts";
import type { Requirement } from "./conferral.ts";
import { asksForTime, embeddedReliefs, motionNamesOf } from "./motions.ts";
import { titleOf } from "./titles.ts";

export { titleOf } from "./titles.ts";

const kansas = "ksd";
const namesKansas = /\bD\.\s?Kan\.\s+(?:Local\s+)?R(?:ule|\.)/;
/** Captions are read up to here for the name of a court that the table of courts does not know. */
const longestCaption = 1500;

/** Courts of the United States by their form in a citation: districts, their bankruptcy courts, circuits, special courts. */
const federalForm = /^(?:Bankr\. )?(?:[NSEWMC]\.)?D\.|\bCir\.|^U\.S\.|\bFed\. Cl\.|\bInt'l Trade\b/;

/**
 * The rules under which a paper is read: those of its court; where that is not known, those of a state's court that the front
 * matter or the caption names, or of the District of Kansas where the paper cites its rules; else the federal floor. A court
 * of a state that has no file has no rules here.
 */
export function jurisdictionFor(brief: Brief): Jurisdiction {
  if (brief.court !== null && isOnFile(brief.court)) return jurisdictionOf(brief.court);
  const court = brief.court === null ? undefined : courtById(brief.court);
  if (court && federalForm.test(court.bluebook)) return federal;
  const named = courtNamedIn(namingOf(brief));
  if (named) return jurisdictionOf(named);
  if (court) return unknownCourt(court);
  return jurisdictionOf(brief.court === null && namesKansas.test(brief.source.text) ? kansas : null);
}

/** Where a paper names its court: the front matter's words, else what stands before the title. */
function namingOf({ frontMatter, title, source }: Brief): string {
  const stated = frontMatter?.values.get("court")?.value;
  if (typeof stated === "string") return stated.slice(0, longestCaption);
  const start = frontMatter?.end ?? 0;
  return title ? source.text.slice(start, Math.min(title.start, start + longestCaption)) : "";
}

/** What the court's rules ask of a paper, with the duties that impose it: those of the Federal Rules or the state first. */
interface Imposed extends Requirement {
  readonly duties: readonly Duty[];
}

/**
 * What the court's rules ask of this paper before it is filed, by the relief it seeks and not by its name: a duty to confer,
 * the other parties' views, or nothing. Responses count only where they themselves move for relief over discovery.
 */
export function requirementOf(brief: Brief, jurisdiction: Jurisdiction = jurisdictionFor(brief)): Requirement {
  const { level, rules, court } = conferralIsElsewhere(brief)
    ? nothingAsked(jurisdiction)
    : imposedOn(brief, jurisdiction);
  return { level, rules, court };
}

/**
 * The duties behind what is asked of a paper, or would be if it named no companion for its certificate: those of the Federal
 * Rules or the state first.
 */
export function dutiesImposedOn(brief: Brief): readonly Duty[] {
  return imposedOn(brief, jurisdictionFor(brief)).duties;
}

/** What the rule of the court on more time asks of a motion that is neither agreed nor unopposed; null where there is none. */
export function extensionDutyOf(brief: Brief): Duty | null {
  const { extensionRule } = jurisdictionFor(brief);
  if (!extensionRule || !brief.filing.opposed || isAgreed(titleOf(brief))) return null;
  return extensionDuty(extensionRule);
}

function imposedOn(brief: Brief, jurisdiction: Jurisdiction): Imposed {
  const none = nothingAsked(jurisdiction);
  const { kind, opposed } = brief.filing;
  if (kind === "response") return embedded(embeddedReliefs(brief), jurisdiction, none);
  if ((kind !== "motion" && kind !== "memorandum-in-support") || !opposed) return none;
  if (isAgreed(titleOf(brief)) || asksForReview(titleOf(brief))) return none;
  return ofMotion(brief, jurisdiction, none);
}

function nothingAsked({ id }: Jurisdiction): Imposed {
  return { level: "none", rules: [], court: id === "federal" ? null : id, duties: [] };
}

function ofMotion(brief: Brief, jurisdiction: Jurisdiction, none: Imposed): Imposed {
  const names = motionNamesOf(brief);
  const isMotion = brief.filing.kind === "motion";
  const applying = applyingDuties(jurisdiction, names, isMotion);
  const conferring = applying.filter(({ duty }) => !asksForViewsOnly(duty));
  const views = applying.filter(({ duty }) => asksForViewsOnly(duty));
  const found = graded(conferring, views, none);
  if (found.level === "need" && conferring.some(({ level, ofDiscovery }) => level === "need" && ofDiscovery))
    return found;
  if (isMotion && asksForTime(brief) && jurisdiction.extensionRule) {
    return viewsAsked([extensionDuty(jurisdiction.extensionRule)], none);
  }
  if (found.level !== "none") return found;
  return views.length > 0
    ? viewsAsked(
        views.map(({ duty }) => duty),
        none,
      )
    : none;
}

/** A duty that holds for a motion, and how surely. */
interface Applying {
  readonly duty: Duty;
  readonly level: "need" | "check";
  /** The duty holds because of relief over discovery. */
  readonly ofDiscovery: boolean;
  readonly names: ReadonlySet<MotionName>;
}

/** The duties that hold, the floor's first. Where a rule covers one relief surely, what may cover the same relief goes along. */
function applyingDuties(
  { duties, floor }: Jurisdiction,
  names: ReadonlySet<MotionName>,
  isMotion: boolean,
): Applying[] {
  return [...floor, ...duties].flatMap((duty) => {
    if (duty.exempt?.value.some((word) => covers(word, names))) return [];
    const needed = namesCovered(duty.motions.value, names, isMotion);
    const maybe = namesCovered(duty.check?.value ?? [], names, isMotion);
    if (needed.size + maybe.size === 0) return [];
    const covered = needed.size > 0 ? needed : maybe;
    const ofDiscovery = (needed.size > 0 ? duty.motions.value : (duty.check?.value ?? [])).some(
      (word) => isOfDiscovery(word) && covers(word, names),
    );
    const sure = needed.size > 0 && relianceOn(duty.motions) !== "check";
    return [{ duty, level: sure ? ("need" as const) : ("check" as const), ofDiscovery, names: covered }];
  });
}

/** The names that words of a rule cover. Rules for motions of every kind do not reach a memorandum: the motion certifies. */
function namesCovered(
  words: readonly MotionWord[],
  names: ReadonlySet<MotionName>,
  isMotion: boolean,
): ReadonlySet<MotionName> {
  const usable = words.filter((word) => (isMotion || isOfDiscovery(word)) && covers(word, names));
  if (usable.some((word) => !isOfDiscovery(word))) return names;
  return new Set([...names].filter((name) => usable.some((word) => covers(word, new Set([name])))));
}

function graded(conferring: readonly Applying[], views: readonly Applying[], none: Imposed): Imposed {
  if (conferring.length === 0) return none;
  const needs = conferring.filter(({ level }) => level === "need");
  const level = needs.length > 0 ? "need" : "check";
  const sought = new Set((needs.length > 0 ? needs : conferring).flatMap(({ names }) => [...names]));
  const imposing = conferring.filter(({ names }) => [...names].some((name) => sought.has(name)));
  const duties = [...imposing, ...views].map(({ duty }) => duty);
  return { ...none, level, rules: rulesOf(duties, level), duties };
}

function embedded(names: ReadonlySet<MotionName>, jurisdiction: Jurisdiction, none: Imposed): Imposed {
  const duties = applyingDuties(jurisdiction, names, true)
    .filter(({ ofDiscovery }) => ofDiscovery)
    .map(({ duty }) => duty);
  return duties.length > 0 ? { ...none, level: "check", rules: rulesOf(duties, "check"), duties } : none;
}

function viewsAsked(duties: readonly Duty[], none: Imposed): Imposed {
  return { ...none, level: "state-position", rules: rulesOf(duties, "check"), duties };
}

/** A rule that asks for no account of the steps, only for the other side's position. */
export function asksForViewsOnly({ content }: Duty): boolean {
  return content !== null && content.value.length > 0 && content.value.every((one) => one === "position");
}

function extensionDuty(rule: Sourced<string>): Duty {
  const { value: _, ...source } = rule;
  return {
    rule,
    motions: { ...source, value: ["extension"] },
    check: null,
    exempt: null,
    asks: null,
    content: { ...source, value: ["position"] },
    means: null,
    attempt: null,
    timing: null,
    form: null,
    headings: null,
    scaffold: null,
  };
}

/**
 * The names of rules that may be cited. Beside a rule that surely asks for something, old texts are not cited as if they did
 * too; where all is to be checked, they are.
 */
function rulesOf(duties: readonly Duty[], level: "need" | "check"): string[] {
  const cited = duties.flatMap(({ rule, motions }) => {
    if (!rule || !mayBeCited(rule)) return [];
    return level === "check" || (relianceOn(rule) !== "check" && relianceOn(motions) !== "check") ? [rule.value] : [];
  });
  return [...new Set(cited)];
}

/** The front matter may say that the certificate is in a companion paper. */
function conferralIsElsewhere(brief: Brief): boolean {
  const value = brief.frontMatter?.values.get("conferralIn")?.value;
  return typeof value === "string" && value.trim() !== "" && value.trim().toLowerCase() !== "this";
}

const agreedWord =
  /\b(?:joint(?!\s+(?:defendant|plaintiff|movant|petitioner|venture))|jointly|agreed|unopposed|uncontested|stipulated|consent)\b/i;

/** Whether a title calls its motion joint, agreed or unopposed: the word stands before "motion", or after it in parentheses. */
export function isAgreed(title: string): boolean {
  const motion = /\b(?:motion|request|application)\b/i.exec(title);
  if (!motion) return false;
  return (
    agreedWord.test(title.slice(0, motion.index)) ||
    /\((?:\w+\s+)?(?:unopposed|agreed|joint|uncontested|consented)\b/i.test(title)
  );
}

function asksForReview(title: string): boolean {
  return /\b(?:reconsider\w*|objections?\s+(?:to|under)\b.*\border|review\s+of\b.*\b(?:order|ruling)|rule\s+72|surreply|sur-reply)/i.test(
    title,
  );
}
