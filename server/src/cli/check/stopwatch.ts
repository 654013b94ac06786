import { performance } from "node:perf_hooks";
import type { RuleClock } from "../../core/engine/runRules.ts";
import type { Finding } from "../../core/rules/rule.ts";
import type { FileCost } from "./job.ts";

/** Adds up what each rule takes and finds on a file. */
export class Stopwatch implements RuleClock {
  #spent = new Map<string, number>();
  #found = new Map<string, number>();

  now(): number {
    return performance.now();
  }

  spent(rule: string, milliseconds: number): void {
    this.#spent.set(rule, (this.#spent.get(rule) ?? 0) + milliseconds);
  }

  found(findings: readonly Finding[]): void {
    for (const { rule } of findings) this.#found.set(rule, (this.#found.get(rule) ?? 0) + 1);
  }

  /** What the file took in all, and each rule since the last file. */
  taken(milliseconds: number, characters: number): FileCost {
    const names = new Set([...this.#spent.keys(), ...this.#found.keys()]);
    const rules = [...names].map((rule) => ({
      rule,
      findings: this.#found.get(rule) ?? 0,
      milliseconds: this.#spent.get(rule) ?? 0,
    }));
    this.#spent = new Map();
    this.#found = new Map();
    return { rules, characters, milliseconds };
  }
}
