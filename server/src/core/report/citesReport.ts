import type { CitationKind } from "../citations/citation.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { Range } from "../text/sourceText.ts";
import { type CitationFields, citationFields } from "./citationFields.ts";
import { oneLine } from "./columns.ts";
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
      ...citationFields(citation, source.text),
    };
  });
  return { path, citations };
}

/** The citations of one file, a line each: number, place, kind, text, and the number of what a short form refers to. */
export function citesTable(report: CitesReport): string {
  const rows = report.citations.map((citation, index) => [
    String(index),
    `${citation.range.start.line + 1}:${citation.range.start.character + 1}`,
    citation.kind,
    oneLine(citation.text, 90),
    citation.refersTo === null ? "" : `→ ${citation.refersTo}`,
  ]);
  const heading = `${oneLine(report.path)}: ${count(report.citations.length)}`;
  return rows.length === 0 ? `${heading}\n` : `${heading}\n${table(rows)}`;
}

function count(citations: number): string {
  if (citations === 0) return "no citations";
  return citations === 1 ? "1 citation" : `${citations} citations`;
}
