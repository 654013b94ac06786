import { defineRule } from "../rule.ts";

export default defineRule({
  id: "docket/missing-number",
  severity: "error",
  summary: "A record cite names the number of the docket entry.",
  details: `A cite such as \`(Doc. at 2)\` was left to be filled in. The number can't be told from the paper, so there is no fix. Only a
label that stands where a cite stands is reported: in a parenthesis or bracket of its own, before a blank, or before a page.`,
  authority: "Indigo Book R24.4",
  fix: "none",
  on: "docket",
  examples: [
    { bad: "Defendants argued that it was premature. (Doc. at 2.)" },
    { good: "Defendants argued that it was premature. (Doc. 168 at 2.)" },
    { good: "Doc Halloran was not deposed, and the docs are not here." },
  ],
  check(citation, { report }) {
    if (citation.entries.length > 0) return;
    report(citation, { message: `"${citation.label.value}" has no docket entry number.` });
  },
});
