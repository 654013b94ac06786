import { isFiled } from "../../conferral/filedPapers.ts";
import { findWrongRules } from "../../conferral/wrongRule.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/wrong-rule",
  severity: "error",
  summary: "D. Kan. Rule 37.1 is cited for the duty to confer, which is in D. Kan. Rule 37.2.",
  details:
    "D. Kan. Rule 37.1 is about the form and timing of discovery motions: copies of the requests, the thirty days, the conference with the court. The duty to confer with the other side is in D. Kan. Rule 37.2. Words inside quotation marks and block quotes are left alone.",
  authority: "D. Kan. Rule 37.2",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "Plaintiff failed to confer as required by D. Kan. Rule 37.1.",
      good: "Plaintiff failed to confer as required by D. Kan. Rule 37.2.",
    },
    {
      bad: "As required by D. Kan. Rule 37.1, the parties have conferred in good faith.",
      good: "As required by D. Kan. Rule 37.2, the parties have conferred in good faith.",
    },
    { good: "As D. Kan. Rule 37.1 requires, the requests and responses in dispute are attached." },
    { good: 'Defendants say that Plaintiff failed to confer "as is required by D. Kan. Rule 37.1."' },
    { good: "Counsel conferred on May 3, 2024, well within the thirty days of D. Kan. Rule 37.1." },
    { good: "The Court conferred with counsel as D. Kan. Rule 37.1 provides." },
  ],
  check(brief, { report }) {
    if (!isFiled(brief)) return;
    for (const { start, end, number } of findWrongRules(brief)) {
      report(
        { start, end },
        {
          message: "D. Kan. Rule 37.1 is cited for the duty to confer. That duty is in D. Kan. Rule 37.2.",
          fixes: [{ title: "Cite D. Kan. Rule 37.2", safe: false, edits: [replace(number, "37.2")] }],
        },
      );
    }
  },
});
