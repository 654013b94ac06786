import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serverBundle } from "../protocol/languageClient.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Session {
  readonly failure?: string;
  readonly before: number;
  readonly count: number;
  readonly after: number;
  readonly offered: readonly string[];
  readonly lines: readonly string[];
}

const neovim = spawnSync("nvim", ["--version"]).status === 0;

describe(neovim ? "Neovim" : "Neovim: skipped, there is no `nvim` on the PATH", () => {
  let folder: string;
  beforeEach(async function () {
    if (!neovim) this.skip();
    folder = await mkdtemp(join(tmpdir(), "brieflint-"));
    for (const file of ["motion.md", "brieflint.json"]) {
      await copyFile(join(root, "examples/matter", file), join(folder, file));
    }
  });
  afterEach(async () => {
    if (neovim) await rm(folder, { recursive: true });
  });

  it("shows the example's problems, mends one by a quick fix, and saves", async function () {
    this.timeout(60_000);
    const session = await run("unpublished/star-page-at", "star page");
    assert.ok(session.before > 10, `${session.before} problems`);
    assert.equal(session.after, session.count - 1);
    assert.ok(session.offered.some((title) => title.includes("Disable unpublished/star-page-at for this line")));
    const original = await readFile(join(root, "examples/matter/motion.md"), "utf8");
    const expected = original.replace("2015 WL 7451174, *2", "2015 WL 7451174, at *2");
    assert.notEqual(expected, original);
    assert.equal(session.lines.join("\n"), expected.trimEnd());
    assert.equal(await readFile(join(folder, "motion.md"), "utf8"), expected);
  });

  it("inserts a guided fix with its blanks in brackets, for it has no tab stops in edits", async function () {
    this.timeout(60_000);
    const session = await run("unpublished/star-page-at", "Disable unpublished/star-page-at");
    const comment = "<!-- brieflint-disable-line unpublished/star-page-at -- [reason] -->";
    assert.equal(session.lines.filter((line) => line.endsWith(comment)).length, 1);
  });

  async function run(rule: string, action: string): Promise<Session> {
    const result = join(folder, "result.json");
    const { stderr } = spawnSync(
      "nvim",
      ["--headless", "-n", "-i", "NONE", "-u", "NONE", "-S", join(root, "test/nvim/session.lua")],
      {
        timeout: 50_000,
        env: {
          ...process.env,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
          XDG_CONFIG_HOME: folder,
          BRIEFLINT_PAPER: join(folder, "motion.md"),
          BRIEFLINT_RESULT: result,
          BRIEFLINT_SERVER: JSON.stringify([process.execPath, serverBundle, "--stdio"]),
          BRIEFLINT_RULE: rule,
          BRIEFLINT_ACTION: action,
        },
      },
    );
    const session = JSON.parse(await readFile(result, "utf8").catch(() => "null")) as Session | null;
    assert.ok(session, `Neovim wrote no result: ${stderr.toString()}`);
    assert.equal(session.failure, undefined, stderr.toString());
    return session;
  }
});
