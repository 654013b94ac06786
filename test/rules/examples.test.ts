import assert from "node:assert/strict";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import type { Example, Rule } from "../../server/src/core/rules/rule.ts";
import { findingsOf, isWholePaper, paperOf, repaired, type Setting } from "./examplePaper.ts";

describe("examples of the rules", () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [index, example] of rule.examples.entries()) {
        for (const setting of settingsFor(example)) {
          const around = setting.surrounded ? "amid paragraphs" : "alone";
          const ending = setting.lineEnding === "\n" ? "LF" : "CRLF";
          it(`example ${index + 1}, ${around}, ${ending}`, () => testExample(rule, example, setting));
        }
      }
      for (const example of quotable(rule)) {
        it(`says nothing of a block quote: ${example.bad?.slice(0, 40)}`, () => testBlockQuote(rule, example));
      }
    });
  }
});

function settingsFor(example: Example): Setting[] {
  const surroundings = isWholePaper(example.bad ?? example.good ?? "") ? [false] : [false, true];
  return surroundings.flatMap((surrounded): Setting[] => [
    { surrounded, lineEnding: "\n" },
    { surrounded, lineEnding: "\r\n" },
  ]);
}

function testExample(rule: Rule, example: Example, setting: Setting): void {
  const { bad, good, options } = example;
  const goodPaper = good === undefined ? undefined : paperOf(good, rule, setting);
  if (goodPaper !== undefined) {
    assert.deepEqual(messages(rule, goodPaper, options), [], "the good text has findings");
  }
  if (bad === undefined) return;
  const badPaper = paperOf(bad, rule, setting);
  const found = messages(rule, badPaper, options);
  assert.equal(found.length, example.count ?? 1, `findings in the bad text: ${found.join(" / ") || "none"}`);
  if (goodPaper === undefined || rule.fix === "none") return;
  const fixed = repaired(rule, badPaper, options);
  assert.equal(fixed, goodPaper, "the fixes do not make the good text of the bad one");
  assert.equal(repaired(rule, fixed, options), fixed, "a second repair changes the text again");
}

function messages(rule: Rule, text: string, options: Example["options"]): string[] {
  return findingsOf(rule, text, options).map(
    (finding) => `${finding.message} [${text.slice(finding.start, finding.end)}]`,
  );
}

/** Examples that may stand in a block quote, for rules on citations that do not ask for quoted ones. */
function quotable(rule: Rule): readonly Example[] {
  const onCitations = rule.on !== "block" && rule.on !== "brief";
  if (!onCitations || rule.zones) return [];
  return rule.examples.filter(({ bad }) => bad !== undefined && !isWholePaper(bad) && !bad.includes("\n")).slice(0, 1);
}

function testBlockQuote(rule: Rule, { bad, options }: Example): void {
  const paper = paperOf(`> ${bad}`, rule, { lineEnding: "\n", surrounded: true });
  assert.deepEqual(messages(rule, paper, options), []);
}
