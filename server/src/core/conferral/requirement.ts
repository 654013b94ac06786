import type { Brief, Relief } from "../brief/brief.ts";
import type { Duty, DutyRelief, Jurisdiction } from "../jurisdictions/jurisdiction.ts";
import { districtOfKansas, jurisdictionOf } from "../jurisdictions/jurisdictions.ts";
import type { Requirement } from "./conferral.ts";

/** The visible title of the paper, else that of the front matter, else nothing. */
export function titleOf(brief: Brief): string {
  const stated = brief.frontMatter?.values.get("title")?.value;
  return brief.title?.value ?? (typeof stated === "string" ? stated : "");
}

const namesKansas = /\bD\.\s?Kan\.\s+(?:Local\s+)?R(?:ule|\.)/;

/**
 * The rules under which a paper is read: those of its court; of the District of Kansas where the court is not known but the
 * paper cites that court's rules; else the federal floor.
 */
export function jurisdictionFor(brief: Brief): Jurisdiction {
  if (brief.court !== null) return jurisdictionOf(brief.court);
  return namesKansas.test(brief.source.text) ? districtOfKansas : jurisdictionOf(null);
}

/**
 * What the court's rules ask of this paper before it is filed, by the relief it seeks and not by its name: a duty to confer,
 * the other parties' views, or nothing. Responses count only where they themselves move for relief.
 */
export function requirementOf(brief: Brief, jurisdiction: Jurisdiction = jurisdictionFor(brief)): Requirement {
  const court = jurisdiction.id === "federal" ? null : jurisdiction.id;
  const none: Requirement = { level: "none", rules: [], court };
  const { kind, opposed } = brief.filing;
  if (conferralIsElsewhere(brief)) return none;
  if (kind === "response") return duty(embeddedReliefs(brief), jurisdiction, "check") ?? none;
  if ((kind !== "motion" && kind !== "memorandum-in-support") || !opposed) return none;
  if (isAgreed(titleOf(brief)) || asksForReview(titleOf(brief))) return none;
  const needed = duty(dutyReliefsOf(brief), jurisdiction, "need");
  if (needed?.level === "need") return needed;
  if (kind === "motion" && asksForTime(brief)) {
    const rule = jurisdiction.extensionRule?.value;
    return rule ? { level: "state-position", rules: [rule], court } : none;
  }
  return needed ?? none;
}

function duty(reliefs: readonly DutyRelief[], jurisdiction: Jurisdiction, most: "need" | "check"): Requirement | null {
  const duties = jurisdiction.duties.value.filter(({ relief }) => reliefs.includes(relief));
  if (duties.length === 0) return null;
  const needs = duties.some(({ level }) => level === "need") && most === "need";
  const imposing = needs ? duties.filter(({ level }) => level === "need") : duties;
  return {
    level: needs ? "need" : "check",
    rules: rulesOf(imposing),
    court: jurisdiction.id === "federal" ? null : jurisdiction.id,
  };
}

/** Federal rules first, as certificates cite them. */
function rulesOf(duties: readonly Duty[]): string[] {
  const rules = [...new Set(duties.flatMap((one) => one.rules))];
  return [...rules.filter((rule) => rule.startsWith("Fed.")), ...rules.filter((rule) => !rule.startsWith("Fed."))];
}

/** The front matter may say that the certificate is in a companion paper. */
function conferralIsElsewhere(brief: Brief): boolean {
  const value = brief.frontMatter?.values.get("conferralIn")?.value;
  return typeof value === "string" && value.trim() !== "" && value.trim().toLowerCase() !== "this";
}

const agreedWord = /\b(?:joint|jointly|agreed|unopposed|uncontested|stipulated|consent)\b/i;

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

const otherCompulsion =
  /\bcompel\w*\s+(?:arbitration|appraisal|mediation|joinder|specific|enforcement|settlement|payment)/i;

/** The reliefs of a motion on which a duty to confer turns. */
function dutyReliefsOf(brief: Brief): DutyRelief[] {
  const title = titleOf(brief);
  const text = brief.source.text;
  const found = new Set<DutyRelief>();
  for (const relief of brief.filing.relief) {
    for (const one of dutyReliefsFor(relief, title, text)) found.add(one);
  }
  return [...found];
}

function dutyReliefsFor(relief: Relief, title: string, text: string): DutyRelief[] {
  switch (relief) {
    case "compel":
      return otherCompulsion.test(title) ? [] : ["compel"];
    case "protective-order":
    case "quash":
    case "enforce-subpoena":
    case "discovery-other":
      return [relief];
    case "stay":
      return /\bdiscovery\b/i.test(title) ? ["discovery-stay"] : [];
    case "sanctions":
    case "contempt":
      return sanctionReliefs(title, text);
    default:
      return [];
  }
}

const discoveryOrder =
  /\bdiscovery\b|\binterrogator|\brequests?\s+for\s+production|\bdeposition|\bsubpoena|\bdisclosures?\b|\border\s+(?:of\s+[\w ,]{4,24}\s+)?compelling|\bmotion\s+to\s+compel|\bin\s+aid\s+of\s+execution|\bprotective\s+order/i;
