import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { type Configuration, defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import type { Example, Finding, Rule } from "../../server/src/core/rules/rule.ts";
import { applyEdits, type Edit } from "../../server/src/core/text/edit.ts";
import { snippetToPlain } from "../../server/src/core/text/snippet.ts";

/** How an example is put before the engine. */
export interface Setting {
  readonly lineEnding: "\n" | "\r\n";
  /** Whether paragraphs stand before and behind the text. */
  readonly surrounded: boolean;
}

/** The text of an example as a paper of its own: with front matter, unless it brings its own. */
export function paperOf(text: string, rule: Rule, { lineEnding, surrounded }: Setting): string {
  return asPaper(text, rule, surrounded).replaceAll("\n", lineEnding);
}

function asPaper(text: string, rule: Rule, surrounded: boolean): string {
  if (isWholePaper(text)) return text;
  const frontMatter = `---\ncourt: ksd\nfiling: ${rule.papers?.[0] ?? "motion"}\n---\n\n`;
  if (!surrounded) return `${frontMatter}${text}`;
  return `${frontMatter}The history of this case is known.\n\n${text}\n\nNothing else is before the Court.\n`;
}

/** Whether a text brings its own front matter, so that nothing may stand before it. */
export function isWholePaper(text: string): boolean {
  return text.startsWith("---\n");
}

/** What one rule says of a text, with its hints enabled. A rule that throws fails the test. */
export function analyzeWith(rule: Rule, text: string, options: Example["options"] = {}): Analysis {
  const analyzer = new Analyzer({
    rules: [rule],
    onRuleFailure: (_rule, error) => {
      throw error;
    },
  });
  const setting = { severity: rule.severity, options };
  const configuration: Configuration = { ...defaultConfiguration, rules: new Map([[rule.id, setting]]) };
  return analyzer.analyze({ text, path: "example.md", language: "markdown", configuration, today: "2026-01-15" });
}

/** The findings of the rule itself. */
export function findingsOf(rule: Rule, text: string, options?: Example["options"]): readonly Finding[] {
  return analyzeWith(rule, text, options).findings.filter((finding) => finding.rule === rule.id);
}

/**
 * The text after the first fix of every finding, tab stops as plain brackets. Safe fixes are applied until nothing is left
 * to repair, guided ones once.
 */
export function repaired(rule: Rule, text: string, options?: Example["options"]): string {
  let draft = text;
  for (let round = 0; round < 10; round++) {
    const edits = firstFixes(findingsOf(rule, draft, options));
    if (edits.length === 0) return draft;
    draft = applyEdits(draft, edits);
    if (rule.fix === "guided") return draft;
  }
  throw new Error(`${rule.id} is never done repairing`);
}

function firstFixes(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const [fix] = finding.fixes;
    if (!fix || fix.edits.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...fix.edits.map((edit) => (fix.snippet ? { ...edit, newText: snippetToPlain(edit.newText) } : edit)));
  }
  return edits;
}

function touch(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
