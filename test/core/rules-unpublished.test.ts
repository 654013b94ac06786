import assert from "node:assert/strict";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import courtMissing from "../../server/src/core/rules/unpublished/court-missing.ts";
import docketNoPrefix from "../../server/src/core/rules/unpublished/docket-no-prefix.ts";
import fullDate from "../../server/src/core/rules/unpublished/full-date.ts";
import missingDocketNumber from "../../server/src/core/rules/unpublished/missing-docket-number.ts";
import spelling from "../../server/src/core/rules/unpublished/spelling.ts";
import starMissing from "../../server/src/core/rules/unpublished/star-missing.ts";
import starPageAt from "../../server/src/core/rules/unpublished/star-page-at.ts";
import starRange from "../../server/src/core/rules/unpublished/star-range.ts";
import yearMismatch from "../../server/src/core/rules/unpublished/year-mismatch.ts";

const rules = [
  courtMissing,
  docketNoPrefix,
  fullDate,
  missingDocketNumber,
  spelling,
  starMissing,
  starPageAt,
  starRange,
  yearMismatch,
];

function analyze(text: string) {
  return new Analyzer({ rules }).analyze({
    text,
    path: "motion.md",
    language: "markdown",
    configuration: { ...defaultConfiguration, include: ["**"] },
    today: "2026-01-15",
  });
}

function findings(sentence: string): readonly Finding[] {
  return analyze(`---\ncourt: ksd\n---\n\n${sentence}\n`).findings;
}

function severities(sentence: string): string[] {
  return findings(sentence).map((finding) => `${finding.rule} ${finding.severity}`);
}

const decision = "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174";

describe("rules on unpublished decisions", () => {
  it('find a star page without "at" worse than one without the comma', () => {
    assert.deepEqual(severities(`${decision}, *2 (D. Kan. Nov. 23, 2015).`), ["unpublished/star-page-at error"]);
    assert.deepEqual(severities(`${decision} at *2 (D. Kan. Nov. 23, 2015).`), ["unpublished/star-page-at warning"]);
    assert.deepEqual(severities(`${decision}, at p. *2 (D. Kan. Nov. 23, 2015).`), [
      "unpublished/star-page-at warning",
    ]);
  });

  it("grade a year that does not fit by whether it is possible", () => {
    assert.deepEqual(severities(`${decision} (D. Kan. Nov. 23, 2016).`), ["unpublished/year-mismatch error"]);
    assert.deepEqual(severities(`${decision} (D. Kan. Nov. 23, 2013).`), ["unpublished/year-mismatch warning"]);
    assert.deepEqual(severities(`${decision} (D. Kan. Mar. 3, 2014).`), ["unpublished/year-mismatch information"]);
    assert.deepEqual(severities(`${decision} (D. Kan. Dec. 30, 2014).`), []);
  });

  it("point from the year of the number to the date of the decision", () => {
    const text = `---\ncourt: ksd\n---\n\n${decision} (D. Kan. Nov. 23, 2013).\n`;
    const [finding] = analyze(text).findings;
    assert.ok(finding);
    assert.equal(text.slice(finding.start, finding.end), "2015 WL 7451174");
    assert.deepEqual(
      finding.related.map((place) => text.slice(place.start, place.end)),
      ["Nov. 23, 2013"],
    );
  });

  it("never put words of their own into the paper without being asked", () => {
    const found = findings("*Banks v. St. Francis*, 2015 WL 7451174 (2015).");
    assert.deepEqual(
      found.map((finding) => finding.rule),
      ["unpublished/missing-docket-number", "unpublished/court-missing", "unpublished/full-date"],
    );
    for (const { fixes } of found) {
      assert.ok(fixes.every((fix) => !fix.safe && fix.snippet));
      assert.ok(fixes.flatMap((fix) => fix.edits).every((edit) => /\$\{1:\[/.test(edit.newText)));
    }
  });

  it("leave what is quoted to its author", () => {
    assert.deepEqual(severities(`The brief says: "See ${decision}, *2 (D. Kan. 2015)."`), []);
    assert.deepEqual(severities(`> ${decision}, *2 (D. Kan. 2015).`), []);
  });

  it("have repairs that stand together, and a second run that changes nothing", () => {
    const text = `*Banks v. St. Francis*, 15-2602-JAR-TJJ, 2015 W.L. 7,451,174 *2-*3, *5 (D. Kan. Nov. 23, 2015).\n`;
    const analyzed = (draft: string) => analyze(draft);
    const once = fixAll(analyzed, text);
    assert.equal(once.text, `${decision}, at *2-3, *5 (D. Kan. Nov. 23, 2015).\n`);
    assert.deepEqual(once.analysis.findings, []);
    assert.equal(fixAll(analyzed, once.text).edits.length, 0);
  });

  it("read every beginning of a citation without harm", () => {
    const whole = `${decision}, at \\*2-\\*3 (D. Kan. Nov. 23, 2013) (No. 15).`;
    for (let end = 0; end <= whole.length; end++) findings(whole.slice(0, end));
  });
});
