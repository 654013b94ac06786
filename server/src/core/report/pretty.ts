import type { Finding, Rule, Severity } from "../rules/rule.ts";
import type { SourceText } from "../text/sourceText.ts";
import { oneLine } from "./columns.ts";
import { excerptOf } from "./excerpt.ts";
import type { Style } from "./style.ts";

/** Findings of one file, with its text. */
export interface FileFindings {
  readonly path: string;
  readonly source: SourceText;
  readonly findings: readonly Finding[];
}

/** Findings as a person reads them in a terminal: place, rule, message, the line with marks, authority and fix. */
export function prettyFindings(file: FileFindings, rules: readonly Rule[], style: Style): string {
  return file.findings.map((finding) => `${prettyFinding(finding, file, rules, style)}\n`).join("");
}

function prettyFinding(finding: Finding, file: FileFindings, rules: readonly Rule[], style: Style): string {
  const { source, path } = file;
  const position = source.positionAt(finding.start);
  const excerpt = excerptOf(source, finding);
  const colour = severityColour(finding.severity, style);
  const gutter = " ".repeat(String(excerpt.line).length);
  const place = `${oneLine(path)}:${position.line + 1}:${position.character + 1}`;
  const bar = style.dim("│");
  const lines = [
    `${style.bold(place)}  ${colour(finding.severity)}  ${finding.rule}`,
    `  ${oneLine(finding.message)}`,
    `  ${style.dim(String(excerpt.line))} ${bar} ${excerpt.text}`,
    `  ${gutter} ${bar} ${colour(excerpt.marks)}`,
  ];
  const authority = rules.find((rule) => rule.id === finding.rule)?.authority;
  if (authority) lines.push(`  ${gutter} ${style.dim(`= ${oneLine(authority)}`)}`);
  for (const related of finding.related) {
    const { line, character } = source.positionAt(related.start);
    lines.push(`  ${gutter} ${style.dim(`= ${line + 1}:${character + 1} ${oneLine(related.message)}`)}`);
  }
  const fix = finding.fixes[0];
  if (fix) lines.push(`  ${gutter} ${style.dim("= fix:")} ${style.green(oneLine(fix.title))}`);
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function severityColour(severity: Severity, style: Style): (text: string) => string {
  if (severity === "error") return (text) => style.red(text);
  if (severity === "warning") return (text) => style.yellow(text);
  return severity === "information" ? (text) => style.blue(text) : (text) => style.dim(text);
}

/** How many papers were read and what was found in them, on one line. */
export interface Tally {
  readonly papers: number;
  /** Files that are no briefs. */
  readonly others: number;
  readonly findings: readonly Finding[];
}

export function summary(tally: Tally, style: Style): string {
  const { findings, papers, others } = tally;
  const counts = (["error", "warning", "information", "hint"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityColour(severity, style)(quantity(count, severityNouns[severity]))];
  });
  const found = counts.length === 0 ? style.green("No findings") : counts.join(", ");
  const safe = findings.filter((finding) => finding.fixes.some((fix) => fix.safe)).length;
  const fixable = safe === 0 ? "" : `; ${safe} with a safe fix`;
  const rest = others === 0 ? "" : `; ${others === 1 ? "1 file is no brief" : `${others} files are no briefs`}`;
  return `${found} in ${quantity(papers, ["paper", "papers"])}${fixable}${rest}.\n`;
}

const severityNouns: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["remark", "remarks"],
  hint: ["hint", "hints"],
};

function quantity(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}
