import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/double-space",
  severity: "hint",
  summary: "One space follows the end of a sentence.",
  details: `Markdown shows two spaces as one wherever it is set as a page, so this concerns the draft alone. Two spaces at the end of a line are a line
break, and columns of a typed caption are wider; neither is reported.`,
  authority: "House style",
  fix: "safe",
  on: "block",
  examples: [
    { bad: "The order stands.  It was obeyed.", good: "The order stands. It was obeyed." },
    { bad: "Does the order stand?  It does.", good: "Does the order stand? It does." },
    { bad: "The order stands.   It was obeyed.", good: "The order stands. It was obeyed." },
    { good: "The order stands.  \nIt was obeyed." },
    { good: "The order stands. It was obeyed." },
    { good: "Plaintiff.      Case No. 13-2493" },
    { good: 'He wrote: "It stands.  It was obeyed."' },
  ],
  check(block, { text, report }) {
    for (const match of text(block.content).matchAll(/(?<=[.?!:][)"”’'\]*_]{0,3}) {2,3}(?=[^\s|])/g)) {
      const start = block.content.start + match.index;
      const end = start + match[0].length;
      report(
        { start, end },
        {
          message: "More than one space after the end of a sentence.",
          fixes: [{ title: "Use one space", safe: true, edits: [replace({ start, end: end - 1 }, "")] }],
        },
      );
    }
  },
});
