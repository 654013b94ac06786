import type { CaseCitation } from "../../citations/citation.ts";
import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule } from "../rule.ts";
import { reporterCites } from "./_reporterCites.ts";

/** Reporters that print the decisions of several courts. */
const severalCourts =
  /^(?:F\.(?:2d|3d|4th)|F\. App'x|F\. Supp\.(?: [23]d)?|F\.R\.D\.|B\.R\.|(?:A|P|So|[NS]\.[EW])\.(?: ?[23]d)?)$/;

export default defineRule({
  id: "cases/reporter-court-missing",
  severity: "warning",
  summary: "A decision in a reporter of several courts is cited with its court.",
  details: `\`12 F.3d 34 (10th Cir. 1994)\`: the reporter does not tell which of the courts decided, and the reader needs to know whether the
decision binds. Reporters of one court (\`U.S.\`, \`Kan.\`) tell it, also where they stand beside another.

The quick fix leaves a place for the court; it can't know it.`,
  authority: "Indigo Book R12",
  fix: "guided",
  on: "case",
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 34 (1994).",
      good: "*Wick v. Orr*, 12 F.3d 34 ([court] 1994).",
    },
    {
      bad: "*Wick v. Orr*, 512 F. Supp. 2d 34, 36 (2007).",
      good: "*Wick v. Orr*, 512 F. Supp. 2d 34, 36 ([court] 2007).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Celotex Corp. v. Catrett*, 477 U.S. 317 (1986)." },
    { good: "*Wick v. Orr*, 298 Kan. 439, 313 P.3d 782 (2013)." },
    { good: "*Wick v. Orr*, 2013 UT 5, 313 P.3d 782 (2013).", note: "A neutral citation names the court." },
    { good: "*Wick*, 12 F.3d at 36." },
  ],
  check(citation, { source, report }) {
    const { caseName, courtAndDate, nested } = citation;
    const date = courtAndDate?.date;
    if (!caseName || !date || courtAndDate.court || nested || !isOfSeveralCourts(citation)) return;
    // A cite that is not understood between the name and this one may tell the court.
    if (/\d/.test(source.text.slice(caseName.end, citation.volume.start)) || /\d/.test(caseName.value)) return;
    report(date, {
      message: `${citation.reporter.value} prints the decisions of several courts, and no court is named.`,
      fixes: [
        {
          title: "Insert a place for the court",
          safe: false,
          snippet: true,
          edits: [insert(date.start, `${tabStop(1, "court")} `)],
        },
      ],
    });
  },
});

function isOfSeveralCourts(citation: CaseCitation): boolean {
  return reporterCites(citation).every((cite) => severalCourts.test(cite.reporter.value));
}
