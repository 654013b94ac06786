import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { courtForm } from "./_courtForm.ts";

export default defineRule({
  id: "cases/court-abbreviation",
  severity: "warning",
  summary: "A court is abbreviated in its usual form.",
  details: `\`10th Cir.\`, not \`Tenth Cir.\` or \`10th Circuit\`; \`2d Cir.\` and \`3d Cir.\`; \`D. Kan.\` with a space, but \`S.D.N.Y.\` and \`D.D.C.\` closed up, since single
capitals stand together.`,
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
    { good: "*Wick v. Orr*, 313 P.3d 782 (Colo. 2013) (en banc)." },
  ],
  check({ courtAndDate }, { text, report }) {
    const { court, date } = courtAndDate ?? {};
    if (!court || !date) return;
    const typed = text(court);
    const form = courtForm(typed);
    const missingSpace = court.end === date.start;
    if (!form || (form === plain(typed) && !missingSpace)) return;
    const right = `${form}${missingSpace ? " " : ""}`;
    report(court, {
      message:
        form === plain(typed)
          ? `A space is missing between "${form}" and the date.`
          : `"${plain(typed)}" should be "${form}" in a citation.`,
      fixes: [{ title: `Write "${form}"`, safe: !/[*_\\]/.test(typed), edits: [replace(court, right)] }],
    });
  },
});
