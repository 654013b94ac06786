import type { CaseCitation, Citation, UnpublishedCitation } from "../../citations/citation.ts";
import type { Span } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import type { RuleContext } from "../rule.ts";

/** A decision named by a party's name in italics, with a page directly behind it. */
export interface NameAlone extends Span {
  readonly decision: CaseCitation | UnpublishedCitation;
  /** The page as typed, its star included. */
  readonly page: string;
  /** What stands between the name's closing mark and the page. */
  readonly lead: Span;
}

const named =
  /(?<![*_\\])([*_])(?:(?:[Ss]ee(?: also)?|[Cc]f\.|But see)\s)?(\p{Lu}[^*_\n]{1,60})\1(,?\s{1,3}at\s{1,3}\\?)(\*?\d{1,5}(?:[-–]\d{1,5})?)(?![\d:*]|\.\d)/gu;

/** "*Torres* at 1241", "*Torres*, at *5", where a decision with that party has been cited in full before. */
export function namesAlone(context: RuleContext): NameAlone[] {
  const { source, graph } = context;
  const found: NameAlone[] = [];
  for (const match of source.text.matchAll(named)) {
    const [whole, , name = "", lead = "", page = ""] = match;
    const start = match.index + whole.lastIndexOf(name) - 1;
    const end = match.index + whole.length;
    if (!isOwnText(context, start + 1) || graph.citations.some((one) => one.start < end && one.end > start)) continue;
    const decision = lastOfParty(name, start, graph.citations);
    const leadStart = end - page.length - lead.length;
    if (decision) found.push({ start, end, decision, page, lead: { start: leadStart, end: end - page.length } });
  }
  return found;
}

/** The last decision before `place` with a full name of which one party begins with the words of `name`. */
function lastOfParty(
  name: string,
  place: number,
  citations: readonly Citation[],
): CaseCitation | UnpublishedCitation | undefined {
  const isParty = (party: string): boolean =>
    party === name || party.startsWith(`${name} `) || party.startsWith(`${name},`);
  const before = citations.flatMap((one) =>
    (one.kind === "case" || one.kind === "unpublished") && one.start < place ? one : [],
  );
  const named = before.filter(
    ({ caseName }) => caseName?.value === name || partiesOf(caseName?.value ?? "").some(isParty),
  );
  return named.at(-1);
}

function partiesOf(caseName: string): string[] {
  return caseName.replace(/^In re /, "").split(/\sv\.\s/);
}
