import { defaultSeverity, type Example, type OptionSpecs, type Rule } from "../rules/rule.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";

/** What `brieflint rules --format json` says of one rule. */
export interface RuleReport {
  readonly id: string;
  readonly severity: string;
  readonly fix: string;
  readonly summary: string;
  readonly authority: string;
  readonly options: OptionSpecs;
}

export function rulesReport(rules: readonly Rule[]): RuleReport[] {
  return rules.map((rule) => {
    const { id, fix, summary, authority, options } = rule;
    return { id, severity: defaultSeverity(rule), fix, summary, authority, options: options ?? {} };
  });
}

/** A line for each rule. */
export function rulesTable(rules: readonly Rule[]): string {
  return table(
    rules.map((rule) => [rule.id, defaultSeverity(rule), rule.fix === "none" ? "" : rule.fix, rule.summary]),
  );
}

/** A page on one rule for the terminal: what it checks, on what authority, how it is set, with examples. */
export function explanation(rule: Rule, style: Style): string {
  const parts = [
    `${style.bold(rule.id)}  ${rule.severity}${rule.enabled === false ? ", off unless it is set" : ""}`,
    rule.summary,
    `${style.bold("Authority")}  ${rule.authority}`,
    `${style.bold("Fix")}  ${fixWords[rule.fix]}`,
    rule.details?.trim() ?? "",
    optionsPart(rule.options ?? {}, style),
    ...rule.examples.map((example) => examplePart(example, style)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const fixWords = {
  safe: "safe: may be applied on save",
  guided: "guided: the writer chooses or fills in",
  none: "none",
} as const;

function optionsPart(options: OptionSpecs, style: Style): string {
  const rows = Object.entries(options).map(([name, spec]) => {
    const values = spec.type === "string" && spec.enum ? spec.enum.map((value) => `"${value}"`).join(" | ") : spec.type;
    return [name, values, `default ${JSON.stringify(spec.default)}`, spec.description];
  });
  return rows.length === 0 ? "" : `${style.bold("Options")}\n${table(rows).trimEnd()}`;
}

function examplePart(example: Example, style: Style): string {
  const lines: string[] = [];
  if (example.note !== undefined) lines.push(style.dim(example.note));
  if (example.options) lines.push(style.dim(`With ${JSON.stringify(example.options)}:`));
  if (example.bad !== undefined) lines.push(...marked(style.red("-"), example.bad));
  if (example.good !== undefined) lines.push(...marked(style.green("+"), example.good));
  return lines.join("\n");
}

function marked(mark: string, text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${mark} ${line}`.trimEnd());
}
