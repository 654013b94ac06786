import type { Style } from "./style.ts";
import { table } from "./table.ts";

/** What a rule found and took, over all papers of a run. */
export interface RuleCost {
  readonly rule: string;
  readonly findings: number;
  readonly milliseconds: number;
}

/** What a run took besides its rules. */
export interface RunCost {
  readonly papers: number;
  /** UTF-16 units of all papers and other files. */
  readonly characters: number;
  /** The time of all files, added up over the threads. */
  readonly milliseconds: number;
}

/** Rules by the time they took, those that took and found nothing left out; then the reading of the papers. */
export function statsTable(costs: readonly RuleCost[], run: RunCost, style: Style): string {
  const ordered = costs
    .filter(({ findings, milliseconds }) => findings > 0 || milliseconds >= 0.05)
    .sort((a, b) => b.milliseconds - a.milliseconds || (a.rule < b.rule ? -1 : 1));
  const ofRules = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const row = (name: string, findings: number | null, milliseconds: number): string[] => [
    name,
    findings === null ? "" : String(findings).padStart(8),
    milliseconds.toFixed(1).padStart(9),
    `${((100 * milliseconds) / Math.max(run.milliseconds, Number.MIN_VALUE)).toFixed(1)} %`.padStart(7),
  ];
  const rows = [
    [style.bold("rule"), "findings", "time (ms)".padStart(9), "share".padStart(7)],
    ...ordered.map(({ rule, findings, milliseconds }) => row(rule, findings, milliseconds)),
    row("(reading)", null, Math.max(0, run.milliseconds - ofRules)),
    row(`${run.papers} papers, ${Math.round(run.characters / 1000)} KB`, total(costs), run.milliseconds),
  ];
  return table(rows);
}

function total(costs: readonly RuleCost[]): number {
  return costs.reduce((sum, { findings }) => sum + findings, 0);
}
