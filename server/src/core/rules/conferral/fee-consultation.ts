import {
  asksForStatutoryFees,
  type ConsultationElement,
  insertConsultation,
  readConsultation,
} from "../../conferral/feeConsultation.ts";
import { jurisdictionFor } from "../../conferral/requirement.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/fee-consultation",
  severity: "warning",
  summary:
    "A motion for statutory attorney's fees has no statement of consultation, or one that lacks date, names or results.",
  details:
    "D. Kan. Rule 54.2 asks the movant to initiate consultation promptly and, where there is no agreement, to file a statement of consultation within 30 days of the motion; the court will not consider the motion until it is filed. Say in the motion that the statement follows, if it does. The exchange of e-mail and telephone messages has been held too little: *Sliger v. Colvin*, No. 14-1105-KHV (D. Kan. Oct. 17, 2016). Fees as a sanction for discovery, of a class, or out of a settlement are left alone.",
  authority: "D. Kan. Rule 54.2(d)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Attorney's Fees\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Attorney's Fees\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988.\n\nStatement of consultation (D. Kan. Rule 54.2): On [date], [name] (for Plaintiff) and [name] (for Defendant) [consulted / attempted to consult] about the fees claimed. The results were: [results].\n",
      note: "Repaired so far that the blanks show what is wanting.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Attorney's Fees\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988. The parties discussed the fees and could not agree.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Attorney's Fees\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988.\n\n## Statement of Consultation\n\nOn May 3, 2024, Jane Roe and John Doe met at Mr. Doe's office. They agreed on the rates and could not agree on the hours.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Attorney's Fees\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988. The statement of consultation that D. Kan. Rule 54.2 asks for will be filed within 30 days.\n",
    },
  ],
  check(brief, { report }) {
    const rule = jurisdictionFor(brief).feeConsultationRule?.value;
    if (rule !== "D. Kan. Rule 54.2" || !asksForStatutoryFees(brief)) return;
    const consultation = readConsultation(brief);
    if (consultation === "elsewhere" || consultation?.missing.length === 0) return;
    if (consultation === null) {
      report(brief.title ?? { start: 0, end: 0 }, {
        message: `No statement of consultation was found. ${rule} asks for one, here or within 30 days of the motion.`,
        fixes: guided(insertConsultation(brief)),
      });
      return;
    }
    report(consultation.span, {
      message: `A consultation on fees is told; not found: ${consultation.missing.map((element) => wanting[element]).join(", ")}. ${rule}(d) asks for them.`,
      fixes: guided(insertConsultation(brief)),
    });
  },
});

const wanting: Record<ConsultationElement, string> = {
  date: "its date",
  names: "the names of those who took part",
  results: "the results",
};
