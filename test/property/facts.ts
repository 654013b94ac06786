import type { Analysis } from "../../server/src/core/engine/analysis.ts";

/** All that is known of a paper, as values. */
export function facts({ brief, graph, conferral, findings, source }: Analysis) {
  const { source: _, ...paper } = brief;
  return { text: source.text, paper, graph, conferral, findings };
}
