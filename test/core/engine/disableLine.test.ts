import assert from "node:assert/strict";
import { disableForLine } from "../../../server/src/core/engine/disableLine.ts";
import { defineRule, type Rule } from "../../../server/src/core/rules/rule.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { snippetToPlain, tabStop } from "../../../server/src/core/text/snippet.ts";
import { analyzePaper, frontMatter, recieve, teh } from "./papers.ts";

const comment = (rules: string) => `<!-- brieflint-disable-line ${rules} -- [reason] -->`;

/**
 * The body after the first finding was disabled; proves on the way that this finding is gone, the others are not, and
 * the blocks of the paper are what they were.
 */
function disabled(body: string, rules: readonly Rule[] = [teh, recieve]): string | null {
  const before = analyzePaper(body, { rules });
  const finding = before.findings.find(({ rule }) => !rule.startsWith("config/"));
  assert.ok(finding, "there is nothing to disable");
  const fix = disableForLine(before, finding);
  if (!fix) return null;
  assert.equal(fix.safe, false);
  const edits = fix.edits.map(({ span, newText }) => ({
    span,
    newText: fix.snippet ? snippetToPlain(newText) : newText,
  }));
  const text = applyEdits(before.source.text, edits);
  const after = analyzePaper(text.slice(frontMatter.length), { rules });
  const gone = before.findings.filter(
    (other) => sameLine(before.source.text, other.start, finding.start) && other.rule === finding.rule,
  );
  const others = (analysis: typeof before) =>
    analysis.findings.filter(({ rule }) => !rule.startsWith("config/")).length;
  assert.equal(others(after), others(before) - gone.length, text);
  assert.deepEqual(shapeOf(after), shapeOf(before));
  return text.slice(frontMatter.length);
}

/** Disables each finding of a body by itself, and proves that it is gone, none is new, and no block changed. */
function silencesEach(body: string): void {
  const before = analyzePaper(body);
  const wanted = before.findings.filter(({ rule }) => rule.startsWith("spelling/"));
  assert.ok(wanted.length > 0);
  for (const finding of wanted) {
    const fix = disableForLine(before, finding);
    assert.ok(fix, `no place for a comment on ${before.source.positionAt(finding.start).line - 4}`);
    const edits = fix.edits.map(({ span, newText }) => ({ span, newText: snippetToPlain(newText) }));
    const text = applyEdits(before.source.text, edits);
    const after = analyzePaper(text.slice(frontMatter.length));
    const places = (analysis: typeof before) =>
      analysis.findings.filter(({ rule }) => rule.startsWith("spelling/")).map(({ start }) => start);
    const insertedAt = edits[0]?.span.start ?? 0;
    const length = edits[0]?.newText.length ?? 0;
    const left = wanted.filter(({ start }) => !sameLine(before.source.text, start, finding.start));
    assert.deepEqual(
      places(after),
      left.map(({ start }) => (start >= insertedAt ? start + length : start)),
      text,
    );
    assert.deepEqual(shapeOf(after), shapeOf(before), text);
  }
}

function shapeOf({ brief }: ReturnType<typeof analyzePaper>) {
  return brief.blocks
    .filter((block) => block.kind !== "comment")
    .map(({ kind, level, quoteDepth, listDepth, footnote, cells }) => [
      kind,
      level,
      quoteDepth,
      listDepth,
      footnote,
      cells.length,
    ]);
}

