import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "authorities/local-rule-extra-period",
  severity: "warning",
  summary: 'No period stands after the word "Rule" in a local rule.',
  details: `"Rule" is a whole word and no abbreviation: \`D. Kan. Rule 37.2\`, not \`D. Kan. Rule. 37.2\`. The stray period also makes the sentence
appear to end before the number.`,
  authority: "D. Kan. Rules, which cite themselves as D. Kan. Rule 37.2",
  fix: "safe",
  on: "rule",
  examples: [
    { bad: "See D. Kan. Rule. 37.2.", good: "See D. Kan. Rule 37.2." },
    { bad: "See *D. Kan. Rule. 37.2*.", good: "See *D. Kan. Rule 37.2*." },
    { bad: "See Local Rule. 7.1(a).", good: "See Local Rule 7.1(a)." },
    { good: "See D. Kan. Rule 37.2." },
    { good: "The Court applied the local rule. 37.2 hours later it ruled." },
    { good: "See D. Kan. R. 37.2.", note: '"R." is an abbreviation, and keeps its period.' },
  ],
  check({ start, ruleSet, sections }, { text, source, report }) {
    const first = sections[0];
    if (!first || ruleSet?.value.startsWith("Fed.")) return;
    if (!ruleSet && !/\bLocal\s+$/.test(source.text.slice(Math.max(0, start - 12), start))) return;
    const typed = text({ start, end: first.start });
    const period = /(?<=\bRules?)\.(?=[\s*_]*$)/.exec(typed);
    if (!period) return;
    const place = { start: start + period.index, end: start + period.index + 1 };
    report(
      { start, end: place.end },
      {
        message: '"Rule" is no abbreviation and takes no period.',
        fixes: [{ title: 'Remove the period after "Rule"', safe: true, edits: [replace(place, "")] }],
      },
    );
  },
});
