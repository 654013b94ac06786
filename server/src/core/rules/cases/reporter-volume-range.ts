import { seriesLife } from "../../reference/plausibility.ts";
import { defineRule } from "../rule.ts";
import { citeText, reporterCites } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/reporter-volume-range",
  severity: "error",
  summary: "The volume exists in its series.",
  details: `The second and third series of the Federal Reporter and the first and second of the Federal Supplement and of the Pacific Reporter are
closed; each has 999 volumes or fewer. A citation to a higher volume is internally impossible: look the decision up.`,
  authority: "Consistency of the citation; the volumes of the closed series",
  fix: "none",
  on: ["case", "short"],
  examples: [
    { bad: "*Wick v. Orr*, 1002 F.2d 34 (10th Cir. 1993)." },
    { bad: "*Wick v. Orr*, 1204 F. Supp. 34 (D. Kan. 1998)." },
    { bad: "*Wick*, 1002 F.3d at 36." },
    { good: "*Wick v. Orr*, 999 F.2d 34 (10th Cir. 1993)." },
    { good: "*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2021)." },
  ],
  check(citation, { report }) {
    const cites = citation.kind === "case" ? reporterCites(citation) : [citation];
    for (const { volume, reporter, page } of cites) {
      const last = reporter && seriesLife(reporter.value)?.lastVolume;
      if (!volume || !last || Number(volume.value) <= last) continue;
      const cite = page ? citeText({ volume, reporter, page }) : `${volume.value} ${reporter.value}`;
      report(
        { start: volume.start, end: page?.end ?? reporter.end },
        {
          message: `The citation is internally impossible: ${cite}, but the last volume of ${reporter.value} is ${last}.`,
        },
      );
    }
  },
});
