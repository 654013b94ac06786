import assert from "node:assert/strict";
import { areOld, type KnownFinding, knownFinding } from "../../../server/src/core/engine/baseline.ts";
import { analyzePaper } from "./papers.ts";

/** What the findings of a body are known by; the digest is the text itself, which a test can read. */
function known(body: string): KnownFinding[] {
  const analysis = analyzePaper(body);
  return analysis.findings.map((finding) => knownFinding(analysis, finding, (text) => text));
}

/** How many findings of the second body are new against the first. */
function fresh(before: string, after: string): number {
  return areOld(known(after), known(before)).filter((isOld) => !isOld).length;
}

describe("a baseline", () => {
  it("knows a finding by its rule, its text and the words around it", () => {
    assert.deepEqual(known("We ask that teh\nmotion be granted.\n"), [
      {
        rule: "spelling/teh",
        before: '["spelling/teh",["teh"],["We","ask","that"]]',
        after: '["spelling/teh",["teh"],["motion","be","granted."]]',
      },
    ]);
  });

  it("knows it again when other paragraphs come and go, and lines are wrapped anew", () => {
    const body = "We ask that teh motion be granted.\n";
    assert.equal(fresh(body, `New.\n\n${body}\nMore.\n`), 0);
    assert.equal(fresh(body, "We ask\nthat teh motion\r\nbe granted.\n"), 0);
  });

  it("knows it again when the words on one side change, not when those on both do", () => {
    assert.equal(fresh("We ask that teh motion be granted.", "They say that teh motion be granted."), 0);
    assert.equal(fresh("We ask that teh motion be granted.", "We ask that teh appeal be denied."), 0);
    assert.equal(fresh("We ask that teh motion be granted.", "They say teh appeal fails."), 1);
  });

  it("lets each old finding account for one", () => {
    const twice = "So it is. teh end.\n\nSo it is. teh end.\n";
    assert.equal(fresh(twice, twice), 0);
    assert.equal(fresh(twice, `${twice}\nSo it is. teh end.\n`), 1);
    assert.equal(fresh("So it is. teh end.\n", "So it is. recieve end.\n"), 1);
    assert.equal(fresh("", "teh"), 1);
    assert.equal(fresh("teh", ""), 0);
  });

  it("prefers what is known on both sides", () => {
    const before = "one two teh three four\n";
    const after = "one two teh five six\n\none two teh three four\n";
    assert.deepEqual(areOld(known(after), known(before)), [false, true]);
  });

  it("does its work in proportion to the number of findings", () => {
    const many = known("teh a b c d e f g h. ".repeat(5000));
    const start = performance.now();
    assert.ok(areOld(many, many).every(Boolean));
    assert.ok(performance.now() - start < 5000);
  });
});
