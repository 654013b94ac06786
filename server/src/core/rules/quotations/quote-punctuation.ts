import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/quote-punctuation",
  severity: "information",
  summary: "A period or comma stands inside the closing quotation mark.",
  details: `American usage puts periods and commas inside the closing mark and all other marks outside, unless they are quoted. The option
\`placement\` turns the rule off for offices that put them by sense. Since the mark belongs to a quotation, the fix is offered and not
applied by itself. Where what is quoted must be read letter by letter (a search term, an address), ignore the finding.`,
  authority: "Indigo Book R8.1.2",
  fix: "guided",
  on: "brief",
  zones: ["quotation"],
  options: {
    placement: {
      type: "string",
      enum: ["inside", "any"],
      default: "inside",
      description: '"inside" asks for American usage; "any" leaves the place to the writer.',
    },
  },
  examples: [
    { bad: 'Plaintiff calls the order "clear".', good: 'Plaintiff calls the order "clear."' },
    { bad: "The order is “clear”, she says.", good: "The order is “clear,” she says." },
    { bad: 'Plaintiff calls the order "*clear*".', good: 'Plaintiff calls the order "*clear*."' },
    { bad: 'Plaintiff says: "The order is clear.".', good: 'Plaintiff says: "The order is clear."' },
    { good: 'Plaintiff calls the order "clear." Is it "clear"? It is "clear"; it is not "vague": read it.' },
    { good: 'He typed "password1". He meant "a@b.c".', note: "Letter by letter." },
    { good: 'Plaintiff calls the order "clear". . . .' },
    { good: "The box is 6\". It is Defendants'. The order is 'clear'." },
    { good: 'Plaintiff calls the order "clear".', options: { placement: "any" } },
  ],
  check(brief, { source, options, zoneAt, report }) {
    if (options.placement !== "inside") return;
    const { text } = source;
    for (const quotation of brief.quotations) {
      const { end } = quotation;
      const closing = text[end - 1] ?? "";
      const mark = text[end] ?? "";
      if (!/["”]/.test(closing) || (mark !== "." && mark !== ",")) continue;
      if (zoneAt(quotation.start) !== "quotation" || goesOn.test(text.slice(end + 1, end + 3))) continue;
      const quoted = text.slice(quotation.start + 1, end - 1).replace(/[*_]+$/, "");
      const inner = quoted.at(-1) ?? "";
      if (isLiteral(quoted) || /[\s?!;:'’"”\])]/.test(inner)) continue;
      const span = { start: end - 1, end: end + 1 };
      const isDouble = inner === "." || inner === ",";
      report(span, {
        message: `The ${mark === "." ? "period" : "comma"} stands outside the closing quotation mark.`,
        fixes: [
          {
            title: isDouble ? "Drop it" : "Put it inside",
            safe: false,
            edits: [replace(span, isDouble ? closing : `${mark}${closing}`)],
          },
        ],
      });
    }
  },
});

/** What follows a period or comma that belongs to an ellipsis, a number or a name. */
const goesOn = /^(?:[.\p{L}\d]|\s\.)/u;

/** A word with a figure, a sign or an inner point or capital, which is quoted for its very letters. */
function isLiteral(quoted: string): boolean {
  return !/\s/.test(quoted) && /\d|[@#/\\+=~^|<>{}&%$]|\p{L}\.\p{L}|\p{Ll}\p{Lu}|^\P{L}*$/u.test(quoted);
}
