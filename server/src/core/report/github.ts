import type { Finding, Severity } from "../rules/rule.ts";
import type { FileFindings } from "./pretty.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** Findings as workflow commands, which GitHub Actions shows as annotations on the lines of a pull request. */
export function githubAnnotations(file: FileFindings): string {
  return file.findings.map((finding) => `${annotation(finding, file)}\n`).join("");
}

function annotation(finding: Finding, { path, source }: FileFindings): string {
  const { start, end } = source.rangeOf(finding);
  const properties = {
    file: path.replaceAll("\\", "/"),
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only where the annotation stays on one line.
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    title: finding.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[finding.severity]} ${list.join(",")}::${escaped(finding.message)}`;
}

/** What would end the command, or be taken for an escape. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
