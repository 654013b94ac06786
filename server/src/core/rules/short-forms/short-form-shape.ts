import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "short-forms/short-form-shape",
  severity: "warning",
  summary: "A short form leaves out the first page.",
  details: `\`*Anderson*, 477 U.S. at 249\`: name, volume, reporter, \`at\`, page. Reported where the decision was cited in full before.`,
  authority: "Indigo Book R15.2.2",
  fix: "safe",
  on: "short",
  examples: [
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. 242 at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. 242, at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    { good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249." },
    {
      good: "*Anderson*, 477 U.S. 242 at 249.",
      note: "There is no full citation: a form of its own, which is looked at by another rule.",
    },
  ],
  check(citation, { text, report, antecedentOf, graph }) {
    const { volume, reporter, page, pins } = citation;
    const antecedent = antecedentOf(citation);
    if (!volume || !reporter || !page || !pins?.at || antecedent?.kind !== "resolved") return;
    const full = graph.citations[antecedent.index];
    if (full?.kind !== "case" || full.page.value !== page.value) return;
    const span = { start: reporter.end, end: pins.lead.end };
    const form = `${volume.value} ${reporter.value} at ${pins.items[0]?.value}`;
    report(
      { start: volume.start, end: pins.end },
      {
        message: `A short form leaves out the first page: "${form}".`,
        fixes: [{ title: `Write "${form}"`, safe: !/[*_\\]/.test(text(span)), edits: [replace(span, " at ")] }],
      },
    );
  },
});
