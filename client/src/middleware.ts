import { type Diagnostic, Uri } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { clientCommands } from "../../server/src/lsp/protocol.ts";

/** Makes the rule's id beside a problem open the rule's page as it reads, not the source of the page. */
export const linkRulePages: Middleware = {
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (report?.kind === "full") report.items.forEach(linkRulePage);
    return report;
  },
};

function linkRulePage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== "object") return;
  const rule = encodeURIComponent(JSON.stringify([code.value]));
  diagnostic.code = { value: code.value, target: Uri.parse(`command:${clientCommands.showRule}?${rule}`) };
}
