import type { Pins } from "../../citations/citation.ts";
import type { Edit } from "../../text/edit.ts";
import { insert, replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "unpublished/star-page-at",
  severity: "error",
  summary: 'A star page is introduced by ", at *".',
  details: `A page of a decision cited by its WL or LEXIS number is written \`, at *2\`: a comma, the word "at", and the asterisk that
marks a page of the database. Without "at" the number reads like part of the citation. Where only the comma is missing, or
a word for "page" stands before the star, the finding is a warning.

Ignore it where you reproduce a citation exactly as someone else wrote it.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "safe",
  on: ["unpublished", "short"],
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, *2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, \\*2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at \\*2 (D. Kan. Nov. 23, 2015).",
      note: "An escaped star stays escaped.",
    },
    {
      bad: "*Banks*, 2015 WL 7451174 *2.",
      good: "*Banks*, 2015 WL 7451174, at *2.",
      note: "A short form needs the same words.",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      note: "Only the comma is missing: a warning.",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at p. *2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174,\n*2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174,\nat *2 (D. Kan. Nov. 23, 2015).",
      note: "A line break inside the citation stays where it is.",
    },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174,\nat *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at *5 (D. Kan. Mar. 31, 2015)." },
    { good: "*Id.* at *2.", note: "*Id.* takes no comma." },
    {
      good: "*Weichert v. E-Finance Call Center Support, LLC*, No. 13-2493-KHV-KGG, slip op. at 3 (D. Kan. Apr. 14, 2017).",
      note: "A slip opinion has pages of its own.",
    },
  ],
  check(citation, context) {
    const { database, pins } = citation;
    if (!database || !pins?.items[0]?.value.startsWith("*")) return;
    const fault = faultOf(pins);
    if (!fault) return;
    context.report(pins, {
      ...fault,
      fixes: [{ title: 'Introduce the star page with ", at"', safe: true, edits: repair(pins, context) }],
    });
  },
});

function faultOf({ at, comma, pageWord, items }: Pins): { message: string; severity?: "warning" } | null {
  const form = `the form is ", at ${items[0]?.value}".`;
  if (!at) return { message: `The star page is not introduced by "at"; ${form}` };
  if (pageWord) return { message: `A word for "page" stands before the star page; ${form}`, severity: "warning" };
  return comma ? null : { message: `A comma is missing before "at" and the star page; ${form}`, severity: "warning" };
}

/** Adds or takes away single words, so that line breaks and emphasis marks stay where they are. */
function repair(pins: Pins, { text }: RuleContext): Edit[] {
  const { lead, pageWord } = pins;
  const typed = text(lead);
  if (typed === "") return [insert(lead.start, pins.comma ? " at " : ", at ")];
  const edits = pins.comma ? [] : [insert(lead.start, ",")];
  if (pageWord) {
    edits.push(pins.at ? replace({ start: pageWord.start, end: lead.end }, "") : replace(pageWord, "at"));
  } else if (!pins.at) {
    edits.push(insert(lead.end, /\s$/.test(typed) ? "at " : " at "));
  }
  return edits;
}
