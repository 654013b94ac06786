import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * `content` as the project's formatter would leave it, imports ordered.
 * @throws Error with the formatter's own words when it cannot read the content.
 */
export function formatted(root: string, path: string, content: string): string {
  const biome = require.resolve("@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "check", "--write", `--stdin-file-path=${path}`], {
    cwd: root,
    input: content,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
  });
}
