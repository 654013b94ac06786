import { monthOf } from "../../reference/calendar.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/month-abbreviation",
  severity: "warning",
  summary: "Months in a citation are abbreviated in their usual forms.",
  details: `In the parenthetical of a citation: \`Jan.\`, \`Feb.\`, \`Mar.\`, \`Apr.\`, \`May\`, \`June\`, \`July\`, \`Aug.\`, \`Sept.\`, \`Oct.\`, \`Nov.\`, \`Dec.\` In running text
months are spelled out, and are not looked at.`,
  authority: "Indigo Book table T17",
  fix: "safe",
  on: ["case", "unpublished"],
  examples: [
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sep. 11, 2013).",
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. November 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 2865996 (D. Kan. Jun. 24, 2014).",
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 2865996 (D. Kan. June 24, 2014).",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 2865996 (D. Kan. May. 24, 2014).",
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 2865996 (D. Kan. May 24, 2014).",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 789201 (D. Kan. Feb 26, 2014).",
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2014 WL 789201 (D. Kan. Feb. 26, 2014).",
    },
    { good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    { good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. May 1, 2013)." },
    { good: "The parties spoke on September 11, 2013." },
    { good: "*Celotex Corp. v. Catrett*, 477 U.S. 317 (1986)." },
  ],
  check({ courtAndDate }, { text, report }) {
    const date = courtAndDate?.date;
    const word = date && /^\p{L}{3,9}\.?/u.exec(text(date))?.[0];
    const month = word ? monthOf(word) : null;
    if (!date || !word || !month || word.toLowerCase() === month.citationForm.toLowerCase()) return;
    const span = { start: date.start, end: date.start + word.length };
    report(span, {
      message: `"${word}" should be "${month.citationForm}" in a citation.`,
      fixes: [{ title: `Write "${month.citationForm}"`, safe: true, edits: [replace(span, month.citationForm)] }],
    });
  },
});
