import { abbreviatedWord } from "../../reference/caseNameWords.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beginsClearly } from "./_placement.ts";

export default defineRule({
  id: "cases/case-name-abbreviation",
  severity: "hint",
  summary: "Words of a case name are abbreviated in a citation sentence.",
  details: `Off unless it is enabled. In a citation that is a sentence of its own the words of the table are abbreviated: \`Health Ctr.\`, \`Ins. Co.\`, \`Dep't\`. In a sentence
of the text they are not, and there nothing is reported. States and the United States as parties are left as they are. Guides and
their editions differ in single words.`,
  authority: "Indigo Book R11.3 and table T11",
  fix: "guided",
  on: ["case", "unpublished"],
  examples: [
    {
      bad: "So it was held. *Banks v. Wick Health Center, Inc.*, 12 F.3d 34 (10th Cir. 1994).",
      good: "So it was held. *Banks v. Wick Health Ctr., Inc.*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*See Department of Education v. Wick Insurance Company*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See Dep't of Educ. v. Wick Ins. Co.*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*See Banks v. Wick Services*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See Banks v. Wick Servs.*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { good: "So it was held in *Banks v. Wick Health Center, Inc.*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Banks v. E-Finance Ctr.*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Banks v. Wick Health Ctr., Inc.*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Banks v. Wick Health Center, Inc.*, 12 F.3d 34 (10th Cir. 1994), is not to the contrary." },
  ],
  check(citation, context) {
    const { caseName, end } = citation;
    if (!caseName || !/\sv\.?\s/.test(caseName.value) || !beginsClearly(citation, context)) return;
    if (!/^[*_]{0,2}\s{0,2}(?:[.;)(]|$)/.test(context.source.text.slice(end, end + 6))) return;
    const typed = context.text(caseName);
    const edits = abbreviated(caseName, typed);
    if (edits.length === 0) return;
    const words = edits.map((edit) => `"${edit.newText}"`).join(", ");
    context.report(caseName, {
      message: `In a citation words of this name are abbreviated: ${words}.`,
      fixes: [{ title: "Abbreviate the case name", safe: false, edits }],
    });
  },
});

function abbreviated({ start }: Part, typed: string): Edit[] {
  const curly = typed.includes("\u2019");
  return [...typed.matchAll(/(?<![\w-])[A-Z][a-z]{3,}\b(?![.'\u2019-])/g)].flatMap((match) => {
    const short = abbreviatedWord(match[0]);
    if (!short) return [];
    const from = start + match.index;
    return [replace({ start: from, end: from + match[0].length }, curly ? short.replace("'", "\u2019") : short)];
  });
}
