import type { IdCitation, Pins, ReporterCite, ShortCitation } from "../../citations/citation.ts";
import type { Part } from "../../text/span.ts";
import { indexOf } from "../inOrder.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { citeText, reporterCites } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/pin-before-first-page",
  severity: "error",
  summary: "The page cited is not before the decision's first page.",
  details: `A decision that begins at page 242 has nothing on page 24. Either page, or the volume, is wrong. Short forms are compared with the
full citation to which they refer.`,
  authority: "Consistency of the citation; Indigo Book R11.7",
  fix: "none",
  on: ["case", "short", "id"],
  examples: [
    { bad: "*Wick v. Orr*, 477 U.S. 242, 24 (1986)." },
    { bad: "*Wick v. Orr*, 477 U.S. 242, 106 S. Ct. 2505, 2055 (1986)." },
    { bad: "*Wick v. Orr*, 477 U.S. 242 (1986). *Wick*, 477 U.S. at 129." },
    { bad: "*Wick v. Orr*, 477 U.S. 242, 250 (1986). It was so. *Id.* at 229." },
    { bad: "*Wick v. Orr*, 477 U.S. 242, 250, 229 (1986)." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 106 S. Ct. 2505 (1986). *Id.* at 249." },
    { good: "(Doc. 300 at 9.) *Wick v. Orr*, 477 U.S. 242, 250 (1986). So he says. (Doc. 301 at 9.) *Id.* at 12." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 247 (1986)." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 242 (1986)." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 249, 106 S. Ct. 2505, 2510 (1986)." },
    { good: "*Wick v. Orr*, 291 Kan. 439, Syl. ¶ 3, 313 P.3d 782 (2010)." },
    { good: "*Wick v. Orr*, 477 U.S. 242 (1986). *Wick*, 477 U.S. at 249." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 106 S. Ct. 2505 (1986). *Wick*, 106 S. Ct. at 2510." },
  ],
  check(citation, context) {
    if (citation.kind === "case") {
      for (const cite of reporterCites(citation)) checkPages(cite.pins, [cite], context);
    } else checkPages(citation.pins, antecedentCites(citation, context), context);
  },
});

/** Reports the first page that comes before every first page of the decision cited. */
function checkPages(pins: Pins | undefined, cites: readonly ReporterCite[], { report }: RuleContext): void {
  const [cite] = cites;
  const first = Math.min(...cites.map(({ page }) => Number(page.value)));
  const early = pins?.items.find((item) => (pageOf(item) ?? first) < first);
  if (!early || !cite) return;
  report(early, {
    message: `Page ${pageOf(early)} comes before the decision begins: its first page is ${cite.page.value} (${citeText(cite)}).`,
  });
}

/** Of the full citation to which a short form refers, the cite in the same volume; of that of an "Id.", all cites. */
function antecedentCites(citation: ShortCitation | IdCitation, context: RuleContext): ReporterCite[] {
  const { antecedentOf, graph } = context;
  const antecedent = antecedentOf(citation);
  const full = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
  if (full?.kind !== "case") return [];
  const cites = [...reporterCites(full)];
  if (citation.kind === "id") return followsClosely(citation, context) ? cites : [];
  const { volume, reporter, page } = citation;
  return cites.filter(
    (cite) => !page && cite.volume.value === volume?.value && cite.reporter.value === reporter?.value,
  );
}

/** Whether nothing that may cite in a form of its own stands between an "Id." and the citation before it. */
function followsClosely(citation: IdCitation, { graph, text }: RuleContext): boolean {
  const before = graph.citations[indexOf(citation, graph.citations) - 1];
  if (!before || before.nested || before.end > citation.start) return false;
  return !/[\d()]|\n\s*\n/.test(text({ start: before.end, end: citation.start }).replace(/\r/g, ""));
}

function pageOf(pin: Part): number | null {
  const page = /^\d+(?=$|-| n\.)/.exec(pin.value)?.[0];
  return page === undefined ? null : Number(page);
}
