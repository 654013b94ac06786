import type { KnownFinding } from "../../core/engine/baseline.ts";
import type { Tally } from "../../core/report/pretty.ts";
import type { RuleCost } from "../../core/report/stats.ts";

export const formats = ["pretty", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

/** What is to be done with each file. Plain values, which can be handed to another process. */
export interface CheckJob {
  readonly format: Format;
  readonly colour: boolean;
  /** The configuration that the caller names for all files; undefined where each file has its own. */
  readonly config: string | undefined;
  /** Whether safe fixes are written, shown as a diff, or left. */
  readonly fix: "write" | "show" | "leave";
  /** Old findings by the path of their paper, as {@link baselinePath} gives it; null without a baseline. */
  readonly baseline: ReadonlyMap<string, readonly KnownFinding[]> | null;
  /** The folder to which paths of the baseline, read or to be written, are relative; null without one. */
  readonly baselineFolder: string | null;
  /** Whether the time of each rule is measured. */
  readonly timed: boolean;
  readonly today: string;
}

/** What one file came to. Plain values, as {@link CheckJob}. */
export interface FileOutcome {
  readonly path: string;
  /** Its part of the output; empty where there is nothing to print. */
  readonly piece: string;
  readonly tally: Tally;
  readonly configuration: ConfigurationOutcome | null;
  /** Why it could not be read, analysed or written; null where all went well. */
  readonly failure: string | null;
  /** Rules that failed on it, and how. */
  readonly failedRules: readonly (readonly [rule: string, failure: string])[];
  /** What its findings are known by; only where a baseline is to be written. */
  readonly known: readonly KnownFinding[];
  readonly cost: FileCost | null;
}

/** What is wrong with the `brieflint.json` of a file, which other files may share. */
export interface ConfigurationOutcome {
  readonly path: string;
  readonly piece: string;
  readonly problems: number;
  readonly unreadable: string | null;
}

export interface FileCost {
  readonly rules: readonly RuleCost[];
  readonly characters: number;
  readonly milliseconds: number;
}
