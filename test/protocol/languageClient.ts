import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol/node";

/** The bundle that editors start. */
export const serverBundle = fileURLToPath(new URL("../../../server/dist/server.node.cjs", import.meta.url));

/** A client that asks for diagnostics and has all that Visual Studio Code has. */
export const pullingClient: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true } },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true, isPreferredSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
  },
};

/** A client of the plain kind: diagnostics are sent to it, and its edits hold no tab stops. */
export const pushedClient: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true },
    hover: { contentFormat: ["plaintext"] },
    documentSymbol: {},
  },
};

/** What servers ask of clients. */
const answeredRequests = [
  "client/registerCapability",
  "window/showDocument",
  "workspace/applyEdit",
  "workspace/configuration",
  "workspace/diagnostic/refresh",
];

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Arguments for node, before the server's bundle. */
  readonly nodeArguments?: readonly string[];
  /** Settings under "brieflint", for clients that are asked. */
  readonly settings?: unknown;
}

const running = new Set<LanguageClient>();

// A test that fails leaves its server behind, which would keep the tests from ending.
afterEach(() => {
  for (const client of running) client.kill();
});

/** A language client over standard streams, with the real server at the other end. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  /** Every notification and request that came, in order. */
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  readonly #listeners = new Set<() => void>();
  initialized: InitializeResult = { capabilities: {} };
  /** What `workspace/configuration` is answered. */
  settings: unknown;
  /** Everything that the server wrote to standard error. */
  errorOutput = "";

  private constructor({ nodeArguments = [], settings = null }: StartOptions) {
    assert.ok(existsSync(serverBundle), `${serverBundle} is missing: run "npm run build" first`);
    this.settings = settings;
    this.#process = spawn(process.execPath, [...nodeArguments, serverBundle, "--stdio"]);
    this.#ended = new Promise((resolve) => this.#process.on("close", resolve));
    running.add(this);
    this.#process.on("close", () => running.delete(this));
    this.#process.stderr.on("data", (chunk: Buffer) => {
      this.errorOutput += chunk.toString();
    });
    this.#process.stdin.on("error", () => {});
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.connection.onUnhandledNotification(({ method, params }) => this.#receive(method, params));
    for (const method of answeredRequests) {
      this.connection.onRequest(method, (params: unknown) => {
        this.#receive(method, params);
        return this.#respond(method, params);
      });
    }
    this.connection.listen();
  }

  /** Starts the server and goes through `initialize` and `initialized`. */
  static async start(options: StartOptions = {}): Promise<LanguageClient> {
    const client = new LanguageClient(options);
    client.initialized = await client.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? pullingClient,
      initializationOptions: options.initializationOptions ?? {},
    });
    await client.notify("initialized", {});
    return client;
  }

  /** Shuts the server down and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    await this.notify("exit");
    return this.ended();
  }

  /** The exit code, when the server has ended. */
  async ended(): Promise<number | null> {
    const code = await this.#ended;
    this.connection.dispose();
    return code;
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  open(uri: string, text: string, languageId = "markdown", version = 1): Promise<void> {
    return this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.request("textDocument/diagnostic", params);
  }

  /** The diagnostics of a document, for a client that pulls. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, "full");
    return report.kind === "full" ? report.items : [];
  }

  pullWorkspace(previousResultIds: { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> {
    return this.request("workspace/diagnostic", { previousResultIds });
  }

  /** The next diagnostics sent for that version of a document, or those already sent. */
  published(uri: string, version?: number): Promise<Diagnostic[]> {
    return this.awaited<PublishDiagnosticsParams>(
      "textDocument/publishDiagnostics",
      (params) => params.uri === uri && params.version === version,
    ).then(({ diagnostics }) => diagnostics);
  }

  codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.request("textDocument/codeAction", params);
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.request("codeAction/resolve", action);
  }

  at<R>(method: string, uri: string, position: Position): Promise<R> {
    return this.request(method, { textDocument: { uri }, position });
  }

  /** The last message of that method that fits, awaited if it has not come yet. */
  async awaited<P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> {
    const find = (): { readonly params: unknown } | undefined =>
      this.received.filter((message) => message.method === method && fits(message.params as P)).at(-1);
    for (;;) {
      const message = find();
      if (message) return message.params as P;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
    }
  }

  /** All messages of a method so far. */
  count(method: string): number {
    return this.received.filter((message) => message.method === method).length;
  }

  #receive(method: string, params: unknown): void {
    this.received.push({ method, params });
    for (const listener of [...this.#listeners]) listener();
  }

  #respond(method: string, params: unknown): unknown {
    if (method === "workspace/configuration") {
      return (params as { items: unknown[] }).items.map(() => this.settings);
    }
    if (method === "workspace/applyEdit") return { applied: true };
    if (method === "window/showDocument") return { success: true };
    return null;
  }
}
