import { commands, FileType, languages, Uri, window, workspace } from "vscode";
import { diagnosedRule } from "../diagnosedRule.ts";

/**
 * Shows the page of a rule, which comes with the extension. Without an id: of the rule that found the problem at the
 * caret, or of one chosen from the list.
 */
export async function showRule(pages: Uri, rule?: string): Promise<void> {
  const id = rule ?? ruleAtCaret() ?? (await chooseRule(pages));
  if (id === undefined) return;
  const page = Uri.joinPath(pages, `${id}.md`);
  if (!isWithin(pages, page) || !(await exists(page))) {
    window.showErrorMessage(`There is no page about the rule ${id}.`);
    return;
  }
  await commands.executeCommand("markdown.showPreview", page);
}

function ruleAtCaret(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const atCaret = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.contains(editor.selection.active));
  return atCaret.map(diagnosedRule).find((rule) => rule !== undefined);
}

async function chooseRule(pages: Uri): Promise<string | undefined> {
  return window.showQuickPick(ruleIds(pages), { placeHolder: "The rule whose page is shown" });
}

async function ruleIds(pages: Uri): Promise<string[]> {
  const ids: string[] = [];
  for (const [group, type] of await workspace.fs.readDirectory(pages)) {
    if (type !== FileType.Directory) continue;
    for (const [file] of await workspace.fs.readDirectory(Uri.joinPath(pages, group))) {
      if (file.endsWith(".md")) ids.push(`${group}/${file.slice(0, -".md".length)}`);
    }
  }
  return ids.sort();
}

function isWithin(folder: Uri, file: Uri): boolean {
  return file.path.startsWith(`${folder.path}/`);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
