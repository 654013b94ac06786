import assert from "node:assert/strict";
import type { PaperKind, Relief } from "../../../server/src/core/brief/brief.ts";
import { briefOf, caption } from "./reading.ts";

const opening = "\n\nThe undersigned states as follows.\n";

describe("kinds of paper", () => {
  const titles: readonly (readonly [string, PaperKind])[] = [
    ["PLAINTIFF'S MOTION TO COMPEL", "motion"],
    ["Motion for Protective Order", "motion"],
    ["NOTICE OF MOTION AND MOTION TO COMPEL", "motion"],
    ["DEFENDANTS' MOTION TO COMPEL AND MEMORANDUM IN SUPPORT", "motion"],
    ["MEMORANDUM IN SUPPORT OF DEFENDANTS' MOTION TO DISMISS", "memorandum-in-support"],
    ["Suggestions in Support of Motion to Quash", "memorandum-in-support"],
    ["BRIEF IN SUPPORT OF PLAINTIFF'S MOTION FOR SANCTIONS", "memorandum-in-support"],
    ["DEFENDANTS' RESPONSE IN OPPOSITION TO PLAINTIFF'S MOTION TO COMPEL", "response"],
    ["Memorandum in Opposition to Motion to Compel", "response"],
    ["PLAINTIFF'S REPLY IN SUPPORT OF HER MOTION TO COMPEL", "reply"],
    ["SUR-REPLY TO MOTION FOR SANCTIONS", "reply"],
    ["MEMORANDUM AND ORDER DENYING MOTION FOR SANCTIONS", "order"],
    ["[PROPOSED] ORDER GRANTING MOTION TO COMPEL", "order"],
    ["Order to Show Cause", "order"],
    ["RULING ON MOTION TO COMPEL", "order"],
    ["NOTICE OF SERVICE OF SUBPOENA", "notice"],
    ["STIPULATION OF DISMISSAL", "stipulation"],
    ["PLAINTIFF'S OBJECTIONS UNDER FED. R. CIV. P. 72(a) TO THE ORDER OF MAY 1", "other"],
    ["PLAINTIFF'S RESPONSES TO DEFENDANT'S FIRST INTERROGATORIES", "other"],
    ["COMPLAINT", "other"],
  ];
  for (const [title, kind] of titles) {
    it(`${kind}: ${title}`, () => {
      assert.equal(briefOf(`${caption}# ${title}${opening}`).filing.kind, kind);
      assert.equal(briefOf(`${caption}**${title}**${opening}`).filing.kind, kind);
    });
  }

  it("an order is known by its end where its title says nothing", () => {
    const text = `${caption}MEMORANDUM\n\nBefore the Court is a motion.\n\nIT IS SO ORDERED.\n\ns/ A. Judge\nA. Judge\nUnited States Magistrate Judge\n`;
    assert.equal(briefOf(text).filing.kind, "order");
  });

  it("an opinion is known by its beginning, whatever sounds like a title before it", () => {
    const head =
      "NOT FINAL UNTIL TIME EXPIRES TO FILE REHEARING MOTION\n\nRAY WICK, Appellant,\n\nv.\n\nANN ORR, Appellee.\n\n";
    const kindOf = (text: string) =>
      briefOf(`${head}${text}\n\nWe affirm.\n`, { court: null, isIncluded: true }).filing.kind;
    assert.equal(kindOf("Opinion filed June 10, 2016."), "order");
    assert.equal(kindOf("Before ASH, ELM, and OAK, Circuit Judges."), "order");
    assert.equal(kindOf("PER CURIAM:\n\nWick appeals from the grant of Orr's motion to dismiss."), "order");
    assert.equal(kindOf("Wick asks for rehearing."), "motion");
  });

  it("a letter is known by its address", () => {
    assert.equal(briefOf(`${caption}Dear Judge Birzer:\n\nI write about discovery.\n`).filing.kind, "letter");
  });

  it("a motion without a title is known by its opening", () => {
    const { filing } = briefOf(
      `${caption}COMES NOW Plaintiff and moves the Court to compel answers to interrogatories.\n`,
    );
    assert.equal(filing.kind, "motion");
    assert.deepEqual(filing.relief, ["compel"]);
  });

  it("front matter decides", () => {
    assert.equal(briefOf("---\nfiling: reply\n---\n\n# MOTION TO COMPEL\n").filing.kind, "reply");
    const extension = briefOf("---\nfiling: extension\ncourt: ksd\n---\n\n# Motion\n").filing;
    assert.equal(extension.kind, "motion");
    assert.deepEqual(extension.relief, ["extension"]);
  });

  it("a text is a brief by front matter, and by inclusion", () => {
    assert.equal(briefOf("---\ncourt: anything\n---\n\nText.\n").filing.kind, "other");
    assert.equal(briefOf("---\ntitle: Motion to Compel\ncase: 24-1234\n---\n\nText.\n").filing.kind, "motion");
    assert.equal(briefOf("---\ntitle: My blog\nauthor: me\n---\n\nText.\n").filing.kind, null);
    assert.equal(briefOf("# Motion to Stay\n", { court: "ksd", isIncluded: true }).filing.kind, "motion");
    assert.equal(briefOf("# Motion to Stay\n", { court: "ksd", isIncluded: true }).court, "ksd");
    assert.equal(briefOf("# Motion to Stay\n", { court: "ksd", isIncluded: false }).filing.kind, null);
  });
});

