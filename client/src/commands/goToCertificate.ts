import { languages, Range, Selection, type TextEditor, TextEditorRevealType, window } from "vscode";
import { diagnosedRule } from "../diagnosedRule.ts";
import type { StatusBar } from "../statusBar.ts";

/**
 * Goes to the certificate of conferral, or the passage about the conferral; where there is none, to the problem that says
 * so, on which the quick fix is offered.
 */
export function goToCertificate(statusBar: StatusBar): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { uri } = editor.document;
  const certificate = statusBar.statusOf(uri)?.certificate;
  const problem = languages.getDiagnostics(uri).find((problem) => diagnosedRule(problem)?.startsWith("conferral/"));
  if (certificate) {
    const { start, end } = certificate;
    reveal(editor, new Range(start.line, start.character, end.line, end.character));
  } else if (problem) {
    reveal(editor, problem.range);
  } else {
    window.showInformationMessage("No certificate of conferral was found in this paper.");
  }
}

function reveal(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  window.showTextDocument(editor.document, editor.viewColumn);
}
