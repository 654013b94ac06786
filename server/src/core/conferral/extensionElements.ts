import type { Brief } from "../brief/brief.ts";
import { readDates } from "../brief/dates.ts";
import { insert } from "../text/edit.ts";
import { blankFiller } from "./blanks.ts";
import { type BodySentence, bodySentences } from "./bodySentences.ts";
import type { GuidedInsertion } from "./elementFixes.ts";
import { endOfOpening, placed } from "./placing.ts";
import { titleOf } from "./requirement.ts";
import { TabStops } from "./tabStops.ts";

/** What D. Kan. Rule 6.1(a) asks of a motion for more time, beside the other parties' views. */
export type ExtensionElement = "due" | "earlier" | "cause";

const extension =
  /\b(?:exten(?:d|sion)\w*|enlarg\w*)\b.*\b(?:time|deadlines?|dates?)\b|\b(?:additional|more)\s+time\b|\bout\s+of\s+time\b/i;
/** Other relief on time, to which Rule 6.1(b) or the scheduling order applies. */
const other = /\b(?:continu(?:e|ance)|schedul\w+|stay|trial|hearing|conference)\b/i;

const due =
  /\b(?:due|deadline|expir\w*|first\s+due|set\s+for|sets|current(?:ly)?|original(?:ly)?|on\s+or\s+before|no\s+later\s+than|falls|fell|lapse[sd]?|until|through|ends?|ended|closes?|run(?:s)?|ran|must|to\s+(?:answer|respond|file|serve|reply)\s+by|by)\b/i;
const earlier =
  /\b(?:(?:first|second|third|fourth|only|prior|previous(?:ly)?|earlier|no\s+other|another|one|two|three|initial|clerk'?s)\s+(?:\w+\s+){0,3}?(?:extensions?|requests?|enlargements?|motions?|continuances?|orders?)|(?:extensions?|enlargements?)\s+(?:has|have|had|was|were)\b|(?:not|never|already|once|twice|previously)\s+(?:\w+\s+){0,3}?(?:exten(?:d|sion)\w*|request\w*|sought|asked|obtain\w*|receiv\w*|grant\w*|enlarg\w*)|been\s+(?:extended|enlarged|granted)|no\s+(?:\w+\s+){0,2}(?:extensions?|requests?))\b/i;
const cause =
  /\b(?:because|since|due\s+to|owing\s+to|as\s+a\s+result|in\s+(?:light|view)\s+of|cause|reasons?|need\w*|requires?|required|necessary|necessitat\w*|so\s+that|in\s+order\s+to|to\s+(?:allow|permit|enable|accommodate|complete|finish|prepare|obtain|review|investigate|confirm|explore|pursue)|unable|conflict\w*|ill(?:ness)?|sick\w*|hospital\w*|surgery|trial|vacation|leave|travel\w*|holiday\w*|death|famil\w+|workload|press\s+of|out\s+of\s+(?:the\s+)?(?:office|country)|unavailab\w*|delay\w*|diligen\w*|only\s+(?:recently|now)|recently|newly|voluminous|complex\w*|settlement|mediation|lost|still|has\s+not|have\s+not|until|as\s+(?:the|he|she|it|they|counsel))\b/i;

/** Whether a motion asks for more time to do something, so that D. Kan. Rule 6.1(a) applies to it. */
export function asksForExtension(brief: Brief): boolean {
  const title = titleOf(brief);
  return brief.filing.kind === "motion" && extension.test(title) && !other.test(title);
}

/** The elements of which the paper says nothing, in the order of the rule. */
export function missingExtensionElements(brief: Brief): ExtensionElement[] {
  const sentences = bodySentences(brief);
  const missing: ExtensionElement[] = [];
  if (!sentences.some((sentence) => due.test(sentence.text) && isDated(brief, sentence))) missing.push("due");
  const titled = /\b(?:first|second|third|fourth|fifth|another|further)\b/i.test(titleOf(brief));
  if (!titled && !sentences.some(({ text }) => earlier.test(text))) missing.push("earlier");
  if (!sentences.some(({ text }) => cause.test(text))) missing.push("cause");
  return missing;
}

/** A blank counts as a date: it is reported by itself. */
function isDated(brief: Brief, { span, text }: BodySentence): boolean {
  if (text.includes(blankFiller)) return true;
  return readDates(brief.source.text, span.start, span.end).some(({ value }) => /-\d\d-\d\d$/.test(value));
}

/** Sentences on what is missing, with blanks, after the opening paragraph. Empty where there is no place for them. */
export function insertExtensionElements(brief: Brief, missing: readonly ExtensionElement[]): GuidedInsertion[] {
  const place = endOfOpening(brief);
  if (!place) return [];
  const stops = new TabStops();
  const sentences = missing.map((element) => sentenceFor(element, stops));
  const title = "Insert what Rule 6.1(a) asks for to fill in";
  return [{ title, edits: [insert(place.at, placed(place, sentences.join(" ")))] }];
}

function sentenceFor(element: ExtensionElement, stops: TabStops): string {
  switch (element) {
    case "due":
      return `The ${stops.blank("describe the act")} was first due on ${stops.blank("date")}.`;
    case "earlier":
      return `There have been ${stops.blank("number")} prior extensions; the last ${stops.choice("expires", "expired")} on ${stops.blank("date")}.`;
    case "cause":
      return `The extension is needed because ${stops.blank("reason")}.`;
  }
}
