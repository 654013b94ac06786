import type { Analysis, CompanionText } from "../core/engine/analysis.ts";
import { companionKey, findCompanion } from "../core/engine/companion.ts";
import type { Environment } from "./environment.ts";

interface Search {
  /** What of the paper decides which file is its companion. */
  readonly key: string;
  readonly found: Promise<CompanionText | null>;
}

/** Companion papers as last saved, each looked for once until something in its folder is saved. */
export class Companions {
  readonly #environment: Environment;
  readonly #searches = new Map<string, Search>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The companion of a paper; null for one that is no file, and where none is found. */
  async of(path: string | null, analysis: Analysis): Promise<CompanionText | null> {
    if (path === null) return null;
    const key = companionKey(analysis);
    const known = this.#searches.get(path);
    if (known?.key === key) return known.found;
    const found = findCompanion(this.#environment.host, path, analysis);
    this.#searches.set(path, { key, found });
    return found;
  }

  /** Forgets what was found for the other papers of a file's folder. Returns whether there was anything to forget. */
  forgetBeside(path: string): boolean {
    const beside = [...this.#searches.keys()].filter((other) => other !== path && folderOf(other) === folderOf(path));
    for (const other of beside) this.#searches.delete(other);
    return beside.length > 0;
  }

  /** Forgets a paper that is closed. */
  forget(path: string): void {
    this.#searches.delete(path);
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}
