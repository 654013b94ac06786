import { schemaPath } from "./configurationSchema.ts";

interface Manifest {
  contributes?: { jsonValidation?: unknown; [contribution: string]: unknown };
  [key: string]: unknown;
}

/**
 * The manifest with the entry that makes VS Code complete and check `brieflint.json`; the source itself when it has it.
 */
export function manifestWithSchema(source: string): string {
  const manifest = JSON.parse(source) as Manifest;
  const jsonValidation = [{ fileMatch: "brieflint.json", url: `./${schemaPath}` }];
  if (JSON.stringify(manifest.contributes?.jsonValidation) === JSON.stringify(jsonValidation)) return source;
  manifest.contributes = { ...manifest.contributes, jsonValidation };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
