import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { parseConfiguration } from "../../core/engine/configuration.ts";
import { configurationProblems, problemsOf } from "../../core/features/diagnostics.ts";
import { SourceText } from "../../core/text/sourceText.ts";
import { pause, throwIfCancelled } from "../answers.ts";
import type { ConfigurationFile } from "../configurations.ts";
import { toDiagnostic } from "../convert.ts";
import type { Session } from "../session.ts";
import { handleWorkspaceDiagnostics } from "./workspaceDiagnostics.ts";

/** How long a pushed-to client's document must be left alone before it is read. */
const quietMilliseconds = 60;

/** Diagnostics of one document at one version. */
interface Reading {
  readonly version: number;
  readonly stamp: string;
  readonly items: Diagnostic[];
}

/** Answers clients that ask for diagnostics, sends them to those that don't; never both. */
export function handleDiagnostics(session: Session): void {
  if (session.client.pulls) {
    answerPulls(session);
    handleWorkspaceDiagnostics(session);
  } else {
    pushDiagnostics(session);
  }
}

/** The diagnostics of a configuration file. */
export function configurationDiagnostics(session: Session, file: ConfigurationFile): Diagnostic[] {
  return configurationProblems(file.problems).map((problem) => toDiagnostic(problem, file, session.client));
}

function answerPulls(session: Session): void {
  const { connection, client, configurations, log } = session;
  connection.languages.diagnostics.on((params, token) => pull(session, params, token));
  configurations.onChange(() => {
    const failed = (error: unknown): void => log.failed("Refreshing diagnostics", error);
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(failed);
  });
}

async function pull(
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const asked = session.documents.versionOf(uri);
  await pause();
  throwIfCancelled(token);
  const reading = await read(session, uri);
  throwIfCancelled(token);
  if (!reading) return { kind: "full", items: [] };
  if (reading.version !== asked) {
    throw new ResponseError(LSPErrorCodes.ServerCancelled, "the document has changed", { retriggerRequest: true });
  }
  if (reading.stamp === previousResultId) return { kind: "unchanged", resultId: reading.stamp };
  return { kind: "full", resultId: reading.stamp, items: reading.items };
}

/** The diagnostics of an open document as it stands; null when it is not open. */
async function read(session: Session, uri: string): Promise<Reading | null> {
  const { documents, client } = session;
  const configuration = documents.configurationText(uri);
  const version = documents.versionOf(uri);
  if (version === undefined) return null;
  if (configuration) {
    const { text, stamp } = configuration;
    const file = { uri, source: new SourceText(text), problems: parseConfiguration(text).problems };
    return { version, stamp, items: configurationDiagnostics(session, file) };
  }
  const snapshot = await documents.snapshot(uri);
  const now = documents.versionOf(uri);
  if (now === undefined) return null;
  if (!snapshot) return { version: now, stamp: "none", items: [] };
  const place = { uri, source: snapshot.analysis.source };
  const items = problemsOf(snapshot.analysis, client.rulePages).map((problem) => toDiagnostic(problem, place, client));
  return { version: snapshot.version, stamp: snapshot.stamp, items };
}

function pushDiagnostics(session: Session): void {
  const { connection, documents, configurations, log } = session;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const push = async (uri: string): Promise<void> => {
    timers.delete(uri);
    try {
      const reading = await read(session, uri);
      if (!reading || reading.version !== documents.versionOf(uri)) return;
      await connection.sendDiagnostics({ uri, version: reading.version, diagnostics: reading.items });
    } catch (error) {
      log.failed("Reading a document", error);
    }
  };
  const schedule = (uri: string): void => {
    cancel(uri);
    timers.set(
      uri,
      setTimeout(() => void push(uri), quietMilliseconds),
    );
  };
  const send = (uri: string, diagnostics: Diagnostic[]): void => void connection.sendDiagnostics({ uri, diagnostics });
  documents.onChange(schedule);
  configurations.onChange(() => documents.uris.forEach(schedule));
  documents.onClose((uri) => {
    cancel(uri);
    send(uri, []);
  });
  configurations.onFileRead((file) => {
    if (documents.versionOf(file.uri) === undefined) send(file.uri, configurationDiagnostics(session, file));
  });
}
