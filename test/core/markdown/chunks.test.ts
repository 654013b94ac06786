import assert from "node:assert/strict";
import fc from "fast-check";
import type { Block } from "../../../server/src/core/markdown/block.ts";
import { type Chunk, splitChunks, type TextLanguage, updateChunks } from "../../../server/src/core/markdown/chunks.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { parsePlainText } from "../../../server/src/core/markdown/plainText.ts";
import { changeOf, paperText, stroke } from "./paperText.ts";

/** The blocks of chunks, with offsets into the whole text. */
function joined(chunks: readonly Chunk[]): Block[] {
  let offset = 0;
  return chunks.flatMap((chunk) => {
    const shift = offset;
    offset += chunk.text.length;
    const moved = (span: { start: number; end: number }) => ({ start: span.start + shift, end: span.end + shift });
    return chunk.blocks.map((block) => ({
      ...block,
      ...moved(block),
      content: moved(block.content),
      cells: block.cells.map(moved),
    }));
  });
}

function parse(text: string, language: TextLanguage): Block[] {
  return language === "markdown" ? parseBlocks(text) : parsePlainText(text);
}

function assertRead(chunks: readonly Chunk[], text: string, language: TextLanguage = "markdown"): void {
  assert.equal(chunks.map((chunk) => chunk.text).join(""), text);
  assert.deepEqual(joined(chunks), parse(text, language));
}

const section = (title: string): string => `## ${title}\n\n${"Plaintiff served requests. (Doc. 12.) ".repeat(12)}\n\n`;
const paper = Array.from({ length: 20 }, (_, i) => section(`Part ${i}`)).join("");

describe("chunks", () => {
  it("of empty text are none", () => {
    assert.deepEqual(splitChunks(""), []);
    assert.deepEqual(updateChunks(splitChunks("abc"), "", { start: 0, end: 3, newText: "" }), []);
    assertRead(updateChunks([], "abc", { start: 0, end: 0, newText: "abc" }), "abc");
  });

  it("end before headings", () => {
    const chunks = splitChunks(paper);
    assert.equal(chunks.length, 20);
    for (const chunk of chunks) assert.ok(chunk.text.startsWith("## Part"));
  });

  it("keep their identity where the change is not", () => {
    const before = splitChunks(paper);
    const at = paper.indexOf("requests", paper.indexOf("Part 7"));
    const text = `${paper.slice(0, at)}interrogatories and ${paper.slice(at)}`;
    const after = updateChunks(before, text, { start: at, end: at, newText: "interrogatories and " });
    assertRead(after, text);
    const changed = after.flatMap((chunk, index) => (chunk === before[index] ? [] : [index]));
    assert.deepEqual(changed, [7]);
  });

  it("are split again when they have grown", () => {
    const text = paper + paper + paper;
    const chunks = updateChunks(splitChunks(paper), text, { start: 0, end: 0, newText: paper + paper });
    assertRead(chunks, text);
    assert.ok(chunks.length >= 50);
  });

  it("hold what is open to its end", () => {
    const at = paper.indexOf("## Part 5");
    const open = `${paper.slice(0, at)}<!-- \n\n${paper.slice(at)}`;
    const chunks = updateChunks(splitChunks(paper), open, { start: at, end: at, newText: "<!-- \n\n" });
    assertRead(chunks, open);
    const close = open.indexOf("## Part 9");
    const closed = `${open.slice(0, close)}-->\n\n${open.slice(close)}`;
    const again = updateChunks(chunks, closed, { start: close, end: close, newText: "-->\n\n" });
    assertRead(again, closed);
    assert.ok(again.length > 8);
  });

  it("take front matter that a far edit closes", () => {
    const text = `---\ncase: 1\n\n${paper}`;
    const at = text.indexOf("## Part 12");
    const closed = `${text.slice(0, at)}---\n${text.slice(at)}`;
    const chunks = updateChunks(splitChunks(text), closed, { start: at, end: at, newText: "---\n" });
    assertRead(chunks, closed);
    assert.equal(chunks[0]?.blocks[0]?.kind, "frontMatter");
  });

  it("do not take rulers at their start for front matter", () => {
    const text = `${paper}---\n\n${"Word. ".repeat(300)}\n\n---\n\nEnd.\n`;
    assertRead(splitChunks(text), text);
  });

  for (const language of ["markdown", "plaintext"] as const) {
    it(`give the blocks of the whole text after any edits (${language})`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(paperText, fc.array(stroke, { maxLength: 8 }), (start, strokes) => {
          let text = start;
          let chunks = splitChunks(text, language);
          assertRead(chunks, text, language);
          for (const one of strokes) {
            const change = changeOf(text, one);
            text = text.slice(0, change.start) + change.newText + text.slice(change.end);
            chunks = updateChunks(chunks, text, change, language);
            assertRead(chunks, text, language);
          }
        }),
        { numRuns: language === "markdown" ? 300 : 100 },
      );
    });
  }
});
