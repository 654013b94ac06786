import { gradeFinding } from "../../conferral/findings.ts";
import { placeToReport, statementsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/futility",
  severity: "warning",
  summary: "Conferring is said to be pointless, and no attempt is described.",
  details:
    "The history of a case does not excuse the attempt: *Weichert v. E-Finance Call Center Support, LLC*, No. 13-2493-KHV-KGG (D. Kan. Apr. 14, 2017); *Anderson v. Heartland Coca-Cola*, No. 21-2530-EFM-KGG (D. Kan. Feb. 14, 2022).",
  authority: "Fed. R. Civ. P. 37(a)(1); D. Kan. Rule 37.2, in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nCounsel did not contact Defendant's counsel, because any discussion would have been futile.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5. Mr. Doe stood on the objections.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const finding = conferral.grade === "futility" ? gradeFinding(brief, conferral) : null;
    if (finding) report(placeToReport(brief, conferral), { ...finding, related: statementsInWords(conferral) });
  },
});
