import { skipGapBack } from "../../citations/reading.ts";
import { abbreviations } from "../../reference/abbreviations.ts";
import { replace } from "../../text/edit.ts";
import { spanAt } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "authorities/section-sign-sentence-start",
  severity: "information",
  summary: "A sentence does not begin with a section sign.",
  details: "`Section 1983 provides`, spelled out at the beginning of a sentence.",
  authority: "Indigo Book R5.2; practice",
  fix: "safe",
  on: "statute",
  examples: [
    { bad: "§ 1983 provides a remedy.", good: "Section 1983 provides a remedy." },
    {
      bad: "The claim is federal. § 1983 provides a remedy.",
      good: "The claim is federal. Section 1983 provides a remedy.",
    },
    {
      bad: "The claims are federal. §§ 1981 and 1983 provide it.",
      good: "The claims are federal. Sections 1981 and 1983 provide it.",
    },
    {
      bad: "The claim is federal. §1983 provides a remedy.",
      good: "The claim is federal. Section 1983 provides a remedy.",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). § 1983 provides a remedy.",
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). Section 1983 provides a remedy.",
    },
    {
      bad: "It rests on 42 U.S.C. § 1983. § 1988 provides for fees.",
      good: "It rests on 42 U.S.C. § 1983. Section 1988 provides for fees.",
    },
    { bad: "It is so. § 1983 provides a remedy.", good: "It is so. Section 1983 provides a remedy." },
    { good: "Section 1983 provides a remedy." },
    { good: "The claim is federal. *See* § 1983." },
    { good: "The claim is federal. 42 U.S.C. § 1983 provides a remedy." },
    { good: "Under Art. § 1983 there is none." },
    { good: "The claim is federal. § 1983." },
    { good: "The claim rests on 42 U.S.C.\n\n§ 1983 and nothing else.", note: "A page break cut the citation in two." },
  ],
  check({ code, title, sign, start, end, sections }, context) {
    const first = sections[0];
    if (code || title || !sign || !first || !context.text(sign).startsWith("§")) return;
    if (!/^[*_]?\s+[a-z]/.test(context.source.text.slice(end, end + 4)) || !beginsSentence(start, context)) return;
    const word = context.text(sign) === "§§" ? "Sections" : "Section";
    const gap = sign.end === first.start ? " " : "";
    context.report(
      { start: sign.start, end: first.end },
      {
        message: 'A sentence does not begin with "§"; spell the word out.',
        fixes: [{ title: `Write "${word}"`, safe: true, edits: [replace(sign, `${word}${gap}`)] }],
      },
    );
  },
});

/** Whether an offset begins its paragraph, or stands behind a period that ends no abbreviation: a word's, or a citation's. */
function beginsSentence(start: number, { brief, source }: RuleContext): boolean {
  const block = spanAt(brief.blocks, start);
  if (block?.kind !== "paragraph") return false;
  const before = skipGapBack(source.text, start, block.content.start);
  if (before <= block.content.start) return !/[A-Z]\.\s*$/.test(source.text.slice(Math.max(0, before - 12), before));
  const end = source.text.slice(Math.max(block.content.start, before - 24), before);
  if (/(?:\d\)|\([A-Za-z]\)|\u00a7[ \u00a0]?\d[\w-]*)\.$/.test(end)) return true;
  const word = /(?<!\p{L})(\p{L}{3,}|so|it)[.?!]["\u201d)]?$/u.exec(end)?.[1];
  return word !== undefined && /^\p{Ll}+$/u.test(word) && !abbreviations.has(word);
}
