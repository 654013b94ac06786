import { resolve } from "node:path";
import type { Analysis } from "../../core/engine/analysis.ts";
import { Analyzer } from "../../core/engine/analyzer.ts";
import {
  configurationFinding,
  configurationReport,
  type FileReport,
  fileReport,
} from "../../core/report/checkReport.ts";
import { type FileFindings, prettyFindings, summary, type Tally } from "../../core/report/pretty.ts";
import { colourStyle, plainStyle, type Style } from "../../core/report/style.ts";
import { rules } from "../../core/rules/registry.generated.ts";
import type { Finding } from "../../core/rules/rule.ts";
import { SourceText } from "../../core/text/sourceText.ts";
import { nodeHost } from "../../host/node.ts";
import { type CommandArguments, oneOf, textOf, UsageError } from "../arguments.ts";
import { Configurations, type FoundConfiguration } from "../configurations.ts";
import { type Input, readInputs } from "../inputs.ts";
import { describeFailure, type Output } from "../output.ts";

export const checkOptions = {
  format: "string",
  config: "string",
  "stdin-filename": "string",
  "max-warnings": "string",
} as const;

/** `brieflint check`: 0 clean, 1 errors or too many warnings, 2 something could not be read. */
export async function check(args: CommandArguments, output: Output): Promise<number> {
  const format = oneOf(args, "format", ["pretty", "json"], "pretty");
  const most = mostWarnings(args);
  const printer = format === "json" ? new JsonPrinter() : new PrettyPrinter(output);
  const run = new CheckRun(new Configurations(nodeHost(), textOf(args, "config")), printer, output);
  for await (const input of readInputs(args)) {
    if ("reason" in input) run.unreadable(input.path, input.reason);
    else await run.check(input);
  }
  output.out(printer.end());
  return run.exitCode(most);
}

function mostWarnings(args: CommandArguments): number {
  const text = textOf(args, "max-warnings");
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings is a number, not "${text}".`);
  return Number(text);
}

/** How results are printed: each as soon as it is there, or together at the end. */
interface Printer {
  paper(path: string, analysis: Analysis): void;
  binary(path: string): void;
  configuration(found: FoundConfiguration): void;
  /** What is still to be printed. */
  end(): string;
}

class CheckRun {
  readonly #analyzer: Analyzer;
  readonly #host = nodeHost();
  readonly #configurations: Configurations;
  readonly #printer: Printer;
  readonly #output: Output;
  readonly #shownConfigurations = new Set<string>();
  readonly #silenced = new Set<string>();
  #errors = 0;
  #warnings = 0;
  #failed = false;

  constructor(configurations: Configurations, printer: Printer, output: Output) {
    this.#configurations = configurations;
    this.#printer = printer;
    this.#output = output;
    this.#analyzer = new Analyzer({ onRuleFailure: (rule, error) => this.#ruleFailed(rule, error) });
  }

  unreadable(path: string, reason: string): void {
    this.#failed = true;
    this.#output.error(`${path}: ${reason}\n`);
  }

  async check({ path, text, language }: Input): Promise<void> {
    const found = await this.#configurations.of(path);
    this.#showConfiguration(found);
    if (text === null) {
      this.#printer.binary(path);
      return;
    }
    const { configuration } = found;
    const paper = { text, path: resolve(path), language, configuration, today: this.#host.today() };
    try {
      const analysis = this.#analyzer.analyze(paper);
      this.#printer.paper(path, analysis);
      this.#count(analysis.findings);
    } catch (error) {
      this.unreadable(path, `the analysis failed: ${describeFailure(error)}`);
    }
  }

  exitCode(mostWarnings: number): number {
    if (this.#failed) return 2;
    return this.#errors > 0 || this.#warnings > mostWarnings ? 1 : 0;
  }

  #showConfiguration(found: FoundConfiguration): void {
    const { path, problems, unreadable } = found;
    if (path === null || this.#shownConfigurations.has(path)) return;
    this.#shownConfigurations.add(path);
    if (unreadable !== null) this.unreadable(path, unreadable);
    if (problems.length === 0) return;
    this.#errors += problems.length;
    this.#printer.configuration(found);
  }

  #count(findings: readonly Finding[]): void {
    this.#errors += findings.filter(({ severity }) => severity === "error").length;
    this.#warnings += findings.filter(({ severity }) => severity === "warning").length;
  }

  #ruleFailed(rule: string, error: unknown): void {
    if (this.#silenced.has(rule)) return;
    this.#silenced.add(rule);
    this.#output.error(`The rule ${rule} failed and is left out: ${describeFailure(error)}\n`);
  }
}

class JsonPrinter implements Printer {
  readonly #reports: FileReport[] = [];

  paper(path: string, analysis: Analysis): void {
    this.#reports.push(fileReport(path, analysis));
  }

  binary(path: string): void {
    this.#reports.push(configurationReport(path, "", []));
  }

  configuration({ path, text, problems }: FoundConfiguration): void {
    if (path !== null) this.#reports.push(configurationReport(path, text, problems));
  }

  end(): string {
    return `${JSON.stringify(this.#reports, null, 2)}\n`;
  }
}

class PrettyPrinter implements Printer {
  readonly #output: Output;
  readonly #style: Style;
  readonly #findings: Finding[] = [];
  #papers = 0;
  #others = 0;

  constructor(output: Output) {
    this.#output = output;
    this.#style = output.colour ? colourStyle : plainStyle;
  }

  paper(path: string, { brief, source, findings }: Analysis): void {
    if (brief.filing.kind === null) this.#others++;
    else this.#papers++;
    this.#print({ path, source, findings });
  }

  binary(_path: string): void {
    this.#others++;
  }

  configuration({ path, text, problems }: FoundConfiguration): void {
    if (path === null) return;
    this.#print({ path, source: new SourceText(text), findings: problems.map(configurationFinding) });
  }

  end(): string {
    const tally: Tally = { papers: this.#papers, others: this.#others, findings: this.#findings };
    return summary(tally, this.#style);
  }

  #print(file: FileFindings): void {
    this.#findings.push(...file.findings);
    this.#output.out(prettyFindings(file, rules, this.#style));
  }
}
