/**
 * Writes everything that is made from the rules' own files: the registry, a page per rule, the JSON schema of
 * `brieflint.json`, and what the extension's manifest says of it. With `--check` it writes nothing, names what is stale
 * and exits with 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rule } from "../server/src/core/rules/rule.ts";
import { problemsOfRule } from "./checkRule.ts";
import { formatted } from "./format.ts";
import { configurationSchema, schemaPath } from "./generated/configurationSchema.ts";
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
  files.set(schemaPath, formatted(root, schemaPath, JSON.stringify(configurationSchema(rules), null, 2)));
  files.set("package.json", manifestWithSchema(readText(join(root, "package.json"))));
  files.set(`${pagesFolder}/README.md`, ruleIndex(rules));
  for (const rule of rules) files.set(`${pagesFolder}/${rule.id}.md`, rulePage(rule));
  return files;
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
  const problems = loaded.flatMap(({ id, rule }) => problemsOfRule(id, rule));
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
