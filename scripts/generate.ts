/**
 * Writes everything that is made from the rules' and the courts' own files: the registry, a page per rule, the JSON schema of
 * `brieflint.json`, and what the extension's manifest says of it. With `--check` it writes nothing, names what is stale
 * and exits with 1.
 * From the courts' files come the texts that the program holds and the page on courts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownRules } from "../server/src/core/engine/ownRules.ts";
import type { CourtFile } from "../server/src/core/jurisdictions/courtFile.ts";
import type { Rule } from "../server/src/core/rules/rule.ts";
import { problemsOfRule } from "./checkRule.ts";
import { formatted } from "./format.ts";
import { configurationSchema, schemaPath } from "./generated/configurationSchema.ts";
import { courtsFolder, courtTextsSource, jurisdictionsPage } from "./generated/jurisdictions.ts";
import { manifestWithSchema } from "./generated/manifest.ts";
import { registrySource } from "./generated/registry.ts";
import { ruleIndex, rulePage } from "./generated/rulePage.ts";
import { loadRules, rulesFolder } from "./ruleFiles.ts";

const pagesFolder = "docs/rules";

/** Contents of every generated file, by path from the root. */
function generatedFiles(root: string, rules: readonly Rule[]): Map<string, string> {
  const files = new Map<string, string>();
  const registry = `${rulesFolder}/registry.generated.ts`;
  files.set(registry, formatted(root, registry, registrySource(rules.map((rule) => rule.id))));
  const every = [...rules, ...ownRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  files.set(schemaPath, formatted(root, schemaPath, JSON.stringify(configurationSchema(every), null, 2)));
  files.set("package.json", manifestWithSchema(readText(join(root, "package.json"))));
  files.set(`${pagesFolder}/README.md`, ruleIndex(every));
  for (const rule of every) files.set(`${pagesFolder}/${rule.id}.md`, rulePage(rule));
  for (const [path, content] of courtFiles(root)) files.set(path, content);
  return files;
}

/** What is made from the courts' files, which are read as they are on disk: a new one is not compiled yet. */
function courtFiles(root: string): Map<string, string> {
  const names = readdirSync(join(root, courtsFolder)).filter((name) => name.endsWith(".json"));
  const courts = names.sort().map((name) => JSON.parse(readText(join(root, courtsFolder, name))) as CourtFile);
  const misnamed = courts.find(({ id }) => !names.includes(`${id}.json`));
  if (misnamed) throw new Error(`The file of the court "${misnamed.id}" must be called ${misnamed.id}.json.`);
  const texts = `${courtsFolder}/files.generated.ts`;
  return new Map([
    [texts, formatted(root, texts, courtTextsSource(courts))],
    ["docs/jurisdictions.md", jurisdictionsPage(courts)],
  ]);
}

/** Pages under docs/rules that belong to no rule. */
function orphanedPages(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, pagesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `${pagesFolder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => !files.has(path));
}

function isCurrent(root: string, path: string, content: string): boolean {
  const file = join(root, path);
  return existsSync(file) && readText(file) === content;
}

/** A file's text with plain line feeds, which a checkout may have changed. */
function readText(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

function write(root: string, path: string, content: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function main(): Promise<number> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const loaded = await loadRules(root);
  const problems = [
    ...loaded.flatMap(({ id, rule }) => problemsOfRule(id, rule)),
    ...ownRules.flatMap((rule) => problemsOfRule(rule.id, rule)),
  ];
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    return 1;
  }
  const files = generatedFiles(
    root,
    loaded.map(({ rule }) => rule),
  );
  const stale = [...files].filter(([path, content]) => !isCurrent(root, path, content));
  const orphans = orphanedPages(root, files);
  if (process.argv.includes("--check")) {
    for (const [path] of stale) console.error(`stale: ${path}`);
    for (const path of orphans) console.error(`stale: ${path} (there is no such rule)`);
    if (stale.length + orphans.length > 0) console.error('Run "npm run generate" and commit what it writes.');
    return stale.length + orphans.length > 0 ? 1 : 0;
  }
  for (const [path, content] of stale) write(root, path, content);
  for (const path of orphans) rmSync(join(root, path));
  console.log(`${loaded.length} rules; ${stale.length} files written, ${orphans.length} removed.`);
  return 0;
}

process.exitCode = await main();
