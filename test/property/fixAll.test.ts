import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Analysis, AnalysisInput } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { type Configuration, defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { fixAll } from "../../server/src/core/engine/fixes.ts";
import { citationFields } from "../../server/src/core/report/citationFields.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { paperOf } from "../rules/examplePaper.ts";
import { hostileText, ordinaryText, papers, paperText } from "./texts.ts";

/** With every rule on, those that are declared off too, and the plain text read as a paper. */
const configuration: Configuration = {
  ...defaultConfiguration,
  hints: true,
  include: ["motion.md"],
  rules: new Map(
    rules.filter(({ enabled }) => enabled === false).map(({ id, severity }) => [id, { severity, options: {} }]),
  ),
};

interface Setting {
  readonly language?: AnalysisInput["language"];
  readonly configuration?: Configuration;
}

/** Analyses in a setting, each text once: that the same text gives the same is proved elsewhere. */
function analyzerIn(setting: Setting): (text: string) => Analysis {
  const input = { path: "motion.md", language: "markdown", configuration, today: "2026-11-24", ...setting } as const;
  const known = new Map<string, Analysis>();
  return (text) => {
    const analysis = known.get(text) ?? new Analyzer().analyze({ ...input, text });
    known.set(text, analysis);
    return analysis;
  };
}

/** Opinions of courts beside the project, and the longest one that is read: the rest would only be more of the same. */
const opinions = "../shared/corpus/opinions";
const longestOpinion = 120_000;

/** What is cited, apart from how it is written: a name may be abbreviated, a short form may lose its first page. */
function cited({ graph, source }: Analysis) {
  return graph.citations.map((citation) => {
    const { kind } = citation;
    const { caseName, docketNumber, volume, page, number, entries, section } = citationFields(citation, source.text);
    const first = kind === "short" ? undefined : page;
    return {
      kind,
      name: initials(caseName),
      docketNumber,
      volume,
      page: first,
      number,
      entries,
      section: plain(section),
    };
  });
}

/** "Bell Atlantic Corp. v. Twombly" and "Bell Atl. Corp. v. Twombly" are b a c v t. */
function initials(name: string | undefined): string | undefined {
  return name?.toLowerCase().replace(/(\p{L})[\p{L}\d'’]*[^\p{L}\d]*/gu, "$1");
}

/** A section without blanks, its Roman numbers in figures. */
function plain(section: string | undefined): string | undefined {
  const figures = section?.toLowerCase().replace(/\b[ivxl]+\b/g, (roman) => String(numberOf(roman)));
  return figures?.replace(/[\s.]+/g, "");
}

function numberOf(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** The words that belong to others: quotations, block quotes, code. */
function quoted({ brief, source }: Analysis): string[] {
  const blocks = brief.blocks.filter((block) => block.quoteDepth > 0 || block.kind === "code");
  return [...brief.quotations, ...blocks].map((span) => source.slice(span));
}

const draft = fc
  .tuple(paperText, fc.array(fc.oneof({ weight: 5, arbitrary: ordinaryText }, hostileText), { maxLength: 12 }))
  .map(([paper, rest]) => `${paper}\n\n${rest.join(" ")}`);

describe("fixing all safe problems", function () {
  this.timeout(120_000);

  /** Applies all fixes to a text, and proves what must hold of them. */
  function fixed(text: string, setting: Setting = {}): void {
    const analyze = analyzerIn(setting);
    const first = fixAll(analyze, text);
    assert.equal(applyEdits(text, first.edits), first.text);
    assert.deepEqual(fixAll(analyze, first.text).edits, []);
    const before = analyze(text);
    assert.deepEqual(cited(first.analysis), cited(before));
    assert.deepEqual(quoted(first.analysis), quoted(before));
  }

  it("changes nothing more when it is done again, nor what is cited, nor what is quoted", () => {
    fc.assert(
      fc.property(draft, (text) => fixed(text)),
      { numRuns: 250 },
    );
  });

  for (const { path, text } of papers()) {
    it(`holds for ${path}`, () => {
      fixed(text);
      fixed(text.replace(/\r?\n/g, "\r\n"));
    });
  }

  for (const rule of rules) {
    it(`holds for the examples of ${rule.id}`, () => {
      for (const { bad, good, options = {} } of rule.examples) {
        const severity = rule.severity;
        const own = { ...configuration, rules: new Map([...configuration.rules, [rule.id, { severity, options }]]) };
        for (const text of [bad, good]) {
          if (text === undefined) continue;
          for (const lineEnding of ["\n", "\r\n"] as const) {
            fixed(paperOf(text, rule, { lineEnding, surrounded: true }), { configuration: own });
          }
        }
      }
    });
  }

  describe("in opinions of courts", () => {
    before(function () {
      if (existsSync(opinions)) return;
      console.log(`      left out: ${opinions} is not here`);
      this.skip();
    });

    for (const file of existsSync(opinions) ? readdirSync(opinions).sort() : []) {
      it(`holds for ${file}`, () => {
        const text = readFileSync(join(opinions, file), "utf8").slice(0, longestOpinion);
        const front = "---\ncourt: ksd\nfiling: order\n---\n\n";
        fixed(front + text);
        fixed(front + text, { language: "plaintext" });
      });
    }
  });
});
