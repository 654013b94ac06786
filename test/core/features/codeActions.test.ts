import assert from "node:assert/strict";
import {
  type EditAction,
  fixAllAction,
  fixOf,
  plainFix,
  quickFixes,
} from "../../../server/src/core/features/codeActions.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { analysis, at, motion } from "./paper.ts";

function actionsAt(paper: ReturnType<typeof motion>, words: string): ReturnType<typeof quickFixes> {
  const start = at(paper, words);
  return quickFixes(paper, { start, end: start });
}

function fixKey(action: EditAction): Exclude<EditAction["key"], { does: "fixAll" }> {
  assert.ok(action.key.does !== "fixAll");
  return action.key;
}

describe("code actions", () => {
  it("are the repairs first, then what silences; only a safe repair is preferred", () => {
    const actions = actionsAt(motion("A bad motion.\n"), "bad");
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Write "good"', "Choose a word", "Disable test/bad-word for this line"],
    );
    assert.deepEqual(
      actions.map((action) => action.kind !== "page" && action.preferred),
      [true, false, false],
    );
  });

  it("are offered where the caret touches the finding, and nowhere else", () => {
    const paper = motion("A bad motion.\n");
    const end = at(paper, " motion.");
    assert.equal(quickFixes(paper, { start: end, end }).length, 3);
    assert.equal(quickFixes(paper, { start: end + 1, end: end + 1 }).length, 0);
    assert.equal(quickFixes(paper, { start: 0, end: paper.source.length }).length, 3);
  });

  it("show no page of what is no rule of the registry", () => {
    assert.ok(actionsAt(motion("A bad motion.\n"), "bad").every(({ kind }) => kind !== "page"));
  });

  it("offer to fix everything only when there is something to fix", () => {
    assert.equal(fixAllAction(motion("A bad motion.\n"))?.kind, "source.fixAll.brieflint");
    assert.equal(fixAllAction(motion("A good motion.\n")), null);
  });

  it("find their finding again after the text has moved", () => {
    const [action] = actionsAt(motion("A bad motion.\n"), "bad");
    const moved = motion("First. A bad motion.\n");
    const fix = fixOf(moved, fixKey(action as EditAction));
    assert.ok(fix);
    assert.ok(applyEdits(moved.source.text, fix.edits).endsWith("First. A good motion.\n"));
  });

  it("do nothing when their finding is gone, or cannot be told from others", () => {
    const key = fixKey(actionsAt(motion("A bad motion.\n"), "bad")[0] as EditAction);
    assert.equal(fixOf(motion("A good motion.\n"), key), null);
    assert.equal(fixOf(motion("More. bad, bad.\n"), key), null);
    assert.ok(fixOf(motion("A bad, bad motion.\n"), key), "the one at the old place");
  });

  it("silence the finding when the comment is inserted", () => {
    const paper = motion("A bad motion.\nA second line.\n");
    const action = actionsAt(paper, "bad").at(-1) as EditAction;
    const fix = fixOf(paper, fixKey(action));
    assert.ok(fix?.snippet);
    const text = applyEdits(paper.source.text, plainFix(fix).edits);
    assert.ok(text.includes("A bad motion. <!-- brieflint-disable-line test/bad-word -- [reason] -->\n"));
    assert.deepEqual(
      analysis(text).findings.filter(({ rule }) => rule === "test/bad-word"),
      [],
    );
  });

  it("put choices in brackets for a client without tab stops", () => {
    const paper = motion("A bad motion.\n");
    const fix = fixOf(paper, fixKey(actionsAt(paper, "bad")[1] as EditAction));
    assert.ok(fix);
    const plain = plainFix(fix);
    assert.equal(plain.snippet, undefined);
    assert.ok(applyEdits(paper.source.text, plain.edits).includes("A [fair / poor] motion."));
  });
});
