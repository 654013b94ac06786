import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { FileReport } from "../../server/src/core/report/checkReport.ts";
import { brieflint, clean, faulty, program, type RunOptions, withFiles } from "./program.ts";

async function checkJson(
  args: readonly string[],
  options: RunOptions,
): Promise<{ code: number | null; error: string; reports: FileReport[] }> {
  const { code, out, error } = await brieflint(["check", "--format", "json", ...args], options);
  return { code, error, reports: JSON.parse(out) as FileReport[] };
}

const rulesOf = (report: FileReport | undefined) => report?.findings.map(({ rule }) => rule);

describe("brieflint check", function () {
  this.timeout(60_000);

  it("exits with 0 on a paper without findings", () =>
    withFiles({ "reply.md": clean }, async (cwd) => {
      const { code, out, error } = await brieflint(["check", "reply.md"], { cwd });
      assert.equal(out, "No findings in 1 paper.\n");
      assert.deepEqual({ code, error }, { code: 0, error: "" });
    }));

  it("shows an error with its place, its line, its authority and its fix, and exits with 1", () =>
    withFiles({ "reply.md": faulty }, async (cwd) => {
      const { code, out } = await brieflint(["check", "reply.md"], { cwd });
      assert.equal(code, 1);
      assert.match(out, /^reply\.md:6:\d+ {2}error {2}unpublished\/star-page-at$/m);
      const lines = out.split("\n");
      const source = lines.findIndex((line) => line.includes("6 │") && line.includes("2015 WL 7451174, *2"));
      assert.ok(source > 0);
      const caret = lines[source + 1]?.indexOf("^") ?? -1;
      assert.ok(
        caret > 0 && lines[source]?.slice(caret).startsWith(", *2"),
        lines.slice(source, source + 2).join("\n"),
      );
      assert.match(out, /= D\. Kan\. Rule 7\.6\(c\)/);
      assert.match(out, /= fix: /);
      assert.match(out, /^1 error in 1 paper; 1 with a safe fix\.$/m);
      assert.doesNotMatch(out, /\u001b/);
    }));

  it("prints JSON with ranges as in LSP, and the first fix", () =>
    withFiles({ "reply.md": faulty }, async (cwd) => {
      const { code, reports } = await checkJson(["reply.md"], { cwd });
      assert.equal(code, 1);
      const [report] = reports;
      assert.equal(reports.length, 1);
      assert.equal(report?.path, "reply.md");
      assert.deepEqual(report?.filing, { kind: "order", relief: report?.filing.relief, court: "ksd" });
      assert.deepEqual(report?.conferral, { required: false, grade: "not-required" });
      const [finding] = report?.findings ?? [];
      const line = faulty.split("\n")[5] ?? "";
      const at = line.indexOf(", *2");
      assert.equal(finding?.rule, "unpublished/star-page-at");
      assert.equal(finding?.severity, "error");
      assert.equal(finding?.range.start.line, 5);
      assert.deepEqual(finding?.fix?.safe, true);
      assert.deepEqual(
        finding?.fix?.edits.map(({ range, newText }) => [range.start.character >= at, newText.includes("at")]),
        [[true, true]],
      );
    }));

  it("says nothing of what is no brief", () =>
    withFiles({ "notes.md": "# Notes\n\n2015 WL 7451174, *2\n", "empty.md": "" }, async (cwd) => {
      const { code, reports } = await checkJson(["."], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(reports, [
        {
          path: "empty.md",
          filing: { kind: null, relief: [], court: null },
          conferral: { required: false, grade: "not-required" },
          findings: [],
        },
        {
          path: "notes.md",
          filing: { kind: null, relief: [], court: null },
          conferral: { required: false, grade: "not-required" },
          findings: [],
        },
      ]);
      const { out } = await brieflint(["check", "."], { cwd });
      assert.equal(out, "No findings in 0 papers; 2 files are no briefs.\n");
    }));

  it("reads files, folders and globs, each file once, and skips node_modules", () =>
    withFiles(
      { "a.md": clean, "sub/b.md": clean, "sub/c.txt": clean, "sub/deep/d.md": clean, "node_modules/x/e.md": clean },
      async (cwd) => {
        const paths = async (...args: string[]) => (await checkJson(args, { cwd })).reports.map(({ path }) => path);
        assert.deepEqual(await paths("."), ["a.md", "sub/b.md", "sub/deep/d.md"]);
        assert.deepEqual(await paths("./a.md", "sub", "a.md"), ["./a.md", "sub/b.md", "sub/deep/d.md"]);
        assert.deepEqual(await paths("sub/*.{md,txt}"), ["sub/b.md", "sub/c.txt"]);
        assert.deepEqual(await paths("--", "a.md"), ["a.md"]);
      },
    ));

  it("reads standard input, under the name that it is given", () =>
    withFiles({ "brieflint.json": '{ "rules": { "unpublished/*": "off" } }', "sub/other.md": clean }, async (cwd) => {
      const named = await checkJson(["--stdin-filename", "sub/reply.md", "-"], { cwd, input: faulty });
      assert.equal(named.code, 0);
      assert.equal(named.reports[0]?.path, "sub/reply.md");
      assert.equal(named.reports[0]?.filing.kind, "order");
      const unnamed = await checkJson(["-"], { cwd: resolve("/"), input: `\ufeff${faulty}` });
      assert.equal(unnamed.code, 1);
      assert.equal(unnamed.reports[0]?.path, "-");
    }));

  it("names what it can't read on standard error, does the others, and exits with 2", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      const { code, error, reports } = await checkJson(["gone.md", "a.md", "no/*.md"], { cwd });
      assert.equal(code, 2);
      assert.equal(error, "gone.md: no such file or directory\nno/*.md: no file matches\n");
      assert.deepEqual(rulesOf(reports[0]), ["unpublished/star-page-at"]);
    }));

  it("takes the nearest brieflint.json of each file", () =>
    withFiles(
      {
        "brieflint.json": '{ "rules": { "unpublished/star-page-at": "warning" } }',
        "a.md": faulty,
        "sub/brieflint.json": '// off here\n{ "rules": { "unpublished/*": "off" }, }',
        "sub/b.md": faulty,
      },
      async (cwd) => {
        const { code, reports } = await checkJson(["."], { cwd });
        assert.equal(code, 0);
        assert.deepEqual(
          reports.map(({ findings }) => findings.map(({ severity }) => severity)),
          [["warning"], []],
        );
      },
    ));

  it("takes the configuration that --config names, for all files", () =>
    withFiles(
      { "ours.json": '{ "rules": { "unpublished/*": "off" } }', "sub/brieflint.json": "broken", "sub/b.md": faulty },
      async (cwd) => {
        assert.equal((await checkJson(["--config", "ours.json", "sub"], { cwd })).code, 0);
        const missing = await brieflint(["check", "--config", "gone.json", "sub"], { cwd });
        assert.equal(missing.code, 2);
        assert.match(missing.error, /gone\.json: no such file/);
      },
    ));

  it("reports what is wrong with a configuration on its own path, once, and goes on with the defaults", () =>
    withFiles(
      { "brieflint.json": '{ "rules": { "unpublished/star-pge-at": "off" } }', "a.md": faulty, "b.md": clean },
      async (cwd) => {
        const { code, reports } = await checkJson(["a.md", "b.md"], { cwd });
        assert.equal(code, 1);
        assert.deepEqual(
          reports.map(({ path }) => path),
          ["brieflint.json", "a.md", "b.md"],
        );
        assert.equal(reports[0]?.filing.kind, null);
        assert.deepEqual(
          reports[0]?.findings.map(({ rule, severity, range, fix }) => [rule, severity, range.start, fix]),
          [["config/invalid", "error", { line: 0, character: 13 }, null]],
        );
        assert.deepEqual(rulesOf(reports[1]), ["unpublished/star-page-at"]);
        const { out } = await brieflint(["check", "a.md", "b.md"], { cwd });
        assert.match(out, /^brieflint\.json:1:14 {2}error {2}config\/invalid$/m);
        assert.match(out, /Did you mean "unpublished\/star-page-at"\?/);
      },
    ));

  it("exits with 1 when there are more warnings than are allowed", () =>
    withFiles(
      { "brieflint.json": '{ "rules": { "unpublished/star-page-at": "warning" } }', "a.md": faulty },
      async (cwd) => {
        assert.equal((await brieflint(["check", "a.md"], { cwd })).code, 0);
        assert.equal((await brieflint(["check", "--max-warnings", "1", "a.md"], { cwd })).code, 0);
        assert.equal((await brieflint(["check", "--max-warnings", "0", "a.md"], { cwd })).code, 1);
        assert.equal((await brieflint(["check", "--max-warnings", "few", "a.md"], { cwd })).code, 2);
      },
    ));

  it("reads CRLF, UTF-16, Windows-1252, a byte order mark, NUL and binary files", () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(faulty, "utf16le")]);
    const files = {
      "binary.md": Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
      "crlf.md": faulty.replaceAll("\n", "\r\n"),
      "mark.md": `\ufeff${faulty}`,
      "nul.md": `${faulty}\n\0\n`,
      "utf16.md": utf16,
      "windows.md": Buffer.from(`${faulty}\nSee \u00a7 5.\n`, "latin1"),
    };
    return withFiles(files, async (cwd) => {
      const { error, reports } = await checkJson(["."], { cwd });
      assert.equal(error, "");
      const found = Object.fromEntries(reports.map((report) => [report.path, rulesOf(report)]));
      const one = ["unpublished/star-page-at"];
      assert.deepEqual(found, {
        "binary.md": [],
        "crlf.md": one,
        "mark.md": one,
        "nul.md": one,
        "utf16.md": one,
        "windows.md": one,
      });
      assert.equal(reports[0]?.filing.kind, null);
    });
  });

  it("reads .txt as plain text", () =>
    withFiles({ "reply.txt": clean, "brieflint.json": '{ "include": ["*.txt"] }' }, async (cwd) => {
      const { code } = await checkJson(["reply.txt"], { cwd });
      assert.equal(code, 0);
    }));

  it("colours when told to, and not when told not to", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      const coloured = await brieflint(["check", "a.md"], { cwd, env: { FORCE_COLOR: "1" } });
      assert.match(coloured.out, /\u001b\[31merror\u001b\[39m/);
      const refused = await brieflint(["check", "a.md"], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
      assert.doesNotMatch(refused.out, /\u001b/);
    }));

  it("prints nothing that could steer the terminal", () =>
    withFiles({ "a.md": faulty.replace("Under", "\u001b[31mUnder\u001b]0;title\u0007") }, async (cwd) => {
      assert.doesNotMatch((await brieflint(["check", "a.md"], { cwd })).out, /[\u001b\u0007]/);
    }));

  it("ends quietly when its reader goes away", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      const child = spawn(process.execPath, [program, "check", "a.md"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.destroy();
      let error = "";
      child.stderr.on("data", (data) => {
        error += String(data);
      });
      await once(child, "close");
      assert.equal(error, "");
    }));

  it("opens no network connection", () =>
    withFiles({ "a.md": faulty, "brieflint.json": "{}" }, async (cwd) => {
      const guard = ["--import", pathToFileURL(resolve("out/test/cli/noNetwork.js")).href];
      const { code, error } = await brieflint(["check", "."], { cwd, node: guard });
      assert.deepEqual({ code, error }, { code: 1, error: "" });
      assert.equal((await brieflint(["cites", "a.md"], { cwd, node: guard })).code, 0);
      const probe = spawn(process.execPath, [
        ...guard,
        "--input-type=module",
        "-e",
        'await fetch("http://127.0.0.1:9/")',
      ]);
      const [probeCode] = (await once(probe, "close")) as [number];
      assert.equal(probeCode, 99, "the guard itself must work");
    }));
});
