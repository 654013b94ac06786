import type { Part } from "../text/span.ts";
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
  return places.filter(
    (place) => place !== null && !graph.citations.some(({ start, end }) => start <= place.start && place.end <= end),
  ) as Part[];
}
