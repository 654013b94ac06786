import assert from "node:assert/strict";
import { hasWords, WordIndex } from "../../../server/src/core/citations/comparedNames.ts";

describe("names that are compared", () => {
  it("has the words of a shorter name, whatever their case and what is between them", () => {
    assert.ok(hasWords("Celotex Corp. v. Catrett", "Celotex"));
    assert.ok(hasWords("CELOTEX CORP. V. CATRETT", "Celotex Corp"));
    assert.ok(hasWords("In re O'Brien-Smith Co.", "O\u2019Brien"));
    assert.ok(hasWords("Mu\u00f1oz v. \u00c9lan", "\u00e9lan"));
  });

  it("has no part of a word, and no words in another order", () => {
    assert.ok(!hasWords("Celotexas v. Catrett", "Celotex"));
    assert.ok(!hasWords("Smith v. Jones", "Jones Smith"));
    assert.ok(!hasWords("Smith", "Smith v. Jones"));
    assert.ok(!hasWords("Smith v. Jones", ""));
    assert.ok(!hasWords("Smith v. Jones", "..."));
  });

  it("finds the names with the rarest of the words", () => {
    const index = new WordIndex();
    for (const [number, name] of ["Smith v. JONES, Inc.", "Jones v. Brown", "SMITH V Jones inc", "Smythe"].entries()) {
      index.add(name, number);
    }
    assert.deepEqual(index.candidates("Smith"), [0, 2]);
    assert.deepEqual(index.candidates("Jones and Brown"), []);
    assert.deepEqual(index.candidates("jones, INC."), [0, 2]);
    assert.deepEqual(index.candidates("Brown v. Jones"), [1]);
    assert.deepEqual(index.candidates("..."), []);
  });

  it("remembers a name once for each word, many words, and no more names for one than anyone would look at", () => {
    const index = new WordIndex();
    for (let number = 0; number < 2000; number++) index.add(`Smith Smith n${number}`, number);
    assert.deepEqual(index.candidates("n1234"), [1234]);
    assert.deepEqual(
      index.candidates("Smith"),
      Array.from({ length: 64 }, (_, number) => number),
    );
  });
});
