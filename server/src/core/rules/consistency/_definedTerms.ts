import type { Brief } from "../../brief/brief.ts";
import type { Span } from "../../text/span.ts";

/** A short name given in parentheses: `("Dakota")`, `(the "Agreement" or "Lease")`. */
export interface DefinedTerm extends Span {
  readonly term: string;
}

const definition =
  /\((?:(?:collectively|together|hereinafter|hereafter|herein|individually|each|the|an?|referred|to|as|or|and|,|\s)+\s?)?(?:["“][^"“”()\r\n]{1,60}["”](?:[\s,]*(?:or|and|,)?\s*(?:collectively,?\s*)?(?:the\s+)?)?){1,4}\)/giu;

/** The terms that a paper defines, in order, block quotes aside. */
export function definedTerms({ blocks, source }: Brief): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "tableRow") continue;
    if (block.quoteDepth > 0) continue;
    const typed = source.slice(block);
    if (!typed.includes('("') && !/\([^()]{0,40}["“]/.test(typed)) continue;
    for (const match of typed.matchAll(definition)) {
      for (const quoted of match[0].matchAll(/["“]([^"“”]{1,60})["”]/g)) {
        const term = (quoted[1] ?? "").replace(/[.,]$/, "").replace(/[*_]/g, "").replace(/\s+/g, " ").trim();
        // A short name has a capital; quoted words in parentheses need none.
        if (!/^(?:the\s+)?\p{Lu}/u.test(term) || term.split(" ").length > 6) continue;
        if (isSentence(quoted[1] ?? "")) continue;
        const start = block.start + match.index + quoted.index + 1;
        terms.push({ start, end: start + (quoted[1] ?? "").length, term: term.replace(/^the\s+/i, "") });
      }
    }
  }
  return terms;
}

/** Quoted words that end as a sentence does are what an authority says: `(D. Kan. 2019) ("Delay is no answer.")`. */
function isSentence(quoted: string): boolean {
  return /(?:\s\p{Ll}\S*){2,}[.?!]$/u.test(quoted.replace(/[*_]/g, "").trim());
}
