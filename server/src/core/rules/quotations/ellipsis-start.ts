import { replace } from "../../text/edit.ts";
import { blockQuotesOf } from "../blockQuotes.ts";
import { defineRule } from "../rule.ts";

const ellipsis = "(?:\\[\\s?)?(?:\\u2026|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)(?:\\s?\\])?\\s*";
const word = "(?=[\\p{L}\\p{N}[“‘$§])";

/** A mark that opens a quotation, emphasis perhaps, and an ellipsis in any form with a word behind it. */
const opening = new RegExp(`(?<=^|[\\s([—–-])["“]([*_]{0,3})(\\s?${ellipsis})${word}`, "gu");

/** A block quote that begins so. */
const blockOpening = new RegExp(`^(["“]?[*_]{0,3})(\\s?${ellipsis})${word}`, "u");

export default defineRule({
  id: "quotations/ellipsis-start",
  severity: "information",
  summary: "A quotation does not begin with an ellipsis.",
  details: `That something stood before the words quoted goes without saying; a small letter, or a changed one in brackets, shows that they
come from within a sentence.`,
  authority: "Indigo Book R8.3.2",
  fix: "guided",
  on: "brief",
  zones: ["quotation", "blockQuote"],
  examples: [
    {
      bad: 'He wrote that ". . . the order is clear."',
      good: 'He wrote that "the order is clear."',
    },
    {
      bad: 'He called it " . . . an order that is clear."',
      good: 'He called it "an order that is clear."',
    },
    { bad: "He wrote that “...the order is clear.”", good: "He wrote that “the order is clear.”" },
    { good: 'He wrote that "the order . . . is clear."' },
    { good: 'He wrote "the order," . . . and he wrote "clear."' },
    { good: 'He wrote ". . . ."', note: "Nothing but an ellipsis." },
    { good: "He wrote . . . nothing." },
    { bad: "He wrote:\n\n> . . . the order is clear.\n", good: "He wrote:\n\n> the order is clear.\n" },
    {
      good: "He wrote:\n\n> The order is clear.\n>\n> . . . It must be obeyed.\n",
      note: "What is left out stood between.",
    },
  ],
  check(brief, { text, zoneAt, report }) {
    const sayAt = (start: number, end: number): void => {
      report(
        { start, end },
        {
          message: "The quotation begins with an ellipsis.",
          fixes: [{ title: "Drop the ellipsis", safe: false, edits: [replace({ start, end }, "")] }],
        },
      );
    };
    for (const { content, kind, quoteDepth } of brief.blocks) {
      if (quoteDepth > 0 || (kind !== "paragraph" && kind !== "tableRow" && kind !== "heading")) continue;
      for (const match of text(content).matchAll(opening)) {
        const [, emphasis = "", found = ""] = match;
        const start = content.start + match.index + 1 + emphasis.length;
        if (zoneAt(start) !== "opaque") sayAt(start, start + found.length);
      }
    }
    for (const [first] of blockQuotesOf(brief).map(({ blocks }) => blocks)) {
      const [, mark = "", found = ""] = (first?.kind === "paragraph" && blockOpening.exec(text(first.content))) || [];
      if (first && found) sayAt(first.content.start + mark.length, first.content.start + mark.length + found.length);
    }
  },
});
