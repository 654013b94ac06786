import {
  type DidChangeTextDocumentParams,
  Emitter,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, CompanionText, TextChange } from "../core/engine/analysis.ts";
import type { Analyzer } from "../core/engine/analyzer.ts";
import type { Configuration } from "../core/engine/configuration.ts";
import { Companions } from "./companions.ts";
import { type Configurations, configurationName } from "./configurations.ts";
import type { Environment } from "./environment.ts";

/** A paper as it stands at one version. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** Equal for two snapshots of one document only if they say the same. */
  readonly stamp: string;
}

/** That a document was read; without a snapshot where Brieflint is switched off. */
export interface DocumentReading {
  readonly uri: string;
  readonly version: number;
  readonly snapshot: Snapshot | null;
}

/** With more changes than this behind it, an analysis is given up and the text read whole. */
const mostPendingChanges = 1000;

type Language = "markdown" | "plaintext" | "configuration";

/** An open document: its text, and its last analysis with the changes since. */
class OpenDocument {
  readonly uri: string;
  readonly path: string | null;
  readonly language: Language;
  /** Tells this opening of the document from earlier ones. */
  readonly serial: number;
  readonly text: TextDocument;
  #analysis: Analysis | null = null;
  #configuration: Configuration | null = null;
  /** The companion of the last analysis. */
  companion: CompanionText | null = null;
  #pending: TextChange[] = [];

  constructor(item: TextDocumentItem, language: Language, path: string | null, serial: number) {
    this.uri = item.uri;
    this.path = path;
    this.language = language;
    this.serial = serial;
    this.text = TextDocument.create(item.uri, item.languageId, item.version, item.text);
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (this.#analysis) this.#pending.push(this.#offsets(change));
      TextDocument.update(this.text, [change], version);
    }
    if (this.#pending.length > mostPendingChanges) this.#forgetAnalysis();
  }

  /** The analysis of the present text; all changes since the last one are read together. */
  analyze(
    analyzer: Analyzer,
    language: "markdown" | "plaintext",
    configuration: Configuration,
    today: string,
    companion = this.companion,
  ): Analysis {
    const previous = this.#analysis;
    if (!previous) {
      const path = this.path ?? this.uri;
      this.#analysis = analyzer.analyze({ text: this.text.getText(), path, language, configuration, today, companion });
    } else if (this.#pending.length > 0 || configuration !== this.#configuration || companion !== this.companion) {
      this.#analysis = analyzer.update(previous, this.#pending, configuration, companion);
    }
    this.companion = companion;
    this.#pending = [];
    this.#configuration = configuration;
    return this.#analysis as Analysis;
  }

  #offsets(change: TextDocumentContentChangeEvent): TextChange {
    if (!("range" in change)) return { start: 0, end: this.text.getText().length, newText: change.text };
    const a = this.text.offsetAt(change.range.start);
    const b = this.text.offsetAt(change.range.end);
    return { start: Math.min(a, b), end: Math.max(a, b), newText: change.text };
  }

  #forgetAnalysis(): void {
    this.#analysis = null;
    this.#pending = [];
  }
}

/** The open documents. Nothing is analysed before somebody asks, so work on a version that is overtaken is never begun. */
export class Documents {
  readonly #analyzer: Analyzer;
  readonly #configurations: Configurations;
  readonly #environment: Environment;
  readonly #open = new Map<string, OpenDocument>();
  #openings = 0;
  readonly #changed = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly #read = new Emitter<DocumentReading>();
  /** A document, by its URI, was opened or changed. */
  readonly onChange = this.#changed.event;
  readonly onClose = this.#closed.event;
  /** A document was read at a version, or under a configuration, at which it was not read before. */
  readonly onRead = this.#read.event;
  readonly #lastRead = new Map<string, string>();
  readonly #companions: Companions;

  constructor(analyzer: Analyzer, configurations: Configurations, environment: Environment) {
    this.#analyzer = analyzer;
    this.#configurations = configurations;
    this.#environment = environment;
    this.#companions = new Companions(environment);
  }

  /** URIs of the open documents. */
  get uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** The version of an open document, or undefined. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(uri)?.text.version;
  }

  /** The text of an open `brieflint.json`, with a stamp as in a {@link Snapshot}; null for every other document. */
  configurationText(uri: string): { readonly text: string; readonly stamp: string } | null {
    const document = this.#open.get(uri);
    if (document?.language !== "configuration") return null;
    return { text: document.text.getText(), stamp: `${document.serial}.${document.text.version}` };
  }

  open(item: TextDocumentItem): void {
    const language = languageOf(item);
    if (language === null) return;
    const document = new OpenDocument(item, language, this.#environment.pathOf(item.uri), ++this.#openings);
    this.#open.set(item.uri, document);
    this.#changed.fire(item.uri);
  }

  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.#open.get(textDocument.uri);
    if (!document) return;
    document.change(contentChanges, textDocument.version);
    this.#changed.fire(textDocument.uri);
  }

  close(uri: string): void {
    const document = this.#open.get(uri);
    if (!document) return;
    this.#open.delete(uri);
    this.#lastRead.delete(uri);
    if (document.path !== null) {
      this.#configurations.forget(document.path);
      this.#companions.forget(document.path);
    }
    this.#closed.fire(uri);
  }

  /** The document as it stands now, read; null when it is not open, is no paper, or Brieflint is switched off. */
  async snapshot(uri: string): Promise<Snapshot | null> {
    const document = this.#open.get(uri);
    if (!document || document.language === "configuration") return null;
    const configuration = await this.#configurations.of(document.path);
    if (this.#open.get(uri) !== document) return null;
    const companion = configuration && (await this.#companionOf(document, document.language, configuration));
    if (this.#open.get(uri) !== document) return null;
    const { version } = document.text;
    const stamp = `${document.serial}.${version}.${this.#configurations.generation}`;
    const today = this.#environment.host.today();
    const snapshot = configuration && {
      uri,
      version,
      stamp,
      analysis: document.analyze(this.#analyzer, document.language, configuration, today, companion),
    };
    if (this.#lastRead.get(uri) !== stamp) {
      this.#lastRead.set(uri, stamp);
      this.#read.fire({ uri, version, snapshot });
    }
    return snapshot;
  }

  /**
   * Takes note that a file was saved, which may be the companion of an open paper. Returns whether papers may now read
   * otherwise.
   */
  saved(uri: string): boolean {
    const path = this.#environment.pathOf(uri);
    return path !== null && this.#companions.forgetBeside(path);
  }

  #companionOf(
    document: OpenDocument,
    language: "markdown" | "plaintext",
    configuration: Configuration,
  ): Promise<CompanionText | null> {
    const analysis = document.analyze(this.#analyzer, language, configuration, this.#environment.host.today());
    return this.#companions.of(document.path, analysis);
  }
}

/** How a document is read; null for languages that are none of Brieflint's business. */
function languageOf({ languageId, uri }: TextDocumentItem): Language | null {
  const path = uri.replace(/[?#].*$/, "").toLowerCase();
  if (path.endsWith(`/${configurationName}`)) return "configuration";
  if (languageId === "markdown" || /\.(?:md|markdown)$/.test(path)) return "markdown";
  if (languageId === "plaintext" || languageId === "text" || path.endsWith(".txt")) return "plaintext";
  return null;
}
