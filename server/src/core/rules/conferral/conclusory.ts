import { insertStep } from "../../conferral/elementFixes.ts";
import { gradeFinding } from "../../conferral/findings.ts";
import { placeToReport, statementsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/conclusory",
  severity: "warning",
  summary: "The certificate says that counsel conferred, without who, when, how or about what.",
  details:
    "D. Kan. Rule 37.2 asks that a certification describe with particularity the steps taken by all attorneys. Repeating the rule's own words describes none.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "guided",
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
    const finding = conferral.grade === "conclusory" ? gradeFinding(brief, conferral) : null;
    if (!finding) return;
    report(placeToReport(brief, conferral), {
      ...finding,
      fixes: guided(insertStep(brief, conferral)),
      related: statementsInWords(conferral),
    });
  },
});
