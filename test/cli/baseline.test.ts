import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brieflint, clean, faulty, withFiles } from "./program.ts";

const cite = faulty.split("\n")[5] ?? "";
const other = "Under *Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 WL 1470000, *6 (D. Kan. Mar. 31, 2015).";

describe("brieflint check --baseline", function () {
  this.timeout(60_000);

  it("keeps old findings out though lines move and are wrapped anew, and lets new ones through", () =>
    withFiles({ "drafts/a.md": faulty, "drafts/b.md": clean }, async (cwd) => {
      const written = await brieflint(["check", "--write-baseline", "old.json", "drafts"], { cwd });
      assert.deepEqual(written, { code: 0, out: "1 finding of 1 paper written to old.json.\n", error: "" });
      const check = () => brieflint(["check", "--baseline", "old.json", "drafts"], { cwd });
      const same = await check();
      assert.equal(same.out, "No findings in 2 papers; 1 kept out by the baseline.\n");
      assert.equal(same.code, 0);

      const file = join(cwd, "drafts/a.md");
      const moved = faulty.replace(
        cite,
        `A new paragraph before it.\n\n${cite.replace("2015 WL", "2015\nWL")}\n\nAnd one behind.`,
      );
      await writeFile(file, moved);
      assert.equal((await check()).code, 0);

      await writeFile(file, `${moved}\n${other}\n`);
      const more = await check();
      assert.equal(more.code, 1);
      assert.match(more.out, /Orsini/);
      assert.match(more.out, /1 error in 2 papers; 1 with a safe fix; 1 kept out by the baseline\./);

      await writeFile(file, `${moved}\n${cite}\n`);
      assert.equal((await check()).code, 1, "a second one like the old one is new");
    }));

  it("knows papers by their path from the baseline, wherever it is asked", () =>
    withFiles({ "drafts/sub/a.md": faulty, "other/a.md": faulty }, async (cwd) => {
      await brieflint(["check", "--write-baseline", "drafts/old.json", "drafts"], { cwd });
      const inside = await brieflint(["check", "--baseline", "../old.json", "a.md"], { cwd: join(cwd, "drafts/sub") });
      assert.equal(inside.code, 0);
      assert.equal((await brieflint(["check", "--baseline", "drafts/old.json", "other"], { cwd })).code, 1);
    }));

  it("is stored without a word of the draft", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      await brieflint(["check", "--write-baseline", "old.json", "a.md"], { cwd });
      const text = await readFile(join(cwd, "old.json"), "utf8");
      const { version, papers } = JSON.parse(text) as { version: number; papers: Record<string, object[]> };
      assert.equal(version, 1);
      assert.deepEqual(Object.keys(papers), ["a.md"]);
      assert.deepEqual(Object.keys(papers["a.md"]?.[0] ?? {}), ["rule", "before", "after"]);
      assert.doesNotMatch(text, /Banks|Health|WL/);
    }));

  it("applies to the other formats and to --max-warnings", () =>
    withFiles(
      { "brieflint.json": '{ "rules": { "unpublished/star-page-at": "warning" } }', "a.md": faulty },
      async (cwd) => {
        await brieflint(["check", "--write-baseline", "old.json", "a.md"], { cwd });
        const args = ["check", "--baseline", "old.json", "--max-warnings", "0", "a.md"];
        assert.equal((await brieflint(args, { cwd })).code, 0);
        const json = await brieflint([...args, "--format", "json"], { cwd });
        assert.deepEqual((JSON.parse(json.out) as { findings: unknown[] }[])[0]?.findings, []);
      },
    ));

  it("says what is wrong with the file", () =>
    withFiles(
      { "a.md": clean, "bad.json": "[1]", "broken.json": '{ "version": 1, "papers": { "a.md": [{}] } }' },
      async (cwd) => {
        const said = async (file: string) => {
          const { code, out, error } = await brieflint(["check", "--baseline", file, "a.md"], { cwd });
          assert.deepEqual({ code, out }, { code: 2, out: "" });
          return error;
        };
        assert.match(await said("gone.json"), /gone\.json: no such file.*--write-baseline/);
        assert.match(await said("bad.json"), /bad\.json is no baseline/);
        assert.match(await said("broken.json"), /broken\.json is no baseline/);
      },
    ));
});
