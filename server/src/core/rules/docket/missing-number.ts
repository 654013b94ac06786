import { isOwnText } from "../ownText.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "docket/missing-number",
  severity: "error",
  summary: "A record cite names the number of the docket entry.",
  details: `A cite such as \`(Doc. at 2)\` was left to be filled in. The number can't be told from the paper, so there is no fix. Only a
label that stands where a cite stands is reported: in a parenthesis or bracket of its own, before a blank, or before a page.`,
  authority: "Indigo Book R24.4",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "Defendants argued that it was premature. (Doc. at 2.)" },
    { bad: "Defendants argued that it was premature. (ECF No. .)" },
    { bad: "Defendants argued that it was premature. (*See* Doc. ¶ 4.)" },
    { good: "Defendants argued that it was premature. (Doc. 168 at 2.)" },
    { good: "Doc Halloran was not deposed, and the docs are not here." },
  ],
  check(_brief, context) {
    const { graph, source, report } = context;
    for (const citation of graph.citations) {
      if (citation.kind !== "docket" || citation.entries.length > 0 || !isOwnText(context, citation.start)) continue;
      report(citation, { message: `"${citation.label.value}" has no docket entry number.` });
    }
    for (const { 1: label = "", 0: whole, index } of source.text.matchAll(alone)) {
      const end = index + whole.length;
      if (!isOwnText(context, index) || graph.citations.some((one) => one.start < end && one.end > index)) continue;
      report({ start: end - label.length, end }, { message: `"${label}" has no docket entry number.` });
    }
  },
});

/** A label that opens a parenthesis and has a point, a paragraph or nothing behind its space. */
const alone =
  /[([](?:[*_]{0,2}[Ss]ee[*_]{0,2}\s)?((?:Docs?|Dkts?|Doc\. No|Dkt\. No|ECF Nos?)\.)(?=\s{1,3}(?:[.)\]]|\u00b6))/g;
