import type { Brief } from "../../brief/brief.ts";
import type { Block } from "../../markdown/block.ts";
import { spanAt } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/quote-unbalanced",
  severity: "warning",
  summary: "Quotation marks, square brackets and parentheses come in pairs.",
  details: `A quotation that goes on over several paragraphs opens in each and closes in the last, and one that a page break or a block quote
cuts in two opens in one paragraph and closes in a later one; neither is reported. Single marks are apostrophes too often to be
counted, a mark after a figure may stand for inches, and a closing parenthesis alone may number an item ("1)"). Of several marks that are one too many, only the place of the first can be
told.`,
  authority: "Indigo Book R8.1",
  fix: "none",
  on: "brief",
  zones: ["quotation"],
  examples: [
    { bad: 'Defendants argue that "the order is vague. The Court disagreed.' },
    { bad: "Defendants argue that the order is vague.” The Court disagreed." },
    { bad: 'Defendants argue that "[t]he order is vague, and that "[d]efendants obeyed" it.' },
    { bad: 'Defendants argue that "[t the order is vague."' },
    { bad: "Defendants argue (Doc. 12 at 3 that the order is vague. The Court disagreed." },
    { good: "Defendants argue that 1) the order is vague (and 2) late. The Court disagreed." },
    { bad: '| Request | Answer |\n|---|---|\n| 4 | "None. |\n' },
    { good: 'Defendants argue that "the order is vague." The Court said that it "is not."' },
    { good: "He wrote:\n\n“The order is vague.\n\n“It is also late.”\n" },
    {
      good: 'Defendants "refused to answer many of the interrogatories\n\n¹ That motion is pending.\n\nand refused to produce" anything.',
    },
    { good: 'The pipe is 6" wide and the bolt 5\' 4" long.' },
    { good: 'Defendants argue that "“the order” is vague."' },
    { good: "- [ ] call counsel\n- [x] file[^1]\n\n[^1]: See [the page](https://example.com/a(b))." },
    { good: "> The order is vague." },
    { good: 'He wrote that ". . . the order is vague."' },
  ],
  check(brief, { report }) {
    const readings = brief.blocks.filter(isProse).map((block) => readBlock(brief, block));
    readings.forEach((reading, index) => {
      const { marks, brackets, parentheses, endsInMidSentence, beginsInMidSentence } = reading;
      const before = readings.slice(Math.max(0, index - reach), index);
      const after = readings.slice(index + 1, index + 1 + reach);
      const say = (at: number | null, message: string): void => {
        if (at !== null) report({ start: at, end: at + 1 }, { message });
      };
      if (!endsInMidSentence && !after.some((one) => one.marks.close !== null || one.beginsOpen))
        say(marks.open, "This quotation mark is not closed.");
      if (!beginsInMidSentence && !before.some((one) => one.marks.open !== null))
        say(marks.close, "This closing quotation mark has none that opens.");
      if (!endsInMidSentence && !after.some((one) => one.brackets.close !== null))
        say(brackets.open, "This bracket is not closed.");
      if (!beginsInMidSentence && !before.some((one) => one.brackets.open !== null))
        say(brackets.close, "This closing bracket has none that opens.");
      if (!endsInMidSentence && !after.some((one) => one.parentheses.close !== null))
        say(parentheses.open, "This parenthesis is not closed.");
    });
  },
});

/** So many blocks further may a quotation go on: over page headers, footnotes and paragraphs. */
const reach = 12;

/** The first mark that is left open, and the first that closes nothing. */
interface Unpaired {
  readonly open: number | null;
  readonly close: number | null;
}

interface BlockReading extends Edges {
  readonly marks: Unpaired;
  readonly brackets: Unpaired;
  readonly parentheses: Unpaired;
  /** The block begins with an opening mark, as each paragraph of a long quotation does. */
  readonly beginsOpen: boolean;
}

const none: Unpaired = { open: null, close: null };

function isProse({ kind, quoteDepth }: Block): boolean {
  return (kind === "paragraph" || kind === "tableRow") && quoteDepth === 0;
}

