import { defineRule } from "../rule.ts";
import { missingRule } from "./_federalRules.ts";

export default defineRule({
  id: "authorities/fed-rule-nonexistent",
  severity: "warning",
  summary: "The rule of court exists, with the subdivision named.",
  details: `The number is looked up in a list of today's Federal Rules of Civil Procedure and of Evidence, and the first subdivision for rules where
the list is beyond doubt (\`37(g)\`, \`26(h)\` do not exist), with the paragraphs of some that are much cited (\`12(b)(8)\`); so is D. Kan. Rule 37. A rule that was moved or abrogated may be cited as it was: say so in
the text, and ignore the finding.`,
  authority: "Federal Rules of Civil Procedure; Federal Rules of Evidence; D. Kan. Rules",
  fix: "none",
  on: "rule",
  examples: [
    { bad: "See Fed. R. Civ. P. 37(g)." },
    { bad: "See Fed. R. Civ. P. 26(h)(1)." },
    { bad: "See Fed. R. Civ. P. 12(b)(8)." },
    { bad: "See Fed. R. Civ. P. 37(e)(3)." },
    { bad: "See Fed. R. Civ. P. 92." },
    { bad: "See Fed. R. Evid. 1204." },
    { bad: "See D. Kan. Rule 37.3." },
    { good: "See Fed. R. Civ. P. 37(a)(1), 26(g), 45(d)(3)(A), 56(c)(1), 62.1, 5.2, 12(b)(6)." },
    { good: "See Fed. R. Civ. P. 12(b)(7), 37(b)(2)(A)(vi), 37(e)(2), 60(b)(6)." },
    { good: "See Fed. R. Civ. P. 4(m), 71.1, 87." },
    { good: "See Fed. R. Evid. 702, 803(6), 1006." },
    { good: "See D. Kan. Rules 37.1, 37.2, 7.6(c)." },
    { good: "See Rule 37(g) of the lease." },
  ],
  check({ ruleSet, sections }, { report }) {
    if (!ruleSet) return;
    for (const section of sections) {
      const fault = missingRule(ruleSet.value, section.value);
      if (fault) report(section, { message: `"${section.value}" is not found: ${fault}; check the rule.` });
    }
  },
});
