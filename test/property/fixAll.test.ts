import assert from "node:assert/strict";
import fc from "fast-check";
import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import { citationFields } from "../../server/src/core/report/citationFields.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { hostileText, ordinaryText, papers, paperText } from "./texts.ts";

const configuration = { ...defaultConfiguration, hints: true };

function analyze(text: string): Analysis {
  return new Analyzer().analyze({ text, path: "motion.md", language: "markdown", configuration, today: "2026-11-24" });
}

/** What is cited, apart from how it is written. */
function cited({ graph, source }: Analysis) {
  return graph.citations.map((citation) => {
    const { caseName, docketNumber, volume, page, number, entries, section } = citationFields(citation, source.text);
    return { kind: citation.kind, caseName, docketNumber, volume, page, number, entries, section };
  });
}

/** The words that belong to others: quotations, block quotes, code. */
function quoted({ brief, source }: Analysis): string[] {
  const blocks = brief.blocks.filter((block) => block.quoteDepth > 0 || block.kind === "code");
  return [...brief.quotations, ...blocks].map((span) => source.slice(span));
}

const draft = fc
  .tuple(paperText, fc.array(fc.oneof({ weight: 5, arbitrary: ordinaryText }, hostileText), { maxLength: 12 }))
  .map(([paper, rest]) => `${paper}\n\n${rest.join(" ")}`);

describe("fixing all safe problems", function () {
  this.timeout(120_000);

  /** Applies all fixes to a text, and proves what must hold of them. */
  function fixed(text: string): void {
    const first = fixAll(analyze, text);
    assert.equal(applyEdits(text, first.edits), first.text);
    assert.deepEqual(fixAll(analyze, first.text).edits, []);
    const before = analyze(text);
    assert.deepEqual(cited(first.analysis), cited(before));
    assert.deepEqual(quoted(first.analysis), quoted(before));
  }

  it("changes nothing more when it is done again, nor what is cited, nor what is quoted", () => {
    fc.assert(fc.property(draft, fixed), { numRuns: 250 });
  });

  for (const { path, text } of papers()) {
    it(`holds for ${path}`, () => {
      fixed(text);
      fixed(text.replace(/\r?\n/g, "\r\n"));
    });
  }
});
