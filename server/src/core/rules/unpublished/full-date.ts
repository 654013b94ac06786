import type { UnpublishedCitation } from "../../citations/citation.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { courtKind } from "../courtKind.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayBeForStateCourt } from "../stateManual.ts";
import { isNamedCase } from "./_caseName.ts";

export default defineRule({
  id: "unpublished/full-date",
  severity: "warning",
  summary: "An unpublished decision is cited with its full date.",
  details: `A printed reporter needs the year only; a decision cited by a WL or LEXIS number takes month, day and year:
\`(D. Kan. Nov. 23, 2015)\`. The quick fix leaves places for what is missing.

A decision that also stands in a reporter, or a table of one, keeps the year alone and is not reported; nor is a date that still
has its brackets. In papers for the courts of a state the state's own decisions are passed over: those courts mostly cite them by the year.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "guided",
  on: "unpublished",
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. [month] [day], 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. [day], 2015).",
    },
    { bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. 11/23/2015)." },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Celotex Corp. v. Catrett*, 477 U.S. 317, 327 (1986)." },
    {
      good: "*Tran v. Orr*, 978 F.2d 1267, 1992 WL 298014 (10th Cir. 1992) (table).",
      note: "A decision listed in a reporter.",
    },
    {
      good: "---\ncourt: kanctapp\nfiling: motion\n---\n\n*Ash v. Elm*, No. 114,283, 2016 WL 1234567, at *3 (Kan. App. 2016) (unpublished opinion).\n",
    },
    { bad: "*Ash v. Elm*, No. 114,283, 2016 WL 1234567, at *3 (Kan. Ct. App. 2016) (unpublished)." },
    { good: "*Tran v. Orr*, 978 F.2d 1267 (table), 1992 WL 298014, at *2 (10th Cir. 1992)." },
    { good: "*Banks*, 2015 WL 7451174, at *2.", note: "A short form." },
    { good: "Kan. Att'y Gen. Op. No. 93-12, 1993 WL 467822 (1993).", note: "Not a decision of a court." },
  ],
  check(citation, context) {
    const { courtAndDate, year, number } = citation;
    if (!courtAndDate || !year || !number || !isPlainDecision(citation, context)) return;
    if (context.text(courtAndDate).includes("[")) return;
    if (courtKind(courtAndDate.court?.value ?? "") === "state" && mayBeForStateCourt(context)) return;
    const edit = completion(citation, context);
    if (!edit) return;
    if (otherOrder.test(context.text(courtAndDate))) {
      context.report(courtAndDate, { message: 'The date is written as month, day and year: "Nov. 23, 2015".' });
      return;
    }
    context.report(courtAndDate, {
      message: "The citation of this unpublished decision does not give the full date: month, day and year.",
      fixes: [{ title: "Insert places for the rest of the date", safe: false, snippet: true, edits: [edit] }],
    });
  },
});

/** "23 Nov. 2015", "11/23/2015". */
const otherOrder = /\d{1,2}(?:\/\d{1,2}\/|\s+\p{L}{3,9}\.?,?\s+)\d{4}\)$/u;

/** A court's decision that stands in no reporter. */
function isPlainDecision(citation: UnpublishedCitation, { source }: RuleContext): boolean {
  const { courtAndDate, docketNumber, end } = citation;
  if (!courtAndDate?.court && !isNamedCase(citation)) return false;
  if (!docketNumber && followsReporter(citation, source.text)) return false;
  return !/^\s*\((?:unpublished )?table\b/i.test(source.text.slice(end, end + 30));
}

/** A page of a reporter comes before the year: "978 F.2d 1267, 1992 WL 298014". */
function followsReporter({ year }: UnpublishedCitation, text: string): boolean {
  return year !== undefined && /(?:\d|\(table\))[\s,*_]*$/i.test(text.slice(Math.max(0, year.start - 12), year.start));
}

function completion({ courtAndDate }: UnpublishedCitation, { text }: RuleContext): Edit | null {
  const { court, date } = courtAndDate ?? {};
  if (!date) {
    if (!courtAndDate || !court || /\d/.test(text({ start: court.end, end: courtAndDate.end }))) return null;
    return insert(court.end, ` ${tabStop(1, "month")} ${tabStop(2, "day")}, ${tabStop(3, "year")}`);
  }
  if (date.value.length === 4) return insert(date.start, `${tabStop(1, "month")} ${tabStop(2, "day")}, `);
  const monthAndYear = /^(\p{L}+\.?)([,\s]+)\d{4}$/u.exec(text(date));
  if (!monthAndYear?.[1] || !monthAndYear[2]) return null;
  const start = date.start + monthAndYear[1].length;
  return replace({ start, end: start + monthAndYear[2].length }, ` ${tabStop(1, "day")}, `);
}
