import type { Section } from "../../brief/brief.ts";
import { replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "structure/heading-numbering",
  severity: "information",
  summary: "Numbered headings follow one another without gaps or repeats.",
  details: `Looked at are headings with I., A. or 1. before their words, each against the last one of its kind at its level. A run begins at
the first number, and may begin anew under a higher heading or after one of another kind. A first heading of another kind than the
second ("A." before "II.") is reported too. Headings that name requests by their
numbers ("Request No. 7") are passed over. The fix renumbers the one heading and changes no references to it.`,
  authority: "House style",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply", "other"],
  examples: [
    {
      bad: "# Motion to Compel\n\n## I. Background\n\nNone.\n\n## III. Argument\n\nNone.\n",
      good: "# Motion to Compel\n\n## I. Background\n\nNone.\n\n## II. Argument\n\nNone.\n",
    },
    {
      bad: "# Motion to Compel\n\n## Argument\n\n### A. The requests\n\nNone.\n\n### C. The answers\n\nNone.\n",
      good: "# Motion to Compel\n\n## Argument\n\n### A. The requests\n\nNone.\n\n### B. The answers\n\nNone.\n",
    },
    {
      bad: "# Motion to Compel\n\n**I. Background**\n\nNone.\n\n**I. Argument**\n\nNone.\n",
      good: "# Motion to Compel\n\n**I. Background**\n\nNone.\n\n**II. Argument**\n\nNone.\n",
    },
    {
      good: "# Motion to Compel\n\n## I. Background\n\nNone.\n\n### A. One\n\nNone.\n\n### B. Two\n\nNone.\n\n## II. Argument\n\n### A. One\n\nNone.\n",
    },
    {
      good: "# Motion to Compel\n\nI. BACKGROUND\n\nNone.\n\nA. THE REQUESTS\n\nNone.\n\nII. ARGUMENT\n\nA. RELEVANCE\n\nNone.\n\nB. BURDEN\n\nNone.\n",
    },
    {
      good: "# Motion to Compel\n\n## Table of Contents\n\nI. BACKGROUND ........ 1\n\nII. ARGUMENT ........ 2\n\n## I. Background\n\nNone.\n\n## II. Argument\n\nNone.\n",
    },
    {
      bad: "# Motion to Compel\n\n## Argument\n\n### 1. The lease is void.\n\nNone.\n\n### II. No rent is due.\n\nNone.\n\n### III. Nor are fees.\n\nNone.\n",
      good: "# Motion to Compel\n\n## Argument\n\n### I. The lease is void.\n\nNone.\n\n### II. No rent is due.\n\nNone.\n\n### III. Nor are fees.\n\nNone.\n",
    },
    {
      good: "# Motion to Compel\n\n## I. Facts\n\nNone.\n\n## A. The lease\n\nNone.\n\n## II. Argument\n\nNone.\n",
      note: "Subheadings typed at the level of the parts.",
    },
    { good: "# Motion to Compel\n\n## 4. Produce the lease\n\nNone.\n\n## 9. Produce the ledger\n\nNone.\n" },
    {
      good: `# Motion to Compel\n\n${[..."ABCDEFGHIJ"].map((letter) => `### ${letter}. Point\n\nNone.\n\n`).join("")}`,
      note: "The letter I is no numeral here.",
    },
  ],
  check(brief, { source, report }) {
    const counts = new Counts();
    for (const { label, wanted, next } of oddFirsts(brief.sections, source)) {
      report(label.span, {
        message: `"${label.text}." is followed by "${next}."; "${wanted}." would be first.`,
        fixes: [{ title: `Write "${wanted}."`, safe: false, edits: [replace(label.span, wanted)] }],
      });
    }
    for (const section of brief.sections) {
      const typed = source.slice(section.heading);
      const label = labelOf(section, typed);
      if (!label) {
        counts.meetUnlabelled(section.level);
        continue;
      }
      const reading = counts.meet(section, label);
      if (!reading) continue;
      const { value, expected, previous } = reading;
      if (value === expected) continue;
      const wanted = written(expected, reading.style);
      report(label.span, {
        message: `"${label.text}." follows "${written(previous, reading.style)}."; "${wanted}." would be next.`,
        fixes: [{ title: `Write "${wanted}."`, safe: false, edits: [replace(label.span, wanted)] }],
      });
    }
  },
});

type Style = "roman" | "letter" | "figure";

interface Label {
  readonly text: string;
  readonly span: Span;
}

