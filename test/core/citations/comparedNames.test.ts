import assert from "node:assert/strict";
import { eachWord, hasWords } from "../../../server/src/core/citations/comparedNames.ts";

function hashes(name: string): number[] {
  const found: number[] = [];
  eachWord(name, (hash) => found.push(hash));
  return found;
}

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

  it("hashes the same words alike", () => {
    assert.deepEqual(hashes("Smith v. JONES, Inc."), hashes("SMITH V Jones inc"));
    assert.equal(hashes("Smith v. Jones").length, 3);
    assert.notDeepEqual(hashes("Smith"), hashes("Smyth"));
  });
});
