import type { Citation, IdCitation } from "../../citations/citation.ts";
import type { SourceText } from "../../text/sourceText.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

/** "Ibid." in any spelling; it has a rule of its own. */
export function isIbid({ word }: IdCitation): boolean {
  return /^ibid/i.test(word.value);
}

/** Where the period of the word stands, seen from its emphasis marks: "*Id.*", "*Id*.", "*Id* at 2". */
export function periodOf({ text }: SourceText, { word }: IdCitation): "inside" | "outside" | "none" {
  if (word.value.endsWith(".")) return "inside";
  return /^[*_]{1,3}\./.test(text.slice(word.end, word.end + 4)) ? "outside" : "none";
}

/** A line of emphasis is not looked for farther back than this. */
const longestRun = 80;

/**
 * How the word is emphasised. Where no mark stands beside it, the nearest one before it on the line decides: one that opens makes
 * it part of a run ("*See id.* at 4"), one that closes another run ("*Orr* was later. Id. at 4") or marks a star page does not.
 */
export function italicsOf({ text }: SourceText, { word, italics }: IdCitation): IdCitation["italics"] {
  if ((italics !== "none" && italics !== "run") || isMark(text[word.start - 1])) return italics;
  const before = text.slice(Math.max(0, word.start - longestRun), word.start);
  return /(?:^|[^\p{L}\p{N}.,;:?!*_\\])[*_]{1,3}(?=[\p{L}("\u201c\u2018])[^*_\r\n]*$/u.test(before) ? "run" : "none";
}

/** From the word to the end of its pins, without the emphasis marks before it. */
export function wordAndPins({ word, pins }: IdCitation): Span {
  return { start: word.start, end: Math.max(word.end, pins?.end ?? 0) };
}

/** The word with the emphasis marks directly around it. */
export function wordWithMarks({ text }: SourceText, { word }: IdCitation): Span {
  let { start, end } = word;
  while (isMark(text[start - 1]) && text[start - 1] === text[end]) {
    start--;
    end++;
  }
  return { start, end };
}

function isMark(character: string | undefined): boolean {
  return character === "*" || character === "_";
}

/** The full citation to which a short form refers, or null where that can't be told. */
export function headOf(
  citation: Citation,
  { graph, antecedentOf }: Pick<RuleContext, "graph" | "antecedentOf">,
): Citation | null {
  const antecedent = antecedentOf(citation);
  return antecedent?.kind === "resolved" ? (graph.citations[antecedent.index] ?? null) : null;
}
