import { within } from "../../conferral/readText.ts";
import { type BlockQuote, blockQuotesOf } from "../blockQuotes.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "consistency/record-quote-unverified",
  severity: "information",
  summary: "Testimony that is quoted has its place in the record.",
  details: `A block quote of questions and answers that cites no transcript can't be checked by the reader, and testimony that nobody could find in the
record has embarrassed more than one brief. The cite may stand in the quote, in the paragraph before it or in the one after it.`,
  authority: "D. Kan. Rule 7.6(a)(2)",
  fix: "none",
  on: "brief",
  zones: ["blockQuote"],
  examples: [
    {
      bad: "He was asked about the lease:\n\n> Q. Did you sign it?\n>\n> A. I did.\n\nThe motion should be granted.\n",
    },
    { bad: "He was asked about the lease:\n\n> Q: Did you sign it?\n> A: I did.\n" },
    { good: "He was asked about the lease:\n\n> Q. Did you sign it?\n>\n> A. I did.\n\nAmes Dep. 14:2-4.\n" },
    { good: "He was asked about the lease (Ames Dep. 14:2-4):\n\n> Q. Did you sign it?\n> A. I did.\n" },
    { good: "He was asked about the lease:\n\n> Q. Did you sign it?\n> A. I did. (Page 14, lines 2-4.)\n" },
    { good: "The order says:\n\n> The motion is denied.\n" },
  ],
  check(brief, context) {
    for (const quote of blockQuotesOf(brief)) {
      if (!isTestimony(context.text(quote)) || isPlaced(quote, context)) continue;
      context.report(quote.blocks[0] ?? quote, {
        message: "Testimony is quoted, and no place in the record was found with it.",
      });
    }
  },
});

/** Whether a quote has a question and an answer, each at the beginning of a line. */
function isTestimony(text: string): boolean {
  const line = (letter: string): RegExp => new RegExp(`(?:^|[\\r\\n])[\\s>*]*${letter}[.:]?\\*{0,2}[.:]?\\s`);
  return line("Q").test(text) && line("A").test(text);
}

function isPlaced({ start, end, previous, next }: BlockQuote, { graph, brief, text }: RuleContext): boolean {
  const places = [{ start, end }, ...[previous, next].filter((block) => block !== undefined)];
  return places.some(
    (place) =>
      within(graph.citations, place).length > 0 ||
      within(brief.footnoteReferences, place).length > 0 ||
      /\b(?:Dep|Depo|Tr|transcript|page|pages|lines?|pp|Ex|Exhibit)\b|\d:\d/i.test(text(place)),
  );
}
