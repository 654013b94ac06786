import type { Analysis } from "../engine/analysis.ts";
import type { ConfigurationProblem } from "../engine/configuration.ts";
import type { Finding, Related, Severity } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { ruleOf, rulePage } from "./rulePage.ts";

/** A finding as an editor shows it. */
export interface Problem extends Span {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Address of the page about the rule; null for what is no rule. */
  readonly page: string | null;
  readonly related: readonly Related[];
}

/** The problem of one finding. `rulePages` is the base address of the pages about rules. */
export function problemOf(finding: Finding, rulePages: string): Problem {
  const { start, end, rule, severity, message, related } = finding;
  const page = ruleOf(rule) ? rulePage(rulePages, rule) : null;
  return { start, end, rule, severity, message, page, related };
}

/** Everything to be shown for a paper, in order of position. */
export function problemsOf(analysis: Analysis, rulePages: string): Problem[] {
  return analysis.findings.map((finding) => problemOf(finding, rulePages));
}

/** The problems of a `brieflint.json`; their spans refer to that file. */
export function configurationProblems(problems: readonly ConfigurationProblem[]): Problem[] {
  return problems.map(({ start, end, message }) => ({
    start,
    end,
    rule: "config/invalid",
    severity: "error",
    message,
    page: null,
    related: [],
  }));
}
