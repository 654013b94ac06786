import { type Finding, type Rule, type Severity, severities } from "../rules/rule.ts";
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

/** How many papers were read and what was found in them. */
export interface Tally {
  readonly papers: number;
  /** Files that are no briefs. */
  readonly others: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Findings that a baseline keeps out. */
  readonly old: number;
  /** Problems that were repaired, and in how many papers. */
  readonly fixed: number;
  readonly fixedPapers: number;
}

export const emptyTally: Tally = {
  papers: 0,
  others: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
  old: 0,
  fixed: 0,
  fixedPapers: 0,
};

/** The tally of findings alone. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const bySeverity = { ...emptyTally.bySeverity };
  for (const { severity } of findings) bySeverity[severity]++;
  const fixable = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  return { ...emptyTally, bySeverity, fixable };
}

export function sumOf(a: Tally, b: Tally): Tally {
  return {
    papers: a.papers + b.papers,
    others: a.others + b.others,
    bySeverity: {
      error: a.bySeverity.error + b.bySeverity.error,
      warning: a.bySeverity.warning + b.bySeverity.warning,
      information: a.bySeverity.information + b.bySeverity.information,
      hint: a.bySeverity.hint + b.bySeverity.hint,
    },
    fixable: a.fixable + b.fixable,
    old: a.old + b.old,
    fixed: a.fixed + b.fixed,
    fixedPapers: a.fixedPapers + b.fixedPapers,
  };
}

/** A tally in a line or two. */
export function summary(tally: Tally, style: Style): string {
  const { papers, others, bySeverity, fixable, old } = tally;
  const counts = severities.flatMap((severity) => {
    const count = bySeverity[severity];
    return count === 0 ? [] : [severityColour(severity, style)(quantity(count, severityNouns[severity]))];
  });
  const found = counts.length === 0 ? style.green("No findings") : counts.join(", ");
  const parts = [
    `${found} in ${quantity(papers, ["paper", "papers"])}`,
    ...(fixable === 0 ? [] : [`${fixable} with a safe fix`]),
    ...(old === 0 ? [] : [`${old} kept out by the baseline`]),
    ...(others === 0 ? [] : [others === 1 ? "1 file is no brief" : `${others} files are no briefs`]),
  ];
  return `${fixedLine(tally)}${parts.join("; ")}.\n`;
}

function fixedLine({ fixed, fixedPapers }: Tally): string {
  if (fixed === 0) return "";
  return `Fixed ${quantity(fixed, ["problem", "problems"])} in ${quantity(fixedPapers, ["paper", "papers"])}.\n`;
}

const severityNouns: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["remark", "remarks"],
  hint: ["hint", "hints"],
};

/** A number with its noun. */
export function quantity(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}
