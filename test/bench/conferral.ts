import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LabelledDraft, type Outcome, readDraft, sameSet } from "./conferralDraft.ts";

const grades = ["not-required", "missing", "conclusory", "letter-only", "futility", "incomplete", "adequate"];

/** The labelled drafts, in the folder beside the project or in the one that is given. */
const folder = process.argv[2] ?? fileURLToPath(new URL("../../../../shared/bench/conferral", import.meta.url));

function main(): number {
  const list = join(folder, "labels.json");
  if (!existsSync(list)) {
    console.log(`Left out: there are no labelled drafts (${list}).`);
    return 0;
  }
  const drafts = JSON.parse(readFileSync(list, "utf8")) as LabelledDraft[];
  const outcomes = drafts.map((draft) => readDraft(draft, readFileSync(join(folder, draft.file), "utf8")));
  printGrades(outcomes);
  printConfusion(outcomes);
  printMisses(outcomes);
  return 0;
}

function printGrades(outcomes: readonly Outcome[]): void {
  console.log("grade          right  of");
  for (const grade of grades) {
    const labelled = outcomes.filter(({ draft }) => draft.grade === grade);
    if (labelled.length === 0) continue;
    const right = labelled.filter((outcome) => outcome.grade === grade).length;
    console.log(`${grade.padEnd(13)} ${String(right).padStart(6)} ${String(labelled.length).padStart(3)}`);
  }
  const right = outcomes.filter(({ draft, grade }) => draft.grade === grade).length;
  const sets = outcomes.filter(sameSet).length;
  console.log(`\ngrades: ${right} of ${outcomes.length} right; sets of rules: ${sets} of ${outcomes.length} equal`);
}

function printConfusion(outcomes: readonly Outcome[]): void {
  const names = grades.filter((grade) =>
    outcomes.some((outcome) => outcome.grade === grade || outcome.draft.grade === grade),
  );
  console.log(`\nlabel \\ found  ${names.map((name) => name.slice(0, 11).padStart(12)).join("")}`);
  for (const label of names) {
    const counts = names.map(
      (found) => outcomes.filter(({ draft, grade }) => draft.grade === label && grade === found).length,
    );
    console.log(`${label.padEnd(14)} ${counts.map((count) => String(count || ".").padStart(12)).join("")}`);
  }
}

function printMisses(outcomes: readonly Outcome[]): void {
  const misses = outcomes.filter((outcome) => outcome.grade !== outcome.draft.grade || !sameSet(outcome));
  if (misses.length > 0) console.log("");
  for (const { draft, grade, rules, steps } of misses) {
    console.log(
      `${draft.file}: expected ${draft.grade} [${draft.rules.join(", ")}], found ${grade} [${rules.join(", ")}]`,
    );
    for (const step of steps) console.log(`    ${step}`);
  }
}

process.exitCode = main();
