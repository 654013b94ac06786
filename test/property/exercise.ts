import assert from "node:assert/strict";
import type { Analysis, AnalysisInput } from "../../server/src/core/engine/analysis.ts";
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

const configuration = { ...defaultConfiguration, hints: true };

/** What is asked of a text: everything, hints too. */
export function inputOf(text: string, language: AnalysisInput["language"] = "markdown"): AnalysisInput {
  return { text, path: "motion.md", language, configuration, today: "2026-11-24" };
}

/** An analyzer that fails the test when a rule throws. */
export function strictAnalyzer(): Analyzer {
  return new Analyzer({ onRuleFailure: (rule, error) => assert.fail(`${rule} threw: ${String(error)}`) });
}

/** Asks an analysis for everything that can be asked; fails when a span lies outside. */
export function exercise(analysis: Analysis): Analysis {
  const { length } = analysis.source;
  assert.ok(analysis.conferral.grade);
  for (const finding of analysis.findings) {
    assert.ok(finding.start >= 0 && finding.start <= finding.end && finding.end <= length, finding.rule);
    assert.ok(finding.message.length > 0 && finding.message.length < 1000, finding.rule);
    disableForLine(analysis, finding);
    knownFinding(analysis, finding, (words) => words);
  }
  fileReport("motion.md", analysis);
  citesReport("motion.md", analysis);
  prettyFindings({ path: "motion.md", ...analysis }, rules, plainStyle);
  sarifResults({ path: "motion.md", ...analysis }, rules);
  const annotations = githubAnnotations({ path: "motion.md", ...analysis });
  assert.equal(annotations.split("\n").length, analysis.findings.length + 1);
  return analysis;
}