const rule37 = /\b(?:Rule|P\.)\s*37\s*\(([a-e])\)(?:\((\d)\))?/g;

/** Sanctions count where they are sought over discovery; exclusion under Fed. R. Civ. P. 37(c)(1) and Rule 11 do not. */
function sanctionReliefs(title: string, text: string): DutyRelief[] {
  const inTitle = new Set([...title.matchAll(rule37)].map((match) => match[1] ?? ""));
  const cited = inTitle.size > 0 ? inTitle : new Set([...text.matchAll(rule37)].map((match) => match[1] ?? ""));
  if (/\b(?:Rule|P\.)\s*11\b/.test(title) && !/37/.test(title)) return [];
  if (cited.has("d") && (!cited.has("b") || inTitle.has("d") || failsToAnswer(title))) return ["sanctions-no-response"];
  if (cited.has("b")) return ["sanctions-order"];
  if (/\bspoliat/i.test(title) || (cited.has("e") && cited.size === 1)) return ["spoliation"];
  if (cited.has("c") && !cited.has("a")) return [];
  if (/\b(?:Rule|P\.)\s*26\(g\)|\b30\((?:d\)\(2|g)\)/.test(text) && cited.size === 0) return ["discovery-other"];
  return discoveryOrder.test(title) || (cited.has("a") && discoveryOrder.test(text)) || orderDisobeyed(text)
    ? ["sanctions-order"]
    : [];
}

function failsToAnswer(title: string): boolean {
  return /\bfail(?:ure|ing|ed)\s+to\s+(?:answer|respond)/i.test(title);
}

/** Whether the text speaks of an order that compelled discovery. */
function orderDisobeyed(text: string): boolean {
  return /\border\b[^\n]{0,120}?\b(?:compel\w*|discovery|interrogator\w*|depositions?|requests?\s+for\s+production)|\bmotion\s+to\s+compel\b[^\n]{0,120}?\bgranted|\bgranted\b[^\n]{0,120}?\bmotion\s+to\s+compel/i.test(
    text,
  );
}

const time =
  /\b(?:exten(?:d|sion)\w*|enlarge\w*|continu(?:e|ance)\b|postpone|reschedul\w*|out\s+of\s+time|additional\s+time|more\s+time|(?:amend|modify|vacate|revise)\w*\s+(?:the\s+)?(?:\w+\s+)?schedul\w*)/i;

/** Whether a motion asks for more time, a continuance or another schedule. */
function asksForTime(brief: Brief): boolean {
  return brief.filing.relief.includes("extension") || time.test(titleOf(brief));
}

const moves =
  /\b(?:cross-?\s?moves?|moves?|counter-?\s?moves?)\s+(?:(?:this|the)\s+(?:Honorable\s+)?[Cc]ourt\s+)?(?:,?\s*(?:under|pursuant\s+to)\s+[^,;]{3,60},?\s+)?(?:for|to)\s+(?:an?\s+|entry\s+of\s+an?\s+)?(protective\s+order|stay\b|order\s+(?:compelling|staying|protecting)|compel\b|stay\b)/gi;
const inTheAlternative = /\b(?:alternative(?:ly)?|to\s+the\s+extent|if\s+the\s+court)\b[^.;]{0,60}$/i;
/** Relief for which a response itself moves, in its title, a heading or its text. */
function embeddedReliefs(brief: Brief): DutyRelief[] {
  const found = new Set<DutyRelief>(
    brief.filing.relief.flatMap((relief) =>
      relief === "stay" ? ["discovery-stay" as const] : dutyReliefsFor(relief, titleOf(brief), brief.source.text),
    ),
  );
  for (const match of brief.source.text.matchAll(moves)) {
    const before = brief.source.text.slice(Math.max(0, match.index - 80), match.index);
    if (inTheAlternative.test(before) || !isOwnWords(brief, match.index)) continue;
    for (const relief of reliefsNamed(match[1] ?? "")) found.add(relief);
  }
  return [...found];
}

function reliefsNamed(words: string): DutyRelief[] {
  const reliefs: DutyRelief[] = [];
  if (/protect/i.test(words)) reliefs.push("protective-order");
  if (/compel/i.test(words)) reliefs.push("compel");
  if (/\bquash/i.test(words)) reliefs.push("quash");
  if (/\bstay/i.test(words)) reliefs.push("discovery-stay");
  return reliefs;
}

/** Whether an offset stands outside quotations and block quotes. */
function isOwnWords(brief: Brief, offset: number): boolean {
  const inside = (span: { start: number; end: number }): boolean => span.start <= offset && offset < span.end;
  if (brief.quotations.some(inside) || brief.opaque.some(inside)) return false;
  const block = brief.blocks.find(inside);
  return block !== undefined && block.quoteDepth === 0 && ["paragraph", "heading", "tableRow"].includes(block.kind);
}
