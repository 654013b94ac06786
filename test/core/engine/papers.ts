import type { Analysis } from "../../../server/src/core/engine/analysis.ts";
import { Analyzer, type AnalyzerOptions } from "../../../server/src/core/engine/analyzer.ts";
import { type Configuration, defaultConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { defineRule, type Rule } from "../../../server/src/core/rules/rule.ts";
import { replace } from "../../../server/src/core/text/edit.ts";

/** What makes any text a paper. */
export const frontMatter = "---\ncourt: ksd\nfiling: motion\n---\n\n";

/** Reports every "teh" in prose, and offers to mend it. */
export const teh = wordRule("spelling/teh", "teh", "the");
/** Reports every "recieve" in prose, and offers to mend it. */
export const recieve = wordRule("spelling/recieve", "recieve", "receive");

export function wordRule(id: string, word: string, right: string, more: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id,
    severity: "warning",
    summary: `"${word}" is "${right}".`,
    authority: "The dictionary",
    fix: "safe",
    on: "block",
    examples: [],
    check(block, { text, report }) {
      const { start } = block.content;
      for (const match of text(block.content).matchAll(new RegExp(`\\b${word}\\b`, "g"))) {
        const span = { start: start + match.index, end: start + match.index + word.length };
        report(span, {
          message: `"${word}" is "${right}".`,
          fixes: [{ title: `Write "${right}"`, safe: true, edits: [replace(span, right)] }],
        });
      }
    },
  });
  return { ...rule, ...more };
}

export interface Settings extends AnalyzerOptions {
  readonly configuration?: Partial<Configuration>;
  readonly language?: "markdown" | "plaintext";
  readonly path?: string;
}

/** Analyses a text as it is. */
export function analyze(text: string, settings: Settings = {}): Analysis {
  const { configuration, language = "markdown", path = "/matter/motion.md", ...options } = settings;
  return new Analyzer(options).analyze({
    text,
    path,
    language,
    configuration: { ...defaultConfiguration, ...configuration },
    today: "2026-11-24",
  });
}

/** Analyses a text as the body of a paper, with the two spelling rules unless others are given. */
export function analyzePaper(body: string, settings: Settings = {}): Analysis {
  return analyze(frontMatter + body, { rules: [teh, recieve], ...settings });
}

/** Rule and marked text of every finding. */
export function marked(analysis: Analysis): [rule: string, text: string][] {
  return analysis.findings.map((finding) => [finding.rule, analysis.source.slice(finding)]);
}
