import assert from "node:assert/strict";
import fc from "fast-check";
import { type Block, isFenced } from "../../../server/src/core/markdown/block.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { parsePlainText } from "../../../server/src/core/markdown/plainText.ts";
import { paperText } from "./paperText.ts";

/** Kind and content of each block, with what it stands in. */
function outline(text: string): string[] {
  return parseBlocks(text).map((block) => {
    const { kind, level, quoteDepth, listDepth, listMarker, footnote, content } = block;
    const name = kind === "heading" ? `h${level}` : kind;
    const around = `${">".repeat(quoteDepth)}${"•".repeat(listDepth)}${listMarker ?? ""}${footnote === null ? "" : `[${footnote}]`}`;
    return `${around}${name} ${JSON.stringify(text.slice(content.start, content.end))}`;
  });
}

describe("Markdown blocks", () => {
  it("are headings without their marks", () => {
    assert.deepEqual(outline("# One #\n\nTwo\nmore\n====\n\n### *Three*\n\n#\n"), [
      'h1 "One"',
      'h1 "Two\\nmore"',
      'h3 "*Three*"',
      'h1 ""',
    ]);
  });

  it("are leaves that know their lists, quotations and footnotes", () => {
    const text = "1. one\n\n   more\n   - inner\n2. > quoted\n\n> > deep\n\n[^1]: note\n\n    goes on\n\nend\n";
    assert.deepEqual(outline(text), [
      '•1.paragraph "one"',
      '•paragraph "more"',
      '••-paragraph "inner"',
      '>•2.paragraph "quoted"',
      '>>paragraph "deep"',
      '[1]paragraph "note"',
      '[1]paragraph "goes on"',
      'paragraph "end"',
    ]);
  });

  it("are rows of tables with trimmed cells", () => {
    const text = "| A | `x` |\n|---|---|\n|  | **b** c |\n\nafter\n";
    const rows = parseBlocks(text).filter((block) => block.kind === "tableRow");
    assert.deepEqual(
      rows.map((row) => row.cells.map((cell) => text.slice(cell.start, cell.end))),
      [
        ["A", "`x`"],
        ["", "**b** c"],
      ],
    );
  });

  it("are code, HTML, comments, definitions, rulers and front matter", () => {
    const text =
      "---\na: 1\n---\n\n```\nx\n```\n\n    y\n\n<div>\n</div>\n\n<!-- a\n\nb --> \n\n<!-- c --> seen\n\n[r]: /t\n\n---\n\n<!-- open\n\n# no heading\n";
    assert.deepEqual(
      parseBlocks(text).map((block) => block.kind),
      ["frontMatter", "code", "code", "html", "comment", "html", "definition", "thematicBreak", "comment"],
    );
    const [fenced, indented] = parseBlocks(text).filter((block) => block.kind === "code") as [Block, Block];
    assert.ok(isFenced(text, fenced));
    assert.ok(!isFenced(text, indented));
  });

  it("take no account of inline marks", () => {
    assert.deepEqual(outline("*a [b](c) <i> `d\n"), ['paragraph "*a [b](c) <i> `d"']);
  });

  it("have offsets that hold after a byte order mark, NUL, astral characters and any line ending", () => {
    for (const ending of ["\n", "\r\n", "\r"]) {
      const text = `\uFEFF# Title${ending}${ending}a\u0000b 𝄞 c${ending}${ending}\tcode${ending}${ending}last`;
      assert.deepEqual(
        parseBlocks(text).map((block) => text.slice(block.start, block.end).trim()),
        ["# Title", "a\u0000b 𝄞 c", "code", "last"],
      );
    }
  });

  it("of a text nested beyond sense are read quickly", function () {
    this.timeout(10_000);
    for (const text of [`${"- ".repeat(5000)}a`, `${">".repeat(50_000)} a`, `${"1. ".repeat(5000)}a\n\n# after\n`]) {
      assert.ok(parseBlocks(text).length > 0);
    }
  });

  it("are ordered, disjoint and inside the text, whatever it is", () => {
    fc.assert(
      fc.property(paperText, (text) => {
        for (const blocks of [parseBlocks(text), parsePlainText(text)]) {
          let last = 0;
          for (const block of blocks) {
            assert.ok(block.start >= last && block.end >= block.start && block.end <= text.length);
            assert.ok(block.content.start >= block.start && block.content.end <= block.end);
            let inner = block.start;
            for (const cell of block.cells) {
              assert.ok(cell.start >= inner && cell.end >= cell.start && cell.end <= block.end);
              inner = cell.end;
            }
            last = block.end;
          }
        }
      }),
    );
  });
});

describe("plain text", () => {
  it("is paragraphs between blank lines, and nothing is markup", () => {
    const text = "\n  # One\ntwo \n \t\n    three\r\n\r\n```\n\nend";
    assert.deepEqual(
      parsePlainText(text).map((block) => `${block.kind} ${text.slice(block.start, block.end)}`),
      ["paragraph # One\ntwo", "paragraph three", "paragraph ```", "paragraph end"],
    );
  });
});
