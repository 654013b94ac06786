import type { RuleCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

interface Renumbered {
  readonly old: RegExp;
  readonly now: string;
  readonly matter: string;
  /** Words near the citation without which the old number is not meant. */
  readonly about?: RegExp;
  /** Papers filed before this day may well cite the old number. */
  readonly since: string;
}

/** Moved by the restyling of December 1, 2007 and by the amendment of December 1, 2018. */
const moved: readonly Renumbered[] = [
  {
    old: /^37\(a\)\(2\)\((?:A|B)\)/,
    now: "37(a)(1)",
    matter: "the certification of a good-faith conference",
    since: "2007-12-01",
  },
  { old: /^37\(a\)\(4\)\((?:A|B|C)\)/, now: "37(a)(5)", matter: "expenses of a motion to compel", since: "2007-12-01" },
  {
    old: /^62\(b\)/,
    now: "62",
    matter: "stays pending post-trial motions",
    about: /new trial|post-?trial|alter or amend|amend (?:a|the) judgment|Rule 5[09]\b/i,
    since: "2018-12-01",
  },
];

/** How far around the citation its matter is looked for, in UTF-16 units. */
const reach = 160;

export default defineRule({
  id: "authorities/rule-renumbered",
  severity: "information",
  summary: "A rule is cited by its present number.",
  details: `Older decisions cite \`37(a)(2)(A)\` for the certification, which is in \`37(a)(1)\` since the rules were restyled in 2007, and \`37(a)(4)(A)\` for
expenses, now \`37(a)(5)(A)\`. Former Rule 62(b), stays pending post-trial motions, was reorganised in 2018; it is looked for in papers filed since then
that speak of such motions. Check the rule.`,
  authority: "Fed. R. Civ. P. 37(a) as restyled in 2007; Fed. R. Civ. P. 62 as amended in 2018",
  fix: "guided",
  on: "rule",
  examples: [
    {
      bad: "Counsel certifies under Fed. R. Civ. P. 37(a)(2)(A) that the parties conferred.",
      good: "Counsel certifies under Fed. R. Civ. P. 37(a)(1) that the parties conferred.",
    },
    {
      bad: "Counsel attaches the certification that Rule 37(a)(2)(A) requires.",
      good: "Counsel attaches the certification that Rule 37(a)(1) requires.",
    },
    {
      bad: "Plaintiff asks for expenses under Fed. R. Civ. P. 37(a)(4)(A).",
      good: "Plaintiff asks for expenses under Fed. R. Civ. P. 37(a)(5)(A).",
    },
    {
      bad: "---\ncourt: ksd\nfiling: motion\nfiled: 2024-05-01\n---\n\nWhile the motion for a new trial is pending, Fed. R. Civ. P. 62(b) permits a stay.\n",
    },
    {
      good: "Fed. R. Civ. P. 37(a)(1) requires a certification; 37(a)(2) names the court; 37(a)(5)(A) shifts expenses.",
    },
    {
      good: "---\ncourt: ksd\nfiling: motion\nfiled: 2017-04-14\n---\n\nWhile the motion for a new trial is pending, Fed. R. Civ. P. 62(b) permits a stay.\n",
    },
    { good: "A bond stays the judgment. Fed. R. Civ. P. 62(b)." },
    { good: "See K.S.A. 60-237 and Rule 37(a)(4)(A) of the lease." },
  ],
  check(citation, context) {
    if (citation.ruleSet ? citation.ruleSet.value !== "Fed. R. Civ. P." : !speaksOfMotion(citation, context)) return;
    for (const section of citation.sections) {
      const found = moved.find((each) => each.old.test(section.value));
      if (found && isMeant(found, citation, context)) reportMoved(section, found, context);
    }
  },
});

/** Whether a bare "Rule 37(a)(2)(A)" stands near words of the certification or of expenses. */
function speaksOfMotion({ start, end, sections }: RuleCitation, { source }: RuleContext): boolean {
  const around = source.text.slice(Math.max(0, start - reach), end + reach);
  return (
    sections.length === 1 &&
    /^37\(a\)/.test(sections[0]?.value ?? "") &&
    /\bcertif|\bconfer|\bexpense|\bfees?\b/i.test(around)
  );
}

function isMeant({ about, since }: Renumbered, { start, end }: RuleCitation, { brief, source }: RuleContext): boolean {
  const filed = brief.filingDate?.value;
  if (filed ? filed < since : about !== undefined) return false;
  return !about || about.test(source.text.slice(Math.max(0, start - reach), end + reach));
}

function reportMoved(section: Part, { old, now, matter }: Renumbered, { report }: RuleContext): void {
  const [typed = ""] = old.exec(section.value) ?? [];
  const letter = now === "37(a)(5)" ? typed.slice(-3) : "";
  const right = `${now}${letter}${section.value.slice(typed.length)}`;
  report(section, {
    message: `${section.value} is an old number for ${matter}; today see Rule ${now}${letter}.`,
    fixes: now === "62" ? [] : [{ title: `Write "${right}"`, safe: false, edits: [replace(section, right)] }],
  });
}
