import assert from "node:assert/strict";
import type { Range } from "vscode-languageserver-protocol";
import { SourceText } from "../../server/src/core/text/sourceText.ts";
import { LanguageClient } from "./languageClient.ts";
import { motion } from "./papers.ts";

const uri = "untitled:motion.md";

/** Text that people type, and text that breaks things. */
const insertions = [
  "a",
  " ",
  "\n",
  "\r\n",
  "\n\n## HEADING\n\n",
  "*",
  "`",
  "```\n",
  "> ",
  "🏛️",
  '"',
  "(Doc. 12 at 3.) ",
  "*Id.* at *2 ",
  "<!-- ",
  " -->",
  "---\n",
  "[^1]",
  "[^1]: note\n",
  "2015 WL 7451174, *2 ",
  "| a | b |\n",
];

/** A small generator of reproducible numbers, so that a failure can be had again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("a long session", () => {
  it("keeps answering through 1,000 edits, and says at the end what a fresh server says", async function () {
    this.timeout(120_000);
    const random = numbers(20_170_414);
    const client = await LanguageClient.start();
    let text = motion.repeat(3);
    await client.open(uri, text);
    for (let version = 2; version <= 1001; version++) {
      const { range, newText, after } = randomEdit(text, random);
      await client.change(uri, version, { range, text: newText });
      text = after;
      if (version % 5 === 0) assert.equal((await client.pull(uri)).kind, "full");
    }
    const fresh = await LanguageClient.start();
    await fresh.open(uri, text);
    assert.deepEqual(await client.diagnostics(uri), await fresh.diagnostics(uri));
    const symbols = { textDocument: { uri } };
    assert.deepEqual(
      await client.request("textDocument/documentSymbol", symbols),
      await fresh.request("textDocument/documentSymbol", symbols),
    );
    assert.equal(await client.stop(), 0);
    assert.equal(await fresh.stop(), 0);
  });
});

/** Inserts, replaces or deletes between two places that an editor can address: never inside a CRLF. */
function randomEdit(
  text: string,
  random: (below: number) => number,
): { readonly range: Range; readonly newText: string; readonly after: string } {
  const source = new SourceText(text);
  const range = source.rangeOf({ start: random(text.length + 1), end: 0 });
  const start = source.offsetAt(range.start);
  const length = random(3) === 0 ? random(40) : 0;
  const end = source.offsetAt(source.positionAt(Math.min(text.length, start + length)));
  const newText = length > 0 && random(2) === 0 ? "" : (insertions[random(insertions.length)] ?? "");
  return {
    range: source.rangeOf({ start, end: Math.max(start, end) }),
    newText,
    after: text.slice(0, start) + newText + text.slice(Math.max(start, end)),
  };
}
