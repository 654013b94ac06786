import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { Analysis } from "../../core/engine/analysis.ts";
import { Analyzer } from "../../core/engine/analyzer.ts";
import { areOld, knownFinding } from "../../core/engine/baseline.ts";
import { findCompanion } from "../../core/engine/companion.ts";
import { type FixAllResult, fixAll } from "../../core/engine/fixes.ts";
import { emptyTally, type Tally, tallyOf } from "../../core/report/pretty.ts";
import type { Finding } from "../../core/rules/rule.ts";
import { nodeHost } from "../../host/node.ts";
import { rewrite } from "../../host/rewrite.ts";
import { Configurations, type FoundConfiguration } from "../configurations.ts";
import type { Input } from "../inputs.ts";
import { describeFailure } from "../output.ts";
import { baselinePath, digest } from "./baselineFile.ts";
import type { CheckJob, ConfigurationOutcome, FileOutcome } from "./job.ts";
import { type Rendering, renderingIn } from "./rendering.ts";
import { Stopwatch } from "./stopwatch.ts";
import { unifiedDiff } from "./unifiedDiff.ts";

/** A text that was checked, after its repairs where they were asked for. */
interface Checked {
  readonly analysis: Analysis;
  readonly repair: FixAllResult | null;
  /** Why the repairs were not written. */
  readonly failure: string | null;
}

/** Checks files one by one, each process with a checker of its own. */
export class FileChecker {
  readonly #job: CheckJob;
  readonly #host = nodeHost();
  readonly #rendering: Rendering;
  readonly #configurations: Configurations;
  readonly #analyzer: Analyzer;
  readonly #stopwatch: Stopwatch | null;
  #failedRules: [rule: string, failure: string][] = [];

  constructor(job: CheckJob) {
    this.#job = job;
    this.#rendering = renderingIn(job.format, job.colour);
    this.#configurations = new Configurations(this.#host, job.config);
    this.#stopwatch = job.timed ? new Stopwatch() : null;
    this.#analyzer = new Analyzer({
      onRuleFailure: (rule, error) => this.#failedRules.push([rule, describeFailure(error)]),
      ...(this.#stopwatch ? { clock: this.#stopwatch } : {}),
    });
  }

  /** @throws UsageError when the configuration that the caller names can't be read. */
  async check(input: Input): Promise<FileOutcome> {
    const found = await this.#configurations.of(input.path);
    const configuration = this.#configurationOutcome(found);
    const start = performance.now();
    try {
      const outcome = { ...(await this.#outcome(input, found)), configuration };
      const cost = this.#stopwatch?.taken(performance.now() - start, input.text?.length ?? 0) ?? null;
      return { ...outcome, failedRules: this.#failedRules, cost };
    } catch (error) {
      return { ...failed(input.path, `the analysis failed: ${describeFailure(error)}`), configuration };
    } finally {
      this.#failedRules = [];
    }
  }

  async #outcome(input: Input, found: FoundConfiguration): Promise<FileOutcome> {
    const { path } = input;
    if (input.text === null) {
      const piece = this.#job.fix === "show" ? "" : this.#rendering.binary(path);
      return { ...nothing(path), piece, tally: { ...emptyTally, others: 1 } };
    }
    const { analysis, repair, failure } = await this.#checked(input, input.text, found);
    const fresh = this.#withoutOld(path, analysis);
    this.#stopwatch?.found(fresh);
    const piece =
      this.#job.fix === "show"
        ? unifiedDiff(path, input.text, repair?.text ?? input.text)
        : this.#rendering.paper(path, analysis, fresh);
    const tally = tallyOfPaper(analysis, fresh, failure === null ? (repair?.fixed ?? 0) : 0);
    return { ...nothing(path), piece, tally, failure, known: this.#known(analysis) };
  }

  async #checked(input: Input, text: string, { configuration }: FoundConfiguration): Promise<Checked> {
    const { language } = input;
    const path = resolve(input.path);
    const base = { path, language, configuration, today: this.#job.today };
    const alone = this.#analyzer.analyze({ ...base, text });
    const companion = await findCompanion(this.#host, path, alone);
    const analysis = companion === null ? alone : this.#analyzer.update(alone, [], configuration, companion);
    if (this.#job.fix === "leave") return { analysis, repair: null, failure: null };
    const repair = fixAll(
      (draft) => (draft === text ? analysis : this.#analyzer.analyze({ ...base, text: draft, companion })),
      text,
    );
    if (this.#job.fix === "show" || repair.text === text) return { analysis: repair.analysis, repair, failure: null };
    const failure = await rewrite(path, text, repair.text);
    return { analysis: failure === null ? repair.analysis : analysis, repair, failure };
  }

  #withoutOld(path: string, analysis: Analysis): readonly Finding[] {
    const { baseline, baselineFolder } = this.#job;
    const old = baselineFolder === null ? undefined : baseline?.get(baselinePath(baselineFolder, path));
    if (old === undefined) return analysis.findings;
    const known = analysis.findings.map((finding) => knownFinding(analysis, finding, digest));
    const isOld = areOld(known, old);
    return analysis.findings.filter((_, index) => !isOld[index]);
  }

  #known(analysis: Analysis): FileOutcome["known"] {
    if (this.#job.baselineFolder === null || this.#job.baseline !== null) return [];
    return analysis.findings.map((finding) => knownFinding(analysis, finding, digest));
  }

  #configurationOutcome(found: FoundConfiguration): ConfigurationOutcome | null {
    const { path, problems, unreadable } = found;
    if (path === null || (problems.length === 0 && unreadable === null)) return null;
    const piece = problems.length === 0 ? "" : this.#rendering.configuration(path, found);
    return { path, piece, problems: problems.length, unreadable };
  }
}

/** The outcome of a file that could not be read or analysed. */
export function failed(path: string, failure: string): FileOutcome {
  return { ...nothing(path), failure };
}

function nothing(path: string): FileOutcome {
  return {
    path,
    piece: "",
    tally: emptyTally,
    configuration: null,
    failure: null,
    failedRules: [],
    known: [],
    cost: null,
  };
}

function tallyOfPaper({ brief, findings }: Analysis, fresh: readonly Finding[], fixed: number): Tally {
  const isPaper = brief.filing.kind !== null;
  return {
    ...tallyOf(fresh),
    papers: isPaper ? 1 : 0,
    others: isPaper ? 0 : 1,
    old: findings.length - fresh.length,
    fixed,
    fixedPapers: fixed > 0 ? 1 : 0,
  };
}
