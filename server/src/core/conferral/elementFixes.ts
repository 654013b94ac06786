import type { Brief } from "../brief/brief.ts";
import { type Edit, insert } from "../text/edit.ts";
import { literal } from "../text/snippet.ts";
import type { Conferral, Element, Step } from "./conferral.ts";
import { accountOf, afterSentence, endOf, type Place, placed } from "./placing.ts";
import { TabStops } from "./tabStops.ts";

/** A passage to insert, with tab stops (see text/snippet). */
export interface GuidedInsertion {
  readonly title: string;
  readonly edits: readonly Edit[];
}

const means = ["by telephone", "by video conference", "in person"] as const;

/**
 * A paragraph that describes one step with all that is asked for, at the end of the account of the conferral. It asserts
 * nothing: names, dates, subjects and positions are blanks, verbs and means are choices. Empty where there is no account.
 */
export function insertStep(brief: Brief, conferral: Conferral): GuidedInsertion[] {
  const account = accountOf(brief, conferral);
  const place = account && endOf(brief, account);
  if (!place) return [];
  const stops = new TabStops();
  const { ours, theirs } = sides(brief, stops);
  const passage =
    `On ${stops.blank("date")}, ${stops.blank("name")} (for ${ours()}) and ${stops.blank("name")} (for ${theirs()}) ` +
    `${stops.choice("spoke", "attempted to speak")} ${stops.choice(...means)} about ${stops.blank("requests or issues")}. ` +
    `${possessive(ours())} position was ${stops.blank("position")}. ${possessive(theirs())} position was ${stops.blank("position")}.`;
  return [insertion("Insert a call or meeting to fill in", place, passage)];
}

/** A sentence on what came of the conferral, at the end of the account. */
export function insertOutcome(brief: Brief, conferral: Conferral): GuidedInsertion[] {
  const account = accountOf(brief, conferral);
  const place = account && endOf(brief, account);
  if (!place) return [];
  const stops = new TabStops();
  const passage =
    `The parties ${stops.choice("resolved", "did not resolve")} ${stops.blank("requests or issues")}. ` +
    `This motion presents ${stops.blank("requests or issues that remain")}.`;
  return [insertion("Insert a sentence on the outcome to fill in", place, passage)];
}

/**
 * What an account of the steps lacks: a sentence with the missing elements after the call or meeting that lacks them; a
 * further attempt where there was one only; a whole step where the other side was only told.
 */
export function insertMissing(brief: Brief, conferral: Conferral): GuidedInsertion[] {
  const contacts = conferral.steps.filter((step) => step.means !== "written");
  if (contacts.some(({ announcementOnly }) => announcementOnly) && !contacts.some(isExchange)) {
    return insertStep(brief, conferral);
  }
  const exchange = contacts.find(isExchange);
  const whole = insertStep(brief, conferral);
  if (!exchange) return [...furtherAttempt(brief, conferral), ...whole];
  if (conferral.missing.length === 0) return whole;
  const place = afterSentence(brief, exchange);
  if (!place) return whole;
  return [insertion(titleFor(conferral.missing), place, missingSentence(brief, conferral.missing)), ...whole];
}

function isExchange({ attemptOnly, announcementOnly }: Step): boolean {
  return !attemptOnly && !announcementOnly;
}

function missingSentence(brief: Brief, missing: readonly Element[]): string {
  const stops = new TabStops();
  const lacks = (element: Element): boolean => missing.includes(element);
  const { ours, theirs } = sides(brief, stops);
  const who = lacks("who")
    ? `${stops.blank("name")} (for ${ours()}) and ${stops.blank("name")} (for ${theirs()})`
    : "They";
  if (missing.every((element) => element === "who")) return `${who} ${stops.choice("took part", "were invited")}.`;
  const verb = stops.choice("spoke", "attempted to speak");
  const when = lacks("when") ? ` on ${stops.blank("date")}` : "";
  const how = lacks("how") ? ` ${stops.choice(...means)}` : "";
  const what = lacks("what") ? ` about ${stops.blank("requests or issues")}` : "";
  return `${who} ${verb}${when}${how}${what}.`;
}

function furtherAttempt(brief: Brief, conferral: Conferral): GuidedInsertion[] {
  const account = accountOf(brief, conferral);
  const place = account && endOf(brief, account);
  if (!place) return [];
  const stops = new TabStops();
  const { ours, theirs } = sides(brief, stops);
  const passage =
    `On ${stops.blank("date")}, ${stops.blank("name")} (for ${ours()}) again ` +
    `${stops.choice("called", "left a voicemail for", "visited", "wrote to")} ${stops.blank("name")} (for ${theirs()}) ` +
    `about ${stops.blank("requests or issues")}.`;
  return [insertion("Insert a further attempt to fill in", place, passage)];
}

const elementNames: Record<Element, string> = {
  who: "who took part",
  when: "when",
  how: "how",
  what: "about what",
  outcome: "the outcome",
};

function titleFor(missing: readonly Element[]): string {
  return `Insert a sentence on ${missing.map((element) => elementNames[element]).join(", ")} to fill in`;
}

function insertion(title: string, place: Place, passage: string): GuidedInsertion {
  return { title, edits: [insert(place.at, placed(place, passage))] };
}

/** The two sides as the paper names them, blanks where it does not tell. */
function sides({ filing }: Brief, stops: TabStops): { readonly ours: () => string; readonly theirs: () => string } {
  const { movant, opponent } = filing;
  return {
    ours: () => (movant ? literal(movant) : stops.blank("movant")),
    theirs: () => (opponent ? literal(opponent) : stops.blank("opponent")),
  };
}

function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}
