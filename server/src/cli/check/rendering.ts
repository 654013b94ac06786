import type { Analysis } from "../../core/engine/analysis.ts";
import { everyRule } from "../../core/engine/ownRules.ts";
import { configurationFinding, configurationReport, fileReport } from "../../core/report/checkReport.ts";
import { githubAnnotations } from "../../core/report/github.ts";
import { type FileFindings, prettyFindings } from "../../core/report/pretty.ts";
import { sarifResults } from "../../core/report/sarif.ts";
import { colourStyle, plainStyle } from "../../core/report/style.ts";
import type { Finding } from "../../core/rules/rule.ts";
import { SourceText } from "../../core/text/sourceText.ts";
import type { FoundConfiguration } from "../configurations.ts";
import type { Format } from "./job.ts";

/** How one file is printed. A piece of JSON or SARIF is JSON by itself; see `Printing`. */
export interface Rendering {
  /** `findings` are those that are left of the analysis'. */
  paper(path: string, analysis: Analysis, findings: readonly Finding[]): string;
  binary(path: string): string;
  configuration(path: string, found: FoundConfiguration): string;
}

export function renderingIn(format: Format, colour: boolean): Rendering {
  if (format === "json") return jsonRendering;
  if (format === "sarif") return sarifRendering;
  if (format === "github") return new LineRendering(githubAnnotations);
  const style = colour ? colourStyle : plainStyle;
  return new LineRendering((file) => prettyFindings(file, everyRule, style));
}

class LineRendering implements Rendering {
  readonly #lines: (file: FileFindings) => string;

  constructor(lines: (file: FileFindings) => string) {
    this.#lines = lines;
  }

  paper(path: string, { source }: Analysis, findings: readonly Finding[]): string {
    return this.#lines({ path, source, findings });
  }

  binary(): string {
    return "";
  }

  configuration(path: string, { text, problems }: FoundConfiguration): string {
    return this.#lines({ path, source: new SourceText(text), findings: problems.map(configurationFinding) });
  }
}

const jsonRendering: Rendering = {
  paper: (path, analysis, findings) => json(fileReport(path, analysis, findings)),
  binary: (path) => json(configurationReport(path, "", [])),
  configuration: (path, { text, problems }) => json(configurationReport(path, text, problems)),
};

const sarifRendering: Rendering = {
  paper: (path, { source, suppressed }, findings) =>
    json(sarifResults({ path, source, findings, suppressed }, everyRule)),
  binary: () => "",
  configuration: (path, { text, problems }) => {
    const findings = problems.map(configurationFinding);
    return json(sarifResults({ path, source: new SourceText(text), findings, suppressed: [] }, everyRule));
  },
};

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
