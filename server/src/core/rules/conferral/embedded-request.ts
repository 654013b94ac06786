import type { PaperKind } from "../../brief/brief.ts";
import { findEmbeddedRequests } from "../../conferral/embeddedRequests.ts";
import { jurisdictionFor } from "../../conferral/requirement.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/embedded-request",
  severity: "warning",
  summary: "A protective order, a stay or compulsion is asked for inside another paper, without a word on conferring.",
  details:
    "The duty to confer turns on the relief and not on the title: in *National Railroad Passenger Corp. v. Cimarron Crossing Feeders, LLC* (D. Kan. Jan. 19, 2018), the conference held before a motion for sanctions covered the protective order asked for inside it. Requests in the alternative are left alone.",
  authority: "D. Kan. Rule 37.2; Fed. R. Civ. P. 26(c)(1), 37(a)(1)",
  fix: "none",
  on: "brief",
  papers: ["response", "reply", "notice", "motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Defendants' Response in Opposition to Plaintiff's Motion to Compel\n\nThe interrogatories are premature. Defendants therefore move this court for a stay of discovery until the new-trial motion is decided.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Defendants' Response in Opposition to Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5. The interrogatories are premature.\n",
      note: "The other side's motion.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Defendants' Response in Opposition to Plaintiff's Motion to Compel\n\nIf the Court compels production, Defendants ask in the alternative for a protective order.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Defendants' Response and Cross-Motion for Protective Order\n\nDefendants cross-move for a protective order.\n",
      note: "The title says so; the paper is read as a motion.",
    },
  ],
  check(brief, { conferral, report }) {
    if (conferral.grade === "adequate") return;
    const rule = jurisdictionFor(brief).conferralRule?.value ?? "Fed. R. Civ. P. 26(c)(1) or 37(a)(1)";
    for (const { relief, ...span } of findEmbeddedRequests(brief)) {
      report(span, {
        message: `${paperNames[brief.filing.kind ?? "other"] ?? "This paper"} itself asks for ${relief}. Check whether ${rule} asks for conferral before it.`,
      });
    }
  },
});

const paperNames: Partial<Record<PaperKind, string>> = {
  response: "This response",
  reply: "This reply",
  notice: "This notice",
  motion: "This motion, whose title does not say so,",
};
