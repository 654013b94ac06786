import type { Citation } from "../citations/citation.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { Span } from "../text/span.ts";

/** From a short form to what it refers to. */
export interface Definition {
  /** The short form. */
  readonly origin: Span;
  /** The citations that it refers to; several where that is ambiguous. */
  readonly targets: readonly Citation[];
}

/** How far back to look for a citation around others that are nested in it. */
const nestingReach = 8;

/** The index of the citation at `offset`, its end included, or -1. The inner one of two that are nested. */
export function citationIndexAt(analysis: Analysis, offset: number): number {
  const { citations } = analysis.graph;
  const count = countStartedBy(citations, offset);
  for (let i = count - 1; i >= 0 && i >= count - nestingReach; i--) {
    if (offset <= (citations[i] as Citation).end) return i;
  }
  return -1;
}

/**
 * Where the short form at `offset` leads; null for other citations, where there is nothing to refer to, and in a text that
 * is no brief.
 */
export function definitionAt(analysis: Analysis, offset: number): Definition | null {
  if (analysis.brief.filing.kind === null) return null;
  const index = citationIndexAt(analysis, offset);
  const origin = analysis.graph.citations[index];
  const targets = targetsOf(analysis, index);
  return origin && targets.length > 0 ? { origin, targets } : null;
}

/** The citations that the short form with that index refers to; empty for other citations. */
export function targetsOf({ graph }: Analysis, index: number): Citation[] {
  const antecedent = graph.antecedents[index];
  if (!antecedent || antecedent.kind === "none") return [];
  const indices = antecedent.kind === "resolved" ? [antecedent.index] : antecedent.candidates;
  return indices.map((i) => graph.citations[i]).filter((citation) => citation !== undefined);
}

/** The number of citations that start at or before `offset`; binary search. */
function countStartedBy(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle] as Citation).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
