import type { Section } from "../../brief/brief.ts";
import type { IdCitation } from "../../citations/citation.ts";
import { type Span, spanAt } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-no-antecedent",
  severity: "error",
  summary: '"Id." refers to a citation before it, under the same heading.',
  details: `\`Id.\` means the authority cited just before. At the start of a paper there is none; and a reader who turns to a heading does not
look above it for one. Cite the source again.

Brieflint may not know every kind of record cite. Where anything before the word looks like one (a paragraph sign, an exhibit,
a parenthesis with a number) nothing is reported, and nothing in footnotes, where \`Id.\` may refer to the text.`,
  authority: "Indigo Book R6.2.2",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "Defendants moved for a stay. (*Id.* at 2.)" },
    { bad: "Defendants moved for a stay. (Doc. 168 at 1.)\n\n## Argument\n\nThe stay was denied. (*Id.* at 2.)" },
    {
      bad: "Defendants moved for a stay. (Doc. 168 at 1.)\n\n## The Claim under § 1983\n\n*Id.* at 2. The claim fails.",
      note: "A section named in a heading is no citation.",
    },
    { good: "Defendants moved for a stay. (Doc. 168 at 1.) It was denied. (*Id.* at 2.)" },
    { good: "The lease says so. (Lease, clause 4.) It says more. (*Id.*)" },
    { good: "> The parties must converse. *Banks*, 2015 WL 7451174, at *2.\n\nLetters are not enough. *Id.*" },
  ],
  check(brief, context) {
    const { graph } = context;
    const headings = new HeadingBefore(brief.sections);
    let lastCite = -1;
    for (const [index, citation] of graph.citations.entries()) {
      if (citation.kind !== "id") {
        lastCite = citation.start;
        continue;
      }
      const antecedent = graph.antecedents[index];
      if (antecedent?.kind !== "none") continue;
      const heading = headings.before(citation.start);
      const from = heading?.end ?? 0;
      if (lastCite >= from || isApart(citation, context) || mayBeCited(context.source.text, from, citation.start))
        continue;
      const under = heading && antecedent.reason !== "first";
      const where = under ? `under the heading "${context.text(heading).replace(/^[#\s]+|\s+$/g, "")}"` : "before it";
      context.report(wordAndPins(citation), {
        message: `"${citation.word.value}" has nothing to refer to: no citation is found ${where}.`,
      });
    }
  },
});

/** Whether another rule of reference holds: quoted words, and footnotes, which may refer to the text. */
function isApart({ start }: IdCitation, context: Pick<RuleContext, "brief" | "zoneAt">): boolean {
  const isInFootnote = context.zoneAt(start) === "footnote" || spanAt(context.brief.footnotes, start) !== undefined;
  return isInFootnote || !isOwnText(context, start);
}

/** Finds the heading before ever greater offsets. */
class HeadingBefore {
  readonly #sections: readonly Section[];
  #next = 0;

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** The last heading that ends before `offset`, or null. */
  before(offset: number): Span | null {
    for (let next = this.#sections[this.#next]; next && next.heading.end <= offset; next = this.#sections[this.#next]) {
      this.#next++;
    }
    return this.#sections[this.#next - 1]?.heading ?? null;
  }
}

/** How far back a cite that Brieflint does not know is looked for, in UTF-16 units. */
const reach = 2000;

const looksLikeCite =
  /[¶§]|\bat \d|\([^()]{0,100}\d[^()]{0,100}\)|\b(?:Exs?|Exh|Dep|Decl|Aff|Tr|Compl|Br|Mem|Mot|Resp|App|Cl|Art|Sec|Nos?|Vol)\.|\b(?:Rule|Section|Article|Exhibit) [\dA-Z]|\d [A-Z][A-Za-z. ]{1,20} \d/;

function mayBeCited(text: string, from: number, to: number): boolean {
  return looksLikeCite.test(text.slice(Math.max(from, to - reach), to));
}
