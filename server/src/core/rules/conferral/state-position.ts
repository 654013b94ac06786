import { viewsScaffold } from "../../conferral/scaffold.ts";
import { findViews } from "../../conferral/views.ts";
import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/state-position",
  severity: "warning",
  summary: "A motion for more time or a continuance does not state the other parties' views.",
  details:
    "D. Kan. Rule 6.1(a) asks whether there has been prior consultation with other parties and for their views; Rule 6.1(b) asks for the views on a continuance. That they were notified is no view; an attempt to learn their views that was not answered may be told instead.",
  authority: "D. Kan. Rule 6.1(a)-(b)",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
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
    if (conferral.requirement.level !== "state-position" || findViews(brief, conferral)) return;
    const scaffold = viewsScaffold(brief);
    report(brief.title ?? { start: 0, end: 0 }, {
      message: "The other parties' views of this motion were not found. D. Kan. Rule 6.1 asks for them.",
      fixes: [
        {
          title: "Insert a sentence on the other parties' views to fill in",
          safe: false,
          snippet: true,
          edits: [insert(scaffold.at, scaffold.snippet)],
        },
      ],
    });
  },
});
