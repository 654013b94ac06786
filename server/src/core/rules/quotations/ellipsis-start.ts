import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

/** A mark that opens a quotation, emphasis perhaps, and an ellipsis in any form with a word behind it. */
const opening =
  /(?<=^|[\s([—–-])["“]([*_]{0,3})(\s?(?:\[\s?)?(?:\u2026|\.\s?\.\s?\.(?:\s?\.)?)(?:\s?\])?\s*)(?=[\p{L}\p{N}[“‘$§])/gu;

export default defineRule({
  id: "quotations/ellipsis-start",
  severity: "information",
  summary: "A quotation does not begin with an ellipsis.",
  details: `That something stood before the words quoted goes without saying; a small letter, or a changed one in brackets, shows that they
come from within a sentence.`,
  authority: "Indigo Book R8.3.2",
  fix: "guided",
  on: "block",
  zones: ["quotation"],
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
  ],
  check(block, { text, report }) {
    for (const match of text(block.content).matchAll(opening)) {
      const [, emphasis = "", ellipsis = ""] = match;
      const start = block.content.start + match.index + 1 + emphasis.length;
      const span = { start, end: start + ellipsis.length };
      report(span, {
        message: "The quotation begins with an ellipsis.",
        fixes: [{ title: "Drop the ellipsis", safe: false, edits: [replace(span, "")] }],
      });
    }
  },
});
