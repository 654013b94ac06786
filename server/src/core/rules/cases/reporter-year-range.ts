import type { ReporterCite } from "../../citations/citation.ts";
import { seriesLife } from "../../reference/plausibility.ts";
import { defineRule } from "../rule.ts";
import { citeText, reporterCites, yearOf } from "./_reporterCites.ts";

/** Decisions are printed late: so many years before the first volume, or after the last. */
const slack = 1;
/** The later series of the Federal Supplement took in decisions that had waited longer. */
const lateSlack = 3;

export default defineRule({
  id: "cases/reporter-year-range",
  severity: "error",
  summary: "The year of the decision is one in which the series was published.",
  details: `F.4th begins in 2021, so that a decision of 2009 can't be in it. Series and year are compared with a margin for decisions that are
printed late. Either the series or the year is wrong, or the two belong to different decisions: look the decision up.`,
  authority: "Consistency of the citation; the years of the series",
  fix: "none",
  on: "case",
  examples: [
    { bad: "*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2009)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1984)." },
    { bad: "*Wick v. Orr*, 512 F. Supp. 34 (D. Kan. 2007)." },
    { bad: "*Wick v. Orr*, 801 F. App'x 34 (10th Cir. 2024)." },
    { bad: "*Wick v. Orr*, 291 Kan. 34, 336 P.2d 782 (2010)." },
    { good: "*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2021)." },
    { good: "*Marbury v. Madison*, 5 U.S. (1 Cranch) 137 (1803)." },
    { good: "*Wick v. Orr*, 82 F.R.D. 108 (D. Kan. 1979)." },
    { good: "*Wick v. Orr*, 999 F. Supp. 803 (E.D. Va. 1998)." },
    { good: "*Wick v. Orr*, 12 F. Supp. 3d 34 (D. Kan. 2013)." },
  ],
  check(citation, { report }) {
    const year = yearOf(citation.courtAndDate);
    const date = citation.courtAndDate?.date;
    if (year === null || !date) return;
    for (const cite of reporterCites(citation)) {
      const fault = outside(cite, year);
      if (!fault) continue;
      report(cite, {
        message: `The citation is internally impossible: ${citeText(cite)} of ${year}, but ${fault}.`,
        related: [{ ...date, message: "The year of the decision." }],
      });
    }
  },
});

function outside({ reporter }: ReporterCite, year: number): string | null {
  const life = seriesLife(reporter.value);
  if (!life) return null;
  const early = /^F\. Supp\. [23]d$/.test(reporter.value) ? lateSlack : slack;
  if (year < life.start - early) return `${reporter.value} begins in ${life.start}`;
  return life.end !== null && year > life.end + slack ? `${reporter.value} ends in ${life.end}` : null;
}
