import assert from "node:assert/strict";
import { Analyzer } from "../../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { authoritiesTable } from "../../../server/src/core/report/authoritiesTable.ts";

function tableOf(text: string): string {
  const configuration = defaultConfiguration;
  return authoritiesTable(
    new Analyzer({ rules: [] }).analyze({
      text,
      path: "a.md",
      language: "markdown",
      configuration,
      today: "2026-01-01",
    }),
  );
}

describe("authoritiesTable", () => {
  it("names each authority once, without pins and subdivisions, with its lines", () => {
    const text =
      "*Ash v. Yew*, 12 F.3d 34, 36 (10th Cir. 1994).\n*Id.* at 37.\nFed. R. Civ. P. 37(a)(1). (Doc. 4 at 2.)\n";
    assert.equal(
      tableOf(text),
      [
        "",
        "  Cases",
        "    Ash v. Yew, 12 F.3d 34 (10th Cir. 1994)  1, 2",
        "",
        "  Rules",
        "    Fed. R. Civ. P. 37  3",
        "",
        "  Record",
        "    Doc. 4  3",
        "",
      ].join("\n"),
    );
  });

  it("is empty where nothing is cited", () => {
    assert.equal(tableOf("Nothing here."), "");
  });
});
