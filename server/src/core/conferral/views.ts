import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Conferral } from "./conferral.ts";
import { readText } from "./readText.ts";
import { isAgreed, titleOf } from "./requirement.ts";
import { splitSentences } from "./sentences.ts";

const asked =
  "(?:motions?|requests?|requested|extensions?|enlargement|continuance|relief|postponement|amendment|additional\\s+time|proposed|modification|order|filing|schedule)";
const thisMotion = `(?:(?:this|the|such|any|an?|said|its|his|her|their|that)\\s+)?(?:[\\w-]+\\s+){0,3}?${asked}`;

/** Somebody's view of the motion: opposes, does not oppose, consents, takes no position. */
const views = new RegExp(
  [
    "\\b(?:do|does|did|would|will)\\s+not\\s+(?:oppose|object|consent|agree)\\b",
    "\\b(?:has|have|had|with|without|voiced|expressed|stated)\\s+(?:no\\s+)?(?:objections?|opposition)\\b",
    "\\bno\\s+(?:objection|opposition)\\b|\\bunopposed\\b|\\bnot\\s+opposed\\b|\\b(?:takes?|took)\\s+no\\s+position\\b",
    "\\bconsent(?:s|ed|ing)?\\b|\\bconcur(?:s|red|rence)?\\b|\\bagreeable\\b|\\bacquiesce[sd]?\\b",
    `\\b(?:oppos(?:es?|ed|ition)|object(?:s|ed|ion)?|agree[sd]?)\\s+(?:to\\s+)?${thisMotion}\\b`,
    "\\b(?:oppos(?:es|ed)|objects|objected|agreed|agrees)\\s*[.;,]",
    "\\b(?:plaintiffs?|defendants?|counsel|part(?:y|ies)|(?:mr|ms)\\.\\s+\\w+|that|she|he|it|they)\\s+(?:opposes?|objects?|opposed|objected|would\\s+(?:oppose|object))\\b",
    "\\bis\\s+opposed\\b|\\bare\\s+opposed\\b|\\bjoin(?:s|ed)?\\s+in\\s+(?:this|the)\\b|\\bjointly\\b|\\bby\\s+agreement\\b",
    "\\b(?:positions?|views?)\\s+(?:of\\s+(?:the\\s+)?(?:other|opposing|plaintiff|defendant|counsel|all)|is|are|was|on|regarding|concerning|with\\s+respect)\\b",
    "\\b(?:plaintiff|defendant|counsel|part(?:y|ies))\\S*\\s+(?:positions?|views?)\\b",
    "\\bwhether\\b[^.;]{0,60}\\b(?:oppos|object|consent|agree)",
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
  /\b(?:jointly|joint\s+motion|unopposed|uncontested|stipulat\w+|by\s+agreement|agreed\s+motion|consent\w*|not\s+opposed|no\s+(?:objection|opposition)|not\s+(?:oppose|object)|(?:all\s+|the\s+)?parties\s+(?:have\s+)?(?:agree|join|consent|stipulate|move|request|ask)\w*|agree[sd]?\s+(?:to|that|with)|without\s+(?:objection|opposition))\b/i;
const motionItself =
  "(?:(?:this|the|such|said|its|his|her|their)\\s+)?(?:(?:present|instant|requested|proposed|foregoing)\\s+)?(?:motion|extension|continuance|amendment|relief|enlargement|request\\b(?=\\s*(?:[.,;]|for\\s+(?:an?\\s+)?(?:extension|additional|more)|to\\s+extend)))";
const firmly = new RegExp(
  [
    `\\b(?:do|does|did|would|will)\\s+not\\s+(?:oppose|object\\s+to)\\s+(?:the\\s+(?:filing|granting|entry)\\s+of\\s+)?${motionItself}`,
    `\\b(?:has|have|had)\\s+no\\s+(?:objection|opposition)\\s+to\\s+(?:the\\s+(?:filing|granting|entry)\\s+of\\s+)?${motionItself}`,
    `\\b(?:consents?|consented|agrees|agreed)\\s+to\\s+(?:this\\s+motion|the\\s+requested|the\\s+relief|${motionItself})`,
    "\\b(?:this|the)\\s+(?:motion|request|extension|relief)\\s+(?:requested\\s+|sought\\s+)?is\\s+(?:therefore\\s+)?(?:unopposed|not\\s+opposed|agreed|uncontested|joint)\\b",
    "\\bthis\\s+(?:unopposed|joint|agreed|uncontested)\\s+motion\\b|\\b(?:the\\s+)?parties\\s+jointly\\s+(?:move|request|ask)|\\bjointly\\s+(?:move|request|ask)\\b",
    "\\b(?:counsel|plaintiffs?|defendants?|Mr\\.|Ms\\.)[^.;]{0,120}\\b(?:(?:do|does|did|would|will)\\s+not\\s+(?:oppose|object)|(?:has|have|had)\\s+no\\s+(?:objection|opposition))\\s*[.;]",
  ].join("|"),
  "i",
);
const partly =
  /\b(?:in\s+part|except|other\s+than|but\s+(?:does\s+|do\s+)?(?:oppos|object)\w*|so\s+long\s+as|provided\s+that|takes?\s+no\s+position|only\s+(?:to|if|as\s+to)|portion|part\s+of|remainder|longer\s+than|on\s+condition|first|earlier|previous|prior)\b/i;
const opposing = new RegExp(
  `(?<!not\\s)(?<!to\\s)\\b(?:opposes|objects\\s+to|oppose|object\\s+to|takes?\\s+no\\s+position\\s+on)\\s+${motionItself}|\\btakes?\\s+no\\s+position\\b|\\b(?:motion|request|extension)\\s+is\\s+opposed\\b`,
  "i",
);

/** Reads both; a motion opposed in part, or on which a party takes no position, is not unopposed. */
export function readAgreement(brief: Brief): Agreement {
  const inTitle = isAgreed(titleOfPaper(brief));
  const sentences = ownSentences(brief);
  const said = sentences.find(({ text }) => (inTitle ? saysSo.test(text) : firmly.test(text) && !partly.test(text)));
  const isOpposed = !inTitle && sentences.some(({ text }) => opposing.test(text));
  return { inTitle, inBody: said && !isOpposed ? said.span : null };
}

/** The visible title only: the front matter is not part of the caption. */
function titleOfPaper(brief: Brief): string {
  return brief.title?.value ?? "";
}

interface OwnSentence {
  readonly span: Span;
  readonly text: string;
}

/** Sentences of the body in the writer's own words, without title, headings, signature and certificate of service. */
function ownSentences(brief: Brief): OwnSentence[] {
  const bodyStart = brief.title?.end ?? 0;
  const service = brief.certificates.filter(({ kind }) => kind === "service");
  const sentences: OwnSentence[] = [];
  for (const block of brief.blocks) {
    if (block.start < bodyStart || !isBody(block) || (brief.signature && overlaps(brief.signature, block))) continue;
    if (service.some((span) => contains(span, block))) continue;
    const text = readText(brief, block);
    for (const { start, end } of splitSentences(text)) {
      sentences.push({ span: { start: block.start + start, end: block.start + end }, text: text.slice(start, end) });
    }
  }
  return sentences;
}

function isBody({ kind, quoteDepth }: Block): boolean {
  return quoteDepth === 0 && (kind === "paragraph" || kind === "tableRow");
}
