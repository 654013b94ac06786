import assert from "node:assert/strict";
import type { Citation } from "../../../server/src/core/citations/citation.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";
import { citationFields } from "../../../server/src/core/report/citationFields.ts";

function scan(text: string): Citation[] {
  return scanCitations(text, []);
}

function only(text: string): Citation {
  const found = scan(text);
  assert.equal(found.length, 1, `one citation in ${JSON.stringify(text)}, got ${JSON.stringify(found)}`);
  return found[0] as Citation;
}

function texts(text: string): string[] {
  return scan(text).map(({ start, end }) => text.slice(start, end));
}

function fields(text: string) {
  const citation = only(text);
  return { kind: citation.kind, ...citationFields(citation, text) };
}

describe("scanCitations", () => {
  describe("decisions", () => {
    it("a reported case has all its parts", () => {
      assert.deepEqual(fields("*Alder v. Birch Corp.*, 144 F.3d 664, 670-71 (10th Cir. 1998)."), {
        kind: "case",
        caseName: "Alder v. Birch Corp.",
        volume: "144",
        reporter: "F.3d",
        page: "664",
        pins: ["670-71"],
        court: "10th Cir.",
        year: "1998",
      });
    });

    for (const spelling of [
      "F. Supp. 2d",
      "F.Supp.2d",
      "F. Supp.2d",
      "F.Supp. 2d",
      "Fed. Supp. 2d",
      "F.\u00a0Supp.\n2d",
    ]) {
      it(`${JSON.stringify(spelling)} is F. Supp. 2d`, () => {
        assert.equal(fields(`Elm v. Fir, 400 ${spelling} 707 (M.D.Pa. 2005)`).reporter, "F. Supp. 2d");
      });
    }

    it("a court is given in its Bluebook spacing", () => {
      assert.equal(fields("Elm v. Fir, 400 F. Supp. 2d 707 (M.D.Pa.2005)").court, "M.D. Pa.");
    });

    it("parallel cites and the pins between them are one citation", () => {
      const found = fields("*State v. Oak*, 298 Kan. 439, 445, 313 P.3d 782 (2013)");
      assert.deepEqual(found.parallel, [{ volume: "313", reporter: "P.3d", page: "782" }]);
      assert.deepEqual(found.pins, ["445"]);
    });

    it("an unpublished decision has docket number, database, star page, court and date", () => {
      assert.deepEqual(
        fields("*Ash v. Yew, Inc.*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2-3 (D. Kan. Nov. 23, 2015)"),
        {
          kind: "unpublished",
          caseName: "Ash v. Yew, Inc.",
          docketNumber: "15-2602-JAR-TJJ",
          database: "WL",
          year: "2015",
          number: "7451174",
          pins: ["*2-3"],
          court: "D. Kan.",
          date: "2015-11-23",
        },
      );
    });

    for (const number of [
      "2:13-cv-02493-KHV-KGG",
      "CIV-14-234-D",
      "13-2228-KHV/KGG",
      "CIV 16-1056 WJ/JHR",
      "05-CV-02129-MLB-GLR",
      "02C01-9308-CR-00180",
      "14-1111V",
    ]) {
      it(`docket number ${number}`, () => {
        assert.equal(fields(`Ash v. Yew, No. ${number}, 2015 WL 123456 (D. Kan. Nov. 23, 2015)`).docketNumber, number);
      });
    }

    it("a decision may be known by docket number and date alone", () => {
      assert.equal(fields("*Bell v. Gris*, No. 23-2068-DDC-GEB (D. Kan. Dec. 29, 2023)").kind, "unpublished");
    });

    it("a docket number needs no prefix before a database", () => {
      const citation = only("*Blair v. Transit*, 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016)");
      assert.ok(citation.kind === "unpublished" && citation.docketNumber && !citation.docketNumber.prefix);
    });

    it("a star page is a pin with or without its escape, its at and its comma", () => {
      for (const pin of [", at *2", ", at \\*2", ", *2", " at *2", ", at * 2", ", at **2"]) {
        assert.deepEqual(fields(`Ash v. Yew, 2015 WL 7451174${pin} (D. Kan. Nov. 23, 2015)`).pins, ["*2"], pin);
      }
    });

    it("the name is read backwards to where the sentence begins", () => {
      const names = [
        ["So it was held in Kansas. Smith v. Jones Co., 12 F.3d 34 (10th Cir. 1994)", "Smith v. Jones Co."],
        [
          "The rule of United States v. Carroll Towing Co., 159 F.2d 169 (2d Cir. 1947)",
          "United States v. Carroll Towing Co.",
        ],
        ["See In re Grand Jury, 12 F.3d 34 (10th Cir. 1994)", "In re Grand Jury"],
        [
          "But see *Lohm & Rau, Inc. v. YKK (U.S.A.), Inc.*, 12 F.3d 34 (10th Cir. 1994)",
          "Lohm & Rau, Inc. v. YKK (U.S.A.), Inc.",
        ],
        [
          "(quoting Doe ex rel. Roe v. Sch. Dist. No. 1, 12 F.3d 34 (10th Cir. 1994))",
          "Doe ex rel. Roe v. Sch. Dist. No. 1",
        ],
        ["*Celotex Corp. v.\nCatrett*, 477 U.S. 317 (1986)", "Celotex Corp. v. Catrett"],
      ] as const;
      for (const [text, name] of names) assert.equal(fields(text).caseName, name);
    });

    it("a citation in a blockquote may be wrapped", () => {
      assert.equal(fields("> *Adler v. Wal-Mart\n> Stores, Inc.*, 144 F.3d\n> 664 (10th Cir. 1998)").volume, "144");
    });

    it("a signal in italics is no name", () => {
      assert.equal(fields("*See* 62 F.3d at 4").caseName, undefined);
    });

    it("a short form has no first page", () => {
      assert.deepEqual(fields("*Celotex*, 477 U.S. at 323."), {
        kind: "short",
        caseName: "Celotex",
        volume: "477",
        reporter: "U.S.",
        pins: ["323"],
      });
    });
  });

  describe("record", () => {
    const cases: [string, string[], string[] | undefined][] = [
      ["Doc. 172", ["172"], undefined],
      ["Doc. 168, at 1", ["168"], ["1"]],
      ["ECF No. 34-1 at 3-5", ["34-1"], ["3-5"]],
      ["Docs. 18-20", ["18", "19", "20"], undefined],
      ["ECF Nos. 52-1 through 52-3", ["52-1", "52-2", "52-3"], undefined],
      ["Docs. 57, 58, and 60", ["57", "58", "60"], undefined],
      ["Dkt. ## 40, 41", ["40", "41"], undefined],
      ["Doc. 71-2, pp. 1, 4", ["71-2"], ["1", "4"]],
      ["Doc. 7, ¶ 31", ["7"], ["¶ 31"]],
      ["D.E. 81-4, at 44:1-9", ["81-4"], ["44:1-9"]],
      ["Doc.45, at page 6", ["45"], ["6"]],
    ];
    for (const [text, entries, pins] of cases) {
      it(text, () => {
        const found = fields(`(${text}.)`);
        assert.equal(found.kind, "docket");
        assert.deepEqual(found.entries, entries);
        assert.deepEqual(found.pins, pins);
      });
    }

    it("a label without its number is a citation with no entry", () => {
      for (const text of [
        "(Doc. at 2)",
        "(Doc. ___)",
        "(ECF No. [number])",
        "(ECF No. ___.)",
        "(ECF No. \\_\\_\\_.)",
        "(Doc. ___ at 2)",
      ]) {
        assert.equal(fields(text).entries, undefined, text);
      }
    });

    it("a number that counts something else ends the list of pins", () => {
      assert.deepEqual(texts("See Doc. 170 at 2, 14 days later."), ["Doc. 170 at 2"]);
      assert.deepEqual(texts("Doc. 12 at 3, 2015 WL 100000, at *1.")[0], "Doc. 12 at 3");
    });
  });

  describe("rules and statutes", () => {
    const cases: [string, string | undefined, string][] = [
      ["Fed. R. Civ. P. 37(a)(1)", "Fed. R. Civ. P.", "37(a)(1)"],
      ["Fed.R.Civ.P. 62", "Fed. R. Civ. P.", "62"],
      ["FRCP 37", "Fed. R. Civ. P.", "37"],
      ["D. Kan. Rule. 37.2", "D. Kan. Rule", "37.2"],
      ["D.Kan. Rule 37.2", "D. Kan. Rule", "37.2"],
      ["Rule 37(c)", undefined, "37(c)"],
      ["W.D. Wash. LCR 37(a)(1)", "W.D. Wash. LCR", "37(a)(1)"],
      ["DUCivR 37-1", "DUCivR", "37-1"],
      ["28 U.S.C. § 636(b)(1)(A)", "U.S.C.", "636(b)(1)(A)"],
      ["28 USC 1331", "U.S.C.", "1331"],
      ["K.S.A. 60-237(a)(1)", "K.S.A.", "60-237(a)(1)"],
      ["29 C.F.R. § 516.2", "C.F.R.", "516.2"],
    ];
    for (const [text, reporter, section] of cases) {
      it(text, () => {
        const found = fields(`As ${text} says.`);
        assert.equal(found.reporter, reporter);
        assert.equal(found.section, section);
      });
    }
  });

  describe("precision", () => {
    for (const text of [
      "The roof was priced at $388,940 in 2013 and at $412,500 in 2014.",
      "Request No. 5 and Topic No. 31 remain in dispute; No. 6 does not.",
      "Under § 4.2 of the Agreement the buyer bears the freight, and §§ 7 and 9 say when.",
      "Send the check to 4200 N. 61st Terrace, Suite 110, Kansas City, Kansas 66104.",
      "Interstate 70, exit 313, is eight miles from the plant; U.S. 50 is nearer.",
      "In 2013 U.S. sales fell by 7 percent, and in 2014 they fell again.",
      "Bring the doc to the front desk, and ask for Ms. Court.",
      "The ID. on the badge was not his, and the badge itself was No. 172.",
      "Case 2:13-cv-02493-KHV Document 59 Filed 06/01/09 Page 1 of 22",
      "Mr. Rule was asked 37 questions and answered 26 of them.",
      "The call is set for Doc's office at 3 p.m., in Room 232.",
      "He did. Candid. 4 boxes, 12 labels.",
    ]) {
      it(text, () => assert.deepEqual(texts(text), []));
    }

    it("opaque text holds no citation, and none reaches into it", () => {
      const text = "See `Doc. 1` and Doc. 2.";
      assert.deepEqual(
        scanCitations(text, [{ start: 4, end: 12 }]).map(({ start }) => text.slice(start, start + 6)),
        ["Doc. 2"],
      );
    });

    it("a blank line ends a citation", () => {
      assert.deepEqual(texts("It is in Doc.\n\n170 at 2."), []);
    });
  });

  describe("sequence", () => {
    it("cites in one sentence or parenthesis are a string", () => {
      const found = scan("See *A v. B*, 12 F.3d 34 (10th Cir. 1994); *C v. D*, 13 F.3d 56 (10th Cir. 1995). (Doc. 1.)");
      assert.deepEqual(
        found.map(({ joined }) => joined),
        [false, true, false],
      );
    });

    const apart: [string, string][] = [
      [
        "a sentence that ends before the mention of a rule",
        "See Doc. 12 at 4. The note to Rule 402 was revised after Boykin v. Alabama, 395 U.S. 238 (1969).",
      ],
      [
        "a sentence that begins with the number of a paragraph",
        "People v. Oak, 121 Ill. 2d 36 (1987).\n\u00b6 39 The words of People v. Elm, 200 Ill. App. 3d 765 (1990), help.",
      ],
      ["an Id. that is a sentence of its own", "*Id.* *State v. Ash*, 295 Neb. 88 (2016)."],
      ["an Id. on a line of its own", "Id.\n 7\n State v. Ash, 295 Neb. 88 (2016)."],
    ];
    for (const [what, text] of apart) {
      it(`${what} keeps citations apart`, () => {
        const found = scan(text);
        assert.ok(found.length > 1);
        assert.equal(found.at(-1)?.joined, false);
      });
    }

    it("a cite in parentheses does not join one outside them", () => {
      const found = scan("The order (Doc. 170) came before the motion (Doc. 172).");
      assert.deepEqual(
        found.map(({ joined }) => joined),
        [false, false],
      );
    });

    it("a cite that is quoted or cited by another is nested", () => {
      const found = scan(
        "*A v. B*, 12 F.3d 34 (10th Cir. 1994) (quoting *C v. D*, 13 F.3d 56 (10th Cir. 1995)); Doc. 3.",
      );
      assert.deepEqual(
        found.map(({ nested }) => nested),
        [false, true, false],
      );
    });

    it("a parenthesis that is no explanation of a citation nests nothing", () => {
      for (const text of ["It was denied. (*See* Doc. 170, at 2.)", "He admitted it (citing Doc. 4)."]) {
        assert.deepEqual(
          scan(text).map(({ nested }) => nested),
          [false],
        );
      }
    });

    it("a signal is read with or without emphasis", () => {
      assert.equal(scan("*See also* Doc. 3.")[0]?.signal?.value, "see also");
      assert.equal(scan("*See Lee v. Max*, 638 F.3d 1318 (10th Cir. 2011)")[0]?.signal?.value, "see");
    });
  });

  describe("Id.", () => {
    const cases: [string, string, boolean][] = [
      ["(*Id.* at 2.)", "word", true],
      ["*Id*. at 2.", "without-period", true],
      ["; *id.* at 2", "word", true],
      ["*See id.* at 2", "run", true],
      ["Id. at 2", "none", true],
      ["*Primrose* was about products. *See id.* at 566.", "run", false],
      ["*Primrose* was about products. Id. at 566.", "none", true],
      ["at *3. Id. at 4", "none", true],
      ["_Id._, at 9", "word", true],
    ];
    for (const [text, italics] of cases) {
      it(`${text} is emphasised: ${italics}`, () => {
        const citation = only(text);
        assert.ok(citation.kind === "id");
        assert.equal(citation.italics, italics);
      });
    }
  });
});
