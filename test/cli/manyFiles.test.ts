import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { processesFor } from "../../server/src/cli/check/processes.ts";
import { Progress } from "../../server/src/cli/check/progress.ts";
import type { Output } from "../../server/src/cli/output.ts";
import { brieflint, clean, faulty, withFiles } from "./program.ts";

/** Papers of very different length, so that processes are done with them in another order than they began. */
function folder(): Record<string, string> {
  const files: Record<string, string> = { "brieflint.json": '{ "rules": { "a/b": "off" } }' };
  for (let n = 0; n < 40; n++) {
    const line = `${faulty.split("\n")[5]} (${n}.)\n\n`;
    files[`p${String(n).padStart(2, "0")}.md`] = n % 3 === 0 ? clean + line.repeat((n * 7) % 20) : faulty;
  }
  return files;
}

describe("brieflint check on many files", function () {
  this.timeout(120_000);

  it("prints the same on any number of processes", () =>
    withFiles(folder(), async (cwd) => {
      for (const format of ["pretty", "json", "sarif", "github"]) {
        const run = (jobs: string) =>
          brieflint(["check", "--jobs", jobs, "--format", format, "gone.md", ".", "p00.md"], { cwd });
        const one = await run("1");
        assert.equal(one.code, 2);
        assert.ok(one.out.length > 1000);
        assert.deepEqual(await run("3"), one);
      }
    }));

  it("fixes on several processes, each file once", () =>
    withFiles(folder(), async (cwd) => {
      const { out } = await brieflint(["check", "--jobs", "3", "--fix", "."], { cwd });
      assert.match(out, /^Fixed \d+ problems in \d+ papers\.$/m);
      for (const name of ["p01.md", "p39.md"]) {
        assert.match(await readFile(join(cwd, name), "utf8"), /2015 WL 7451174, at \*2/);
      }
    }));

  it("takes processes only where they are worth it, and as many as the caller says", () => {
    assert.equal(processesFor(1, null), 1);
    assert.equal(processesFor(8, null), 1);
    assert.ok(processesFor(10_000, null) >= 1);
    assert.equal(processesFor(10, 4), 4);
    assert.equal(processesFor(2, 4), 2);
    assert.equal(processesFor(0, 4), 1);
  });

  it("tells what each rule found and took", () =>
    withFiles({ "a.md": faulty, "b.md": faulty, "notes.md": "# Notes" }, async (cwd) => {
      const { out, error } = await brieflint(["check", "--stats", "--format", "json", "."], { cwd });
      assert.equal((JSON.parse(out) as unknown[]).length, 3);
      assert.match(error, /^ {2}unpublished\/star-page-at +2 +\d+\.\d +\d+\.\d %$/m);
      assert.match(error, /^ {2}2 papers, \d+ KB +2 /m);
    }));

  it("refuses a number of processes that is none", async () => {
    for (const jobs of ["0", "two", "-1"]) {
      const { code, error } = await brieflint(["check", `--jobs=${jobs}`, "a.md"]);
      assert.equal(code, 2);
      assert.match(error, /--jobs is a number from 1/);
    }
  });
});

describe("progress", () => {
  function watch(watched: boolean): { readonly said: string[]; readonly output: Output } {
    const said: string[] = [];
    const output = { out: () => {}, error: (text: string) => said.push(text), colour: false, terminal: false, watched };
    return { said, output: output as Output };
  }

  it("is shown now and then on one line, which is taken away", () => {
    const { said, output } = watch(true);
    let time = 0;
    const progress = new Progress(output, 300, () => time);
    for (let n = 0; n < 300; n++) {
      time += 1;
      progress.step();
    }
    progress.clear();
    assert.deepEqual(said, [
      "100 of 300 files",
      `\r${" ".repeat(16)}\r`,
      "200 of 300 files",
      `\r${" ".repeat(16)}\r`,
      "300 of 300 files",
      `\r${" ".repeat(16)}\r`,
    ]);
  });

  it("is not shown where nobody watches, nor for what is over at once", () => {
    const unwatched = watch(false);
    let time = 0;
    const progress = new Progress(unwatched.output, 2, () => time);
    time = 1000;
    progress.step();
    progress.clear();
    assert.deepEqual(unwatched.said, []);
    const quick = watch(true);
    new Progress(quick.output, 1, () => 0).step();
    assert.deepEqual(quick.said, []);
  });
});
