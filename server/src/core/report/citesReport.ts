import type { CitationKind } from "../citations/citation.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { Range } from "../text/sourceText.ts";
import { type CitationFields, citationFields } from "./citationFields.ts";
import { oneLine, widthOf } from "./columns.ts";
import { table } from "./table.ts";

/** What `brieflint cites --format json` says of one file. */
export interface CitesReport {
  readonly path: string;
  readonly citations: readonly CitationReport[];
}

export interface CitationReport extends CitationFields {
  readonly kind: CitationKind;
  /** As typed. */
  readonly text: string;
  /** Zero-based, UTF-16, as in LSP. */
  readonly range: Range;
  /** UTF-16 offsets into the text. */
  readonly offsets: readonly [start: number, end: number];
  /** Index into the list of what a short form refers to, or null. */
  readonly refersTo: number | null;
  /** Indices of what an ambiguous short form could mean; absent where it is none. */
  readonly mayReferTo?: readonly number[];
}

export function citesReport(path: string, analysis: Analysis): CitesReport {
  const { source, graph } = analysis;
  const citations = graph.citations.map((citation, index): CitationReport => {
    const antecedent = graph.antecedents[index];
    return {
      kind: citation.kind,
      text: source.slice(citation),
      range: source.rangeOf(citation),
      offsets: [citation.start, citation.end],
      refersTo: antecedent?.kind === "resolved" ? antecedent.index : null,
      ...(antecedent?.kind === "ambiguous" ? { mayReferTo: antecedent.candidates } : {}),
      ...citationFields(citation, source.text),
    };
  });
  return { path, citations };
}

/** A line of the list is no longer than a page printed across. */
const widest = 92;

/**
 * The citations of one file as a list to be printed: number, place, kind and text without its emphasis marks, and behind a
 * short form what it refers to. Long citations go over several lines.
 */
export function citesTable(report: CitesReport): string {
  const rows = report.citations.flatMap((citation, index) => {
    const [first = "", ...more] = wrappedLines(`${readable(citation)}${reference(citation, report)}`, widest);
    const { line, character } = citation.range.start;
    return [
      [String(index), `${line + 1}:${character + 1}`, citation.kind, first],
      ...more.map((each) => ["", "", "", `  ${each}`]),
    ];
  });
  const heading = `${oneLine(report.path)}: ${count(report.citations.length)}`;
  return rows.length === 0 ? `${heading}\n` : `${heading}\n${table(rows)}`;
}

/** A citation without its emphasis marks and escapes, but with the stars of its pages. */
function readable({ text }: CitationReport): string {
  return oneLine(text.replace(/\\(?=[*_])/g, "").replace(/[*_]+(?!\d)/g, ""));
}

/** " → 6 (Doc. 168 at 1)", " → 3 or 4?", or nothing. */
function reference({ refersTo, mayReferTo }: CitationReport, { citations }: CitesReport): string {
  if (mayReferTo) return ` → ${mayReferTo.join(" or ")}?`;
  const head = refersTo === null ? undefined : citations[refersTo];
  return head ? ` → ${refersTo} (${oneLine(readable(head), longestHead)})` : "";
}

const longestHead = 48;

/** `text` in lines of at most `width` columns, broken at spaces. */
function wrappedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function count(citations: number): string {
  if (citations === 0) return "no citations";
  return citations === 1 ? "1 citation" : `${citations} citations`;
}
