import { Emitter } from "vscode-languageserver";
import {
  type Configuration,
  type ConfigurationProblem,
  defaultConfiguration,
  parseConfiguration,
} from "../core/engine/configuration.ts";
import { SourceText } from "../core/text/sourceText.ts";
import type { Environment } from "./environment.ts";
import type { Settings } from "./protocol.ts";

export const configurationName = "brieflint.json";

export const defaultSettings: Settings = { enable: true, hints: false };

/** Reads what a client sends for the section `brieflint`; whatever is not understood has its default. */
export function readSettings(value: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof value === "object" && value !== null ? value : {};
  return {
    enable: typeof given.enable === "boolean" ? given.enable : defaultSettings.enable,
    hints: typeof given.hints === "boolean" ? given.hints : defaultSettings.hints,
  };
}

/** A configuration file as it was read. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly source: SourceText;
  readonly problems: readonly ConfigurationProblem[];
}

interface Reading {
  readonly configuration: Configuration;
  /** The same with hints enabled. */
  readonly withHints: Configuration;
  readonly file: ConfigurationFile | null;
}

/**
 * The configurations of the open documents: the nearest `brieflint.json` with the client's settings over it. Read once
 * and kept until {@link forgetFiles}.
 */
export class Configurations {
  readonly #environment: Environment;
  readonly #readings = new Map<string, Promise<Reading>>();
  readonly #files = new Map<string, ConfigurationFile>();
  #settings: Settings = defaultSettings;
  /** Resolves when the client has told its settings. */
  #settled: Promise<void> = Promise.resolve();
  #generation = 0;
  readonly #changed = new Emitter<void>();
  readonly #fileRead = new Emitter<ConfigurationFile>();
  /** Settings or files have changed, so that {@link of} may answer otherwise. */
  readonly onChange = this.#changed.event;
  /** A file was read whose problems differ from those read before. */
  readonly onFileRead = this.#fileRead.event;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Grows with every change of settings or files. */
  get generation(): number {
    return this.#generation;
  }

  /** The configuration files that were read. */
  get files(): readonly ConfigurationFile[] {
    return [...this.#files.values()];
  }

  /** Makes {@link of} wait for the client's settings. */
  awaitSettings(settled: Promise<void>): void {
    this.#settled = settled;
  }

  setSettings(settings: Settings): void {
    if (settings.enable === this.#settings.enable && settings.hints === this.#settings.hints) return;
    this.#settings = settings;
    this.#change();
  }

  /** Has every file read again when it is next asked for. */
  forgetFiles(): void {
    this.#readings.clear();
    this.#change();
  }

  /** Forgets what belongs to a closed document. */
  forget(path: string): void {
    this.#readings.delete(path);
  }

  /** The configuration for a document; null when Brieflint is switched off. `path` null: no file, so the defaults. */
  async of(path: string | null): Promise<Configuration | null> {
    for (;;) {
      const generation = this.#generation;
      await this.#settled;
      const reading = path === null ? noFile : await this.#read(path);
      if (generation !== this.#generation) continue;
      if (!this.#settings.enable) return null;
      return this.#settings.hints ? reading.withHints : reading.configuration;
    }
  }

  #change(): void {
    this.#generation++;
    this.#changed.fire();
  }

  #read(path: string): Promise<Reading> {
    const known = this.#readings.get(path);
    if (known) return known;
    const reading = this.#readFile(path).then((result) => {
      if (this.#readings.get(path) === reading && result.file) this.#remember(result.file);
      return result;
    });
    this.#readings.set(path, reading);
    return reading;
  }

  async #readFile(path: string): Promise<Reading> {
    const { host } = this.#environment;
    const found = await host.findUp(path, configurationName);
    if (found === null) return noFile;
    const text = await host.readFile(found);
    const uri = this.#environment.uriOf(found);
    if (text === null) return readingOf(defaultConfiguration, unreadable(uri));
    const { configuration, problems } = parseConfiguration(text, folderOf(found));
    return readingOf(configuration, { uri, source: new SourceText(text), problems });
  }

  #remember(file: ConfigurationFile): void {
    const before = this.#files.get(file.uri);
    this.#files.set(file.uri, file);
    if (JSON.stringify(before?.problems ?? []) !== JSON.stringify(file.problems)) this.#fileRead.fire(file);
  }
}

function readingOf(configuration: Configuration, file: ConfigurationFile | null): Reading {
  return { configuration, withHints: { ...configuration, hints: true }, file };
}

const noFile = readingOf(defaultConfiguration, null);

function unreadable(uri: string): ConfigurationFile {
  const problems = [{ start: 0, end: 0, message: "The file can't be read; the defaults apply." }];
  return { uri, source: new SourceText(""), problems };
}

/** The folder of a path or URI, without a slash at its end. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}
