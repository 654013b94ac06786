import type { PaperKind, Relief } from "../brief/brief.ts";
import type { Grade } from "../conferral/conferral.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { ConfigurationProblem } from "../engine/configuration.ts";
import { invalidConfiguration } from "../engine/ownRules.ts";
import type { Finding, Fix, Severity } from "../rules/rule.ts";
import { snippetToPlain } from "../text/snippet.ts";
import { type Range, SourceText } from "../text/sourceText.ts";

/** What `brieflint check --format json` says of one file. */
export interface FileReport {
  readonly path: string;
  readonly filing: {
    readonly kind: PaperKind | null;
    readonly relief: readonly Relief[];
    /** A Free Law id. */
    readonly court: string | null;
  };
  readonly conferral: { readonly required: boolean; readonly grade: Grade };
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based, UTF-16, as in LSP. */
  readonly range: Range;
  readonly fix: FixReport | null;
}

export interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  /** `newText` is plain: what a guided fix leaves to the writer stands in brackets. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/**
 * The report of an analysed file, with all its findings unless others are given; what is no brief has no court, no relief
 * and no findings.
 */
export function fileReport(path: string, analysis: Analysis, findings = analysis.findings): FileReport {
  const { brief, source } = analysis;
  if (brief.filing.kind === null) return emptyReport(path);
  const { conferral } = analysis;
  return {
    path,
    filing: { kind: brief.filing.kind, relief: brief.filing.relief, court: brief.court },
    conferral: { required: conferral.requirement.level === "need", grade: conferral.grade },
    findings: findings.map((finding) => findingReport(finding, source)),
  };
}

/** The report of a `brieflint.json` with problems. */
export function configurationReport(path: string, text: string, problems: readonly ConfigurationProblem[]): FileReport {
  const source = new SourceText(text);
  return {
    ...emptyReport(path),
    findings: problems.map((problem) => findingReport(configurationFinding(problem), source)),
  };
}

/** A problem of the configuration as a finding, so that it is shown like any other. */
export function configurationFinding(problem: ConfigurationProblem): Finding {
  const { start, end, message } = problem;
  const { id, severity } = invalidConfiguration;
  return { rule: id, severity, message, start, end, fixes: [], related: [] };
}

function emptyReport(path: string): FileReport {
  return {
    path,
    filing: { kind: null, relief: [], court: null },
    conferral: { required: false, grade: "not-required" },
    findings: [],
  };
}

function findingReport(finding: Finding, source: SourceText): FindingReport {
  const { rule, severity, message } = finding;
  const fix = finding.fixes[0];
  return { rule, severity, message, range: source.rangeOf(finding), fix: fix ? fixReport(fix, source) : null };
}

function fixReport(fix: Fix, source: SourceText): FixReport {
  return {
    title: fix.title,
    safe: fix.safe,
    edits: fix.edits.map(({ span, newText }) => ({
      range: source.rangeOf(span),
      newText: fix.snippet ? snippetToPlain(newText) : newText,
    })),
  };
}
