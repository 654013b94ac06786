import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { type NumberedFact, numberedFacts } from "./_facts.ts";

export default defineRule({
  id: "structure/sj-facts-numbering",
  severity: "warning",
  summary: "The facts of a brief on summary judgment are numbered without gaps or repeats.",
  details: `The other side answers by number (D. Kan. Rule 56.1), so a number that is left out or used twice makes the answers point at the
wrong fact. A statement may begin anew at 1 under a heading of its own. A list whose items all have the same number is left
to Markdown, which counts by itself. The fix renumbers what follows in the same run and changes no references in the text.`,
  authority: "D. Kan. Rule 56.1",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
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
  ],
  check(brief, { report }) {
    const isSummary =
      brief.filing.relief.includes("summary-judgment") || /summary judgment/i.test(brief.title?.value ?? "");
    if (brief.court !== "ksd" || !isSummary) return;
    const facts = numberedFacts(brief);
    if (facts[0]?.number !== 1 || facts.every(({ number }) => number === 1)) return;
    facts.forEach((fact, index) => {
      const previous = facts[index - 1];
      if (!previous || fact.number === previous.number + 1 || mayStartAnew(previous, fact)) return;
      if (/\b(?:respon|controvert|answer|dispute)/i.test(fact.heading.title)) return;
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

function mayStartAnew(previous: NumberedFact, fact: NumberedFact): boolean {
  return fact.number === 1 && fact.heading !== previous.heading;
}

/** The facts from `index` on that count up one by one. */
function runFrom(facts: readonly NumberedFact[], index: number): readonly NumberedFact[] {
  let end = index + 1;
  while (end < facts.length && facts[end]?.number === (facts[end - 1]?.number ?? 0) + 1) end++;
  return facts.slice(index, end);
}
