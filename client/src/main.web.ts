import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { Extension } from "./extension.ts";
import { answerFileRequests } from "./workspaceFiles.ts";

let extension: Extension | undefined;

/** Starts the extension in a browser, where the server is a web worker and reads files through the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "server/dist/server.web.js").toString(true);
  extension = new Extension(context, (options) => {
    const worker = new Worker(script);
    // The worker itself, not a function that makes it: the host wraps Worker, so that its result is not known as one.
    const client = new LanguageClient("brieflint", "Brieflint", worker, options);
    answerFileRequests(client);
    return { client, dispose: () => worker.terminate() };
  });
  await extension.start();
}

/** Ends the server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
