import { kansasJudges } from "../../reference/kansasJudges.ts";
import { isKansasDivision, readKansasNumber } from "../kansasNumber.ts";
import { kansasNumbers } from "../kansasNumbers.ts";
import { defineRule } from "../rule.ts";

/** Of earlier years the list knows too few. */
const firstYear = 5;

export default defineRule({
  id: "consistency/judge-initials-unknown",
  severity: "information",
  summary: "The initials in a case number of the District of Kansas are those of a judge.",
  details: `Compared with the initials that were seen in the district's case numbers since 2005. New judges arrive: a finding says only that the initials are not in the
list. Check the number.`,
  authority: "Case numbers of the District of Kansas",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "*Wick v. Orr*, No. 13-2493-KHX, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { bad: "*Wick v. Orr*, No. 13-2493-KHV-QQG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2493-KHV-KGG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 1:13-cv-02493-QQX, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 89-2534-O, 1990 WL 7451174, at *2 (D. Kan. Nov. 23, 1990)." },
    { good: "*Wick v. Orr*, No. 23-CV-118-KHR, 2025 WL 608073 (D. Wyo. Feb. 24, 2025)." },
  ],
  check(_brief, context) {
    for (const number of kansasNumbers(context)) {
      const { division, year, initials } = readKansasNumber(number.value) ?? {};
      // With a division that the district hasn't, the number is another court's: `consistency/court-docket-shape`.
      if (division && !isKansasDivision(division)) continue;
      if (!year || Number(year) < firstYear || Number(year) > 60) continue;
      const unknown = initials?.find((each) => each.length > 1 && !kansasJudges.has(each));
      if (!unknown) continue;
      context.report(number, {
        message: `The initials "${unknown}" are not among those known of the district's judges; check the number.`,
      });
    }
  },
});
