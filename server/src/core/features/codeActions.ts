import type { Analysis } from "../engine/analysis.ts";
import { disableForLine } from "../engine/disableLine.ts";
import { compatibleFixes } from "../engine/fixes.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { snippetToPlain } from "../text/snippet.ts";
import type { Span } from "../text/span.ts";
import { ruleOf } from "./rulePage.ts";

/** What a code action does; enough to find it again in a later analysis. */
export type ActionKey =
  | {
      readonly does: "fix";
      readonly rule: string;
      readonly start: number;
      readonly end: number;
      readonly title: string;
    }
  | { readonly does: "disable"; readonly rule: string; readonly start: number; readonly end: number }
  | { readonly does: "fixAll" };

/** An action that edits the text; {@link editsOf} computes the edits. */
export interface EditAction {
  readonly title: string;
  readonly kind: "quickfix" | "source.fixAll.brieflint";
  /** The repair to be taken without thinking. */
  readonly preferred: boolean;
  /** What the action mends or silences. */
  readonly finding: Finding | null;
  readonly key: ActionKey;
}

/** An action that shows the page of a rule. */
export interface PageAction {
  readonly title: string;
  readonly kind: "page";
  readonly finding: Finding;
}

export type Action = EditAction | PageAction;

/** For more findings than this at once no menu is made: nobody reads it. */
const mostFindings = 50;

/**
 * Quick fixes for the findings that `span` touches, the first ones where there are very many: repairs first, then what
 * silences and explains them.
 */
export function quickFixes(analysis: Analysis, span: Span): Action[] {
  const findings = analysis.findings
    .filter((finding) => finding.start <= span.end && span.start <= finding.end)
    .slice(0, mostFindings);
  return [
    ...findings.flatMap(fixActions),
    ...findings.filter((finding) => disableForLine(analysis, finding)).map(disableAction),
    ...findings.filter(({ rule }) => ruleOf(rule)).map(pageAction),
  ];
}

/** "Fix all safe problems", or null when there is none to fix. */
export function fixAllAction(analysis: Analysis): EditAction | null {
  if (compatibleFixes(analysis.findings, analysis.source.text).length === 0) return null;
  return {
    title: "Fix all safe problems",
    kind: "source.fixAll.brieflint",
    preferred: false,
    finding: null,
    key: { does: "fixAll" },
  };
}

function fixActions(finding: Finding): EditAction[] {
  const { rule, start, end } = finding;
  return finding.fixes.map((fix, index) => ({
    title: fix.title,
    kind: "quickfix",
    preferred: fix.safe && index === 0,
    finding,
    key: { does: "fix", rule, start, end, title: fix.title },
  }));
}

function disableAction(finding: Finding): EditAction {
  const { rule, start, end } = finding;
  return {
    title: `Disable ${rule} for this line`,
    kind: "quickfix",
    preferred: false,
    finding,
    key: { does: "disable", rule, start, end },
  };
}

function pageAction(finding: Finding): PageAction {
  return { title: `Show rule ${finding.rule}`, kind: "page", finding };
}

/**
 * The fix of an action of {@link quickFixes}, against this analysis. When the text has changed since, the finding is
 * looked for at its old place, then by rule and title alone; null when it is gone or there are several.
 */
export function fixOf(analysis: Analysis, key: Exclude<ActionKey, { does: "fixAll" }>): Fix | null {
  const matches = analysis.findings.filter(
    (finding) => finding.rule === key.rule && (key.does === "disable" || titled(finding, key.title) !== undefined),
  );
  const exact = matches.find(({ start, end }) => start === key.start && end === key.end);
  const finding = exact ?? (matches.length === 1 ? matches[0] : undefined);
  if (!finding) return null;
  return key.does === "disable" ? disableForLine(analysis, finding) : (titled(finding, key.title) ?? null);
}

function titled(finding: Finding, title: string): Fix | undefined {
  return finding.fixes.find((fix) => fix.title === title);
}

/** A fix for a client without tab stops: blanks and choices as bracketed words. */
export function plainFix(fix: Fix): Fix {
  if (!fix.snippet) return fix;
  const { title, safe, edits } = fix;
  return { title, safe, edits: edits.map(({ span, newText }) => ({ span, newText: snippetToPlain(newText) })) };
}
