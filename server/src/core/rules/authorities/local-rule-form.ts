import type { RuleCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const form = "D. Kan. Rule";

export default defineRule({
  id: "authorities/local-rule-form",
  severity: "information",
  summary: 'A local rule of the District of Kansas is cited "D. Kan. Rule 37.2".',
  details: `The rules of the District of Kansas cite themselves as \`D. Kan. Rule\`. Judges also write \`D. Kan. R.\`; in a brief the court's own form is
the safer one.

In a paper of that court the repair of \`D. Kan. R.\` and \`D.Kan. Rule\` is safe. \`Local Rule\` and \`L.R.\` are reported in such a paper
only, and the repair is offered, not made by itself, since another court's rule may be meant. Local rules of other courts are left alone.`,
  authority: "D. Kan. Rules, which cite themselves as D. Kan. Rule 37.2",
  fix: "safe",
  on: "brief",
  examples: [
    { bad: "See D. Kan. R. 37.2.", good: "See D. Kan. Rule 37.2." },
    { bad: "See D. Kan. 37.2(a).", good: "See D. Kan. Rule 37.2(a)." },
    { bad: "See D. Kan. rule 37.2.", good: "See D. Kan. Rule 37.2." },
    { bad: "See D.Kan.R. 37.2.", good: "See D. Kan. Rule 37.2." },
    { bad: "See D.Kan. Rule 37.2.", good: "See D. Kan. Rule 37.2." },
    {
      bad: "See Local Rule 37.2.",
      good: "See D. Kan. Rule 37.2.",
      note: "In a paper of the District of Kansas; a quick fix to choose, since the paper does not say whose rule it is.",
    },
    {
      bad: "---\nfiling: motion\n---\n\nSee D. Kan. R. 37.2.\n",
      good: "---\nfiling: motion\n---\n\nSee D. Kan. Rule 37.2.\n",
      note: "Where the court is not known the quick fix is offered, and not made by itself.",
    },
    { good: "See D. Kan. Rule 37.2." },
    { good: "See D. Kan. Rule\n37.2." },
    { good: "See D. Kan. Rules 37.1 and 37.2." },
    { good: "---\ncourt: nysd\n---\n\nSee Local Rule 37.2.\n", note: "Another court, which has its own form." },
    { good: "---\nfiling: motion\n---\n\nSee Local Rule 37.2.\n", note: "The court is not known." },
    { good: "Missouri's Western District has Local Rule 37.1." },
    { good: "Local Rule 56.1 of the Western District of Missouri asks for more." },
    { good: "Compare C.D. Cal. L.R. 37-1, a rule of another court." },
    { good: "Rule 37.2 governs." },
    { good: "See D.N.M. LR-Civ. 7.1." },
  ],
  check(_brief, context) {
    for (const citation of context.graph.citations) {
      if (citation.kind === "rule" && isOwnText(context, citation.start)) checkCitation(citation, context);
    }
    for (const match of context.source.text.matchAll(unreadForm)) checkUnread(match, context);
  },
});

/** "D. Kan. 37.2", "D. Kan. rule 37.2", "D. Kan. Rule37.2". */
const unreadForm =
  /\bD\.\s?Kan\.\s{1,3}(?:rule\s{1,3}|Rule)?(?=\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\([a-z]\))*(?![\w-]))/g;

function checkUnread({ 0: typed, index }: RegExpExecArray, context: RuleContext): void {
  if (!isOwnText(context, index)) return;
  const span = { start: index, end: index + typed.length };
  context.report(span, {
    message: `"${typed.trim()}" should be "${form}", as the District of Kansas cites its own rules.`,
    fixes: [{ title: `Write "${form}"`, safe: false, edits: [replace(span, `${form} `)] }],
  });
}

function checkCitation({ ruleSet, sections }: RuleCitation, { brief, source, text, report }: RuleContext): void {
  if (!ruleSet) return;
  const typed = text(ruleSet);
  const name = plain(typed).replace(/(Rules?)\.$/, "$1");
  if (name === form || name === `${form}s`) return;
  const isOwn = /^D\.?\s?Kan\.?\s?(?=\p{Lu})/iu.test(name);
  const inKansas = brief.court === "ksd";
  const before = source.text.slice(Math.max(0, ruleSet.start - 60), ruleSet.start);
  const after = source.text.slice(sections.at(-1)?.end ?? ruleSet.end).slice(0, 60);
  const namesOther = namesCourt(before) || /^\s+(?:of|for|in)\s+the\s/.test(after);
  if (!isOwn && !(inKansas && isUnnamed(name) && !namesOther && hasKansasNumber(sections))) return;
  const right = /Rules$/i.test(name) ? `${form}s` : form;
  const span = { start: ruleSet.start, end: /Rules?\.$/.test(typed) ? ruleSet.end - 1 : ruleSet.end };
  report(ruleSet, {
    message: `"${name}" should be "${right}", as the District of Kansas cites its own rules.`,
    fixes: [
      {
        title: `Write "${right}"`,
        safe: isOwn && inKansas && !/[*_\\]/.test(typed),
        edits: [replace(span, right)],
      },
    ],
  });
}

/** A local rule of a court that the citation does not name. */
function isUnnamed(name: string): boolean {
  return /^(?:Local (?:Civil )?Rules?|L\.\s?R\.|LR)$/i.test(name);
}

/** Another court is spoken of just before: "the Western District of Missouri's Local Rule 37.1". */
function namesCourt(before: string): boolean {
  return /\b(?:[NSEWMC]\.\s?)?D\.\s?[A-Z]|District|Circuit|Cir\.|Bankr|Court of/.test(before);
}

/** Rules of the district are numbered after the federal rules, "37.2". */
function hasKansasNumber(sections: readonly Part[]): boolean {
  return sections.every((section) => /^\d{1,2}\.\d{1,2}(?:\(|$)/.test(section.value));
}
