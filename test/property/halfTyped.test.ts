import assert from "node:assert/strict";
import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { exercise, inputOf, strictAnalyzer } from "./exercise.ts";
import { facts } from "./facts.ts";
import { papers } from "./texts.ts";

/** How many characters are typed between two looks at a paper, and at how many of the looks it is read from scratch besides. */
const stride = 20;
const fullEvery = 10;

/** Where a paper is looked at while it is typed: the first place differs from paper to paper, so that words are cut anywhere. */
function ends(text: string, first: number): number[] {
  const count = Math.ceil((text.length - first) / stride);
  return [...Array.from({ length: count }, (_, index) => first + index * stride), text.length];
}

describe("a paper that is half typed", function () {
  this.timeout(180_000);

  for (const [number, { path, text }] of papers().entries()) {
    it(`is analysed wherever it is cut: ${path}`, () => {
      const analyzer = strictAnalyzer();
      let analysis: Analysis = analyzer.analyze(inputOf(""));
      for (const [index, end] of ends(text, number % stride).entries()) {
        const { length } = analysis.source;
        const typed = { start: length, end: length, newText: text.slice(length, end) };
        analysis = exercise(analyzer.update(analysis, [typed]));
        if (index % fullEvery > 0 && end < text.length) continue;
        assert.deepEqual(facts(analysis), facts(strictAnalyzer().analyze(inputOf(text.slice(0, end)))));
      }
    });
  }
});
