import type { Brief } from "../brief/brief.ts";
import { firstFullDate } from "../brief/dates.ts";
import type { Content, Duty, Form, Sourced } from "../jurisdictions/jurisdiction.ts";
import { jurisdictionOf } from "../jurisdictions/jurisdictions.ts";
import { isOfDiscovery } from "../jurisdictions/motionNames.ts";
import { mayBeCited, relianceOn, reliances } from "../jurisdictions/reliance.ts";
import { spanAt } from "../text/span.ts";
import type { Conferral, Element } from "./conferral.ts";
import { asksForExtension } from "./extensionElements.ts";
import { readRenewal } from "./renewal.ts";
import { asksForViewsOnly, dutiesImposedOn, extensionDutyOf } from "./requirement.ts";
import { findViews } from "./views.ts";
import { foundAndMissing, rulesInWords } from "./wording.ts";

/** What is said of the conferral under the rules of the paper's court, and how gravely. */
export interface ConferralFinding {
  readonly message: string;
  readonly severity: "error" | "warning" | "information";
}

/**
 * What to say of the paper's grade, or null where its court is not known to ask for what is lacking. What rests on a recent text
 * is an error or a warning; what rests on an old one, or on memory, is information and says "check the rule".
 */
export function gradeFinding(brief: Brief, conferral: Conferral): ConferralFinding | null {
  switch (conferral.grade) {
    case "missing":
      return missingFinding(brief, conferral);
    case "conclusory":
      return contentFinding(brief, conferral, "The conferral is stated in general terms; no step is described.");
    case "incomplete":
      return contentFinding(brief, conferral, whatIsTold(conferral));
    case "letter-only":
      return letterFinding(brief, conferral);
    case "futility":
      return futilityFinding(brief, conferral);
    default:
      return null;
  }
}

/** What to say where a motion does not tell the other parties' views, though the court asks for them or may. */
export function viewsFinding(brief: Brief, conferral: Conferral): ConferralFinding | null {
  const duty =
    conferral.requirement.level === "state-position"
      ? surest(dutiesImposedOn(brief), ({ motions }) => motions)
      : extensionDutyBeside(brief);
  if (!duty || tellsViews(brief, conferral)) return null;
  const found = "The other parties' views of this motion were not found.";
  return statement(conferral, found, duty, duty.motions, "asks for them.");
}

/** The rule on more time where a motion over discovery asks for that too: conferring on the one is no view of the other. */
function extensionDutyBeside(brief: Brief): Duty | null {
  return asksForExtension(brief) ? extensionDutyOf(brief) : null;
}

const concurrence = /\bconcurrence\b/gi;
const soughtOrGiven =
  /\b(?:s[eo](?:ek|ught)|request(?:s|ed)?|ask(?:s|ed)?|obtain(?:ed)?|den(?:y|ied)|g[ai]ven?|refused|withheld)\b/i;

/** Whether the paper tells the other side's view of the motion, or that its concurrence was sought. */
function tellsViews(brief: Brief, conferral: Conferral): boolean {
  if (findViews(brief, conferral)) return true;
  const { text } = brief.source;
  for (const { index } of text.matchAll(concurrence)) {
    const block = spanAt(brief.blocks, index);
    if (block?.kind !== "paragraph" || block.quoteDepth > 0) continue;
    const from = Math.max(block.start, index - 120);
    if (soughtOrGiven.test(text.slice(from, Math.min(block.end, index + 120)))) return true;
  }
  return false;
}

function missingFinding(brief: Brief, conferral: Conferral): ConferralFinding | null {
  const { level } = conferral.requirement;
  const duties = dutiesImposedOn(brief);
  // Who tells the other side's view of a motion has been in touch with it.
  const viewsDo = duties.some(asksForViewsOnly) || !duties.some(isOverDiscovery);
  if (viewsDo && tellsViews(brief, conferral)) return null;
  const conferring = duties.filter((duty) => !asksForViewsOnly(duty));
  const sure = level === "need" ? conferring.filter(({ motions }) => relianceOn(motions) !== "check") : [];
  const duty = surest([...sure].reverse(), ({ motions }) => motions);
  if (!duty) return uncertainFinding(brief, conferral, conferring);
  const parts = [noneFound(brief, conferral), `${nameOf(conferral, duty)} ${asksOf(duty)}.`];
  const isApart = conferring.some(standsApart);
  const unsure = conferring.filter((one) => !sure.includes(one) && one.rule !== null);
  if (unsure.length > 0) parts.push(checkLocalRules(conferral, unsure, "more"));
  if (isApart) parts.push("If it is a separate paper, name that paper with `conferralIn`.");
  const isGrave = relianceOn(duty.motions) === "firm" && isOverDiscovery(duty) && !isApart;
  return { message: parts.join(" "), severity: isGrave ? "error" : "warning" };
}

