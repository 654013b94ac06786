import { insertMissing } from "../../conferral/elementFixes.ts";
import { gradeFinding } from "../../conferral/findings.ts";
import { placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/incomplete",
  severity: "warning",
  summary: "Steps to confer are described, but who, when, how or about what is not told.",
  details:
    "D. Kan. Rule 37.2 asks for the steps taken by all attorneys, with particularity. Reported where who took part on each side, the date, the means or the subject of a call or meeting was not found, where there was one attempt only, and where the other side was told of the motion and nothing was discussed (*Booth v. Davis*, No. 10-4010-RDR (D. Kan. May 23, 2011)).",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, a telephone conference was held about Interrogatory Nos. 4 and 5.\n",
      note: "Nobody who took part is named.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nJane Roe, counsel for Plaintiff, and John Doe, counsel for Defendant, spoke by telephone about Interrogatory Nos. 4 and 5.\n",
      note: "No date.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe, counsel for Plaintiff, left a voicemail for John Doe, counsel for Defendant.\n",
      note: "One attempt.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe, counsel for Plaintiff, called John Doe, counsel for Defendant, and informed him that this motion would be filed.\n",
      note: "An announcement.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5. Mr. Doe stood on the objections.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5.\n\n## Certificate of Conferral\n\nJane Roe, counsel for Plaintiff, left voicemails for John Doe, counsel for Defendant, on May 3 and May 7, 2024, about Interrogatory Nos. 4 and 5. He did not call back.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const finding = conferral.grade === "incomplete" ? gradeFinding(brief, conferral) : null;
    if (!finding) return;
    report(placeToReport(brief, conferral), {
      ...finding,
      fixes: guided(insertMissing(brief, conferral)),
      related: stepsInWords(conferral.steps),
    });
  },
});
