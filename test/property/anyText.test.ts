import assert from "node:assert/strict";
import fc from "fast-check";
import type { Analysis, AnalysisInput } from "../../server/src/core/engine/analysis.ts";
import { exercise, inputOf, strictAnalyzer } from "./exercise.ts";
import { hostileText, ordinaryText, paperText } from "./texts.ts";

/** An analysis of a text from scratch, asked for everything. */
function analyzed(text: string, language?: AnalysisInput["language"]): Analysis {
  return exercise(strictAnalyzer().analyze(inputOf(text, language)));
}

describe("any text", function () {
  this.timeout(180_000);

  it("is analysed without a failure, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void analyzed(text)),
      { numRuns: 200 },
    );
    const mixture = fc.array(fc.oneof(ordinaryText, hostileText), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(paperText, mixture, (paper, rest) => void analyzed(paper + rest)),
      { numRuns: 200 },
    );
  });

  it("is analysed as plain text too", () => {
    fc.assert(
      fc.property(paperText, (text) => void analyzed(text, "plaintext")),
      { numRuns: 60 },
    );
  });

  it("gives the same findings with either line ending", () => {
    fc.assert(
      fc.property(paperText, (text) => {
        const lines = text.replaceAll("\r\n", "\n");
        const found = (analysis: Analysis) =>
          analysis.findings.map((finding) => [finding.rule, analysis.source.rangeOf(finding), finding.severity]);
        assert.deepEqual(found(analyzed(lines.replaceAll("\n", "\r\n"))), found(analyzed(lines)));
      }),
      { numRuns: 100 },
    );
  });

  it("is analysed when it is nothing but one kind of mark, however long", () => {
    const marks = [
      "> ",
      "* ",
      "- ",
      "# ",
      "`",
      "*",
      "_",
      "[",
      "(",
      "<",
      "|",
      "\\",
      '"',
      "“",
      "Id. ",
      "Doc. ",
      "§ ",
      "1 ",
      "\t",
      "\r",
      "\n",
      "\0",
      "𝒳",
      "<!--",
      "a",
      "WL ",
      "v. ",
      "D. Kan. Rule ",
    ];
    for (const mark of marks) analyzed(`---\ncourt: ksd\nfiling: motion\n---\n\n${mark.repeat(2000)}`);
  });
});
