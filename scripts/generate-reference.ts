/**
 * Writes the tables of reporters and courts from the Free Law Project's data, as the package `@beshkenadze/eyecite` has
 * it: `npm run generate-reference`, needed only when that package is updated. Names only: its dates are wrong in places,
 * so that the life of a series is kept by hand (`server/src/core/reference/series.ts`).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatted } from "./format.ts";
import { courtRows } from "./reference/courtTable.ts";
import { reporterTables } from "./reference/reporterTable.ts";
import { type Table, tableSource } from "./reference/source.ts";

const folder = "server/src/core/reference";

function write(root: string, path: string, tables: readonly Table[]): void {
  const source = formatted(root, path, tableSource(tables));
  writeFileSync(join(root, path), source);
  for (const { name, rows } of tables) console.log(`${path}: ${name}, ${rows.length} rows`);
}

const root = fileURLToPath(new URL("../..", import.meta.url));
write(root, `${folder}/reporters.generated.ts`, reporterTables());
write(root, `${folder}/courts.generated.ts`, [
  { name: "courtRows", description: "Courts: Free Law id, form in citations, name, between bars.", rows: courtRows() },
]);
