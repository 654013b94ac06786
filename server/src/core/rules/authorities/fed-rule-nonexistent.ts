import type { RuleCitation } from "../../citations/citation.ts";
import { defineRule, type RuleContext } from "../rule.ts";
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
    { bad: "See Rule 26(k) of the Federal Rules of Civil Procedure." },
    { bad: "Fed. R. Civ. P. 37(a)(1) requires a certification, and Rule 37(g) a motion." },
    { bad: "Fed. R. Civ. P. 37(a)(1) requires a certification. Under Rule 37(g) it is late." },
    { bad: "See Fed. R. Civ. P. 26(b)(9)." },
    { bad: "See Fed. R. App. P. 72." },
    { good: "See Fed. R. Civ. P. 26(c)(7), 16(b)(6).", note: "Numbers of former years." },
    { good: "See Fed. R. Civ. P. 37(a)(1). See Rule 37(g) of the lease, and the lessor's Rule 37(h)." },
    { good: "See Rule 37(g) of the lease." },
  ],
  check(citation, context) {
    const { sections } = citation;
    const { report } = context;
    const set = citation.ruleSet?.value ?? setOfBareRule(citation, context);
    if (!set) return;
    for (const section of sections) {
      const fault = missingRule(set, section.value);
      if (fault) report(section, { message: `"${section.value}" is not found: ${fault}; check the rule.` });
    }
  },
});

/**
 * The set of a rule named without one: the set said behind it, or the Federal Rules of Civil Procedure where the paper has cited
 * another subdivision of the rule from these.
 */
function setOfBareRule({ start, end, sections }: RuleCitation, { graph, source }: RuleContext): string | null {
  const after = source.text.slice(end, end + 60).replace(/\s+/g, " ");
  const said = /^,? of the Federal Rules of (Civil Procedure|Evidence)\b/.exec(after)?.[1];
  if (said) return said === "Evidence" ? "Fed. R. Evid." : "Fed. R. Civ. P.";
  const number = /^\d+(?=\([a-z]\))/.exec(sections[0]?.value ?? "")?.[0];
  const isAnothers = /^,? of\b/.test(after) || owner.test(source.text.slice(Math.max(0, start - 24), start));
  if (!number || sections.length > 1 || isAnothers) return null;
  const isCited = graph.citations.some(
    (one) =>
      one.kind === "rule" &&
      one.ruleSet?.value === "Fed. R. Civ. P." &&
      one.sections.some(({ value }) => value === number || value.startsWith(`${number}(`)),
  );
  return isCited ? "Fed. R. Civ. P." : null;
}

/** Words directly before a rule that say whose it is: "Kansas Rule 37", "Local Rule 37", "the lease's Rule 37". */
const owner =
  /(?:\p{L}['’]s?|\b(?:Local|Court|Circuit|State|Supreme|Civil|Criminal|Appellate|Bankruptcy|Procedure|Evidence|Kansas|Missouri)|\p{Lu}\p{L}*\.)[*_]*\s{1,3}$/u;
