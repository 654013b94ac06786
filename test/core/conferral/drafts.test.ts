import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type LabelledDraft, readDraft } from "../../bench/conferralDraft.ts";

const folder = new URL("../../../../test/fixtures/conferral/", import.meta.url);
const labels = JSON.parse(readFileSync(new URL("labels.json", folder), "utf8")) as readonly LabelledDraft[];

/** What was reached when the drafts came in; fewer is a step back. */
const leastGrades = 78;
const leastRuleSets = 78;

describe("drafts by several authors", () => {
  const outcomes = labels.map((draft) => readDraft(draft, readFileSync(new URL(draft.file, folder), "utf8")));

  it("are graded as their labels say", () => {
    const wrong = outcomes.filter(({ draft, grade }) => grade !== draft.grade);
    assert.ok(
      labels.length - wrong.length >= leastGrades,
      wrong.map(({ draft, grade }) => `${draft.file}: expected ${draft.grade}, found ${grade}`).join("\n"),
    );
  });

  it("get the rules that their labels name", () => {
    const wrong = outcomes.filter(({ draft, rules }) => {
      const kept = rules.filter((rule) => !draft.allow.includes(rule));
      const expected = draft.rules.filter((rule) => !draft.allow.includes(rule));
      return kept.join() !== [...expected].sort().join();
    });
    assert.ok(
      labels.length - wrong.length >= leastRuleSets,
      wrong.map(({ draft, rules }) => `${draft.file}: expected ${draft.rules}, found ${rules}`).join("\n"),
    );
  });

  it("that need no certificate get no grade, and no false alarm", () => {
    for (const { draft, grade, rules } of outcomes) {
      if (draft.grade !== "not-required") continue;
      assert.equal(grade, "not-required", draft.file);
      assert.ok(
        rules.every((rule) => draft.rules.includes(rule) || draft.allow.includes(rule)),
        draft.file,
      );
    }
  });
});
