import assert from "node:assert/strict";
import { courtRows as rowsOfSource } from "../../scripts/reference/courtTable.ts";
import { reporterTables } from "../../scripts/reference/reporterTable.ts";
import { tableSource } from "../../scripts/reference/source.ts";
import { courtRows } from "../../server/src/core/reference/courts.generated.ts";
import { reporterForms, reporterKeys, reporterMeanings } from "../../server/src/core/reference/reporters.generated.ts";

describe("generate-reference", () => {
  it("finds nothing stale", () => {
    const [forms, keys, meanings] = reporterTables().map(({ rows }) => rows);
    assert.equal(reporterForms, forms?.join("\n"));
    assert.equal(reporterKeys, keys?.join("\n"));
    assert.deepEqual(reporterMeanings, meanings);
    assert.equal(courtRows, rowsOfSource().join("\n"));
  });

  it("keeps the notice of the source at the head of every table", () => {
    const source = tableSource([{ name: "rows", description: "Rows.", rows: ["a|b", "c"] }]);
    assert.match(source, /Free Law Project/);
    assert.match(source, /THIRD-PARTY-NOTICES\.md/);
    assert.match(source, /export const rows = `a\|b\nc`;/);
  });

  it("refuses a row that would break out of its literal", () => {
    for (const row of ["a`b", "a\\b", "$" + "{x}", "a\nb"]) {
      assert.throws(() => tableSource([{ name: "rows", description: "Rows.", rows: [row] }]));
    }
  });
});
