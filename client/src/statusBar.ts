import { type Disposable, MarkdownString, StatusBarAlignment, Uri, window } from "vscode";
import type { DocumentStatus, StatusParams } from "../../server/src/lsp/protocol.ts";

/** What was found in the paper on the screen: its conferral, and the number of problems. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem("brieflint.status", StatusBarAlignment.Right, 110);
  readonly #statuses = new Map<string, DocumentStatus>();
  readonly #subscription: Disposable;

  constructor() {
    this.#item.name = "Brieflint";
    this.#item.command = "brieflint.goToCertificate";
    this.#subscription = window.onDidChangeActiveTextEditor(() => this.#show());
  }

  /** Takes what the server says of a document; null for one that is no brief, or was closed. */
  update({ uri, status }: StatusParams): void {
    // The server may spell the same URI otherwise, with other characters escaped.
    const key = Uri.parse(uri).toString();
    if (status) this.#statuses.set(key, status);
    else this.#statuses.delete(key);
    this.#show();
  }

  /** What was last said of a document. */
  statusOf(uri: Uri): DocumentStatus | undefined {
    return this.#statuses.get(uri.toString());
  }

  /** Forgets everything, as when the server has ended. */
  clear(): void {
    this.#statuses.clear();
    this.#show();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && this.statusOf(uri);
    if (!status) {
      this.#item.hide();
      return;
    }
    const icon = status.attention ? "$(warning)" : "$(law)";
    this.#item.text = `${icon} Conferral: ${status.conferral} · ${countOf(status.problems)}`;
    this.#item.tooltip = new MarkdownString(status.details);
    this.#item.show();
  }
}

function countOf({ error, warning, information, hint }: DocumentStatus["problems"]): string {
  const count = error + warning + information + hint;
  if (count === 0) return "no problems";
  return count === 1 ? "1 problem" : `${count} problems`;
}
