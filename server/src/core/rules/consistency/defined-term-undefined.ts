import { isOwnText } from "../ownText.ts";
import { defineRule } from "../rule.ts";
import { definedTerms } from "./_definedTerms.ts";

/** Nouns that become a short name when a paper writes them with a capital. */
const shortName =
  /\bthe\s+((?:[A-Z][a-z]{2,15}\s)?(?:Agreement|Contract|Lease|Policy|Plan|Note|Mortgage|Settlement|Property|Project|Premises|Product|Patent|Fund|Trust|Merger|Transaction|Accident|Incident|Collision|Subpoena|Loan|License|Deed|Will))(?![\p{L}'’-]|\s\p{Lu})/gu;

export default defineRule({
  id: "consistency/defined-term-undefined",
  severity: "hint",
  summary: "A short name with a capital is defined.",
  details: `\`the Lease\` with a capital tells the reader that one lease has been given that name. Reported, once for each name, is one that is used
three times or more in a paper that defines other names in the usual way, \`(the "Lease")\`, but not this one.`,
  authority: "House style",
  fix: "none",
  on: "brief",
  examples: [
    {
      bad: 'Dakota Glazing, Inc. ("Dakota") signed the Lease. Under the Lease it pays. It left the Lease unpaid.',
    },
    {
      good: 'Dakota Glazing, Inc. ("Dakota") signed a lease (the "Lease"). Under the Lease it pays the Lease rent. See the Lease.',
    },
    {
      good: "Dakota signed the Lease. Under the Lease it pays. It left the Lease unpaid.",
      note: "A paper without definitions.",
    },
    { good: 'Dakota Glazing, Inc. ("Dakota") signed the Lease Agreement of 2019. Under the Lease it pays.' },
  ],
  check(brief, context) {
    const defined = definedTerms(brief);
    if (defined.length === 0) return;
    const names = new Set(defined.map(({ term }) => term.toLowerCase()));
    const uses = new Map<string, { start: number; end: number }[]>();
    for (const block of brief.blocks) {
      if (block.kind !== "paragraph" || block.quoteDepth > 0) continue;
      for (const match of context.text(block).matchAll(shortName)) {
        const name = match[1] ?? "";
        const start = block.start + match.index + match[0].length - name.length;
        if (!isOwnText(context, start)) continue;
        const spans = uses.get(name) ?? [];
        spans.push({ start, end: start + name.length });
        uses.set(name, spans);
      }
    }
    for (const [name, spans] of uses) {
      const [first] = spans;
      if (!first || spans.length < 3 || isDefined(name, names)) continue;
      context.report(first, { message: `"the ${name}" is used as a name, and no definition of it was found.` });
    }
  },
});

/** Whether a name, or one that ends or begins as it does, is defined. */
function isDefined(name: string, names: ReadonlySet<string>): boolean {
  const word = name.toLowerCase();
  const last = word.split(" ").at(-1) ?? word;
  return [...names].some((other) => other === word || other.includes(last) || word.includes(other));
}
