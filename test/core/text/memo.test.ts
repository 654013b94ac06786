import assert from "node:assert/strict";
import { Memo } from "../../../server/src/core/text/memo.ts";

describe("Memo", () => {
  it("finds each value once", () => {
    const asked: string[] = [];
    const lengths = new Memo((key) => {
      asked.push(key);
      return key.length;
    });
    assert.deepEqual(
      ["ab", "abc", "ab", "", "", "abc"].map((key) => lengths.get(key)),
      [2, 3, 2, 0, 0, 3],
    );
    assert.deepEqual(asked, ["ab", "abc", ""]);
  });

  it("keeps a value that is null", () => {
    let count = 0;
    const none = new Memo(() => {
      count++;
      return null;
    });
    assert.equal(none.get("a"), null);
    assert.equal(none.get("a"), null);
    assert.equal(count, 1);
  });

  it("forgets when there are too many", () => {
    let count = 0;
    const memo = new Memo(() => ++count);
    for (let index = 0; index <= 5000; index++) memo.get(String(index));
    assert.equal(memo.get("5000"), 5001);
    assert.equal(memo.get("0"), 5002);
  });
});