function labelOf({ heading, title }: Section, typed: string): Label | null {
  const match = /^(?:#{1,6}\s{1,4})?[*_]{0,3}([IVXL]{1,6}|[A-Z]|\d{1,2})[.)](?=[\s*_])/.exec(typed.slice(0, 40));
  const text = match?.[1];
  if (!match || !text) return null;
  if (/^\d/.test(text) && /\b(?:requests?|interrogator|rfps?|rogs?|topics?|nos?\.)/i.test(title)) return null;
  const start = heading.start + match[0].length - 1 - text.length;
  return { text, span: { start, end: start + text.length } };
}

/**
 * First headings of a row that are numbered in another way than the second: "A." before "II.". Only headings with marks of
 * their own are looked at, whose levels are certain, and only where no other of the level has the number that is missed.
 */
function oddFirsts(
  sections: readonly Section[],
  source: SourceText,
): { readonly label: Label; readonly wanted: string; readonly next: string }[] {
  const marked = sections.filter((section) => section.marked);
  return marked.flatMap((section, index) => {
    const later = marked.slice(index + 1);
    const row = later.slice(0, endOfRow(later, section.level)).filter(({ level }) => level === section.level);
    const [label, next] = [section, row[0]].map((one) => one && labelOf(one, source.slice(one.heading)));
    if (!label || !next) return [];
    const [own, following] = [readingsOf(label.text), readingsOf(next.text)];
    const style = following.find(({ value }) => value === 2)?.style;
    if (!style || !own.some(({ value }) => value === 1) || own.some((reading) => reading.style === style)) return [];
    const wanted = written(1, style);
    const isTaken = marked.some(
      (one) => labelOf(one, source.slice(one.heading))?.text === wanted && one.level === section.level,
    );
    return isTaken ? [] : [{ label, wanted, next: next.text }];
  });
}

/** How many of the sections belong to the row of a level: up to the first that stands above it. */
function endOfRow(sections: readonly Section[], level: number): number {
  const end = sections.findIndex((section) => section.level < level);
  return end < 0 ? sections.length : end;
}

interface Count {
  readonly level: number;
  readonly style: Style;
  value: number;
  /** A heading of another kind has stood at the level since. */
  mayBeginAnew: boolean;
}

interface Reading {
  readonly style: Style;
  readonly value: number;
  readonly expected: number;
  readonly previous: number;
}

/** The runs of numbers that are open. */
class Counts {
  readonly #counts: Count[] = [];

  /** A heading without a number closes the runs below it and lets those beside it begin anew. */
  meetUnlabelled(level: number): void {
    this.#close(level);
    for (const count of this.#counts) if (count.level === level) count.mayBeginAnew = true;
  }

  /** Takes a heading with a number; null where it begins a run, or a run that does not begin at one. */
  meet({ level }: Section, { text }: Label): Reading | null {
    this.#close(level);
    const readings = readingsOf(text);
    const beside = this.#counts.filter((count) => count.level === level);
    const open = this.#openRun(beside, readings);
    for (const count of beside) if (count !== open) count.mayBeginAnew = true;
    if (!open) {
      const [first] = readings.filter(({ value }) => value === 1);
      // A run that begins at another number may go on from a paper before this one.
      if (first) this.#counts.push({ level, ...first, mayBeginAnew: false });
      return null;
    }
    const { style, value: previous } = open;
    const value = readings.find((reading) => reading.style === style)?.value ?? previous;
    const begins = value === 1 && open.mayBeginAnew;
    open.value = value;
    open.mayBeginAnew = false;
    return { style, value, expected: begins ? 1 : previous + 1, previous };
  }

  /** The run that a number continues; among several that it fits, the one whose next number it is. */
  #openRun(beside: readonly Count[], readings: readonly { style: Style; value: number }[]): Count | undefined {
    const fitting = beside.filter((count) => readings.some(({ style }) => style === count.style));
    const next = fitting.find((count) =>
      readings.some(({ style, value }) => style === count.style && value === count.value + 1),
    );
    return next ?? fitting.at(-1);
  }

  #close(level: number): void {
    for (let i = this.#counts.length - 1; i >= 0; i--) {
      if ((this.#counts[i]?.level ?? 0) > level) this.#counts.splice(i, 1);
    }
  }
}

/** What a label can mean: "I" is a numeral and a letter. Numerals first. */
function readingsOf(text: string): { style: Style; value: number }[] {
  if (/^\d/.test(text)) return [{ style: "figure", value: Number(text) }];
  const readings: { style: Style; value: number }[] = [];
  const roman = romanValue(text);
  if (roman > 0) readings.push({ style: "roman", value: roman });
  if (text.length === 1) readings.push({ style: "letter", value: text.charCodeAt(0) - 64 });
  return readings;
}

const numerals: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [amount, numeral] of numerals) {
    while (rest >= amount) {
      text += numeral;
      rest -= amount;
    }
  }
  return text;
}

/** The value of a numeral in its right form, or 0. */
function romanValue(text: string): number {
  for (let value = 1; value < 90; value++) if (toRoman(value) === text) return value;
  return 0;
}

function written(value: number, style: Style): string {
  if (style === "roman") return toRoman(value);
  return style === "letter" ? String.fromCharCode(64 + value) : String(value);
}
