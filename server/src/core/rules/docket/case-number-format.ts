import { kansasJudges } from "../../reference/kansasJudges.ts";
import { replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { isInRunningText, kansasNumbers } from "../kansasNumbers.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "docket/case-number-format",
  severity: "warning",
  summary: "A case number of the District of Kansas has its hyphens and capitals.",
  details: `\`13-2493-KHV-KGG\`, or in the form of the electronic filing system \`2:13-cv-02493-KHV-KGG\`. The caption and the docket numbers of decisions of the district
are looked at; of numbers in running text those that end with the initials of the district's judges.`,
  authority: "Case numbers of the District of Kansas",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "*Wick v. Orr*, No. 13-2493KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 13-cv2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 13-cv-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 13-2493-khv-kgg, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 13-2493-KHV-KGG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 13-2493 KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 2:13-cv-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 2:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Wick v. Orr*, No. 2013-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "---\ncourt: ksd\n---\n\nThe lender sued in Case No. 19-2493KHV-TJJ. (Doc. 4.)\n",
      good: "---\ncourt: ksd\n---\n\nThe lender sued in Case No. 19-2493-KHV-TJJ. (Doc. 4.)\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\nThe order in No. 192493-KHV-TJJ was entered in May.\n",
      good: "---\ncourt: ksd\n---\n\nThe order in No. 19-2493-KHV-TJJ was entered in May.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nThe lender sued in Case No. 19-2493 KHV-TJJ. (Doc. 4.)\n",
      good: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nThe lender sued in Case No. 19-2493-KHV-TJJ. (Doc. 4.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\nThe lender sued in Case No. 2019CV1234 and under Policy No. 192493-ABC. Invoice No. 192493-KHV is unpaid.\n",
      note: "A state court's number; numbers of other things.",
    },
    { good: "*Wick v. Orr*, No. 13-2493-KHV-KGG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2228-KHV/KGG, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 2:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13cv2493, 2015 WL 7451174, at *2 (D. Colo. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, Nos. 13-2493-KHV, 13-2494-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
  ],
  check(_brief, context) {
    for (const number of [...kansasNumbers(context), ...spokenNumbers(context)]) {
      const right = repaired(number, context.text(number));
      if (right === null) continue;
      context.report(number, {
        message: `"${number.value}" is not in the form of a case number of the district; "${right}" is.`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [replace(number, right)] }],
      });
    }
  },
});

/** A number behind "Case No.", or behind "No." where no word says what else it may be the number of. */
const spoken =
  /(?:\b(?:[Cc]ase|CASE|[Aa]ction|ACTION)|\b(?:[Ii]n|[Uu]nder|of|[Ss]ee))\s{1,4}No\.\s{1,4}((?:\d:)?\d{2}[\w/-]{4,24}(?:\s[A-Z]{2,3}(?:[-/][A-Z]{2,3})?\b)?)/g;

/** Numbers in the running text of a paper of the district that can only be the district's, by the judges' initials. */
function spokenNumbers(context: RuleContext): Part[] {
  const { brief, source } = context;
  if (brief.court !== "ksd") return [];
  return [...source.text.matchAll(spoken)].flatMap((match) => {
    const value = (match[1] ?? "").replace(/[-/]+$/, "");
    const start = match.index + match[0].length - (match[1] ?? "").length;
    const span = { start, end: start + value.length };
    if (!isInRunningText(span, context) || !isOwnText(context, start)) return [];
    const judges = /[A-Za-z]{2,3}(?:[-/][A-Za-z]{2,3})?$/.exec(value)?.[0].split(/[-/]/) ?? [];
    const areKnown = judges.length > 0 && judges.every((judge) => kansasJudges.has(judge.toUpperCase()));
    return areKnown ? [{ ...span, value }] : [];
  });
}

const loose = /^((?:\d:)?)(?:20)?(\d{2})-?(?:(cv|cr|mc)-?)?(\d{3,5})((?:[-/ ]?[A-Za-z]{2,4}){0,3})$/i;

/** The number with its hyphens and capitals; null where it has them, or where what is meant is not clear. */
function repaired({ value }: Part, typed: string): string | null {
  const [, division = "", year, type, serial, initials = ""] = loose.exec(value) ?? [];
  if (!year || !serial || (!/-/.test(value) && !type)) return null;
  const judges = initials.match(/[A-Za-z]{2,4}/g) ?? [];
  if (judges.some((judge) => judge.length > 3)) return null;
  const slash = initials.includes("/") ? "/" : "-";
  const [first, ...others] = judges.map((judge) => judge.toUpperCase());
  const tail = first ? [`-${first}`, ...others.map((judge) => `${slash}${judge}`)].join("") : "";
  const right = `${division}${year}-${type ? `${type}-` : ""}${division ? serial.padStart(5, "0") : serial}${tail}`;
  return right === value && !/[\u2010-\u2014]/.test(typed) ? null : right;
}
