import { isAheadOf, seriesLife } from "../../reference/plausibility.ts";
import { defineRule } from "../rule.ts";
import { citeText, reporterCites } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/reporter-volume-range",
  severity: "error",
  summary: "The volume exists in its series.",
  details: `The second and third series of the Federal Reporter and the first and second of the Federal Supplement and of the Pacific Reporter are
closed; each has 999 volumes or fewer. A citation to a higher volume is internally impossible, as is one to a volume that
a series which goes on will reach only years from now: look the decision up.`,
  authority: "Consistency of the citation; the volumes of the closed series",
  fix: "none",
  on: ["case", "short"],
  examples: [
    { bad: "*Wick v. Orr*, 1002 F.2d 34 (10th Cir. 1993)." },
    { bad: "*Wick v. Orr*, 1204 F. Supp. 34 (D. Kan. 1998)." },
    { bad: "*Wick*, 1002 F.3d at 36." },
    { bad: "*Wick v. Orr*, 950 U.S. 34 (2020)." },
    { bad: "*Wick v. Orr*, 900 F.4th 34 (10th Cir. 2023)." },
    { good: "*Wick v. Orr*, 999 F.2d 34 (10th Cir. 1993)." },
    { good: "*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2021)." },
  ],
  check(citation, { today, report }) {
    const cites = citation.kind === "case" ? reporterCites(citation) : [citation];
    for (const { volume, reporter, page } of cites) {
      const fault = volume && reporter && faultOf(Number(volume.value), reporter.value, Number(today.slice(0, 4)));
      if (!volume || !reporter || !fault) continue;
      const cite = page ? citeText({ volume, reporter, page }) : `${volume.value} ${reporter.value}`;
      report(
        { start: volume.start, end: page?.end ?? reporter.end },
        { message: `The citation is internally impossible: ${cite}, but ${fault}.` },
      );
    }
  },
});

function faultOf(volume: number, reporter: string, year: number): string | null {
  const last = seriesLife(reporter)?.lastVolume;
  if (last && volume > last) return `the last volume of ${reporter} is ${last}`;
  return isAheadOf(year, reporter, volume) ? `${reporter} has not come to that volume` : null;
}
