import type { Brief, Footnote } from "../../brief/brief.ts";
import { insert } from "../../text/edit.ts";
import { literal, tabStop } from "../../text/snippet.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";

type Reference = Span & { readonly label: string };

export default defineRule({
  id: "structure/footnote-mismatch",
  severity: "warning",
  summary: "Each footnote reference has its note, and each note its reference, in order.",
  details: `Footnotes by Markdown (\`[^1]\`) are numbered anew when the paper is set, so that one out of order is information only, and is
looked at only where all labels are figures; raised figures (¹) stand as they are typed. Raised figures are looked at only in a paper that has notes of that kind, since a raised figure may be an
exponent.`,
  authority: "Markdown's footnotes; for their order, house style",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "---\ncourt: ksd\nfiling: motion\n---\n\nThe answer was late.[^1]\n",
      good: "---\ncourt: ksd\nfiling: motion\n---\n\nThe answer was late.[^1]\n\n[^1]: [note]\n",
    },
    { bad: "The answer was late.[^1]\n\n[^1]: By two days.\n\n[^2]: By three.\n" },
    {
      bad: "The answer was late.[^1] So was the motion.[^1]\n\n[^1]: By two days.\n\nIt is moot.\n\n[^1]: By three.\n",
    },
    { bad: "The answer was late.¹ So was the motion.³\n\n¹ By two days.\n\n² By three.\n", count: 2 },
    { bad: "The answer was late.² So was the motion.¹\n\n¹ By two days.\n\n² By three.\n" },
    { bad: "The answer was late.[^2] So was the motion.[^1]\n\n[^1]: By two days.\n\n[^2]: By three.\n" },
    { good: "The answer was late.[^b] So was the motion.[^a]\n\n[^a]: By two days.\n\n[^b]: By three.\n" },
    { good: "The answer was late.¹ So was the motion.²\n\n¹ By two days.\n\n² By three.\n" },
    { good: "The floor is 40 m² and the roof 10 m².\n" },
    { good: "Write `[^1]` for a note.\n" },
  ],
  check(brief, { source, report }) {
    const { raised, marked } = partedNotes(brief, source.text);
    const findings = [
      ...unmatched(marked.references, marked.notes, (reference) => [noteFix(brief, reference)]),
      ...(raised.notes.length > 0 ? unmatched(raised.references, raised.notes, () => []) : []),
      ...(raised.notes.length > 0 ? outOfOrder(raised.references, raised.notes) : []),
    ];
    for (const { span, message, fixes } of findings) report(span, { message, fixes });
    if (!marked.references.every(({ label }) => /^\d+$/.test(label))) return;
    for (const { span, message } of outOfOrder(marked.references, marked.notes)) {
      report(span, { message, severity: "information" });
    }
  },
});

interface Notes {
  readonly references: readonly Reference[];
  readonly notes: readonly Footnote[];
}

/** Markdown's own footnotes, and those by raised figures. */
function partedNotes(brief: Brief, text: string): { readonly marked: Notes; readonly raised: Notes } {
  const isMarked = ({ start }: Span): boolean => text.startsWith("[^", start);
  const definitions = new Set(brief.blocks.flatMap(({ footnote }) => (footnote === null ? [] : [footnote])));
  const part = (wanted: boolean): Notes => ({
    references: brief.footnoteReferences.filter((reference) => isMarked(reference) === wanted),
    notes: brief.footnotes.filter(({ label }) => definitions.has(label) === wanted),
  });
  return { marked: part(true), raised: part(false) };
}

interface Mismatch {
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

function unmatched(
  references: readonly Reference[],
  notes: readonly Footnote[],
  fixesOf: (reference: Reference) => readonly Fix[],
): Mismatch[] {
  const noted = new Set(notes.map(({ label }) => folded(label)));
  const referred = new Set(references.map(({ label }) => folded(label)));
  const seen = new Set<string>();
  const found: Mismatch[] = [];
  for (const reference of references) {
    if (noted.has(folded(reference.label))) continue;
    found.push({ span: reference, message: `Footnote ${reference.label} has no note.`, fixes: fixesOf(reference) });
  }
  for (const note of notes) {
    const label = folded(note.label);
    const repeated = seen.has(label);
    seen.add(label);
    const span = { start: note.start, end: Math.min(note.end, note.start + 80) };
    if (repeated) found.push({ span, message: `There are two notes ${note.label}.`, fixes: [] });
    else if (!referred.has(label))
      found.push({ span, message: `No reference to note ${note.label} was found in the text.`, fixes: [] });
  }
  return found;
}

/** First references to raised figures that stand before a lower one. */
function outOfOrder(references: readonly Reference[], notes: readonly Footnote[]): Mismatch[] {
  const noted = new Set(notes.map(({ label }) => label));
  const seen = new Set<string>();
  const found: Mismatch[] = [];
  let highest = 0;
  for (const reference of references) {
    const number = Number(reference.label);
    if (!noted.has(reference.label) || seen.has(reference.label)) continue;
    seen.add(reference.label);
    if (number < highest)
      found.push({ span: reference, message: `Footnote ${number} stands after footnote ${highest}.`, fixes: [] });
    highest = Math.max(highest, number);
  }
  return found;
}

/** Labels of Markdown's footnotes do not differ by case. */
function folded(label: string): string {
  return label.toLowerCase();
}

function noteFix({ source, blocks }: Brief, { label }: Reference): Fix {
  const eol = source.lineEnding;
  const at = blocks.at(-1)?.end ?? source.length;
  return {
    title: `Insert note ${label}`,
    safe: false,
    snippet: true,
    edits: [insert(at, `${eol}${eol}[^${literal(label)}]: ${tabStop(1, "note")}`)],
  };
}
