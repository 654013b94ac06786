import { defineRule } from "../rule.ts";

export default defineRule({
  id: "docket/range",
  severity: "warning",
  summary: "A range of pages or lines ascends, and pages are counted from 1.",
  details: `\`Doc. 170 at 5-3\` or \`Doc. 170 at 0\` is a slip of the keys: no document has such pages. What was meant can't be told, so there is
no fix. A short second number is read as is usual: \`at 105-06\` is 105 to 106. Of testimony, pages and lines are compared: \`31:4-30:9\` descends.`,
  authority: "Indigo Book R5.1.2",
  fix: "none",
  on: ["docket", "exhibit", "id"],
  examples: [
    { bad: "(Doc. 170 at 5-3.)" },
    { bad: "(Doc. 170 at 0.)" },
    { bad: "(Doc. 34 ¶¶ 29-12.)" },
    { bad: "The motion was filed. (Doc. 170 at 5.) It was opposed. (*Id.* at 9-7.)" },
    { bad: "(Ames Dep. 31:4-30:9.)" },
    { bad: "(Ames Dep. 31:14-9.)" },
    { bad: "The lease says so. (Ex. A at 5.) It says more. (*Id.* at 9-7.)" },
    { good: "(Ames Dep. 31:4-32:2, 40:3-9.) (Ames Decl. ¶¶ 4-6.)" },
    { good: "(Doc. 170 at 3-5.) (Doc. 171 at 105-06.) (Doc. 34 ¶¶ 9-12.)" },
    { good: "(Doc. 170 at 12-3.)", note: "Perhaps 12 to 13; what can't be decided is not reported." },
  ],
  check(citation, { report, graph, antecedentOf }) {
    if (citation.kind === "id") {
      const antecedent = antecedentOf(citation);
      const cited = antecedent?.kind === "resolved" ? graph.citations[antecedent.index]?.kind : undefined;
      if (cited !== "docket" && cited !== "exhibit") return;
    }
    for (const pin of citation.pins?.items ?? []) {
      const problem = problemOf(pin.value) ?? descentOfLines(pin.value);
      if (problem) report(pin, { message: problem });
    }
  },
});

/** What is impossible in a pin of plain numbers, or null. */
function problemOf(pin: string): string | null {
  const [, first, last] = /^(?:¶+ )?(\d{1,9})(?:-(\d{1,9}))?$/.exec(pin) ?? [];
  if (first === undefined) return null;
  if (Number(first) === 0) return `"${pin}": pages are counted from 1.`;
  if (last === undefined) return null;
  const end = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Number(end) < Number(first) ? `"${pin}" descends: ${Number(end)} comes before ${Number(first)}.` : null;
}

/** What is impossible in a place of testimony, "31:4-30:9" or "31:14-9", or null. */
function descentOfLines(pin: string): string | null {
  const [, ...typed] = /^(\d{1,4}):(\d{1,2})-(?:(\d{1,4}):)?(\d{1,2})$/.exec(pin) ?? [];
  if (typed.length === 0) return null;
  const [page = 0, line = 0, lastPage = page, lastLine = 0] = typed.map((figures) =>
    figures === undefined ? undefined : Number(figures),
  );
  if (lastPage > page || (lastPage === page && lastLine >= line)) return null;
  return `"${pin}" descends: ${lastPage}:${lastLine} comes before ${page}:${line}.`;
}
