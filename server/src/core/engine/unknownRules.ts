import type { Finding, Rule } from "../rules/rule.ts";
import { ruleNames, rulesNamed } from "./configuration.ts";
import { nearest } from "./nearest.ts";
import { invalidConfiguration, ownRules } from "./ownRules.ts";
import type { Directive } from "./suppressions.ts";

/** Rules that suppression comments name and that do not exist: such a comment silences nothing, unnoticed. */
export function unknownRulesIn(directives: readonly Directive[], rules: readonly Rule[]): Finding[] {
  const known = [...rules, ...ownRules];
  const unknown = directives
    .flatMap((directive) => directive.rules)
    .filter(({ value }) => rulesNamed(known, value).length === 0);
  return unknown.map(({ start, end, value }) => {
    const suggestion = nearest(value, ruleNames(known));
    const question = suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
    const message = `There is no rule "${value}".${question}`;
    return { rule: invalidConfiguration.id, severity: "warning", message, start, end, fixes: [], related: [] };
  });
}
