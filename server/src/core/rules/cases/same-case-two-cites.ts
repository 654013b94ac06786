import type { CaseCitation, UnpublishedCitation } from "../../citations/citation.ts";
import type { Span } from "../../text/span.ts";
import { filedOf } from "../docketNumber.ts";
import { isOwnText } from "../ownText.ts";
import { differentParties } from "../partyNames.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { citeText, yearOf } from "./_reporterCites.ts";

type Decision = CaseCitation | UnpublishedCitation;

export default defineRule({
  id: "cases/same-case-two-cites",
  severity: "warning",
  summary: "One decision has one name, one citation and one date throughout the paper.",
  details: `Reported where the same volume and page, or the same database number, stands with two different names, courts, dates or docket numbers; and where the same
name, court and date stand with two citations that differ in one figure group, or the same name and court with two that differ only in figures mistyped
or misplaced, whatever their dates. One of the two is a slip, or two decisions were confused:
look them up.

Names are compared by their words, so that abbreviations and shortened names are no difference, nor is an agency by its initials.`,
  authority: "Consistency of the paper",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "*In re Ash*, 12 F.3d 34 (10th Cir. 1994). *In re Elm*, 12 F.3d 34 (10th Cir. 1994)." },
    {
      bad: "*Heglet v. City of Hays*, 12 F.3d 34 (10th Cir. 1994). *Helget v. City of Hays*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1993)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Wick v. Orr*, 12 F.3d 43 (10th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 12-1234, 2013 WL 4848863 (D. Kan. Sept. 11, 2013).",
    },
    { bad: "*Wick v. Orr*, 986 F.2d 431 (10th Cir. 1993). *Wick v. Orr*, 968 F.2d 437 (10th Cir. 1992)." },
    {
      bad: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 12-1234, 2014 WL 4884836 (D. Kan. Sept. 2, 2014).",
    },
    {
      good: "*Wick v. Orr*, 986 F.2d 431 (10th Cir. 1993). *Wick v. Orr*, 988 F.2d 1201 (10th Cir. 1993). *Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 12-1234, 2014 WL 4731836 (D. Kan. Sept. 2, 2014).",
      note: "Two decisions.",
    },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Wick v. Orr*, 12 F.3d 34 (8th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 1, 2013).",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 12-1243-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
    },
    {
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick v. Orr*, No. 6:12-cv-01234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994)." },
    {
      good: "*Banks v. St. Francis Health Ctr., Inc.*, 12 F.3d 34 (10th Cir. 1994). *Banks v. Saint Francis Health Center*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999), *aff'd*, 210 F.3d 36 (10th Cir. 2000)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Wick v. Orr*, 73 F.3d 430 (10th Cir. 1996)." },
    {
      good: "*NLRB v. Wick*, 12 F.3d 34 (10th Cir. 1994). *National Labor Relations Board v. Wick*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { good: "*Orr v. DOJ*, 12 F.3d 34 (10th Cir. 1994). *Orr v. U.S. Dep't of Justice*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Orr v. DOJ*, 12 F.3d 34 (10th Cir. 1994). *Orr v. NSA*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*In re Ruiz*, 12 F.3d 34 (10th Cir. 1994). *Ruiz v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "State v. Ruiz aka Wick, 12 F.3d 34 (10th Cir. 1994). *State v. Ruiz*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Ash v. Elm*, 12 F.3d 34 (10th Cir. 1994) (mem.). *Wick v. Orr*, 12 F.3d 35 (10th Cir. 1994)." },
  ],
  check(_brief, context) {
    const seen = new Map<string, Decision>();
    for (const citation of context.graph.citations) {
      if (citation.kind !== "case" && citation.kind !== "unpublished") continue;
      if (!isOwnText(context, citation.start)) continue;
      compareWithNamesake(citation, seen, context);
      compareWithCite(citation, seen, context);
    }
  },
});

/** The same volume and page, or database number, met before under another name or year. */
function compareWithCite(citation: Decision, seen: Map<string, Decision>, context: RuleContext): void {
  const key = keyOf(citation);
  if (!key) return;
  const earlier = seen.get(key);
  if (!earlier) {
    seen.set(key, citation);
    return;
  }
  const [name, other] = [citation.caseName?.value, earlier.caseName?.value];
  if (name && other && differentParties(name, other)) {
    reportTwo(
      citation.caseName ?? citation,
      earlier,
      `${key} stands here under the name "${name}", before under "${other}".`,
      context,
    );
    return;
  }
  const difference = differenceOf(citation, earlier);
  if (!difference) return;
  const [span, here, before] = difference;
  reportTwo(span, earlier, `${key} is ${here} here and ${before} before.`, context);
}

