import type { Brief } from "../brief/brief.ts";
import { insert } from "../text/edit.ts";
import { literal } from "../text/snippet.ts";
import type { GuidedInsertion } from "./elementFixes.ts";
import { endOfOpening, placed } from "./placing.ts";
import { TabStops } from "./tabStops.ts";

/** A sentence on the other side's position, to choose, after the opening paragraph. Empty where there is no place for it. */
export function insertPosition(brief: Brief): GuidedInsertion[] {
  return sentenceOnOpponent(brief, "Insert a sentence on the other side's position to choose", [
    "does not oppose",
    "opposes",
    "takes no position on",
  ]);
}

/** A sentence that says in the body what the title says: that the motion is joint or not opposed. */
export function insertAgreement(brief: Brief): GuidedInsertion[] {
  return sentenceOnOpponent(brief, "Say so in the body, in words to choose", [
    "does not oppose",
    "consents to",
    "has agreed to",
  ]);
}

function sentenceOnOpponent(brief: Brief, title: string, verbs: readonly string[]): GuidedInsertion[] {
  const place = endOfOpening(brief);
  if (!place) return [];
  const stops = new TabStops();
  const { opponent } = brief.filing;
  const party = opponent ? literal(opponent) : stops.blank("party");
  const passage = `Counsel for ${party} ${stops.choice(...verbs)} this motion.`;
  return [{ title, edits: [insert(place.at, placed(place, passage))] }];
}
