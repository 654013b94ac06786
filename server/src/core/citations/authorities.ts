import type { CitationGraph } from "./antecedents.ts";
import type { CaseCitation, Citation, UnpublishedCitation } from "./citation.ts";

/** The divisions of a table of authorities, in the order in which they are printed. */
export const divisions = ["cases", "constitutions", "statutes", "rules", "regulations", "other", "record"] as const;
export type Division = (typeof divisions)[number];

/** One source that the paper relies on, with every place where it is cited, by a short form too. */
export interface Authority {
  readonly division: Division;
  /** Index of the citation that names it most fully: the first full one. */
  readonly citation: number;
  /** Indices of all citations of it, in order. */
  readonly mentions: readonly number[];
}

/**
 * The authorities of a paper, each once, in order of their divisions and then of their names. Short forms whose antecedent
 * is not known, and an `Id.` after a string, belong to none.
 */
export function authoritiesOf(graph: CitationGraph): Authority[] {
  const byKey = new Map<string, { division: Division; citation: number; mentions: number[] }>();
  const keyOf = new Map<number, string>();
  for (const [index, citation] of graph.citations.entries()) {
    const antecedent = graph.antecedents[index];
    const key = antecedent?.kind === "resolved" ? keyOf.get(antecedent.index) : identity(citation);
    if (!key) continue;
    keyOf.set(index, key);
    const known = byKey.get(key);
    if (known) known.mentions.push(index);
    else if (!isBackReference(citation)) {
      byKey.set(key, { division: divisionOf(citation), citation: index, mentions: [index] });
    }
  }
  return [...byKey.values()].sort((a, b) => compare(graph.citations, a, b));
}

function isBackReference({ kind }: Citation): boolean {
  return kind === "id" || kind === "short" || kind === "supra";
}

function compare(citations: readonly Citation[], a: Authority, b: Authority): number {
  const byDivision = divisions.indexOf(a.division) - divisions.indexOf(b.division);
  if (byDivision !== 0) return byDivision;
  const first = sortName(citations[a.citation] as Citation);
  const second = sortName(citations[b.citation] as Citation);
  return first.localeCompare(second, "en", { numeric: true, sensitivity: "base" }) || a.citation - b.citation;
}

function divisionOf(citation: Citation): Division {
  switch (citation.kind) {
    case "case":
    case "unpublished":
      return "cases";
    case "constitution":
      return "constitutions";
    case "statute":
      return "statutes";
    case "rule":
      return "rules";
    case "regulation":
      return "regulations";
    case "docket":
    case "exhibit":
      return "record";
    default:
      return "other";
  }
}

/** What makes two citations name the same source; null where the citation alone does not tell. */
function identity(citation: Citation): string | null {
  switch (citation.kind) {
    case "case":
      return decision(citation);
    case "unpublished":
      return unpublished(citation);
    case "rule":
      return citation.ruleSet ? `rule ${citation.ruleSet.value} ${sections(citation.sections)}` : null;
    case "statute":
      return citation.code
        ? `statute ${citation.title?.value ?? ""} ${citation.code.value} ${sections(citation.sections)}`
        : null;
    case "regulation":
      return `regulation ${citation.title?.value ?? ""} ${citation.code?.value ?? ""} ${citation.page?.value ?? sections(citation.sections)}`;
    case "constitution":
      return `constitution ${citation.constitution.value} ${citation.section.value}`;
    case "journal":
      return `journal ${citation.volume.value} ${citation.reporter.value} ${citation.page.value}`;
    case "docket":
      return citation.entries.length > 0 ? `docket ${values(citation.entries)}` : null;
    case "exhibit":
      return `exhibit ${citation.label.value} ${values(citation.entries)}`;
    default:
      return null;
  }
}

function decision({ volume, reporter, page }: CaseCitation): string {
  return `case ${volume.value} ${reporter.value} ${page.value}`;
}

function unpublished({ database, year, number, docketNumber }: UnpublishedCitation): string | null {
  if (number) return `case ${year?.value ?? ""} ${database?.value ?? ""} ${number.value}`;
  return docketNumber ? `case ${docketNumber.number.value}` : null;
}

/** A table of authorities lists sections whole: subdivisions are places within one. */
function sections(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value.replace(/\(.*$/s, "")).join(", ");
}

function values(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join(", ");
}

/** The words by which an authority is sorted: the name of a case without its article, or the citation's own numbers. */
function sortName(citation: Citation): string {
  if (citation.kind === "case" || citation.kind === "unpublished") {
    return citation.caseName?.value.replace(/^(?:the|in re|ex parte)\s+/i, "") ?? identity(citation) ?? "";
  }
  if (citation.kind === "journal") return citation.author?.value ?? citation.title?.value ?? "";
  return identity(citation) ?? "";
}
