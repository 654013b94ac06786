import { defineRule } from "../rule.ts";

export default defineRule({
  id: "docket/range",
  severity: "warning",
  summary: "A range of pages ascends, and pages are counted from 1.",
  details: `\`Doc. 170 at 5-3\` or \`Doc. 170 at 0\` is a slip of the keys: no document has such pages. What was meant can't be told, so there is
no fix. A short second number is read as is usual: \`at 105-06\` is 105 to 106.`,
  authority: "Indigo Book R5.1.2",
  fix: "none",
  on: ["docket", "id"],
  examples: [
    { bad: "(Doc. 170 at 5-3.)" },
    { bad: "(Doc. 170 at 0.)" },
    { bad: "(Doc. 34 ¶¶ 29-12.)" },
    { bad: "The motion was filed. (Doc. 170 at 5.) It was opposed. (*Id.* at 9-7.)" },
    { good: "(Doc. 170 at 3-5.) (Doc. 171 at 105-06.) (Doc. 34 ¶¶ 9-12.)" },
    { good: "(Doc. 170 at 12-3.)", note: "Perhaps 12 to 13; what can't be decided is not reported." },
  ],
  check(citation, { report, graph, antecedentOf }) {
    if (citation.kind === "id") {
      const antecedent = antecedentOf(citation);
      if (antecedent?.kind !== "resolved" || graph.citations[antecedent.index]?.kind !== "docket") return;
    }
    for (const pin of citation.pins?.items ?? []) {
      const problem = problemOf(pin.value);
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
