import assert from "node:assert/strict";
import fc from "fast-check";
import type { FrontMatter } from "../../../server/src/core/brief/brief.ts";
import { readFrontMatter } from "../../../server/src/core/brief/frontMatter.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { briefOf } from "./reading.ts";

function read(yaml: string): { frontMatter: FrontMatter; text: string } {
  const text = `---\n${yaml}\n---\n\nText.\n`;
  const [block] = parseBlocks(text);
  assert.equal(block?.kind, "frontMatter");
  return { frontMatter: readFrontMatter(text, block), text };
}

function values(yaml: string): Record<string, unknown> {
  return Object.fromEntries([...read(yaml).frontMatter.values].map(([key, found]) => [key, found.value]));
}

function problems(yaml: string): string[] {
  const { frontMatter, text } = read(yaml);
  return frontMatter.problems.map((problem) => `${text.slice(problem.start, problem.end)}: ${problem.message}`);
}

describe("front matter", () => {
  it("is read in its recommended form", () => {
    assert.deepEqual(
      values(`court: ksd
caseNumber: 13-2493-KHV-KGG
plaintiffs: [Margaret Weichert]
defendants: ["E-Finance Call Center Support, LLC", "Other"]
movant: plaintiff
title: Plaintiff's Motion to Compel
filing: motion
opposed: true
rules: ["Fed. R. Civ. P. 37(a)"]
filingDate: 2017-05-15
responseServed: May 1, 2017
docketStyle: Doc.
docket: { highest: 176 }
conferralIn: this`),
      {
        court: "ksd",
        caseNumber: "13-2493-KHV-KGG",
        plaintiffs: ["Margaret Weichert"],
        defendants: ["E-Finance Call Center Support, LLC", "Other"],
        movant: "plaintiff",
        title: "Plaintiff's Motion to Compel",
        filing: "motion",
        opposed: true,
        rules: ["Fed. R. Civ. P. 37(a)"],
        filingDate: "2017-05-15",
        responseServed: "2017-05-01",
        docketStyle: "Doc.",
        docket: { highest: 176 },
        conferralIn: "this",
      },
    );
  });

  it("is read as people write it", () => {
    for (const key of ["case", "case_no", "caseNo", "Case No", "case-number", "case_number"]) {
      assert.deepEqual(values(`${key}: "24-1234"`), { caseNumber: "24-1234" }, key);
    }
    assert.deepEqual(values("filed: 2024-03-22\nparty: Defendant\ndocument: Motion to Quash"), {
      filingDate: "2024-03-22",
      movant: "Defendant",
      title: "Motion to Quash",
    });
    assert.deepEqual(values("court: D. Kan."), { court: "ksd" });
    assert.deepEqual(values("court: United States District Court for the District of Kansas"), { court: "ksd" });
    assert.deepEqual(values("opposed: joint"), { opposed: false });
    assert.deepEqual(values("docketStyle: ecf"), { docketStyle: "ECF No." });
    assert.deepEqual(values("case: 2024"), { caseNumber: "2024" });
  });

  it("passes over unknown and empty keys", () => {
    const yaml = "status: DRAFT 3 - not filed\nresponseDue: soon\ncase:\nfiled: null";
    assert.deepEqual(problems(yaml), []);
    assert.deepEqual(values(yaml), {});
  });

  it("points at wrong values", () => {
    assert.deepEqual(
      problems("filing: motoin\nfiled: sometime\nopposed: maybe\ndocket: { lowest: 3 }\ncase: none").map(
        (one) => one.split(":")[0],
      ),
      ["motoin", "sometime", "maybe", "{ lowest", "none"],
    );
    assert.match(problems("court: kansas-federal")[0] ?? "", /^kansas-federal: `court`: no court that Brieflint knows/);
    assert.deepEqual(problems("court: District Court of Johnson County, Kansas"), []);
  });

  it("points at broken YAML and keeps what can be read", () => {
    const broken = 'case: 24-1234\ntitle: "Motion';
    assert.ok(problems(broken).length > 0);
    assert.equal(values(broken)["caseNumber"], "24-1234");
    assert.equal(problems("- a\n- b").length, 1);
    assert.ok(problems("a: [1").length > 0);
  });

  it("has spans that point at the values", () => {
    const { frontMatter, text } = read('title: "Motion to Compel" # draft\ncase: 24-1234');
    const found = [...frontMatter.values.values()].map((value) => text.slice(value.start, value.end));
    assert.deepEqual(found, ['"Motion to Compel"', "24-1234"]);
  });

  it("is read with any line endings, and after a byte order mark", () => {
    for (const ending of ["\n", "\r\n", "\r"]) {
      const brief = briefOf(`\uFEFF---${ending}case: 24-1234${ending}court: ksd${ending}---${ending}${ending}Text.`);
      assert.equal(brief.caseNumber?.value, "24-1234");
      assert.equal(brief.caseNumber && brief.source.slice(brief.caseNumber), "24-1234");
    }
  });

  it("of any kind does no harm", () => {
    const hostile = [
      `${"[".repeat(20000)}`,
      `${"a: &a [*a, *a]\n".repeat(50)}`,
      `x: ${"y".repeat(60_000)}`,
      "? a\n: b\n? [c]\n: d",
      "a: !!binary x\n? {}",
    ];
    for (const yaml of hostile) read(yaml);
    fc.assert(
      fc.property(fc.string(), (yaml) => {
        const text = `---\n${yaml}\n---\n`;
        const brief = briefOf(text);
        for (const problem of brief.frontMatter?.problems ?? []) {
          assert.ok(0 <= problem.start && problem.start <= problem.end && problem.end <= text.length);
        }
      }),
    );
  });
});
