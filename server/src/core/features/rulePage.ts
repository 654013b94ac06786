import { everyRule } from "../engine/ownRules.ts";
import type { Rule } from "../rules/rule.ts";

/** Where the pages about rules stand when the client names no other place. */
export const publishedRulePages = "https://github.com/brieflint/brieflint/blob/main/docs/rules/";

/** The address of the page about a rule; `base` ends with a slash. */
export function rulePage(base: string, rule: string): string {
  return `${base}${rule}.md`;
}

/** The rule of that id, the engine's own included; undefined for unknown ids. */
export function ruleOf(id: string): Rule | undefined {
  return everyRule.find((rule) => rule.id === id);
}
