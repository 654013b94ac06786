import type { IdCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { isIbid } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-case",
  severity: "information",
  summary: '"Id." has a capital at the start of a citation sentence and nowhere else.',
  details: `After a signal (\`*see id.*\`), a semicolon or any word of a sentence that goes on (\`and *id.* at 3\`) it is written small. At the start of a
citation sentence it has a capital. \`ID.\` is never right.

In a parenthesis within a sentence, \`(*id.* at 2)\` and \`(*Id.* at 2)\` are both met with, and neither is reported.`,
  authority: "Indigo Book R6.2.2",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. *See Id.* at 2.",
      good: "(Doc. 168 at 1.) They moved for a stay. *See id.* at 2.",
    },
    {
      bad: "(Doc. 168 at 1.) They moved for a stay; see *Id.* at 2.",
      good: "(Doc. 168 at 1.) They moved for a stay; see *id.* at 2.",
    },
    {
      bad: "They moved for a stay. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). It was denied in *Id.* at 37.",
      good: "They moved for a stay. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). It was denied in *id.* at 37.",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). *id.* at 37.",
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). *Id.* at 37.",
    },
    { good: "## The motion\n\n(Doc. 168 at 1.) They moved for a stay and\n\n*Id.* at 2." },
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. (*ID.* at 2.)",
      good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.)",
    },
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.) It was denied. *See id.* at 3." },
    { good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). The statute is in accord. *Id.* at 37. *Cf. id.* at 38." },
    { good: "(Doc. 168 at 1.) They moved for a stay (*id.* at 2), which was denied (*Id.* at 3)." },
  ],
  check(citation, { report, source }) {
    const right = rightWord(citation, source.text);
    const { word } = citation;
    if (right === null || word.value.startsWith(right)) return;
    report(word, {
      message: `"${word.value}" should be "${right}${word.value.slice(2)}" here.`,
      fixes: [
        {
          title: `Write "${right}${word.value.slice(2)}"`,
          safe: true,
          edits: [replace({ start: word.start, end: word.start + 2 }, right)],
        },
      ],
    });
  },
});

/** "Id" or "id", or null where both may stand. */
function rightWord(citation: IdCitation, text: string): "Id" | "id" | null {
  const { word, italics, pins, signal, startsSentence } = citation;
  if (isIbid(citation)) return null;
  const before = text.slice(Math.max(0, word.start - 12), word.start).replace(/[*_\s]+$/, "");
  if ((signal && !endsSentence(before)) || before.endsWith(";") || goesOn(text, word.start)) return "id";
  if (word.value.startsWith("ID"))
    return italics === "none" && !pins ? null : startsSentence || before.endsWith("(") ? "Id" : "id";
  return startsSentence && followsSentence(before) ? "Id" : null;
}

/** Whether a word that may be a signal is the last of its sentence ("is in accord."): of signals only these have a period. */
function endsSentence(before: string): boolean {
  return before.endsWith(".") && !/(?:cf|e\.g)\.$/i.test(before);
}

/** Whether a word of small letters stands before the offset in the same paragraph, with nothing but blanks and marks between. */
function goesOn(text: string, offset: number): boolean {
  const before = /(?<!\p{L})\p{Ll}{2,12},?[*_]*(\s+)[*_]*$/u.exec(text.slice(Math.max(0, offset - 30), offset));
  return before !== null && !/[\r\n]\s*[\r\n]/.test(before[1]?.replace(/\r\n/g, "\n") ?? "");
}

/** Whether a sentence has plainly ended: a whole word of small letters and a period, or a question or exclamation mark. */
function followsSentence(before: string): boolean {
  return /(?:[a-z]{4,}\.|[?!]|\d{4}\)\.|\.\))["”]?$/.test(before);
}
