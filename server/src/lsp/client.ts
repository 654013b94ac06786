import type { InitializeParams } from "vscode-languageserver";
import { publishedRulePages } from "../core/features/rulePage.ts";
import type { InitializationOptions } from "./protocol.ts";

/** What the client can do, as far as the server's answers depend on it. */
export interface Client {
  /** Asks for diagnostics itself; such a client is never sent any. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  /** Has the edit of a code action computed when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Takes `documentChanges`, which carry the version. */
  readonly versionedEdits: boolean;
  /** Takes tab stops in a workspace edit. */
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHovers: boolean;
  readonly definitionLinks: boolean;
  /** Answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly showsDocuments: boolean;
  /** Listens to `brieflint/status`. */
  readonly wantsStatus: boolean;
  readonly trusted: boolean;
  /** Base URI of the pages about rules. */
  readonly rulePages: string;
  /** Commands that the client runs itself. */
  readonly commands: readonly string[];
}

/** Reads the parameters of `initialize`. Options of the wrong type count as absent. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  const options = readOptions(initializationOptions);
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    pulls: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescriptions: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    wantsStatus: options.status === true,
    trusted: options.trusted !== false,
    rulePages: typeof options.rulePages === "string" ? options.rulePages : publishedRulePages,
    commands: Array.isArray(options.commands) ? options.commands.filter((name) => typeof name === "string") : [],
  };
}

function readOptions(value: unknown): Partial<Record<keyof InitializationOptions, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}
