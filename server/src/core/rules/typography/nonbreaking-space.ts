import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

/** A sign or an abbreviation and the one ordinary space between it and its number. */
const breakable = /(?:§§?|¶¶?|(?<![\p{L}.])(?:Nos?\.|Docs?\.|ECF Nos?\.|Dkts?\.|Exs?\.|Rule))( )(?=[\d[A-Z])/gu;

export default defineRule({
  id: "typography/nonbreaking-space",
  severity: "hint",
  summary: "A sign or label and its number stay on one line.",
  details: `\`§ 1332\`, \`No. 13-2493\` and \`Doc. 170\` read badly when a line ends between them. A no-break space prevents it. It looks like any other space in
an editor, so the rule is a hint, to be set by those who want it. Where a line already ends there nothing is reported.`,
  authority: "House style",
  fix: "safe",
  on: "block",
  examples: [
    { bad: "Jurisdiction rests on 28 U.S.C. § 1332.", good: "Jurisdiction rests on 28 U.S.C. §\u00a01332." },
    { bad: "The order (Doc. 170) stands.", good: "The order (Doc.\u00a0170) stands." },
    { good: "Jurisdiction rests on 28 U.S.C. §\u00a01332." },
    { good: "The order (Doc.\n170) stands." },
    { good: 'He wrote: "See Doc. 170."' },
    { good: "The answer is No. It always was." },
  ],
  check(block, { text, report }) {
    for (const match of text(block.content).matchAll(breakable)) {
      // "No." may be an answer.
      const next = text(block.content)[match.index + match[0].length] ?? "";
      if (/No\.$/.test(match[0].trimEnd()) && !/[\d[]/.test(next)) continue;
      if (/Rule $/.test(match[0]) && !/\d/.test(next)) continue;
      const start = block.content.start + match.index;
      const space = start + match[0].length - 1;
      report(
        { start, end: space + 2 },
        {
          message: "A line may break at this space; use a non-breaking one.",
          fixes: [
            {
              title: "Use a no-break space",
              safe: true,
              edits: [replace({ start: space, end: space + 1 }, "\u00a0")],
            },
          ],
        },
      );
    }
  },
});
