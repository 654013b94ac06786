import type { Output } from "../output.ts";

/** Between two lines of progress at least this many milliseconds pass. */
const interval = 100;

/** How far a run is, on one line of the terminal that is written over and taken away at the end. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  readonly #now: () => number;
  #shownAt: number;
  #width = 0;
  #done = 0;

  /** `now` in milliseconds of any start. Nothing is shown for a run that is over at once, or that nobody watches. */
  constructor(output: Output, total: number, now: () => number) {
    this.#output = output;
    this.#total = total;
    this.#now = now;
    this.#shownAt = now();
  }

  /** One file more is done. */
  step(): void {
    this.#done++;
    if (!this.#output.watched || this.#now() - this.#shownAt < interval) return;
    this.clear();
    const line = `${this.#done} of ${this.#total} files`;
    this.#output.error(line);
    this.#width = line.length;
    this.#shownAt = this.#now();
  }

  /** Takes the line away, before something else is written to the terminal. */
  clear(): void {
    if (this.#width === 0) return;
    this.#output.error(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }
}
