import type { Citation, DocketCitation } from "../../citations/citation.ts";
import { isOwnText } from "../ownText.ts";
import type { RuleContext } from "../rule.ts";

/** What is asked of the context to read the record cites of a paper. */
type Reading = Pick<RuleContext, "graph" | "source" | "zoneAt">;

/**
 * The cites to this case's docket in the writer's own words, in order. Quoted ones are left out, and those that belong to
 * the docket number of another case ("No. 12-1234-JAR, ECF No. 5 (D. Kan. ...)").
 */
export function ownDocketCites(context: Reading): DocketCitation[] {
  const { citations } = context.graph;
  return citations.filter(
    (citation, index): citation is DocketCitation =>
      citation.kind === "docket" &&
      isOwnText(context, citation.start) &&
      !isOfAnotherCase(citation, citations[index - 1], context),
  );
}

function isOfAnotherCase(citation: DocketCitation, previous: Citation | undefined, { source }: Reading): boolean {
  if (previous && previous.kind !== "docket" && previous.end > citation.start) return true;
  if (/^D\. ?Ct\./.test(citation.label.value)) return true;
  const before = source.text.slice(Math.max(0, citation.start - 40), citation.start);
  if (/\d{2}-(?:[a-z]{2}-)?\d{3,6}[\w/-]*\)?[\s,*_([]*$/i.test(before)) return true;
  if (previous?.kind !== "unpublished" && previous?.kind !== "case") return false;
  return citation.start - previous.end < 40 && /^[\s,*_]*$/.test(source.text.slice(previous.end, citation.start));
}

/** The value that comes most often, the first of those that come equally often; undefined for none. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}
