import type { ReporterCite } from "../../citations/citation.ts";
import { expectedYear, isAheadOf, seriesLife } from "../../reference/plausibility.ts";
import { defineRule } from "../rule.ts";
import { citeText, reporterCites, yearOf } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/reporter-volume-year",
  severity: "warning",
  summary: "The volume and the year go together.",
  details: `Volumes follow one another in time: 150 F.3d is of 1998. The year is compared with that of volumes whose years are known, and with
what lies between them, with a margin of two years and more where little is known. A finding says that volume and year are improbable
together; look the decision up.`,
  authority: "Consistency of the citation; volumes whose years are known",
  fix: "none",
  on: "case",
  examples: [
    { bad: "*Wick v. Orr*, 150 F.3d 735 (7th Cir. 2011)." },
    { bad: "*Wick v. Orr*, 477 U.S. 242 (1976)." },
    { bad: "*Wick v. Orr*, 140 S. Ct. 242 (2010)." },
    { bad: "*Wick v. Orr*, 700 F. App'x 242 (10th Cir. 2005)." },
    { bad: "*In re Wick*, 512 B.R. 242 (Bankr. D. Kan. 1999)." },
    { good: "*Wick v. Orr*, 700 F. App'x 242 (10th Cir. 2017); *In re Wick*, 512 B.R. 242 (Bankr. D. Kan. 2014)." },
    { good: "*Wick v. Orr*, 150 F.3d 735 (7th Cir. 1998)." },
    { good: "*Celotex Corp. v. Catrett*, 477 U.S. 317, 106 S. Ct. 2548, 91 L. Ed. 2d 265 (1986)." },
    { good: "*Wick v. Orr*, 318 Kan. 940 (2024)." },
    { good: "*Wick v. Orr*, 350 F.R.D. 1 (D. Kan. 2025).", note: "Beyond the last volume known more is allowed." },
    { good: "*Wick v. Orr*, 781 F.3d 34 (10th Cir. 2015)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1984).", note: "Reported as a year outside the series." },
  ],
  check(citation, { today, report }) {
    const year = yearOf(citation.courtAndDate);
    const date = citation.courtAndDate?.date;
    if (year === null || !date) return;
    for (const cite of reporterCites(citation)) {
      const volume = Number(cite.volume.value);
      if (!isWithinLife(cite, year) || isAheadOf(Number(today.slice(0, 4)), cite.reporter.value, volume)) continue;
      const expected = expectedYear(cite.reporter.value, volume);
      if (!expected || Math.abs(year - expected.year) <= expected.tolerance) continue;
      report(cite, {
        message: `The volume is improbable for the year: ${citeText(cite)} of ${year}; decisions in that volume are of about ${Math.round(expected.year)}.`,
        related: [{ ...date, message: "The year of the decision." }],
      });
    }
  },
});

/** A year outside the series, and a volume above its last, have rules of their own. */
function isWithinLife({ reporter, volume }: ReporterCite, year: number): boolean {
  const life = seriesLife(reporter.value);
  if (!life) return false;
  return year >= life.start - 1 && year <= (life.end ?? year) + 1 && Number(volume.value) <= (life.lastVolume ?? 9999);
}
