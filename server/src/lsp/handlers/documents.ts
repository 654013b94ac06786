import { configurationName } from "../configurations.ts";
import type { Session } from "../session.ts";

/** Keeps the open documents as the client has them. */
export function handleDocuments({ connection, documents, configurations }: Session): void {
  connection.onDidOpenTextDocument(({ textDocument }) => documents.open(textDocument));
  connection.onDidChangeTextDocument((params) => documents.change(params));
  connection.onDidCloseTextDocument(({ textDocument }) => documents.close(textDocument.uri));
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const isConfiguration = textDocument.uri.endsWith(`/${configurationName}`);
    if (documents.saved(textDocument.uri) || isConfiguration) configurations.forgetFiles();
  });
}