describe("relief", () => {
  const titles: readonly (readonly [string, readonly Relief[]])[] = [
    ["PLAINTIFF'S MOTION TO COMPEL AND FOR ATTORNEY'S FEES", ["compel"]],
    ["MOTION TO COMPEL AND TO OVERRULE OBJECTIONS", ["compel", "discovery-other"]],
    [
      "MOTION FOR AN ORDER HOLDING DEFENDANTS IN CONTEMPT FOR NON-COMPLIANCE WITH THE COURT'S ORDER OF MAY 1, 2016 AND GRANTING APPROPRIATE SANCTIONS",
      ["contempt", "sanctions"],
    ],
    ["MOTION FOR SANCTIONS FOR VIOLATION OF THE ORDER COMPELLING DISCOVERY", ["sanctions"]],
    ["MOTION FOR EXTENSION OF TIME TO RESPOND TO DEFENDANTS' MOTION TO DISMISS", ["extension"]],
    ["MOTION FOR EXTENSION OF TIME TO REPLY TO MOTION FOR SUMMARY JUDGMENT", ["extension"]],
    ["MOTION TO AMEND SCHEDULING ORDER", ["extension"]],
    ["MOTION FOR LEAVE TO FILE SECOND AMENDED COMPLAINT", ["amend"]],
    ["MOTION TO ALTER OR AMEND JUDGMENT", ["other"]],
    ["MOTION TO QUASH OR MODIFY SUBPOENA", ["quash"]],
    ["MOTION TO ENFORCE SUBPOENA DUCES TECUM", ["enforce-subpoena"]],
    ["MOTION FOR PROTECTIVE ORDER AND TO STAY DISCOVERY", ["protective-order", "stay"]],
    ["MOTION TO EXCLUDE EXPERT OPINIONS", ["exclude"]],
    ["MOTION IN LIMINE", ["exclude"]],
    ["MOTION FOR ATTORNEY FEES", ["fees"]],
    ["MOTION FOR ATTORNEY'S FEES INCURRED ON THE MOTION TO COMPEL", ["fees"]],
    ["MOTION TO QUASH SERVICE OF PROCESS", ["other"]],
    ["MOTION TO DISMISS OR, IN THE ALTERNATIVE, FOR SUMMARY JUDGMENT", ["dismiss", "summary-judgment"]],
    ["MOTION FOR RECONSIDERATION OF THE ORDER GRANTING THE MOTION TO COMPEL", ["other"]],
    ["MOTION TO WITHDRAW AS COUNSEL", ["other"]],
  ];
  for (const [title, relief] of titles) {
    it(`${relief.join(" and ")}: ${title}`, () => {
      assert.deepEqual(briefOf(`${caption}# ${title}${opening}`).filing.relief, relief);
    });
  }

  it("of a memorandum is that of its motion", () => {
    const text = `${caption}# MEMORANDUM IN SUPPORT OF DEFENDANTS' MOTION FOR PROTECTIVE ORDER${opening}`;
    assert.deepEqual(briefOf(text).filing.relief, ["protective-order"]);
  });

  it("is read from the opening where the title does not name it", () => {
    const text = `${caption}# PLAINTIFF'S MOTION\n\nPlaintiff respectfully moves the Court for an order compelling answers.\n`;
    const brief = briefOf(text);
    assert.deepEqual(brief.filing.relief, ["compel"]);
    assert.deepEqual(
      brief.filing.reliefSpans.map((span) => brief.source.slice(span)),
      ["compelling"],
    );
  });

  it("is read from the rule invoked where nothing names it", () => {
    const text = `${caption}# PLAINTIFF'S MOTION\n\nPlaintiff moves under Fed. R. Civ. P. 37(a)(3)(B) as to Request No. 4.\n`;
    assert.deepEqual(briefOf(text).filing.relief, ["compel"]);
  });

  it("is not read from history, quotations or the other side's papers", () => {
    const text = `${caption}# PLAINTIFF'S MOTION FOR LEAVE TO APPEAR BY TELEPHONE

Plaintiff moves for leave to appear by telephone at the hearing on Defendants' motion to compel.

> Plaintiff moves for a protective order.

The Court granted Plaintiff's motion for sanctions in May.
`;
    assert.deepEqual(briefOf(text).filing.relief, ["other"]);
  });

  it("embedded in a response is read from its title", () => {
    const text = `${caption}# DEFENDANTS' RESPONSE TO MOTION TO COMPEL AND CROSS-MOTION FOR PROTECTIVE ORDER${opening}`;
    assert.deepEqual(briefOf(text).filing.relief, ["protective-order"]);
  });

  it("embedded in a response is read from a heading", () => {
    const text = `${caption}# DEFENDANTS' RESPONSE TO MOTION TO COMPEL\n\nText.\n\n## II. The Court should enter a protective order\n\nText.\n`;
    const { kind, relief } = briefOf(text).filing;
    assert.equal(kind, "response");
    assert.deepEqual(relief, ["protective-order"]);
  });

  it("of a plain response, reply or order is none", () => {
    for (const title of [
      "RESPONSE TO MOTION TO COMPEL",
      "REPLY IN SUPPORT OF MOTION TO COMPEL",
      "ORDER GRANTING MOTION TO COMPEL",
    ]) {
      assert.deepEqual(
        briefOf(`${caption}# ${title}\n\n## The motion to compel should be denied\n\nText.\n`).filing.relief,
        [],
      );
    }
  });
});

