import type { Brief, Section } from "../../brief/brief.ts";
import { insert } from "../../text/edit.ts";
import { literal, tabStop } from "../../text/snippet.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { type Part, spanAt } from "../../text/span.ts";
import { placesTestimony } from "../ownExhibit.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type Fix, type RuleContext } from "../rule.ts";

const indexTitle =
  /^(?:index|list|table|schedule) of (?:exhibits|attachments)\b|^exhibits?(?: (?:index|list))?$|^attachments$/i;
const named = /\bEx(?:h|hibit)?s?\.?[ \t\u00a0]{1,3}["\u201c]?((?:[A-Z]{1,2}|\d{1,3})(?![\w'\u2019.-]*\w))/g;
const several =
  /\bEx(?:h|hibit)?s\.?[ \t\u00a0]{1,3}["\u201c]?(?:[A-Z]{1,2}|\d{1,3})["\u201d]?(?:[ \t\u00a0]{0,2}(?:,|-|\u2013|and|&|through|to)[ \t\u00a0]{0,2}["\u201c]?(?:[A-Z]{1,2}|\d{1,3})\b["\u201d]?){1,12}/g;

export default defineRule({
  id: "docket/exhibit-unlisted",
  severity: "warning",
  summary: "Exhibits cited and exhibits listed are the same.",
  details: `Where the paper has an index of exhibits (D. Kan. Rule 7.6(b)), each exhibit that it cites as its own is in the index, and each in the index is
cited. Exhibits of the other side, of another paper or of a deposition ("Pl.'s Ex. 3", "Doc. 34, Ex. A", "Dep. Ex. 4") are passed over.

The quick fix adds the exhibit at the end of the index, with its description left to be filled in.`,
  authority: "D. Kan. Rule 7.6(b)",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "# MOTION\n\nThe lease says so. (Ex. C at 3.) So does the note. (Ex. A.)\n\n## Index of Exhibits\n\n- Exhibit A: the note\n",
      good: "# MOTION\n\nThe lease says so. (Ex. C at 3.) So does the note. (Ex. A.)\n\n## Index of Exhibits\n\n- Exhibit A: the note\n- Exhibit C: [description]\n",
    },
    {
      bad: "# MOTION\n\nThe lease says so. (Ex. 2 at 3.) So does the note. (Ex. 1.)\n\n## Index of Exhibits\n\n| Exhibit | Description |\n|---|---|\n| 1 | The note |\n",
      good: "# MOTION\n\nThe lease says so. (Ex. 2 at 3.) So does the note. (Ex. 1.)\n\n## Index of Exhibits\n\n| Exhibit | Description |\n|---|---|\n| 1 | The note |\n| 2 | [description] |\n",
    },
    {
      bad: "# MOTION\n\nThe lease says so. (Ex. B.) So does the note. (Ex. A.)\n\n## Exhibits\n\n1. **Exhibit A** – the note\n",
      good: "# MOTION\n\nThe lease says so. (Ex. B.) So does the note. (Ex. A.)\n\n## Exhibits\n\n1. **Exhibit A** – the note\n2. **Exhibit B** – [description]\n",
    },
    {
      bad: "# MOTION\n\nSo says the note. (Ex. A.)\n\n## Index of Exhibits\n\n- Exhibit A: the note\n- Exhibit B: the lease\n",
    },
    {
      bad: "# MOTION\n\nSo says the note. (Ex. A.)\n\n## Index of Exhibits\n\n| Exhibit | Description |\n|---|---|\n| A | The note |\n| B | The lease |\n",
    },
    {
      good: "# MOTION\n\nSo says the note. (Ex. A.) See Exhibits B and C, and Doc. 34, Ex. D; Jones Dep. Ex. 4.\n\n## Index of Exhibits\n\n- Exhibit A: the note\n- Exhibit B: the lease\n- Exhibit C: the deed\n",
    },
    {
      good: "# MOTION\n\nSo says the note. (Ex. A.) See Exs. B-D.\n\n## Exhibits\n\n1. Ex. A, the note\n2. Ex. B, the lease\n3. Ex. C\n4. Ex. D\n",
    },
    {
      bad: "# MOTION\n\nSo says the note. (Ex. 1.) So does the lease. (Ex. 3.)\n\n## Index of Exhibits\n\n1. The note\n2. The deed\n",
      count: 2,
    },
    { good: "# MOTION\n\nSo says the note. (Ex. A.)\n", note: "There is no index." },
    {
      good: "# MOTION\n\nPl.'s Ex. 9 says so, as does Ex. A to the Complaint. (Ex. A.)\n\n## Index of Exhibits\n\n- Exhibit A: the note\n",
    },
  ],
  check(brief, context) {
    const index = brief.sections.find((section) => indexTitle.test(section.title));
    const listed = index ? listedExhibits(brief, index, context) : [];
    if (!index || listed.length === 0) return;
    const isListed = new Set(listed.map((exhibit) => exhibit.value));
    const isCited = allNamed(context, index);
    for (const exhibit of ownExhibits(context, index)) {
      if (isListed.has(exhibit.value)) continue;
      isListed.add(exhibit.value);
      context.report(exhibit, {
        message: `Exhibit ${exhibit.value} is cited, and is not in the index of exhibits.`,
        fixes: addToIndex(exhibit.value, listed.at(-1), context),
      });
    }
    for (const exhibit of listed) {
      if (isCited.has(exhibit.value)) continue;
      context.report(exhibit, {
        message: `Exhibit ${exhibit.value} is in the index, and no reference to it is found.`,
      });
    }
  },
});

