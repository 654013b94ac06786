import { foundAndMissing, leadingRule, placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { jurisdictionOf } from "../../jurisdictions/jurisdictions.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/conclusory",
  severity: "warning",
  summary: "The certificate says that counsel conferred, without who, when, how or about what.",
  details:
    "D. Kan. Rule 37.2 asks that a certification describe with particularity the steps taken by all attorneys. Repeating the rule's own words describes none.",
  authority: "D. Kan. Rule 37.2",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nCounsel certifies that the parties conferred in good faith before this motion was filed and were unable to resolve the matter.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5. Mr. Doe stood on the objections.\n",
    },
  ],
  check(brief, { conferral, report }) {
    if (conferral.grade !== "conclusory" || !jurisdictionOf(conferral.requirement.court).particularity.value) return;
    report(placeToReport(brief, conferral), {
      message: `The conferral is stated in general terms; no step is described. ${foundAndMissing(conferral)} ${leadingRule(conferral.requirement.rules)} asks for the steps with particularity.`,
      related: stepsInWords(conferral.steps),
    });
  },
});
