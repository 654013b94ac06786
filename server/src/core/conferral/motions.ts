import type { Brief, Relief } from "../brief/brief.ts";
import type { DutyRelief, MotionName } from "../jurisdictions/motionNames.ts";
import { filerOf, type Side } from "./filer.ts";
import { titleOf } from "./titles.ts";

/** What a motion asks for, by the names that the courts' files use; "other" where none of them fits. */
export function motionNamesOf(brief: Brief): ReadonlySet<MotionName> {
  const title = titleOf(brief);
  const names = new Set<MotionName>();
  for (const relief of brief.filing.relief) {
    for (const one of dutyReliefsFor(relief, title, brief.source.text)) names.add(one);
    const general = generalName(relief, title);
    if (general) names.add(general);
  }
  for (const [name, pattern] of namedInTitles) if (pattern.test(title)) names.add(name);
  if (names.size === 0) names.add("other");
  return names;
}

/** The general motion that a relief is; null for reliefs over discovery, which have names of their own. */
function generalName(relief: Relief, title: string): MotionName | null {
  switch (relief) {
    case "amend":
    case "dismiss":
    case "exclude":
    case "extension":
    case "fees":
    case "summary-judgment":
      return relief;
    case "stay":
      return /\bdiscovery\b/i.test(title) ? null : "stay";
    default:
      return null;
  }
}

/** Motions that only their titles tell; exemptions of the courts' rules speak of them. */
const namedInTitles: readonly (readonly [MotionName, RegExp])[] = [
  ["restraining-order", /\brestraining\s+order\b|\bTRO\b/i],
  ["injunction", /\binjunct(?:ion|ive)\b/i],
  ["judgment-on-pleadings", /\bjudgment\s+on\s+the\s+pleadings\b/i],
  ["class-certification", /\bclass\s+certification\b|\bcertif(?:y|ication\s+of)\s+(?:an?\s+|the\s+)?class\b/i],
  ["remand", /\bremand\b/i],
  ["new-trial", /\bnew\s+trial\b|\b(?:alter|amend)\b.{0,20}\bjudgment\b|\brelief\s+from\s+(?:\w+\s+)?judgment\b/i],
  ["default", /\bdefault\b/i],
  ["withdraw", /\bwithdraw(?:al)?\b.{0,30}\b(?:counsel|attorney|appearance)\b|\bleave\s+to\s+withdraw\b/i],
  ["pro-hac-vice", /\bpro\s+hac\s+vice\b/i],
  ["ex-parte", /\bex\s+parte\b/i],
  ["seal", /\b(?:seal|redact)\w*\b/i],
  ["involuntary-dismissal", /\binvoluntary\s+dismissal\b|\binvoluntarily\s+dismiss\b|\bfailure\s+to\s+prosecute\b/i],
  ["writ", /\b(?:writ|garnishment|attachment|replevin|sequestration)\b/i],
  ["summary-judgment", /\bsummary\s+(?:judgment|adjudication)\b/i],
  ["dismiss", /\bdismiss\b/i],
];

const otherCompulsion =
  /\bcompel\w*\s+(?:arbitration|appraisal|mediation|joinder|specific|enforcement|settlement|payment)/i;

