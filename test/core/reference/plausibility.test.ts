import assert from "node:assert/strict";
import { abbreviatedWord } from "../../../server/src/core/reference/caseNameWords.ts";
import { expectedYear, seriesLife } from "../../../server/src/core/reference/plausibility.ts";

describe("the life of reporters", () => {
  it("has the years in which lists of reporters err", () => {
    assert.equal(seriesLife("F. Supp.")?.end, 1998);
    assert.equal(seriesLife("F. Supp. 2d")?.start, 1998);
    assert.equal(seriesLife("F.3d")?.end, 2021);
    assert.ok((seriesLife("F.R.D.")?.start ?? 9999) <= 1940);
    assert.equal(seriesLife("Harv. L. Rev."), undefined);
  });

  it("gives the years of volumes that are known, and of those between", () => {
    const known: [string, number, number][] = [
      ["U.S.", 477, 1986],
      ["U.S.", 347, 1954],
      ["F.2d", 532, 1976],
      ["F.3d", 144, 1998],
      ["F.4th", 91, 2024],
      ["F. Supp.", 98, 1951],
      ["F. Supp. 2d", 400, 2005],
      ["F. Supp. 3d", 678, 2023],
      ["F.R.D.", 132, 1990],
      ["S. Ct.", 106, 1986],
      ["P.3d", 313, 2013],
      ["Kan.", 298, 2013],
      ["Kan.", 318, 2024],
    ];
    for (const [reporter, volume, year] of known) {
      const expected = expectedYear(reporter, volume);
      assert.ok(expected && Math.abs(expected.year - year) <= 1, `${volume} ${reporter}: ${expected?.year}`);
    }
  });

  it("allows more where less is known", () => {
    assert.equal(expectedYear("Harv. L. Rev.", 12), null);
    assert.equal(expectedYear("U.S.", 5), null, "the first 90 volumes were numbered afterwards");
    assert.equal(expectedYear("F.3d", 0), null);
    const known = expectedYear("F.4th", 101);
    const beyond = expectedYear("F.4th", 301);
    assert.ok(known && beyond && beyond.tolerance > known.tolerance);
    assert.ok(beyond.year > 2027, "the slope is that of years, not of two volumes of one year");
  });
});

describe("words of case names", () => {
  it("are abbreviated in any case, plurals included", () => {
    assert.equal(abbreviatedWord("Insurance"), "Ins.");
    assert.equal(abbreviatedWord("DEPARTMENT"), "Dep't");
    assert.equal(abbreviatedWord("Departments"), "Dep'ts");
    assert.equal(abbreviatedWord("Services"), "Servs.");
    assert.equal(abbreviatedWord("Industries"), "Indus.");
  });

  it("are left as they are where they are not in the table", () => {
    for (const word of ["Wick", "West", "Banks", "s", ""]) assert.equal(abbreviatedWord(word), null);
  });
});
