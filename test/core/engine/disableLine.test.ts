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
  const [finding] = before.findings;
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
  assert.equal(after.findings.length, before.findings.length - gone.length, text);
  const shape = (analysis: typeof before) =>
    analysis.brief.blocks
      .filter((block) => block.kind !== "comment")
      .map(({ kind, level, quoteDepth, listDepth, footnote, cells }) => [
        kind,
        level,
        quoteDepth,
        listDepth,
        footnote,
        cells.length,
      ]);
  assert.deepEqual(shape(after), shape(before));
  return text.slice(frontMatter.length);
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

  it("gives up where Markdown has no place for a comment", () => {
    assert.equal(disabled("- teh `code\n  span` two\n"), null);
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
