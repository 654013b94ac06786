import { window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { serverCommands } from "../../../server/src/lsp/protocol.ts";

/** Applies every safe fix to the paper on the screen, and says how many problems that fixed. */
export async function fixAll(client: BaseLanguageClient | undefined): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!client || !document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const fixed: unknown = await client.sendRequest("workspace/executeCommand", {
    command: serverCommands.fixAll,
    arguments: [uri],
  });
  window.setStatusBarMessage(messageFor(fixed), 5_000);
}

function messageFor(fixed: unknown): string {
  if (typeof fixed !== "number" || fixed === 0) return "Brieflint: nothing that can be fixed safely";
  return fixed === 1 ? "Brieflint: 1 problem fixed" : `Brieflint: ${fixed} problems fixed`;
}
