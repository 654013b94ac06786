import { withAt } from "../pinLead.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "docket/page-word",
  severity: "warning",
  summary: 'The page of a docket entry is introduced by "at", not by "p." or "page".',
  details: `\`Doc. 170 at 2\` is how a page of a docket entry is cited. \`Doc. 170, p. 2\` says the same in another form. Where the cite says "page 2 of 5" there is no fix, since the words after the page must go too.`,
  authority: "Indigo Book R24.2",
  fix: "safe",
  on: "docket",
  examples: [
    { bad: "(Doc. 170, p. 2.)", good: "(Doc. 170 at 2.)" },
    { bad: "(ECF No. 170, pp. 2-3.)", good: "(ECF No. 170 at 2-3.)" },
    { bad: "(Doc. 170 at p. 2.)", good: "(Doc. 170 at 2.)" },
    { bad: "Doc. 170, page 2, says so.", good: "Doc. 170 at 2, says so." },
    { bad: "(Doc. 170, page 2 of 5.)" },
    { bad: "(Doc. 170, Page 2.)", good: "(Doc. 170 at 2.)" },
    { bad: "(Doc. 170 at 2 of 5.)" },
    { good: "(Doc. 170 at 2.) (Doc. 34 ¶ 12.)" },
    { good: "The motion (Doc. 170) is on page 2 of the docket sheet." },
  ],
  check(citation, { report, source }) {
    const { pins, end } = citation;
    const isPartOfTotal = /^\s+of\s+\d/.test(source.text.slice(end, end + 12));
    if (pins?.at && !pins.pageWord && isPartOfTotal) {
      report(citation, { message: "A page is cited by its number alone, without that of the last page." });
    }
    if (!pins?.pageWord) return;
    const edit = isPartOfTotal ? null : withAt(source, pins);
    report(citation, {
      message: `"${pins.pageWord.value}" introduces the page; record cites use "at".`,
      fixes: edit ? [{ title: 'Introduce the page by "at"', safe: true, edits: [edit] }] : [],
    });
  },
});
