import type { Section } from "../../brief/brief.ts";
import { defineRule } from "../rule.ts";
import { type OutlinePart, readOutline } from "./_outline.ts";

const reference =
  /\b([Ss]upra|[Ii]nfra)[*_]{0,3},?\s{1,4}(?:(?:at|in)\s{1,4})?(?:Part|Section|Sec\.|\u00a7)\s{0,4}([IVX]{1,6}(?:(?:\.[A-Z0-9]{1,2}|\([A-Za-z0-9]{1,2}\)){0,3}))(?![\w-])/g;

export default defineRule({
  id: "short-forms/cross-reference-broken",
  severity: "warning",
  summary: "A reference to a part of the paper finds it, on the side to which it points.",
  details: `\`*supra* Part II.B\` is looked up among the numbered headings. Nothing is reported in a paper without them, nor where the part has no
numbered subheadings that could be compared, nor for references that say "at page". A part that stands below is no \`supra\`, and one that
has ended above no \`infra\`; references in footnotes are not looked at for that.`,
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
      bad: "# MOTION\n\n## I. Facts\n\n## II. The duty\n\n## III. The breach\n\n## V. The loss\n\n*See supra* Part IV.\n",
    },
    {
      good: "# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\n### A. The duty\n\n### B. The breach\n\n*See supra* Parts I and II.A; *infra* Section II(B).\n",
    },
    {
      bad: "# MOTION\n\n## I. Facts\n\nAs shown *supra* Part II, it was.\n\n## II. Argument\n\n### A. The duty\n\n### B. The breach\n\n*See infra* Part II.A.\n",
      count: 2,
    },
    {
      good: "# MOTION\n\n## I. Facts\n\n### A. The lease\n\n*See infra* Part I; *supra* Part I.\n\n## II. Argument\n\n*See infra* Part II.\n",
      note: "The part in which the reference itself stands.",
    },
    { good: "# MOTION\n\n## Facts\n\n*See supra* Part III.\n" },
    { good: '# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\nThe opinion said: "see infra Part IV."\n' },
  ],
  check(brief, { source, zoneAt, report }) {
    const outline = readOutline(brief.sections.map((section) => section.title));
    if (outline.topLevel < 2) return;
    for (const match of source.text.matchAll(reference)) {
      const [whole, word = "", typed = ""] = match;
      const span = { start: match.index, end: match.index + whole.length };
      const zone = zoneAt(span.end - typed.length);
      if (zone !== "text" && zone !== "footnote") continue;
      const part = outline.find(typed);
      if (part === "missing") {
        report(span, { message: `No heading of this paper is numbered "${typed}"; its parts are ${outline.range}.` });
      } else if (part && zone === "text") {
        const message = wrongWay(word.toLowerCase(), typed, part, span.start, brief.sections);
        if (message) report(span, { message });
      }
    }
  },
});

/** What to say where a part does not stand on the side of the place to which the word points. */
function wrongWay(
  word: string,
  typed: string,
  { index, next }: OutlinePart,
  place: number,
  sections: readonly Section[],
): string | null {
  const start = sections[index]?.start ?? 0;
  const end = next === null ? null : (sections[next]?.start ?? null);
  if (word === "supra" && start > place) return `Part ${typed} comes only below; "supra" points above.`;
  if (word === "infra" && end !== null && end <= place) return `Part ${typed} stands above; "infra" points below.`;
  return null;
}
