import assert from "node:assert/strict";
import { FailureLog } from "../../server/src/lsp/log.ts";

describe("the log of failures", () => {
  const lines: string[] = [];
  const sink = { error: (line: string) => void lines.push(line) };
  beforeEach(() => {
    lines.length = 0;
  });

  it("names a rule that throws, once, and nothing of what it read", () => {
    const log = new FailureLog(sink);
    for (let run = 0; run < 3; run++) log.ruleFailed("group/name", new TypeError('"privileged" is not a date'));
    log.ruleFailed("group/other", "privileged");
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? "", /^Rule group\/name failed.*TypeError\n\s+at /s);
    assert.ok(!lines.join().includes("privileged"));
  });

  it("leaves out every line of a message that has several", () => {
    new FailureLog(sink).failed("Reading a document", new Error("privileged\nmore that is privileged"));
    assert.match(lines[0] ?? "", /^Reading a document failed\. Error/);
    assert.ok(!lines.join().includes("privileged"));
  });
});
