import assert from "node:assert/strict";
import { lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { applyPatch } from "diff";
import type { FileReport } from "../../server/src/core/report/checkReport.ts";
import { rewrite } from "../../server/src/host/rewrite.ts";
import { brieflint, clean, faulty, withFiles } from "./program.ts";

const mended = faulty.replace(", *2", ", at *2");

describe("brieflint check --fix", function () {
  this.timeout(60_000);

  it("writes all safe fixes, reports what is left, and says what it did", () =>
    withFiles({ "a.md": faulty, "b.md": clean, "c.md": `${faulty}${faulty.split("\n")[5]}\n` }, async (cwd) => {
      const { code, out, error } = await brieflint(["check", "--fix", "."], { cwd });
      assert.deepEqual({ code, error }, { code: 0, error: "" });
      assert.equal(out, "Fixed 3 problems in 2 papers.\nNo findings in 3 papers.\n");
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), mended);
      assert.equal(await readFile(join(cwd, "b.md"), "utf8"), clean);
      assert.deepEqual((await readdir(cwd)).sort(), ["a.md", "b.md", "c.md"]);
    }));

  it("keeps encoding, byte order mark and line endings", () => {
    const crlf = `${faulty.replaceAll("\n", "\r\n")}§ “5”\r\nmixed\nend`;
    const crlfMended = crlf.replace(", *2", ", at *2");
    const windows = (text: string) => Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1");
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
    const files = {
      "big.md": utf16(crlf).swap16(),
      "crlf.md": crlf,
      "little.md": utf16(crlf),
      "mark.md": `\ufeff${crlf}`,
      "windows.md": windows(crlf),
    };
    const wanted: Record<string, Buffer> = {
      "big.md": utf16(crlfMended).swap16(),
      "crlf.md": Buffer.from(crlfMended),
      "little.md": utf16(crlfMended),
      "mark.md": Buffer.from(`\ufeff${crlfMended}`),
      "windows.md": windows(crlfMended),
    };
    return withFiles(files, async (cwd) => {
      const { code, error } = await brieflint(["check", "--fix", "."], { cwd });
      assert.deepEqual({ code, error }, { code: 0, error: "" });
      for (const [name, bytes] of Object.entries(wanted)) {
        assert.deepEqual(await readFile(join(cwd, name)), bytes, name);
      }
    });
  });

  it("leaves alone what can't be written back as it was", () => {
    const odd = Buffer.concat([Buffer.from(`\ufeff${faulty}`, "utf16le"), Buffer.from([0x41])]);
    return withFiles({ "odd.md": odd }, async (cwd) => {
      const { code, error, out } = await brieflint(["check", "--fix", "--format", "json", "odd.md"], { cwd });
      assert.equal(code, 2);
      assert.match(error, /^odd\.md: it can't be written in its own encoding without loss/);
      assert.deepEqual(await readFile(join(cwd, "odd.md")), odd);
      const [report] = JSON.parse(out) as FileReport[];
      assert.deepEqual(
        report?.findings.map(({ rule }) => rule),
        ["unpublished/star-page-at"],
      );
    });
  });

  it("keeps the mode, and writes through a symbolic link", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      const file = join(cwd, "a.md");
      await symlink("a.md", join(cwd, "link.md"));
      const { mode } = await stat(file);
      assert.equal((await brieflint(["check", "--fix", "link.md"], { cwd })).code, 0);
      assert.equal(await readFile(file, "utf8"), mended);
      assert.ok((await lstat(join(cwd, "link.md"))).isSymbolicLink());
      assert.equal((await stat(file)).mode, mode);
    }));

  it("does not write over what changed since it was read", () =>
    withFiles({ "a.md": clean }, async (cwd) => {
      const file = join(cwd, "a.md");
      assert.match((await rewrite(file, "something else", "new")) ?? "", /changed while it was read/);
      assert.match((await rewrite(join(cwd, "gone.md"), "", "new")) ?? "", /no such file/);
      assert.equal(await rewrite(file, clean, "new"), null);
      assert.equal(await readFile(file, "utf8"), "new");
    }));

  it("lists guided fixes, and applies none", () => {
    const noDocket = faulty.replace("No. 15-2602-JAR-TJJ, ", "").replace(", *2", ", at *2");
    return withFiles({ "a.md": noDocket }, async (cwd) => {
      const { out } = await brieflint(["check", "--fix", "a.md"], { cwd });
      assert.match(out, /unpublished\/missing-docket-number[\s\S]*= fix: /);
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), noDocket);
    });
  });

  it("refuses standard input", async () => {
    const { code, error } = await brieflint(["check", "--fix", "-"], { input: faulty });
    assert.equal(code, 2);
    assert.match(error, /--fix-dry-run/);
  });
});

describe("brieflint check --fix-dry-run", function () {
  this.timeout(60_000);

  it("prints a unified diff that makes the fixed text of the old one, and writes nothing", () => {
    const crlf = faulty.replaceAll("\n", "\r\n");
    return withFiles({ "a.md": faulty, "b.md": clean, "sub/c.md": crlf }, async (cwd) => {
      const { code, out, error } = await brieflint(["check", "--fix-dry-run", "."], { cwd });
      assert.equal(code, 0);
      assert.equal(error, "Would fix 2 problems in 2 papers; nothing is written.\n");
      const patches = out.split(/^(?=--- )/m);
      assert.equal(patches.length, 2);
      assert.match(out, /^--- a\.md\n\+\+\+ a\.md\n@@ /);
      assert.equal(applyPatch(faulty, patches[0] ?? ""), mended);
      assert.equal(
        applyPatch(crlf, patches[1] ?? "", { autoConvertLineEndings: false }),
        mended.replaceAll("\n", "\r\n"),
      );
      assert.equal(await readFile(join(cwd, "a.md"), "utf8"), faulty);
    });
  });

  it("reads standard input, and exits as the fixed paper would", async () => {
    const error = faulty.replace("2015 WL", "(Doc. at 5.) 2015 WL");
    const { code, out } = await brieflint(["check", "--fix-dry-run", "--stdin-filename", "x.md", "-"], {
      input: error,
    });
    assert.match(out, /^\+.*2015 WL 7451174, at \*2/m);
    assert.equal(code, 1, "the missing number of the record cite is left");
    const nothing = await brieflint(["check", "--fix-dry-run", "-"], { input: clean });
    assert.deepEqual(nothing, { code: 0, out: "", error: "Nothing to fix.\n" });
  });

  it("does not go together with what it would contradict", async () => {
    for (const other of [["--fix"], ["--format", "json"], ["--write-baseline", "x"]]) {
      const { code, error } = await brieflint(["check", "--fix-dry-run", ...other, "a.md"]);
      assert.equal(code, 2);
      assert.match(error, /do not go together/);
    }
  });
});
