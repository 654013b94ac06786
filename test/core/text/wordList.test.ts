import assert from "node:assert/strict";
import { WordList } from "../../../server/src/core/text/wordList.ts";

describe("WordList", () => {
  const words = new WordList("of The e.g. d/b/a & supra");

  it("has its words, wherever they stand and in whatever case", () => {
    for (const word of ["of", "OF", "the", "THE", "e.g.", "E.G.", "D/B/A", "&", "Supra"]) {
      assert.ok(words.has(word), word);
      const text = `x ${word} y`;
      assert.ok(words.has(text, 2, 2 + word.length), word);
      assert.ok(!words.has(text, 1, 2 + word.length), word);
    }
  });

  it("has no part of a word, and nothing else", () => {
    for (const word of ["", "o", "off", "e.g", "supr", "supra.", "a", "d/b", "\u00f6f", "s".repeat(40)]) {
      assert.ok(!words.has(word), word);
    }
  });

  it("tells many words apart", () => {
    const all = Array.from({ length: 2000 }, (_, index) => `w${index * 7}`);
    const list = new WordList(all.join(" "));
    for (const word of all) assert.ok(list.has(word), word);
    for (let index = 0; index < 14_000; index++) assert.equal(list.has(`w${index}`), index % 7 === 0);
  });
});
