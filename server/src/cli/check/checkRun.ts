import { performance } from "node:perf_hooks";
import type { KnownFinding } from "../../core/engine/baseline.ts";
import { emptyTally, quantity, sumOf, type Tally } from "../../core/report/pretty.ts";
import type { SarifFailure } from "../../core/report/sarif.ts";
import { type RuleCost, statsTable } from "../../core/report/stats.ts";
import { colourStyle, plainStyle } from "../../core/report/style.ts";
import { type Named, readNamed } from "../inputs.ts";
import type { Output } from "../output.ts";
import { baselinePath, writeBaseline } from "./baselineFile.ts";
import { FileChecker, failed } from "./fileChecker.ts";
import type { CheckJob, ConfigurationOutcome, FileOutcome } from "./job.ts";
import { type Printing, printingIn } from "./printing.ts";
import { checkOnProcesses, processesFor } from "./processes.ts";
import { Progress } from "./progress.ts";
import { shownPatch } from "./shownPatch.ts";

/** One run of `check` over all that was named: results come in any order and are printed in that of the names. */
export class CheckRun {
  readonly #job: CheckJob;
  readonly #output: Output;
  readonly #baselineFile: string | null;
  readonly #printing: Printing;
  readonly #shownConfigurations = new Set<string>();
  readonly #silenced = new Set<string>();
  readonly #failures: SarifFailure[] = [];
  readonly #costs = new Map<string, RuleCost>();
  readonly #known = new Map<string, readonly KnownFinding[]>();
  #tally: Tally = emptyTally;
  #configurationErrors = 0;
  #characters = 0;
  #milliseconds = 0;

  /** `baselineFile` is where a baseline is written; null where none is. */
  constructor(job: CheckJob, output: Output, baselineFile: string | null) {
    this.#job = job;
    this.#output = output;
    this.#baselineFile = baselineFile;
    this.#printing = printingIn(job.format, output);
  }

  /** Checks what was named. `jobs` is how many processes the caller wants; null leaves it to the number of files. */
  async check(
    named: readonly Named[],
    { jobs, program }: { readonly jobs: number | null; readonly program: URL },
  ): Promise<void> {
    const outcomes: (FileOutcome | undefined)[] = named.map(() => undefined);
    const progress = new Progress(this.#output, named.length, () => performance.now());
    let printed = 0;
    const done = (index: number, outcome: FileOutcome): void => {
      outcomes[index] = outcome;
      for (let next = outcomes[printed]; next; next = outcomes[printed]) {
        progress.clear();
        this.#take(next);
        // What is printed is let go of: a run may be over thousands of papers.
        outcomes[printed++] = undefined;
      }
      progress.step();
    };
    await this.#checkOthers(named, done);
    const files = [...named.entries()].filter(([, { kind }]) => kind === "file");
    await checkOnProcesses(
      this.#job,
      files.map(([, { path }]) => path),
      { processes: processesFor(files.length, jobs), program },
      (file, outcome) => done(files[file]?.[0] ?? 0, outcome),
    );
    progress.clear();
  }

  /** Standard input, which only this process has, and paths that lead nowhere. */
  async #checkOthers(named: readonly Named[], done: (index: number, outcome: FileOutcome) => void): Promise<void> {
    const checker = new FileChecker(this.#job);
    for (const [index, one] of named.entries()) {
      if (one.kind === "file") continue;
      const input = await readNamed(one);
      done(index, "reason" in input ? failed(input.path, input.reason) : await checker.check(input));
    }
  }

  /** Prints what is left, writes the baseline, and says how the program ends. */
  async end(mostWarnings: number): Promise<number> {
    if (this.#job.fix === "show") this.#sayWhatWouldBeFixed();
    else if (this.#baselineFile !== null) await this.#writeBaseline(this.#baselineFile);
    else this.#printing.end(this.#tally, this.#failures);
    if (this.#job.timed) this.#printStats();
    if (this.#failures.length > 0) return 2;
    if (this.#configurationErrors > 0) return 1;
    const { error, warning } = this.#tally.bySeverity;
    if (this.#baselineFile !== null) return 0;
    return error > 0 || warning > mostWarnings ? 1 : 0;
  }

  #take(outcome: FileOutcome): void {
    const { path, configuration, failure, failedRules, known, tally } = outcome;
    if (configuration !== null) this.#takeConfiguration(configuration);
    for (const [rule, description] of failedRules) this.#ruleFailed(rule, description);
    this.#print(outcome.piece);
    if (failure !== null) this.#fail(path, failure);
    if (known.length > 0) this.#keep(path, known);
    this.#tally = sumOf(this.#tally, tally);
    this.#addCost(outcome);
  }

  #print(piece: string): void {
    if (piece === "" || this.#baselineFile !== null) return;
    if (this.#job.fix === "show") this.#output.out(this.#output.terminal ? shownPatch(piece) : piece);
    else this.#printing.add(piece);
  }

  #takeConfiguration({ path, piece, problems, unreadable }: ConfigurationOutcome): void {
    if (this.#shownConfigurations.has(path)) return;
    this.#shownConfigurations.add(path);
    if (unreadable !== null) this.#fail(path, unreadable);
    this.#configurationErrors += problems;
    this.#tally = sumOf(this.#tally, { ...emptyTally, bySeverity: { ...emptyTally.bySeverity, error: problems } });
    if (this.#job.fix === "show" || this.#baselineFile !== null) {
      if (problems > 0)
        this.#output.error(`${path}: ${quantity(problems, ["mistake", "mistakes"])}; see brieflint check\n`);
    } else this.#print(piece);
  }

  #fail(path: string, message: string): void {
    this.#failures.push({ path, message });
    this.#output.error(`${path}: ${message}\n`);
  }

  #ruleFailed(rule: string, description: string): void {
    if (this.#silenced.has(rule)) return;
    this.#silenced.add(rule);
    this.#output.error(`The rule ${rule} failed and is left out: ${description}\n`);
  }

  #keep(path: string, known: readonly KnownFinding[]): void {
    if (this.#job.baselineFolder !== null) this.#known.set(baselinePath(this.#job.baselineFolder, path), known);
  }

  #addCost({ cost }: FileOutcome): void {
    if (cost === null) return;
    this.#characters += cost.characters;
    this.#milliseconds += cost.milliseconds;
    for (const { rule, findings, milliseconds } of cost.rules) {
      const before = this.#costs.get(rule);
      this.#costs.set(rule, {
        rule,
        findings: findings + (before?.findings ?? 0),
        milliseconds: milliseconds + (before?.milliseconds ?? 0),
      });
    }
  }

  async #writeBaseline(file: string): Promise<void> {
    await writeBaseline(file, this.#known);
    const findings = [...this.#known.values()].reduce((sum, known) => sum + known.length, 0);
    const papers = quantity(this.#known.size, ["paper", "papers"]);
    this.#output.out(`${quantity(findings, ["finding", "findings"])} of ${papers} written to ${file}.\n`);
  }

  #sayWhatWouldBeFixed(): void {
    const { fixed, fixedPapers } = this.#tally;
    const papers = quantity(fixedPapers, ["paper", "papers"]);
    const problems = quantity(fixed, ["problem", "problems"]);
    this.#output.error(fixed === 0 ? "Nothing to fix.\n" : `Would fix ${problems} in ${papers}; nothing is written.\n`);
  }

  #printStats(): void {
    const run = { papers: this.#tally.papers, characters: this.#characters, milliseconds: this.#milliseconds };
    this.#output.error(statsTable([...this.#costs.values()], run, this.#output.colour ? colourStyle : plainStyle));
  }
}
