import assert from "node:assert/strict";
import fc from "fast-check";
import { firstFullDate, readDates } from "../../../server/src/core/brief/dates.ts";

/** Values of the dates in a text, each with the text as typed. */
function dates(text: string): string[] {
  return readDates(text).map(({ start, end, value }) => `${value} ${text.slice(start, end)}`);
}

describe("dates", () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ["On April 14, 2017, the Court", ["2017-04-14 April 14, 2017"]],
    ["(D. Kan. Nov. 23, 2015)", ["2015-11-23 Nov. 23, 2015"]],
    ["on Sept. 3rd, 2020", ["2020-09-03 Sept. 3rd, 2020"]],
    ["on this 14th day of April, 2017.", ["2017-04-14 14th day of April, 2017"]],
    ["this 30th day of\nDecember, 2016", ["2016-12-30 30th day of\nDecember, 2016"]],
    ["on 14 April 2017", ["2017-04-14 14 April 2017"]],
    ["DATED: MARCH 3, 2020", ["2020-03-03 MARCH 3, 2020"]],
    ["filed 4/14/2017 and 4/15/17", ["2017-04-14 4/14/2017", "2017-04-15 4/15/17"]],
    ["2017-04-14", ["2017-04-14 2017-04-14"]],
    ["in August, 2015 and July 2015", ["2015-08 August, 2015", "2015-07 July 2015"]],
    ["on June 9 and again on July 21", ["--06-09 June 9", "--07-21 July 21"]],
    ["on May 3 and 10, 2022, and", ["2022-05-03 May 3", "2022-05-10 10, 2022"]],
    ["on May 3, 5 and 10, 2022", ["2022-05-03 May 3", "2022-05-05 5", "2022-05-10 10, 2022"]],
    ["on June 20 and June 27, 2023", ["2023-06-20 June 20", "2023-06-27 June 27, 2023"]],
    ["November 15-17, 2015", ["2015-11-15 November 15-17, 2015"]],
    ["*December 19, 2005.* Plaintiff", ["2005-12-19 December 19, 2005"]],
    ["**May 22, 2024, 9:40 a.m.**", ["2024-05-22 May 22, 2024"]],
    ["parties may 3 times march 5 miles", []],
    ["at 2:15, Request Nos. 3 and 10, 2022 WL 1", []],
    ["No. 13-2493-KHV, 37.2, 14/30/2020, 2015 WL 7451174", []],
    ["Marchand 5, Junefield 7", []],
  ];
  for (const [text, expected] of forms) {
    it(`in ${JSON.stringify(text)}`, () => assert.deepEqual(dates(text), expected));
  }

  it("are looked for in a part of the text only", () => {
    const text = "May 1, 2020. June 2, 2021. July 3, 2022.";
    assert.deepEqual(readDates(text, 13, 26), [{ start: 13, end: 25, value: "2021-06-02" }]);
    assert.equal(firstFullDate(text, 12)?.value, "2021-06-02");
    assert.equal(firstFullDate("on May 3"), null);
  });

  it("are in order and inside the text, whatever it is", () => {
    const piece = fc.constantFrom(
      "May ",
      "3",
      ", ",
      "2022",
      " and ",
      "10",
      "th",
      " day of ",
      "\n",
      "/",
      "-",
      "Sept. ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of readDates(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
