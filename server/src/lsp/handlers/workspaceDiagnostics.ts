import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { throwIfCancelled } from "../answers.ts";
import type { ConfigurationFile } from "../configurations.ts";
import type { Session } from "../session.ts";
import { configurationDiagnostics } from "./diagnostics.ts";

/**
 * Reports the configuration files, which the client may not have open. A client that streams such reports is answered
 * when there is something new to say, as the protocol provides; others are answered at once.
 */
export function handleWorkspaceDiagnostics(session: Session): void {
  const { connection, configurations, documents } = session;
  const serials = new Map<string, number>();
  let waiting: (() => void)[] = [];
  const renew = (uri: string): void => {
    serials.set(uri, (serials.get(uri) ?? 0) + 1);
    for (const resume of waiting) resume();
    waiting = [];
  };
  configurations.onFileRead(({ uri }) => renew(uri));
  // An open file's own report takes the place of this one, which the client then drops; it needs it again afterwards.
  documents.onClose((uri) => {
    if (serials.has(uri)) renew(uri);
  });
  const news = (previous: ReadonlyMap<string, string>): ConfigurationFile[] =>
    configurations.files.filter(({ uri }) => {
      const serial = serials.get(uri);
      return serial !== undefined && documents.versionOf(uri) === undefined && previous.get(uri) !== String(serial);
    });
  const answer = async (
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    streams: boolean,
  ): Promise<WorkspaceDiagnosticReport> => {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    while (streams && news(previous).length === 0 && !token.isCancellationRequested) {
      await new Promise<void>((resume) => {
        waiting.push(resume);
        token.onCancellationRequested(() => resume());
      });
    }
    throwIfCancelled(token);
    const items = news(previous).map((file): WorkspaceDocumentDiagnosticReport => {
      const resultId = String(serials.get(file.uri));
      return { uri: file.uri, version: null, kind: "full", resultId, items: configurationDiagnostics(session, file) };
    });
    return { items };
  };
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partialResults) =>
    answer(params, token, partialResults !== undefined),
  );
}
