import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule } from "../rule.ts";
import { partsOf } from "./_parts.ts";
import { headOf, mayBeBound } from "./_requiredParts.ts";

export default defineRule({
  id: "structure/brief-argument-missing",
  severity: "warning",
  summary: "A memorandum or response has an argument.",
  details: `D. Kan. Rule 7.6(a)(4) asks for the argument, "which must refer to all statutes, rules, and authorities relied upon". The rule
speaks up only where the other parts have headings and every heading is understood; a heading that makes a point ("The
subpoena is overbroad") is taken for argument. Motions are left alone, since their argument may stand in a memorandum.`,
  authority: "D. Kan. Rule 7.6(a)(4)",
  fix: "guided",
  on: "brief",
  papers: ["memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Nature of the Matter\n\nA dispute.\n\n## Statement of Facts\n\nPlaintiff served requests. (Doc. 4.)\n\n## Conclusion\n\nThe motion should be granted.\n",
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Nature of the Matter\n\nA dispute.\n\n## Statement of Facts\n\nPlaintiff served requests. (Doc. 4.)\n\n## Argument\n\n[argument]\n\n## Conclusion\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Nature of the Matter\n\nA dispute.\n\n## Statement of Facts\n\nPlaintiff served requests. (Doc. 4.)\n\n## The Objections Are Boilerplate\n\nThey are.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\nPlaintiff served requests. (Doc. 4.)\n",
      note: "A paper that has hardly begun.",
    },
  ],
  check(brief, { report }) {
    if (!mayBeBound(brief)) return;
    const parts = brief.sections.map(({ title }) => partsOf(title));
    if (parts.some((known) => known.size === 0 || known.has("argument") || known.has("standard"))) return;
    const conclusion = brief.sections.find(({ title }) => partsOf(title).has("conclusion"));
    if (!conclusion || parts.filter((known) => known.has("nature") || known.has("facts")).length < 1) return;
    const { lineEnding: eol } = brief.source;
    const heading = conclusion.marked ? `${"#".repeat(conclusion.level)} Argument` : "ARGUMENT";
    report(headOf(brief), {
      message: "No argument was found. D. Kan. Rule 7.6(a)(4) asks for one in briefs and memoranda.",
      fixes: [
        {
          title: 'Insert "Argument" to fill in',
          safe: false,
          snippet: true,
          edits: [insert(conclusion.heading.start, `${heading}${eol}${eol}${tabStop(1, "argument")}${eol}${eol}`)],
        },
      ],
    });
  },
});
