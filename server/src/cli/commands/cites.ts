import { Analyzer } from "../../core/engine/analyzer.ts";
import { defaultConfiguration } from "../../core/engine/configuration.ts";
import { authoritiesTable } from "../../core/report/authoritiesTable.ts";
import { type CitesReport, citesReport, citesTable } from "../../core/report/citesReport.ts";
import { nodeHost } from "../../host/node.ts";
import { type CommandArguments, oneOf } from "../arguments.ts";
import { namedInputs, readNamed } from "../inputs.ts";
import { describeFailure, type Output } from "../output.ts";

export const citesOptions = { format: "string", "stdin-filename": "string" } as const;

/** `brieflint cites`: what is cited, in any text, brief or not. */
export async function cites(args: CommandArguments, output: Output): Promise<number> {
  const format = oneOf(args, "format", ["table", "json"], "table");
  const analyzer = new Analyzer({ rules: [] });
  const today = nodeHost().today();
  const reports: CitesReport[] = [];
  let failed = false;
  for (const named of await namedInputs(args)) {
    const input = await readNamed(named);
    if ("reason" in input) {
      failed = true;
      output.error(`${input.path}: ${input.reason}\n`);
      continue;
    }
    const { path, text, language } = input;
    const paper = { text: text ?? "", path, language, configuration: defaultConfiguration, today };
    try {
      const analysis = analyzer.analyze(paper);
      const report = citesReport(path, analysis);
      if (format === "json") reports.push(report);
      else output.out(citesTable(report) + authoritiesTable(analysis));
    } catch (error) {
      failed = true;
      output.error(`${path}: the analysis failed: ${describeFailure(error)}\n`);
    }
  }
  if (format === "json") output.out(`${JSON.stringify(reports, null, 2)}\n`);
  return failed ? 2 : 0;
}
