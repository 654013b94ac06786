import assert from "node:assert/strict";
import fc from "fast-check";
import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { knownFinding } from "../../server/src/core/engine/baseline.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { disableForLine } from "../../server/src/core/engine/disableLine.ts";
import { fileReport } from "../../server/src/core/report/checkReport.ts";
import { citesReport } from "../../server/src/core/report/citesReport.ts";
import { githubAnnotations } from "../../server/src/core/report/github.ts";
import { prettyFindings } from "../../server/src/core/report/pretty.ts";
import { sarifResults } from "../../server/src/core/report/sarif.ts";
import { plainStyle } from "../../server/src/core/report/style.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import { hostileText, ordinaryText, papers, paperText } from "./texts.ts";

/** Analyses a text and asks for everything that can be asked; fails when a rule throws or a span lies outside. */
function exercise(text: string, language: "markdown" | "plaintext" = "markdown"): Analysis {
  const analyzer = new Analyzer({ onRuleFailure: (rule, error) => assert.fail(`${rule} threw: ${String(error)}`) });
  const configuration = { ...defaultConfiguration, hints: true };
  const analysis = analyzer.analyze({ text, path: "motion.md", language, configuration, today: "2026-11-24" });
  assert.ok(analysis.conferral.grade);
  for (const finding of analysis.findings) {
    assert.ok(finding.start >= 0 && finding.start <= finding.end && finding.end <= text.length, finding.rule);
    assert.ok(finding.message.length > 0 && finding.message.length < 1000, finding.rule);
    disableForLine(analysis, finding);
  }
  fileReport("motion.md", analysis);
  citesReport("motion.md", analysis);
  prettyFindings({ path: "motion.md", ...analysis }, rules, plainStyle);
  sarifResults({ path: "motion.md", ...analysis }, rules);
  const annotations = githubAnnotations({ path: "motion.md", ...analysis });
  assert.equal(annotations.split("\n").length, analysis.findings.length + 1);
  for (const finding of analysis.findings) knownFinding(analysis, finding, (words) => words);
  return analysis;
}

describe("any text", function () {
  this.timeout(180_000);

  it("is analysed without a failure, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void exercise(text)),
      { numRuns: 200 },
    );
    const mixture = fc.array(fc.oneof(ordinaryText, hostileText), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(paperText, mixture, (paper, rest) => void exercise(paper + rest)),
      { numRuns: 200 },
    );
  });

  it("is analysed as plain text too", () => {
    fc.assert(
      fc.property(paperText, (text) => void exercise(text, "plaintext")),
      { numRuns: 60 },
    );
  });

  it("gives the same findings with either line ending", () => {
    fc.assert(
      fc.property(paperText, (text) => {
        const lines = text.replaceAll("\r\n", "\n");
        const found = (analysis: Analysis) =>
          analysis.findings.map((finding) => [finding.rule, analysis.source.rangeOf(finding), finding.severity]);
        assert.deepEqual(found(exercise(lines.replaceAll("\n", "\r\n"))), found(exercise(lines)));
      }),
      { numRuns: 100 },
    );
  });

  for (const { path, text } of papers()) {
    it(`is analysed wherever it is cut: ${path}`, () => {
      const step = Math.max(1, Math.floor(text.length / 150));
      for (let end = 0; end <= text.length; end += step) exercise(text.slice(0, end));
    });
  }

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
    for (const mark of marks) exercise(`---\ncourt: ksd\nfiling: motion\n---\n\n${mark.repeat(2000)}`);
  });
});
