import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckJob } from "../../server/src/cli/check/job.ts";
import { checkOnProcesses } from "../../server/src/cli/check/processes.ts";

const job: CheckJob = {
  format: "json",
  colour: false,
  config: undefined,
  fix: "leave",
  baseline: null,
  baselineFolder: null,
  timed: false,
  today: "2024-06-28",
};

/** A program that says of each file that it was done, and ends at the files that it is told to end at. */
const program = `
process.on("message", (message) => {
  if ("job" in message) return;
  if (message.path.startsWith("ends")) process.exit(3);
  process.send([message.index, { path: message.path, failure: null }]);
});
`;

/** What came of each path on two processes, in the order of the paths. */
async function outcomes(paths: readonly string[]): Promise<(string | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "brieflint-processes-"));
  try {
    const file = join(folder, "program.mjs");
    await writeFile(file, program);
    const found: [number, string | null][] = [];
    await checkOnProcesses(job, paths, { processes: 2, program: pathToFileURL(file) }, (index, { path, failure }) => {
      assert.equal(path, paths[index]);
      found.push([index, failure]);
    });
    assert.equal(found.length, paths.length, "each file once");
    return found.sort(([a], [b]) => a - b).map(([, failure]) => failure);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("processes that check files", function () {
  this.timeout(60_000);

  it("do each file once", async () => {
    const paths = Array.from({ length: 50 }, (_, n) => `p${n}.md`);
    assert.ok((await outcomes(paths)).every((failure) => failure === null));
  });

  it("lose only what one had before it when it broke down", async () => {
    const paths = ["ends.md", ...Array.from({ length: 50 }, (_, n) => `p${n}.md`)];
    const failures = (await outcomes(paths)).filter((failure) => failure !== null);
    assert.ok(failures.length === 1 || failures.length === 2, failures.join("; "));
    assert.match(failures[0] ?? "", /^the analysis failed: its process ended with code 3$/);
  });

  it("fail what is left when none of them is", async () => {
    const failures = await outcomes(["ends1.md", "ends2.md", "ends3.md", "ends4.md", "p0.md", "p1.md"]);
    assert.ok(failures.every((failure) => failure !== null));
    assert.match(failures[5] ?? "", /^the analysis failed: no process is left$/);
  });
});
