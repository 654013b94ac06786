import { replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "unpublished/spelling",
  severity: "warning",
  summary: 'A Westlaw number is written "2015 WL 7451174".',
  details: `Year, the letters \`WL\`, and the number without commas, each with a space between. A citation in another spelling is still
understood by a reader, but searches and citation checkers pass it over.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "safe",
  on: ["unpublished", "short"],
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 W.L. 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 Westlaw 7451174 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015WL7451174 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).",
    },
    { bad: "*Banks*, 2015 WL7451174, at *2.", good: "*Banks*, 2015 WL 7451174, at *2." },
    { bad: "*Banks*, 2015 Wl 7451174, at *2.", good: "*Banks*, 2015 WL 7451174, at *2." },
    { good: "*Banks*, 2015 WL 7451174, at *2." },
    {
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015\nWL 7451174 (D. Kan. Nov. 23, 2015).",
      note: "A line break is a space.",
    },
    { good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015)." },
    { good: "Counsel searched Westlaw in 2015 and found 745 decisions." },
  ],
  check({ database, year, number }, { text, report }) {
    if (database?.value !== "WL" || !year || !number) return;
    const typed = text({ start: year.end, end: number.end });
    const right = spelled(typed, database, year, number);
    if (right === typed) return;
    report(
      { start: year.start, end: number.end },
      {
        message: `The Westlaw number is not in its usual form, "${year.value} WL ${number.value}".`,
        fixes: [
          {
            title: `Write "${year.value} WL ${number.value}"`,
            safe: !/[*_\\]/.test(typed),
            edits: [replace({ start: year.end, end: number.end }, right)],
          },
        ],
      },
    );
  },
});

/** What stands after the year as it should be; spaces and line breaks stay as typed. */
function spelled(typed: string, database: Part, year: Part, number: Part): string {
  const before = typed.slice(0, database.start - year.end);
  const after = typed.slice(database.end - year.end, number.start - year.end);
  return `${before || " "}WL${after || " "}${number.value}`;
}
