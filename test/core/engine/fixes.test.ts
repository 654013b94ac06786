import assert from "node:assert/strict";
import { fixAll } from "../../../server/src/core/engine/fixes.ts";
import { defineRule, type Fix } from "../../../server/src/core/rules/rule.ts";
import { applyEdits, type Edit, insert, replace } from "../../../server/src/core/text/edit.ts";
import { analyzePaper, frontMatter, recieve, teh, wordRule } from "./papers.ts";

function fixBody(body: string, rules = [teh, recieve]) {
  const text = frontMatter + body;
  const result = fixAll((draft) => analyzePaper(draft.slice(frontMatter.length), { rules }), text);
  assert.equal(applyEdits(text, result.edits), result.text);
  return { ...result, body: result.text.slice(frontMatter.length) };
}

/** Reports once, with the fixes that it is given. */
function fixing(id: string, fixes: (body: number) => readonly Fix[]) {
  return defineRule({
    id,
    severity: "error",
    summary: "Fixes.",
    authority: "None",
    fix: "safe",
    on: "brief",
    examples: [],
    check(_brief, { report, source }) {
      if (source.text.endsWith("abc"))
        report({ start: 0, end: 0 }, { message: "abc", fixes: fixes(frontMatter.length) });
    },
  });
}

const safe = (...edits: Edit[]): Fix => ({ title: "Fix", safe: true, edits });

describe("fixAll", () => {
  it("applies safe fixes and leaves the rest of the text alone", () => {
    const { body, edits, fixed, analysis } = fixBody("They recieve teh paper.\r\n\r\nAnd teh end 𝒳.\r\n");
    assert.equal(body, "They receive the paper.\r\n\r\nAnd the end 𝒳.\r\n");
    assert.equal(edits.length, 3);
    assert.equal(fixed, 3);
    assert.deepEqual(analysis.findings, []);
  });

  it("does nothing where nothing is to be done", () => {
    assert.deepEqual(fixBody("All is well.").edits, []);
    assert.deepEqual(fixBody("").edits, []);
  });

  it("repeats until what a fix brings to light is mended too", () => {
    const { body, edits, fixed } = fixBody("eht end", [wordRule("a/a", "eht", "teh"), teh]);
    assert.equal(body, "the end");
    assert.equal(edits.length, 1);
    assert.equal(fixed, 2);
  });

  it("stops where two rules undo one another", () => {
    const { fixed } = fixBody("teh", [teh, wordRule("a/a", "the", "teh")]);
    assert.equal(fixed, 10);
  });

  it("takes the first of two that touch, and looks at the other again", () => {
    const { body } = fixBody("abc", [
      fixing("a/a", (at) => [safe(replace({ start: at, end: at + 2 }, "x"))]),
      fixing("a/b", (at) => [safe(replace({ start: at + 1, end: at + 3 }, "y"))]),
      fixing("a/c", (at) => [safe(insert(at, "z"))]),
    ]);
    assert.equal(body, "xc");
  });

  it("applies all edits of a fix or none", () => {
    const { body } = fixBody("abc", [
      fixing("a/a", (at) => [safe(insert(at, "["), insert(at + 3, "]"))]),
      fixing("a/b", (at) => [safe(insert(at + 1, "!"), insert(at + 3, "?"))]),
    ]);
    assert.equal(body, "[abc]");
  });

  it("does not apply guided fixes, or those that overlap themselves, or change nothing", () => {
    const { body } = fixBody("abc", [
      fixing("a/a", (at) => [{ title: "Guided", safe: false, edits: [insert(at, "x")] }]),
      fixing("a/b", (at) => [safe(insert(at + 1, "x"), insert(at + 1, "y"))]),
      fixing("a/c", (at) => [safe(replace({ start: at, end: at + 1 }, "a"))]),
    ]);
    assert.equal(body, "abc");
  });

  it("joins the edits of several rounds against the original", () => {
    const chain = [
      wordRule("a/a", "one", "two three"),
      wordRule("a/b", "three", "four"),
      wordRule("a/c", "two four", "five"),
    ];
    const { body, edits } = fixBody("say one, one", chain);
    assert.equal(body, "say five, five");
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ["five", "five"],
    );
  });
});
