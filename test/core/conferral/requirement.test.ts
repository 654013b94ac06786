import assert from "node:assert/strict";
import type { Requirement } from "../../../server/src/core/conferral/conferral.ts";
import { requirementOf } from "../../../server/src/core/conferral/requirement.ts";
import { briefOf } from "./paper.ts";

function requirement(title: string, body: string, court = "ksd"): Requirement {
  return requirementOf(briefOf(`---\ncourt: ${court}\ncase: 23-1187-JWB-GEB\n---\n\n# ${title}\n\n${body}\n`));
}

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "Motion to Compel Answers",
    "Plaintiff moves to compel answers.",
    "need",
    ["Fed. R. Civ. P. 37(a)(1)", "D. Kan. Rule 37.2"],
  ],
  [
    "Motion for Protective Order",
    "Defendant moves for a protective order.",
    "need",
    ["Fed. R. Civ. P. 26(c)(1)", "D. Kan. Rule 37.2"],
  ],
  ["Motion to Quash Subpoena", "The Bank moves to quash the subpoena.", "need", ["D. Kan. Rule 37.2"]],
  [
    "Motion to Enforce Subpoena",
    "Plaintiff moves to enforce the subpoena.",
    "need",
    ["Fed. R. Civ. P. 37(a)(1)", "D. Kan. Rule 37.2"],
  ],
  [
    "Motion for Sanctions Under Rule 37(d)",
    "Plaintiff moves for sanctions under Fed. R. Civ. P. 37(d).",
    "need",
    ["Fed. R. Civ. P. 37(d)(1)(B)", "D. Kan. Rule 37.2"],
  ],
  [
    "Motion for Contempt",
    "Plaintiff moves to hold Defendant in contempt of the order compelling discovery. Fed. R. Civ. P. 37(b)(2).",
    "need",
    ["D. Kan. Rule 37.2"],
  ],
  [
    "Motion to Determine the Sufficiency of Answers",
    "Plaintiff moves to determine the sufficiency of the answers to its requests.",
    "check",
    ["D. Kan. Rule 37.2"],
  ],
  ["Motion for Extension of Time", "Plaintiff moves for an extension of time.", "state-position", ["D. Kan. Rule 6.1"]],
  ["Motion to Exclude Expert", "Plaintiff moves to exclude the expert under Fed. R. Civ. P. 37(c)(1).", "none", []],
  ["Motion for Sanctions Under Rule 11", "Plaintiff moves for sanctions under Fed. R. Civ. P. 11.", "none", []],
  ["Motion to Compel Arbitration", "Defendant moves to compel arbitration.", "none", []],
  ["Joint Motion for Protective Order", "The parties jointly move for a protective order.", "none", []],
  ["Motion for Summary Judgment", "Defendant moves for summary judgment.", "none", []],
  [
    "Plaintiff's Response to Motion to Compel",
    "The motion should be denied. Alternatively, discovery should be stayed.",
    "none",
    [],
  ],
  [
    "Response to Motion to Compel and Cross-Motion for Protective Order",
    "Defendant cross-moves for a protective order.",
    "check",
    ["Fed. R. Civ. P. 26(c)(1)", "D. Kan. Rule 37.2"],
  ],
  ["Plaintiff's Reply in Support of Motion to Compel", "The motion should be granted.", "none", []],
  ["Memorandum and Order", "The motion to compel is granted. IT IS SO ORDERED.", "none", []],
  ["Motion to Reconsider the Order Compelling Production", "Defendant asks the Court to reconsider.", "none", []],
];

describe("what a court asks before a motion", () => {
  for (const [title, body, level, rules] of cases) {
    it(`${level}: ${title}`, () => {
      const found = requirement(title, body);
      assert.equal(found.level, level);
      assert.deepEqual(found.rules, rules);
    });
  }

  it("is the federal floor in a court without a file", () => {
    assert.deepEqual(requirement("Motion to Compel", "Plaintiff moves to compel.", "almd"), {
      level: "need",
      rules: ["Fed. R. Civ. P. 37(a)(1)"],
      court: null,
    });
    assert.equal(
      requirement("Motion to Quash Subpoena", "The Bank moves to quash the subpoena.", "almd").level,
      "none",
    );
    assert.equal(
      requirement("Motion for Extension of Time", "Plaintiff moves for an extension.", "almd").level,
      "none",
    );
  });

  it("knows a subdivision of Rule 37 in capitals", () => {
    const title = "PLAINTIFF'S MOTION FOR SANCTIONS UNDER RULE 37(D)";
    assert.equal(requirement(title, "Plaintiff moves for sanctions.", "ksd").level, "need");
  });

  it("is that of Kansas where the court is not named but its rules are cited", () => {
    const brief = briefOf(
      "---\nfiling: motion\n---\n\n# Motion to Quash Subpoena\n\nThe Bank moves to quash the subpoena. D. Kan. Rule 37.2.\n",
    );
    assert.deepEqual(requirementOf(brief).rules, ["D. Kan. Rule 37.2"]);
  });

  it("is nothing where the front matter says that the certificate is in a companion paper", () => {
    const brief = briefOf(
      "---\ncourt: ksd\nconferralIn: memorandum.md\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n",
    );
    assert.equal(requirementOf(brief).level, "none");
  });
});
