import type { Brief } from "../brief/brief.ts";
import { insert } from "../text/edit.ts";
import { literal } from "../text/snippet.ts";
import { bodyBlocks } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";
import type { GuidedInsertion } from "./elementFixes.ts";
import { accountOf, endOf, endOfOpening, placed } from "./placing.ts";
import { TabStops } from "./tabStops.ts";

/** A sentence on the conference with the court, behind the account of the conferral, else at the end of the body. */
export function insertCourtConference(brief: Brief, conferral: Conferral, rule: string): GuidedInsertion[] {
  const part = accountOf(brief, conferral) ?? bodyBlocks(brief).at(-1);
  const place = part && endOf(brief, part);
  if (!place) return [];
  const stops = new TabStops();
  const passage = `A discovery conference under ${literal(rule)} was ${stops.choice("requested", "held", "not requested")} on ${stops.blank("date")}.`;
  const title = "Insert a sentence on the conference with the court to fill in";
  return [{ title, edits: [insert(place.at, placed(place, passage))] }];
}

/** A sentence that says where the requests and responses in dispute are, after the opening paragraph. */
export function insertDisputedRequests(brief: Brief): GuidedInsertion[] {
  const place = endOfOpening(brief);
  if (!place) return [];
  const stops = new TabStops();
  const passage = `Copies of the requests and responses in dispute ${stops.choice("are attached as", "will be filed as")} Exhibit ${stops.blank("number")}.`;
  return [{ title: "Insert a sentence on the copies to fill in", edits: [insert(place.at, placed(place, passage))] }];
}
