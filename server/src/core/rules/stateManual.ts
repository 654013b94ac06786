import type { CitationGraph } from "../citations/antecedents.ts";
import { courtById } from "../reference/courts.ts";
import { courtKind } from "./courtKind.ts";
import type { RuleContext } from "./rule.ts";

/** Reporters of federal courts; the others print what courts of the states decide. */
const federal = /^(?:U\.S\.|S\. Ct\.|L\. Ed\.|F\.|Fed\. |B\.R\.|Ct\. Cl\.|Cl\. Ct\.|M\.J\.|T\.C\.|Vet\. App\.)/;

/**
 * Whether the paper may follow the manual of a state's courts and not the national guides. California, New York, Ohio, Michigan and
 * others have manuals that close up reporters, leave out periods, keep all figures of a range or cite by "supra". Courts of
 * Kansas have none of the kind.
 */
export function mayFollowStateManual(context: Context): boolean {
  if (!mayBeForStateCourt(context)) return false;
  const { brief, graph } = context;
  const form = courtOf(brief.court);
  return form === null ? !citedReporters(graph).some(isOfKansas) : !isOfKansas(form);
}

/** Whether the paper is for a court of a state, or names no court and cites decisions of the states for the most part. */
export function mayBeForStateCourt({ brief, graph }: Context): boolean {
  const form = courtOf(brief.court);
  return form === null ? citesStatesMostly(graph) : courtKind(form) === "state";
}

type Context = Pick<RuleContext, "brief" | "graph">;

function courtOf(id: string | null): string | null {
  return id === null ? null : (courtById(id)?.bluebook ?? "");
}

function isOfKansas(form: string): boolean {
  return form.startsWith("Kan.");
}

function citedReporters({ citations }: CitationGraph): string[] {
  return citations.flatMap((citation) => (citation.kind === "case" ? citation.reporter.value : []));
}

const answers = new WeakMap<CitationGraph, boolean>();

function citesStatesMostly(graph: CitationGraph): boolean {
  const known = answers.get(graph);
  if (known !== undefined) return known;
  const reporters = citedReporters(graph);
  const ofStates = reporters.filter((reporter) => !federal.test(reporter));
  const answer = ofStates.length > reporters.length / 2;
  answers.set(graph, answer);
  return answer;
}
