import { lacksDisputedRequests, motionFormRuleFor } from "../../conferral/discoveryMotion.ts";
import { insertDisputedRequests } from "../../conferral/discoveryMotionFixes.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/disputed-requests",
  severity: "warning",
  summary: "A motion to compel neither attaches nor quotes the requests and responses in dispute.",
  details:
    "D. Kan. Rule 37.1 asks for copies of the requests and responses in dispute; *Fulcher v. City of Wichita*, No. 06-2095-EFM-DJW (D. Kan. Dec. 8, 2008), denied a motion that had neither them nor a certificate. Discovery is served and not filed, so the court has only what is attached. A paper that names any exhibit, quotes at length, sets requests out in a table or has a memorandum in support is left alone.",
  authority: "D. Kan. Rule 37.1",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4, to which Defendant objected.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4, to which Defendant objected. Copies of the requests and responses in dispute [are attached as / will be filed as] Exhibit [number].\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4 (Ex. A).\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4:\n\n> Identify every person who inspected the boiler.\n\nDefendant objected.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const rule = motionFormRuleFor(brief, conferral);
    if (!rule || !lacksDisputedRequests(brief)) return;
    report(brief.title ?? { start: 0, end: 0 }, {
      message: `The requests and responses in dispute were found neither attached nor quoted. ${rule} asks for copies of them.`,
      fixes: guided(insertDisputedRequests(brief)),
    });
  },
});
