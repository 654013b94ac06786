import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { type Configuration, defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import type { Severity } from "../../server/src/core/rules/rule.ts";

const own = rules.filter(({ id }) => /^(?:docket|short-forms)\//.test(id));
const analyzer = new Analyzer({ rules: own });
const seedOrder = fileURLToPath(new URL("../../../../shared/bench/seed-order.md", import.meta.url));

function analyze(text: string, configuration: Configuration = defaultConfiguration) {
  return analyzer.analyze({ text, path: "motion.md", language: "markdown", configuration, today: "2026-01-15" });
}

/** Findings as "line severity rule", lines counted from 1. */
function found(text: string, configuration?: Configuration): string[] {
  const { findings, source } = analyze(text, configuration);
  return findings.map(({ start, severity, rule }) => `${source.positionAt(start).line + 1} ${severity} ${rule}`);
}

function setting(rule: string, severity: Severity, options: Record<string, string>): Configuration {
  return { ...defaultConfiguration, rules: new Map([[rule, { severity, options }]]) };
}

function paper(text: string): string {
  return `---\ncourt: ksd\nfiling: reply\n---\n\n${text}\n`;
}

describe("record cites and short forms on the seed order", () => {
  before(function () {
    if (existsSync(seedOrder)) return;
    console.log("      left out: ../shared/bench/seed-order.md is not here");
    this.skip();
  });

  it("finds the odd period and the commas after Id., and nothing else", () => {
    assert.deepEqual(found(readFileSync(seedOrder, "utf8")), [
      "13 information docket/period-placement",
      "17 warning short-forms/id-comma",
      "27 warning short-forms/id-comma",
    ]);
  });

  it("finds every comma before at where the style is never", () => {
    const rule = "docket/comma-before-at";
    const lines = found(readFileSync(seedOrder, "utf8"), setting(rule, "information", { style: "never" }));
    assert.deepEqual(
      lines.filter((line) => line.endsWith(rule)),
      [17, 19, 29, 31].map((line) => `${line} information ${rule}`),
    );
  });
});

describe("record cites and short forms", () => {
  it("leave correct papers alone", () => {
    for (const text of [
      "See Docs. 166, 168, 170. Doc Halloran, M.D., testified. (Halloran Dep. 12:3-9.)",
      "The parties cite *Smith v. Jones*, No. 12-1234-JAR, ECF No. 5 (D. Kan. Jan. 7, 2003), and Doc. 12 at 3.",
      "The Court so held. (Doc. 12 at 3.) He sued Acme, Inc. (Doc. 1). He then moved. (Doc. 2.)",
      "He answered Interrogatory 3 (#3) and the requests (#4). (Doc. 12 at 3.)",
      "See docket entry 5 and Doc. 6. The document 12 pages long is Doc. 7.",
      "Counsel showed her Photo ID at 2 p.m. and her ID card. (Doc. 12 at 3.)",
      "The rule is old.[^1] (Doc. 5 at 2.)\n\n[^1]: *Id.* at 3.",
    ]) {
      assert.deepEqual(found(paper(text)), [], text);
    }
  });

  it("say nothing inside quotations, block quotes and code", () => {
    const text = paper(
      'The other side wrote "see ECF No.170, p. 2; (*Id.*, at 2)" there. (Doc. 12 at 3.)\n\n> (ECF No.170, p. 2.) (Ibid., at 3.)\n\n`(Doc.170, p. 2.)`',
    );
    assert.deepEqual(found(text), []);
  });

  it("are repaired together, and a second repair changes nothing", () => {
    const text = paper(
      "Plaintiff moved. (Doc. 166, p. 2.) It was opposed. (ECF 168 at 1.) It was granted. (Doc.170 at 2). So it stands. (*Id*., at 3.) See Id. at 4. And again. Ibid., at 5.",
    );
    const result = fixAll((draft) => analyze(draft), text);
    assert.equal(
      result.text,
      paper(
        "Plaintiff moved. (Doc. 166 at 2.) It was opposed. (Doc. 168 at 1.) It was granted. (Doc. 170 at 2.) So it stands. (*Id.* at 3.) See *id.* at 4. And again. *Id.* at 5.",
      ),
    );
    assert.equal(fixAll((draft) => analyze(draft), result.text).fixed, 0);
  });

  it("keep to a style chosen in the configuration", () => {
    const configuration = { ...defaultConfiguration, docketStyle: "ECF No." };
    assert.deepEqual(found(paper("It was opposed. (Doc. 168 at 1.)"), configuration), ["6 warning docket/style-mixed"]);
  });
});
