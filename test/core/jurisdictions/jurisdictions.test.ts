import assert from "node:assert/strict";
import type { Requirement } from "../../../server/src/core/conferral/conferral.ts";
import { jurisdictionFor, requirementOf } from "../../../server/src/core/conferral/requirement.ts";
import { type CourtFile, jurisdictionFrom } from "../../../server/src/core/jurisdictions/courtFile.ts";
import type { Source } from "../../../server/src/core/jurisdictions/jurisdiction.ts";
import { courtNamedIn, federal, jurisdictionOf } from "../../../server/src/core/jurisdictions/jurisdictions.ts";
import { covers, type MotionName } from "../../../server/src/core/jurisdictions/motionNames.ts";
import { relianceOn } from "../../../server/src/core/jurisdictions/reliance.ts";
import { briefOf } from "../conferral/paper.ts";

const read: Source = {
  source: "the rule",
  confidence: "verified",
  edition: 2025,
  official: false,
  effective: null,
  lastVerified: "2026-11-24",
};

describe("jurisdictions", () => {
  it("fall back to the federal floor", () => {
    assert.equal(jurisdictionOf("ksd").citation, "D. Kan.");
    assert.equal(jurisdictionOf("almd"), federal);
    assert.equal(jurisdictionOf("federal"), federal);
    assert.equal(jurisdictionOf(null), federal);
    assert.equal(jurisdictionOf("constructor"), federal);
  });

  it("have the Federal Rules besides, and counties the rules of their state", () => {
    assert.deepEqual(jurisdictionOf("wawd").floor, federal.duties);
    assert.deepEqual(jurisdictionOf("kandistct").floor, []);
    assert.deepEqual(jurisdictionOf("kandistctshawnee").floor, jurisdictionOf("kandistct").duties);
  });

  it("are found by the words of a caption where the table of courts knows no such court", () => {
    assert.equal(courtNamedIn("IN THE DISTRICT COURT OF SHAWNEE COUNTY, KANSAS\nDIVISION SEVEN"), "kandistctshawnee");
    assert.equal(courtNamedIn("In the District Court of Reno County, Kansas"), "kandistct");
    assert.equal(courtNamedIn("EIGHTH JUDICIAL DISTRICT COURT\nCLARK COUNTY, NEVADA"), "nevdistctclark");
    assert.equal(
      courtNamedIn("IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS, WYANDOTTE COUNTY"),
      null,
    );
    assert.equal(courtNamedIn(""), null);
  });

  it("do not build where a field names a source that is not declared", () => {
    const file: CourtFile = {
      id: "xd",
      name: "A court",
      citation: "X.",
      sources: {},
      duties: [{ motions: { value: ["all"], source: "nowhere" } }],
    };
    assert.throws(() => jurisdictionFrom(file, () => []).duties, /xd\.json has no source named "nowhere"/);
  });
});

describe("how far a field is relied on", () => {
  it("is firmly where a recent text was read", () => {
    assert.equal(relianceOn(read), "firm");
    assert.equal(relianceOn({ ...read, edition: 2021 }), "firm");
  });

  it("is less where the court's own page bears no date", () => {
    assert.equal(relianceOn({ ...read, edition: null, official: true }), "undated");
  });

  it("is not at all where the text is old, undated, read in part or recalled", () => {
    assert.equal(relianceOn({ ...read, edition: 2020 }), "check");
    assert.equal(relianceOn({ ...read, edition: 2011, official: true }), "check");
    assert.equal(relianceOn({ ...read, edition: null }), "check");
    assert.equal(relianceOn({ ...read, confidence: "partial" }), "check");
    assert.equal(relianceOn({ ...read, confidence: "recalled", lastVerified: null }), "check");
  });
});

describe("the words for motions", () => {
  const motion = (...names: MotionName[]): ReadonlySet<MotionName> => new Set(names);

  it("cover what they say", () => {
    assert.ok(covers("all", motion("other")));
    assert.ok(covers("discovery", motion("compel", "fees")));
    assert.ok(!covers("discovery", motion("quash")));
    assert.ok(covers("subpoena", motion("quash")));
    assert.ok(covers("nondispositive", motion("amend")));
    assert.ok(!covers("nondispositive", motion("dismiss", "stay")));
    assert.ok(covers("dispositive", motion("dismiss", "stay")));
    assert.ok(!covers("extension", motion("amend")));
  });
});

function requirement(court: string, title: string, body = "Plaintiff moves for it."): Requirement {
  return requirementOf(briefOf(`---\ncourt: ${court}\n---\n\n# Plaintiff's ${title}\n\n${body}\n`));
}

describe("what the courts ask before motions", () => {
  it("reaches every motion in some districts, without those that the rule leaves out", () => {
    assert.equal(requirement("ord", "Motion for Leave to Amend").level, "need");
    assert.equal(requirement("ord", "Motion for Temporary Restraining Order").level, "none");
    assert.equal(
      requirement("cacd", "Motion to Compel Arbitration", "Plaintiff moves to compel arbitration.").level,
      "need",
    );
    assert.equal(requirement("mnd", "Motion for Summary Judgment").level, "none");
    assert.equal(requirement("ksd", "Motion for Leave to Amend").level, "none");
  });

  it("is to be checked where the rule is known from memory or an old text", () => {
    assert.equal(requirement("cod", "Motion for Leave to Amend").level, "check");
    assert.deepEqual(requirement("wyd", "Motion for Leave to Amend").rules, []);
    assert.equal(requirement("wyd", "Motion to Dismiss").level, "none");
  });

  it("is the Federal Rules' own certification besides", () => {
    assert.deepEqual(requirement("wawd", "Motion to Compel").rules, [
      "Fed. R. Civ. P. 37(a)(1)",
      "W.D. Wash. LCR 37(a)(1)",
    ]);
    assert.deepEqual(requirement("cod", "Motion to Compel").rules, ["Fed. R. Civ. P. 37(a)(1)"]);
    assert.deepEqual(requirement("wyd", "Motion to Compel").rules, ["Fed. R. Civ. P. 37(a)(1)"]);
  });

  it("is the other side's position where a rule asks for concurrence", () => {
    assert.equal(requirement("pamd", "Motion for Leave to Amend").level, "state-position");
    assert.equal(requirement("pamd", "Motion to Compel").level, "need");
    assert.equal(requirement("pamd", "Unopposed Motion for Leave to Amend").level, "none");
  });

  it("does not reach memoranda by a rule for motions of every kind", () => {
    assert.equal(requirement("ord", "Memorandum in Support of Motion for Leave to Amend").level, "none");
    assert.equal(requirement("ord", "Memorandum in Support of Motion to Compel").level, "need");
  });

  it("is that of a state's court which the caption names", () => {
    const brief = briefOf(
      "IN THE DISTRICT COURT OF SHAWNEE COUNTY, KANSAS\n\nA. B., Plaintiff,\n\nv.\n\nC. D., Defendant.\n\nCase No. 2026-CV-000412\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel answers.\n",
    );
    assert.equal(jurisdictionFor(brief).id, "kandistctshawnee");
    assert.deepEqual(requirementOf(brief).rules, ["K.S.A. 60-237(a)(1)"]);
  });

  it("claims nothing of a state's court without a file", () => {
    assert.equal(requirement("kan", "Motion to Compel").level, "none");
    assert.equal(requirement("almd", "Motion to Compel").level, "need");
    assert.equal(requirement("ca10", "Motion to Compel").level, "need");
  });
});
