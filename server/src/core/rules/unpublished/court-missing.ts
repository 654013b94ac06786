import type { UnpublishedCitation } from "../../citations/citation.ts";
import { insert, replace } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { followsName, isNamedCase } from "./_caseName.ts";

/** Databases whose name does not tell the court; "U.S. LEXIS" and those of the states do. */
const ofManyCourts: ReadonlySet<string> = new Set(["WL", "U.S. Dist. LEXIS", "U.S. App. LEXIS", "Bankr. LEXIS"]);

export default defineRule({
  id: "unpublished/court-missing",
  severity: "warning",
  summary: "An unpublished decision is cited with its court.",
  details: `A WL number says nothing of the court, and whether a decision binds or only persuades depends on it. The parenthetical
names the court and the full date: \`(D. Kan. Nov. 23, 2015)\`. LEXIS forms that name the court (\`U.S. LEXIS\`, \`Kan. App. LEXIS\`) need
no more and are not reported.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "guided",
  on: "unpublished",
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 ([court] Nov. 23, 2015).",
    },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    {
      bad: "*Banks v. St. Francis*, 2015 WL 7451174, at *2 (Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, 2015 WL 7451174, at *2 ([court] Nov. 23, 2015).",
    },
    {
      good: "*Wick v. Dep't of Labor*, EEOC DOC 0120141234, 2015 WL 124538 (Jan. 14, 2015).",
      note: "An agency's number.",
    },
    { good: "*Fennimore v. Ash*, No. 14-556, 2015 U.S. LEXIS 4250 (June 26, 2015)." },
    { good: "SEC No-Action Letter, 2011 WL 124538 (Jan. 14, 2011).", note: "Not a decision of a court." },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2.",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 ([court] [month] [day], [year]).",
    },
    { good: "*Banks*, 2015 WL 7451174, at *2." },
  ],
  check(citation, context) {
    const { courtAndDate, database, docketNumber } = citation;
    if (database && !courtAndDate && docketNumber && endsThere(citation, context)) return reportNone(citation, context);
    if (!courtAndDate?.date || courtAndDate.court || !database || !ofManyCourts.has(database.value)) return;
    if (!isNamedCase(citation) || !(docketNumber || followsName(citation, context))) return;
    const opening = { start: courtAndDate.start, end: courtAndDate.date.start };
    if (context.text(opening) !== "(") return;
    context.report(courtAndDate, {
      message: "The citation of this unpublished decision does not name the court.",
      fixes: [
        {
          title: "Insert a place for the court",
          safe: false,
          snippet: true,
          edits: [replace(opening, `(${tabStop(1, "court")} `)],
        },
      ],
    });
  },
});

/** Whether the citation has its name and ends with its number or pin, so that no parenthetical of another form follows. */
function endsThere(citation: UnpublishedCitation, { source }: RuleContext): boolean {
  return (
    isNamedCase(citation) && /^[*_]{0,3}(?:[.;](?:\s|$)|\s*$)/.test(source.text.slice(citation.end, citation.end + 6))
  );
}

function reportNone(citation: UnpublishedCitation, { report }: RuleContext): void {
  const place = `${tabStop(1, "court")} ${tabStop(2, "month")} ${tabStop(3, "day")}, ${tabStop(4, "year")}`;
  report(citation, {
    message: "The citation of this unpublished decision names neither court nor date.",
    fixes: [
      {
        title: "Insert a place for court and date",
        safe: false,
        snippet: true,
        edits: [insert(citation.end, ` (${place})`)],
      },
    ],
  });
}
