import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, seen from out/test/editor. */
export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** The path of the .vsix that `npm run package` made. @throws when there is none. */
export async function packagedExtension(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8"));
  const path = join(projectRoot, `brieflint-${version}.vsix`);
  if (!existsSync(path)) throw new Error(`${path} does not exist: run \`npm run package\``);
  return path;
}
