import { defineRule } from "../rule.ts";
import { partsOf } from "./_parts.ts";

export default defineRule({
  id: "structure/sj-facts-not-first",
  severity: "warning",
  summary: "A brief on summary judgment begins with its statement of facts.",
  details: `D. Kan. Rule 56.1 asks that the brief begin with a section of numbered facts. A statement of the nature of the matter, an
introduction, questions presented and tables before the facts are not reported, since Rule 7.6(a) asks for some of them too:
only a paper whose argument or legal standard comes before its facts, or that has an argument and no facts at all, is.`,
  authority: "D. Kan. Rule 56.1",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion for Summary Judgment\n\n## Legal Standard\n\nRule 56.\n\n## Statement of Uncontroverted Facts\n\n1. The lease is dated 2019. (Doc. 4.)\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion for Summary Judgment\n\n## Nature of the Matter\n\nA lease.\n\n## Statement of Uncontroverted Facts\n\n1. The lease is dated 2019. (Doc. 4.)\n\n## Legal Standard\n\nRule 56.\n\n## Argument\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Dismiss\n\n## Legal Standard\n\nRule 12.\n\n## Facts\n\nA lease.\n",
    },
  ],
  check(brief, { report }) {
    const { filing, court, sections } = brief;
    if (court !== "ksd" || !filing.relief.includes("summary-judgment") || !filing.opposed) return;
    const facts = sections.find(({ title }) => partsOf(title).has("facts"));
    const early = sections.find(({ title }) => {
      const parts = partsOf(title);
      return (parts.has("argument") || parts.has("standard")) && !parts.has("facts");
    });
    if (!facts || !early || facts.start < early.start) return;
    report(early.heading, {
      message: `"${early.title}" stands before the statement of facts, with which D. Kan. Rule 56.1 asks a brief on summary judgment to begin.`,
      related: [{ ...facts.heading, message: "The statement of facts." }],
    });
  },
});
