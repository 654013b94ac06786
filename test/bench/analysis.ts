// Times a full analysis and a one-character change against a bare parse of the same text by remark, in one process.
import { cpus } from "node:os";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { AnalysisInput } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";

const front = `---
court: ksd
caseNumber: 21-2417-HLT-GEB
plaintiffs: [Nora Halloran]
defendants: ["Meadowlark Call Center Support, LLC"]
filing: motion
title: Plaintiff's Motion to Compel
---

# PLAINTIFF'S MOTION TO COMPEL

`;

const paragraphs = [
  (n: number) =>
    `Judgment was entered in August ${2000 + (n % 20)} in favor of Plaintiff. (Doc. ${n}.) Defendants moved for a new trial (Doc. ${n + 1}, at 2), and the Court denied that motion. (*Id.* at 4.)`,
  (n: number) =>
    `"Failure to confer or attempt to confer may result in unnecessary motions," and a court must then "needlessly expend resources." *Banks v. St. Francis Health Ctr., Inc.*, No. 15-2602-JAR-TJJ, 2015 WL ${7451174 + n}, at *2 (D. Kan. Nov. 23, 2015) (citation omitted). That is what happened here, as the letters of ${n} different dates show in every detail that anyone could wish for.`,
  (n: number) =>
    `A motion must certify that the movant has conferred in good faith. Fed. R. Civ. P. 37(a)(1); D. Kan. Rule 37.2; *see also* 28 U.S.C. § 1331. The standard is settled. *Celotex Corp. v. Catrett*, 477 U.S. 317, ${322 + (n % 5)} (1986). *Id.* at 325. The Court should not depart from it, **least of all** in a case as old as this one.[^${n}]\n\n[^${n}]: The record is set out at Doc. ${n}, at 3-5, and in the declaration of counsel.`,
  (n: number) =>
    `## ${n}. The requests\n\nRequest No. ${n} asks for bank statements. Defendants answered:\n\n> Objection. The request is overbroad, unduly burdensome and not proportional to the needs of the case. Doc. ${n}, at 7.\n\n- They produced nothing (ECF No. ${n}).\n- They promised to supplement.\n- They did not.`,
];

const ending = `
## Certificate of Conferral

On May 22, 2024, counsel for Plaintiff, Ann Avery, spoke by telephone with counsel for Defendants, Ben Brooks, about Request Nos. 3 and 4. The dispute remains.

Respectfully submitted,

s/ Ann Avery
`;

/** A paper of about `size` characters. */
function paper(size: number): string {
  const pieces = [front];
  let length = front.length + ending.length;
  for (let n = 1; length < size; n++) {
    const piece = `${paragraphs[n % paragraphs.length]?.(n) ?? ""}\n\n`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("") + ending;
}

function input(text: string): AnalysisInput {
  return { text, path: "motion.md", language: "markdown", configuration: defaultConfiguration, today: "2026-11-24" };
}

interface Times {
  readonly best: number;
  readonly median: number;
}

/** Times of `run` in milliseconds; two runs before the first are not counted. */
function timed(runs: number, run: () => void): Times {
  const times: number[] = [];
  for (let i = -2; i < runs; i++) {
    const start = performance.now();
    run();
    if (i >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[times.length >> 1] ?? 0 };
}

/** Types one letter in the middle of the paper, then takes it back, and so on. */
function typing(analyzer: Analyzer, text: string): () => void {
  let analysis = analyzer.analyze(input(text));
  const at = text.indexOf("the Court", text.length / 2);
  let isTyped = false;
  return () => {
    const change = isTyped ? { start: at, end: at + 1, newText: "" } : { start: at, end: at, newText: "x" };
    analysis = analyzer.update(analysis, [change]);
    isTyped = !isTyped;
  };
}

const remark = unified().use(remarkParse).freeze();
const cell = (text: string) => text.padStart(14);
const milliseconds = ({ best, median }: Times) => cell(`${best.toFixed(1)} / ${median.toFixed(1)}`);

console.log(`Node ${process.version}, ${cpus().length} cores. Milliseconds, best / median.\n`);
console.log(["size", "citations", "findings", "remark", "analysis", "ratio", "one change", "ratio"].map(cell).join(""));
for (const [size, runs] of [
  [10_000, 40],
  [100_000, 15],
  [1_000_000, 5],
] as const) {
  const text = paper(size);
  const analyzer = new Analyzer({ onRuleFailure: (rule, error) => console.error(`${rule} failed: ${String(error)}`) });
  const analysis = analyzer.analyze(input(text));
  const parse = timed(runs, () => void remark.parse(text));
  const full = timed(runs, () => void analyzer.analyze(input(text)));
  const change = timed(runs * 2, typing(analyzer, text));
  const columns = [
    cell(`${Math.round(text.length / 1000)} KB`),
    cell(String(analysis.graph.citations.length)),
    cell(String(analysis.findings.length)),
    milliseconds(parse),
    milliseconds(full),
    cell((full.median / parse.median).toFixed(2)),
    milliseconds(change),
    cell((change.median / parse.median).toFixed(3)),
  ];
  console.log(columns.join(""));
}
