import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { mayBeForStateCourt } from "../stateManual.ts";
import { courtForm } from "./_courtForm.ts";

export default defineRule({
  id: "cases/court-abbreviation",
  severity: "warning",
  summary: "A court is abbreviated in its usual form.",
  details: `\`10th Cir.\`, not \`Tenth Cir.\` or \`10th Circuit\`; \`2d Cir.\` and \`3d Cir.\`; \`D. Kan.\` with a space, but \`S.D.N.Y.\` and \`D.D.C.\` closed up, since single
capitals stand together. No comma parts the court from the date.`,
  authority: "Indigo Book R7.2, R10.3 and table T1",
  fix: "safe",
  on: ["case", "unpublished"],
  examples: [
    { bad: "*Wick v. Orr*, 12 F.3d 34 (Tenth Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Circuit 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (2nd Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (2d Cir. 1994)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (CA10 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir.1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D.Kan. 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999).",
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kansas 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999).",
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (S.D. N.Y. 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (S.D.N.Y. 1999).",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (N.D.Cal. Sept. 11, 2013).",
      good: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (N.D. Cal. Sept. 11, 2013).",
    },
    { bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir., 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan., Sept. 11, 2013).",
      good: "*Wick v. Orr*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (Dist. Kan. 1999); *Orr v. Wick*, 88 F. Supp. 2d 36 (E.D. Penn. 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999); *Orr v. Wick*, 88 F. Supp. 2d 36 (E.D. Pa. 1999).",
      count: 2,
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (W.D. MO 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (W.D. Mo. 1999).",
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (District of Kansas 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999).",
    },
    {
      bad: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. of Kan. 1999).",
      good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999).",
    },
    { bad: "*Wick v. Orr*, 336 P.3d 34 (Kansas 2014).", good: "*Wick v. Orr*, 336 P.3d 34 (Kan. 2014)." },
    {
      bad: "*In re Wick*, 300 B.R. 34 (Bkrtcy. D. Kan. 2003).",
      good: "*In re Wick*, 300 B.R. 34 (Bankr. D. Kan. 2003).",
    },
    { bad: "*Wick v. Orr*, 336 P.3d 34 (Kan. App. 2014).", good: "*Wick v. Orr*, 336 P.3d 34 (Kan. Ct. App. 2014)." },
    { good: "---\ncourt: kan\nfiling: motion\n---\n\n*Wick v. Orr*, 336 P.3d 34 (Kan. App. 2014).\n" },
    { good: "*Wick v. Orr*, 894 S.W.2d 812 (Tex. App. 1996); *Orr v. Wick*, 88 So. 2d 3 (Ala. Crim. App. 1996)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 88 F. Supp. 2d 34 (D. Kan. 1999); *Orr v. Wick*, 88 F. Supp. 2d 36 (D.D.C. 1999)." },
    { good: "*In re Wick*, 300 B.R. 34 (Bankr. D. Kan. 2003); *In re Orr*, 300 B.R. 36 (B.A.P. 10th Cir. 2003)." },
    {
      good: "*Wick v. Orr*, 336 P.3d 34 (Kan. Ct. App. 2014); *Orr v. Wick*, 88 So. 2d 3 (La. Ct. App. 1st Cir. 1956).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 34 (D.C. Cir. 1994); *Orr v. Wick*, 12 F.3d 36 (Fed. Cir. 1994)." },
    { good: "*Wick v. Orr*, 700 F. Supp. 3d 34 (Ct. Int'l Trade 2023)." },
    { good: "*Wick v. Orr*, 894 S.W.2d 812 (Tex. App.—Waco 1996)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th\nCir. 1994)." },
    { good: "*Wick v. Orr*, No. 02-1, 1994 WL 553368 (Tenn. Crim. App., at Jackson, Oct. 12, 1994)." },
    { good: "*Wick v. Orr*, 313 P.3d 782 (Colo. 2013) (en banc)." },
  ],
  check({ courtAndDate }, context) {
    const { text, report } = context;
    const { court, date } = courtAndDate ?? {};
    if (!court || !date) return;
    const typed = text(court);
    // Tennessee says where its courts sat: "Tenn. Crim. App., at Jackson, Oct. 12, 1994".
    if (/, at\s[A-Z]/.test(typed)) return;
    // Courts of the states write "Kan. App." themselves.
    if (/^\S+ ?App\.$/.test(typed) && mayBeForStateCourt(context)) return;
    const between = text({ start: court.end, end: date.start });
    const form = courtForm(typed);
    const fault = form ? faultOf(plain(typed), form, between) : null;
    if (!form || fault === null) return;
    // A break of the line between court and date stays.
    const end = between === "" || between.includes(",") ? date.start : court.end;
    const right = `${form}${end === date.start ? /[\r\n]+|$/.exec(between)?.[0] || " " : ""}`;
    report(court, {
      message: fault,
      fixes: [
        {
          title: `Write "${form}"`,
          safe: !/[*_\\]/.test(`${typed}${between}`),
          edits: [replace({ start: court.start, end }, right)],
        },
      ],
    });
  },
});

/** What is wrong with a court as typed, or with what stands between it and the date; null where nothing is. */
function faultOf(typed: string, form: string, between: string): string | null {
  if (form !== typed) return `"${typed}" should be "${form}" in a citation.`;
  if (between === "") return `A space is missing between "${form}" and the date.`;
  return between.includes(",") ? `No comma stands between "${form}" and the date.` : null;
}
