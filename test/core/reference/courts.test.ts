import assert from "node:assert/strict";
import { courtById, courtIdOfForm, findCourt, readCourt } from "../../../server/src/core/reference/courts.ts";
import { principalCourts as courts } from "../../../server/src/core/reference/principalCourts.ts";

describe("courts", () => {
  it("are the ninety-four districts, thirteen circuits, the Supreme Court and two of Kansas", () => {
    assert.equal(courts.length, 94 + 13 + 1 + 2);
    assert.equal(new Set(courts.map((court) => court.id)).size, courts.length);
    assert.equal(new Set(courts.map((court) => court.bluebook)).size, courts.length);
  });

  it("are known by id, by citation form and by name", () => {
    for (const court of courts) {
      assert.equal(readCourt(court.id), court.id);
      assert.equal(readCourt(court.bluebook), court.id);
      assert.equal(readCourt(court.name), court.id);
      assert.equal(findCourt(`IN THE ${court.name.toUpperCase()}`)?.id, court.id, court.name);
      assert.equal(courtById(court.id), court);
    }
  });

  it("are written as the Bluebook closes them up", () => {
    const forms = ["ksd", "nysd", "njd", "wvnd", "caed", "dcd", "ca2", "ca10"].map((id) => courtById(id)?.bluebook);
    assert.deepEqual(forms, [
      "D. Kan.",
      "S.D.N.Y.",
      "D.N.J.",
      "N.D. W. Va.",
      "E.D. Cal.",
      "D.D.C.",
      "2d Cir.",
      "10th Cir.",
    ]);
  });

  it("are known in any spacing and case", () => {
    for (const text of ["D.Kan.", "d kan", "KSD", "District of Kansas", "U.S. District Court, D. Kansas"]) {
      assert.equal(readCourt(text), "ksd", text);
    }
    for (const text of ["kansas-federal", "", "x".repeat(1000), "Kansas City"])
      assert.equal(readCourt(text), null, text);
  });

  it("of every state and of bankruptcy are known by their forms", () => {
    const forms: readonly (readonly [string, string | undefined])[] = [
      ["Tex. App.", "texapp"],
      ["Cal. Ct. App.", "calctapp"],
      ["Cal.", "cal"],
      ["N.Y. App. Div.", "nyappdiv"],
      ["Bankr. D. Kan.", "ksb"],
      ["Bankr.D.Kan.", "ksb"],
      ["B.A.P. 10th Cir.", "bap10"],
      ["10th Cir. BAP", undefined],
      ["Ky. App.", "kyctapp"],
      ["Pa. Super. Ct.", "pasuperct"],
      ["Ct. Int'l Trade", "cit"],
      ["3rd Cir.", "ca3"],
      ["J.P.M.L.", "jpml"],
      ["Fla. 3d DCA", "fladistctapp"],
      ["Kan. 1st Cir.", undefined],
      ["", undefined],
    ];
    for (const [form, id] of forms) assert.equal(courtIdOfForm(form), id, form);
    assert.equal(courtById("texapp")?.bluebook, "Tex. App.");
    assert.equal(courtById("no-such-court"), undefined);
    assert.equal(readCourt("Texas Supreme Court"), "tex");
  });

  it("of bankruptcy and of the states are found in captions too", () => {
    assert.equal(findCourt("IN THE UNITED STATES BANKRUPTCY COURT FOR THE DISTRICT OF KANSAS")?.id, "ksb");
    assert.equal(findCourt("IN THE SUPREME COURT OF THE STATE OF KANSAS")?.id, "kan");
    assert.equal(findCourt("COURT OF APPEALS OF OHIO")?.id, "ohioctapp");
    assert.equal(findCourt("The Supreme Court of the State of New York, County of Kings"), null);
    assert.equal(findCourt("Counsel cites the Supreme Court of Ohio."), null);
  });

  it("are found in captions, over lines and dashes", () => {
    const text = "IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF OKLAHOMA\n";
    const found = findCourt(text);
    assert.equal(found?.id, "okwd");
    assert.equal(found && text.slice(found.start, found.end), text.slice(7, -1));
    assert.equal(findCourt("UNITED STATES DISTRICT COURT — DISTRICT OF KANSAS")?.id, "ksd");
    assert.equal(findCourt("IN THE DISTRICT COURT OF JOHNSON COUNTY, KANSAS"), null);
  });
});