describe("opposition", () => {
  const opposed = (title: string, body = "Text."): boolean =>
    briefOf(`${caption}# ${title}\n\n${body}\n`).filing.opposed;

  it("is denied by the title", () => {
    for (const word of ["JOINT", "UNOPPOSED", "AGREED", "STIPULATED", "CONSENT"]) {
      assert.equal(opposed(`${word} MOTION FOR EXTENSION OF TIME`), false, word);
    }
    assert.equal(opposed("MOTION FOR ENTRY OF STIPULATED PROTECTIVE ORDER"), true);
  });

  it("is denied by the body", () => {
    assert.equal(opposed("MOTION TO AMEND", "Counsel advised that Defendants do not oppose this motion."), false);
    assert.equal(opposed("MOTION TO AMEND", "The motion is not opposed."), false);
    assert.equal(opposed("MOTION TO AMEND", "Defendants do not oppose this motion except as to Count II."), true);
    assert.equal(opposed("MOTION TO AMEND", "Defendants did not oppose the earlier motion."), true);
    assert.equal(opposed("MOTION TO AMEND", "> Defendants do not oppose this motion."), true);
  });

  it("is not denied by what was said of more time", () => {
    const asked = "Counsel asked about a continuance of the trial. Mr. Vance had no objection.";
    assert.equal(opposed("MOTION TO COMPEL", asked), true);
    assert.equal(opposed("MOTION FOR EXTENSION OF TIME", `${asked.replace("trial", "deadline")}`), false);
    assert.equal(opposed("MOTION TO COMPEL", "Counsel sent a draft. Mr. Vance does not oppose."), false);
  });

  it("is not denied by what was said of another motion", () => {
    for (const told of [
      "When Plaintiff moved to amend in March, Defendant did not oppose.",
      "In March Defendant moved for leave to amend. Plaintiff did not oppose.",
      "Bolt's motion to seal the logs (Doc. 41) came a week later, and counsel for Plaintiff did not object.",
      "The Court extended the deadline for experts in April, and Ms. Roe had no objection.",
      "Ms. Quist filed a motion for leave to add a party on May 2, and Mr. Vance did not oppose it.",
      "Ms. Quist called Mr. Vance for a second week to answer, and he had no objection.",
      "Counsel asked in April for a continuance of the trial date, and she did not oppose.",
    ]) {
      assert.equal(opposed("MOTION TO COMPEL", told), true, told);
    }
    for (const told of [
      "The undersigned e-mailed Ms. Roe a draft of this motion, and she did not object.",
      "Counsel spoke with Mr. Vance on June 4 about the relief sought here, and he did not oppose.",
      "Defendant filed a motion to dismiss on May 2. Counsel for Defendant does not oppose this extension.",
    ]) {
      assert.equal(opposed("MOTION FOR EXTENSION OF TIME", told), false, told);
    }
  });

  it("is denied by the front matter", () => {
    const text = (value: string): string => `---\ncourt: ksd\nopposed: ${value}\n---\n\n# Motion to Stay\n`;
    assert.equal(briefOf(text("false")).filing.opposed, false);
    assert.equal(briefOf(text("joint")).filing.opposed, false);
    assert.equal(briefOf(text("true")).filing.opposed, true);
  });
});

