import { saysOpposed, saysUnopposed } from "../brief/agreement.ts";
import type { Brief } from "../brief/brief.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Conferral } from "./conferral.ts";
import { proseBlocks } from "./prose.ts";
import { readText } from "./readText.ts";
import { isAgreed, titleOf } from "./requirement.ts";
import { splitSentences } from "./sentences.ts";

const asked =
  "(?:motions?|requests?|requested|extensions?|enlargement|continuance|relief|postponement|amendment|additional\\s+time|proposed|modification|order|filing|schedule)";
const thisMotion = `(?:(?:this|the|such|any|an?|said|its|his|her|their|that)\\s+)?(?:[\\w-]+\\s+){0,3}?${asked}`;

const discovery = "(?:requests?|interrogator(?:y|ies)|topics?|subpoena|production|discovery|deposition)";

/** Somebody's view of the motion: opposes, does not oppose, consents, takes no position. */
const views = new RegExp(
  [
    "\\b(?:do|does|did|would|will)\\s+not\\s+(?:oppose|object|consent|agree)\\b",
    // "responded with objections" is of discovery.
    "\\b(?:has|have|had|without|voiced|expressed|stated)\\s+(?:an?\\s+|any\\s+)?(?:objection|opposition)\\b",
    `\\b(?:has|have|had|with|voiced|expressed|stated)\\s+(?:its\\s+|his\\s+|her\\s+|their\\s+)?objections\\s+to\\s+${thisMotion}\\b`,
    // "There is no objection for the Court to weigh" is of discovery too.
    `\\bno\\s+(?:objection|opposition)\\b(?!\\s+(?:for\\s+the\\s+court|to\\s+(?:the\\s+)?${discovery}|(?:was|were|has\\s+been)\\s+(?:served|interposed)|in\\s+(?:the|its|his|her)\\s+(?:responses?|answers?))\\b)`,
    "\\bunopposed\\b|\\bnot\\s+opposed\\b|\\b(?:takes?|took)\\s+no\\s+position\\b",
    "\\bconsent(?:s|ed|ing)?\\b|\\bconcur(?:s|red|rence)?\\b|\\bagreeable\\b|\\bacquiesce[sd]?\\b",
    `\\b(?:oppos(?:es?|ed|ition)|object(?:s|ed|ion)?|agree[sd]?)\\s+(?:to\\s+)?${thisMotion}\\b`,
    "\\b(?:oppos(?:es|ed)|objects|objected|agreed|agrees)\\s*[.;,]",
    "\\b(?:plaintiffs?|defendants?|counsel|part(?:y|ies)|(?:mr|ms)\\.\\s+\\w+|that|she|he|it|they)\\s+(?:opposes?|objects?|opposed|objected|would\\s+(?:oppose|object))\\b",
    "\\bis\\s+opposed\\b|\\bare\\s+opposed\\b|\\bjoin(?:s|ed)?\\s+in\\s+(?:this|the)\\b|\\bjointly\\b|\\bby\\s+agreement\\b",
    "\\b(?:positions?|views?)\\s+(?:of\\s+(?:the\\s+)?(?:other|opposing|plaintiff|defendant|counsel|all)|is|are|was|on|regarding|concerning|with\\s+respect)\\b",
    "\\b(?:plaintiff|defendant|counsel|part(?:y|ies))\\S*\\s+(?:positions?|views?)\\b",
    "\\b(?:is|are|was|were|stands?)\\s+(?:not\\s+)?(?:strongly\\s+)?(?:against|in\\s+favor|opposed|unwilling|amenable|content|agreeable|fine\\s+with|willing)\\b|\\b(?:would\\s+)?prefers?\\b",
    "\\bwhether\\b[^.;]{0,60}\\b(?:oppos\\w+|object(?:s|ed)?|consent(?:s|ed)?|agree[sd]?)\\b",
  ].join("|"),
  "i",
);
const earlier =
  /\b(?:first|earlier|previous|prior|last|initial|original)\s+(?:\w+\s+)?(?:extension|request|motion|continuance)|\bmotion\s+to\s+(?:dismiss|compel|remand)\b|\bwas\s+(?:granted|denied)/i;