/** The reliefs over discovery that a relief of the paper stands for. */
export function dutyReliefsFor(relief: Relief, title: string, text: string): DutyRelief[] {
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
const rule37 = /\b(?:Rule|P\.)\s*37\s*\(([a-e])\)/gi;

/** Sanctions count where they are sought over discovery; exclusion under Fed. R. Civ. P. 37(c)(1) and Rule 11 do not. */
function sanctionReliefs(title: string, text: string): DutyRelief[] {
  const inTitle = subdivisionsIn(title);
  const cited = inTitle.size > 0 ? inTitle : subdivisionsIn(text);
  if (/\b(?:Rule|P\.)\s*11\b/i.test(title) && !/37/.test(title)) return [];
  if (cited.has("d") && (!cited.has("b") || inTitle.has("d") || failsToAnswer(title))) return ["sanctions-no-response"];
  if (cited.has("b")) return ["sanctions-order"];
  if (/\bspoliat/i.test(title) || (cited.has("e") && cited.size === 1)) return ["spoliation"];
  if (cited.has("c") && !cited.has("a")) return [];
  if (/\b(?:Rule|P\.)\s*26\(g\)|\b30\((?:d\)\(2|g)\)/.test(text) && cited.size === 0) return ["discovery-other"];
  return discoveryOrder.test(title) || (cited.has("a") && discoveryOrder.test(text)) || orderDisobeyed(text)
    ? ["sanctions-order"]
    : [];
}

/** The subdivisions of Fed. R. Civ. P. 37 that a text cites. */
function subdivisionsIn(text: string): Set<string> {
  return new Set([...text.matchAll(rule37)].map((match) => (match[1] ?? "").toLowerCase()));
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
export function asksForTime(brief: Brief): boolean {
  return brief.filing.relief.includes("extension") || time.test(titleOf(brief));
}

const moves =
  /\b(?:cross-?\s?moves?|moves?|counter-?\s?moves?)\s+(?:(?:this|the)\s+(?:Honorable\s+)?[Cc]ourt\s+)?(?:,?\s*(?:under|pursuant\s+to)\s+[^,;]{3,60},?\s+)?(?:for|to)\s+(?:an?\s+|entry\s+of\s+an?\s+)?(protective\s+order|stay\b|order\s+(?:compelling|staying|protecting)|compel\b|stay\b)/gi;
const inTheAlternative = /\b(?:alternative(?:ly)?|to\s+the\s+extent|if\s+the\s+court)\b[^.;]{0,60}$/i;

/** Relief over discovery for which a response itself moves, in its title, a heading or its text. */
export function embeddedReliefs(brief: Brief): ReadonlySet<MotionName> {
  const found = new Set<DutyRelief>(
    brief.filing.relief.flatMap((relief) =>
      relief === "stay" ? ["discovery-stay" as const] : dutyReliefsFor(relief, titleOf(brief), brief.source.text),
    ),
  );
  const filer = filerOf(brief);
  for (const match of brief.source.text.matchAll(moves)) {
    const before = brief.source.text.slice(Math.max(0, match.index - 80), match.index);
    if (inTheAlternative.test(before) || !isOwnWords(brief, match.index)) continue;
    if (namesOtherSide(before, filer)) continue;
    for (const relief of reliefsNamed(match[1] ?? "")) found.add(relief);
  }
  return found;
}

function reliefsNamed(words: string): DutyRelief[] {
  const reliefs: DutyRelief[] = [];
  if (/protect/i.test(words)) reliefs.push("protective-order");
  if (/compel/i.test(words)) reliefs.push("compel");
  if (/\bquash/i.test(words)) reliefs.push("quash");
  if (/\bstay/i.test(words)) reliefs.push("discovery-stay");
  return reliefs;
}

/** Whether the sentence that leads to a verb is about the other side: a response tells what its opponent moves for. */
function namesOtherSide(before: string, filer: Side | null): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n")) + 1);
  const actors = clause.match(/\b(?:plaintiff|defendant)s?\b(?!['’])/gi) ?? [];
  const last = actors.at(-1);
  return filer !== null && last !== undefined && !last.toLowerCase().startsWith(filer);
}

/** Whether an offset stands outside quotations and block quotes. */
function isOwnWords(brief: Brief, offset: number): boolean {
  const inside = (span: { start: number; end: number }): boolean => span.start <= offset && offset < span.end;
  if (brief.quotations.some(inside) || brief.opaque.some(inside)) return false;
  const block = brief.blocks.find(inside);
  return block !== undefined && block.quoteDepth === 0 && ["paragraph", "heading", "tableRow"].includes(block.kind);
}
