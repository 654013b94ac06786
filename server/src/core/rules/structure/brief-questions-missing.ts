import { defineRule } from "../rule.ts";
import { boundBrief, hasPart, headOf, paragraphsBetween, sectionFix } from "./_requiredParts.ts";

export default defineRule({
  id: "structure/brief-questions-missing",
  severity: "warning",
  summary: "A brief has a statement of the question or questions presented.",
  details: `D. Kan. Rule 7.6(a)(3) asks for it in every brief and memorandum. A heading with "question" or "issue" is taken for it, and so is
a question that is put, or a sentence with "whether", before the argument. Motions that need no brief (joint, unopposed, for
more time), motions with a separate memorandum, and replies are left alone.`,
  authority: "D. Kan. Rule 7.6(a)(3)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Background\n\nPlaintiff served requests. (Doc. 4.)\n\n## Argument\n\nThe motion should be granted.\n",
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Background\n\nPlaintiff served requests. (Doc. 4.)\n\n## Question Presented\n\n[question presented]\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# MEMORANDUM IN SUPPORT OF MOTION TO COMPEL\n\nBACKGROUND\n\nPlaintiff served requests. (Doc. 4.)\n\nARGUMENT\n\nThe motion should be granted.\n",
      good: "---\ncourt: ksd\n---\n\n# MEMORANDUM IN SUPPORT OF MOTION TO COMPEL\n\nBACKGROUND\n\nPlaintiff served requests. (Doc. 4.)\n\nQUESTION PRESENTED\n\n[question presented]\n\nARGUMENT\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Background\n\nNone.\n\n## Issues\n\nShall Defendant answer?\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Introduction\n\nThe motion asks whether a party may refuse to answer.\n\n## Facts\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion for Extension of Time\n\n## Background\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
  ],
  check(brief, context) {
    const bound = boundBrief(brief);
    if (!bound || hasPart(brief, "questions", bound.argument)) return;
    if (bound.before.some(({ title }) => title.endsWith("?"))) return;
    const before = paragraphsBetween(brief, brief.title?.end ?? 0, bound.argument.start);
    if (before.some((block) => /\bwhether\b|\b(?:questions?|issues?)\b|\?\s*$/i.test(context.text(block)))) return;
    context.report(headOf(brief), {
      message:
        "No statement of the question presented was found. D. Kan. Rule 7.6(a)(3) asks for one in briefs and memoranda.",
      fixes: [sectionFix(brief, bound.argument, "Question Presented", "question presented")],
    });
  },
});
