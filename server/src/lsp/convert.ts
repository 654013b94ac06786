import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type LocationLink,
  type CodeLens as LspCodeLens,
  type Hover as LspHover,
  SymbolKind as LspSymbolKind,
  type Range,
  type SnippetTextEdit,
  type SymbolInformation,
  type DocumentSymbol as SymbolTree,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Action, ActionKey } from "../core/features/codeActions.ts";
import type { CodeLens } from "../core/features/codeLenses.ts";
import type { Definition } from "../core/features/definition.ts";
import type { Problem } from "../core/features/diagnostics.ts";
import type { DocumentSymbol, SymbolKind } from "../core/features/documentSymbols.ts";
import type { Hover } from "../core/features/hover.ts";
import { rulePage } from "../core/features/rulePage.ts";
import type { Status } from "../core/features/status.ts";
import type { Severity } from "../core/rules/rule.ts";
import type { Edit } from "../core/text/edit.ts";
import type { SourceText } from "../core/text/sourceText.ts";
import type { Span } from "../core/text/span.ts";
import type { Client } from "./client.ts";
import { clientCommands, type DocumentStatus, serverCommands } from "./protocol.ts";

/** The document whose spans are to become ranges. */
export interface Place {
  readonly uri: string;
  readonly version: number;
  readonly source: SourceText;
}

const severityCodes: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const symbolKinds: Record<SymbolKind, LspSymbolKind> = {
  title: LspSymbolKind.File,
  section: LspSymbolKind.String,
  certificate: LspSymbolKind.Event,
  signature: LspSymbolKind.Key,
};

export function toRange(source: SourceText, span: Span): Range {
  return source.rangeOf(span);
}

export function toDiagnostic(problem: Problem, { uri, source }: Omit<Place, "version">, client: Client): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(source, problem),
    severity: severityCodes[problem.severity],
    code: problem.rule,
    source: "brieflint",
    message: problem.message,
  };
  if (problem.page !== null && client.codeDescriptions) diagnostic.codeDescription = { href: problem.page };
  if (problem.related.length > 0 && client.relatedInformation) {
    diagnostic.relatedInformation = problem.related.map((related) => ({
      location: { uri, range: toRange(source, related) },
      message: related.message,
    }));
  }
  return diagnostic;
}

/** What travels with a code action and comes back when its edit is wanted. */
export interface ActionData {
  readonly uri: string;
  readonly key: ActionKey;
}

/** Reads back {@link ActionData}; null when it is none of this server's making. */
export function readActionData(data: unknown): ActionData | null {
  const { uri, key } = (data ?? {}) as Partial<ActionData>;
  return typeof uri === "string" && typeof key === "object" && key !== null ? { uri, key } : null;
}

/** A code action without its edit. `diagnostics` are those that it mends. */
export function toCodeAction(action: Action, uri: string, diagnostics: Diagnostic[], client: Client): CodeAction {
  if (action.kind === "page") {
    const command = showRuleCommand(action.title, action.finding.rule, client);
    return { title: action.title, kind: CodeActionKind.QuickFix, diagnostics, command };
  }
  const data: ActionData = { uri, key: action.key };
  const converted: CodeAction = { title: action.title, kind: action.kind, data };
  if (diagnostics.length > 0) converted.diagnostics = diagnostics;
  if (action.preferred) converted.isPreferred = true;
  return converted;
}

function showRuleCommand(title: string, rule: string, client: Client): Command {
  const command = showsRules(client) ? clientCommands.showRule : serverCommands.showRule;
  return { title, command, arguments: [rule] };
}

function showsRules({ commands }: Client): boolean {
  return commands.includes(clientCommands.showRule);
}

/** Where a link in a hover leads: to the client's own view of the page, where it has one. */
export function toPageLink(rule: string, client: Client): string {
  if (!showsRules(client)) return rulePage(client.rulePages, rule);
  return `command:${clientCommands.showRule}?${encodeURIComponent(JSON.stringify([rule]))}`;
}

/** An edit of one document, with its version where the client takes that. `snippet`: the new texts are snippets. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { uri, version, source }: Place,
  client: Client,
  snippet = false,
): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [uri]: edits.map((edit) => toTextEdit(edit, source)) } };
  const convert = snippet && client.snippetEdits ? toSnippetEdit : toTextEdit;
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map((edit) => convert(edit, source)) }] };
}

function toTextEdit({ span, newText }: Edit, source: SourceText): TextEdit {
  return { range: toRange(source, span), newText };
}

function toSnippetEdit({ span, newText }: Edit, source: SourceText): SnippetTextEdit {
  return { range: toRange(source, span), snippet: { kind: "snippet", value: newText } };
}

/** A code lens with its command; one that leads nowhere, or in a client that can't be led, is words only. */
export function toCodeLens(
  { span, title, target }: CodeLens,
  { uri, source }: Omit<Place, "version">,
  client: Client,
): LspCodeLens {
  const command: Command =
    target && client.showsDocuments
      ? { title, command: serverCommands.showPassage, arguments: [uri, toRange(source, target)] }
      : { title, command: "" };
  return { range: toRange(source, span), command };
}

export function toHover({ span, text }: Hover, source: SourceText, client: Client): LspHover {
  const kind = client.markdownHovers ? "markdown" : "plaintext";
  return { range: toRange(source, span), contents: { kind, value: text } };
}

export function toSymbolTree(symbol: DocumentSymbol, source: SourceText): SymbolTree {
  return {
    name: symbol.name,
    kind: symbolKinds[symbol.kind],
    range: toRange(source, symbol),
    selectionRange: toRange(source, symbol.selection),
    children: symbol.children.map((child) => toSymbolTree(child, source)),
  };
}

/** The outline without its nesting, for clients that don't know it. */
export function toSymbolList(
  symbols: readonly DocumentSymbol[],
  { uri, source }: Omit<Place, "version">,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbolKinds[symbol.kind],
      location: { uri, range: toRange(source, symbol) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toSymbolList(symbol.children, { uri, source }, symbol.name),
  ]);
}

export function toLocationLinks(
  { origin, targets }: Definition,
  { uri, source }: Omit<Place, "version">,
): LocationLink[] {
  return targets.map((target) => ({
    originSelectionRange: toRange(source, origin),
    targetUri: uri,
    targetRange: toRange(source, target),
    targetSelectionRange: toRange(source, target),
  }));
}

export function toLocations({ targets }: Definition, { uri, source }: Omit<Place, "version">): Location[] {
  return targets.map((target) => ({ uri, range: toRange(source, target) }));
}

export function toDocumentStatus(status: Status, source: SourceText): DocumentStatus {
  const { conferral, attention, details, problems, certificate } = status;
  return {
    conferral,
    attention,
    details,
    problems,
    certificate: certificate && toRange(source, certificate),
  };
}
