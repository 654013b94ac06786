import { sentencesOf } from "../../brief/opening.ts";
import type { Citation } from "../../citations/citation.ts";
import { within } from "../../conferral/readText.ts";
import type { Span } from "../../text/span.ts";
import { type BlockQuote, blockQuotesOf } from "../blockQuotes.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "consistency/record-quote-unverified",
  severity: "information",
  summary: "Testimony that is quoted has its place in the record.",
  details: `A block quote of questions and answers that cites no transcript can't be checked by the reader, and testimony that nobody could find in the
record has embarrassed more than one brief. The cite may stand in the quote, in the paragraph before it or where the one after it begins. Decisions count there only where they may be
the source of the quotation: cited in the sentence that leads to it, or directly behind it.`,
  authority: "D. Kan. Rule 7.6(a)(2)",
  fix: "none",
  on: "brief",
  zones: ["blockQuote"],
  examples: [
    {
      bad: "He was asked about the lease:\n\n> Q. Did you sign it?\n>\n> A. I did.\n\nThe motion should be granted.\n",
    },
    { bad: "He was asked about the lease:\n\n> Q: Did you sign it?\n> A: I did.\n" },
    {
      bad: "He was asked about the lease:\n\n> Question: Did you sign it? Answer: I did, and I would again.\n\nThe motion should be granted.\n",
    },
    {
      good: "The bar examiners ask:\n\n> Question: Did the tenant sign?\n\nNobody can tell.\n",
    },
    {
      bad: "An admission ends the matter. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). Ames made one:\n\n> Q. Did you sign it?\n>\n> A. I did.\n\nNo jury could find otherwise. *Ash v. Elm*, 11 F.3d 1, 2 (10th Cir. 1993).\n",
      note: "The decisions are not the source of the testimony.",
    },
    {
      good: "The witness in *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994), was asked:\n\n> Q. Did you sign it?\n>\n> A. I did.\n",
    },
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

/** Whether a quote has a question and an answer, each at the beginning of a line or with the word in full. */
function isTestimony(text: string): boolean {
  const line = (letter: string): RegExp => new RegExp(`(?:^|[\\r\\n])[\\s>*]*${letter}[.:]?\\*{0,2}[.:]?\\s`);
  return (line("Q").test(text) && line("A").test(text)) || spelledOut.test(text);
}

/** The words in full, which may follow one another within a line. */
const spelledOut = /^[\s>*"“]*Question:[\s\S]*[.?!"”][\s>*]+Answer:/;

/** Whether a place is named in the quote, in the paragraph that leads to it, or where the one after it begins. */
function isPlaced(quote: BlockQuote, context: RuleContext): boolean {
  return isPlacedWithin(quote, context) || isPlacedBefore(quote, context) || isPlacedBehind(quote, context);
}

function isPlacedWithin(quote: Span, { graph, brief, text }: RuleContext): boolean {
  return (
    within(graph.citations, quote).length > 0 ||
    within(brief.footnoteReferences, quote).length > 0 ||
    placeWords.test(text(quote))
  );
}

/** A decision that is cited in the sentence which leads to the quote may be its source; one cited earlier is not. */
function isPlacedBefore({ previous }: BlockQuote, context: RuleContext): boolean {
  if (!previous) return false;
  const { graph, brief, text } = context;
  if (within(graph.citations, previous).some((one) => isOfRecord(one, context)) || placeWords.test(text(previous)))
    return true;
  const end = sentencesOf(text(previous)).at(-1);
  if (!end) return false;
  const last = { start: previous.start + end.start, end: previous.end };
  return within(graph.citations, last).length > 0 || within(brief.footnoteReferences, last).length > 0;
}

/** What is cited first after the quote may be its source: the record, or anything at the very beginning. */
function isPlacedBehind({ next }: BlockQuote, context: RuleContext): boolean {
  if (!next) return false;
  const { graph, brief, text, source } = context;
  const [first] = within(graph.citations, next);
  if (first && (isOfRecord(first, context) || isOnlyMarks(source.text.slice(next.start, first.start)))) return true;
  const [note] = within(brief.footnoteReferences, next);
  if (note && isOnlyMarks(source.text.slice(next.start, note.start))) return true;
  const [sentence] = sentencesOf(text(next));
  return sentence !== undefined && placeWords.test(text(next).slice(0, sentence.end));
}

const placeWords = /\b(?:Dep|Depo|Tr|transcript|page|pages|lines?|pp|Ex|Exhibit)\b|\d:\d/i;

/** Whether the record is cited, be it by a short form. */
function isOfRecord(citation: Citation, { graph, antecedentOf }: RuleContext): boolean {
  const antecedent = antecedentOf(citation);
  const cited = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : citation;
  return cited?.kind === "docket" || cited?.kind === "exhibit";
}

function isOnlyMarks(text: string): boolean {
  return /^[\s*_([]*(?:see\s)?[\s*_]*$/i.test(text);
}
