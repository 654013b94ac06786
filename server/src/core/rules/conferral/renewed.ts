import { lacksLaterStep, readRenewal } from "../../conferral/renewal.ts";
import { placeToReport, stepsInWords } from "../../conferral/wording.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/renewed",
  severity: "warning",
  summary: "A renewed motion describes no step to confer after the earlier one was denied.",
  details:
    "In *Gardner v. Enviro Technologies*, No. 05-2129-MLB-GLR (D. Kan. Feb. 7, 2006), a motion denied for a single letter was granted when it was renewed after further attempts to confer. Steps dated before the denial do not count.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Renewed Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5. The first motion was denied on June 3, 2024.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Renewed Motion to Compel\n\nPlaintiff moves to compel answers to Interrogatory Nos. 4 and 5. The first motion was denied on June 3, 2024.\n\n## Certificate of Conferral\n\nOn June 17, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory Nos. 4 and 5.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const { level } = conferral.requirement;
    const renewal = level === "need" || level === "check" ? readRenewal(brief) : null;
    if (!renewal || !lacksLaterStep(conferral, renewal)) return;
    report(placeToReport(brief, conferral), {
      message: "This motion is renewed; no step to confer was found that was taken after the earlier one was denied.",
      related: [{ ...renewal.denial, message: "The denial" }, ...stepsInWords(conferral.steps)],
    });
  },
});