function sameLine(text: string, a: number, b: number): boolean {
  return !/[\r\n]/.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

const everyCite: Rule = defineRule({
  id: "a/cite",
  severity: "warning",
  summary: "Reports cases at their volume.",
  authority: "None",
  fix: "none",
  on: "case",
  examples: [],
  check(citation, { report }) {
    report(citation.volume, { message: "a case" });
  },
});

const docketCites: Rule = defineRule({
  id: "a/cite",
  severity: "warning",
  summary: "Reports record cites.",
  authority: "None",
  fix: "none",
  on: "docket",
  examples: [],
  check(citation, { report }) {
    report(citation, { message: "a record cite" });
  },
});

const signatures: Rule = defineRule({
  id: "a/signature",
  severity: "warning",
  summary: "Reports signature blocks.",
  authority: "None",
  fix: "none",
  on: "brief",
  examples: [],
  check({ signature }, { report }) {
    if (signature) report(signature, { message: "a signature block" });
  },
});

describe("disableForLine", () => {
  it("puts a comment at the end of the line", () => {
    assert.equal(
      disabled("See teh paper.\nAnd teh next.\n"),
      `See teh paper. ${comment("spelling/teh")}\nAnd teh next.\n`,
    );
    assert.equal(disabled("teh"), `teh ${comment("spelling/teh")}`);
  });

  it("offers a tab stop for the reason", () => {
    const analysis = analyzePaper("teh");
    const [finding] = analysis.findings;
    assert.ok(finding);
    assert.equal(
      disableForLine(analysis, finding)?.edits[0]?.newText,
      ` <!-- brieflint-disable-line spelling/teh -- ${tabStop(1, "reason")} -->`,
    );
  });

  it("keeps both line endings", () => {
    assert.equal(disabled("See teh paper.\r\nAnd.\r\n"), `See teh paper. ${comment("spelling/teh")}\r\nAnd.\r\n`);
  });

  it("stands before closing hashes, and on the text of an underlined heading", () => {
    assert.equal(disabled("# On teh motion ##\n"), `# On teh motion ${comment("spelling/teh")} ##\n`);
    assert.equal(disabled("# On teh motion\n"), `# On teh motion ${comment("spelling/teh")}\n`);
    assert.equal(disabled("On teh motion\n=====\n"), `On teh motion ${comment("spelling/teh")}\n=====\n`);
  });

  it("keeps hard breaks", () => {
    assert.equal(disabled("teh line\\\nnext\n"), `teh line ${comment("spelling/teh")}\\\nnext\n`);
    assert.equal(disabled("teh line  \nnext\n"), `teh line ${comment("spelling/teh")}  \nnext\n`);
    assert.equal(disabled("teh line\\\\\nnext\n"), `teh line\\\\ ${comment("spelling/teh")}\nnext\n`);
  });

  it("stays inside the last cell of a table", () => {
    assert.equal(
      disabled("| a | b |\n|---|---|\n| teh | b |\n"),
      `| a | b |\n|---|---|\n| teh | b ${comment("spelling/teh")} |\n`,
    );
    assert.equal(disabled("a | b\n---|---\nteh | b\n"), `a | b\n---|---\nteh | b ${comment("spelling/teh")}\n`);
    assert.equal(
      disabled("| a | b |\n|---|---|\n| teh | b \\|\n"),
      `| a | b |\n|---|---|\n| teh | b \\| ${comment("spelling/teh")}\n`,
    );
  });

  it("works in lists and footnotes", () => {
    assert.equal(disabled("1. teh first\n2. second\n"), `1. teh first ${comment("spelling/teh")}\n2. second\n`);
    assert.equal(disabled("Text.[^1]\n\n[^1]: teh note\n"), `Text.[^1]\n\n[^1]: teh note ${comment("spelling/teh")}\n`);
  });

  it("joins a comment that is already there", () => {
    assert.equal(
      disabled("teh <!-- brieflint-disable-line spelling/recieve -- a name -->\n"),
      "teh <!-- brieflint-disable-line spelling/recieve, spelling/teh -- a name -->\n",
    );
    assert.equal(
      disabled("<!-- brieflint-disable-next-line spelling/recieve -->\nteh\n"),
      "<!-- brieflint-disable-next-line spelling/recieve, spelling/teh -->\nteh\n",
    );
  });

  it("goes to the line before where code runs over the line's end", () => {
    assert.equal(
      disabled("one\nteh `code\nspan` two\n"),
      `one ${comment("spelling/teh").replace("line", "next-line")}\nteh \`code\nspan\` two\n`,
    );
  });

  it("goes above the block where there is no line before", () => {
    assert.equal(
      disabled("One.\n\nteh `code\nspan` two\n"),
      `One.\n\n${comment("spelling/teh").replace("line", "next-line")}\nteh \`code\nspan\` two\n`,
    );
  });

  describe("on every line of", () => {
    const shapes: Readonly<Record<string, string>> = {
      "a wrapped paragraph": "one teh\ntwo teh\nthree teh\n",
      "a wrapped list item": "- teh one\n  teh two\n  teh three\n- teh other\n",
      "a lazy list item": "- teh one\nteh two\n",
      "a loose list": "1. teh one\n\n   teh two\n\n2. teh three\n",
      "a list within a list": "- teh one\n  1. teh two\n     teh three\n  2. teh four\n- teh five\n",
      "a list marked with stars": "* teh one\n* teh two\n",
      "a task list": "- [ ] teh one\n- [x] teh two\n",
      "a table": "| teh | b |\n|:--|--:|\n| teh | b |\n| a | teh |\n| teh | |\n",
      "a table without pipes at its edges": "teh | b\n---|---\nteh | b\na | teh\n",
      "a table with escaped pipes": "| a | b |\n|---|---|\n| teh | b \\| c |\n| a | teh `x \\| y` |\n",
      "a table in a list": "- teh\n\n  | a | b |\n  |---|---|\n  | teh | b |\n",
      "a footnote of several paragraphs": "Text.[^1]\n\n[^1]: teh one\n    teh two\n\n    teh three\n",
      headings: "# teh\n\n## teh ##\n\nteh\n===\n\nteh two\nteh three\n---\n",
      "hard breaks": "teh one\\\nteh two  \nteh three\n",
      "emphasis over lines": "*teh one\nteh two* and **teh\nthree**\n",
      "a link over lines": "see [teh\none](https://example.org/a) and teh\n",
      "quotations over lines": 'He said "one\ntwo" to teh\nthree\n',
      "lines with comments": "teh <!-- a note --> one\nteh two <!-- brieflint-disable-line spelling/recieve -->\n",
      "lines with blanks at the end": "teh one \nteh two\t\n",
      "carriage returns": "teh one\rteh two\r\r- teh three\r",
    };
    for (const [name, body] of Object.entries(shapes)) {
      for (const ending of ["\n", "\r\n"]) {
        it(`${name}, ${JSON.stringify(ending)}`, () => silencesEach(body.replaceAll("\n", ending)));
      }
    }
  });

  it("stands above a block that is set in by blanks", () => {
    const signature = "Text.\n\n          Respectfully submitted,\n\n          /s/ Jane Roe\n          Jane Roe\n";
    const line = "<!-- brieflint-disable-next-line a/signature -- [reason] -->\n";
    assert.equal(disabled(signature, [signatures]), signature.replace("Text.\n\n", `Text.\n\n${line}`));
  });

  it("gives up where Markdown has no place for a comment", () => {
    assert.equal(disabled("- teh `code\n  span` two\n"), null);
    assert.equal(disabled("Text.\n\n```\nRespectfully submitted,\n\n/s/ Jane Roe\n```\n", [signatures]), null);
  });

  it("does not cut a wrapped citation in two", () => {
    const comment = "<!-- brieflint-disable-line a/cite -- [reason] -->";
    assert.equal(
      disabled("See *Lee v. Max*, 12 F.3d\n34, 36 (10th Cir. 1994). More.\nNext.\n", [everyCite]),
      `See *Lee v. Max*, 12 F.3d\n34, 36 (10th Cir. 1994). More. ${comment}\nNext.\n`,
    );
    assert.equal(
      disabled("One.\nSee Doc. 5, and *Lee v. Max*, 12 F.3d\n34, 36 (10th Cir. 1994). More.\n", [docketCites]),
      `One. ${comment.replace("line", "next-line")}\nSee Doc. 5, and *Lee v. Max*, 12 F.3d\n34, 36 (10th Cir. 1994). More.\n`,
    );
  });
});
