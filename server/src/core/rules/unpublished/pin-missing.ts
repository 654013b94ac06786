import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { quotedBefore } from "../quotedBefore.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "unpublished/pin-missing",
  severity: "warning",
  summary: "A database citation that follows a quotation says on which star page the words stand.",
  details: `Words in quotation marks can be checked only with their page. Reported where a full citation by WL or LEXIS number follows a quotation
directly, or begins the paragraph behind a block quotation, and names no page.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R11.7",
  fix: "guided",
  on: "unpublished",
  examples: [
    {
      bad: 'Counsel must "converse, confer, compare views, and deliberate." *Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).',
      good: 'Counsel must "converse, confer, compare views, and deliberate." *Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *[page] (D. Kan. Nov. 23, 2015).',
    },
    {
      bad: "> Counsel must converse.\n\n*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: 'A landlord who "will not open the door to the sheriff" waives the point. *Wick v. Orr*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).',
    },
    {
      good: 'The lease lets a landlord who "will not open the door to the sheriff" go free. *Wick v. Orr*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).',
      note: "The words are those of the lease.",
    },
    {
      good: 'Counsel must "converse, confer, compare views, and deliberate." *Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).',
    },
    {
      good: "Counsel must confer. *Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).",
    },
  ],
  check(citation, context) {
    const { pins, year, database, number, courtAndDate } = citation;
    if (pins || !year || !database || !number || !courtAndDate) return;
    const quotation = quotedBefore(citation, context);
    if (!quotation) return;
    context.report(
      { start: year.start, end: number.end },
      {
        message: `The quotation before this citation has no page: ${year.value} ${database.value} ${number.value} names none.`,
        fixes: [
          {
            title: "Insert a place for the star page",
            safe: false,
            snippet: true,
            edits: [insert(number.end, `, at *${tabStop(1, "page")}`)],
          },
        ],
        related: [{ ...quotation, message: "The quotation." }],
      },
    );
  },
});
