import { replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { type NumberedFact, numberedFacts, withoutFigures } from "./_facts.ts";

export default defineRule({
  id: "structure/sj-facts-numbering",
  severity: "warning",
  summary: "The facts of a brief on summary judgment are numbered without gaps or repeats.",
  details: `The other side answers by number (D. Kan. Rule 56.1), so a number that is left out or used twice makes the answers point at the
wrong fact. A statement may begin anew at 1 under a heading of its own. A list whose items all have the same number is left
to Markdown, which counts by itself. The fix renumbers what follows in the same run and changes no references in the text.

Answers to the other side's facts have that side's numbers, which may be left out; two answers under one number are reported.`,
  authority: "D. Kan. Rule 56.1",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion for Summary Judgment\n\n## Statement of Facts\n\n1. The lease is dated 2019. (Doc. 4.)\n2. It was signed. (Doc. 5.)\n4. It was assigned. (Doc. 6.)\n5. It ended. (Doc. 7.)\n",
      good: "---\ncourt: ksd\n---\n\n# Motion for Summary Judgment\n\n## Statement of Facts\n\n1. The lease is dated 2019. (Doc. 4.)\n2. It was signed. (Doc. 5.)\n3. It was assigned. (Doc. 6.)\n4. It ended. (Doc. 7.)\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion for Summary Judgment\n\n## Statement of Facts\n\n1\\. The lease is dated 2019. (Doc. 4.)\n\n2\\. It was signed. (Doc. 5.)\n\n2\\. It was assigned. (Doc. 6.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion for Summary Judgment\n\n## Statement of Facts\n\n### A. The Lease\n\n1. The lease is dated 2019. (Doc. 4.)\n2. It was signed. (Doc. 5.)\n\n### B. The Assignment\n\n3. It was assigned. (Doc. 6.)\n\n## Additional Facts\n\n1. It ended. (Doc. 7.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion for Summary Judgment\n\n## Statement of Facts\n\n1. The lease is dated 2019. (Doc. 4.)\n1. It was signed. (Doc. 5.)\n1. It was assigned. (Doc. 6.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Response to Motion for Summary Judgment\n\n## Response to Statement of Facts\n\n3. Controverted. (Doc. 6.)\n\n7. Uncontroverted.\n",
      note: "The numbers are the movant's.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Reply in Support of Motion for Summary Judgment\n\n## Response to Additional Facts\n\n2. Controverted. (Doc. 6.)\n\n4. Uncontroverted.\n\n4. Controverted in part. (Doc. 7.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Reply in Support of Motion for Summary Judgment\n\n## Response to Additional Facts\n\n4\\. The lease was signed. (Doc. 6.)\n\n4\\. Controverted. (Doc. 7.)\n",
      note: "The fact, and the answer to it.",
    },
  ],
  check(brief, context) {
    const { report } = context;
    const isSummary =
      brief.filing.relief.includes("summary-judgment") || /summary judgment/i.test(brief.title?.value ?? "");
    if (brief.court !== "ksd" || !isSummary) return;
    const facts = numberedFacts(brief);
    facts.forEach((fact, index) => {
      const previous = facts[index - 1];
      if (!previous || !areAnswers(previous, fact, context)) return;
      report(fact.figures, {
        message: `Fact ${fact.number} is answered a second time.`,
        related: [{ start: previous.start, end: previous.end, message: "The answer before." }],
      });
    });
    if (facts[0]?.number !== 1 || facts.every(({ number }) => number === 1)) return;
    facts.forEach((fact, index) => {
      const previous = facts[index - 1];
      if (!previous || fact.number === previous.number + 1 || mayStartAnew(previous, fact)) return;
      if (answering.test(fact.heading.title)) return;
      const run = runFrom(facts, index);
      const expected = previous.number + 1;
      report(fact.figures, {
        message: `Fact ${fact.number} follows fact ${previous.number}; ${expected} would be next.`,
        related: [{ start: previous.start, end: previous.end, message: `Fact ${previous.number}.` }],
        fixes: [
          {
            title: `Renumber from ${expected}`,
            safe: false,
            edits: run.map(({ figures }, offset) => replace(figures, String(expected + offset))),
          },
        ],
      });
    });
  },
});

/** A heading over answers to the other side's facts. */
const answering = /\b(?:respon|controvert|answer|dispute)/i;
/** The word with which an answer begins. */
const answer =
  /^[*_]{0,2}(?:(?:un)?controverted|(?:un)?disputed|admit(?:s|ted)?|den(?:y|ies|ied)|agreed|objections?|no\s+dispute|not\s+(?:controverted|disputed))\b/i;

/** Whether the same number stands before two answers under one heading. */
function areAnswers(previous: NumberedFact, fact: NumberedFact, { text }: RuleContext): boolean {
  if (fact.number !== previous.number || fact.heading !== previous.heading) return false;
  return (
    answering.test(fact.heading.title) &&
    [previous, fact].every(({ blocks: [first] }) => first && answer.test(withoutFigures(text(first.content))))
  );
}

function mayStartAnew(previous: NumberedFact, fact: NumberedFact): boolean {
  return fact.number === 1 && fact.heading !== previous.heading;
}

/** The facts from `index` on that count up one by one. */
function runFrom(facts: readonly NumberedFact[], index: number): readonly NumberedFact[] {
  let end = index + 1;
  while (end < facts.length && facts[end]?.number === (facts[end - 1]?.number ?? 0) + 1) end++;
  return facts.slice(index, end);
}
