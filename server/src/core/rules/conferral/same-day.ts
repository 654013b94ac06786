import { isSameDayOnly } from "../../conferral/sameDay.ts";
import { stepsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/same-day",
  severity: "warning",
  summary: "The only contact described was on the day of filing.",
  details:
    "Contact on the day of filing has been held too little: *Rowan v. Sunflower Electric Power Corp.*, No. 15-cv-9227-JWL-TJJ (D. Kan. June 10, 2016); *Bell v. Griswold*, No. 23-2068-DDC-GEB (D. Kan. Dec. 29, 2023). Not reported where the day of filing is not known, or where a step bears no date.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\nfilingDate: 2024-05-03\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
    },
    {
      good: "---\ncourt: ksd\nfilingDate: 2024-05-13\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
    },
  ],
  check(brief, { conferral, report }) {
    if (conferral.grade === "not-required" || !isSameDayOnly(brief, conferral)) return;
    const [first] = conferral.steps;
    if (!first) return;
    report(first, {
      message: "The only contact found was on the day of filing.",
      related: stepsInWords(conferral.steps),
    });
  },
});
