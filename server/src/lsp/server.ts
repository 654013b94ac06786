import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { Analyzer } from "../core/engine/analyzer.ts";
import { type Client, readClient } from "./client.ts";
import { Configurations } from "./configurations.ts";
import { Documents } from "./documents.ts";
import { type Environment, withoutFiles } from "./environment.ts";
import { fixAllKind, handleCodeActions } from "./handlers/codeActions.ts";
import { handleCodeLenses } from "./handlers/codeLenses.ts";
import { handleCommands } from "./handlers/commands.ts";
import { handleConfiguration } from "./handlers/configuration.ts";
import { handleDiagnostics } from "./handlers/diagnostics.ts";
import { handleDocuments } from "./handlers/documents.ts";
import { handleReading } from "./handlers/reading.ts";
import { handleStatus } from "./handlers/status.ts";
import { FailureLog } from "./log.ts";
import { serverCommands } from "./protocol.ts";

/** Serves one client over `connection`, which is not yet listening. `version` is Brieflint's own. */
export function startServer(connection: Connection, environment: Environment, version: string): void {
  const log = new FailureLog(connection.console);
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    serve(connection, client, client.trusted ? environment : withoutFiles(environment), log);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "brieflint", version } };
  });
  connection.listen();
}

function serve(connection: Connection, client: Client, environment: Environment, log: FailureLog): void {
  const analyzer = new Analyzer({ onRuleFailure: (rule, error) => log.ruleFailed(rule, error) });
  const configurations = new Configurations(environment);
  const documents = new Documents(analyzer, configurations, environment);
  const session = { connection, client, analyzer, configurations, documents, log };
  handleDocuments(session);
  handleDiagnostics(session);
  handleCodeActions(session);
  handleCodeLenses(session);
  handleReading(session);
  handleCommands(session);
  handleConfiguration(session);
  handleStatus(session);
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
    codeLensProvider: {},
    hoverProvider: true,
    documentSymbolProvider: true,
    definitionProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands) },
    ...(client.pulls
      ? { diagnosticProvider: { identifier: "brieflint", interFileDependencies: false, workspaceDiagnostics: true } }
      : {}),
  };
}
