import assert from "node:assert/strict";
import fc from "fast-check";
import { readInline } from "../../../server/src/core/markdown/inline.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { paperText } from "./paperText.ts";

function zones(text: string): { opaque: string[]; quotations: string[]; references: string[] } {
  const { opaque, quotations, footnoteReferences } = readInline(text, parseBlocks(text));
  const typed = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return {
    opaque: typed(opaque),
    quotations: typed(quotations),
    references: footnoteReferences.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`),
  };
}

describe("opaque text", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["a `code` b ``c ` d`` e", ["`code`", "``c ` d``"]],
    ["a ` b `` c", []],
    ["a \\`b\\` c", []],
    ["a <!-- note --> b", ["<!-- note -->"]],
    ["a <br> b <a href='x'>c</a>", ["<br>", "<a href='x'>", "</a>"]],
    ["x < y and z > w, <Doc. 3>", []],
    ["see <https://example.com/a> or <me@example.com>", ["<https://example.com/a>", "<me@example.com>"]],
    ['[text](https://example.com/(a) "t") and ![alt](b.png)', ['(https://example.com/(a) "t")', "(b.png)"]],
    ["[a]ll (b) and [T]he", []],
    ["[a] (b)", []],
    ["a <b c\nd", []],
  ];
  for (const [text, expected] of cases)
    it(`in ${JSON.stringify(text)}`, () => assert.deepEqual(zones(text).opaque, expected));

  it("is all of code, HTML, comments and definitions", () => {
    assert.deepEqual(zones("```\nx\n```\n\n<!-- y -->\n\n[r]: /z\n\n    w\n").opaque, [
      "```\nx\n```",
      "<!-- y -->",
      "[r]: /z",
      "    w",
    ]);
  });

  it("does not run from one cell or block into another", () => {
    assert.deepEqual(zones("| `a | b` |\n|---|---|\n| c | d |\n\n`e\n\nf`\n").opaque, []);
  });
});

describe("quotations", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He said "stop." (*Id.*)', ['"stop."']],
    ['The "[D]efendants" and ("Bank")—"x"', ['"[D]efendants"', '"Bank"', '"x"']],
    ["He said “stop “now” and” left", ["“stop “now” and”"]],
    ["A ‘single’ and the parties’ papers", ["‘single’"]],
    ["It's the parties' right", []],
    ['A 36" pipe, 5\' 10" tall', []],
    ['He ordered "a 36" board', ['"a 36"']],
    ['He called the order "vague. The Court did not, in August.', ['"vague.']],
    ["He wrote: “The order is vague. It is late.", ["“The order is vague. It is late."]],
    ['He wrote: "The order is vague. *Wick v. Orr*, 12 F.3d 34, is not.', ['"The order is vague.']],
    ['"The order is vague and\nlate. (Doc. 4 at 2.) It was so.', ['"The order is vague and\nlate.']],
    ['*"emphasis"* and **"strong,"** too', ['"emphasis"', '"strong,"']],
    ['\\"escaped\\" marks', ['"escaped\\"']],
    ['The rule says "a party must', ['"a party must']],
    ['and refused to answer" a request. "Next," he said', ['and refused to answer"', '"Next,"']],
    ['The slip " of a mark', []],
    ['An opening "slip. Then "one" and "two."', ['"one"', '"two."']],
    ["\"Outer 'inner' outer\"", ["\"Outer 'inner' outer\""]],
    ['He said "see `"` there" and "x"', ['"see `"` there"', '"x"']],
  ];
  for (const [text, expected] of cases) {
    it(`in ${JSON.stringify(text)}`, () => assert.deepEqual(zones(text).quotations, expected));
  }

  it("end with their block", () => {
    assert.deepEqual(zones('An "open one\n\nand another "closed" one\n').quotations, ['"open one', '"closed"']);
  });
});

describe("footnote references", () => {
  it("are brackets, raised figures and tags", () => {
    assert.deepEqual(zones("a[^1] b.² c<sup>3</sup> d¹² e[^note]").references, [
      "1 [^1]",
      "2 ²",
      "3 <sup>3</sup>",
      "12 ¹²",
      "note [^note]",
    ]);
  });

  it("are not notes, exponents or code", () => {
    assert.deepEqual(zones("¹ The note.\n\n10² and 40 m² and `[^1]`\n\n[^1]: Note.\n").references, []);
  });
});

describe("inline zones", () => {
  it("are ordered, disjoint and inside their block, whatever the text", () => {
    const marks = fc.array(
      fc.constantFrom(
        '"',
        "“",
        "”",
        "‘",
        "’",
        "`",
        "``",
        "<",
        ">",
        "<!--",
        "-->",
        "[",
        "](",
        ")",
        "[^1]",
        "¹",
        " ",
        "a",
        "3",
        "\\",
        "*",
        "\n",
        "|",
        "<b>",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          paperText,
          marks.map((some) => some.join("")),
        ),
        (text) => {
          const blocks = parseBlocks(text);
          const { opaque, quotations, footnoteReferences } = readInline(text, blocks);
          for (const spans of [opaque, quotations, footnoteReferences]) {
            let last = 0;
            for (const { start, end } of spans) {
              assert.ok(start >= last && end > start && end <= text.length);
              assert.ok(blocks.some((block) => block.start <= start && end <= block.end));
              last = end;
            }
          }
        },
      ),
    );
  });

  it("take time in proportion to the text", function () {
    this.timeout(20_000);
    for (const piece of ["` `` ", "<a ", "[", "[a](", "<!-- ", '"', "‘a ", "<sup>"]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      readInline(text, [
        {
          ...(parseBlocks("x")[0] as never as object),
          kind: "paragraph",
          start: 0,
          end: text.length,
          content: { start: 0, end: text.length },
        } as never,
      ]);
    }
  });
});
