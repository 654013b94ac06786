import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Brief } from "../../../server/src/core/brief/brief.ts";
import { briefOf } from "./reading.ts";

const bench = join(import.meta.dirname, "../../../../../shared/bench");

/** Kind, relief and opposition of each labelled draft, read by hand. Those not named here are opposed motions to compel. */
const expected: Readonly<Record<string, string>> = {
  "01-weichert": "motion contempt sanctions",
  "02-hallbrook": "response",
  "05-prairie-view": "motion exclude",
  "06-farmhand-bank": "motion quash",
  "10-osage-pipeline": "motion extension",
  "11-abernathy": "motion quash",
  "14-copperfield": "memorandum-in-support summary-judgment",
  "17-sandhill": "motion protective-order",
  "18-tallgrass-medical": "motion protective-order agreed",
  "20-riddell": "motion quash",
  "22-castellan": "motion extension",
  "24-sorrel": "motion protective-order",
  "26-cimarron-bend": "motion sanctions protective-order",
  "27-dovetail": "motion extension agreed",
  "29-vandermeer": "motion contempt sanctions",
  "30-whitcomb": "response protective-order",
  "32-arroyo": "reply",
  "35-harborview": "motion protective-order",
  "37-northcutt": "other",
  "38-tern-lake": "motion sanctions",
  "39-sommerfield": "motion compel discovery-other",
  "40-pembroke": "motion compel enforce-subpoena",
  "41-solomon": "motion protective-order",
  "43-quarry-stone": "motion compel discovery-other",
  "44-ironwood": "motion amend agreed",
};

/** Drafts whose conferral has no heading of its own, or that have none. */
const withoutCertificate = [1, 2, 5, 6, 9, 10, 12, 14, 15, 18, 19, 22, 24, 27, 30, 32, 36, 37, 38, 39, 44];

function summary({ filing }: Brief): string {
  return [filing.kind, ...filing.relief, ...(filing.opposed ? [] : ["agreed"])].join(" ");
}

describe("labelled drafts", () => {
  before(function () {
    if (existsSync(bench)) return;
    console.log("      left out: the labelled drafts are not on this machine");
    this.skip();
  });

  const folder = join(bench, "conferral");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
  for (const file of files) {
    it(`${file} is read rightly`, () => {
      const name = file.replace(/\.md$/, "");
      const brief = briefOf(readFileSync(join(folder, file), "utf8"));
      assert.equal(summary(brief), expected[name] ?? "motion compel");
      assert.equal(brief.court, "ksd");
      assert.match(brief.caseNumber?.value ?? "", /^\d\d-\d{4}-[A-Z/-]+$/);
      assert.ok(brief.caption && brief.caption.plaintiffs.length > 0 && brief.caption.defendants.length > 0);
      assert.ok(brief.title && brief.title.value.length > 10);
      assert.ok(brief.signature);
      assert.ok(brief.filingDate);
      const conferral = brief.certificates.filter((certificate) => certificate.kind === "conferral");
      assert.equal(conferral.length, withoutCertificate.includes(Number(name.slice(0, 2))) ? 0 : 1);
      assert.equal(brief.certificates.filter((certificate) => certificate.kind === "service").length, 1);
      const isJoint = name === "18-tallgrass-medical";
      assert.equal(brief.filing.movant === null, isJoint);
      assert.equal(brief.filing.opponent === null, isJoint);
    });
  }

  it("the order is read rightly", () => {
    const brief = briefOf(readFileSync(join(bench, "seed-order.md"), "utf8"));
    assert.equal(brief.filing.kind, "order");
    assert.deepEqual(brief.filing.relief, []);
    assert.equal(brief.court, "ksd");
    assert.equal(brief.caseNumber?.value, "13-2493-KHV-KGG");
    assert.equal(brief.title?.value, "MEMORANDUM AND ORDER DENYING MOTION FOR SANCTIONS");
    assert.deepEqual(
      brief.sections.map((section) => section.title),
      ["BACKGROUND", "DISCUSSION"],
    );
    assert.deepEqual(
      brief.footnotes.map((note) => note.label),
      ["1", "2"],
    );
    assert.deepEqual(
      brief.footnoteReferences.map((reference) => reference.label),
      ["1", "2"],
    );
    assert.equal(brief.filingDate?.value, "2017-04-14");
    assert.deepEqual(brief.certificates, []);
  });
});
