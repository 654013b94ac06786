import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRule } from "../../scripts/new-rule.ts";

describe("new rule", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "brieflint-rule-"));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("writes a rule with a failing example, and says what to do next", () => {
    const next = createRule(root, "docket/own-kind");
    const source = readFileSync(join(root, "server/src/core/rules/docket/own-kind.ts"), "utf8");
    assert.match(source, /id: "docket\/own-kind"/);
    assert.match(source, /bad: "TODO/);
    assert.match(next, /npm run generate/);
  });

  it("refuses a rule that exists, and leaves it as it is", () => {
    createRule(root, "docket/own-kind");
    const file = join(root, "server/src/core/rules/docket/own-kind.ts");
    const before = readFileSync(file, "utf8");
    assert.throws(() => createRule(root, "docket/own-kind"), /exists already/);
    assert.equal(readFileSync(file, "utf8"), before);
  });

  it("refuses what is no rule id", () => {
    for (const id of ["docket", "../../etc/passwd", "Docket/Own", "docket/own kind"]) {
      assert.throws(() => createRule(root, id), /is no rule id/, id);
    }
  });
});
