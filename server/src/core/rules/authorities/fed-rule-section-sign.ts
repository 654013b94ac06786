import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "authorities/fed-rule-section-sign",
  severity: "information",
  summary: "A rule of court is cited without a section sign.",
  details: "`Fed. R. Civ. P. 37`: rules have numbers, and the section sign is for codes.",
  authority: "Indigo Book R18.1.1",
  fix: "safe",
  on: "rule",
  examples: [
    { bad: "See Fed. R. Civ. P. § 37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See Fed. R. Evid. §§ 702 and 703.", good: "See Fed. R. Evid. 702 and 703." },
    { bad: "See Fed. R. Civ. P. §37.", good: "See Fed. R. Civ. P. 37." },
    { bad: "See Fed. R. Civ. P. Section 37(a).", good: "See Fed. R. Civ. P. 37(a)." },
    { good: "See Fed. R. Civ. P. 37(a)(1)." },
    { good: "See Fed. R. Civ. P. 37; 28 U.S.C. § 1331." },
  ],
  check({ ruleSet, sections }, { text, report }) {
    const first = sections[0];
    if (!ruleSet || !first) return;
    const between = text({ start: ruleSet.end, end: first.start });
    const sign = /(?:\u00a7{1,2}|\b(?:Sections?|Secs?\.))[\s\u00a0]*/.exec(between);
    if (!sign) return;
    const start = ruleSet.end + sign.index;
    const span = { start, end: start + sign[0].length };
    report(
      { start: ruleSet.start, end: first.end },
      {
        message: 'Rules of court are cited by their number, without "§" or "Section".',
        fixes: [{ title: "Remove the section sign", safe: true, edits: [replace(span, sign.index === 0 ? " " : "")] }],
      },
    );
  },
});
