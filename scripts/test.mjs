// Everything that this machine can test, part by part; a part that fails keeps none of the others from running.
// `npm test -- core protocol` runs the parts named. With BRIEFLINT_TEST_ALL=1 what the machine lacks is a failure.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { findProgram, root, runNode } from "./run.mjs";

/** A part that hangs is ended; the slowest takes two minutes on an idle machine. */
const timeLimit = 15 * 60_000;
/** Parts that only compute, and long: their files are run side by side. */
const onAllCores = ["property"];
const nothingLeftOut = process.env.BRIEFLINT_TEST_ALL === "1";

await ensureDependencies();

const parts = [
  { name: "build", run: () => one(node("scripts/package.mjs")) },
  { name: "types", run: () => one(node("node_modules/typescript/bin/tsc", "-b")) },
  { name: "lint", run: () => one(node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings")) },
  { name: "generated", run: () => one(node("out/scripts/generate.js", "--check")) },
  { name: "machine", run: checkMachine },
  ...(await mochaParts()),
  { name: "grammar", run: grammar },
];

const results = [];
for (const part of chosen(parts)) results.push(await timed(part));
report(results);

function chosen(all) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}.`);
    process.exit(2);
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

async function timed({ name, run }) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}`);
  const start = performance.now();
  const result = await run();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${result.failed > 0 ? "FAILED" : "ok"} (${seconds.toFixed(1)} s)`);
  return { name, seconds, skipped: [], ...result };
}

function report(all) {
  console.log(`\n${"═".repeat(80)}`);
  for (const { name, passed, failed, skipped, seconds } of all) {
    const counts = [
      `${passed} passed`,
      failed > 0 && `${failed} FAILED`,
      skipped.length > 0 && `${skipped.length} skipped`,
    ];
    console.log(`${name.padEnd(14)} ${counts.filter(Boolean).join(", ")} (${seconds.toFixed(1)} s)`);
  }
  const leftOut = all.flatMap(({ skipped }) => skipped);
  if (leftOut.length > 0) console.log(`\nLeft out:\n${leftOut.map((title) => `  ${title}`).join("\n")}`);
  const sum = (count) => all.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  const skipped = leftOut.length > 0 ? `, ${leftOut.length} skipped` : "";
  console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed${skipped}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function node(...args) {
  return runNode(args, { timeout: timeLimit });
}

async function one(exitCode) {
  return (await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Says what the tests of editors will not find here, and counts it as failed where nothing may be left out. */
function checkMachine() {
  const missing = [
    findProgram("nvim") ? null : "Neovim: there is no `nvim` on the PATH",
    findProgram("chromium", "chromium-browser", "google-chrome")
      ? null
      : "The workbench: there is no Chromium on the PATH",
    existsSync(join(root, ".editor")) || nothingLeftOut
      ? null
      : "The workbench: `npm run editor` has not been run yet, which installs code-server",
  ].filter(Boolean);
  for (const line of missing) console.log(line);
  if (missing.length === 0) console.log("Neovim and Chromium are here");
  return nothingLeftOut ? { passed: missing.length === 0 ? 1 : 0, failed: missing.length } : { passed: 1, failed: 0 };
}

/** One part for each folder of test/ that holds tests, and one for the tests of the tree itself. The list is made from the sources: out/ may hold tests that are gone. */
async function mochaParts() {
  const files = (await readdir(join(root, "test"), { recursive: true }))
    .filter((file) => file.endsWith(".test.ts"))
    .sort();
  const folderOf = (file) => (file.includes(sep) ? file.split(sep)[0] : "tree");
  const folders = [...new Set(files.map(folderOf))];
  // The workbench last: it is the slowest, and what breaks it has most often broken something before.
  folders.sort((a, b) => Number(a === "editor") - Number(b === "editor"));
  return folders.map((folder) => ({
    name: folder,
    run: () =>
      mocha(
        folder,
        files.filter((file) => folderOf(file) === folder),
      ),
  }));
}

async function mocha(folder, sources) {
  const compiled = sources.map((file) => join("out", "test", file.replace(/\.ts$/, ".js")));
  const lost = compiled.filter((file) => !existsSync(join(root, file)));
  for (const file of lost) console.error(`${file} was not compiled`);
  const summary = join(root, "out", "mocha", `${folder}.json`);
  await mkdir(join(root, "out", "mocha"), { recursive: true });
  await rm(summary, { force: true });
  const exitCode = await runNode(
    [
      "node_modules/mocha/bin/mocha.js",
      "--reporter",
      "scripts/mochaSummary.cjs",
      ...(onAllCores.includes(folder) ? ["--parallel"] : []),
      ...compiled.filter((file) => !lost.includes(file)),
    ],
    { timeout: timeLimit, env: { ...process.env, BRIEFLINT_MOCHA_SUMMARY: summary } },
  );
  const counts = existsSync(summary)
    ? JSON.parse(await readFile(summary, "utf8"))
    : { passed: 0, failed: 0, skipped: [] };
  // Mocha can fail without a failed test: a file that can't be loaded, a process that hung or crashed.
  const failed = Math.max(counts.failed, exitCode === 0 ? 0 : 1) + lost.length;
  return { ...counts, failed };
}

async function grammar() {
  const reports = join(root, "out", "grammar");
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  const exitCode = await node(
    "node_modules/vscode-tmgrammar-test/dist/unit.js",
    ...["--config", "package.json", "--grammar", "test/grammar/markdown.tmLanguage.json"],
    ...["--xunit-report", reports, "test/grammar/*.test.md"],
  );
  const xml = (await Promise.all((await readdir(reports)).map((file) => readFile(join(reports, file), "utf8")))).join(
    "",
  );
  const failed = (xml.match(/<(?:failure|error)\b/g) ?? []).length;
  const passed = (xml.match(/<testcase\b/g) ?? []).length - failed;
  return { passed: Math.max(0, passed), failed: Math.max(failed, exitCode === 0 ? 0 : 1) };
}
