import { viewsFinding } from "../../conferral/findings.ts";
import { insertPosition } from "../../conferral/positions.ts";
import { viewsScaffold } from "../../conferral/scaffold.ts";
import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/state-position",
  severity: "warning",
  summary:
    "A motion for more time, or one on which the court asks for concurrence, does not state the other parties' views.",
  details:
    "D. Kan. Rule 6.1(a) asks whether there has been prior consultation with other parties and for their views; Rule 6.1(b) asks for the views on a continuance. That they were notified is no view; an attempt to learn their views that was not answered may be told instead. A motion over discovery that asks for more time besides is read for both. Courts that ask every movant to seek concurrence are read by their files: see [courts](../../jurisdictions.md).",
  authority: "D. Kan. Rule 6.1(a)-(b)",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Defendant's Motion for Extension of Time\n\nDefendant moves for an extension of ten days to learn whether the supply agreement covers the claim. Opposing counsel has been told.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days. Opposing counsel has been notified of this motion.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days. Defendant opposes the extension.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days. On May 3, 2024, counsel asked Defendant's counsel by e-mail for Defendant's position and has not heard back.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Unopposed Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const finding = viewsFinding(brief, conferral);
    if (!finding) return;
    const scaffold = viewsScaffold(brief);
    report(brief.title ?? { start: 0, end: 0 }, {
      ...finding,
      fixes: [
        {
          title: "Insert a sentence on the other parties' views to fill in",
          safe: false,
          snippet: true,
          edits: [insert(scaffold.at, scaffold.snippet)],
        },
        ...guided(insertPosition(brief)),
      ],
    });
  },
});
