import type { Pins, ReporterCite, ShortCitation } from "../../citations/citation.ts";
import type { Part } from "../../text/span.ts";
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
  on: ["case", "short"],
  examples: [
    { bad: "*Wick v. Orr*, 477 U.S. 242, 24 (1986)." },
    { bad: "*Wick v. Orr*, 477 U.S. 242, 106 S. Ct. 2505, 2055 (1986)." },
    { bad: "*Wick v. Orr*, 477 U.S. 242 (1986). *Wick*, 477 U.S. at 129." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 247 (1986)." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 242 (1986)." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 249, 106 S. Ct. 2505, 2510 (1986)." },
    { good: "*Wick v. Orr*, 291 Kan. 439, Syl. ¶ 3, 313 P.3d 782 (2010)." },
    { good: "*Wick v. Orr*, 477 U.S. 242 (1986). *Wick*, 477 U.S. at 249." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 106 S. Ct. 2505 (1986). *Wick*, 106 S. Ct. at 2510." },
  ],
  check(citation, context) {
    if (citation.kind === "case") {
      for (const cite of reporterCites(citation)) checkPage(cite.pins, cite, context);
    } else checkPage(citation.pins, antecedentCite(citation, context), context);
  },
});

function checkPage(pins: Pins | undefined, cite: ReporterCite | undefined, { report }: RuleContext): void {
  const first = pins?.items[0];
  const page = pageOf(first);
  if (!first || !cite || page === null || page >= Number(cite.page.value)) return;
  report(first, {
    message: `Page ${page} comes before the decision begins: its first page is ${cite.page.value} (${citeText(cite)}).`,
  });
}

/** Of the full citation to which a short form refers, the cite in the same volume. */
function antecedentCite(short: ShortCitation, { antecedentOf, graph }: RuleContext): ReporterCite | undefined {
  const antecedent = antecedentOf(short);
  const full = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
  if (full?.kind !== "case" || short.page) return undefined;
  const { volume, reporter } = short;
  return reporterCites(full).find(
    (cite) => cite.volume.value === volume?.value && cite.reporter.value === reporter?.value,
  );
}

function pageOf(pin: Part | undefined): number | null {
  const page = /^\d+(?=$|-| n\.)/.exec(pin?.value ?? "")?.[0];
  return page === undefined ? null : Number(page);
}
