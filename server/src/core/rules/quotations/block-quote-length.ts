import { blockQuotesOf, wordsIn } from "../blockQuotes.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/block-quote-length",
  severity: "hint",
  summary: "Quotations of fifty words or more are set as block quotes, shorter ones are not.",
  details: `The citation guides set a quotation off at fifty words. Testimony, lists, tables and quotations of several paragraphs are often set
off whatever their length, and are not reported for being short.`,
  authority: "Indigo Book R9; the number of words by practice",
  fix: "none",
  on: "brief",
  zones: ["quotation", "blockQuote"],
  options: {
    words: { type: "number", default: 50, description: "The number of words from which a quotation is set off." },
  },
  examples: [
    { bad: "The order says:\n\n> The motion is denied without prejudice.\n" },
    { bad: 'The order says that "one two three four five six seven."', options: { words: 5 } },
    { good: 'The order says that "the motion is denied."' },
    { good: "The order says:\n\n> One two three four five six.\n", options: { words: 5 } },
    { good: "He testified:\n\n> Q. Did you see it?\n>\n> A. No.\n" },
    { good: "The requests are:\n\n> 1. the lease;\n> 2. the ledger.\n" },
  ],
  check(brief, { options, text, zoneAt, report }) {
    for (const quotation of brief.quotations) {
      const words = wordsIn(text(quotation));
      if (words < options.words || zoneAt(quotation.start) !== "quotation") continue;
      report(quotation, {
        message: `A quotation of ${words} words; from ${options.words} on it is set as a block quote.`,
      });
    }
    for (const { blocks, start, end } of blockQuotesOf(brief)) {
      const [block] = blocks;
      if (!block || blocks.length > 1 || block.kind !== "paragraph" || block.listDepth > 0) continue;
      const words = wordsIn(text(block));
      if (words >= options.words || words < 2 || /^[\s*]*(?:[QA]\b|\d|[•([])/.test(text(block))) continue;
      report(
        { start, end },
        { message: `A block quote of ${words} words; below ${options.words} it stands in the text.` },
      );
    }
  },
});
