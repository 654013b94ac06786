import { defineRule } from "../rule.ts";
import { boundBrief, hasPart, headOf, paragraphsBetween, sectionFix } from "./_requiredParts.ts";

/** An opening before the first heading that has this many small words is an introduction without a heading. */
const introduction = 40;

export default defineRule({
  id: "structure/brief-nature-missing",
  severity: "warning",
  summary: "A brief has a statement of the nature of the matter before the court.",
  details: `D. Kan. Rule 7.6(a)(1) asks for it in every brief and memorandum. A heading such as "Nature of the Matter", "Introduction",
"Background" or "Statement of the Case" is taken for it, and so is a longer opening before the first heading. Papers with a
heading before the argument that is not understood are left alone, and so are motions that need no brief (joint, unopposed,
for more time) and motions with a separate memorandum. Where one of the numbered facts tells what the action is, the finding is
information.

Replies are left alone here and by the rules on facts and questions. The rule's words cover "all briefs and memoranda", but a reply goes on
from a brief that has the parts already and has few pages, so that their absence from it is seldom an oversight.`,
  authority: "D. Kan. Rule 7.6(a)(1)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel.\n\n## Facts\n\nPlaintiff served requests. (Doc. 4.)\n\n## Argument\n\nThe motion should be granted.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel.\n\n## Nature of the Matter Before the Court\n\n[nature of the matter]\n\n## Facts\n\nPlaintiff served requests. (Doc. 4.)\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## I. Background\n\nPlaintiff served requests. (Doc. 4.)\n\n## II. Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Joint Motion to Stay\n\n## Facts\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
      note: "No brief is needed (D. Kan. Rule 7.1(a)).",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nA memorandum in support is filed herewith.\n\n## Facts\n\nNone.\n\n## Argument\n\nSee the memorandum.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\n## What This Case Is About\n\nA lease.\n\n## Facts\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
      note: "The first heading may well be it.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Quash\n\nPlaintiff moves to quash.\n\n## Facts\n\nThis is an action for wrongful death.\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Quash\n\nPlaintiff moves to quash.\n\n## Facts\n\n1. This is an action for wrongful death. (Doc. 1 at 2.)\n\n## Argument\n\nThe motion should be granted.\n",
      note: "Told as one of the facts; information only.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Reply in Support of Motion to Quash\n\n## Facts\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: mowd\n---\n\n# Plaintiff's Motion to Compel\n\n## Facts\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
  ],
  check(brief, context) {
    const bound = boundBrief(brief);
    if (!bound?.isUnderstood || hasPart(brief, "nature", bound.argument)) return;
    const first = bound.before[0] ?? bound.argument;
    const opening = paragraphsBetween(brief, brief.title?.end ?? 0, first.start);
    const words = opening.flatMap((block) => context.text(block).match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
    if (words.length >= introduction) return;
    const before = paragraphsBetween(brief, brief.title?.end ?? 0, bound.argument.start);
    const telling = before.filter((block) => tellsNature.test(context.text(block)));
    if (telling.some(({ listMarker }) => listMarker === null)) return;
    context.report(headOf(brief), {
      ...(telling.length > 0 ? { severity: "information" as const } : {}),
      message:
        telling.length > 0
          ? "The nature of the matter is told as one of the facts only. D. Kan. Rule 7.6(a)(1) asks for a statement of it beside that of the facts."
          : "No statement of the nature of the matter was found. D. Kan. Rule 7.6(a)(1) asks for one in briefs and memoranda.",
      related: telling.map(({ start, end }) => ({ start, end, message: "The fact." })),
      fixes: [sectionFix(brief, first, "Nature of the Matter Before the Court", "nature of the matter")],
    });
  },
});

/** Words with which the nature of a matter is told under whatever heading. */
const tellsNature =
  /\bthis\s+(?:is\s+an?\s+(?:\S+\s+){0,4}(?:action|case|suit|lawsuit|dispute|matter|proceeding|appeal)|(?:action|case|suit|lawsuit|dispute|matter|litigation)\s+(?:is|was|arises|arose|concerns|involves|presents|stems))\b|\bbrought\s+this\s+(?:action|case|suit|lawsuit)\b/i;
