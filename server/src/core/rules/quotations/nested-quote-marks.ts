import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/nested-quote-marks",
  severity: "information",
  summary: "A quotation inside a quotation has single marks.",
  details: `Double marks within double marks end the outer quotation too soon for the eye. A block quote keeps the marks of its source and is not
looked at. Since the marks belong to quoted matter, the fix is offered and not applied by itself.`,
  authority: "Indigo Book R8.1",
  fix: "guided",
  on: "brief",
  zones: ["quotation"],
  examples: [
    {
      bad: "He wrote that “the order is “clear” to all.”",
      good: "He wrote that “the order is ‘clear’ to all.”",
    },
    { bad: 'He wrote that "the order is "clear" to all."', good: "He wrote that \"the order is 'clear' to all.\"" },
    { good: "He wrote that “the order is ‘clear’ to all.”" },
    { good: "He wrote that “‘the order is “clear” to all.’”" },
    { good: 'He wrote that "the order" is "clear" to all.' },
    { good: "> He wrote that “the order is “clear” to all.”" },
    { good: 'The parties ("Plaintiff" and "Defendant") agree that "it is."' },
  ],
  check(brief, { text, zoneAt, report }) {
    for (const quotation of brief.quotations) {
      if (zoneAt(quotation.start) !== "quotation") continue;
      const typed = text(quotation);
      for (const { start, end } of innerPairs(typed)) {
        if (standsInSingle(typed.slice(1, start))) continue;
        const opening = { start: quotation.start + start, end: quotation.start + start + 1 };
        const closing = { start: quotation.start + end - 1, end: quotation.start + end };
        const isCurly = typed[start] === "“";
        report(
          { start: opening.start, end: closing.end },
          {
            message: "A quotation inside a quotation takes single quotation marks.",
            fixes: [
              {
                title: "Use single marks",
                safe: false,
                edits: [replace(opening, isCurly ? "‘" : "'"), replace(closing, isCurly ? "’" : "'")],
              },
            ],
          },
        );
      }
    }
  },
});

/** The pairs of double marks directly inside the outermost; none where the marks do not pair off with certainty. */
function innerPairs(typed: string): Span[] {
  if (!/^["“]/.test(typed) || !/["”]$/.test(typed)) return [];
  const open: number[] = [];
  const pairs: Span[] = [];
  for (let i = 0; i < typed.length; i++) {
    const character = typed[i] ?? "";
    if (!/["“”]/.test(character)) continue;
    const opens = character === "“" || (character === '"' && /[\p{L}\p{N}[*_]/u.test(typed[i + 1] ?? ""));
    const closes = character === "”" || (character === '"' && /[\p{L}\p{N}.,;:?!'’)\]*_]/u.test(typed[i - 1] ?? ""));
    if (opens === closes) return [];
    if (opens) {
      open.push(i);
      continue;
    }
    const start = open.pop();
    if (start === undefined || (open.length === 0 && i < typed.length - 1)) return [];
    if (open.length === 1) pairs.push({ start, end: i + 1 });
  }
  return open.length === 0 ? pairs : [];
}

/** Whether a single mark is open where the text ends: then a double one is right again. */
function standsInSingle(before: string): boolean {
  const opens = before.match(/(?<![\p{L}\p{N}])[‘'](?=$|[\p{L}\p{N}["“‘])/gu)?.length ?? 0;
  const closes = before.match(/(?<=[\p{L}\p{N}.,;:?!\]])[’'](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opens > closes;
}
