import assert from "node:assert/strict";
import { foldedSpelling } from "../../../server/src/core/reference/folding.ts";
import { handKeptReporters, unpublishedSeries } from "../../../server/src/core/reference/principalReporters.ts";
import {
  reporterForms,
  reporterKeys,
  reporterMeanings,
} from "../../../server/src/core/reference/reporters.generated.ts";
import { reporters } from "../../../server/src/core/reference/reporters.ts";

/** What is found at the head of `text`, behind which a page follows. */
function found(text: string): string | null {
  const match = reporters.match(`${text} 100`, 0);
  return match && match.end === text.length ? match.value : null;
}

describe("reporters", () => {
  it("are more than a thousand, in more than two and a half thousand spellings", () => {
    const keys = reporterKeys.split("\n");
    assert.ok(reporterForms.split("\n").length > 1100);
    assert.ok(keys.length > 2500);
    assert.equal(reporterMeanings.length, keys.length);
    assert.deepEqual(keys, [...keys].sort());
    assert.equal(new Set(keys).size, keys.length);
  });

  it("that are kept by hand are in the generated table as they are kept", () => {
    for (const [right, spelling] of handKeptReporters) assert.equal(found(spelling), right, spelling);
  });

  it("are found whatever their points, spaces, case and marks", () => {
    const spellings: readonly (readonly [string, string])[] = [
      ["F.3d", "F.3d"],
      ["F. 3d", "F.3d"],
      ["F3d", "F.3d"],
      ["F. 3 d", "F.3d"],
      ["F.\u00a03d", "F.3d"],
      ["*F. Supp.* 2d", "F. Supp. 2d"],
      ["F.\n> Supp. 2d", "F. Supp. 2d"],
      ["F. SUPP. 2D", "F. Supp. 2d"],
      ["S.Ct.", "S. Ct."],
      ["U. S.", "U.S."],
      ["US", "U.S."],
      ["Fed. Appx.", "F. App'x"],
      ["F. App\u2019x", "F. App'x"],
      ["L.Ed.2d", "L. Ed. 2d"],
      ["Cal.App.4th", "Cal. App. 4th"],
      ["NE2d", "N.E.2d"],
      ["App. Div. 2d", "A.D.2d"],
      ["Pac. 2d", "P.2d"],
      ["U.S.P.Q.2d", "U.S.P.Q. 2d (BNA)"],
      ["U.S.P.Q.2d (BNA)", "U.S.P.Q. 2d (BNA)"],
      ["Blatchf. & H.", "Blatchf. & H."],
      ["Hawai\u02bbi", "Haw."],
      ["M.S.P.R.", "M.S.P.R."],
    ];
    for (const [spelling, right] of spellings) {
      const text = spelling.startsWith("*") ? spelling.slice(1) : spelling;
      assert.equal(found(text), right, spelling);
    }
  });

  it("end where the text goes on with a letter or digit", () => {
    for (const text of ["F.3days", "Kansas", "U.S.A.", "P.3", "Cal.1"]) {
      const match = reporters.match(`${text} 1`, 0);
      assert.ok(match === null || match.end < text.length, text);
    }
    for (const text of ["", ".", "\u0000", "F\n\n.3d"]) assert.notEqual(reporters.match(text, 0)?.value, "F.3d", text);
  });

  it("say how much their spelling is worth", () => {
    const weights = (text: string) => reporters.match(`${text} 100`, 0)?.weight ?? null;
    for (const text of ["F.3d", "US", "S Ct", "Kan.", "Or.", "How.", "NE2d", "Blatchf. & H."])
      assert.equal(weights(text), "strong", text);
    for (const text of ["Day", "Hill", "Black", "Kan", "Or", "Iowa", "Ohio", "ME", "NW", "Peters"])
      assert.equal(weights(text), "weak", text);
    for (const text of ["UT", "OK", "CO", "NMCA", "IL App (1st)", "OK CR"])
      assert.equal(weights(text), "neutral", text);
    for (const text of [
      "Co.",
      "Ok",
      "Am.",
      "No.",
      "St.",
      "Ct.",
      "In",
      "Mar.",
      "Jan.",
      "Dec.",
      "App.",
      "R.",
      "Doc.",
      "Ex.",
    ])
      assert.equal(weights(text), null, text);
  });

  it("know the public-domain form beside that of the state's reports", () => {
    const neutral = (text: string) => reporters.match(`${text} 100`, 0)?.neutral;
    assert.equal(neutral("Me."), "ME");
    assert.equal(neutral("ND"), "ND");
    assert.equal(neutral("Ohio"), "Ohio");
    assert.equal(neutral("Pa. Super."), "PA Super");
    assert.equal(neutral("F.3d"), null);
  });

  it("include the series that were never published, so that they can be named", () => {
    for (const series of unpublishedSeries) assert.equal(found(series), series);
  });

  it("fold alike what differs in points, spaces and case only", () => {
    assert.equal(foldedSpelling("F. Supp. 2d"), foldedSpelling("FSUPP2D"));
    assert.notEqual(foldedSpelling("J.L. & Econ."), foldedSpelling("J.L. Econ."));
  });
});
