import type { Brief } from "../../brief/brief.ts";
import type { CitationGraph } from "../../citations/antecedents.ts";
import { contains, type Part } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/date-future",
  severity: "warning",
  summary: "A decision that is cited has been made before the paper is filed.",
  details: `The date of a decision is compared with the filing date of the paper (front matter, date line or certificate of service), and where
none is found with today's date. A paper may be dated ahead, and what is decided before its day is left alone. Years and months without a
day are compared as far as they go. Which figure is wrong, the decision's or an old filing date in the paper, only the writer knows.`,
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
      bad: "---\ncourt: ksd\nfiling: reply\nfilingDate: 2019-05-01\n---\n\n*Wick v. Orr*, No. 12-1234-EFM, 2019 WL 4848836 (D. Kan. June 3, 2019).\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\n*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2021).\n\nDated: May 1, 2019\n\ns/ Jane Roe\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\n*Wick v. Orr*, No. 18-1234-EFM, 2018 WL 4848836 (D. Kan. Apr. 3, 2018), *aff'd*, 12 F.4th 34 (10th Cir. 2021).\ns/ Jane Roe\n",
      note: "The date near the signature is a decision's.",
    },
    {
      good: "---\ncourt: ksd\nfiling: reply\nfilingDate: 2019-05-01\n---\n\n*Wick v. Orr*, 12 F.3d 34 (10th Cir. 2019).\n",
      note: "A year alone is compared with the year.",
    },
    {
      good: "---\ncourt: ksd\nfiling: reply\nfilingDate: 2031-05-01\n---\n\n*Wick v. Orr*, No. 12-1234-EFM, 2031 WL 4848836 (D. Kan. Apr. 30, 2031).\n",
    },
  ],
  check({ courtAndDate }, { brief, graph, today, report }) {
    const date = courtAndDate?.date;
    if (!date || !/^\d{4}/.test(date.value)) return;
    const filed = filingDay(brief, graph);
    if (!isLater(date, filed?.value ?? today)) return;
    report(
      date,
      filed
        ? {
            message: `This date is later than the filing date of the paper, ${filed.value}.`,
            related: [{ start: filed.start, end: filed.end, message: "The filing date." }],
          }
        : { message: "This date lies in the future." },
    );
  },
});

/** The day of filing if the paper tells it in full; a date in a citation that stands by the signature is none. */
function filingDay({ filingDate }: Brief, { citations }: CitationGraph): Part | null {
  if (!filingDate || !/^\d{4}-\d\d-\d\d$/.test(filingDate.value)) return null;
  return citations.some((citation) => contains(citation, filingDate)) ? null : filingDate;
}

/** Whether a date, as far as it goes, is later than an ISO day. */
function isLater({ value }: Part, day: string): boolean {
  return value > day.slice(0, value.length);
}
