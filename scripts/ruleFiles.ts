import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "../server/src/core/rules/rule.ts";

/** Where the rules are, from the project's root. */
export const rulesFolder = "server/src/core/rules";

/** A rule's file: its id is its path below {@link rulesFolder}. */
export interface RuleFile {
  readonly id: string;
  readonly rule: Rule;
}

/** What is allowed as an id: a group and a name, both in lower case with single hyphens. */
export function isRuleId(id: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** The name under which the registry imports a rule: "docket/page-word" is `docketPageWord`. */
export function importName(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Ids of all rule files under `root`, ordered. Files that start with "_" are shared by the rules of their group. */
export function ruleIds(root: string): string[] {
  const folder = join(root, rulesFolder);
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name: group }) => readdirSync(join(folder, group)).map((file) => `${group}/${file}`))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("/_"))
    .map((path) => path.slice(0, -".ts".length))
    .sort();
}

/**
 * Imports every rule from its compiled file.
 * @throws Error when a rule has not been compiled or has no default export.
 */
export async function loadRules(root: string): Promise<RuleFile[]> {
  return Promise.all(ruleIds(root).map((id) => loadRule(root, id)));
}

async function loadRule(root: string, id: string): Promise<RuleFile> {
  const compiled = join(root, "out", rulesFolder, `${id}.js`);
  if (!existsSync(compiled)) throw new Error(`${rulesFolder}/${id}.ts is not compiled; run "npm run generate"`);
  const module = (await import(pathToFileURL(compiled).href)) as { default?: Rule };
  if (!module.default) throw new Error(`${rulesFolder}/${id}.ts has no default export`);
  return { id, rule: module.default };
}
