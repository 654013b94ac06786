import assert from "node:assert/strict";
import { shifted } from "../../../server/src/core/engine/shift.ts";

describe("shifted", () => {
  it("moves every span, however deep, and nothing else", () => {
    const value = {
      start: 1,
      end: 4,
      level: 2,
      label: null,
      items: [{ start: 1, end: 2, value: "1" }],
      inner: { end: 3, start: 2 },
    };
    assert.deepEqual(shifted(value, 10), {
      start: 11,
      end: 14,
      level: 2,
      label: null,
      items: [{ start: 11, end: 12, value: "1" }],
      inner: { end: 13, start: 12 },
    });
  });

  it("gives back the same object where nothing moves", () => {
    const value = { start: 1, end: 4 };
    assert.equal(shifted(value, 0), value);
  });
});
