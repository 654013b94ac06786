import { type Edit, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

const numerals = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const lastAmendment = 27;
const lastArticle = 7;

export default defineRule({
  id: "authorities/constitution-form",
  severity: "information",
  summary: "Amendments and articles of the Constitution have Roman numerals.",
  details:
    "`U.S. Const. amend. XIV, § 1`, `U.S. Const. art. III`. Constitutions of the states are left alone; several count in figures.",
  authority: "Indigo Book R23.1",
  fix: "safe",
  on: "constitution",
  examples: [
    { bad: "See U.S. Const. amend. XIV § 1.", good: "See U.S. Const. amend. XIV, § 1." },
    { bad: "See U.S. Const. Amendment XIV.", good: "See U.S. Const. amend. XIV." },
    { bad: "See U.S. Const., amend. XIV, § 1.", good: "See U.S. Const. amend. XIV, § 1." },
    { bad: "See US Const. amend. XIV.", good: "See U.S. Const. amend. XIV." },
    { bad: "See U.S. Const. amend. 14, § 1.", good: "See U.S. Const. amend. XIV, § 1." },
    { bad: "See U.S. Const. art. 3, § 2.", good: "See U.S. Const. art. III, § 2." },
    { bad: "See U.S. Const. amend XIV.", good: "See U.S. Const. amend. XIV." },
    { bad: "See U.S. Const. Amend. XIV.", good: "See U.S. Const. amend. XIV." },
    { good: "See U.S. Const. amend. XIV, § 1." },
    { good: "See U.S. CONST. art. III, § 2." },
    { good: "See U.S. CONST. AMEND. XIV." },
    { good: "See Kan. Const. art. 15, § 10." },
  ],
  check({ constitution, section }, { text, report }) {
    if (constitution.value !== "U.S. Const.") return;
    const typed = text(section);
    const match =
      /^(,? ?)(amend(?:ment|\.)?|art(?:icle|\.)?)([ \u00a0]?)(\d{1,2}|[IVX]+)(?![\w.])( ?(?=\u00a7))?/i.exec(typed);
    if (!match?.[2] || !match[4] || match[2] === match[2].toUpperCase()) return;
    const edits = [...repairOfName(constitution, text(constitution)), ...repair(match, section.start)];
    if (edits.length === 0) return;
    const word = wordOf(match[2]);
    const number = romanOf(match[4], word) ?? match[4];
    // A comma, or a word cut short, may change how the section is read.
    const safe = !match[1]?.includes(",") && match[5] === undefined && match[2].length < 7;
    report(section, {
      message: `This should read "U.S. Const. ${word} ${number}${match[5] === undefined ? "" : ", §"}" in a citation.`,
      fixes: [{ title: `Write "${word} ${number}"`, safe, edits }],
    });
  },
});

function wordOf(typed: string): string {
  return /^am/i.test(typed) ? "amend." : "art.";
}

/** "US Const.", "U. S. Const." */
function repairOfName(name: Span, typed: string): Edit[] {
  return /^U\.? ?S\.? ?Const\.?$/.test(typed) && typed !== "U.S. Const." ? [replace(name, "U.S. Const.")] : [];
}

function repair(
  [, comma = "", word = "", gap = "", number = "", gapBeforeSign]: RegExpExecArray,
  start: number,
): Edit[] {
  const edits: Edit[] = [];
  const right = wordOf(word);
  const roman = romanOf(number, right);
  if (/^\d/.test(number) && roman === null) return [];
  const wordStart = start + comma.length;
  if (comma.includes(",")) edits.push(replace({ start, end: wordStart }, " "));
  const wordEnd = wordStart + word.length;
  if (word !== right || gap === "")
    edits.push(replace({ start: wordStart, end: wordEnd }, gap === "" ? `${right} ` : right));
  const numberStart = wordEnd + gap.length;
  const end = numberStart + number.length;
  if (roman !== null) edits.push(replace({ start: numberStart, end }, roman));
  if (gapBeforeSign !== undefined) edits.push(replace({ start: end, end: end + gapBeforeSign.length }, ", "));
  return edits;
}

/** Figures as a numeral; null for what is one already, and for numbers that no amendment or article has. */
function romanOf(figures: string, word: string): string | null {
  const number = /^\d+$/.test(figures) ? Number(figures) : 0;
  if (number < 1 || number > (word === "art." ? lastArticle : lastAmendment)) return null;
  return "X".repeat(Math.floor(number / 10)) + (numerals[number % 10] ?? "");
}
