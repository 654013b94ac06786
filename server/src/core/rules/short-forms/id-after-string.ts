import type { Citation, IdCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import { choice } from "../../text/snippet.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { defineRule, type Fix, type RuleContext } from "../rule.ts";
import { wordAndPins, wordWithMarks } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-after-string",
  severity: "warning",
  summary: '"Id." refers to one source, so it does not follow a cite of two or more.',
  details: `After \`(Doc. 166; Doc. 168.)\` or \`Docs. 166, 168\` the reader can't tell which of them \`*Id.* at 2\` means. Cite the source again in
its short form. The fix offers the sources to choose from.`,
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
      good: "She joined the firm later. (Voss Decl. ¶ 2, ECF No. 38-3 at 1.) She took no part in the sale. (*Id.* ¶¶ 3-5.)",
      note: "A declaration and its place on the docket are one source.",
    },
    {
      good: "Both sides briefed it. (Doc. 166; Doc. 168.) It was granted. (Doc. 170 at 1.) It is final. (*Id.* at 2.)",
    },
  ],
  check(citation, context) {
    const candidates = sourcesBefore(citation, context);
    if (candidates.length === 0) return;
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
  if (antecedent?.kind === "ambiguous") {
    const candidates = antecedent.candidates.flatMap((index) => graph.citations[index] ?? []);
    const sources = candidates.filter((candidate, at) => !isPlaceOf(candidate, candidates[at - 1]));
    return sources.length > 1 ? sources : [];
  }
  const head = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
  return head?.kind === "docket" && head.entries.length > 1 && id.pins ? [head] : [];
}

/** "Solheim Decl. ¶ 2, ECF No. 38-3 at 1": the entry is where the declaration is found, and no source of its own. */
function isPlaceOf(entry: Citation, material: Citation | undefined): boolean {
  return entry.kind === "docket" && material?.kind === "exhibit" && entry.start - material.end <= longestSeparator;
}

/** A comma and a space, and a bracket at most. */
const longestSeparator = 3;

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
