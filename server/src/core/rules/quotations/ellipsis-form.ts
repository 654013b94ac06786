import { replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";

/** Three or four points, close together or not, or the character; with brackets around them, or not. */
const points = /(?<![.\u2026])(?:\[\s?)?(?:\u2026\.?|\.(?:\s?\.){2,3})(?:\s?\])?(?!\s?[.\u2026])/gu;

/** "* * *", and "***" between words, as some print them. */
const asterisks = /(?<=[\p{L},;.]\s)(?:\\?\*\s?){2}\\?\*(?=\s[\p{L}[])/gu;

export default defineRule({
  id: "quotations/ellipsis-form",
  severity: "information",
  summary: "An ellipsis is three periods with a space around each.",
  details: `The form of the citation guides is \` . . . \`, with a fourth period where the omission ends the sentence. Many offices type three
close periods or the single character; the option \`style\` takes either as the right form. Inside a quotation the fix is offered
and not applied by itself. Leaders of a table of contents and numbers ("1...5") are no ellipses.`,
  authority: "Indigo Book R8.3.1",
  fix: "safe",
  on: "block",
  zones: ["quotation", "blockQuote"],
  options: {
    style: {
      type: "string",
      enum: ["spaced", "any"],
      default: "spaced",
      description:
        '"spaced" asks for the form of the citation guides; "any" takes close periods and the single character too.',
    },
  },
  examples: [
    { bad: 'He wrote that "the order ... is clear."', good: 'He wrote that "the order . . . is clear."' },
    { bad: "He wrote that “the order… is clear.”", good: "He wrote that “the order . . . is clear.”" },
    { bad: "> The order...is clear.", good: "> The order . . . is clear." },
    {
      bad: 'He wrote that "the order is clear.... It must be obeyed."',
      good: 'He wrote that "the order is clear . . . . It must be obeyed."',
    },
    { bad: 'He wrote that "the order [...] is clear."', good: 'He wrote that "the order . . . is clear."' },
    { bad: 'He wrote that "the order is clear..."', good: 'He wrote that "the order is clear . . ."' },
    { bad: 'He wrote that "the order . . .is clear."', good: 'He wrote that "the order . . . is clear."' },
    { bad: 'He wrote that "the order [. . .] is clear."', good: 'He wrote that "the order . . . is clear."' },
    { bad: 'He wrote that "the order * * * is clear."', good: 'He wrote that "the order . . . is clear."' },
    { good: 'He wrote that "the order . . . is clear."' },
    { good: 'He wrote that "the order is clear. . . . It must be obeyed."' },
    { bad: 'He wrote that "the order is clear . .. ."', good: 'He wrote that "the order is clear . . . ."' },
    { good: "Argument ........ 4" },
    { good: "See `a...b`." },
    { good: 'He wrote that "the order ... is clear."', options: { style: "any" } },
  ],
  check(block, context) {
    const { text, options, report } = context;
    if (options.style !== "spaced") return;
    const typed = text(block.content);
    if (!/\.\s?\.|\u2026|\*\s?\\?\*/.test(typed)) return;
    for (const match of [...typed.matchAll(points), ...printedAsterisks(typed, context)]) {
      const before = typed[match.index - 1] ?? "";
      const after = typed[match.index + match[0].length] ?? "";
      if (!/\.\.|[\u2026[\]*]/.test(match[0]) && !/[\p{L}\p{N}]/u.test(after)) continue;
      if (/\d/.test(before) && /\d/.test(after)) continue;
      if (/[/\\]/.test(before + after)) continue;
      const span = {
        start: block.content.start + match.index,
        end: block.content.start + match.index + match[0].length,
      };
      report(span, {
        message: `An ellipsis should be " . . . ", not "${match[0]}".`,
        fixes: [{ title: 'Write " . . . "', safe: true, edits: [replace(span, spaced(match[0], before, after))] }],
      });
    }
  },
});

/** The manual of Illinois takes asterisks. */
function printedAsterisks(typed: string, context: RuleContext): RegExpExecArray[] {
  const found = typed.includes("*") ? [...typed.matchAll(asterisks)] : [];
  return found.length > 0 && mayFollowStateManual(context) ? [] : found;
}

/** As many periods as were typed, spaced, with a space on either side where a word stands. */
function spaced(found: string, before: string, after: string): string {
  const count = found.includes("*")
    ? 3
    : found.includes("\u2026")
      ? 3 + (found.match(/\./g)?.length ?? 0)
      : (found.match(/\./g)?.length ?? 3);
  const points = new Array<string>(count).fill(".").join(" ");
  const opens = before === "" || /[\s("“‘'[*_>]/.test(before);
  const closes = after === "" || /[\s)"”’'\]*_,;:?!]/.test(after);
  return `${opens ? "" : " "}${points}${closes ? "" : " "}`;
}
