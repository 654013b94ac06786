import type { Finding, Rule } from "../rules/rule.ts";
import type { Analysis, AnalysisInput } from "./analysis.ts";
import type { Configuration } from "./configuration.ts";
import { ownRules } from "./ownRules.ts";
import { byPosition, type Paper, type RuleClock, runRules } from "./runRules.ts";
import { type ActiveRule, activeRules } from "./settings.ts";
import { type Directive, names, type SuppressedFinding, Suppressions } from "./suppressions.ts";
import { unknownRulesIn } from "./unknownRules.ts";
import { unusedIn } from "./unusedSuppressions.ts";

interface RunOptions {
  readonly rules: readonly Rule[];
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
  readonly clock?: RuleClock;
}

type Judged = Pick<Analysis, "findings" | "suppressed">;

/** What the rules find in a paper, parted by its comments into what is reported and what is silenced. */
export function judgedFindings(paper: Paper, input: AnalysisInput, options: RunOptions): Judged {
  if (paper.brief.filing.kind === null) return { findings: [], suppressed: [] };
  return new Judgment(paper, input, options).judged();
}

class Judgment {
  readonly #paper: Paper;
  readonly #configuration: Configuration;
  readonly #options: RunOptions;
  readonly #rules: readonly Rule[];
  readonly #suppressions: Suppressions;
  readonly #failed = new Set<string>();

  constructor(paper: Paper, { configuration, language }: AnalysisInput, options: RunOptions) {
    this.#paper = paper;
    this.#configuration = configuration;
    this.#options = options;
    this.#rules = options.rules.filter((rule) => language === "markdown" || !rule.emphasis);
    this.#suppressions = new Suppressions(paper.brief, paper.graph.citations);
  }

  judged(): Judged {
    const { directives } = this.#suppressions;
    const active = activeRules(this.#rules, this.#configuration);
    if (directives.length === 0) return { findings: this.#run(active), suppressed: [] };
    // Hints are run for the sake of the comments: one that silences a hint is in use though hints are not enabled.
    const all = activeRules(this.#rules, { ...this.#configuration, hints: true });
    const found = [...this.#run(all), ...this.#configured(unknownRulesIn(directives, this.#options.rules))];
    const suppressed = found.flatMap((finding) => this.#silenced(finding));
    const judged = all.map(({ rule }) => rule).filter(({ id }) => !this.#failed.has(id));
    const unused = this.#configured(unusedIn({ directives, suppressed, judged }, this.#paper.source));
    const silent = new Set(suppressed.map(({ finding }) => finding));
    const enabled = enabledBy(active);
    const findings = found.filter((finding) => !silent.has(finding) && enabled(finding));
    return {
      findings: [...findings, ...unused.filter((finding) => !this.#isKept(finding))].sort(byPosition),
      suppressed: firstOfEach(suppressed.filter(({ finding }) => enabled(finding))),
    };
  }

  #run(active: readonly ActiveRule[]): Finding[] {
    const { onRuleFailure, clock } = this.#options;
    const onFailure = (rule: string, error: unknown): void => {
      this.#failed.add(rule);
      onRuleFailure?.(rule, error);
    };
    return runRules(this.#paper, active, onFailure, clock);
  }

  #silenced(finding: Finding): SuppressedFinding[] {
    return this.#suppressions.silencing(finding).map((directive) => ({ finding, directive }));
  }

  /** Findings of the engine's own rules, as the configuration would have them. */
  #configured(findings: readonly Finding[]): Finding[] {
    return findings.flatMap((finding) => {
      const severity = this.#configuration.rules.get(finding.rule)?.severity ?? finding.severity;
      return severity === "off" ? [] : [{ ...finding, severity }];
    });
  }

  /** A comment that silences nothing is kept where one names the very rule; "all" would mean the comment itself. */
  #isKept(unused: Finding): boolean {
    const silencing = this.#suppressions.silencing(unused);
    return silencing.some((directive: Directive) => directive.rules.length > 0 && names(directive, unused.rule));
  }
}

/** Whether a finding would have been reported by the rules that are active; the engine's own always are. */
function enabledBy(active: readonly ActiveRule[]): (finding: Finding) => boolean {
  const byId = new Map(active.map((rule) => [rule.rule.id, rule]));
  return ({ rule, severity }) => {
    if (ownRules.some(({ id }) => id === rule)) return true;
    const found = byId.get(rule);
    return found !== undefined && (severity !== "hint" || found.hints);
  };
}

/** One entry for each finding, though several comments silence it. */
function firstOfEach(suppressed: readonly SuppressedFinding[]): SuppressedFinding[] {
  const seen = new Set<Finding>();
  return suppressed.filter(({ finding }) => !seen.has(finding) && seen.add(finding));
}
