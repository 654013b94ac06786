import assert from "node:assert/strict";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import fedRuleSpacing from "../../server/src/core/rules/authorities/fed-rule-spacing.ts";
import localRuleExtraPeriod from "../../server/src/core/rules/authorities/local-rule-extra-period.ts";
import localRuleForm from "../../server/src/core/rules/authorities/local-rule-form.ts";
import sectionSignPlural from "../../server/src/core/rules/authorities/section-sign-plural.ts";
import uscSpacing from "../../server/src/core/rules/authorities/usc-spacing.ts";

const rules = [fedRuleSpacing, localRuleExtraPeriod, localRuleForm, sectionSignPlural, uscSpacing];

function analyze(text: string) {
  return new Analyzer({ rules }).analyze({
    text,
    path: "motion.md",
    language: "markdown",
    configuration: { ...defaultConfiguration, include: ["**"] },
    today: "2026-01-15",
  });
}

function repaired(text: string): string {
  return fixAll(analyze, text).text;
}

function paper(frontMatter: string, sentence: string): string {
  return `---\n${frontMatter}\n---\n\n${sentence}\n`;
}

describe("rules on authorities", () => {
  it("rewrite a local rule by themselves only in a paper of its court, and only where it is named as its own", () => {
    const kansas = (sentence: string) => paper("court: ksd", sentence);
    assert.equal(repaired(kansas("See D. Kan. R. 37.2.")), kansas("See D. Kan. Rule 37.2."));
    for (const text of [kansas("See Local Rule 37.2."), paper("filing: motion", "See D. Kan. R. 37.2.")]) {
      assert.equal(repaired(text), text);
      const offered = analyze(text).findings.flatMap((finding) => finding.fixes);
      assert.deepEqual(
        offered.map((fix) => [fix.safe, fix.title]),
        [[false, 'Write "D. Kan. Rule"']],
      );
    }
  });

  it("repair one citation together", () => {
    assert.equal(
      repaired(paper("court: ksd", "See D.Kan. Rule. 37.2.")),
      paper("court: ksd", "See D. Kan. Rule 37.2."),
    );
    assert.equal(
      repaired(paper("court: ksd", "See 28 USC §1331-32.")),
      paper("court: ksd", "See 28 U.S.C. §§ 1331-32."),
    );
    assert.equal(repaired(paper("court: ksd", "See 42 USC §§1983.")), paper("court: ksd", "See 42 U.S.C. § 1983."));
  });

  it("keep emphasis, line breaks and non-breaking spaces", () => {
    assert.equal(repaired(paper("court: ksd", "*Fed.R.Civ.P.* 62")), paper("court: ksd", "*Fed. R. Civ. P.* 62"));
    assert.equal(
      repaired(paper("court: ksd", "28\u00a0USC\n§\u00a01331")),
      paper("court: ksd", "28\u00a0U.S.C.\n§\u00a01331"),
    );
  });

  it("keep the capitals of a heading", () => {
    const heading = (set: string) => paper("court: ksd", `## MOTION UNDER ${set} 37`);
    assert.equal(repaired(heading("FED.R.CIV.P.")), heading("FED. R. CIV. P."));
    assert.equal(repaired(heading("FED. R. CIV. P.")), heading("FED. R. CIV. P."));
  });

  it("read every beginning of a citation without harm", () => {
    const whole = "See Fed.R.Civ.P. 62(b); D. Kan. Rule. 37.2; 28 U. S. C. §§1331-32, 1367.";
    for (let end = 0; end <= whole.length; end++) analyze(paper("court: ksd", whole.slice(0, end)));
  });
});
