import assert from "node:assert/strict";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";
import { citationFields } from "../../../server/src/core/report/citationFields.ts";

/** The fields of the only citation of a text. */
function fields(text: string) {
  const citations = scanCitations(text, []);
  assert.equal(citations.length, 1, JSON.stringify(citations.map(({ start, end }) => text.slice(start, end))));
  const [citation] = citations;
  assert.ok(citation);
  return { kind: citation.kind, ...citationFields(citation, text) };
}

describe("citationFields", () => {
  it("names the parts of a case, with its parallel reporters", () => {
    assert.deepEqual(fields("*Shutts v. Phillips Petroleum Co.*, 235 Kan. 195, 679 P. 2d 1159 (1984)."), {
      kind: "case",
      caseName: "Shutts v. Phillips Petroleum Co.",
      volume: "235",
      reporter: "Kan.",
      page: "195",
      parallel: [{ volume: "679", reporter: "P.2d", page: "1159" }],
      year: "1984",
    });
  });

  it("names the parts of an unpublished decision", () => {
    assert.deepEqual(
      fields("*Banks v. St. Francis*, No. 15–2602-JAR, 2015 WL 7451174, at *2–3 (D. Kan. Nov. 23, 2015)."),
      {
        kind: "unpublished",
        caseName: "Banks v. St. Francis",
        docketNumber: "15-2602-JAR",
        database: "WL",
        year: "2015",
        number: "7451174",
        pins: ["*2-3"],
        court: "D. Kan.",
        date: "2015-11-23",
      },
    );
  });

  it("spells out the entries of the docket sheet", () => {
    assert.deepEqual(fields("(Docs. 18-20 at 3.)"), {
      kind: "docket",
      label: "Docs.",
      entries: ["18", "19", "20"],
      pins: ["3"],
    });
  });

  it("gives a list of sections as written and one by one", () => {
    assert.deepEqual(fields("See 28 U.S.C. §§ 1331, 1332(a), and 1367."), {
      kind: "statute",
      title: "28",
      reporter: "U.S.C.",
      section: "1331, 1332(a), and 1367",
      sections: ["1331", "1332(a)", "1367"],
    });
    assert.deepEqual(fields("See 29 U.S.C. §§ 2601–2654."), {
      kind: "statute",
      title: "29",
      reporter: "U.S.C.",
      section: "2601-2654",
      sections: ["2601-2654"],
    });
    assert.deepEqual(fields("See 28 U.S.C. § 1331."), {
      kind: "statute",
      title: "28",
      reporter: "U.S.C.",
      section: "1331",
    });
  });

  it("names the set of rules and the section", () => {
    assert.deepEqual(fields("See Fed.R.Civ.P. 37(a)(1)."), {
      kind: "rule",
      reporter: "Fed. R. Civ. P.",
      section: "37(a)(1)",
    });
  });

  it("leaves out what the text has not", () => {
    assert.deepEqual(fields("*Id.*"), { kind: "id" });
  });
});
