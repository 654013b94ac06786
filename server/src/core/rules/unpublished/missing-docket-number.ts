import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { followsName, isNamedCase } from "./_caseName.ts";

export default defineRule({
  id: "unpublished/missing-docket-number",
  severity: "warning",
  summary: "An unpublished decision is cited with its docket number.",
  details: `D. Kan. Rule 7.6(c) gives the form of a citation to an unpublished decision, and the docket number is part of it:
\`Smith v. Jones, No. 02-1234-KHV, 2003 WL 8763523, at *2 (D. Kan. Jan. 7, 2003)\`. The number lets the court and opposing counsel
find the decision where they have no access to the database.

The quick fix leaves a place for the number; it can't know it. Decisions that have none, such as an agency's letters, are
not reported, nor is a later mention without court and date.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "guided",
  on: "unpublished",
  examples: [
    {
      bad: "*Banks v. St. Francis Health Ctr., Inc.*, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis Health Ctr., Inc.*, No. [docket number], 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*In re Ruiz*, 2014 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2014).",
      good: "*In re Ruiz*, No. [docket number], 2014 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2014).",
    },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, Nos. 12-1234-EFM, 12-1235-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    {
      good: "*Garza v. Lund*, CIV 16-1056 WJ/JHR, 2017 WL 2215431 (D.N.M. May 2, 2017).",
      note: "Other courts have other shapes of number; whatever stands between the name and the year is taken for one.",
    },
    {
      good: "*Tran v. Orr*, 511 F. App'x 703, 2013 WL 677726 (10th Cir. Mar. 2, 2013).",
      note: "The reporter is enough.",
    },
    { good: "*Banks*, 2015 WL 7451174, at *2.", note: "A short form." },
    {
      good: "Brief for Appellant, *Wick v. Orr*, 2013 WL 4848836 (10th Cir. Sept. 11, 2013) (No. 13-3021).",
      note: "A brief is cited with its number at the end.",
    },
    { good: "*Wick v. Orr*, 2015-Ohio-1234, 2015 WL 1234567 (Ohio Ct. App. Mar. 31, 2015)." },
    { good: "*Wick v. Orr*, A-1234-12T3, 2014 WL 1234567 (N.J. Super. Ct. App. Div. Mar. 31, 2014)." },
    { good: "SEC No-Action Letter, 2011 WL 124538 (Jan. 14, 2011)." },
  ],
  check(citation, context) {
    const { database, docketNumber, year, courtAndDate } = citation;
    if (!database || docketNumber || !year || !courtAndDate) return;
    if (!isNamedCase(citation) || !followsName(citation, context) || hasNumberBehind(citation, context.source.text))
      return;
    context.report(
      { start: year.start, end: citation.number?.end ?? database.end },
      {
        message: "The citation of this unpublished decision has no docket number.",
        fixes: [
          {
            title: "Insert a place for the docket number",
            safe: false,
            snippet: true,
            edits: [insert(year.start, `No. ${tabStop(1, "docket number")}, `)],
          },
        ],
      },
    );
  },
});

/** Briefs are cited with the number of the case at the end: "(No. 13-3021)". */
function hasNumberBehind({ end }: Span, text: string): boolean {
  return /^\s*\(Nos?\.\s/.test(text.slice(end, end + 40));
}
