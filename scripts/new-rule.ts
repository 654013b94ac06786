/** `npm run new-rule group/name`: writes a new rule with an example that fails until the rule is written. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRuleId, rulesFolder } from "./ruleFiles.ts";
import { ruleTemplate } from "./ruleTemplate.ts";

/**
 * Writes the file of a new rule under `root`.
 * @returns what to do next.
 * @throws Error when the name is no rule id, or the rule exists.
 */
export function createRule(root: string, id: string): string {
  if (!isRuleId(id)) {
    throw new Error(`"${id}" is no rule id: write group/name in lower case with hyphens, as in docket/page-word`);
  }
  const path = `${rulesFolder}/${id}.ts`;
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`${path} exists already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleTemplate(id));
  return nextSteps(id, path);
}

function nextSteps(id: string, path: string): string {
  return `${path} is there. Now:
  1. Replace every TODO: the summary, the authority, the examples. The examples are the rule's tests and its page.
  2. Say with \`on\` what the rule looks at: a citation kind, "block" or "brief". The types of the parts are in
     server/src/core/citations/citation.ts and server/src/core/brief/brief.ts.
  3. Write \`check\`. With a fix: set \`fix: "safe"\`, and give an example with bad and good.
  4. npm run generate            puts the rule into the registry, the documentation and the schema
  5. npx tsc -b && npx mocha "out/test/rules/*.test.js" -g ${id}   runs its examples`;
}

function main(): number {
  const [id] = process.argv.slice(2);
  if (!id) {
    console.error("usage: npm run new-rule group/name");
    return 1;
  }
  try {
    console.log(createRule(fileURLToPath(new URL("../..", import.meta.url)), id));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
