import assert from "node:assert/strict";
import { cellOf, oneLine, widthOf } from "../../../server/src/core/report/columns.ts";
import { excerptOf } from "../../../server/src/core/report/excerpt.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";

/** The excerpt of the part of a text between « and ». */
function excerpt(marked: string) {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return excerptOf(new SourceText(marked.replace(/[«»]/g, "")), { start, end });
}

describe("excerptOf", () => {
  it("shows the line and marks the span", () => {
    assert.deepEqual(excerpt("first\nsee «Doc 170» here\nlast"), {
      line: 2,
      text: "see Doc 170 here",
      marks: "    ^^^^^^^",
    });
  });

  it("marks a span that runs on as far as the line goes, and an empty one by one caret", () => {
    assert.deepEqual(excerpt("see «this\nand that»"), { line: 1, text: "see this", marks: "    ^^^^" });
    assert.deepEqual(excerpt("see «»this"), { line: 1, text: "see this", marks: "    ^" });
    assert.deepEqual(excerpt("«»"), { line: 1, text: "", marks: "^" });
    assert.deepEqual(excerpt("end«»"), { line: 1, text: "end", marks: "   ^" });
  });

  it("keeps the marks below the words whatever stands before them", () => {
    assert.deepEqual(excerpt("\ta «b»"), { line: 1, text: "    a b", marks: "      ^" });
    assert.deepEqual(excerpt("𝒳 «b»"), { line: 1, text: "𝒳 b", marks: "  ^" });
    assert.deepEqual(excerpt("😀 «b»"), { line: 1, text: "😀 b", marks: "   ^" });
    assert.deepEqual(excerpt("e\u0301 «b»"), { line: 1, text: "e\u0301 b", marks: "  ^" });
    assert.deepEqual(excerpt("\u001b[31m «b»"), { line: 1, text: "\ufffd[31m b", marks: "      ^" });
    assert.deepEqual(excerpt("a\u202eb «c»"), { line: 1, text: "ab c", marks: "   ^" });
  });

  it("cuts long lines around the span, without halving a character", () => {
    const long = excerpt(`${"x".repeat(5000)}«Doc 170»${"y".repeat(5000)}`);
    assert.ok(widthOf(long.text) <= 101);
    assert.equal(long.text.slice(long.marks.indexOf("^"), long.marks.length), "Doc 170");
    assert.ok(long.text.startsWith("…") && long.text.endsWith("…"));
    const pairs = excerpt(`${"𝒳".repeat(200)}«Doc»`);
    assert.doesNotMatch(pairs.text, /\ufffd/);
    assert.equal(excerpt(`x${"𝒳".repeat(200)}«Doc»`).text.includes("\ufffd"), false);
  });

  it("reads any line ending", () => {
    assert.equal(excerpt("a\r\nb «c»\r\nd").text, "b c");
    assert.equal(excerpt("a\rb «c»\rd").line, 2);
  });
});

describe("oneLine", () => {
  it("folds white space, cuts, and lets nothing through that steers a terminal", () => {
    assert.equal(oneLine(" a\n  b\tc "), "a b c");
    assert.equal(oneLine("abcdef", 4), "abc…");
    assert.equal(oneLine("abc\u0007"), "abc\ufffd");
  });
});

describe("cellOf", () => {
  it("fills a tab up to the next stop", () => {
    assert.deepEqual(cellOf("\t", 0), { text: "    ", width: 4 });
    assert.deepEqual(cellOf("\t", 3), { text: " ", width: 1 });
  });
});
