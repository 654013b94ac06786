import { type Edit, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/quote-style-consistency",
  severity: "hint",
  summary: "Quotation marks are curly or straight throughout.",
  details: `By default the paper's own habit is kept, that of the first quotation where both are as frequent; \`style\` chooses one. Only double marks are
looked at. Since the marks belong to quotations, the fix is offered and not applied by itself.`,
  authority: "House style",
  fix: "guided",
  on: "brief",
  zones: ["quotation"],
  options: {
    style: {
      type: "string",
      enum: ["majority", "straight", "curly"],
      default: "majority",
      description: 'The kind of mark; "majority" keeps to the paper\'s own habit.',
    },
  },
  examples: [
    {
      bad: 'He called it "clear" and "late," and she called it “vague.”',
      good: 'He called it "clear" and "late," and she called it "vague."',
    },
    { bad: 'He called it "clear."', good: "He called it “clear.”", options: { style: "curly" } },
    { good: "He called it “clear” and “late.”" },
    { good: 'The pipe is 6" wide, and “clear.”' },
  ],
  check(brief, { source, options, zoneAt, report }) {
    const { text } = source;
    const quotations = brief.quotations.filter(
      ({ start, end }) =>
        kindOf(text, start) === kindOf(text, end - 1) && kindOf(text, start) && zoneAt(start) === "quotation",
    );
    const curly = quotations.filter(({ start }) => kindOf(text, start) === "curly").length;
    const first = quotations[0] && kindOf(text, quotations[0].start);
    const most = curly * 2 === quotations.length ? first : curly * 2 > quotations.length ? "curly" : "straight";
    const right = options.style === "majority" ? most : (options.style as Kind);
    for (const quotation of quotations) {
      if (!right || kindOf(text, quotation.start) === right) continue;
      report(quotation, {
        message: `${right === "curly" ? "Straight" : "Curly"} quotation marks${options.style === "majority" ? "; most of this paper's are not" : ""}.`,
        fixes: [{ title: `Use ${right} marks`, safe: false, edits: marksOf(quotation, right) }],
      });
    }
  },
});

type Kind = "curly" | "straight";

function kindOf(text: string, at: number): Kind | null {
  const mark = text[at];
  if (mark === '"') return "straight";
  return mark === "“" || mark === "”" ? "curly" : null;
}

function marksOf({ start, end }: Span, kind: Kind): Edit[] {
  return [
    replace({ start, end: start + 1 }, kind === "curly" ? "“" : '"'),
    replace({ start: end - 1, end }, kind === "curly" ? "”" : '"'),
  ];
}
