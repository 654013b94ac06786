import assert from "node:assert/strict";
import { analyzePaper, marked } from "./papers.ts";

/** The lines, counted from 1 in the body, on which a spelling is reported. */
function reportedLines(body: string): number[] {
  const analysis = analyzePaper(body);
  const found = analysis.findings.filter(({ rule }) => rule.startsWith("spelling/"));
  return found.map((finding) => analysis.source.positionAt(finding.start).line - 4);
}

describe("suppressions", () => {
  it("disable a rule on the line of the comment", () => {
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-line spelling/teh -- a name -->\nteh\n"), [2]);
    assert.deepEqual(reportedLines("recieve teh <!-- brieflint-disable-line spelling/teh -->\n"), [1]);
  });

  it("take several ids, groups, and none for all", () => {
    assert.deepEqual(reportedLines("recieve teh <!-- brieflint-disable-line spelling/teh, spelling/recieve -->\n"), []);
    assert.deepEqual(reportedLines("recieve teh <!-- brieflint-disable-line spelling/* -- names -->\n"), []);
    assert.deepEqual(reportedLines("recieve teh <!-- brieflint-disable-line -->\n"), []);
    assert.deepEqual(reportedLines("recieve teh <!-- brieflint-disable-line -- names -->\n"), []);
  });

  it("do not read ids out of the reason", () => {
    assert.deepEqual(
      marked(analyzePaper("recieve teh <!-- brieflint-disable-line spelling/teh -- not spelling/recieve -->\n")),
      [["spelling/recieve", "recieve"]],
    );
  });

  it("disable the next line", () => {
    assert.deepEqual(reportedLines("<!-- brieflint-disable-next-line spelling/teh -->\nteh\nteh\n"), [3]);
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-next-line -->\nteh\n"), [1]);
  });

  it("disable from one comment to another", () => {
    const body = "teh\n\n<!-- brieflint-disable spelling/teh -->\n\nteh recieve\n\n<!-- brieflint-enable -->\n\nteh\n";
    assert.deepEqual(marked(analyzePaper(body)), [
      ["spelling/teh", "teh"],
      ["spelling/recieve", "recieve"],
      ["spelling/teh", "teh"],
    ]);
  });

  it("enable only what they name", () => {
    const body = "<!-- brieflint-disable -->\n\nteh recieve\n\n<!-- brieflint-enable spelling/teh -->\n\nteh recieve\n";
    assert.deepEqual(marked(analyzePaper(body)), [["spelling/teh", "teh"]]);
  });

  it("disable the whole file, wherever they stand", () => {
    assert.deepEqual(reportedLines("teh\n\n<!-- brieflint-disable-file spelling/teh -- quoted throughout -->\n"), []);
  });

  it("work within a line, in tables, and with any line ending", () => {
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-line --> and teh\n"), []);
    assert.deepEqual(reportedLines("| a | b |\n|---|---|\n| teh | teh <!-- brieflint-disable-line --> |\n"), []);
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-line -->\r\nteh\r\n"), [2]);
  });

  it("are not read from code, nor from words like them", () => {
    assert.deepEqual(reportedLines("teh `<!-- brieflint-disable-line -->`\n"), [1]);
    assert.deepEqual(reportedLines("```\n<!-- brieflint-disable-file -->\n```\n\nteh\n"), [5]);
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-lines -->\n"), [1]);
    assert.deepEqual(reportedLines("teh <!-- brieflint-disable-line"), [1]);
  });

  it("that name no rule are reported where they name it", () => {
    const analysis = analyzePaper("teh <!-- brieflint-disable-line speling/teh -->\n");
    assert.deepEqual(marked(analysis), [
      ["spelling/teh", "teh"],
      ["config/invalid", "speling/teh"],
    ]);
    assert.match(analysis.findings[1]?.message ?? "", /Did you mean "spelling\/teh"\?/);
  });

  it("do not silence that report themselves, but another comment does", () => {
    const file = "<!-- brieflint-disable-file config/invalid -->\n\n";
    assert.deepEqual(marked(analyzePaper(`${file}teh <!-- brieflint-disable-line speling/teh -->\n`)), [
      ["spelling/teh", "teh"],
    ]);
  });

  it("keep what they silence, with the reason", () => {
    const { findings, suppressed } = analyzePaper("teh <!-- brieflint-disable-line spelling/teh --  a\n  name -->\n");
    assert.deepEqual(findings, []);
    assert.deepEqual(
      suppressed.map(({ finding, directive }) => [finding.rule, directive.reason]),
      [["spelling/teh", "a name"]],
    );
  });

  it("take time in proportion to the text", () => {
    const hostile = "<!-- brieflint-disable-line ".repeat(20_000);
    const before = performance.now();
    analyzePaper(hostile);
    assert.ok(performance.now() - before < 5000);
  });
});
