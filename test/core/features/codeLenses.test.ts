import assert from "node:assert/strict";
import { codeLensesOf } from "../../../server/src/core/features/codeLenses.ts";
import { analysis, at, motion } from "./paper.ts";

const call =
  "On May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.";

describe("the code lens on the conferral", () => {
  it("stands above the heading of the certificate and leads to the first step", () => {
    const paper = motion(`Plaintiff moves to compel.\n\n## Certificate of Conferral\n\nIn good faith. ${call}\n`);
    const [lens, ...others] = codeLensesOf(paper);
    assert.equal(others.length, 0);
    assert.equal(lens?.title, "Conferral: who, when, how, what: described");
    assert.equal(lens?.span.start, at(paper, "## Certificate"));
    assert.equal(lens?.target?.start, at(paper, "On May 3"));
  });

  it("stands above the title where there is no certificate, and leads to what is told elsewhere, if anything is", () => {
    const told = motion(`${call}\n`);
    const [lens] = codeLensesOf(told);
    assert.ok(told.brief.title);
    assert.equal(lens?.span.start, told.brief.title.start);
    assert.equal(lens?.target?.start, at(told, "On May 3"));
    const nothing = codeLensesOf(motion("Plaintiff moves to compel.\n"));
    assert.deepEqual(
      nothing.map(({ title, target }) => [title, target]),
      [["Conferral: no certificate found", null]],
    );
  });

  it("says whether the other parties' views are stated where those are asked for", () => {
    const paper = (sentence: string) =>
      analysis(
        `---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for a week more. ${sentence}\n`,
      );
    const [without] = codeLensesOf(paper(""));
    assert.equal(without?.title, "Conferral: the other parties' views: not found");
    const stated = paper("Defendant opposes the extension.");
    const [lens] = codeLensesOf(stated);
    assert.equal(lens?.title, "Conferral: the other parties' views: stated");
    assert.equal(lens?.target?.start, at(stated, "Defendant opposes"));
  });

  it("is not there where nothing is asked for, and in what is no brief", () => {
    const response = "---\ncourt: ksd\n---\n\n# Defendant's Response to Motion to Compel\n\nIt should be denied.\n";
    assert.deepEqual(codeLensesOf(analysis(response)), []);
    assert.deepEqual(codeLensesOf(analysis("# Notes\n\n## Certificate of Conferral\n")), []);
  });
});
