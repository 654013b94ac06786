import type { Span } from "../text/span.ts";
import type { Relief } from "./brief.ts";

/** A relief with the place of the words that ask for it, in the text that was searched. */
export interface ReliefMention extends Span {
  readonly relief: Relief;
}

/** "order Defendant to produce the claim file", "make the defendant give discovery": compulsion by other words. */
const ordering =
  "\\b(?:make|making|forc(?:e|ing)|requir(?:e|ing)|order(?:ing)?|direct(?:ing)?|command(?:ing)?)\\b[^;]{0,60}?";
const discoveryDue =
  "\\b(?:give|produc(?:e|es|ing|tion)|answers?|respond|responses?|turn\\s+over|hand\\s+over|provide|furnish|disclose|designate|supplement|surrender|sit\\s+for|appear\\s+for|submit\\s+to)\\b[^;]{0,50}?\\b(?:discovery|interrogator(?:y|ies)|requests?|documents?|records?|deposition|disclosures?|files?|logs?|data|e-?mails?|statements|reports?|photographs|video|recordings?|returns|authorizations?|witness(?:es)?)\\b";
const producing =
  "^\\W*(?:for|to\\s+obtain)\\s+(?:the\\s+|an?\\s+order\\s+for\\s+(?:the\\s+)?)?(?:production|inspection)\\s+(?:of|and)\\b";

/** What each relief is called in the words of titles and of relief sentences, in lower case. */
const names: readonly (readonly [Relief, RegExp])[] = [
  [
    "compel",
    new RegExp(`\\bcompel(?:s|ling)?\\b|\\bin\\s+aid\\s+of\\s+execution\\b|${ordering}${discoveryDue}|${producing}`),
  ],
  [
    "protective-order",
    /\bprotective\s+order\b|\border\s+(?:of\s+protection|protecting)\b|\b(?:bar|prohibit|prevent|forbid|postpon|limit)(?:e|ring|ding|ing)?\s+(?:the\s+)?(?:\S+\s+){0,4}depositions?\s+of\b/,
  ],
  [
    "quash",
    /\bquash(?:ing|ed)?\b(?!\s+(?:\S+\s+){0,3}?(?:service|summons|process|garnishments?|writs?|liens?|levy)\b)|\b(?:modify|modifying|vacat(?:e|ing)|strik(?:e|ing)|set(?:ting)?\s+aside|narrow(?:ing)?|limit(?:ing)?|void(?:ing)?)\s+(?:\S+\s+){0,5}subpoenas?\b/,
  ],
  ["enforce-subpoena", /\benforc(?:e|ing|ement)\b.{0,60}\bsubpoena|\bcomply\s+with\s+(?:\S+\s+){0,3}subpoena/],
  ["sanctions", /\bsanctions?\b|\bspoliation\b|\badverse\s+inference\b/],
  ["contempt", /\bcontempt\b|\bshow\s+cause\b/],
  [
    "exclude",
    /\bexclud(?:e|ing)\b|\bexclusion\b|\bin\s+limine\b|\bdaubert\b|\bstrik(?:e|ing)\b.{0,80}\b(?:experts?|opinions?|testimony|reports?|declarations?|affidavits?|witness(?:es)?)\b/,
  ],
  [
    "extension",
    /\bexten(?:d|ds|ding|sion|sions)\b|\benlarge(?:ment)?\b|\bout\s+of\s+time\b|\bcontinu(?:e|ance|ing)\b(?!\s+to\b)|\b(?:additional|more)\s+time\b|\b(?:amend|modify|revise)(?:ing)?\b.{0,40}\bschedul(?:e|ing)\b/,
  ],
  ["fees", /\battorneys?['’]?s?['’]?\s+fees\b/],
  [
    "amend",
    /\bleave\s+to\s+(?:amend|supplement)\b|\bamend(?:ing)?\b(?!.{0,40}\b(?:judgment|order|schedul))|\bamended\s+(?:complaint|answer|petition|counterclaim|pleading)/,
  ],
  ["stay", /\bstay(?:ing)?\b/],
  ["summary-judgment", /\bsummary\s+judgment\b/],
  ["dismiss", /\bdismiss(?:al|ing)?\b/],
  [
    "discovery-other",
    /\boverrul(?:e|ing)\s+(?:\S+\s+){0,4}objections\b|\bsufficiency\s+of\b.{0,60}\b(?:answers?|responses?|objections?)\b|\bin\s+camera\b|\bprivilege\s+log\b|\bclaw\s?-?back\b|\bexpedited?\s+discovery\b|\badditional\s+(?:depositions?|interrogatories)\b|\b(?:terminate|limit)\b.{0,40}\bdeposition\b|\b(?:physical|mental)\s+examination\b|\bdiscovery\s+conference\b/,
  ],
];

