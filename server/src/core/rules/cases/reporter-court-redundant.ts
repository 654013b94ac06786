import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { reporterCites } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/reporter-court-redundant",
  severity: "warning",
  summary: "The court is not named where the reporter tells it.",
  details: `\`477 U.S. 242 (1986)\`, \`298 Kan. 439 (2013)\`: these reporters print one court only.`,
  authority: "Indigo Book R12.3.1",
  fix: "safe",
  on: "case",
  examples: [
    {
      bad: "*Celotex Corp. v. Catrett*, 477 U.S. 317 (U.S. 1986).",
      good: "*Celotex Corp. v. Catrett*, 477 U.S. 317 (1986).",
    },
    {
      bad: "*Celotex Corp. v. Catrett*, 106 S. Ct. 2548, 2552 (U.S. 1986).",
      good: "*Celotex Corp. v. Catrett*, 106 S. Ct. 2548, 2552 (1986).",
    },
    {
      bad: "*Wick v. Orr*, 298 Kan. 439, 313 P.3d 782 (Kan. 2013).",
      good: "*Wick v. Orr*, 298 Kan. 439, 313 P.3d 782 (2013).",
    },
    {
      bad: "*Wick v. Orr*, 48 Kan. App. 2d 439 (Kan. Ct. App. 2013).",
      good: "*Wick v. Orr*, 48 Kan. App. 2d 439 (2013).",
    },
    { good: "*Celotex Corp. v. Catrett*, 477 U.S. 317 (1986)." },
    { good: "*Wick v. Orr*, 313 P.3d 782 (Kan. 2013)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
  ],
  check(citation, { text, report }) {
    const { court, date } = citation.courtAndDate ?? {};
    if (!court || !date) return;
    const telling = reporterCites(citation).find((cite) => courtOf(cite.reporter.value)?.test(court.value));
    if (!telling) return;
    const span = { start: court.start, end: date.start };
    report(court, {
      message: `The reporter ${telling.reporter.value} already names the court; leave out "${court.value}".`,
      fixes: [{ title: "Remove the court", safe: !/[*_\\]/.test(text(span)), edits: [replace(span, "")] }],
    });
  },
});

/** The forms in which the one court of a reporter may be named again. */
function courtOf(reporter: string): RegExp | undefined {
  if (/^(?:U\.S\.|S\. Ct\.|L\. Ed\.(?: 2d)?)$/.test(reporter))
    return /^(?:U\.S\.|U\.S\. Sup\. Ct\.|Sup\. Ct\.|S\. Ct\.)$/;
  if (reporter === "Kan.") return /^Kan\.(?: Sup\. Ct\.)?$/;
  return reporter.startsWith("Kan. App.") ? /^Kan\. (?:Ct\. )?App\.$/ : undefined;
}
