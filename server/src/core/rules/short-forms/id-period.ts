import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { isIbid, periodOf, wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-period",
  severity: "warning",
  summary: '"Id." is an abbreviation and has a period.',
  details: `\`Id\` stands for *idem*. Without emphasis the word is reported only where a sentence begins with it or a signal stands before it,
and a page follows, so that an identity card ("Photo ID at 2 p.m.") is not taken for a cite.`,
  authority: "Indigo Book R6.2.2",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. (*Id* at 2.)",
      good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.)",
    },
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. Id at 2.",
      good: "(Doc. 168 at 1.) They moved for a stay. Id. at 2.",
    },
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.) He showed his ID at the door." },
  ],
  check(citation, { report, source }) {
    const { word, italics, pins, signal, startsSentence } = citation;
    if (isIbid(citation) || periodOf(source, citation) !== "none") return;
    const isCite = italics !== "none" || (pins && word.value !== "ID" && (startsSentence || signal));
    if (!isCite) return;
    report(wordAndPins(citation), {
      message: `"${word.value}" has no period.`,
      fixes: [{ title: `Write "${word.value}."`, safe: true, edits: [insert(word.end, ".")] }],
    });
  },
});
