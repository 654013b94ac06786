import { insertStep } from "../../conferral/elementFixes.ts";
import { gradeFinding } from "../../conferral/findings.ts";
import { placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/letter-only",
  severity: "warning",
  summary: "Only letters, faxes or e-mail are described.",
  details:
    "D. Kan. Rule 37.2 says that a reasonable effort to confer means more than mailing or faxing a letter; *Heglet v. City of Hays*, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014), reads that to mean more than exchanging e-mail. A call, a meeting or an attempt at one, if there was any, is what to add.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe, counsel for Plaintiff, sent John Doe, counsel for Defendant, a letter about Interrogatory Nos. 4 and 5. He did not answer it.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5. Mr. Doe stood on the objections.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const finding = conferral.grade === "letter-only" ? gradeFinding(brief, conferral) : null;
    if (!finding) return;
    report(placeToReport(brief, conferral), {
      ...finding,
      fixes: guided(insertStep(brief, conferral)),
      related: stepsInWords(conferral.steps),
    });
  },
});
