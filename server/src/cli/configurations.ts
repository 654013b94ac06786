import { dirname, relative, resolve } from "node:path";
import {
  type Configuration,
  type ConfigurationProblem,
  defaultConfiguration,
  parseConfiguration,
} from "../core/engine/configuration.ts";
import type { Host } from "../core/engine/host.ts";
import { readTextFile } from "../host/node.ts";
import { UsageError } from "./arguments.ts";

/** The configuration that holds for a file, and what is wrong with it. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** The path of the `brieflint.json`, or null where none was found. */
  readonly path: string | null;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  /** Why the file can't be read, in which case the defaults apply; null where it can. */
  readonly unreadable: string | null;
}

const none: FoundConfiguration = {
  configuration: defaultConfiguration,
  path: null,
  text: "",
  problems: [],
  unreadable: null,
};

/** Finds the `brieflint.json` of each file: the nearest one upwards, or the one that the caller names for all. */
export class Configurations {
  readonly #host: Host;
  readonly #named: string | undefined;
  readonly #byFile = new Map<string, Promise<FoundConfiguration>>();

  constructor(host: Host, named: string | undefined) {
    this.#host = host;
    this.#named = named;
  }

  /** @throws UsageError when the file that the caller names can't be read. */
  async of(path: string): Promise<FoundConfiguration> {
    const file = this.#named ?? (await this.#host.findUp(path, "brieflint.json"));
    if (file === null) return none;
    const known = this.#byFile.get(file);
    if (known) return known;
    const reading = this.#read(file);
    this.#byFile.set(file, reading);
    return reading;
  }

  async #read(file: string): Promise<FoundConfiguration> {
    const reading = await readTextFile(file);
    const path = this.#named ?? relative(process.cwd(), file);
    if (reading.kind === "text") {
      const { text } = reading;
      return { ...parseConfiguration(text, dirname(resolve(file))), path, text, unreadable: null };
    }
    const reason = reading.kind === "binary" ? "it is not a text file" : reading.reason;
    if (this.#named !== undefined) throw new UsageError(`${path}: ${reason}`);
    return { ...none, path, unreadable: reason };
  }
}
