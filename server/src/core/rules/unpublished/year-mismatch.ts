import type { UnpublishedCitation } from "../../citations/citation.ts";
import { defineRule, type Report } from "../rule.ts";

/** Decisions older than the databases were entered long after they were given. */
const firstLoadedYear = 1990;

export default defineRule({
  id: "unpublished/year-mismatch",
  severity: "warning",
  summary: "The year of a WL or LEXIS number agrees with the year of the decision.",
  details: `A database number begins with a year, normally that of the decision. A number of an earlier year than the decision is
internally impossible and is an error; one of a later year is a warning. A decision of November or December often enters
the database in January, and is not reported; for one from earlier in the year before, the finding is information only.
Decisions before ${firstLoadedYear} were entered late and are not reported.

Either the number or the date is wrong, or the two belong to different decisions: look the decision up.`,
  authority: "Consistency of the citation; D. Kan. Rule 7.6(c) asks for number and date",
  fix: "none",
  on: "unpublished",
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2013).",
      note: "The number is two years later than the decision.",
    },
    {
      bad: "*Banks v. St. Francis*, No. 11-2602-JAR-TJJ, 2013 WL 4848836, at *2 (D. Kan. Nov. 23, 2015).",
      note: "The number is older than the decision: an error.",
    },
    {
      bad: "*Banks v. St. Francis*, No. 11-2602-JAR-TJJ, 2014 WL 789201 (D. Kan. Feb. 26, 2013).",
      note: "One year later, and not from the end of the year: information.",
    },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 14-1234-EFM, 2016 WL 11234 (D. Kan. Dec. 30, 2015)." },
    { good: "*Wick v. Orr*, No. 79-1234, 1985 WL 11234 (D. Kan. Mar. 3, 1980)." },
  ],
  check(citation, { report }) {
    const { year, number, courtAndDate } = citation;
    if (!year || !number || !courtAndDate?.date) return;
    const fault = compare(citation, Number(year.value), courtAndDate.date.value);
    if (!fault) return;
    report(
      { start: year.start, end: number.end },
      { ...fault, related: [{ ...courtAndDate.date, message: "The date of the decision." }] },
    );
  },
});

function compare({ database, number }: UnpublishedCitation, loaded: number, date: string): Report | null {
  const decided = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const cited = `${loaded} ${database?.value} ${number?.value}`;
  if (!Number.isInteger(loaded) || !Number.isInteger(decided)) return null;
  if (loaded < decided) {
    return {
      severity: "error",
      message: `The citation is internally impossible: the number ${cited} is of an earlier year than the decision (${decided}).`,
    };
  }
  if (loaded === decided || decided < firstLoadedYear) return null;
  const message = `The number ${cited} is of a later year than the decision (${decided}).`;
  if (loaded > decided + 1) return { message };
  return month >= 1 && month <= 10 ? { message, severity: "information" } : null;
}