/** Motions in which a request for fees is part of the dispute over discovery, not one under Rule 54(d)(2). */
const discoveryRelief: ReadonlySet<Relief> = new Set<Relief>([
  "compel",
  "protective-order",
  "quash",
  "enforce-subpoena",
  "sanctions",
  "contempt",
]);

const owner =
  "(?:(?<!attorneys?)['’]s?|\\b(?:the|its|his|her|their|this|that|prior|previous|earlier|granting|denying))\\s+";
const words = "(?:(?!(?:and|or|for|to)\\b)[\\w.,()-]+\\s+){0,4}?";
/** Another motion, of which the request only speaks: "Defendants' motion to dismiss", "to respond to motion". */
const otherMotion = new RegExp(
  `${owner}${words}(?:cross-?)?motions?\\b|\\b(?:respond|responses?|reply|replies|opposition|oppose|objections?|surreply)\\s+(?:to|in\\s+support\\s+of)\\s+(?:\\S+\\s+){0,4}?motions?\\b`,
);
/** An order that was made: "violation of the order compelling discovery", "the Court's Order of November 28". */
const otherOrder = new RegExp(
  `(?:['’]s?|\\b(?:the|this|that|prior|previous|earlier))\\s+${words}orders?\\b(?!\\s+to\\s+show)`,
);
/** Where a request goes on after an order that it speaks of. */
const resumed = /\band\s+(?:for|to|granting|awarding|imposing)\b/;
/** Sentences and clauses that explain, after the request. */
const reason = /\b(?:because|since|in\s+support|states?\s+as\s+follows|and\s+states?|which|who|whose)\b/;

/**
 * The relief that a request asks for, in the order in which it is named.
 * @param request lower case; begins after the word "motion" or with the verb that asks
 */
export function reliefIn(request: string, isSentence: boolean): ReliefMention[] {
  const own = ownPart(request, isSentence);
  const mentions = names.flatMap(([relief, pattern]) => {
    const match = pattern.exec(own);
    return match ? [{ relief, start: match.index, end: match.index + match[0].length }] : [];
  });
  const relief = new Set(mentions.map((mention) => mention.relief));
  const isDiscovery = [...relief].some((one) => discoveryRelief.has(one));
  return mentions.filter((one) => !(one.relief === "fees" && isDiscovery)).sort((a, b) => a.start - b.start);
}

/** The request with what it says of other motions and orders blanked out. */
function ownPart(request: string, isSentence: boolean): string {
  const ends = [request.search(otherMotion), isSentence ? request.search(reason) : -1].filter((end) => end > 0);
  const own = request.slice(0, Math.min(request.length, ...ends));
  const order = own.search(otherOrder);
  if (order < 0) return own;
  const after = own.slice(order).search(resumed);
  return after < 0 ? own.slice(0, order) : own.slice(0, order) + " ".repeat(after) + own.slice(order + after);
}

/** Relief by the rule under which a sentence asks for it, for motions that name it in no other way. */
export function reliefByRule(sentence: string): Relief | null {
  const rules: readonly (readonly [RegExp, Relief])[] = [
    [/\b37\(a\)(?!\(5\))/, "compel"],
    [/\b37\(c\)/, "exclude"],
    [/\b37\((?:b|d|e)\)/, "sanctions"],
    [/\b26\(c\)/, "protective-order"],
    [/\b45\(d\)\(3\)/, "quash"],
    [/\b45\(d\)\(2\)\(b\)/i, "enforce-subpoena"],
    [/\b36\(a\)\(6\)|\b30\(d\)\(3\)|\b26\(b\)\(5\)\(b\)/i, "discovery-other"],
    [/\b69\(a\)\(2\)/, "compel"],
  ];
  return rules.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}
