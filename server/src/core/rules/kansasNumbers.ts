import type { CitationGraph } from "../citations/antecedents.ts";
import { contains, type Part, type Span } from "../text/span.ts";
import { isOwnText } from "./ownText.ts";
import type { RuleContext } from "./rule.ts";

/**
 * The case numbers of the District of Kansas in a paper: its own in front matter and caption, where it is of that district, and
 * those of the district's decisions that it cites. Several numbers of one decision are left out.
 */
export function kansasNumbers(context: RuleContext): Part[] {
  const { graph } = context;
  const own = context.brief.court === "ksd" ? ownNumbers(context) : [];
  const cited = graph.citations.flatMap((citation) => {
    if (citation.kind !== "unpublished" || citation.courtAndDate?.court?.value !== "D. Kan.") return [];
    return citation.docketNumber && isOwnText(context, citation.start) ? [citation.docketNumber.number] : [];
  });
  return [...own, ...cited];
}

/**
 * The number of this case as the front matter and the caption have it, in that order. In a paper without a caption a number
 * that stands in a citation of its first lines is not this case's.
 */
export function ownNumbers({ brief, graph }: RuleContext): Part[] {
  const [own, captioned] = [brief.caseNumber, brief.caption?.caseNumber ?? null];
  const places = captioned && captioned.start !== own?.start ? [own, captioned] : [own];
  return places.filter((place) => place !== null && !isCited(place, graph)) as Part[];
}

/** Whether a number stands in the running text behind the caption and the title, and in no citation. */
export function isInRunningText(place: Span, { brief, graph }: RuleContext): boolean {
  return place.start >= (brief.title?.end ?? brief.caption?.caseNumber?.end ?? 0) && !isCited(place, graph);
}

function isCited(place: Span, { citations }: CitationGraph): boolean {
  return citations.some((citation) => contains(citation, place));
}
