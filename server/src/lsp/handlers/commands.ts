import { ErrorCodes, type ExecuteCommandParams, Range, ResponseError } from "vscode-languageserver";
import { rulePage } from "../../core/features/rulePage.ts";
import { serverCommands } from "../protocol.ts";
import type { Session } from "../session.ts";
import { fixAllEdit } from "./codeActions.ts";

/** `workspace/executeCommand`. */
export function handleCommands(session: Session): void {
  session.connection.onExecuteCommand(({ command, arguments: given }: ExecuteCommandParams) => {
    const [argument, place]: readonly unknown[] = given ?? [];
    if (typeof argument !== "string") throw new ResponseError(ErrorCodes.InvalidParams, `${command} takes a text`);
    if (command === serverCommands.fixAll) return applyFixes(session, argument);
    if (command === serverCommands.showRule) return showRule(session, argument);
    if (command === serverCommands.showPassage) return showPassage(session, argument, place);
    throw new ResponseError(ErrorCodes.InvalidParams, `unknown command ${command}`);
  });
}

/** The number of problems fixed; 0 when there was nothing to fix or the client refused the edit. */
async function applyFixes(session: Session, uri: string): Promise<number> {
  const snapshot = await session.documents.snapshot(uri);
  if (!snapshot) return 0;
  const { edit, fixed } = fixAllEdit(session, snapshot);
  if (fixed === 0) return 0;
  const { applied } = await session.connection.workspace.applyEdit({ label: "Fix all safe problems", edit });
  return applied ? fixed : 0;
}

/** Shows the page in the client, or tells where it is. */
async function showRule({ client, connection }: Session, rule: string): Promise<void> {
  const uri = rulePage(client.rulePages, rule);
  if (client.showsDocuments) await connection.window.showDocument({ uri, external: !uri.startsWith("file:") });
  else connection.window.showInformationMessage(uri);
}

/** @throws ResponseError when the place is no range. */
async function showPassage({ connection }: Session, uri: string, place: unknown): Promise<void> {
  if (!Range.is(place)) throw new ResponseError(ErrorCodes.InvalidParams, "a passage is a range");
  await connection.window.showDocument({ uri, takeFocus: true, selection: place });
}
