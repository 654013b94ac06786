import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** The bundle as it is shipped; before the first build, the compiled sources. */
const bundle = resolve("server/dist/cli.cjs");
const program = existsSync(bundle) ? resolve("server/bin/brieflint.mjs") : resolve("out/server/src/cli/main.js");

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for node itself. */
  readonly node?: readonly string[];
}

/** Runs the command line as a process of its own. */
export async function brieflint(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...environment } = process.env;
  const child = spawn(process.execPath, [...(options.node ?? []), program, ...args], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
    stdio: "pipe",
  });
  child.stdin.end(options.input ?? "");
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on("close", done)),
  ]);
  return { code, out, error };
}

export { program };

/** A folder of files that is there while `use` runs. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "brieflint-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const front = "---\ncourt: ksd\nfiling: order\n---\n\n";

/** An order without a finding: of an order little is asked but that its citations are right. */
export const clean = `${front}The Court granted the motion. (Doc. 170 at 2.)\n`;

/** An order with one error, which has a safe fix. */
export const faulty = `${front}Under *Banks v. St. Francis Health Ctr., Inc.*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, *2 (D. Kan. Nov. 23, 2015).\n`;
