import { plain } from "../../citations/reading.ts";
import { defineRule } from "../rule.ts";

const gap = String.raw`[ \t\u00a0*_]{0,3}(?:\r\n?|\n)?[ \t\u00a0]{0,8}`;
const series = [
  String.raw`F\.${gap}Supp\.${gap}(?:[4-9]|1\d)th`,
  String.raw`F\.${gap}(?:[5-9]|1\d)th`,
  String.raw`S\.${gap}Ct\.${gap}(?:[23]d|[4-9]th)`,
  String.raw`U\.${gap}S\.${gap}(?:[23]d|[4-9]th)`,
  String.raw`L\.${gap}Ed\.${gap}(?:3d|[4-9]th)`,
  String.raw`F\.${gap}App['\u2019]x\.?${gap}(?:[23]d|[4-9]th)`,
  String.raw`(?:F\.${gap}R\.${gap}D|B\.${gap}R)\.${gap}(?:[23]d|[4-9]th)`,
  String.raw`Kan\.${gap}(?:[23]d|[4-9]th)`,
  String.raw`Kan\.${gap}App\.${gap}(?:3d|[4-9]th)`,
  String.raw`(?:P|A|So|[NS]\.${gap}[EW])\.${gap}(?:[4-9]|1\d)th`,
].join("|");
const cite = new RegExp(String.raw`(?<![\w.$#])\d{1,4}${gap}(${series})(?:,?${gap}at)?${gap}\d{1,5}(?!\w)`, "g");

export default defineRule({
  id: "cases/reporter-unknown-series",
  severity: "error",
  summary: "The series of the reporter exists.",
  details: `The Federal Supplement is in its third series, the Federal Reporter in its fourth, the regional reporters in their third; the
reports of the Supreme Court of the United States and Federal Rules Decisions have one. A citation to a later series is internally
impossible: look the decision up.`,
  authority: "Indigo Book tables T1 and T3",
  fix: "none",
  on: "block",
  examples: [
    { bad: "*Wick v. Orr*, 12 F. Supp. 4th 34 (D. Kan. 2024)." },
    { bad: "*Wick v. Orr*, 12 F.5th 34 (10th Cir. 2024)." },
    { bad: "*Wick v. Orr*, 12 U.S. 2d 34 (2024)." },
    { bad: "*Wick v. Orr*, 12 S. Ct. 2d 34, 36 (2024)." },
    { bad: "*Wick v. Orr*, 12 Kan. App. 3d 34 (2024)." },
    { bad: "*Wick*, 12 F.5th at 36." },
    { bad: "*Wick v. Orr*, 12 F.\nSupp. 4th 34 (D. Kan. 2024)." },
    { good: "*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2021)." },
    { good: "*Wick v. Orr*, 12 F. Supp. 3d 34 (D. Kan. 2014)." },
    { good: "*Wick v. Orr*, 12 Cal. 5th 34 (2021); *Orr v. Wick*, 12 Cal. App. 5th 34 (2017)." },
    { good: "*Wick v. Orr*, 48 Kan. App. 2d 34 (2013)." },
    { good: 'The notice cites "12 F. Supp. 4th 34" as its source.' },
  ],
  check(block, { source, report }) {
    const body = source.slice(block.content);
    if (!/\d(?:d|th)\b/.test(body)) return;
    for (const match of body.matchAll(cite)) {
      const start = block.content.start + match.index;
      report(
        { start, end: start + match[0].length },
        { message: `The citation is internally impossible: there is no series "${plain(match[1] ?? "")}".` },
      );
    }
  },
});
