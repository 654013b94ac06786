import assert from "node:assert/strict";
import type { Citation, CitationOf } from "../../../server/src/core/citations/citation.ts";
import { readNeutral } from "../../../server/src/core/citations/neutral.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";
import { citationFields } from "../../../server/src/core/report/citationFields.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A passage with its citations between marks, and the fields of each. */
type Example = readonly [marked: string, ...fields: Fields[]];

/** The passage without the marks, and what stood between them. */
function unmarked(marked: string): { text: string; cites: string[] } {
  return {
    text: marked.replace(/[\u27e6\u27e7]/g, ""),
    cites: [...marked.matchAll(/\u27e6([^\u27e7]*)\u27e7/g)].map((match) => match[1] as string),
  };
}

function scan(text: string): Citation[] {
  return scanCitations(text, []);
}

function follow(kind: Citation["kind"], examples: readonly Example[]): void {
  for (const [marked, ...expected] of examples) {
    it(marked, () => {
      const { text, cites } = unmarked(marked);
      const found = scan(text).filter((each) => each.kind === kind);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        cites,
      );
      expected.forEach((fields, index) => {
        assert.deepEqual({ ...citationFields(found[index] as Citation, text) }, fields);
      });
    });
  }
}

describe("kinds of citations", () => {
  describe("state codes", () => {
    follow("statute", [
      [
        "The claim accrued earlier. ⟦Cal. Civ. Proc. Code § 335.1⟧.",
        { reporter: "Cal. Civ. Proc. Code", section: "335.1" },
      ],
      [
        "See ⟦Tex. Bus. & Com. Code Ann. § 17.46(b)(24) (West 2019)⟧.",
        { reporter: "Tex. Bus. & Com. Code Ann.", section: "17.46(b)(24)", year: "2019" },
      ],
      [
        "⟦TEX. CIV. PRAC. & REM. CODE ANN. § 33.001⟧",
        { reporter: "Tex. Civ. Prac. & Rem. Code Ann.", section: "33.001" },
      ],
      ["⟦N.Y. Est. Powers & Trusts Law § 5-4.1⟧", { reporter: "N.Y. Est. Powers & Trusts Law", section: "5-4.1" }],
      [
        "⟦N.Y. C.P.L.R. 214⟧ and ⟦CPLR 3211(a)(7)⟧",
        { reporter: "N.Y. C.P.L.R.", section: "214" },
        { reporter: "CPLR", section: "3211(a)(7)" },
      ],
      ["⟦Mass. Gen. Laws ch. 93A, § 9⟧", { title: "93A", reporter: "Mass. Gen. Laws", section: "9" }],
      [
        "⟦Okla. Stat. tit. 15, § 761.1⟧; ⟦12 O.S. § 2004⟧",
        { title: "15", reporter: "Okla. Stat.", section: "761.1" },
        { title: "12", reporter: "O.S.", section: "2004" },
      ],
      ["⟦815 ILCS 505/10a(a)⟧", { title: "815", reporter: "ILCS", section: "505/10a(a)" }],
      ["⟦42 Pa. C.S.A. § 8371⟧", { title: "42", reporter: "Pa. C.S.A.", section: "8371" }],
      ["⟦N.J.S.A. 2A:15-5.1⟧", { reporter: "N.J.S.A.", section: "2A:15-5.1" }],
      ["⟦RCW 19.86.020⟧, ⟦NRS 598.0915⟧, ⟦ORS 646.608(1)⟧", { reporter: "RCW", section: "19.86.020" }],
      ["⟦A.R.S. § 44-1522(A)⟧", { reporter: "A.R.S.", section: "44-1522(A)" }],
      ["⟦O.C.G.A. § 10-1-393⟧ or ⟦OCGA § 10-1-393⟧", { reporter: "O.C.G.A.", section: "10-1-393" }],
      ["⟦Utah Code Ann. § 13-11-4⟧; ⟦Iowa Code § 714.16⟧", { reporter: "Utah Code Ann.", section: "13-11-4" }],
      [
        "⟦Md. Code Ann., Cts. & Jud. Proc. § 5-101⟧",
        { reporter: "Md. Code Ann., Cts. & Jud. Proc.", section: "5-101" },
      ],
      ["⟦Neb. Rev. Stat. § 25-224 (Reissue 2016)⟧", { reporter: "Neb. Rev. Stat.", section: "25-224", year: "2016" }],
      [
        "⟦I.R.C. § 6694⟧; ⟦U.S.S.G. § 3E1.1(a)⟧",
        { reporter: "I.R.C.", section: "6694" },
        { reporter: "U.S.S.G.", section: "3E1.1(a)" },
      ],
      ["⟦K.S.A. 2022 Supp. 60-518⟧", { reporter: "K.S.A.", section: "60-518", year: "2022" }],
    ]);
  });

  describe("federal enactments", () => {
    follow("statute", [
      ["⟦Pub. L. No. 109-2, § 5, 119 Stat. 4, 12 (2005)⟧", { reporter: "Pub. L.", section: "109-2", year: "2005" }],
      ["⟦Public Law 104-191⟧ came first.", { reporter: "Pub. L.", section: "104-191" }],
      ["⟦119 Stat. 4, 12 (2005)⟧", { title: "119", reporter: "Stat.", section: "4", year: "2005" }],
      [
        "⟦11 U.S.C. § 523(a)(8)⟧ and ⟦section 727⟧",
        { title: "11", reporter: "U.S.C.", section: "523(a)(8)" },
        { section: "727" },
      ],
      ["⟦Sections 1331 and 1367⟧ serve both.", { section: "1331 and 1367", sections: ["1331", "1367"] }],
      ["Liability under ⟦Section 14(a)⟧ of the Exchange Act is strict.", { section: "14(a)" }],
      ["Hearsay is dealt with in ⟦§ 27-803(2)⟧.", { section: "27-803(2)" }],
      ["Section 9(a) of the Lease, and § 12.2 of the Agreement, and Section 5(b) say so."],
      ["Act of May 1, 1991, 72d Leg., R.S., ch. 9, 1991 Acts."],
    ]);
    follow("regulation", [
      [
        "⟦40 C.F.R. pts. 60, 63⟧",
        { title: "40", reporter: "C.F.R.", section: "pts. 60, 63", sections: ["pt. 60", "pt. 63"] },
      ],
      ["⟦20 CFR Part 404⟧", { title: "20", reporter: "C.F.R.", section: "Part 404" }],
      [
        "⟦82 Fed. Reg. 5844-01 (Jan. 18, 2017)⟧",
        { volume: "82", reporter: "Fed. Reg.", page: "5844-01", year: "2017" },
      ],
      ["⟦Treas. Reg. § 301.7701-3(a)⟧", { reporter: "Treas. Reg.", section: "301.7701-3(a)" }],
      ["⟦Cal. Code Regs. tit. 2, § 11023⟧", { title: "2", reporter: "Cal. Code Regs.", section: "11023" }],
      ["⟦K.A.R. 28-39-158⟧", { reporter: "K.A.R.", section: "28-39-158" }],
      ["⟦Conn. Agencies Regs. § 46a-54-204⟧", { reporter: "Conn. Agencies Regs.", section: "46a-54-204" }],
    ]);
    follow("constitution", [
      ["⟦Tex. Const. art. I, § 3a⟧", { reporter: "Tex. Const.", section: "art. I, § 3a" }],
      ["⟦N.Y. Const. art. VI, § 3(b)⟧", { reporter: "N.Y. Const.", section: "art. VI, § 3(b)" }],
      ["⟦Ohio Const. art. I, § 16⟧", { reporter: "Ohio Const.", section: "art. I, § 16" }],
      ["The Constitution art. I says so."],
    ]);
  });

  describe("rules of court", () => {
    follow("rule", [
      [
        "⟦Fed. R. App. P. 34(f)⟧ and ⟦10th Cir. R. 34.1⟧.",
        { reporter: "Fed. R. App. P.", section: "34(f)" },
        { reporter: "10th Cir. R.", section: "34.1" },
      ],
      ["⟦Tex. R. Civ. P. 91a.1⟧", { reporter: "Tex. R. Civ. P.", section: "91a.1" }],
      ["⟦Ill. S. Ct. R. 201(k)⟧", { reporter: "Ill. S. Ct. R.", section: "201(k)" }],
      ["⟦Kan. Sup. Ct. R. 3.08⟧", { reporter: "Kan. Sup. Ct. R.", section: "3.08" }],
      ["⟦Utah R. Civ. P. 26(c)⟧", { reporter: "Utah R. Civ. P.", section: "26(c)" }],
      ["⟦9th Cir. R. 36-3⟧", { reporter: "9th Cir. R.", section: "36-3" }],
      ["⟦E.D. Tex. Local Rule CV-7(a)⟧", { reporter: "E.D. Tex. Local Rule", section: "CV-7(a)" }],
      ["⟦D. Kan. Local Rule 7.1⟧", { reporter: "D. Kan. Rule", section: "7.1" }],
      ["⟦D. Md. Loc. R. 105.6⟧", { reporter: "D. Md. Loc. R.", section: "105.6" }],
      [
        "⟦Rules 12(b)(2) and 12(b)(6)⟧ apply.",
        { section: "12(b)(2) and 12(b)(6)", sections: ["12(b)(2)", "12(b)(6)"] },
      ],
      ["⟦Rules 26 and 37⟧ govern, 56, 477 U.S. 317, does not.", { section: "26 and 37", sections: ["26", "37"] }],
    ]);
  });

  describe("testimony, transcripts and exhibits", () => {
    follow("exhibit", [
      ["⟦De Soto Dep. 14:2-5⟧.", { label: "Dep.", entries: ["De Soto"], pins: ["14:2-5"] }],
      ["See ⟦J. Marsh Second Supp. Decl. ¶ 4⟧.", { label: "Second Supp. Decl.", entries: ["J. Marsh"], pins: ["¶ 4"] }],
      ["(⟦Bluestem 30(b)(6) Dep. at 40:1-9⟧)", { label: "Dep.", entries: ["Bluestem 30(b)(6)"], pins: ["40:1-9"] }],
      ["⟦Ortiz Dep. Tr. 12:4-9; 13:1-3⟧.", { label: "Dep. Tr.", entries: ["Ortiz"], pins: ["12:4-9", "13:1-3"] }],
      ["He erred. ⟦Prelim. Hr'g Tr. 8:2-11⟧.", { label: "Prelim. Hr'g Tr.", pins: ["8:2-11"] }],
      ["(⟦Tr. 36, 113-15⟧.)", { label: "Tr.", pins: ["36", "113-15"] }],
      ["(⟦Exs. A and B⟧ to the motion)", { label: "Exs.", entries: ["A", "B"] }],
      ["⟦Gov't Ex. 12 at 4⟧", { label: "Ex.", entries: ["12"], pins: ["4"] }],
      ["(⟦PX 31 at 2⟧; ⟦DTX-7⟧.)", { label: "PX", entries: ["31"], pins: ["2"] }, { label: "DTX", entries: ["7"] }],
      ["The Indian Tr. 45 acres and the Tr. were sold. The affidavit ran to 6 pages."],
      ["⟦Exhibit 4⟧ is a map.".replace(/[\u27e6\u27e7]/g, "")],
    ]);
  });

  describe("the record and the papers of the case", () => {
    follow("exhibit", [
      ["It knew. ⟦A.R. 000214-16⟧.", { label: "A.R.", pins: ["000214-16"] }],
      [
        "(⟦J.A. 30, 41⟧; ⟦Aplt. App. vol. 2 at 345⟧.)",
        { label: "J.A.", pins: ["30", "41"] },
        { label: "Aplt. App.", pins: ["345"] },
      ],
      ["⟦R. at 9-10⟧.", { label: "R.", pins: ["9-10"] }],
      ["He admitted it. ⟦N.T., 3/11/21, at 6-8⟧.", { label: "N.T.", pins: ["6-8"] }],
      ["⟦N.T. at 12⟧; the patient, N.T. 15, lived in New York, N.Y. at the time.", { label: "N.T.", pins: ["12"] }],
      ["⟦Second Am. Compl. ¶¶ 9-12⟧.", { label: "Second Am. Compl.", pins: ["¶¶ 9-12"] }],
      [
        "(⟦Pl.'s Mem. in Supp. at 3⟧; ⟦Defs.' Opp'n at 7-8⟧.)",
        { label: "Mem. in Supp.", pins: ["3"] },
        { label: "Opp'n", pins: ["7-8"] },
      ],
      ["⟦Def.'s Mot. for Summ. J. at 12⟧.", { label: "Mot. for Summ. J.", pins: ["12"] }],
      ["Pl.'s Mem., Doc. 167 at 3."],
      ["The Answer, at 5 p.m., was due. His Reply took 3 days; the Pet. was 9 pages."],
    ]);
    follow("docket", [
      [
        "(⟦DN 1, PageID #: 4⟧); ⟦DN 12 at 3⟧. A DN 50 valve was fitted.",
        { label: "DN", entries: ["1"], pins: ["PageID #: 4"] },
        { label: "DN", entries: ["12"], pins: ["3"] },
      ],
      ["(⟦Doc. 13 at PageID 579-\n80⟧.)", { label: "Doc.", entries: ["13"], pins: ["PageID 579-80"] }],
      ["Pl.'s Mem., ⟦Doc. 167 at 3⟧.", { label: "Doc.", entries: ["167"], pins: ["3"] }],
      ["⟦R. Doc. 31⟧; ⟦Bankr. Dkt. 40⟧; ⟦CM/ECF No. 12⟧", { label: "R. Doc.", entries: ["31"] }],
      ["⟦D. Ct. Dkt. 104⟧", { label: "D. Ct. Dkt.", entries: ["104"] }],
      ["⟦D.I. 12, 14⟧.", { label: "D.I.", entries: ["12", "14"] }],
      ["⟦Filing No. 9 at CM/ECF p. 4⟧.", { label: "Filing No.", entries: ["9"], pins: ["4"] }],
      ["⟦ECF No. 8-2, PageID.45-57⟧", { label: "ECF No.", entries: ["8-2"], pins: ["PageID.45-57"] }],
      ["(⟦**Doc. 70-2**, p. 3⟧)", { label: "Doc.", entries: ["70-2"], pins: ["3"] }],
      ["**⟦Doc. 70-2 at 3⟧**", { label: "Doc.", entries: ["70-2"], pins: ["3"] }],
      [
        "⟦Docs. 210\u2013212⟧ and ⟦Doc. 47\u20111⟧",
        { label: "Docs.", entries: ["210", "211", "212"] },
        { label: "Doc.", entries: ["47-1"] },
      ],
      ["⟦Doc. 24, ¶ 3.b⟧.", { label: "Doc.", entries: ["24"], pins: ["¶ 3.b"] }],
      ["(⟦Doc. 19⟧, text Order.)", { label: "Doc.", entries: ["19"] }],
    ]);
  });

  describe("Bates numbers by themselves", () => {
    follow("exhibit", [
      ["The mail says why. (⟦KLM-0004417\u201321⟧.)", { label: "Bates", entries: ["KLM-0004417-21"] }],
      ["See ⟦KLM_0005102⟧; ⟦KLM 00310⟧.", { label: "Bates", entries: ["KLM_0005102"] }],
      ["Defendant produced KLM-0000001 through KLM-0009811 on a disc."],
      ["Amherst, NY 14226. Dallas, TX 75201. (SSR 96030.) 2015 WL 7451174. Washington, DC 20044-0146"],
    ]);
  });

  describe("treatises", () => {
    follow("treatise", [
      ["Relevance is broad. ⟦8A Wright & Miller, *Federal Practice and Procedure* § 2036 (3d ed. 2010)⟧."],
      ["⟦8 Charles Alan Wright & Arthur R. Miller, Federal Practice & Procedure § 2007⟧."],
      ["See ⟦7 James Wm. Moore et al., *Moore's Federal Practice* § 37.40 (3d ed. 2015)⟧."],
      ["⟦2 Ada Lovell, *On Interest* § 3:14[2], at 60 (4th ed. 2003)⟧"],
      ["⟦73 Am. Jur. 2d Summary Judgment § 12 (2018)⟧"],
      ["⟦*Manual for Complex Litigation (Fourth)* § 11.442 (2004)⟧"],
      ["The *Standard Form* § 12 is blank; *Smith v. Jones* § 4 is no book."],
    ]);

    it("has its parts", () => {
      const text = "See 10A Wright & Miller, *Federal Practice & Procedure* § 2727.1 (4th ed. 2016).";
      const treatise = scan(text)[0] as CitationOf<"treatise">;
      assert.deepEqual(
        [treatise.volume, treatise.author, treatise.title, treatise.section, treatise.year].map((part) => part?.value),
        ["10A", "Wright & Miller", "Federal Practice & Procedure", "2727.1", "2016"],
      );
      for (const part of [treatise.volume, treatise.author, treatise.title, treatise.section, treatise.year]) {
        assert.equal(part && text.slice(part.start, part.end), part?.value);
      }
    });
  });

  describe("other authorities", () => {
    follow("other", [
      ["⟦Restatement (Second) of Contracts § 205 cmt. d (Am. L. Inst. 1981)⟧."],
      ["⟦Restatement (Third) of the Law Governing Lawyers § 51⟧ and ⟦Restatement of Torts § 402⟧"],
      ["⟦Exec. Order No. 14,000, 86 Fed. Reg. 1100, 1102 (Jan. 8, 2021)⟧."],
      ["⟦Executive Order 12898⟧ applies; so does (“⟦E.O. 13,780⟧”)."],
      ["⟦*Waive*, *Black's Law Dictionary* (12th ed. 2024)⟧."],
      ["⟦Webster's Third New International Dictionary 1120 (1993)⟧."],
      ["⟦Rev. Rul. 99-7⟧; ⟦T.C. Memo. 2002-43⟧; ⟦Rev. Proc. 2004-12⟧."],
      ["Her dictionary (2d ed. 1990) is lost. The Dictionary of 1900 is not. The executive order 12 was signed."],
    ]);

    it("has its source and its section", () => {
      const other = scan("Restatement (Second) of Torts § 402A cmt. k (Am. Law Inst. 1965)")[0] as CitationOf<"other">;
      assert.deepEqual(
        [other.source, other.section, other.year].map((part) => part?.value),
        ["Restatement (Second) of Torts", "§ 402A cmt. k", "1965"],
      );
    });
  });

  describe("journals", () => {
    follow("journal", [
      [
        "⟦Ada Lovell, Note, *Silence as Assent*, 58 U. Kan. L. Rev. 1121, 1130 n.44 (2010)⟧.",
        {
          title: "Silence as Assent",
          volume: "58",
          reporter: "U. Kan. L. Rev.",
          page: "1121",
          pins: ["1130 n.44"],
          year: "2010",
        },
      ],
    ]);
  });

  describe("decisions that are not published", () => {
    follow("unpublished", [
      [
        "⟦Doe v. Roe Transp., LLC, No. 5:23-CV-00471 2024 WL 5423041, at *1 (W.D. Tex. May 28, 2024)⟧.",
        {
          caseName: "Doe v. Roe Transp., LLC",
          docketNumber: "5:23-CV-00471",
          database: "WL",
          year: "2024",
          number: "5423041",
          pins: ["*1"],
          court: "W.D. Tex.",
          date: "2024-05-28",
        },
      ],
      [
        "⟦State v. Oak, No. 02-1, 1994 WL 12 (Tenn. Crim. App., at Jackson, Oct. 12, 1994)⟧.",
        {
          caseName: "State v. Oak",
          docketNumber: "02-1",
          database: "WL",
          year: "1994",
          number: "12",
          court: "Tenn. Crim. App., at Jackson",
          date: "1994-10-12",
        },
      ],
      ["In No. 12-345 2015 was the year, and No. 12-345 1999 (D. Kan.) the other."],
    ]);
  });

  describe("courts", () => {
    const courtOf = (text: string) => {
      const citation = scan(text)[0];
      return citation && "courtAndDate" in citation ? citation.courtAndDate : undefined;
    };

    it("are looked up, and kept where they are not known", () => {
      assert.equal(courtOf("A v. B, 1 F.3d 2 (10th Cir. 1993)")?.courtId, "ca10");
      assert.equal(courtOf("A v. B, 1 F. Supp. 2d 2 (D.Kan.1998)")?.courtId, "ksd");
      const unknown = courtOf("A v. B, 1 F.3d 2 (Elsewhere Ct. 1993)");
      assert.equal(unknown?.court?.value, "Elsewhere Ct.");
      assert.equal(unknown?.courtId, undefined);
    });

    it("of Texas have a district and a history", () => {
      const found = courtOf("A v. B, 301 S.W.3d 712 (Tex. App.–Houston [14th Dist.] 2009, pet. denied)");
      assert.equal(found?.court?.value, "Tex. App.—Houston [14th Dist.]");
      assert.equal(found?.courtId, "texapp");
      assert.equal(found?.date?.value, "2009");
    });

    it("of appeals may stand without a year, where history follows", () => {
      assert.equal(courtOf("A v. B, 961 F.2d 204 (1st Cir.), cert. denied, 506 U.S. 1 (1992)")?.courtId, "ca1");
    });
  });

  describe("public-domain cites", () => {
    const neutral = (text: string) => {
      const found = readNeutral(text, 0, 4);
      return found && [found.volume.value, found.reporter.value, found.page.value, text.slice(found.end)];
    };

    it("have a year, a state's sign and a number", () => {
      assert.deepEqual(neutral("2019 UT 12, ¶ 4"), ["2019", "UT", "12", ", ¶ 4"]);
      assert.deepEqual(neutral("2012-Ohio-5336."), ["2012", "Ohio", "5336", "."]);
      assert.deepEqual(neutral("2005-NMCA-078 says"), ["2005", "NMCA", "078", " says"]);
      assert.deepEqual(neutral("2014 IL App (1st) 120583-U"), ["2014", "IL App (1st)", "120583-U", ""]);
      assert.deepEqual(neutral("2013 Me. 21"), ["2013", "ME", "21", ""]);
      assert.deepEqual(neutral("2025 NY Slip Op 31486(U)"), ["2025", "NY Slip Op", "31486(U)", ""]);
    });

    it("are not read of other numbers", () => {
      for (const text of [
        "1012 UT 12",
        "2019 Co. 5",
        "2019 UT 1,200",
        "2019 OK 5.5",
        "2012-Ohio 5336",
        "2019 Kan. 12",
        "2019",
      ]) {
        assert.equal(neutral(text), null, text);
      }
    });
  });

  describe("what is no citation", () => {
    for (const text of [
      "The price rose from $388,940 to $412,500, or 9 percent.",
      "Mail goes to P.O. Box 412, 1100 S.W. 3d Street, Topeka, Kan. 66612.",
      "Case 2:07-cv-00123-JWL Document 59 Filed 06/01/09 Page 1 of 22",
      "Dr. F. D. Supple and Mr. A. D. Third met J. F. R. Dent.",
      "The verse was John 3:16, and on the wall Matthew 5:3-12.",
      "U.S. 281 meets K-96 and I-70 at Exit 298; U.S. 50 is nearer.",
      "In 1998 F. Scott Meacham bought 40 acres, and in 2003 he sold 12 of them.",
      "The recipe calls for 2 c. flour, 1 tsp. salt, and 3 T. shortening.",
      "The tract is the SW/4 of Section 14, Township 12 South, Range 5 East of the 6th P.M.",
      "On 5 Mar. 2012 and 3 Dec. 2015 he wrote to the R. at the gate.",
      "Paragraph 7 of the Agreement, ¶ 9 of the Addendum, and Section 4.2(b) of the Lease agree.",
      "The Answer was filed; the Report at the time was 30 pages; Op. cit.",
    ]) {
      it(text, () => assert.deepEqual(scan(text), []));
    }
  });
});
