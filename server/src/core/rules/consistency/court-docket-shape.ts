import { courtKind } from "../courtKind.ts";
import { isKansasDivision } from "../kansasNumber.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "consistency/court-docket-shape",
  severity: "warning",
  summary: "The docket number has the shape of the court named.",
  details: `The District of Kansas has the divisions 2, 5 and 6, and writes \`13-2493-KHV\` or \`2:13-cv-02493-KHV\`; numbers of the courts of appeals have no division and
no \`cv\` before the serial number. A number of another shape belongs to another court, or the court named is wrong: look the decision up.`,
  authority: "Consistency of the citation; docket numbers of the courts",
  fix: "none",
  on: "unpublished",
  examples: [
    { bad: "*Wick v. Orr*, No. 1:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { bad: "*Wick v. Orr*, No. CIV-20-946-D, 2021 WL 7451174, at *2 (D. Kan. Nov. 23, 2021)." },
    { bad: "*Wick v. Orr*, No. 20 Civ. 946 (JPO), 2021 WL 7451174, at *2 (D. Kan. Nov. 23, 2021)." },
    { bad: "*Wick v. Orr*, No. 2:13-cv-02493-KHV, 2015 WL 7451174, at *2 (10th Cir. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 2:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2228-KHV/KGG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. CIV-20-946-D, 2021 WL 7451174, at *2 (W.D. Okla. Nov. 23, 2021)." },
    { good: "*Wick v. Orr*, No. 14-3021, 2015 WL 7451174, at *2 (10th Cir. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 14-3021-cv, 2015 WL 7451174, at *2 (2d Cir. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, Civ. A. No. 89-2534-O, 1990 WL 7451174, at *2 (D. Kan. Nov. 23, 1990)." },
  ],
  check({ docketNumber, courtAndDate }, { report }) {
    const court = courtAndDate?.court;
    const fault = docketNumber && court ? mismatch(docketNumber.number.value, court.value) : null;
    if (!docketNumber || !court || !fault) return;
    report(docketNumber.number, {
      message: `${fault}; check number and court.`,
      related: [{ ...court, message: "The court named." }],
    });
  },
});

function mismatch(number: string, court: string): string | null {
  if (court === "D. Kan.") {
    const division = /^(\d):\d{2}-/.exec(number)?.[1];
    if (division && !isKansasDivision(division)) return `The District of Kansas has no division ${division}`;
    return /^(?:CIV[- ]\d{2}-|C\d{2}-|\d{2} C \d|\d{2} Civ\.? \d)/i.test(number)
      ? `"${number}" is not a number of the District of Kansas`
      : null;
  }
  const isTrialCourts = /^\d:\d{2}-(?:cv|cr|mc)-\d/i.test(number);
  return isTrialCourts && courtKind(court) === "circuit" ? `"${number}" is the number of a district court` : null;
}
