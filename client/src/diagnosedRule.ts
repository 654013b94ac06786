import type { Diagnostic } from "vscode";

/** The id of the rule that found a problem; undefined for a problem that is not Brieflint's. */
export function diagnosedRule({ source, code }: Diagnostic): string | undefined {
  if (source?.toLowerCase() !== "brieflint" || code === undefined) return undefined;
  return String(typeof code === "object" ? code.value : code);
}
