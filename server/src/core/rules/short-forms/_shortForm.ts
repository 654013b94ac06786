import type { CaseCitation, UnpublishedCitation } from "../../citations/citation.ts";
import { tabStop } from "../../text/snippet.ts";

/**
 * What stands behind the name in the short form of a decision: "477 U.S. at 249", "2015 WL 7451174, at *2", with a place for
 * the page where none is given. A snippet; null for a decision known only by its docket number.
 */
export function shortFormOf(
  decision: CaseCitation | UnpublishedCitation,
  page: string | null,
  stop: number,
): string | null {
  if (decision.kind === "case") {
    return `${decision.volume.value} ${decision.reporter.value} at ${page ?? tabStop(stop, "page")}`;
  }
  const { year, database, number } = decision;
  if (!year || !database || !number) return null;
  const star = page === null ? `*${tabStop(stop, "page")}` : page.startsWith("*") ? page : `*${page}`;
  return `${year.value} ${database.value} ${number.value}, at ${star}`;
}
