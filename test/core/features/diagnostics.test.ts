import assert from "node:assert/strict";
import { configurationProblems, problemsOf } from "../../../server/src/core/features/diagnostics.ts";
import { ruleOf, rulePage } from "../../../server/src/core/features/rulePage.ts";
import { rules } from "../../../server/src/core/rules/registry.generated.ts";
import { analysis, at, motion } from "./paper.ts";

describe("problems of a paper", () => {
  it("are its findings, in order, without a page for what is no rule of the registry", () => {
    const paper = motion("A bad motion, and a bad one.\n");
    const start = at(paper, "bad motion");
    const second = at(paper, "bad one");
    const common = {
      rule: "test/bad-word",
      severity: "warning",
      message: '"bad" is a bad word.',
      page: null,
      related: [],
    };
    assert.deepEqual(problemsOf(paper, "pages/"), [
      { start, end: start + 3, ...common },
      { start: second, end: second + 3, ...common },
    ]);
  });

  it("are none for a text that is no brief", () => {
    assert.deepEqual(problemsOf(analysis("A bad text.\n"), "pages/"), []);
  });

  it("of a configuration are errors of config/invalid", () => {
    const [problem] = configurationProblems([{ start: 2, end: 5, message: "No." }]);
    assert.deepEqual(problem, {
      start: 2,
      end: 5,
      rule: "config/invalid",
      severity: "error",
      message: "No.",
      page: null,
      related: [],
    });
  });
});

describe("the page about a rule", () => {
  it("stands under the rule's group", () => {
    assert.equal(rulePage("https://x/", "docket/spacing"), "https://x/docket/spacing.md");
  });

  it("is known for every rule of the registry and no other", () => {
    for (const rule of rules) assert.equal(ruleOf(rule.id), rule);
    assert.equal(ruleOf("config/nothing"), undefined);
  });
});
