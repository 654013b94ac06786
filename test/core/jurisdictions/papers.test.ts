import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyzeConferral } from "../../../server/src/core/conferral/analyze.ts";
import { type ConferralFinding, gradeFinding, viewsFinding } from "../../../server/src/core/conferral/findings.ts";
import { briefOf, motionWith } from "../conferral/paper.ts";

/** A paper of `test/fixtures/jurisdictions`, and what is said of it under the rules of its court. */
interface Expected {
  readonly file: string;
  readonly severity: ConferralFinding["severity"] | null;
  readonly grade?: string;
  /** A part of the message. */
  readonly says?: string;
}

const folder = "test/fixtures/jurisdictions";
const papers = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as readonly Expected[];

/** What the graded rules and the rule on views say of a paper. */
function findingOf(text: string): { readonly grade: string; readonly finding: ConferralFinding | null } {
  const brief = briefOf(text);
  const conferral = analyzeConferral(brief);
  return { grade: conferral.grade, finding: viewsFinding(brief, conferral) ?? gradeFinding(brief, conferral) };
}

describe("papers under the rules of their courts", () => {
  for (const { file, severity, grade, says } of papers) {
    it(`${file}: ${severity ?? "nothing to report"}`, () => {
      const found = findingOf(readFileSync(`${folder}/${file}`, "utf8"));
      assert.equal(found.finding?.severity ?? null, severity, found.finding?.message ?? found.grade);
      if (grade) assert.equal(found.grade, grade);
      if (says) assert.ok(found.finding?.message.includes(says), found.finding?.message);
    });
  }

  it("are told of no other rules where that of the court was read", () => {
    const relief =
      "Plaintiff moves to hold Defendant in contempt of the order of May 1, 2024 compelling answers. Fed. R. Civ. P. 37(b)(2).";
    const paper = motionWith("The order is clear.", { title: "Motion for Contempt", relief, heading: null });
    const message = findingOf(paper).finding?.message ?? "";
    assert.match(message, /D\. Kan\. Rule 37\.2 asks for conferral before filing/);
    assert.doesNotMatch(message, /Check/);
  });

  it("are told to check where what a certificate must tell is not on file, if hardly anything is told", () => {
    const relief = "Plaintiff moves to compel answers to Interrogatory No. 4. Fed. R. Civ. P. 37(a).";
    const underRulesOfTexas = (account: string): ConferralFinding | null =>
      findingOf(motionWith(account, { title: "Plaintiff's Motion to Compel", relief, court: "txnd" })).finding;
    const vague = underRulesOfTexas("Counsel certifies that the parties conferred in good faith and could not agree.");
    assert.equal(vague?.severity, "information");
    assert.match(vague?.message ?? "", /Check the rules of the court \(N\.D\. Tex\.\), which may ask for the steps/);
    const told = "On June 20, 2024, Ann Avery, counsel for Plaintiff, called Ben Brooks, counsel for Defendant.";
    assert.equal(underRulesOfTexas(told), null);
  });

  it("are about at least ten districts, each with one that keeps the rule and one that does not", () => {
    const courts = new Set(papers.map(({ file }) => file.split("-")[0]));
    const complete = [...courts].filter((court) =>
      ["keeps", "lacks"].every((kind) => papers.some(({ file }) => file === `${court}-${kind}.md`)),
    );
    assert.ok(complete.length >= 10);
    assert.equal(complete.length, courts.size);
  });
});
