import assert from "node:assert/strict";
import { blockQuotesOf } from "../../../server/src/core/rules/blockQuotes.ts";
import { briefOf } from "../brief/reading.ts";

function quotesIn(text: string): string[] {
  const brief = briefOf(text);
  return blockQuotesOf(brief).map((quote) => brief.source.slice(quote));
}

describe("block quotes", () => {
  it("keeps the paragraphs of one quote together", () => {
    assert.deepEqual(quotesIn("He said:\n\n> One.\n>\n> Two.\n\nAnd then.\n"), ["One.\n>\n> Two."]);
  });

  it("parts two quotes that a blank line parts", () => {
    assert.deepEqual(quotesIn("> One.\n\n> Two.\n"), ["One.", "Two."]);
    assert.deepEqual(quotesIn("> One.\r\n\r\n> Two.\r\n"), ["One.", "Two."]);
  });

  it("finds the blocks around a quote", () => {
    const brief = briefOf("Before.\n\n> One.\n\nAfter.\n");
    const [quote] = blockQuotesOf(brief);
    assert.ok(quote?.previous && quote.next);
    assert.equal(brief.source.slice(quote.previous), "Before.");
    assert.equal(brief.source.slice(quote.next), "After.");
  });

  it("finds none in a text without", () => assert.deepEqual(quotesIn("a > b\n"), []));
});