function readBlock(brief: Brief, block: Block): BlockReading {
  const { text } = brief.source;
  const marks: number[] = [];
  const brackets: number[] = [];
  const parentheses: number[] = [];
  for (let i = block.start; i < block.end; i++) {
    const code = text.charCodeAt(i);
    const isMark = code === 0x22 || code === 0x201c || code === 0x201d;
    const isBracket = code === 0x5b || code === 0x5d;
    if (!(isMark || isBracket || code === 0x28 || code === 0x29) || !isCounted(brief, i)) continue;
    (isMark ? marks : isBracket ? brackets : parentheses).push(i);
  }
  return {
    marks: unpairedMarks(text, block, marks),
    brackets: unpairedBrackets(text, brackets, "["),
    parentheses: unpairedBrackets(text, parentheses, "("),
    ...edgesOf(text, block),
    beginsOpen: /^[*_\s([]*["“]/.test(text.slice(block.start, block.start + 10)),
  };
}

interface Edges {
  readonly beginsInMidSentence: boolean;
  readonly endsInMidSentence: boolean;
}

/** Whether a page break or a block quote has cut a sentence in two. */
function edgesOf(text: string, { kind, start, end }: Block): Edges {
  if (kind === "tableRow") return { beginsInMidSentence: false, endsInMidSentence: false };
  return {
    beginsInMidSentence: /^[\s*_>(.,;:)\]"”’']*(?:\p{Ll}|[.,;:)\]"”’])/u.test(text.slice(start, start + 12)),
    endsInMidSentence: !/[.?!:;][)\]"”’'*_\s]*(?:\[\^[^\]\s]{1,20}\]|[⁰¹²³⁴-⁹\d]{1,3})?[\s*_]*$/.test(
      text.slice(Math.max(start, end - 40), end),
    ),
  };
}

/** Nothing where the marks are even in number, whichever way they face, or where one may face either way. */
function unpairedMarks(text: string, block: Block, marks: readonly number[]): Unpaired {
  const open: number[] = [];
  let close: number | null = null;
  for (const at of marks) {
    const facing = facingOf(text, block, at, open.length > 0);
    if (facing === "unclear") return none;
    if (facing === "opens") open.push(at);
    else if (facing === "closes" && open.pop() === undefined) close ??= at;
  }
  return open.length === 1 && close !== null ? none : { open: open[0] ?? null, close };
}

function unpairedBrackets(text: string, brackets: readonly number[], opening: "[" | "("): Unpaired {
  const open: number[] = [];
  let close: number | null = null;
  for (const at of brackets) {
    if (text[at] === opening) open.push(at);
    else if (open.pop() === undefined) close ??= at;
  }
  return { open: open[0] ?? null, close };
}

/** Which way a mark faces; a straight one that may face either closes what is open. */
function facingOf(
  text: string,
  { start, end }: Block,
  at: number,
  isOpen: boolean,
): "opens" | "closes" | "neither" | "unclear" {
  if (text[at] === "“") return "opens";
  if (text[at] === "”") return "closes";
  const before =
    at > start
      ? text
          .slice(Math.max(start, at - 6), at)
          .replace(/[*_\\]{1,4}$/, "")
          .slice(-1)
      : "";
  const after = at + 1 < end ? (/[^*_\\]/.exec(text.slice(at + 1, at + 6))?.[0] ?? "") : "";
  const mayClose = before !== "" && !/[\s([{–—]/.test(before);
  // An ellipsis may begin a quotation, other points may not.
  const mayOpen =
    (after !== "" && !/[\s),.;:?!\]]/.test(after)) || /^.[*_]{0,3}(?:\.\s?\.|\u2026)/u.test(text.slice(at, at + 8));
  if (!isOpen && /\d/.test(before)) return "neither";
  // Nothing opens directly behind a word or a point.
  const isBehindWord = /[\p{L}\p{N}.,;:?!)\]]['’]?[*_\\]{0,4}$/u.test(text.slice(Math.max(start, at - 6), at));
  if (mayClose && (isOpen || !mayOpen || isBehindWord)) return "closes";
  if (mayOpen) return "opens";
  return mayClose ? "closes" : "unclear";
}

/** Marks of code, links and notes are no marks of the text. */
function isCounted(brief: Brief, offset: number): boolean {
  const { text } = brief.source;
  return !spanAt(brief.opaque, offset) && !spanAt(brief.footnoteReferences, offset) && !isTaskBox(text, offset);
}

/** The box of a task in a list: "[ ]", "[x]". */
function isTaskBox(text: string, offset: number): boolean {
  const start = text[offset] === "]" ? offset - 2 : offset;
  return /^\[[ xX]\]\s/.test(text.slice(Math.max(0, start), start + 4));
}
