import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { type Configuration, defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";

const groups = /^(?:cases|docket|unpublished|authorities|short-forms)\//;
const shared = [
  "year-after-decision",
  "holiday-weekend-decision",
  "judge-initials-unknown",
  "court-docket-shape",
  "sequence",
];
const own = rules.filter(({ id }) => groups.test(id) || shared.some((name) => id === `consistency/${name}`));
const analyzer = new Analyzer({
  rules: own,
  onRuleFailure: (_rule, error) => {
    throw error;
  },
});
const root = new URL("../../../../", import.meta.url);
const seedOrder = fileURLToPath(new URL("shared/bench/seed-order.md", root));
const gold = fileURLToPath(new URL("shared/bench/citations/gold.jsonl", root));
const corrected = fileURLToPath(new URL("../../../examples/matter/motion-fixed.md", import.meta.url));

function analyze(text: string, configuration: Configuration = defaultConfiguration) {
  return analyzer.analyze({ text, path: "motion.md", language: "markdown", configuration, today: "2026-01-15" });
}

function paper(text: string): string {
  return `---\ncourt: ksd\nfiling: reply\n---\n\n${text}\n`;
}

/** Findings as "severity rule". */
function found(text: string, configuration?: Configuration): string[] {
  return analyze(paper(text), configuration).findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("rules on citations", () => {
  it("say nothing of the corrected motion", () => {
    assert.deepEqual(analyze(readFileSync(corrected, "utf8")).findings, []);
  });

  it("find in the order what is wrong in it, and nothing that is improbable", function () {
    if (!existsSync(seedOrder)) {
      console.log("      left out: ../shared/bench/seed-order.md is not here");
      this.skip();
    }
    const { findings, source } = analyze(readFileSync(seedOrder, "utf8"));
    assert.deepEqual(
      findings.map(({ start, severity, rule }) => `${source.positionAt(start).line + 1} ${severity} ${rule}`),
      [
        "13 information docket/period-placement",
        "17 warning short-forms/id-comma",
        "19 warning authorities/fed-rule-spacing",
        "27 warning short-forms/id-comma",
        "35 warning unpublished/missing-docket-number",
        "35 error unpublished/star-page-at",
        "35 information unpublished/docket-no-prefix",
        "37 warning authorities/local-rule-extra-period",
        "39 warning unpublished/missing-docket-number",
      ],
    );
  });

  it("call no real citation impossible or improbable", function () {
    if (!existsSync(gold)) {
      console.log("      left out: ../shared/bench/citations/gold.jsonl is not here");
      this.skip();
    }
    const sentences = readFileSync(gold, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
    const improbable =
      /^(?:cases\/(?:reporter-(?:court|unknown|volume|year)|pin-before|same-case)|consistency\/|authorities\/fed-rule-nonexistent)/;
    const wrong = sentences.flatMap((sentence) =>
      analyze(paper(sentence))
        .findings.filter(({ rule }) => improbable.test(rule))
        .map(({ rule, message }) => `${rule}: ${message} [${sentence}]`),
    );
    assert.deepEqual(wrong, []);
  });

  it("tell one fault once, by the gravest rule that knows it", () => {
    assert.deepEqual(found("*Wick v. Orr*, 12 F. Supp. 4th 34 (D. Kan. 2024)."), [
      "error cases/reporter-unknown-series",
    ]);
    assert.deepEqual(found("*Wick v. Orr*, 1002 F.2d 34 (10th Cir. 1993)."), ["error cases/reporter-volume-range"]);
    assert.deepEqual(found("*Wick v. Orr*, 12 F.4th 34 (10th Cir. 2009)."), ["error cases/reporter-year-range"]);
    assert.deepEqual(found("*Wick v. Orr*, 150 F.3d 735 (7th Cir. 2011)."), ["warning cases/reporter-volume-year"]);
    assert.deepEqual(found("*Wick v. Orr*, 12 F.3d 34 (D. Kan. 1994)."), ["error cases/reporter-court-mismatch"]);
  });

  it("point from an improbable volume to the year", () => {
    const text = paper("*Wick v. Orr*, 150 F.3d 735, 737 (7th Cir. 2011).");
    const [finding] = analyze(text).findings;
    assert.ok(finding);
    assert.equal(text.slice(finding.start, finding.end), "150 F.3d 735");
    assert.deepEqual(
      finding.related.map((place) => text.slice(place.start, place.end)),
      ["2011"],
    );
  });

  it("leave what needs a choice until it is enabled", () => {
    const saturday = "*Banks v. Orr*, No. 12-2602-JAR, 2013 WL 6164345, at *2 (D. Kan. Nov. 23, 2013).";
    assert.deepEqual(found(saturday), []);
    const setting = { severity: "information", options: {} } as const;
    const rule = "consistency/holiday-weekend-decision";
    assert.deepEqual(found(saturday, { ...defaultConfiguration, rules: new Map([[rule, setting]]) }), [
      `information ${rule}`,
    ]);
    assert.deepEqual(
      found("See 15 U.S.C. § 1601 et seq. *Anderson v. Orr*, 477 U.S. 242, 247 (1986). (Emphasis added.)"),
      [],
    );
  });

  it("say nothing inside quotations, block quotes and code", () => {
    const faults =
      "Wick vs. Orr, 12 F. Supp. 4th 34; *Ash v. Elm*, 12 F. 3d 34, 3 (Tenth Cir. 2011); KSA 60-237; Doc. 34.1";
    assert.deepEqual(found(`He wrote: "see ${faults}" there.\n\n> ${faults}\n\n\`${faults}\``), []);
  });

  it("are repaired together, keep emphasis, and leave nothing for a second run", () => {
    const text = paper(
      "So it was held. Wick vs. Orr, 12 F. 3d 1234, 1240-1241, n. 4 (Tenth Cir.1994). *Ash v. Elm,* 477 U. S. 242, 247 (U.S. 1986). " +
        "*Ash*, 477 U.S. 242 at 249. See KSA 60-237, 29 CFR 1910.119, Fed. R. Civ. P. § 37 (a)(1), U.S. Const. amend. 14.",
    );
    const result = fixAll((draft) => analyze(draft), text);
    assert.equal(
      result.text,
      paper(
        "So it was held. *Wick v. Orr*, 12 F.3d 1234, 1240-41 n.4 (10th Cir. 1994). *Ash v. Elm*, 477 U.S. 242, 247 (1986). " +
          "*Ash*, 477 U.S. at 249. See K.S.A. 60-237, 29 C.F.R. § 1910.119, Fed. R. Civ. P. 37(a)(1), U.S. Const. amend. XIV.",
      ),
    );
    assert.equal(fixAll((draft) => analyze(draft), result.text).fixed, 0);
  });

  it("offer, and do not make, repairs that need a fact", () => {
    const text = paper(
      'He must show "more than some metaphysical doubt." *Wick v. Orr*, 12 F.3d 34 (1994). *Wick*, *supra*. (Doc. 34.1 at 3.) *Ash v. Elm*, No. 13-2493KHV, 2015 LEXIS 1234, at *2 (D. Kan. Nov. 23, 2015).',
    );
    const { findings } = analyze(text);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [
        "cases/full-cite-pin-missing",
        "cases/reporter-court-missing",
        "short-forms/supra-case",
        "docket/attachment-form",
        "docket/case-number-format",
        "unpublished/lexis-format",
      ],
    );
    assert.ok(findings.every(({ fixes }) => fixes.length > 0 && fixes.every((fix) => !fix.safe)));
    assert.equal(fixAll((draft) => analyze(draft), text).text, text);
  });

  it("read every beginning of a text without harm", () => {
    const whole = paper(
      "*See Wick vs. Orr,* 12 F. Supp. 4th 34, 3 n. 4 (D.Kan. 2024) (quoting *Ash*, *supra*, at 3) (emphasis added); Jones Dep. p. 8, l. 24. " +
        "*Banks*, 2015 LEXIS 1, at *2-3*. §§ 1983 and K.S.A. § 60-1 et seq.; *supra* Part II.B; this case, No. 1:99-cv-1",
    );
    for (let end = 0; end <= whole.length; end++) analyze(whole.slice(0, end));
  });
});
