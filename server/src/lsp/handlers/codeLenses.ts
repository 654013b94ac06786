import type { CodeLens } from "vscode-languageserver";
import { codeLensesOf } from "../../core/features/codeLenses.ts";
import { answer, placeOf } from "../answers.ts";
import { toCodeLens } from "../convert.ts";
import type { Session } from "../session.ts";

/** Says above the certificate, or the title, what was found of the conferral. */
export function handleCodeLenses(session: Session): void {
  const { connection, client } = session;
  connection.onCodeLens(({ textDocument }, token) =>
    answer<CodeLens[]>(session, textDocument.uri, token, [], (snapshot) =>
      codeLensesOf(snapshot.analysis).map((lens) => toCodeLens(lens, placeOf(snapshot), client)),
    ),
  );
}
