import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { everyRule } from "../../server/src/core/engine/ownRules.ts";
import { brieflint, clean, faulty, withFiles } from "./program.ts";

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; helpUri: string }[] } };
    readonly columnKind: string;
    readonly invocations: readonly {
      executionSuccessful: boolean;
      toolExecutionNotifications?: { message: object }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      readonly fixes?: readonly { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
      readonly suppressions: readonly { kind: string; justification?: string }[];
    }[];
  }[];
}

/** The schema of the standard, as the SARIF working group's own package carries it. */
function sarifValidator(): (log: unknown) => string[] {
  const path = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // A pattern of the schema (of language tags) is none in Unicode mode.
    unicodeRegExp: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => URL.canParse(text, "file:///folder/") && !/[\s<>"{}|\\^`]/.test(text),
      "date-time": true,
    },
  });
  const validate = ajv.compile(schema);
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe("brieflint check --format sarif", function () {
  this.timeout(60_000);
  const problemsOf = sarifValidator();

  async function sarif(args: readonly string[], cwd: string): Promise<{ code: number | null; log: Log }> {
    const { code, out } = await brieflint(["check", "--format", "sarif", ...args], { cwd });
    const log = JSON.parse(out) as Log;
    assert.deepEqual(problemsOf(log), []);
    return { code, log };
  }

  it("is validated by the schema of the standard, which finds what is wrong", () => {
    assert.notDeepEqual(problemsOf({ version: "2.1.0", runs: [{ tool: {} }] }), []);
    assert.notDeepEqual(problemsOf({ version: "2.1.0", runs: [], surplus: 1 }), []);
  });

  it("holds results with regions in UTF-16 columns, and fixes", () =>
    withFiles({ "a b,§.md": faulty.replace("Under ", "𝒳 "), "clean.md": clean }, async (cwd) => {
      const { code, log } = await sarif(["."], cwd);
      assert.equal(code, 1);
      const [run] = log.runs;
      assert.equal(run?.columnKind, "utf16CodeUnits");
      assert.equal(run?.results.length, 1);
      const [result] = run?.results ?? [];
      assert.equal(result?.ruleId, "unpublished/star-page-at");
      assert.equal(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, "unpublished/star-page-at");
      assert.equal(result?.level, "error");
      assert.deepEqual(result?.suppressions, []);
      const location = result?.locations[0]?.physicalLocation;
      assert.equal(location?.artifactLocation.uri, "a%20b%2C%C2%A7.md");
      const column = (faulty.split("\n")[5] ?? "").replace("Under ", "𝒳 ").indexOf(", *2") + 1;
      assert.deepEqual(location?.region, { startLine: 6, startColumn: column, endLine: 6, endColumn: column + 4 });
      const replacement = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
      assert.ok(replacement?.insertedContent.text.includes("at"));
    }));

  it("lists every rule with the address of its page", () =>
    withFiles({ "clean.md": clean }, async (cwd) => {
      const { code, log } = await sarif(["clean.md"], cwd);
      assert.equal(code, 0);
      const rules = log.runs[0]?.tool.driver.rules ?? [];
      assert.deepEqual(
        rules.map(({ id }) => id),
        everyRule.map(({ id }) => id),
      );
      for (const { id, helpUri } of rules) assert.match(helpUri, new RegExp(`^https://.*/docs/rules/${id}\\.md$`));
    }));

  it("shows what comments silence, with their reasons", () => {
    const silenced = faulty.replace(
      "2015).",
      "2015). <!-- brieflint-disable-line unpublished/* -- as the clerk wants it -->",
    );
    return withFiles({ "a.md": silenced }, async (cwd) => {
      const { code, log } = await sarif(["a.md"], cwd);
      assert.equal(code, 0);
      assert.deepEqual(
        log.runs[0]?.results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
        [["unpublished/star-page-at", [{ kind: "inSource", justification: "as the clerk wants it" }]]],
      );
    });
  });

  it("tells of files that can't be read, and of a configuration that is wrong", () =>
    withFiles({ "brieflint.json": "{ nonsense", "a.md": clean }, async (cwd) => {
      const { code, log } = await sarif(["gone.md", "a.md"], cwd);
      assert.equal(code, 2);
      const [invocation] = log.runs[0]?.invocations ?? [];
      assert.equal(invocation?.executionSuccessful, false);
      assert.deepEqual(invocation?.toolExecutionNotifications?.[0]?.message, { text: "no such file or directory" });
      assert.equal(log.runs[0]?.results[0]?.ruleId, "config/invalid");
    }));
});

describe("brieflint check --format github", function () {
  this.timeout(60_000);

  it("prints an annotation for each finding, and nothing else", () =>
    withFiles({ "sub/a,b.md": faulty, "clean.md": clean }, async (cwd) => {
      const { code, out } = await brieflint(["check", "--format", "github", "."], { cwd });
      assert.equal(code, 1);
      const column = (faulty.split("\n")[5] ?? "").indexOf(", *2") + 1;
      const place = `file=sub/a%2Cb.md,line=6,endLine=6,col=${column},endColumn=${column + 4}`;
      assert.match(out, new RegExp(`^::error ${place},title=unpublished/star-page-at::.+\\n$`));
      assert.equal(out.trimEnd().split("\n").length, 1);
    }));
});
