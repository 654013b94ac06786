import { filedOf } from "../docketNumber.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "consistency/year-after-decision",
  severity: "error",
  summary: "A case was filed before it was decided.",
  details: `The year in a federal docket number is that of the filing. A decision earlier than that is internally impossible: the number or the date is wrong, or
the two belong to different cases. Look the decision up.`,
  authority: "Consistency of the citation; docket numbers of the federal courts",
  fix: "none",
  on: "unpublished",
  examples: [
    { bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2013 WL 4848836, at *2 (D. Kan. Sept. 11, 2013)." },
    { bad: "*Wick v. Orr*, No. 2:15-cv-02602-JAR, 2013 WL 4848836, at *2 (D. Kan. Sept. 11, 2013)." },
    { bad: "*Wick v. Orr*, No. 15 Civ. 2602 (JPO), 2013 WL 4848836, at *2 (S.D.N.Y. Sept. 11, 2013)." },
    { bad: "*Wick v. Orr*, No. CIV-15-260-D, 2013 WL 4848836, at *2 (W.D. Okla. Sept. 11, 2013)." },
    { good: "*Wick v. Orr*, No. 05-19-00123-CV, 2004 WL 4848836, at *2 (Tex. App.—Dallas Sept. 11, 2004)." },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 98-2602-GTV, 2001 WL 124538, at *2 (D. Kan. Jan. 14, 2001)." },
    { good: "*State v. Wick*, No. 112,350, 2013 WL 4848836, at *2 (Kan. Ct. App. Sept. 11, 2013)." },
    { good: "*In re Wick*, MDL No. 2741, 2013 WL 4848836, at *2 (N.D. Cal. Sept. 11, 2013)." },
  ],
  check({ docketNumber, courtAndDate }, { report }) {
    const date = courtAndDate?.date;
    const yy = docketNumber && filedOf(docketNumber.number.value)?.year;
    if (!docketNumber || !date || yy === undefined || /\bMDL\b/.test(docketNumber.prefix?.value ?? "")) return;
    const decided = Number(date.value.slice(0, 4));
    const filed = yearFiled(Number(yy), decided);
    if (filed <= decided) return;
    report(docketNumber.number, {
      message: `The citation is internally impossible: a case of ${filed} decided in ${decided}.`,
      related: [{ ...date, message: "The date of the decision." }],
    });
  },
});

/** The year meant by two digits: of those within forty years before the decision, or a few after it. */
function yearFiled(yy: number, decided: number): number {
  const sameCentury = Math.floor(decided / 100) * 100 + yy;
  return sameCentury - decided > 50 ? sameCentury - 100 : sameCentury;
}
