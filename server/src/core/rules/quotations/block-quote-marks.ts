import { replace } from "../../text/edit.ts";
import { blockQuotesOf } from "../blockQuotes.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/block-quote-marks",
  severity: "information",
  summary: "A block quote has no quotation marks around it.",
  details: `Its indentation says already that it quotes. Reported is a block quote whose one paragraph stands in quotation marks as a whole. Marks
within it, and those of a speaker quoted in it, stay. Since the marks belong to quoted matter, the fix is offered and not applied
by itself.`,
  authority: "Indigo Book R9.2",
  fix: "guided",
  on: "brief",
  zones: ["quotation", "blockQuote"],
  examples: [
    { bad: 'The order says:\n\n> "The motion is denied."\n', good: "The order says:\n\n> The motion is denied.\n" },
    {
      bad: "The order says:\n\n> “The motion is\n> denied.” (Doc. 4.)\n",
      good: "The order says:\n\n> The motion is\n> denied. (Doc. 4.)\n",
    },
    {
      bad: 'The order says:\n\n> "The motion is denied." *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994).\n',
      good: "The order says:\n\n> The motion is denied. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994).\n",
    },
    { bad: 'The order says:\n\n> *"The motion is denied."*\n', good: "The order says:\n\n> *The motion is denied.*\n" },
    { good: "The order says:\n\n> The motion is denied.\n" },
    { good: 'The order says:\n\n> "The motion" is denied, and "costs are taxed."\n' },
    { good: 'He testified:\n\n> "I never saw it," he said, "and never will."\n' },
    { good: 'The order says:\n\n> "The motion is denied.\n>\n> "Costs are taxed."\n' },
  ],
  check(brief, { text, report }) {
    for (const { blocks } of blockQuotesOf(brief)) {
      const [block] = blocks;
      if (!block || blocks.length > 1 || block.kind !== "paragraph") continue;
      const typed = text(block);
      const marks = [...typed.matchAll(/["“”]/g)].map(({ index }) => index);
      const [first, last] = marks;
      if (first === undefined || last === undefined || marks.length > 2 || typed[last] === "“") continue;
      if (last === first || !/^[*_]{0,3}$/.test(typed.slice(0, first)) || !citesOnly(typed.slice(last + 1))) continue;
      const at = (offset: number) => ({ start: block.start + offset, end: block.start + offset + 1 });
      report(at(first), {
        message: "The block quote stands in quotation marks.",
        related: [{ ...at(last), message: "The closing mark." }],
        fixes: [
          {
            title: "Remove the quotation marks",
            safe: false,
            edits: [replace(at(first), ""), replace(at(last), "")],
          },
        ],
      });
    }
  },
});

/** Whether nothing, or a citation alone, stands behind the closing mark. */
function citesOnly(rest: string): boolean {
  return (
    /^[*_]{0,3}\s*(?:\([^()]{1,80}\)[.\s]*)?$/.test(rest) ||
    /^\s+[*_]{1,2}\p{Lu}[^*_]{1,100}[*_].{0,200}[.)\s]$/su.test(rest)
  );
}
