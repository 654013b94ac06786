import type { Citation } from "../citations/citation.ts";

/** The place of a citation in the list of the paper, which is ordered by where they start. */
export function indexOf(citation: Citation, citations: readonly Citation[]): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? Number.POSITIVE_INFINITY) < citation.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
