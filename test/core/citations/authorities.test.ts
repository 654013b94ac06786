import assert from "node:assert/strict";
import { authoritiesOf } from "../../../server/src/core/citations/authorities.ts";
import { resolveAntecedents } from "../../../server/src/core/citations/resolve.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";

/** Division, text of the fullest citation, and number of mentions of every authority. */
function authorities(text: string): [string, string, number][] {
  const graph = resolveAntecedents(scanCitations(text, []), {
    headings: [],
    isQuoted: () => false,
    footnoteOf: () => null,
  });
  return authoritiesOf(graph).map(({ division, citation, mentions }) => {
    const { start, end } = graph.citations[citation] ?? { start: 0, end: 0 };
    return [division, text.slice(start, end), mentions.length];
  });
}

describe("authoritiesOf", () => {
  it("counts full cites, short forms and Id. of one authority together", () => {
    assert.deepEqual(
      authorities(
        "*Erie R.R. v. Tom*, 304 U.S. 64, 78 (1938). *Id.* at 79. (Doc. 1.) *Erie*, 304 U.S. at 80. *Erie R.R. v. Tom*, 304 U.S. 64 (1938).",
      ),
      [
        ["cases", "*Erie R.R. v. Tom*, 304 U.S. 64, 78 (1938)", 4],
        ["record", "Doc. 1", 1],
      ],
    );
  });

  it("lists cases by name, then enactments, then the record", () => {
    const text =
      "Doc. 9. Fed. R. Civ. P. 37(a). *The Yarn v. Ash*, 12 F.3d 34 (10th Cir. 1994). *Ash v. Yew*, 2015 WL 123456 (D. Kan. Nov. 23, 2015). 28 U.S.C. § 1331.";
    assert.deepEqual(
      authorities(text).map(([division]) => division),
      ["cases", "cases", "statutes", "rules", "record"],
    );
    assert.match(authorities(text)[0]?.[1] ?? "", /Ash v\. Yew/);
  });

  it("takes subdivisions of a rule or section for one authority", () => {
    assert.deepEqual(
      authorities("Fed. R. Civ. P. 37(a)(1). Fed. R. Civ. P. 37(b)(2). 28 U.S.C. § 636(b)(1); 28 U.S.C. § 636(c).").map(
        ([, , mentions]) => mentions,
      ),
      [2, 2],
    );
  });

  it("leaves out what refers to nothing that is known", () => {
    assert.deepEqual(authorities("*Id.* at 3. *Erie*, 304 U.S. at 80. Rule 37(c)."), []);
  });
});
