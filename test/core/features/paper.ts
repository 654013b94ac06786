import type { Analysis } from "../../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../../server/src/core/engine/configuration.ts";
import type { Rule } from "../../../server/src/core/rules/rule.ts";
import { defineRule } from "../../../server/src/core/rules/rule.ts";
import { replace } from "../../../server/src/core/text/edit.ts";
import { choice } from "../../../server/src/core/text/snippet.ts";

/** A rule for the tests of features, which must not turn on what the real rules say: it dislikes the word "bad". */
export const badWord: Rule = defineRule({
  id: "test/bad-word",
  severity: "warning",
  summary: 'The word "bad" is no word for a brief.',
  authority: "House style",
  fix: "safe",
  on: "block",
  examples: [],
  check(block, { text, report }) {
    const content = text(block.content);
    for (const match of content.matchAll(/\bbad\b/g)) {
      const start = block.content.start + match.index;
      const span = { start, end: start + 3 };
      report(span, {
        message: '"bad" is a bad word.',
        fixes: [
          { title: 'Write "good"', safe: true, edits: [replace(span, "good")] },
          {
            title: "Choose a word",
            safe: false,
            snippet: true,
            edits: [replace(span, choice(1, ["fair", "poor"]))],
          },
        ],
      });
    }
  },
});

const frontMatter = "---\ncourt: ksd\nfiling: motion\n---\n\n";

/** The analysis of a motion with that text under its title, by the rule of these tests alone. */
export function motion(text: string): Analysis {
  return analysis(`${frontMatter}# MOTION TO COMPEL\n\n${text}`);
}

/** The analysis of any text, by the rule of these tests alone. */
export function analysis(text: string): Analysis {
  return new Analyzer({ rules: [badWord] }).analyze({
    text,
    path: "paper.md",
    language: "markdown",
    configuration: defaultConfiguration,
    today: "2026-01-15",
  });
}

/** Offset of the first occurrence of `words`. */
export function at({ source }: Analysis, words: string): number {
  const offset = source.text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  return offset;
}
