import { citationKinds } from "../server/src/core/citations/citation.ts";
import { type Example, type Rule, severities } from "../server/src/core/rules/rule.ts";
import { isRuleId } from "./ruleFiles.ts";

/** What is wrong with the declaration of a rule found at `id`; empty when it may be released. */
export function problemsOfRule(id: string, rule: Rule): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(`${id}: ${problem}`);
  };
  expect(isRuleId(id), "the path is no rule id; use lower case and hyphens, group/name");
  expect(rule.id === id, `the id is "${rule.id}" but the path says "${id}"`);
  expect(severities.includes(rule.severity), `"${rule.severity}" is no severity`);
  expect(/[.!?]["”]?$/.test(rule.summary), "the summary must be one sentence, with its period");
  expect(rule.authority.trim() !== "", "the authority is missing: the rule of court or of citation behind the check");
  expect(!`${rule.summary} ${rule.details} ${rule.authority}`.includes("TODO:"), "a TODO of the template is left");
  expect(looksSomewhere(rule), `"${String(rule.on)}" is nothing that a rule can look at`);
  expect(rule.examples.length > 0, "there are no examples");
  expect(
    rule.fix !== "safe" || rule.examples.some((example) => example.bad !== undefined && example.good !== undefined),
    "a rule with a safe fix needs an example with bad and good",
  );
  expect(
    rule.examples.some((example) => example.bad !== undefined),
    "no example has a bad text",
  );
  rule.examples.forEach((example, index) => {
    for (const problem of problemsOfExample(rule, example)) expect(false, `example ${index + 1} ${problem}`);
  });
  return problems;
}

function looksSomewhere({ on }: Rule): boolean {
  const subjects = new Set<string>([...citationKinds, "block", "brief"]);
  return [on].flat().every((subject) => subjects.has(subject));
}

function problemsOfExample(rule: Rule, example: Example): string[] {
  const problems: string[] = [];
  if (example.bad === undefined && example.good === undefined) problems.push("has neither bad nor good");
  if (example.count !== undefined && example.bad === undefined) problems.push("has a count without bad");
  for (const option of Object.keys(example.options ?? {})) {
    if (!Object.hasOwn(rule.options ?? {}, option)) problems.push(`sets "${option}", which is no option of the rule`);
  }
  return problems;
}