/**
 * Where an extension motion states the other parties' views, or tells of an attempt to learn them that was not answered;
 * null where neither was found. That they were notified is no view.
 */
export function findViews(brief: Brief, conferral: Conferral): Span | null {
  if (isAgreed(titleOf(brief))) return brief.title;
  for (const sentence of ownSentences(brief)) {
    const text = sentence.text;
    if (views.test(text) && !(earlier.test(text) && !/\bthis\s+(?:motion|request|extension)/i.test(text)))
      return sentence.span;
  }
  const attempt = conferral.steps.find(({ attemptOnly, means }) => attemptOnly && means !== "written");
  return attempt ?? conferral.steps.find((step) => isUnanswered(brief, step)) ?? null;
}

function isUnanswered(brief: Brief, step: Span): boolean {
  return /\b(?:not\s+(?:yet\s+)?(?:respond|repl|answer|heard|receiv|return)|no\s+(?:response|reply|answer)|without\s+(?:response|success)|unable\s+to\s+reach)/i.test(
    brief.source.text.slice(step.start, step.end + 200),
  );
}

/** What a paper says of its being joint, agreed or unopposed, in its visible title and in its body. */
export interface Agreement {
  readonly inTitle: boolean;
  /** The sentence that says so, or null. */
  readonly inBody: Span | null;
}

const saysSo =
  /\b(?:jointly|joint\s+motion|unopposed|uncontested|stipulat\w+|by\s+agreement|agreed\s+motion|consent\w*|not\s+opposed|(?:all\s+|the\s+)?parties\s+(?:have\s+)?(?:agree|join|consent|stipulate|move|request|ask)\w*)\b/i;
/** Words that count where a party or its counsel says them. */
const saysSoOf =
  /\b(?:counsel|plaintiffs?|defendants?|part(?:y|ies)|attorneys?|lawyers?|opponents?|(?:mr|ms|mrs)\.?\s+\S+|he|she|they)\b[^.;]{0,120}\b(?:no\s+(?:objection|opposition)|not\s+(?:oppose|object)|agree[sd]?\s+(?:to|that|with))|\bwithout\s+(?:objection|opposition)\b/i;
/** Reads both; a motion opposed in part, or on which a party takes no position, is not unopposed. */
export function readAgreement(brief: Brief): Agreement {
  const inTitle = isAgreed(titleOfPaper(brief));
  const sentences = ownSentences(brief);
  const forTime = brief.filing.relief.includes("extension");
  const said = sentences.find(
    ({ text, before }) =>
      (inTitle && (saysSo.test(text) || saysSoOf.test(text))) || saysUnopposed(text, { before, forTime }),
  );
  const isOpposed = !inTitle && sentences.some(({ text }) => saysOpposed(text));
  return { inTitle, inBody: said && !isOpposed ? said.span : null };
}

/** The visible title only: the front matter is not part of the caption. */
function titleOfPaper(brief: Brief): string {
  return brief.title?.value ?? "";
}

interface OwnSentence {
  readonly span: Span;
  readonly text: string;
  /** The sentence before it in its block, or empty. */
  readonly before: string;
}

/** Sentences of the body in the writer's own words, without title, headings, signature and certificate of service. */
function ownSentences(brief: Brief): OwnSentence[] {
  const bodyStart = brief.title?.end ?? 0;
  const service = brief.certificates.filter(({ kind }) => kind === "service");
  const sentences: OwnSentence[] = [];
  for (const block of proseBlocks(brief)) {
    if (block.start < bodyStart || block.kind === "heading" || (brief.signature && overlaps(brief.signature, block)))
      continue;
    if (service.some((span) => contains(span, block))) continue;
    const typed = readText(brief, block);
    let before = "";
    for (const { start, end } of splitSentences(typed)) {
      const text = typed.slice(start, end);
      sentences.push({ span: { start: block.start + start, end: block.start + end }, text, before });
      before = text;
    }
  }
  return sentences;
}
