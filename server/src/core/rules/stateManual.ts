import type { CitationGraph } from "../citations/antecedents.ts";
import { courtById } from "../reference/courts.ts";
import { courtKind } from "./courtKind.ts";
import type { RuleContext } from "./rule.ts";

/** Reporters of federal courts; the others print what courts of the states decide. */
const federal = /^(?:U\.S\.|S\. Ct\.|L\. Ed\.|F\.|Fed\. |B\.R\.|Ct\. Cl\.|Cl\. Ct\.|M\.J\.|T\.C\.|Vet\. App\.)/;

/**
 * Whether the paper may follow the manual of a state's courts and not the national guides: it is for a court of a state,
 * or names no court and cites decisions of the states for the most part. California, New York, Ohio, Michigan and others have
 * manuals that close up reporters, leave out periods, keep all figures of a range or cite by "supra". Courts of Kansas have
 * none of the kind.
 */
export function mayFollowStateManual({ brief, graph }: Pick<RuleContext, "brief" | "graph">): boolean {
  if (brief.court === null) return citesStatesMostly(graph);
  const form = courtById(brief.court)?.bluebook ?? "";
  return courtKind(form) === "state" && !form.startsWith("Kan.");
}

const answers = new WeakMap<CitationGraph, boolean>();

function citesStatesMostly(graph: CitationGraph): boolean {
  const known = answers.get(graph);
  if (known !== undefined) return known;
  const reporters = graph.citations.flatMap((citation) => (citation.kind === "case" ? citation.reporter.value : []));
  const ofStates = reporters.filter((reporter) => !federal.test(reporter));
  const answer = ofStates.length > reporters.length / 2 && !ofStates.some((reporter) => reporter.startsWith("Kan."));
  answers.set(graph, answer);
  return answer;
}
