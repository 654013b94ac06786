import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  clientCommands,
  type InitializationOptions,
  type StatusParams,
  statusNotification,
} from "../../server/src/lsp/protocol.ts";
import { fixAll } from "./commands/fixAll.ts";
import { goToCertificate } from "./commands/goToCertificate.ts";
import { showRule } from "./commands/showRule.ts";
import { linkRulePages } from "./middleware.ts";
import { StatusBar } from "./statusBar.ts";

/** A client, and what must be given up after it has stopped. */
export interface Connection {
  readonly client: BaseLanguageClient;
  dispose(): void;
}

/** Makes the client of one start of the server; the only thing in which desktop and browser differ. */
export type Connect = (options: LanguageClientOptions) => Connection;

/** Where papers live that the server may read: not the old side of a comparison, for one. */
const schemes = ["file", "untitled", "vscode-vfs", "vscode-test-web"];

/** The extension: it starts the server, shows its status, and offers its commands. What a paper says is the server's business. */
export class Extension {
  readonly #context: ExtensionContext;
  readonly #connect: Connect;
  readonly #log: LogOutputChannel;
  readonly #statusBar = new StatusBar();
  #connection: Connection | undefined;

  constructor(context: ExtensionContext, connect: Connect) {
    this.#context = context;
    this.#connect = connect;
    this.#log = window.createOutputChannel("Brieflint", { log: true });
    context.subscriptions.push(
      this.#log,
      this.#statusBar,
      ...this.#commands(),
      // What the server may read depends on it, and it reads it once, at its start.
      workspace.onDidGrantWorkspaceTrust(() => this.restart()),
    );
  }

  /** Starts the server. Never throws: a server that does not start is logged and said, and the editor goes on. */
  async start(): Promise<void> {
    const connection = this.#connect(this.#clientOptions());
    this.#connection = connection;
    connection.client.onNotification(statusNotification, (params: StatusParams) => this.#statusBar.update(params));
    try {
      await connection.client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      const show = "Show Log";
      const chosen = await window.showErrorMessage("The Brieflint server could not be started.", show);
      if (chosen === show) this.#log.show();
    }
  }

  /** Ends the server, if it runs. */
  async stop(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    this.#statusBar.clear();
    if (!connection) return;
    try {
      await connection.client.dispose();
    } catch (error) {
      // A server that never started, or has just died, cannot be stopped.
      this.#log.warn(`The server was not running: ${error}`);
    } finally {
      connection.dispose();
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  #commands(): Disposable[] {
    return [
      commands.registerCommand("brieflint.fixAll", () => fixAll(this.#connection?.client)),
      commands.registerCommand(clientCommands.showRule, (rule?: string) => showRule(this.#rulePages(), rule)),
      commands.registerCommand("brieflint.goToCertificate", () => goToCertificate(this.#statusBar)),
      commands.registerCommand("brieflint.showLog", () => this.#log.show()),
      commands.registerCommand("brieflint.restart", () => this.restart()),
    ];
  }

  #clientOptions(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      trusted: workspace.isTrusted,
      status: true,
      rulePages: `${this.#rulePages()}/`,
      commands: Object.values(clientCommands),
    };
    return {
      documentSelector: schemes.flatMap((scheme) => [
        { scheme, language: "markdown" },
        { scheme, pattern: "**/brieflint.json" },
      ]),
      initializationOptions,
      outputChannel: this.#log,
      markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) } },
      middleware: linkRulePages,
    };
  }

  #rulePages(): Uri {
    return Uri.joinPath(this.#context.extensionUri, "docs", "rules");
  }
}
