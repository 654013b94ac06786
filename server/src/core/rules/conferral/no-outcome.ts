import { insertOutcome } from "../../conferral/elementFixes.ts";
import { lacksOutcome } from "../../conferral/outcome.ts";
import { placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/no-outcome",
  severity: "hint",
  summary: "Steps to confer are described, and not what came of them.",
  details:
    "A certification says that the movant tried to obtain the discovery without court action. What was resolved, and what remains for the court, is what a judge will look for next.",
  authority: "Fed. R. Civ. P. 26(c)(1), 37(a)(1)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5.\n\nThe parties [resolved / did not resolve] [requests or issues]. This motion presents [requests or issues that remain].\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5. Mr. Doe stood on the objections.\n",
    },
  ],
  check(brief, { conferral, report }) {
    if (conferral.grade === "not-required" || !lacksOutcome(brief, conferral)) return;
    report(placeToReport(brief, conferral), {
      message: "Steps to confer were found; what was resolved and what remains was not.",
      fixes: guided(insertOutcome(brief, conferral)),
      related: stepsInWords(conferral.steps),
    });
  },
});
