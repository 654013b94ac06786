import type { OptionSpec, OptionSpecs, Rule, Severity } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";

/** A rule that runs, with what the configuration makes of it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Overrides whatever the rule reports; null where the configuration names no severity. */
  readonly severity: Severity | null;
  /** Whether findings of severity "hint" are kept. */
  readonly hints: boolean;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/**
 * The rules that are not off. A hint is off unless hints are enabled as a class or the rule was set by its id; a rule that
 * is declared off, unless it was set by its id.
 */
export function activeRules(rules: readonly Rule[], configuration: Configuration): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = configuration.rules.get(rule.id);
    const severity = setting?.severity ?? null;
    if (severity === "off" || (rule.enabled === false && severity === null)) return [];
    const hints = configuration.hints || severity !== null;
    if (rule.severity === "hint" && !hints) return [];
    const options = optionValues(rule.options ?? {}, { ...setting?.options, ...styleOf(rule, configuration) });
    return [{ rule, severity, hints, options }];
  });
}

/** `docketStyle` is the option of one rule, under a name of its own since the front matter may set it too. */
function styleOf(rule: Rule, { docketStyle }: Configuration): { readonly style?: string } {
  return rule.id === "docket/style-mixed" && docketStyle !== null ? { style: docketStyle } : {};
}

/** Defaults, and over them those of the `given` values that fit; what does not fit is passed over. */
export function optionValues(
  specs: OptionSpecs,
  given: Readonly<Record<string, unknown>>,
): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    values[name] = fits(spec, value) ? value : spec.default;
  }
  return values;
}

/** Whether a value is one that the option takes. */
export function fits(spec: OptionSpec, value: unknown): value is string | number | boolean {
  if (spec.type === "string") return typeof value === "string" && (!spec.enum || spec.enum.includes(value));
  if (spec.type === "number") return typeof value === "number" && Number.isFinite(value);
  return typeof value === "boolean";
}