describe("movant and opponent", () => {
  const movers = (title: string, body = "Text."): (string | null)[] => {
    const { movant, opponent } = briefOf(`${caption}# ${title}\n\n${body}\n`).filing;
    return [movant, opponent];
  };

  it("are read from the title", () => {
    assert.deepEqual(movers("PLAINTIFF'S MOTION TO COMPEL"), ["Plaintiff", "Defendants"]);
    assert.deepEqual(movers("DEFENDANTS' MOTION TO COMPEL"), ["Defendants", "Plaintiff"]);
    assert.deepEqual(movers("MEMORANDUM IN SUPPORT OF DEFENDANTS’ MOTION TO DISMISS"), ["Defendants", "Plaintiff"]);
  });

  it("name the one of several who moves or is to be compelled", () => {
    assert.deepEqual(movers("DEFENDANT BOLT'S MOTION TO COMPEL", "Defendant Bolt, Inc. moves to compel."), [
      "Defendant Bolt, Inc.",
      "Plaintiff",
    ]);
    assert.deepEqual(
      movers(
        "PLAINTIFF'S MOTION TO COMPEL",
        'Plaintiff moves for an order compelling Defendant Bolt, Inc. ("Bolt") to answer.',
      ),
      ["Plaintiff", "Defendant Bolt, Inc."],
    );
  });

  it("are read from a party's name, the opening or the signature", () => {
    assert.deepEqual(movers("BOLT'S MOTION TO COMPEL"), ["Defendant", "Plaintiff"]);
    assert.deepEqual(movers("MOTION TO COMPEL", "COMES NOW the Plaintiff, by counsel, and moves to compel."), [
      "Plaintiff",
      "Defendants",
    ]);
    assert.deepEqual(
      movers("MOTION TO COMPEL", "Text.\n\nRespectfully submitted,\n\n/s/ A. B.\nAttorney for Plaintiff"),
      ["Plaintiff", "Defendants"],
    );
  });

  it("know a nonparty", () => {
    assert.deepEqual(
      movers(
        "NONPARTY FIRST BANK'S MOTION TO QUASH SUBPOENA",
        'First Bank (the "Bank") moves to quash the subpoena served on it by Plaintiff on May 1.',
      ),
      ["Nonparty First Bank", "Plaintiff"],
    );
  });

  it("are not told of joint papers and orders", () => {
    assert.deepEqual(movers("JOINT MOTION FOR EXTENSION"), [null, null]);
    assert.deepEqual(movers("ORDER"), [null, null]);
  });
});
