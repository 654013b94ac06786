/**
 * `npm run bench:rules`: for each rule the examples that it passes, its time per 100 KB, and what it finds in opinions of
 * courts. `-- --sample 50 --seed 1` prints that many of these findings, drawn evenly over the rules, to be read by eye;
 * `--rule id` (or `group/`) looks at some of the rules only, `--hints` reports hints too, `--markdown` reads the opinions as
 * Markdown instead of plain text, `--opinions folder` takes others.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { excerptOf } from "../../server/src/core/report/excerpt.ts";
import { rules as allRules } from "../../server/src/core/rules/registry.generated.ts";
import {
  defaultSeverity,
  type Example,
  type Finding,
  type Rule,
  severities,
} from "../../server/src/core/rules/rule.ts";
import { findingsOf, isWholePaper, paperOf, repaired, type Setting } from "../rules/examplePaper.ts";
import { brief } from "./briefs.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    rule: { type: "string", default: "" },
    hints: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    opinions: { type: "string", default: "../shared/corpus/opinions" },
  },
});

interface Found {
  readonly file: string;
  readonly analysis: Analysis;
  readonly finding: Finding;
}

const rules = allRules.filter(({ id }) => id.startsWith(values.rule));
const found = existsSync(values.opinions) ? findingsInOpinions(values.opinions) : null;
if (found === null) console.log(`Left out: the opinions, since ${values.opinions} is not here.\n`);
if (values.sample === undefined) printTable();
else printSample(Number(values.sample), Number(values.seed));

function printTable(): void {
  const times = timesPer100KB();
  const rows = rules.map((rule) => {
    const { passed, total } = examplesPassed(rule);
    const own = found?.filter(({ finding }) => finding.rule === rule.id) ?? [];
    const counts = severities.map((severity) => {
      const count = own.filter(({ finding }) => finding.severity === severity).length;
      return count === 0 ? "" : String(count);
    });
    const time = (times.get(rule.id) ?? 0).toFixed(2);
    return [rule.id, defaultSeverity(rule), `${passed}/${total}${passed < total ? " !" : ""}`, time, ...counts];
  });
  const heading = ["rule", "default", "examples", "ms/100 KB", ...severities.map((severity) => severity.slice(0, 7))];
  printRows([heading, ...rows]);
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const files = found === null ? 0 : readdirSync(values.opinions).length;
  const count = found?.length ?? 0;
  console.log(`\n${rules.length} rules, ${total.toFixed(1)} ms per 100 KB; ${count} findings in ${files} opinions.`);
}

/** How many of the settings of a rule's examples hold: alone and amid paragraphs, with either line ending. */
function examplesPassed(rule: Rule): { readonly passed: number; readonly total: number } {
  const results = rule.examples.flatMap((example) =>
    settingsFor(example).map((setting) => holds(rule, example, setting)),
  );
  return { passed: results.filter(Boolean).length, total: results.length };
}

function settingsFor({ bad, good }: Example): Setting[] {
  const surroundings = isWholePaper(bad ?? good ?? "") ? [false] : [false, true];
  return surroundings.flatMap((surrounded): Setting[] => [
    { surrounded, lineEnding: "\n" },
    { surrounded, lineEnding: "\r\n" },
  ]);
}

function holds(rule: Rule, { bad, good, count, options }: Example, setting: Setting): boolean {
  try {
    const right = good === undefined ? undefined : paperOf(good, rule, setting);
    if (right !== undefined && findingsOf(rule, right, options).length > 0) return false;
    if (bad === undefined) return true;
    const wrong = paperOf(bad, rule, setting);
    if (findingsOf(rule, wrong, options).length !== (count ?? 1)) return false;
    return right === undefined || rule.fix === "none" || repaired(rule, wrong, options) === right;
  } catch {
    return false;
  }
}

/** The best of several runs over a brief of 100 KB; what rules share is charged to the first that asks for it. */
function timesPer100KB(): Map<string, number> {
  const best = new Map<string, number>();
  const clock = {
    now: () => performance.now(),
    spent: (rule: string, time: number) => best.set(rule, Math.min(time, best.get(rule) ?? Number.POSITIVE_INFINITY)),
  };
  const analyzer = new Analyzer({ rules, clock });
  const configuration = { ...defaultConfiguration, hints: true };
  const text = brief(1, 100_000);
  for (let run = 0; run < 8; run++) {
    analyzer.analyze({ text, path: "motion.md", language: "markdown", configuration, today: "2026-11-24" });
  }
  return best;
}

function findingsInOpinions(folder: string): Found[] {
  const analyzer = new Analyzer({ rules });
  const configuration = { ...defaultConfiguration, hints: values.hints, include: ["*"] };
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const language = values.markdown ? "markdown" : "plaintext";
      const analysis = analyzer.analyze({ text, path: file, language, configuration, today: "2026-11-24" });
      return analysis.findings.map((finding) => ({ file, analysis, finding }));
    });
}

function printSample(size: number, seed: number): void {
  const drawn = drawnEvenly(found ?? [], size, seed);
  for (const [index, { file, analysis, finding }] of drawn.entries()) {
    const { source } = analysis;
    const { line, character } = source.positionAt(finding.start);
    const { text, marks } = excerptOf(source, finding);
    console.log(`${index + 1}. ${finding.rule} (${finding.severity}) ${file}:${line + 1}:${character + 1}`);
    console.log(`   ${finding.message}`);
    console.log(
      `   | ${line > 0 ? source.text.slice(source.lineStart(line - 1), source.lineEnd(line - 1)).slice(-100) : ""}`,
    );
    console.log(`   | ${text}\n   | ${marks}`);
    const behind = source.text.slice(source.lineStart(line + 1), source.lineEnd(line + 1));
    console.log(`   | ${behind.slice(0, 100)}`);
    if (finding.fixes[0]) console.log(`   fix: ${finding.fixes[0].title}`);
    console.log("");
  }
  console.log(`${drawn.length} of ${found?.length ?? 0} findings, seed ${seed}.`);
}

/** Takes a finding of each rule in turn, from the rule's findings in an order that the seed decides. */
function drawnEvenly(all: readonly Found[], size: number, seed: number): Found[] {
  const random = generator(seed);
  const byRule = new Map<string, Found[]>();
  for (const one of all) byRule.set(one.finding.rule, [...(byRule.get(one.finding.rule) ?? []), one]);
  const lists = [...byRule.values()].map((list) => shuffled(list, random));
  const drawn: Found[] = [];
  for (let round = 0; drawn.length < Math.min(size, all.length); round++) {
    for (const list of lists) {
      const one = list[round];
      if (one && drawn.length < size) drawn.push(one);
    }
  }
  return drawn.sort((a, b) => (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator with Knuth's constants for 32 bits). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function printRows(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join("  ").trimEnd());
  }
}
