import { within } from "../../conferral/readText.ts";
import type { Block } from "../../markdown/block.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { type NumberedFact, numberedFacts, withoutFigures } from "./_facts.ts";

export default defineRule({
  id: "structure/fact-without-record-cite",
  severity: "information",
  summary: "Each numbered fact refers to the record.",
  details: `D. Kan. Rule 7.6(a)(2) asks that each statement of fact be "supported by reference to the record"; Rule 56.1 asks it with
particularity on summary judgment. Numbered facts under a heading with "facts" are looked at. A docket entry, an exhibit, a
deposition, a declaration, a pleading, a Bates number, a paragraph sign or a footnote is taken for a reference; so is "Id."

Facts of which the court takes notice, those that only introduce a list, and answers that concede the other side's fact
("Uncontroverted.") may need none.`,
  authority: "D. Kan. Rules 7.6(a)(2), 56.1",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiff served requests. (Doc. 4.)\n\n2. Defendant answered none of them.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiff served requests. (Doc. 4.)\n\n2. Defendant answered none of them. *Id.*\n\n3. Mr. Ames says so. Ames Dep. 14:2-9.\n\n4. The lease is dated 2019.[^1]\n\n[^1]: Ex. A.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\n1. He testified:\n\n   > It was raining.\n\n   (Ames Dep. 14:2.)\n\n2. The requests were these:\n\n   - No. 1;\n   - No. 2.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiff is a resident of Kansas.\n\n2. Defendant is a resident of Kansas.\n",
      note: "No fact has a reference; the paper may rely on a pleading as a whole.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Response to Motion for Summary Judgment\n\n## Response to Defendant's Statement of Uncontroverted Facts\n\n1. Uncontroverted.\n\n2. Controverted. (Doc. 4.)\n\n3. **Undisputed** for purposes of this motion only.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Response to Motion for Summary Judgment\n\n## Response to Defendant's Statement of Uncontroverted Facts\n\n1\\. Uncontroverted.\n\n2\\. Controverted. (Doc. 4.)\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Response to Motion for Summary Judgment\n\n## Response to Defendant's Statement of Uncontroverted Facts\n\n1. Controverted. He left on his own.\n\n2. Controverted. (Doc. 4.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiff served requests. (Doc. 4.)\n\n2. The plan gave no reason. AR 212-14.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Memorandum in Support of Motion to Compel\n\n## Argument\n\n1. The requests are relevant.\n",
    },
  ],
  check(brief, context) {
    if (brief.court !== "ksd") return;
    const facts = numberedFacts(brief);
    const bare = facts.filter((fact) => !isSupported(fact, context));
    // Where none has one, the habit is another, and a finding on each would say no more than one.
    if (bare.length === facts.length) return;
    for (const fact of bare) {
      const [first] = fact.blocks;
      if (first && (introduces(context.text(first)) || concedes(withoutFigures(context.text(first.content))))) continue;
      context.report(first ?? fact, {
        message: `No reference to the record was found in fact ${fact.number}. D. Kan. Rule 7.6(a)(2) asks for one with each statement of fact.`,
      });
    }
  },
});

/** Words by which the record is referred to, beyond the citations that are read as such. */
const record =
  /[¶§]|\b(?:Docs?|ECF|Dkt|Exs?|Exh|Exhibits?|Dep|Depo|Decl|Aff|Affidavit|Declaration|Deposition|Compl|Complaint|Petition|Answer|Tr|Transcript|Bates|Stip|Stipulated|Stipulation|Pretrial Order|PTO|R\. at|App)\b|\b[A-Z]{2,8}[-_ ]?\d{4,}|\b[A-Z]{2,5} \d{1,6}(?:[-\u2013]\d{1,6})?(?=[.;)])|\b\d{1,3}:\d{1,2}\b|\b(?:Id|id)\b\.?|\((?:[^()]{0,60}\b)?at \d/;

function isSupported({ blocks }: NumberedFact, { graph, brief, text }: RuleContext): boolean {
  return blocks.some(
    (block: Block) =>
      record.test(text(block)) ||
      within(graph.citations, block).length > 0 ||
      within(brief.footnoteReferences, block).length > 0,
  );
}

/** "Uncontroverted for purposes of this motion only.", and no more. */
function concedes(text: string): boolean {
  return /^[*_]{0,2}(?:uncontroverted|undisputed|admit(?:s|ted)?|agreed|not\s+(?:controverted|disputed)|no\s+dispute)\b[^.:;]{0,80}[.*_\s]*$/i.test(
    text,
  );
}

function introduces(text: string): boolean {
  return /[:—–-]\s*$/.test(text);
}
