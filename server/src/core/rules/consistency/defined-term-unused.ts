import { defineRule } from "../rule.ts";
import { type DefinedTerm, definedTerms } from "./_definedTerms.ts";

export default defineRule({
  id: "consistency/defined-term-unused",
  severity: "hint",
  summary: "A short name that is defined is used.",
  details: `A definition is short name in quotation marks and parentheses: \`("Dakota")\`, \`(the "Agreement")\`. If nothing before or after it uses the
name, the reader has learnt it for nothing. Possessives, plurals and uses in quotations count; front matter and caption do not, nor does the full name
that the short one begins.`,
  authority: "House style",
  fix: "none",
  on: "brief",
  examples: [
    { bad: 'Defendant Dakota Glazing, Inc. ("Dakota Glass") moves. The motion is late.' },
    { good: 'Defendant Dakota Glazing, Inc. ("Dakota Glass") moves. Dakota Glass\'s motion is late.' },
    { good: 'The lease (the "Lease") is dated 2019. Both Leases are void.' },
    {
      good: 'Defendant Dakota Glazing, Inc. ("Dakota") moves. The motion of Dakota is late.',
    },
    {
      bad: '---\ncourt: ksd\ndefendants: [Dakota Glazing Company]\n---\n\n# Motion to Compel\n\nDakota Glazing Company ("Dakota") sold the panes. Dakota Glazing Company was paid.\n',
    },
    { good: 'It is late. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) ("Delay is no answer.").' },
  ],
  check(brief, { source, report }) {
    const from = brief.title?.start ?? brief.frontMatter?.end ?? 0;
    for (const defined of definedTerms(brief).slice(0, mostTerms)) {
      if (isUsed(source.text, defined, from)) continue;
      report(defined, { message: `"${defined.term}" is defined and was not found again.` });
    }
  },
});

/** A text that defines more is none that was written by hand, and each term costs a search of the whole. */
const mostTerms = 200;

/** Whether a term stands anywhere behind the caption but where it is defined and in the name for which it is short. */
function isUsed(text: string, { term, start, end }: DefinedTerm, from: number): boolean {
  const rest = restOfName(text.slice(Math.max(0, start - 120), start), term);
  for (const form of [term, term.toUpperCase(), term.replace(/ /g, "\n"), term.replace(/s$/, "")]) {
    for (let at = text.indexOf(form, from); at >= 0; at = text.indexOf(form, at + 1)) {
      if ((at >= start && at < end) || /\p{L}/u.test(text.charAt(at - 1))) continue;
      if (rest === null || !rest.test(text.slice(at + form.length, at + form.length + 30))) return true;
    }
  }
  return false;
}

/** How the full name goes on behind the short one with which it begins; null where it does not, or where that is not certain. */
function restOfName(before: string, term: string): RegExp | null {
  const at = before.lastIndexOf(term);
  const rest = /^\s+(\p{Lu}[\p{L}&'’-]+)[\p{L}\s,.&'’-]*\(["“]$/u.exec(
    at < 0 ? "" : before.slice(at + term.length),
  )?.[1];
  return rest === undefined ? null : new RegExp(`^\\s+${rest.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i");
}
