import type { Brief } from "../brief/brief.ts";
import type { Citation, RuleCitation } from "../citations/citation.ts";
import { contains, type Span } from "../text/span.ts";
import { bodySentences } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";

/** The only rule on conferring that a certificate cites, where two ask for it. */
export interface LoneCite {
  readonly cite: Span;
  readonly isLocal: boolean;
  /** The rules that are not cited, in citation form. */
  readonly wanting: readonly string[];
  /** Where the wanting rule is to be inserted, and the words for it. */
  readonly at: number;
  readonly words: string;
}

/** Numbers of the federal rules that ask for a certification, as far as a certificate may shorten them. */
const federalSection = /^(?:26\(c\)|26$|37\([ad]\)|37$)/;

/**
 * The lone citation of a headed certificate, where both the Federal Rules and a local rule ask for one; null where both are
 * cited, or neither, or where a sentence elsewhere in the paper ties the other rule to the certification.
 */
export function findLoneCite(
  brief: Brief,
  { requirement }: Conferral,
  citations: readonly Citation[],
): LoneCite | null {
  const certificate = brief.certificates.find(({ kind }) => kind === "conferral");
  const federal = requirement.rules.filter((rule) => rule.startsWith("Fed."));
  const local = requirement.rules.filter((rule) => !rule.startsWith("Fed."));
  const [localRule] = local;
  if (!certificate || federal.length === 0 || !localRule) return null;
  const number = numberOf(localRule);
  const cites = citations.filter(
    (citation): citation is RuleCitation => citation.kind === "rule" && contains(certificate, citation),
  );
  const federalCites = cites.filter(citesFederal);
  const localCites = cites.filter((cite) => cite.sections.some(({ value }) => value.startsWith(number)));
  if (federalCites.length > 0 === localCites.length > 0) return null;
  const isLocal = localCites.length > 0;
  if (isTiedElsewhere(brief, isLocal ? /\b(?:26\(c\)|37\((?:a|d)\))/ : new RegExp(escaped(number)))) return null;
  const cite = preferred(isLocal ? localCites : federalCites, certificate.heading);
  return isLocal ? loneLocal(cite, federal, brief) : loneFederal(cite, local, brief);
}

function citesFederal({ ruleSet, sections }: RuleCitation): boolean {
  if (ruleSet && ruleSet.value !== "Fed. R. Civ. P.") return false;
  return sections.some(({ value }) => federalSection.test(value));
}

/** A citation in the text rather than in the heading. */
function preferred(cites: readonly RuleCitation[], heading: Span): RuleCitation {
  return cites.find((cite) => !contains(heading, cite)) ?? (cites[0] as RuleCitation);
}

function loneLocal(cite: RuleCitation, wanting: readonly string[], brief: Brief): LoneCite {
  const words = inCaseOf(cite, `${wanting.join(" and ")} and `, brief);
  return { cite, isLocal: true, wanting, at: cite.start, words };
}

function loneFederal(cite: RuleCitation, wanting: readonly string[], brief: Brief): LoneCite {
  const words = inCaseOf(cite, ` and ${wanting.join(" and ")}`, brief);
  return { cite, isLocal: false, wanting, at: cite.end, words };
}

/** In capitals where the citation stands in a heading of capitals; subdivisions keep their case. */
function inCaseOf(cite: Span, words: string, { source }: Brief): string {
  const typed = source.slice(cite).replace(/\([a-z\d]+\)/gi, "");
  if (/\p{Ll}/u.test(typed) || !/\p{Lu}{4}/u.test(typed)) return words;
  return words.replace(/[^()]+(?=\(|$)/g, (part) => part.toUpperCase());
}

function numberOf(rule: string): string {
  return /\d[\d.-]*/.exec(rule)?.[0] ?? rule;
}

function escaped(number: string): string {
  return number.replace(/[.()]/g, "\\$&");
}

function isTiedElsewhere(brief: Brief, rule: RegExp): boolean {
  return bodySentences(brief, null, (typed) => rule.test(typed)).some(
    ({ text }) => rule.test(text) && /\b(?:certif|confer|good[\s-]faith)/i.test(text),
  );
}
