import { authoritiesOf, type Division, divisions } from "../citations/authorities.ts";
import type { Citation } from "../citations/citation.ts";
import { plain } from "../citations/reading.ts";
import type { Analysis } from "../engine/analysis.ts";
import { table } from "./table.ts";

const headings: Readonly<Record<Division, string>> = {
  cases: "Cases",
  constitutions: "Constitutions",
  statutes: "Statutes",
  rules: "Rules",
  regulations: "Regulations",
  other: "Other authorities",
  record: "Record",
};

/** The authorities of a paper, each once, with the lines on which it is cited, short forms included. Empty without any. */
export function authoritiesTable(analysis: Analysis): string {
  const { graph, source } = analysis;
  const authorities = authoritiesOf(graph);
  return divisions
    .map((division) => {
      const rows = authorities
        .filter((authority) => authority.division === division)
        .map(({ citation, mentions }) => {
          const lines = mentions.map((index) => source.positionAt(startOf(graph.citations[index])).line + 1);
          return [name(graph.citations[citation], source.text), [...new Set(lines)].join(", ")];
        });
      return rows.length === 0 ? "" : `\n  ${headings[division]}\n${table(rows.map((row) => ["", ...row]))}`;
    })
    .join("");
}

function startOf(citation: Citation | undefined): number {
  return citation?.start ?? 0;
}

/** The citation as a table of authorities has it: without pins, and a rule or section without its subdivisions. */
function name(citation: Citation | undefined, text: string): string {
  if (!citation) return "";
  if (citation.kind === "rule" || citation.kind === "statute") {
    return plain(text.slice(citation.start, citation.end)).replace(/ ?\(.*$/, "");
  }
  if (!("pins" in citation) || !citation.pins) return plain(text.slice(citation.start, citation.end));
  const { pins } = citation;
  return plain(`${text.slice(citation.start, pins.start)}${text.slice(pins.end, citation.end)}`);
}
