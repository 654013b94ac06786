import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fixAll } from "../../core/engine/fixes.ts";
import {
  type Action,
  type ActionKey,
  fixAllAction,
  fixOf,
  plainFix,
  quickFixes,
} from "../../core/features/codeActions.ts";
import { problemOf } from "../../core/features/diagnostics.ts";
import { answer, placeOf } from "../answers.ts";
import { readActionData, toCodeAction, toDiagnostic, toWorkspaceEdit } from "../convert.ts";
import type { Snapshot } from "../documents.ts";
import type { Session } from "../session.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.brieflint`;

/** Code actions; their edits are computed when they are chosen, where the client can wait so long. */
export function handleCodeActions(session: Session): void {
  const { connection } = session;
  connection.onCodeAction((params, token) =>
    answer<CodeAction[]>(session, params.textDocument.uri, token, [], (snapshot) =>
      codeActions(session, snapshot, params),
    ),
  );
  connection.onCodeActionResolve((action, token) => resolve(session, action, token));
}

/** The edits that fix everything safe, and how many problems that mends. */
export function fixAllEdit(
  session: Session,
  snapshot: Snapshot,
): { readonly edit: WorkspaceEdit; readonly fixed: number } {
  const { analyzer, client } = session;
  const { input } = snapshot.analysis;
  const { edits, fixed } = fixAll((text) => analyzer.analyze({ ...input, text }), snapshot.analysis.source.text);
  return { edit: toWorkspaceEdit(edits, placeOf(snapshot), client), fixed };
}

function codeActions(session: Session, snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
  const { client } = session;
  const { analysis, uri } = snapshot;
  const { source } = analysis;
  const span = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
  const actions: Action[] = [];
  if (isWanted(CodeActionKind.QuickFix, context.only)) actions.push(...quickFixes(analysis, span));
  if (isWanted(fixAllKind, context.only)) actions.push(...[fixAllAction(analysis)].filter((action) => action !== null));
  return actions.map((action) => {
    const problem = action.finding && problemOf(action.finding, client.rulePages);
    const converted = toCodeAction(
      action,
      uri,
      problem ? [toDiagnostic(problem, { uri, source }, client)] : [],
      client,
    );
    if (client.resolvesEdits || action.kind === "page") return converted;
    const edit = editOf(session, snapshot, action.key);
    return edit ? { ...converted, edit } : converted;
  });
}

/** Whether `kind` is, or is of a kind, that the client asks for. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** @throws ResponseError when the problem is gone since the action was offered. */
async function resolve(session: Session, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  const data = readActionData(action.data);
  if (!data) return action;
  const edit = await answer(session, data.uri, token, null, (snapshot) => editOf(session, snapshot, data.key));
  if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, "the problem is no longer there");
  return { ...action, edit };
}

function editOf(session: Session, snapshot: Snapshot, key: ActionKey): WorkspaceEdit | null {
  if (key.does === "fixAll") return fixAllEdit(session, snapshot).edit;
  const fix = fixOf(snapshot.analysis, key);
  if (!fix) return null;
  const { client } = session;
  const { edits } = client.snippetEdits ? fix : plainFix(fix);
  return toWorkspaceEdit(edits, placeOf(snapshot), client, fix.snippet === true);
}
