import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { problemsOfRule } from "../../scripts/checkRule.ts";
import { configurationSchema } from "../../scripts/generated/configurationSchema.ts";
import { manifestWithSchema } from "../../scripts/generated/manifest.ts";
import { registrySource } from "../../scripts/generated/registry.ts";
import { ruleIndex, rulePage } from "../../scripts/generated/rulePage.ts";
import { importName, isRuleId, ruleIds } from "../../scripts/ruleFiles.ts";
import { docketStyles } from "../../server/src/core/engine/configuration.ts";
import { everyRule } from "../../server/src/core/engine/ownRules.ts";
import { profiles } from "../../server/src/core/engine/profiles.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import { defineRule, type Rule } from "../../server/src/core/rules/rule.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const rule: Rule = defineRule({
  id: "docket/made-up",
  severity: "warning",
  summary: "A rule for tests | with a bar.",
  authority: "No rule of court",
  fix: "safe",
  on: "docket",
  options: { style: { type: "string", enum: ["one", "two"], default: "one", description: "Which." } },
  examples: [{ bad: "```\n(Doc.170.)\n```", good: "(Doc. 170.)", options: { style: "two" } }],
  check() {},
});

describe("generate", () => {
  it("finds nothing stale", async function () {
    this.timeout(30_000);
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, [join(root, "out/scripts/generate.js"), "--check"], {
      cwd: root,
    });
    assert.equal(stdout + stderr, "");
  });

  it("has every rule file in the registry, ordered by id", () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      ruleIds(root),
    );
  });

  it("has a page for every rule, on which its authority and every example stand", () => {
    for (const { id, authority, examples } of everyRule) {
      const page = readFileSync(join(root, `docs/rules/${id}.md`), "utf8");
      assert.ok(page.includes(authority.replaceAll("|", "\\|")), `${id}: authority`);
      for (const { bad, good } of examples) {
        for (const text of [bad, good]) assert.ok(page.includes(text ?? ""), `${id}: ${text}`);
      }
    }
  });

  it("links from the index to pages that exist", () => {
    const index = readFileSync(join(root, "docs/rules/README.md"), "utf8");
    const links = [...index.matchAll(/\]\(([^)#]+\/[^)]+)\)/g)].map(([, link]) => link as string);
    assert.equal(links.filter((link) => !link.startsWith("..")).length, everyRule.length);
    for (const link of links) assert.ok(existsSync(join(root, "docs/rules", link)), link);
  });
});

describe("registry source", () => {
  it("imports each rule once and lists them in order", () => {
    const source = registrySource(["docket/page-word", "short-forms/id-comma"]);
    assert.match(source, /import docketPageWord from ".\/docket\/page-word.ts";/);
    assert.match(source, /= \[docketPageWord, shortFormsIdComma\];/);
  });

  it("names imports in camel case", () => {
    assert.equal(importName("short-forms/id-star-antecedent"), "shortFormsIdStarAntecedent");
  });
});

describe("rule page", () => {
  it("fences examples with more backticks than they hold", () => {
    assert.ok(rulePage(rule).includes("````markdown\n```\n(Doc.170.)\n```\n````"));
  });

  it("lists options with values and default, and shows them in the configuration", () => {
    const page = rulePage(rule);
    assert.ok(page.includes("| `style` | `one`, `two` | `one` | Which. |"));
    assert.ok(page.includes('{ "rules": { "docket/made-up": ["warning", { "style": "one" }] } }'), page);
  });

  it("escapes bars in the index", () => {
    assert.ok(ruleIndex([rule]).includes("A rule for tests \\| with a bar."));
  });
});

describe("schema of brieflint.json", () => {
  const validate = new Ajv({ strict: false }).compile(configurationSchema([rule]));
  const accepts = (configuration: unknown): boolean => validate(configuration);

  it("accepts severities, options and groups", () => {
    assert.ok(accepts({ rules: { "docket/made-up": "off" } }));
    assert.ok(accepts({ rules: { "docket/made-up": ["error", { style: "two" }] } }));
    assert.ok(accepts({ rules: { "docket/*": "hint" } }));
    assert.ok(accepts({ extends: "strict", court: "ksd", include: ["*.md"], docketStyle: "Doc." }));
  });

  it("knows the values that the reader of the configuration knows", () => {
    const { properties } = configurationSchema([rule]) as { properties: Record<string, { enum?: unknown }> };
    assert.deepEqual(
      properties["extends"]?.enum,
      profiles.map(({ name }) => name),
    );
    assert.deepEqual(properties["docketStyle"]?.enum, [...docketStyles]);
  });

  it("refuses unknown rules, severities, options and keys", () => {
    assert.ok(!accepts({ rules: { "docket/unheard-of": "off" } }));
    assert.ok(!accepts({ rules: { "docket/made-up": "fatal" } }));
    assert.ok(!accepts({ rules: { "docket/made-up": ["error", { style: "three" }] } }));
    assert.ok(!accepts({ rules: { "docket/made-up": ["error", { colour: "red" }] } }));
    assert.ok(!accepts({ colour: "red" }));
    assert.ok(!accepts({ extends: "elsewhere.json" }));
  });
});

describe("manifest", () => {
  it("is left as it is when it names the schema", () => {
    const source = manifestWithSchema('{ "name": "brieflint" }');
    assert.equal(manifestWithSchema(`${source}\n`), `${source}\n`);
    assert.deepEqual(JSON.parse(source).contributes.jsonValidation, [
      { fileMatch: "brieflint.json", url: "./schemas/brieflint.schema.json" },
    ]);
  });
});

describe("check of a rule", () => {
  const problems = (change: Partial<Rule>, id = "docket/made-up"): string =>
    problemsOfRule(id, { ...rule, ...change }).join("\n");

  it("finds nothing wrong with a whole rule", () => {
    assert.equal(problems({}), "");
  });

  it("names what is wrong", () => {
    assert.match(problems({}, "docket/other"), /the path says "docket\/other"/);
    assert.match(problems({ authority: " " }), /authority is missing/);
    assert.match(problems({ summary: "no period" }), /one sentence/);
    assert.match(problems({ examples: [] }), /no examples/);
    assert.match(problems({ examples: [{ bad: "x" }] }), /needs an example with bad and good/);
    assert.match(problems({ examples: [{ good: "x" }], fix: "none" }), /no example has a bad text/);
    assert.match(problems({ details: "TODO: why" }), /TODO/);
    assert.match(problems({ examples: [{ bad: "x", good: "y", options: { size: 1 } }] }), /sets "size"/);
  });

  it("knows a rule id", () => {
    for (const id of ["docket/page-word", "short-forms/id-comma", "a/b2"]) assert.ok(isRuleId(id), id);
    for (const id of ["docket", "Docket/x", "a/b/c", "../x", "a/-b", "a/b-", "a b/c", ""]) assert.ok(!isRuleId(id), id);
  });
});
