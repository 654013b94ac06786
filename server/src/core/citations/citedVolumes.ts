import type { ReporterCite } from "./citation.ts";

/** So many cases of one volume are told apart; more are no brief. */
const mostOfVolume = 64;

/** The cases that a paper cites in full, by reporter and volume. */
export class CitedVolumes {
  /** Where the first case of each volume of each reporter stands in the lists below. */
  readonly #firsts = new Map<string, Map<string, number>>();
  /** Cases by the numbers of their citations, the pages on which they begin, and where the next case of the volume stands, or 0. */
  readonly #cases: number[] = [];
  readonly #pages: string[] = [];
  readonly #next: number[] = [];

  /** Adds a case by the number of its citation; false where one that begins on the same page is there already. */
  add({ volume, reporter, page }: ReporterCite, number: number): boolean {
    let volumes = this.#firsts.get(reporter.value);
    if (volumes === undefined) {
      volumes = new Map();
      this.#firsts.set(reporter.value, volumes);
    }
    let last = volumes.get(volume.value);
    if (last === undefined) {
      volumes.set(volume.value, this.#append(number, page.value));
      return true;
    }
    for (let count = 1; ; count++) {
      if (this.#pages[last] === page.value) return false;
      const next = this.#next[last] as number;
      if (next === 0) {
        if (count < mostOfVolume) this.#next[last] = this.#append(number, page.value);
        return true;
      }
      last = next;
    }
  }

  /** The cases of one volume that `isMeant` says are, in order. */
  casesOf(reporter: string, volume: string, isMeant: (number: number) => boolean): readonly number[] {
    const found: number[] = [];
    let at = this.#firsts.get(reporter)?.get(volume);
    while (at !== undefined) {
      const number = this.#cases[at] as number;
      if (isMeant(number)) found.push(number);
      at = this.#next[at] || undefined;
    }
    return found;
  }

  #append(number: number, page: string): number {
    this.#pages.push(page);
    this.#next.push(0);
    return this.#cases.push(number) - 1;
  }
}
