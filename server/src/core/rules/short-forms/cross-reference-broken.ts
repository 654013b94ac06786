import { defineRule } from "../rule.ts";
import { readOutline } from "./_outline.ts";

const reference =
  /\b([Ss]upra|[Ii]nfra)[*_]{0,3},?\s{1,4}(?:(?:at|in)\s{1,4})?(?:Part|Section|Sec\.|\u00a7)\s{0,4}([IVX]{1,6}(?:(?:\.[A-Z0-9]{1,2}|\([A-Za-z0-9]{1,2}\)){0,3}))(?![\w-])/g;

export default defineRule({
  id: "short-forms/cross-reference-broken",
  severity: "warning",
  summary: "A reference to a part of the paper finds it.",
  details: `\`*supra* Part II.B\` is looked up among the numbered headings. Nothing is reported in a paper without them, nor where the part has no
numbered subheadings that could be compared, nor for references that say "at page".`,
  authority: "Consistency of the paper; Indigo Book R6.2.3",
  fix: "none",
  on: "brief",
  examples: [
    {
      bad: "# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\n*See supra* Part III.\n",
    },
    {
      bad: "# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\n### A. The duty\n\n### B. The breach\n\n*See infra* Part II.C.\n",
    },
    {
      bad: "# MOTION\n\n## I. Facts\n\nA.\n\n## III. Argument\n\n### A. The duty\n\n### C. The breach\n\n*See supra* Part II.A; *infra* Part III.C.\n",
      note: "A number that is left out by mistake.",
    },
    {
      good: "# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\n### A. The duty\n\n### B. The breach\n\n*See supra* Parts I and II.A; *infra* Section II(B).\n",
    },
    { good: "# MOTION\n\n## Facts\n\n*See supra* Part III.\n" },
    { good: '# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\nThe opinion said: "see infra Part IV."\n' },
  ],
  check(brief, { source, zoneAt, report }) {
    const outline = readOutline(brief.sections.map((section) => section.title));
    if (outline.topLevel < 2) return;
    for (const match of source.text.matchAll(reference)) {
      const [whole, , typed = ""] = match;
      const start = match.index + whole.length - typed.length;
      const zone = zoneAt(start);
      if ((zone !== "text" && zone !== "footnote") || outline.has(typed) !== false) continue;
      report(
        { start: match.index, end: start + typed.length },
        { message: `No heading of this paper is numbered "${typed}"; its parts are ${outline.range}.` },
      );
    }
  },
});
