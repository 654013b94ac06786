import type { Finding, Rule } from "../rules/rule.ts";
import { ruleNames, rulesNamed } from "./configuration.ts";
import { nearest } from "./nearest.ts";
import type { Directive } from "./suppressions.ts";

/** The name under which mistakes in comments are reported, as those in `brieflint.json` are; no rule of the registry. */
const name = "config/invalid";

/** Rules that suppression comments name and that do not exist: such a comment silences nothing, unnoticed. */
export function unknownRulesIn(directives: readonly Directive[], rules: readonly Rule[]): Finding[] {
  const unknown = directives
    .flatMap((directive) => directive.rules)
    .filter(({ value }) => value !== name && rulesNamed(rules, value).length === 0);
  return unknown.map(({ start, end, value }) => {
    const suggestion = nearest(value, ruleNames(rules));
    const question = suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
    const message = `There is no rule "${value}".${question}`;
    return { rule: name, severity: "warning", message, start, end, fixes: [], related: [] };
  });
}
