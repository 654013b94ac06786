import { readDates } from "../../brief/dates.ts";
import { within } from "../../conferral/readText.ts";
import { contains } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { partsOf, withoutNumber } from "./_parts.ts";
import { boundBrief, hasPart, headOf, paragraphsBetween, sectionFix } from "./_requiredParts.ts";

export default defineRule({
  id: "structure/brief-facts-missing",
  severity: "warning",
  summary: "A brief has a concise statement of the facts.",
  details: `D. Kan. Rule 7.6(a)(2) asks for it in every brief and memorandum, with a reference to the record for each fact. A heading with
"facts", "factual", "background" or "history" is taken for it. A paper that adopts the facts of another one, that refers to
the record or to dates before its argument, or that has a heading
before the argument that is not understood, is left alone, and so are motions that need no brief and replies. What stands under
"Nature of the Matter" is not taken for the facts, even if it refers to the record: the rule asks for both.`,
  authority: "D. Kan. Rule 7.6(a)(2)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Nature of the Matter\n\nA discovery dispute.\n\n## Argument\n\nThe motion should be granted.\n",
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Nature of the Matter\n\nA discovery dispute.\n\n## Statement of Facts\n\n[facts, each with its reference to the record]\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Factual Background\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff served requests on May 3, 2024. (Doc. 4.)\n\n## Argument\n\nThe motion should be granted.\n",
      note: "Facts without a heading.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion in Limine\n\n## Nature of the Matter Before the Court\n\nThe complaint was filed on May 3, 2023, and alleges fraud. (Doc. 1 at 4.)\n\n## Question Presented\n\nIs the letter hearsay?\n\n## Argument\n\n### A. The letter is no evidence of notice.\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion in Limine\n\n## Nature of the Matter and Factual Background\n\nThe complaint was filed on May 3, 2023, and alleges fraud. (Doc. 1 at 4.)\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\n## Authorities\n\nD. Kan. Rule 37.2 applies.\n\n## The files are discoverable\n\nThey are.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Defendant's Response to Motion to Compel\n\n## Introduction\n\nDefendant adopts the statement of facts in its motion. (Doc. 12.)\n\n## Argument\n\nThe motion should be denied.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Reply in Support of Motion to Compel\n\n## Introduction\n\nNone.\n\n## Argument\n\nThe motion should be granted.\n",
    },
  ],
  check(brief, context) {
    const bound = boundBrief(brief);
    if (!bound?.isUnderstood || hasPart(brief, "facts", bound.argument)) return;
    if (brief.blocks.some((block) => block.kind === "paragraph" && tellsOfFacts.test(context.text(block)))) return;
    if (tellsBefore(context, bound.argument.start)) return;
    const next = bound.before.find(({ title }) => partsOf(title).has("questions")) ?? bound.argument;
    context.report(headOf(brief), {
      message:
        "No statement of the facts was found. D. Kan. Rule 7.6(a)(2) asks for one in briefs and memoranda, with a reference to the record for each fact.",
      fixes: [sectionFix(brief, next, "Statement of Facts", "facts, each with its reference to the record")],
    });
  },
});

/** Whether a paragraph before the argument refers to the record or to a date, as one that tells facts does. */
function tellsBefore({ brief, graph, text }: RuleContext, end: number): boolean {
  const paragraphs = paragraphsBetween(brief, brief.title?.end ?? 0, end);
  const natures = brief.sections.filter(({ title }) =>
    /^(?:statement of (?:the )?)?nature of\b/i.test(withoutNumber(title)),
  );
  return paragraphs
    .filter((block) => !brief.certificates.some((certificate) => contains(certificate, block)))
    .filter((block) => !natures.some((section) => contains(section, block)))
    .some(
      (block) =>
        readDates(text(block)).length > 0 ||
        within(graph.citations, block).some(({ kind }) => kind === "docket" || kind === "exhibit"),
    );
}

/** Facts that are told or adopted without a heading of their own. */
const tellsOfFacts =
  /\bstatement\s+of\s+(?:\w+\s+){0,3}facts\b|\bfollowing\s+facts\b|\b(?:adopts?|incorporates?)\s+(?:\w+\s+){0,6}facts?\b|\bfacts\s+(?:are|relevant|pertinent|giving)\b/i;