/** A line like that of the last exhibit listed, behind it; none where that line is not understood. */
function addToIndex(label: string, last: Part | undefined, { brief, source }: RuleContext): Fix[] {
  if (!last) return [];
  const { line } = source.positionAt(last.start);
  const [from, end] = [source.lineStart(line), source.lineEnd(line)];
  const lead = source.text.slice(from, last.start).replace(/^(\s*)(\d+)(?=[.)]\s)/, nextNumber);
  const row = spanAt(brief.blocks, last.start);
  const tail =
    row?.kind === "tableRow"
      ? source.text.slice(last.end, end).match(/^[*_]*\s*\|\s*/)?.[0]
      : source.text.slice(last.end, end).match(/^[*_]{0,2}[.:,]?[*_]{0,2}\s*(?:[-\u2013\u2014]\s+)?/)?.[0];
  if (tail === undefined) return [];
  const closing = row?.kind === "tableRow" ? ` |${" |".repeat(Math.max(0, row.cells.length - 2))}` : "";
  const added = `${source.lineEnding}${literal(lead + label + tail)}${tabStop(1, "description")}${closing}`;
  return [{ title: `Add Exhibit ${label} to the index`, safe: false, snippet: true, edits: [insert(end, added)] }];
}

function nextNumber(_whole: string, indent: string, number: string): string {
  return `${indent}${Number(number) + 1}`;
}

/** The letters and numbers with which the lines of the index begin. */
function listedExhibits(brief: Brief, index: Section, { source }: RuleContext): Part[] {
  const listed: Part[] = [];
  for (const block of brief.blocks) {
    if (block.start < index.heading.end || block.end > index.end || block.kind === "heading") continue;
    const isRow = block.kind === "tableRow";
    const body = isRow ? block.cells[0] : block.content;
    if (!body) continue;
    const label = isRow
      ? /^(?:\*\*)?(?:Ex(?:h|hibit)?\.?\s+)?([A-Z]{1,2}|\d{1,3})(?:\*\*)?[.:]?$/gm
      : /^[*_]{0,2}Ex(?:h|hibit)?\.?\s+([A-Z]{1,2}|\d{1,3})\b/gm;
    for (const match of source.slice(body).matchAll(label)) {
      const value = match[1] ?? "";
      const start = body.start + match.index + match[0].indexOf(value, match[0].search(/[A-Z0-9]{1,3}[*.:]*$/));
      listed.push({ start, end: start + value.length, value });
    }
  }
  return listed.length > 0 ? listed : numberedItems(index, source);
}

/** The numbers of a list that has no other labels: "1. Letter of May 3". */
function numberedItems({ heading, end }: Section, source: SourceText): Part[] {
  const body = source.text.slice(heading.end, end);
  return [...body.matchAll(/^ {0,3}(\d{1,3})[.)]\s+(?!\D{0,6}Ex)/gm)].map((match) => {
    const value = match[1] ?? "";
    const start = heading.end + match.index + match[0].indexOf(value);
    return { start, end: start + value.length, value };
  });
}

/** Every exhibit that is named outside the index, in whatever words, ranges spelled out. */
function allNamed({ source }: RuleContext, index: Section): ReadonlySet<string> {
  const found = new Set<string>();
  const outside = [source.text.slice(0, index.start), source.text.slice(index.end)].join("\n\n");
  for (const match of outside.matchAll(named)) found.add(match[1] ?? "");
  for (const match of outside.matchAll(several)) for (const each of spelledOut(match[0])) found.add(each);
  return found;
}

function spelledOut(list: string): string[] {
  const labels = list.replace(/^Ex\w*\.?/, "").match(/[A-Z]{1,2}\b|\d{1,3}|-|\u2013|through|to/g) ?? [];
  return labels.flatMap((label, index) => {
    const [from, to] = [labels[index - 1], labels[index + 1]];
    return /^(?:-|\u2013|through|to)$/.test(label) && from && to ? between(from, to) : [label];
  });
}

function between(from: string, to: string): string[] {
  const isNumber = /^\d+$/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  if (!(last > first) || last - first > 100) return [];
  return Array.from({ length: last - first - 1 }, (_, index) =>
    isNumber ? String(first + index + 1) : String.fromCharCode(first + index + 1),
  );
}

/** The exhibits that the paper cites as its own. */
function ownExhibits(context: RuleContext, index: Section): Part[] {
  const { graph, source } = context;
  return graph.citations.flatMap((citation) => {
    if (citation.kind !== "exhibit" || !citation.label.value.startsWith("Ex")) return [];
    const [entry] = citation.entries;
    if (!entry || (entry.start >= index.start && entry.end <= index.end) || !isOwnText(context, entry.start)) return [];
    const before = source.text.slice(Math.max(0, citation.start - 40), citation.label.start);
    const after = source.text.slice(entry.end, entry.end + 12);
    const isOthers =
      !placesTestimony.test(before) &&
      /['\u2019]s?\s*$|\b(?:Dep|Decl|Aff|Tr|Pls?|Defs?)\.\s*$|\d,?\s*$|\b(?:Trial|Hearing|Plaintiffs?|Defendants?)\s*$/.test(
        before,
      );
    return isOthers || /^\s+(?:to|of)\b|^-/.test(after) || !/^(?:[A-Z]{1,2}|\d{1,3})$/.test(entry.value) ? [] : [entry];
  });
}
