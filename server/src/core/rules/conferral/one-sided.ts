import { isOneSided } from "../../conferral/outcome.ts";
import { placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { jurisdictionOf } from "../../jurisdictions/jurisdictions.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/one-sided",
  severity: "hint",
  summary: "Only the movant's own steps are told; nothing on what the other side did or said.",
  details:
    "D. Kan. Rule 37.2 asks for the steps taken by all attorneys. In *McBride v. Medicalodges, Inc.*, No. 06-2535-JWL-GLR (D. Kan. Mar. 13, 2008), the certificate left out the other side's efforts. That nobody answered is something to tell, too.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nJane Roe, counsel for Plaintiff, left voicemails for John Doe, counsel for Defendant, on May 3 and May 7, 2024, about Interrogatory Nos. 4 and 5.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nJane Roe, counsel for Plaintiff, left voicemails for John Doe, counsel for Defendant, on May 3 and May 7, 2024, about Interrogatory Nos. 4 and 5. Mr. Doe did not call back.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5.\n",
      note: "Words were exchanged.",
    },
  ],
  check(brief, { conferral, report }) {
    if (conferral.grade === "not-required" || !jurisdictionOf(conferral.requirement.court).particularity.value) return;
    if (!isOneSided(brief, conferral)) return;
    report(placeToReport(brief, conferral), {
      message:
        "Only the movant's own steps were found; nothing on what the other side did or said. The rule asks for the steps of all attorneys.",
      related: stepsInWords(conferral.steps),
    });
  },
});
