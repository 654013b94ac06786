import assert from "node:assert/strict";
import fc from "fast-check";
import type { Analysis, AnalysisInput } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { facts } from "./facts.ts";
import { type DrawnEdit, edits, hostileText, ordinaryText, paperText } from "./texts.ts";

const configuration = { ...defaultConfiguration, hints: true };

function input(text: string, language: AnalysisInput["language"]): AnalysisInput {
  return { text, path: "motion.md", language, configuration, today: "2026-11-24" };
}

function applied(analyzer: Analyzer, analysis: Analysis, { at, length, newText }: DrawnEdit): Analysis {
  const start = Math.floor(at * analysis.source.length);
  return analyzer.update(analysis, [{ start, end: Math.min(analysis.source.length, start + length), newText }]);
}

function provesEqual(newText: fc.Arbitrary<string>, language: AnalysisInput["language"], numRuns: number): void {
  const fail = (rule: string, error: unknown) => assert.fail(`${rule} threw: ${error}`);
  fc.assert(
    fc.property(paperText, edits(newText, 6), (text, drawn) => {
      const analyzer = new Analyzer({ onRuleFailure: fail });
      let analysis = analyzer.analyze(input(text, language));
      for (const edit of drawn) {
        analysis = applied(analyzer, analysis, edit);
        const full = new Analyzer().analyze(input(analysis.source.text, language));
        assert.deepEqual(facts(analysis), facts(full));
      }
    }),
    { numRuns },
  );
}

describe("an analysis brought up to date equals a full one", function () {
  this.timeout(120_000);

  it("after ordinary edits", () => provesEqual(ordinaryText, "markdown", 150));
  it("after hostile edits", () => provesEqual(hostileText, "markdown", 250));
  it("in plain text", () => provesEqual(fc.oneof(ordinaryText, hostileText), "plaintext", 60));

  it("with several changes at once", () => {
    fc.assert(
      fc.property(paperText, edits(ordinaryText, 40), (text, drawn) => {
        const analyzer = new Analyzer();
        let length = text.length;
        const changes = drawn.map(({ at, length: removed, newText }) => {
          const start = Math.floor(at * length);
          const end = Math.min(length, start + removed);
          length += newText.length - (end - start);
          return { start, end, newText };
        });
        const updated = analyzer.update(analyzer.analyze(input(text, "markdown")), changes);
        assert.deepEqual(facts(updated), facts(analyzer.analyze(input(updated.source.text, "markdown"))));
      }),
      { numRuns: 60 },
    );
  });
});
