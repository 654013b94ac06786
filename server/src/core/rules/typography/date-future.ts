import type { Part } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/date-future",
  severity: "warning",
  summary: "A decision that is cited has been made before the paper is filed.",
  details: `The date of a decision is compared with the filing date of the paper (front matter, date line or certificate of service) and with
today's date, whichever is the later: a paper may be dated ahead, and an old draft may be cited from anew. Years and months without
a day are compared as far as they go. Which figure is wrong only the writer knows.`,
  authority: "The calendar",
  fix: "none",
  on: ["case", "unpublished"],
  examples: [
    { bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2031)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 2041)." },
    { bad: "*Wick v. Orr*, No. 12-1234-EFM, slip op. at 3 (D. Kan. Sept. 11, 2031)." },
    { good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 2026)." },
    {
      good: "---\ncourt: ksd\nfiling: reply\nfilingDate: 2031-05-01\n---\n\n*Wick v. Orr*, No. 12-1234-EFM, 2031 WL 4848836 (D. Kan. Apr. 30, 2031).\n",
    },
  ],
  check({ courtAndDate }, { brief, today, report }) {
    const date = courtAndDate?.date;
    if (!date || !/^\d{4}/.test(date.value)) return;
    const filed = brief.filingDate?.value ?? "";
    if (!isLater(date, today) || (/^\d{4}/.test(filed) && !isLater(date, filed))) return;
    report(date, {
      message:
        filed > today ? "This date is later than the filing date of the paper." : "This date lies in the future.",
    });
  },
});

/** Whether a date, as far as it goes, is later than an ISO day. */
function isLater({ value }: Part, day: string): boolean {
  return value > day.slice(0, value.length);
}