function noneFound(brief: Brief, { companion }: Conferral): string {
  const sinceWhen = readRenewal(brief) ? " after the earlier motion was denied" : "";
  const elsewhere = companion ? ` or in ${companion.name}` : "";
  return `No certificate of conferral and no description of steps to confer${sinceWhen} was found in this document${elsewhere}.`;
}

/** Nothing sure asks for a certificate: a rule that may reach the motion, a text that is old, or memory. */
function uncertainFinding(brief: Brief, conferral: Conferral, duties: readonly Duty[]): ConferralFinding {
  const { rules } = conferral.requirement;
  if (duties.every(({ rule }) => rule === null)) {
    return {
      message: `${noneFound(brief, conferral)} Check whether a rule of the court asks for them here.`,
      severity: "warning",
    };
  }
  if (duties.some(({ rule, motions }) => rule !== null && relianceOn(motions) !== "check")) {
    const asks = `${rulesInWords(rules)} ${rules.length > 1 ? "ask" : "asks"}`;
    return { message: `${noneFound(brief, conferral)} Check whether ${asks} for them here.`, severity: "warning" };
  }
  return {
    message: `${noneFound(brief, conferral)} ${checkLocalRules(conferral, duties, "conferral before this motion")}`,
    severity: "information",
  };
}

function checkLocalRules(conferral: Conferral, duties: readonly Duty[], forWhat: string): string {
  const old = duties.find((duty) => relianceOn(duty.motions) === "check" && isReadOf(duty, duty.motions));
  if (!old) return `Check the ${localRules(conferral)}, which may ask for ${forWhat}.`;
  return `Check the rule: ${old.rule?.value}, as read in ${editionOf(old.motions)}, ${asksOf(old)}.`;
}

/** Whether a field of a duty was read somewhere, and its rule may be cited for it. */
function isReadOf({ rule }: Duty, { confidence }: Sourced<unknown>): boolean {
  return confidence === "verified" && rule !== null && mayBeCited(rule);
}

function asksOf({ asks }: Duty): string {
  return asks?.value ?? "asks for conferral before filing";
}

function contentFinding(brief: Brief, conferral: Conferral, told: string): ConferralFinding | null {
  const duties = dutiesImposedOn(brief);
  const duty = surest(duties, ({ content }) => (asksFor(content).length > 0 ? content : null));
  if (!duty?.content) return uncertainContent(conferral, duties, told);
  const asked = asksFor(duty.content);
  const isParticular = duty.content.value.includes("steps");
  const lacking = conferral.missing.filter((element) => asked.includes(element));
  if (!isParticular && lacking.every((element) => element === "when" && tellsDay(brief, conferral))) return null;
  const what = isParticular ? "the steps with particularity" : inWords(asked);
  const found = told === announced ? told : `${told} ${foundAndMissing(conferral, asked)}`.trim();
  return statement(conferral, found, duty, duty.content, `asks for ${what}.`);
}

/** What is lacking where a court asks for conferral, and what its certificate must tell is not on file. */
function uncertainContent(conferral: Conferral, duties: readonly Duty[], told: string): ConferralFinding | null {
  const isOpen = duties.some(({ motions, content }) => motions.value.length > 0 && content === null);
  if (!isOpen || conferral.missing.length < 2) return null;
  const found = told === announced ? told : `${told} ${foundAndMissing(conferral, elements)}`.trim();
  return {
    message: `${found} Check the ${localRules(conferral)}, which may ask for the steps.`,
    severity: "information",
  };
}

/** Whether a full date stands in the passage about the conferral or further on in its last paragraph. */
function tellsDay(brief: Brief, { passage }: Conferral): boolean {
  if (!passage) return false;
  const last = brief.blocks.find(({ start, end }) => start < passage.end && passage.end <= end);
  return firstFullDate(brief.source.text, passage.start, Math.max(passage.end, last?.end ?? 0)) !== null;
}

/** The elements that a reading of the paper can find, of those that a certificate must tell. */
function asksFor(content: Sourced<readonly Content[]> | null): readonly Element[] {
  const value = content?.value ?? [];
  if (value.includes("steps")) return elements;
  return elements.filter((element) => value.includes(element));
}

const elements: readonly Element[] = ["who", "when", "how", "what"];

const elementWords: Readonly<Record<Element, string>> = {
  who: "who took part",
  when: "the date",
  how: "the means",
  what: "the issues",
  outcome: "the outcome",
};

