import type { Span } from "../text/span.ts";

const saying =
  "(?:say|argue|contend|complain|object|respond|reply|answer|protest|suggest|claim|assert|insist|urge|counter|point\\s+out|maintain|fault|raise)";
const said = "(?:said|argued|contended|objected|protested|suggested|urged)";
const plea = "(?:arguments?|objections?|suggestions?|contentions?|complaints?|protests?|claims?|assertions?|retort)";

/** Verbs of saying under "may" or "will", and nouns for what is said. */
const opening = new RegExp(
  [
    `\\b(?:may|might|will|could|would|can)\\s+(?:(?:well|also|perhaps|now|then|even|no\\s+doubt|of\\s+course|\\w+ly)\\s+)?(?:${saying}|be\\s+(?:\\w+\\s+)?${said})\\b`,
    `\\b(?:expect(?:s|ed)?|anticipat(?:es?|ed)|sure|likely|bound)\\s+(?:[\\p{L}'.]+\\s+){0,4}to\\s+${saying}\\b`,
    `\\b${plea}\\s+(?:will\\s+be\\s+|would\\s+be\\s+|is\\s+)?that\\b`,
  ].join("|"),
  "iu",
);
const clauseEnd = /[;:]|,\s+(?:but|yet|and)\s|\.\s|$/;
/** The writer speaks for itself. */
const ownVoice = /\b(?:undersigned|movant|I|we)\s*$/i;

/**
 * What the other side is expected to say of the conferral, as far as one sentence reports it ("Defendant may say that nobody
 * called"): the argument of another, of which the paper admits nothing. Null where there is none.
 */
export function anticipatedArgument(sentence: string): Span | null {
  const match = opening.exec(sentence);
  if (!match || ownVoice.test(sentence.slice(0, match.index))) return null;
  const from = match.index + match[0].length;
  const rest = sentence.slice(from);
  return { start: match.index, end: from + (clauseEnd.exec(rest)?.index ?? rest.length) };
}