/** What is not the same of one decision cited twice: its year, court, day or docket number; null where nothing differs. */
function differenceOf(a: Decision, b: Decision): readonly [place: Span, here: string, before: string] | null {
  const [year, otherYear] = [yearOf(a.courtAndDate), yearOf(b.courtAndDate)];
  if (year !== null && otherYear !== null && year !== otherYear) {
    return [a.courtAndDate ?? a, `of ${year}`, `of ${otherYear}`];
  }
  const [court, otherCourt] = [a.courtAndDate, b.courtAndDate];
  if (court?.courtId && otherCourt?.courtId && court.courtId !== otherCourt.courtId) {
    return [court, `of the court "${court.court?.value}"`, `of "${otherCourt.court?.value}"`];
  }
  const [date, otherDate] = [court?.date?.value ?? "", otherCourt?.date?.value ?? ""];
  if (date.length === 10 && otherDate.length === 10 && date !== otherDate) {
    return [court ?? a, `of ${date}`, `of ${otherDate}`];
  }
  return docketDifference(a, b);
}

function docketDifference(a: Decision, b: Decision): readonly [place: Span, here: string, before: string] | null {
  if (a.kind !== "unpublished" || b.kind !== "unpublished" || !a.docketNumber || !b.docketNumber) return null;
  const [number, other] = [a.docketNumber.number, b.docketNumber.number];
  const [filed, otherFiled] = [filedOf(number.value), filedOf(other.value)];
  if (!filed || !otherFiled || /,|&|\band\b/.test(number.value + other.value)) return null;
  if (filed.year === otherFiled.year && filed.serial === otherFiled.serial) return null;
  return [number, `No. ${number.value}`, `No. ${other.value}`];
}

/** The same name and court met before with a cite of which this one looks like a slip. */
function compareWithNamesake(citation: Decision, seen: Map<string, Decision>, context: RuleContext): void {
  const name = citation.caseName?.value;
  const date = citation.courtAndDate?.date?.value;
  const key = keyOf(citation);
  if (!name || !date || !key || !/\sv\.?\s/.test(name)) return;
  const place = `${folded(name)}|${citation.courtAndDate?.court?.value ?? ""}|${seriesOf(citation)}`;
  const sameDay = compareUnder(`${place}|${date}`, citation, key, seen);
  const sameCourt = compareUnder(place, citation, key, seen);
  const isSameDay = sameDay !== null && isNear(citation, sameDay);
  const earlier = isSameDay ? sameDay : sameCourt;
  if (!earlier || !(isSameDay || isMistyped(citation, earlier))) return;
  const day = isSameDay ? " and date" : "";
  reportTwo(
    placeOf(citation),
    earlier,
    `"${name}" of the same court${day} is cited here as ${key}, before as ${keyOf(earlier)}.`,
    context,
  );
}

/** What was met first under a key, where that is another citation than this one and this one is new; remembers the first. */
function compareUnder(under: string, citation: Decision, key: string, seen: Map<string, Decision>): Decision | null {
  const earlier = seen.get(under);
  if (!earlier) seen.set(under, citation);
  return earlier && keyOf(earlier) !== key && !seen.has(key) ? earlier : null;
}

function reportTwo(span: Span, earlier: Decision, message: string, { report }: RuleContext): void {
  report(span, { message, related: [{ start: earlier.start, end: earlier.end, message: "Cited before." }] });
}

function keyOf(citation: Decision): string | null {
  if (citation.kind === "case") return citeText(citation);
  const { year, database, number } = citation;
  return year && database && number ? `${year.value} ${database.value} ${number.value}` : null;
}

function seriesOf(citation: Decision): string {
  return citation.kind === "case" ? citation.reporter.value : (citation.database?.value ?? "");
}

function placeOf(citation: Decision): Span {
  if (citation.kind === "case") return { start: citation.volume.start, end: citation.page.end };
  return { start: citation.year?.start ?? citation.start, end: citation.number?.end ?? citation.end };
}

/** Whether each number of one cite is that of the other or has a figure wrong or out of place, so that chance is no account of it. */
function isMistyped(a: Decision, b: Decision): boolean {
  if (a.kind === "case" && b.kind === "case") {
    const isLong = a.volume.value.length + a.page.value.length > 5;
    return isLong && isSlip(a.volume.value, b.volume.value) && isSlip(a.page.value, b.page.value);
  }
  if (a.kind !== "unpublished" || b.kind !== "unpublished") return false;
  return (a.number?.value.length ?? 0) > 5 && isSlip(a.number?.value ?? "", b.number?.value ?? "");
}

/** Whether two numbers are the same but for one figure, or for two neighbouring ones that have changed places. */
function isSlip(one: string, two: string): boolean {
  if (one.length !== two.length) return false;
  const wrong = [...one].flatMap((figure, index) => (figure === two[index] ? [] : [index]));
  const [first, second] = wrong;
  if (first === undefined || second === undefined) return true;
  return wrong.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first];
}

/** Two cites of which one looks like a slip for the other: volume or page the same; of database numbers most figures. */
function isNear(a: Decision, b: Decision): boolean {
  if (a.kind === "case" && b.kind === "case") {
    return a.volume.value === b.volume.value || a.page.value === b.page.value;
  }
  if (a.kind !== "unpublished" || b.kind !== "unpublished") return false;
  const [one = "", two = ""] = [a.number?.value, b.number?.value];
  if (one.length !== two.length) return false;
  return [...one].filter((figure, index) => figure !== two[index]).length <= 2;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
