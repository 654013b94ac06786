import { lacksCourtConference, motionFormRuleFor } from "../../conferral/discoveryMotion.ts";
import { insertCourtConference } from "../../conferral/discoveryMotionFixes.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/premotion-conference",
  severity: "information",
  summary: "A discovery motion says nothing of a conference with the court before it.",
  details:
    "*Bell v. Griswold*, No. 23-2068-DDC-GEB (D. Kan. Dec. 29, 2023), denied a motion to quash for which, among other things, no conference with the court had been requested under D. Kan. Rule 37.1. Check the present text of the rule and the judge's own practice. Papers filed before that decision are left alone.",
  authority: "D. Kan. Rule 37.1",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n\nA discovery conference under D. Kan. Rule 37.1 was [requested / held / not requested] on [date].\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4. The magistrate judge held a conference on May 10, 2024, and gave leave to file this motion.\n",
    },
    {
      good: "---\ncourt: ksd\nfilingDate: 2016-05-02\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n",
      note: "Filed before the rule is known to have asked for it.",
    },
  ],
  check(brief, { conferral, report }) {
    const rule = motionFormRuleFor(brief, conferral);
    if (!rule || !lacksCourtConference(brief)) return;
    report(brief.title ?? { start: 0, end: 0 }, {
      message: `No conference with the court before this motion was found. Check whether ${rule} asks for one.`,
      fixes: guided(insertCourtConference(brief, conferral, rule)),
    });
  },
});
