import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { RuleSetting } from "../../../server/src/core/engine/configuration.ts";
import { analyze } from "./papers.ts";

/** A real order, in the state in which it was published. Not part of this repository. */
const path = "../shared/bench/seed-order.md";

describe("the seed order", () => {
  before(function () {
    if (existsSync(path)) return;
    console.log(`      ${path} is not here`);
    this.skip();
  });

  const read = (rules: [string, RuleSetting][] = []) =>
    analyze(readFileSync(path, "utf8"), { path: "seed-order.md", configuration: { rules: new Map(rules) } });

  /** Rule, severity and one-based line of every finding. */
  const findings = (analysis: ReturnType<typeof read>) =>
    analysis.findings.map(
      ({ rule, severity, start }) => `${rule} ${severity} ${analysis.source.positionAt(start).line + 1}`,
    );

  it("has 26 citations, and every Id. of it refers to the right entry", () => {
    const { graph, source } = read();
    const counts: Record<string, number> = {};
    for (const { kind } of graph.citations) counts[kind] = (counts[kind] ?? 0) + 1;
    assert.deepEqual(counts, { docket: 13, id: 5, rule: 5, unpublished: 3 });
    const referents = graph.citations.flatMap((citation, index) => {
      const antecedent = graph.antecedents[index];
      const target = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
      return citation.kind === "id" ? [target && source.slice(target)] : [];
    });
    assert.deepEqual(referents, ["Doc. 168, at 1", "Doc. 170, at 2", "Doc. 172", "Doc. 172", "Doc. 172"]);
  });

  it("has the findings that it should have, and no others", () => {
    const analysis = read();
    assert.equal(analysis.brief.filing.kind, "order");
    assert.equal(analysis.brief.court, "ksd");
    assert.equal(analysis.conferral.grade, "not-required");
    assert.deepEqual(findings(analysis).sort(), [
      "authorities/fed-rule-spacing warning 19",
      "authorities/local-rule-extra-period warning 37",
      "conferral/wrong-rule error 31",
      "docket/period-placement information 13",
      "short-forms/id-comma warning 17",
      "short-forms/id-comma warning 27",
      "typography/month-year-comma information 13",
      "typography/month-year-comma information 13",
      "unpublished/docket-no-prefix information 35",
      "unpublished/missing-docket-number warning 35",
      "unpublished/missing-docket-number warning 39",
      "unpublished/star-page-at error 35",
    ]);
  });

  it("has a comma before every pin, which is reported when the house style is set to none", () => {
    const never: RuleSetting = { severity: null, options: { style: "never" } };
    const lines = findings(read([["docket/comma-before-at", never]])).filter((finding) =>
      finding.startsWith("docket/comma"),
    );
    assert.deepEqual(
      lines,
      [17, 19, 29, 31].map((line) => `docket/comma-before-at information ${line}`),
    );
  });
});
