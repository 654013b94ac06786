import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "authorities/fed-rule-spacing",
  severity: "warning",
  summary: "A federal rule is cited in its usual form, with its spaces.",
  details: `The forms are \`Fed. R. Civ. P.\`, \`Fed. R. Crim. P.\`, \`Fed. R. App. P.\`, \`Fed. R. Evid.\` and \`Fed. R. Bankr. P.\`, followed by a space and the
number. Closed-up spellings (\`Fed.R.Civ.P. 62\`) and initials (\`FRCP 62\`) stand out in a table of authorities.

The full name ("Federal Rule of Civil Procedure 37") and a bare "Rule 37" are right in running text. Spelling in capitals is not reported.`,
  authority: "Indigo Book R18.1",
  fix: "safe",
  on: "rule",
  examples: [
    { bad: "See Fed.R.Civ.P. 62.", good: "See Fed. R. Civ. P. 62." },
    { bad: "See FRCP 62(b).", good: "See Fed. R. Civ. P. 62(b)." },
    { bad: "See F.R.C.P. 26(g).", good: "See Fed. R. Civ. P. 26(g)." },
    { bad: "See Fed. R. Civ. Pro. 37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See Fed. R. Civ. P.37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See FRE 702.", good: "See Fed. R. Evid. 702." },
    { bad: "See Fed.R.Evid. 702.", good: "See Fed. R. Evid. 702." },
    { bad: "See Fed.R.App.P. 32.1.", good: "See Fed. R. App. P. 32.1." },
    { bad: "See Fed.R.Crim.P. 16.", good: "See Fed. R. Crim. P. 16." },
    { bad: "See Fed.R.Bankr.P. 7026.", good: "See Fed. R. Bankr. P. 7026." },
    { bad: "See Fed. Rules Civ. P. 37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See Fed. Rule of Civ. Proc. 37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { bad: "See Fed. R. Civ. P. Rule 37(a)(1).", good: "See Fed. R. Civ. P. 37(a)(1)." },
    { good: "See Fed. R. Civ. P. 62." },
    { good: "See Fed. R.\nCiv. P. 62.", note: "A line break is a space." },
    { good: "Federal Rule of Civil Procedure 37(a)(1) requires a certification." },
    { good: "Rule 37(a)(1) of the Federal Rules of Civil Procedure requires a certification." },
    { good: "## MOTION UNDER FED. R. CIV. P. 37", note: "Capitals of a heading." },
    { good: '"See Fed.R.Civ.P. 62," the clerk wrote.', note: "Quoted words are left as they are." },
  ],
  check(citation, context) {
    const { ruleSet, sections } = citation;
    const { text, report } = context;
    const first = sections[0];
    if (!ruleSet && first) return checkDoubled(citation.start, first, context);
    if (!ruleSet || !first || !ruleSet.value.startsWith("Fed. R.")) return;
    const typed = text(ruleSet);
    if (/^federal/i.test(plain(typed))) return;
    const spelled = hasRightSpelling(typed, ruleSet.value);
    const missingSpace = first.start === ruleSet.end;
    if (spelled && !missingSpace) return;
    const right = spelled ? typed : inItsCase(typed, ruleSet.value);
    report(ruleSet, {
      message: spelled
        ? `A space is missing between "${ruleSet.value}" and the number of the rule.`
        : `"${plain(typed)}" should be "${ruleSet.value}" in a citation.`,
      fixes: [
        {
          title: `Write "${ruleSet.value}"`,
          safe: spelled || !/[*_\\]/.test(typed),
          edits: [replace(ruleSet, `${right}${missingSpace ? " " : ""}`)],
        },
      ],
    });
  },
});

/** "Fed. R. Civ. P. Rule 37": the "R." says it already. */
function checkDoubled(start: number, first: Part, { source, report }: RuleContext): void {
  const set = /Fed\.\s?R\.\s?(?:(?:Civ|Crim|App|Bankr)\.\s?P|Evid)\.\s{1,4}$/.exec(
    source.text.slice(Math.max(0, start - 26), start),
  );
  if (!set) return;
  report(
    { start: start - set[0].length, end: first.end },
    {
      message: `"Rule" is said twice: "${set[0].trim().replace(/\s+/g, " ")} ${first.value}".`,
      fixes: [{ title: 'Drop "Rule"', safe: true, edits: [replace({ start, end: first.start }, "")] }],
    },
  );
}

function hasRightSpelling(typed: string, right: string): boolean {
  return plain(typed).toLowerCase() === right.toLowerCase();
}

/** In a heading in capitals "FED.R.CIV.P." stays in capitals. */
function inItsCase(typed: string, right: string): string {
  const letters = (spelling: string): string => spelling.replace(/\P{L}/gu, "");
  return letters(typed) === letters(right).toUpperCase() ? right.toUpperCase() : right;
}
