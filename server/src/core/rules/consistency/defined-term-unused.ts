import { defineRule } from "../rule.ts";
import { definedTerms } from "./_definedTerms.ts";

export default defineRule({
  id: "consistency/defined-term-unused",
  severity: "hint",
  summary: "A short name that is defined is used.",
  details: `A definition is short name in quotation marks and parentheses: \`("Dakota")\`, \`(the "Agreement")\`. If nothing before or after it uses the
name, the reader has learnt it for nothing. Possessives, plurals and uses in quotations count.`,
  authority: "House style",
  fix: "none",
  on: "brief",
  examples: [
    { bad: 'Defendant Dakota Glazing, Inc. ("Dakota Glass") moves. The motion is late.' },
    { good: 'Defendant Dakota Glazing, Inc. ("Dakota Glass") moves. Dakota Glass\'s motion is late.' },
    { good: 'The lease (the "Lease") is dated 2019. Both Leases are void.' },
    {
      good: 'Defendant Dakota Glazing, Inc. ("Dakota") moves.',
      note: "The name itself holds it; one use before counts.",
    },
  ],
  check(brief, { source, report }) {
    for (const defined of definedTerms(brief).slice(0, mostTerms)) {
      if (isUsed(source.text, defined.term, defined)) continue;
      report(defined, { message: `"${defined.term}" is defined and was not found again.` });
    }
  },
});

/** A text that defines more is none that was written by hand, and each term costs a search of the whole. */
const mostTerms = 200;

/** Whether a term stands anywhere but where it is defined. */
function isUsed(text: string, term: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (const form of [term, term.toUpperCase(), term.replace(/ /g, "\n"), term.replace(/s$/, "")]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if ((at < start || at >= end) && !/\p{L}/u.test(text.charAt(at - 1))) return true;
    }
  }
  return false;
}
