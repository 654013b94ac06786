import type { Citation, IdCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import { choice } from "../../text/snippet.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { defineRule, type Fix, type RuleContext } from "../rule.ts";
import { wordAndPins, wordWithMarks } from "./_idWord.ts";
import { continuesString } from "./_string.ts";

export default defineRule({
  id: "short-forms/id-after-string",
  severity: "warning",
  summary: '"Id." refers to one source, so it does not follow a cite of two or more.',
  details: `After \`(Doc. 166; Doc. 168.)\` or \`Docs. 166, 168\` the reader can't tell which of them \`*Id.* at 2\` means. Cite the source again in
its short form. The fix offers the sources to choose from.

Two names of one source are no string (\`Ex. A to Mot., ECF No. 42-2\`), and where the string stands paragraphs before the word nothing is said.`,
  authority: "Indigo Book R15.3.3",
  fix: "guided",
  on: "id",
  examples: [
    {
      bad: "Both sides briefed it. (Doc. 166; Doc. 168.) Defendants moved for a stay. (*Id.* at 2.)",
      good: "Both sides briefed it. (Doc. 166; Doc. 168.) Defendants moved for a stay. ([Doc. 166 / Doc. 168] at 2.)",
    },
    { bad: "Both sides briefed it. (Docs. 166, 168.) Defendants moved for a stay. (*Id.* at 2.)" },
    {
      good: "Both sides briefed it. (Docs. 166, 168.) Nothing else was filed. (*Id.*)",
      note: "All of them are meant.",
    },
    {
      good: "Plaintiff served them in May. (Ex. C to Mot., ECF No. 42-4, at 2.) The tenth asks about the ledger. (*Id.* at 4.)",
      note: "An exhibit and its place on the docket are one source.",
    },
    {
      good: "He said so. (Jones Dep. 45:12-46:3, Ex. A.) He said more. (*Id.* at 47:1-4.)",
      note: "Testimony and the exhibit that it is.",
    },
    {
      bad: "Both say so. (Ex. C at 2; ECF No. 42-4 at 2.) The tenth asks about the ledger. (*Id.* at 4.)",
    },
    {
      good: "Both sides briefed it. (Doc. 166; Doc. 168.) He drove a company van. (DN 1, par. 3.) It was hit. (*Id.*)",
      note: "What stands nearer may be a citation in a form of its own.",
    },
    {
      good: "Both sides briefed it. (Doc. 166; Doc. 168.)\n\nThe matter is old.\n\nIt was heard in May. (*Id.* at 2.)",
      note: "Too far off to tell.",
    },
    {
      good: "So he must spell\n3 *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994); *Ash v. Elm*, 73 F.3d 430 (10th Cir. 1996).\nout what was lost. *Id.* at 2.",
      note: "In scanned text a note may stand in the middle of a sentence.",
    },
    {
      good: "The court thought otherwise, Doc. 170 at 3, but it cited only *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). *See id.* at 37.",
      note: "A sentence, and no string.",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994); *Ash v. Elm*, 73 F.3d 430, 431 (10th Cir. 1996). That rule is settled. *Id.*",
    },
    {
      good: "Both sides briefed it. (Doc. 166; Doc. 168.) It was granted. (Doc. 170 at 1.) It is final. (*Id.* at 2.)",
    },
  ],
  check(citation, context) {
    const candidates = sourcesBefore(citation, context);
    if (candidates.length === 0 || !continuesString(citation, context)) return;
    const fix = nameOneOf(candidates, citation, context.source);
    context.report(wordAndPins(citation), {
      message: `"${citation.word.value}" follows a cite of two or more sources; it can't be told which is meant.`,
      fixes: fix ? [fix] : [],
      related: candidates.map(({ start, end }) => ({ start, end, message: "May be meant" })),
    });
  },
});

/** The sources between which the word can't choose; empty where it refers to one, or to all of them together. */
function sourcesBefore(
  id: IdCitation,
  { graph, antecedentOf }: Pick<RuleContext, "graph" | "antecedentOf">,
): readonly Citation[] {
  const antecedent = antecedentOf(id);
  if (antecedent?.kind === "ambiguous") return antecedent.candidates.flatMap((index) => graph.citations[index] ?? []);
  const head = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
  return head?.kind === "docket" && head.entries.length > 1 && id.pins ? [head] : [];
}

/** Offers the short forms of the sources; null where one of them has none that can be told. */
function nameOneOf(candidates: readonly Citation[], id: IdCitation, source: SourceText): Fix | null {
  const forms = new Set(candidates.map((candidate) => shortForm(candidate, source, id.pins !== undefined)));
  if (forms.size < 2 || id.italics === "run") return null;
  const known = [...forms].filter((form) => form !== null);
  if (known.length < forms.size) return null;
  const edits = [replace(wordWithMarks(source, id), choice(1, known))];
  return { title: "Name the source that is meant", safe: false, snippet: true, edits };
}

function shortForm(citation: Citation, source: SourceText, pinFollows: boolean): string | null {
  if (citation.kind === "docket") {
    const [entry, another] = citation.entries;
    return entry && !another ? source.text.slice(citation.label.start, entry.end) : null;
  }
  if (citation.kind === "case" && citation.caseName) {
    return `*${citation.caseName.value}*, ${citation.volume.value} ${citation.reporter.value}`;
  }
  if (citation.kind === "unpublished" && citation.caseName && citation.database && citation.year && citation.number) {
    const number = `${citation.year.value} ${citation.database.value} ${citation.number.value}`;
    return `*${citation.caseName.value}*, ${number}${pinFollows ? "," : ""}`;
  }
  return null;
}
