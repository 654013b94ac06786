import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, insert, replace } from "../../../server/src/core/text/edit.ts";
import { choice, literal, snippetToPlain, tabStop } from "../../../server/src/core/text/snippet.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";
import { spanAt } from "../../../server/src/core/text/span.ts";

describe("SourceText", () => {
  it("positions count UTF-16 units, and every kind of line ending ends a line", () => {
    const source = new SourceText("a𝕊§\r\nb\rc\nd");
    assert.deepEqual(source.positionAt(4), { line: 0, character: 4 });
    assert.deepEqual(source.positionAt(6), { line: 1, character: 0 });
    assert.deepEqual(source.positionAt(8), { line: 2, character: 0 });
    assert.deepEqual(source.positionAt(99), { line: 3, character: 1 });
    assert.equal(source.lineEnd(0), 4);
  });

  it("a column past the end of its line is clamped to the line", () => {
    assert.equal(new SourceText("ab\r\ncd").offsetAt({ line: 0, character: 99 }), 2);
  });

  it("offset and position are inverse outside line endings", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "\r", "𝕊") }), fc.nat(), (text, seed) => {
        const source = new SourceText(text);
        const offset = text.length === 0 ? 0 : seed % text.length;
        const position = source.positionAt(offset);
        if (offset <= source.lineEnd(position.line)) assert.equal(source.offsetAt(position), offset);
      }),
    );
  });
});

describe("edits", () => {
  it("refer to the text before any of them", () => {
    assert.equal(applyEdits("abcdef", [replace({ start: 4, end: 5 }, "X"), insert(1, "Y")]), "aYbcdXf");
  });

  it("overlapping ones are refused", () => {
    assert.throws(
      () => applyEdits("abc", [replace({ start: 0, end: 2 }, ""), replace({ start: 1, end: 3 }, "")]),
      RangeError,
    );
  });
});

describe("snippets", () => {
  it("the plain form keeps the brackets of placeholders and of the undecided choice", () => {
    const snippet = `On ${tabStop(1, "date")}, ${choice(2, ["spoke", "tried, in vain, to speak"])} of ${literal("$5 {a} \\")}.`;
    assert.equal(snippetToPlain(snippet), "On [date], [spoke / tried, in vain, to speak] of $5 {a} \\.");
  });

  it("literal text comes back as it was", () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(snippetToPlain(literal(text)), text)));
  });
});

describe("spanAt", () => {
  it("finds the span that holds an offset, ends excluded", () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
    ];
    assert.deepEqual(
      [1, 2, 3, 4, 8, 9].map((offset) => spanAt(spans, offset)?.start),
      [undefined, 2, 2, undefined, 6, undefined],
    );
  });
});
