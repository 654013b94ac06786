import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { Extension } from "./extension.ts";

let extension: Extension | undefined;

/** Starts the extension on the desktop or on a remote machine, where the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath("server/dist/server.node.cjs"), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  extension = new Extension(context, (options) => ({
    client: new LanguageClient("brieflint", "Brieflint", { run: server, debug }, options),
    dispose() {},
  }));
  await extension.start();
}

/** Ends the server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