function inWords(asked: readonly Element[]): string {
  return rulesInWords(asked.map((element) => elementWords[element]));
}

const announced = "The other side was told of the motion; no discussion of it was found.";

function whatIsTold({ steps }: Conferral): string {
  const contacts = steps.filter(({ means }) => means !== "written");
  if (contacts.some(({ announcementOnly, attemptOnly }) => !announcementOnly && !attemptOnly)) {
    return "The steps are described in part.";
  }
  return contacts.some(({ announcementOnly }) => announcementOnly)
    ? announced
    : "An attempt is described; a second one on another day was not found.";
}

function letterFinding(brief: Brief, conferral: Conferral): ConferralFinding | null {
  const isSingle = isSingleMessage(brief, conferral);
  const duty = surest(dutiesImposedOn(brief), ({ means }) => {
    if (means === null || means.value === "any") return null;
    return means.value === "more-than-one-message" && !isSingle ? null : means;
  });
  if (!duty?.means) return null;
  if (duty.means.value === "more-than-one-message") {
    const asks = "asks for more than a single letter, e-mail or voicemail.";
    return statement(conferral, "A single letter, fax or e-mail was found.", duty, duty.means, asks);
  }
  const asks =
    duty.means.value === "live" ? "asks for a conference in person or by telephone." : "asks for more than a letter.";
  const found = "Only letters, faxes or e-mail were found; no call, video conference or meeting.";
  return statement(conferral, found, duty, duty.means, asks);
}

const several =
  /\b(?:exchang\w+|e-?mails|letters|messages|correspond\w+|repl(?:y|ies|ied)|respon(?:d|se)\w*|answered)\b/i;

/** Whether one message was sent, once, and no answer to it is told. */
function isSingleMessage(brief: Brief, { steps }: Conferral): boolean {
  const [only] = steps;
  if (!only || steps.length > 1 || only.dates.length > 1) return false;
  return !several.test(brief.source.slice(only));
}

function futilityFinding(brief: Brief, conferral: Conferral): ConferralFinding | null {
  const conferring = dutiesImposedOn(brief).filter((duty) => !asksForViewsOnly(duty));
  const duty = surest([...conferring].reverse(), ({ motions }) => motions);
  if (!duty) return null;
  const found = "Conferring is said to be pointless or unwelcome; no attempt to confer was found.";
  return statement(conferral, found, duty, duty.motions, "asks for an attempt.");
}

/** What was found, and what a duty asks, as surely as the field on which that rests is known. */
function statement(
  conferral: Conferral,
  found: string,
  duty: Duty,
  field: Sourced<unknown>,
  asks: string,
): ConferralFinding {
  const reliance = relianceOn(field);
  if (reliance !== "check") {
    return { message: `${found} ${nameOf(conferral, duty)} ${asks}`, severity: "warning" };
  }
  const check = isReadOf(duty, field)
    ? `Check the rule: ${duty.rule?.value}, as read in ${editionOf(field)}, ${asks}`
    : `Check the ${localRules(conferral)}, which ${asks.replace(/^asks\b/, "may ask")}`;
  return { message: `${found} ${check}`, severity: "information" };
}

/** The duty whose field is known best; the first of several. Null where none has the field. */
function surest(duties: readonly Duty[], fieldOf: (duty: Duty) => Sourced<unknown> | null): Duty | null {
  for (const reliance of reliances) {
    const known = duties.find((duty) => {
      const field = fieldOf(duty);
      return field !== null && relianceOn(field) === reliance;
    });
    if (known) return known;
  }
  return null;
}

function nameOf(conferral: Conferral, { rule }: Duty): string {
  return rule && mayBeCited(rule) ? rule.value : `A rule of ${courtOf(conferral)}`;
}

function localRules(conferral: Conferral): string {
  return `rules of ${courtOf(conferral)}`;
}

/** "the court (D. Wyo.)" */
function courtOf({ requirement }: Conferral): string {
  return requirement.court === null ? "the court" : `the court (${jurisdictionOf(requirement.court).citation})`;
}

function editionOf({ edition }: Sourced<unknown>): string {
  return edition === null ? "an undated copy" : `a text of ${edition}`;
}

function isOverDiscovery({ motions, check }: Duty): boolean {
  return [...motions.value, ...(check?.value ?? [])].some(isOfDiscovery);
}

const papersApart: readonly Form[] = ["declaration", "separate-certificate", "joint-stipulation", "joint-letter"];

/** Whether the court asks for a paper beside the motion. */
function standsApart({ form }: Duty): boolean {
  return form !== null && papersApart.includes(form.value);
}
