import type { Brief, Section } from "../../brief/brief.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { type OutlinePart, readOutline } from "./_outline.ts";

const reference =
  /\b([Ss]upra|[Ii]nfra)[*_]{0,3},?\s{1,4}(?:(?:at|in)\s{1,4})?(?:Part|Section|Sec\.|\u00a7)\s{0,4}([IVX]{1,6}(?:(?:\.[A-Z0-9]{1,2}|\([A-Za-z0-9]{1,2}\)){0,3}))(?![\w-])/g;

/** "Part IV, *infra*". */
const reversed =
  /\b(?:Part|Section|Sec\.|\u00a7)\s{0,4}([IVX]{1,6}(?:(?:\.[A-Z0-9]{1,2}|\([A-Za-z0-9]{1,2}\)){0,3})),?\s{1,4}[*_]{0,3}(supra|infra)\b/g;

/** "*supra* note 4". */
const toNote =
  /\b(?:[Ss]upra|[Ii]nfra)[*_]{0,3},?\s{1,4}(?:at\s{1,4})?(?:notes?|nn?\.|footnote|fn\.)\s{0,4}(\d{1,3})(?!\d)/g;

export default defineRule({
  id: "short-forms/cross-reference-broken",
  severity: "warning",
  summary: "A reference to a part of the paper finds it, on the side to which it points.",
  details: `\`*supra* Part II.B\` is looked up among the numbered headings. Nothing is reported in a paper without them, nor where the part has no
numbered subheadings and might have unmarked ones, nor for references that say "at page". A part that stands below is no \`supra\`, and one that
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
      bad: "# MOTION\n\n## I. Facts\n\nNone.\n\n## II. Argument\n\nNone.\n\n## III. Costs\n\nThey follow the event, as shown *supra* Part II.B.\n",
    },
    {
      good: "# MOTION\n\n## I. Facts\n\nNone.\n\n## II. Argument\n\n*B. The breach.* There was one.\n\n## III. Costs\n\nThey follow the event, as shown *supra* Part II.B.\n",
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
    { bad: "# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\nThis is shown in Part IV, *infra*.\n" },
    { bad: "# MOTION\n\n## Facts\n\nA.[^1]\n\n[^1]: A note.\n\n*See supra* note 4.\n" },
    { good: "# MOTION\n\n## Facts\n\nA.[^1]\n\n[^1]: A note.\n\n*See supra* note 1.\n" },
    { good: "# MOTION\n\n## Facts\n\n*See supra* Part III.\n" },
    { good: '# MOTION\n\n## I. Facts\n\nA.\n\n## II. Argument\n\nThe opinion said: "see infra Part IV."\n' },
  ],
  check(brief, context) {
    checkNotes(brief, context);
    const { source, zoneAt, report } = context;
    const { sections } = brief;
    const areMarked = sections.every(({ marked }) => marked);
    const startOf = (index: number | null): number =>
      (index === null ? undefined : sections[index]?.start) ?? source.length;
    const outline = readOutline(
      sections.map((section) => section.title),
      (index, next) => areMarked && !runsIn(source.text.slice(startOf(index), startOf(next))),
    );
    if (outline.topLevel < 2) return;
    for (const { word, typed, ...span } of referencesIn(source.text)) {
      const zone = zoneAt(span.start);
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

/** Whether a paragraph begins with a letter of its own, as a subheading that runs into its text does. */
function runsIn(text: string): boolean {
  return /\n[ \t\r]*\n[ \t>]{0,3}[*_]{0,3}\(?[A-Z][.)][*_ \t]/.test(text);
}

interface Reference extends Span {
  /** "supra" or "infra", in any case. */
  readonly word: string;
  /** The part: "II.B". */
  readonly typed: string;
}

function referencesIn(text: string): Reference[] {
  const spanOf = ({ 0: whole, index }: RegExpExecArray): Span => ({ start: index, end: index + whole.length });
  return [
    ...[...text.matchAll(reference)].map((found) => ({
      ...spanOf(found),
      word: found[1] ?? "",
      typed: found[2] ?? "",
    })),
    ...[...text.matchAll(reversed)].map((found) => ({ ...spanOf(found), word: found[2] ?? "", typed: found[1] ?? "" })),
  ];
}

/** References to notes by a number higher than the paper has notes, where all notes are numbered. */
function checkNotes({ footnotes }: Brief, { source, zoneAt, report }: RuleContext): void {
  const labels = footnotes.map(({ label }) => Number(label));
  if (labels.length === 0 || labels.some((label) => !Number.isInteger(label))) return;
  const highest = Math.max(labels.length, ...labels);
  for (const { 0: whole, 1: typed, index } of source.text.matchAll(toNote)) {
    const zone = zoneAt(index);
    if ((zone !== "text" && zone !== "footnote") || Number(typed) <= highest) continue;
    report(
      { start: index, end: index + whole.length },
      { message: `No note of this paper is numbered ${typed}; the last is ${highest}.` },
    );
  }
}

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
