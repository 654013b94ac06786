import type { CaseCitation, UnpublishedCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { type Part, type Span, spanAt } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { beginsClearly } from "./_placement.ts";

export default defineRule({
  id: "cases/case-name-italics",
  severity: "information",
  summary: "A case name is in italics, and the comma after it is not.",
  details: `\`*Smith v. Jones*, 12 F.3d 34\`. Only full citations are looked at, and a name that the paper underlines is left alone, as are bold names where no name of the paper is in
italics.

The repair runs by itself where it is clear where the name begins, after a sentence, a signal or a parenthesis; elsewhere it is offered.`,
  authority: "Indigo Book R2.1, R11.2 and R15.2.2",
  fix: "safe",
  emphasis: true,
  // A court sets its orders in its own type.
  papers: ["motion", "memorandum-in-support", "response", "reply", "notice", "stipulation", "letter", "other"],
  on: ["case", "unpublished"],
  examples: [
    {
      bad: "So it was held. Wick v. Orr, 12 F.3d 34 (10th Cir. 1994).",
      good: "So it was held. *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*See* In re Wick, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
      good: "*See* *In re Wick*, No. 12-1234, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
    },
    { bad: "*Wick v. Orr,* 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*See Wick v. Orr,* 12 F.3d 34 (10th Cir. 1994).", good: "*See Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "_Wick v. Orr,_ 12 F.3d 34 (10th Cir. 1994).", good: "_Wick v. Orr_, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick* v. Orr, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). **Ash v. Elm**, 12 F.3d 36 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). *Ash v. Elm*, 12 F.3d 36 (10th Cir. 1994).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*See, e.g., Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick* v. *Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "**Wick v. Orr**, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "<u>Wick v. Orr</u>, 12 F.3d 34 (10th Cir. 1994)." },
    {
      good: "**The rule of Wick v. Orr, 12 F.3d 34 (10th Cir. 1994), governs.**",
      note: "Emphasis around the whole sentence.",
    },
    { good: "## The rule of Wick v. Orr, 12 F.3d 34 (10th Cir. 1994)" },
  ],
  check(citation, context) {
    const { caseName } = citation;
    if (!caseName || !isFullName(caseName) || context.zoneAt(caseName.start) === "heading") return;
    const comma = emphasisedComma(caseName, context);
    const marks = comma ? null : wrongMarks(caseName, context);
    if (comma) {
      context.report(comma, {
        message: "The comma after the case name stands inside its italics.",
        fixes: [{ title: "Move the comma out of the italics", safe: true, edits: [moved(comma, context)] }],
      });
    } else if (marks) {
      context.report(marks, {
        message: "The case name is not wholly in italics, or in bold.",
        fixes: [
          { title: "Set the name in italics", safe: false, edits: [replace(marks, `*${plain(context.text(marks))}*`)] },
        ],
      });
    } else if (isRoman(citation, caseName, context)) {
      context.report(caseName, {
        message: "The case name is not in italics.",
        fixes: [{ title: "Set the name in italics", safe: beginsClearly(citation, context), edits: italic(caseName) }],
      });
    }
  },
});

/** A name of which one party alone is in italics, or that is in bold in a paper with names in italics, with its marks; else null. */
function wrongMarks(name: Part, context: RuleContext): Span | null {
  const { text } = context.source;
  const marked = { start: name.start - (/[*_]/.test(text[name.start - 1] ?? "") ? 1 : 0), end: name.end };
  const half = /^[*_](?![*_])[^*_]+[*_] v\. [^*_]+$/.test(context.text(marked));
  if (half && !/[*_]/.test(text[name.end] ?? "")) return marked;
  const bold = { start: name.start - 2, end: name.end + 2 };
  const isBold =
    /^(?<!\*)\*\*[^*_]+\*\*$/.test(context.text(bold)) && text[bold.start - 1] !== "*" && text[bold.end] !== "*";
  return isBold && hasItalicNames(context) ? bold : null;
}

/** Whether a decision is cited with its name in italics. */
function hasItalicNames({ graph, source: { text } }: RuleContext): boolean {
  return graph.citations.some((citation) => {
    if (citation.kind !== "case" && citation.kind !== "unpublished") return false;
    const { start = 0, end = 0 } = citation.caseName ?? {};
    return /^[^*_][*_]$/.test(text.slice(start - 2, start)) && /^[*_](?![*_])/.test(text.slice(end, end + 2));
  });
}

function isFullName({ value }: Part): boolean {
  return /\s(?:v|vs)\.?\s/i.test(value) || /^(?:In re|Ex parte)\s/.test(value);
}

/** The comma and the mark that closes the italics behind it, where both follow the name directly. */
function emphasisedComma({ end }: Part, { source }: RuleContext): Span | null {
  const match = /^,([*_])(?=\s)/.exec(source.text.slice(end, end + 3));
  return match ? { start: end, end: end + match[0].length } : null;
}

function moved(comma: Span, { text }: RuleContext): Edit {
  return replace(comma, `${text(comma).slice(1)},`);
}

/** Whether no emphasis, and no tag, stands in the name or is open around it. */
function isRoman({ start }: CaseCitation | UnpublishedCitation, name: Part, context: RuleContext): boolean {
  const { text } = context.source;
  if (/[*_<>\\]/.test(context.text(name)) || /[*_<>]/.test(text[start] ?? "")) return false;
  if (/[*_>]/.test(text[name.start - 1] ?? "") || /^[\s,]*[*_<]/.test(text.slice(name.end, name.end + 4))) return false;
  return !isInsideEmphasis(name.start, context);
}

/** Whether an emphasis mark is open at an offset: one that stands before a word, with no closing one behind it. */
function isInsideEmphasis(offset: number, { brief, source }: RuleContext): boolean {
  const block = spanAt(brief.blocks, offset);
  const before = source.text.slice(Math.max(block?.content.start ?? 0, offset - 2000), offset);
  const last = /(?<!\\)[*_]+(?![*_])(?=[^*_]*$)/.exec(before);
  if (!last) return false;
  const next = before[last.index + last[0].length] ?? "";
  const previous = before[last.index - 1] ?? " ";
  return /[^\s\d]/.test(next) && /[\s([{"\u201c\u2018'\u2014-]/.test(previous);
}

function italic({ start, end }: Part): Edit[] {
  return [insert(start, "*"), insert(end, "*")];
}
