import { months } from "../../reference/calendar.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

const monthAndYear = new RegExp(
  `\\b(${months.flatMap(namesOf).join("|")}),\\s{1,4}((?:1[789]|20)\\d\\d)(?![\\d\\p{L}])`,
  "gu",
);

function namesOf({ name, citationForm }: (typeof months)[number]): string[] {
  return name === citationForm ? [name] : [name, citationForm.replace(".", "\\.")];
}

export default defineRule({
  id: "typography/month-year-comma",
  severity: "information",
  summary: "No comma stands between a month and its year.",
  details: `Without a day the date takes no comma: \`August 2015\`. With a day it does: \`August 3, 2015\`. "The 14th day of April, 2017" keeps its comma.

A number that may be a quantity ("in May, 2000 employees left") is not reported.`,
  authority: "House style; compare Indigo Book R7.3",
  fix: "safe",
  on: "block",
  examples: [
    { bad: "Judgment was entered in August, 2015.", good: "Judgment was entered in August 2015." },
    {
      bad: "Judgment was entered in August, 2015 in favor of Plaintiff following a trial in July, 2015.",
      good: "Judgment was entered in August 2015 in favor of Plaintiff following a trial in July 2015.",
      count: 2,
    },
    { bad: "In August,\n2015, the parties conferred.", good: "In August\n2015, the parties conferred." },
    { bad: "Counsel has waited since Sept., 2019.", good: "Counsel has waited since Sept. 2019." },
    { bad: "By **June, 2022** he had left.", good: "By **June 2022** he had left." },
    { good: "Judgment was entered in August 2015." },
    { good: "Judgment was entered on August 3, 2015." },
    { good: "Dated on this 14th day of April, 2017." },
    { good: "Dated the ____ day of April, 2017." },
    { good: "Signed on the 3rd of April, 2017, at Topeka." },
    { good: 'He wrote: "We met in August, 2015."', note: "Quoted words are left as they are." },
    { good: "In May, 2000 employees left the plant.", note: "A quantity." },
    { good: "*In re Special April, 1977 Grand Jury*, 581 F.2d 589 (7th Cir. 1978).", note: "A name." },
    { good: "As the court held in August, 2015 WL 7451174 is not controlling." },
    { good: "> Judgment was entered in August, 2015." },
  ],
  check(block, { text, zoneAt, report }) {
    const typed = text(block.content);
    for (const match of typed.matchAll(monthAndYear)) {
      const [found, month = "", year = ""] = match;
      const start = block.content.start + match.index;
      if (!isProse(zoneAt(start)) || followsDay(typed, match.index)) continue;
      if (!readsOn(typed.slice(match.index + found.length, match.index + found.length + 24))) continue;
      const comma = start + month.length;
      report(
        { start, end: start + found.length },
        {
          message: `Without a day no comma is needed: "${month} ${year}".`,
          fixes: [{ title: "Remove the comma", safe: true, edits: [replace({ start: comma, end: comma + 1 }, "")] }],
        },
      );
    }
  },
});

function isProse(zone: string): boolean {
  return zone === "text" || zone === "footnote" || zone === "heading";
}

/** "14th day of", "3rd of", "14": the month has its day before it. */
function followsDay(text: string, month: number): boolean {
  const before = text.slice(Math.max(0, month - 24), month);
  if (/\b(?:month|beginning|end|middle|part)\s+of\s+$/i.test(before)) return false;
  return /(?:\bof|\bday|\d(?:st|nd|rd|th)?),?\s+$/i.test(before);
}

/** Words after which the number can only have been a year; after any other it may count something or be part of a name. */
const wordsAfterYear =
  /^[*_]*\s+(?:a|an|the|in|on|at|of|to|for|from|by|with|without|and|or|but|nor|as|that|which|when|while|where|until|through|after|before|because|during|following|pursuant|regarding|concerning|since|so|if|he|she|it|they|we|this|these|those|his|her|its|their|is|was|were|are|had|has|have|did|does|would|could|should|may|might|must|will|plaintiffs?|defendants?|counsel)\b/i;

function readsOn(after: string): boolean {
  return (
    after.trim() === "" || /^[*_]*[.,;:!?)\]"'\u2019\u201d\u2013\u2014|]/.test(after) || wordsAfterYear.test(after)
  );
}
