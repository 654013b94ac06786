import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { everyRule } from "../../server/src/core/engine/ownRules.ts";
import type { CitesReport } from "../../server/src/core/report/citesReport.ts";
import { version } from "../../server/src/host/version.ts";
import { brieflint, faulty, withFiles } from "./program.ts";

describe("brieflint", function () {
  this.timeout(60_000);

  it("prints its help and its version", async () => {
    const help = await brieflint(["--help"]);
    assert.equal(help.code, 0);
    assert.match(help.out, /brieflint check PATH/);
    assert.equal((await brieflint(["check", "--help"])).out, help.out);
    const { code, out } = await brieflint(["--version"]);
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.deepEqual({ code, out }, { code: 0, out: `${manifest.version}\n` });
    assert.equal(version, manifest.version);
  });

  it("says what it does not understand, and exits with 2", async () => {
    const said = async (...args: string[]) => {
      const { code, out, error } = await brieflint(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      return error.trim();
    };
    assert.match(await said(), /^brieflint reads/);
    assert.equal(await said("chekc"), 'brieflint: Unknown command "chekc". Did you mean "check"?');
    assert.equal(await said("--verbose"), 'brieflint: Unknown option --verbose. See "brieflint --help".');
    assert.equal(
      await said("check", "--formt", "json", "a.md"),
      "brieflint: Unknown option --formt. Did you mean --format?",
    );
    assert.equal(
      await said("check", "--format", "xml", "a.md"),
      'brieflint: --format is pretty, json, sarif or github, not "xml".',
    );
    assert.match(await said("check", "--format"), /^brieflint: .*--format/);
    assert.match(await said("check"), /^brieflint: Name a file/);
    assert.match(await said("explain", "unpublished/star-pag-at"), /Did you mean unpublished\/star-page-at\?$/);
    assert.match(await said("explain", "toString"), /^brieflint: Unknown rule toString\./);
    assert.match(await said("explain"), /^brieflint: Name one rule/);
    assert.match(await said("rules", "a.md"), /^brieflint: "rules" takes no paths/);
  });
});

describe("brieflint cites", function () {
  this.timeout(60_000);

  it("lists citations of any text, with what short forms refer to", () =>
    withFiles({ "notes.md": "Notes: *Lee v. Max*, 12 F.3d 34, 36 (10th Cir. 1994). *Id.* at 37.\n" }, async (cwd) => {
      const { code, out } = await brieflint(["cites", "--format", "json", "notes.md"], { cwd });
      assert.equal(code, 0);
      const [report] = JSON.parse(out) as CitesReport[];
      assert.deepEqual(report, {
        path: "notes.md",
        citations: [
          {
            kind: "case",
            text: "*Lee v. Max*, 12 F.3d 34, 36 (10th Cir. 1994)",
            range: { start: { line: 0, character: 7 }, end: { line: 0, character: 52 } },
            offsets: [7, 52],
            refersTo: null,
            caseName: "Lee v. Max",
            volume: "12",
            reporter: "F.3d",
            page: "34",
            pins: ["36"],
            court: "10th Cir.",
            year: "1994",
          },
          {
            kind: "id",
            text: "*Id.* at 37",
            range: { start: { line: 0, character: 54 }, end: { line: 0, character: 65 } },
            offsets: [54, 65],
            refersTo: 0,
            pins: ["37"],
          },
        ],
      });
      const table = await brieflint(["cites", "notes.md"], { cwd });
      assert.match(table.out, /^notes\.md: 2 citations\n {2}0 {2}1:8 +case +Lee v\. Max, /);
      assert.match(table.out, / id +Id\. at 37 → 0 \(Lee v\. Max, .+\)$/m);
    }));

  it("goes on behind what it can't read, and exits with 2", () =>
    withFiles({ "a.md": faulty }, async (cwd) => {
      const { code, out, error } = await brieflint(["cites", "gone.md", "a.md"], { cwd });
      assert.equal(code, 2);
      assert.match(error, /^gone\.md: no such file/);
      assert.match(out, /unpublished/);
    }));
});

describe("brieflint rules and explain", function () {
  this.timeout(60_000);

  it("list every rule", async () => {
    const { code, out } = await brieflint(["rules", "--format", "json"]);
    assert.equal(code, 0);
    const listed = JSON.parse(out) as { id: string }[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      everyRule.map(({ id }) => id),
    );
    const table = await brieflint(["rules"]);
    assert.equal(table.out.trimEnd().split("\n").length, everyRule.length);
  });

  it("tell a rule's summary, authority and examples", async () => {
    const { code, out } = await brieflint(["explain", "unpublished/star-page-at"]);
    assert.equal(code, 0);
    assert.match(out, /^unpublished\/star-page-at {2}error/);
    assert.match(out, /D\. Kan\. Rule 7\.6\(c\)/);
    assert.match(out, /^ {2}- \*Banks/m);
    assert.match(out, /^ {2}\+ \*Banks/m);
  });

  it("tell of the rules that the engine itself keeps", async () => {
    const { code, out } = await brieflint(["explain", "config/invalid"]);
    assert.equal(code, 0);
    assert.match(out, /^config\/invalid {2}error/);
    assert.match(out, /brieflint\.json/);
    assert.equal((await brieflint(["explain", "config/unused-suppression"])).code, 0);
  });
});
