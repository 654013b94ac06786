import { type Edit, replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "authorities/fed-rule-subdivision-space",
  severity: "information",
  summary: "No space stands between a rule's number and its subdivisions.",
  details: `\`Fed. R. Civ. P. 37(a)(1)\`, not \`37 (a)(1)\`. A bare \`Rule 37 (a)\` is left alone: the letter may belong to a list in the sentence.`,
  authority: "Indigo Book R5.2.2 and R18.1",
  fix: "safe",
  on: "rule",
  examples: [
    { bad: "See Fed. R. Civ. P. 37 (a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See Fed. R. Civ. P. 26(b) (1) and 37 (a).", good: "See Fed. R. Civ. P. 26(b)(1) and 37(a).", count: 2 },
    { bad: "See Rule 37 (a)(1).", good: "See Rule 37(a)(1)." },
    { good: "See Fed. R. Civ. P. 37(a)(1)." },
    { good: "Under Rule 37 (a) the motion is late and (b) it is wrong." },
    { good: "Under Fed. R. Civ. P. 37 (the rule on sanctions) it is late." },
  ],
  check({ ruleSet, sections }, context) {
    for (const section of sections) {
      const typed = context.text(section);
      if (!/[\s\u00a0]\(/.test(typed) || (!ruleSet && !/\)\s?\(/.test(typed))) continue;
      reportSpaces(section, typed, context);
    }
  },
});

function reportSpaces(section: Part, typed: string, { report }: RuleContext): void {
  const edits = [...typed.matchAll(/[\s\u00a0]+(?=\()/g)].map(
    (space): Edit =>
      replace({ start: section.start + space.index, end: section.start + space.index + space[0].length }, ""),
  );
  report(section, {
    message: `A space stands before a subdivision; the form is "${section.value}".`,
    fixes: [{ title: `Write "${section.value}"`, safe: true, edits }],
  });
}
