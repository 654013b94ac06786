import assert from "node:assert/strict";
import fc from "fast-check";
import type { Citation } from "../../../server/src/core/citations/citation.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";

const passage = [
  "The Court denied it. *Banks v. St. Francis Health Ctr., Inc.*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)",
  "(quoting *Celotex Corp. v. Catrett*, 477 U.S. 317, 322-23 (1986)). (Doc. 170, at 2.) *Id.* at 3; *see* 28 U.S.C. § 636(b)(1),",
  "Fed. R. Civ. P. 37(a)(1), and D. Kan. Rule 37.2; K.S.A. 60-237. Smith Dep. 45:3-12; Ex. C at 3. *Banks*, 2015 WL 7451174, at *3.",
  "*State v. Oak*, 298 Kan. 439, 313 P.3d 782 (2013). Docs. 18-20. U.S. Const. amend. XIV, § 1. Subrin, *supra* note 4, at 952.",
].join(" ");

const fragments = passage.split(/(?<=[ .*(),])/);

/** Text that looks like a brief torn to pieces. */
const torn = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments),
      fc.string({ maxLength: 6 }),
      fc.constantFrom("\r\n", "\n\n", "\0", "𝕊", "\\", "*", "_", "> "),
    ),
  )
  .map((pieces) => pieces.join(""));

function assertSound(text: string, citations: readonly Citation[]): void {
  let floor = 0;
  for (const citation of citations) {
    assert.ok(citation.start >= floor && citation.end > citation.start && citation.end <= text.length);
    floor = citation.end;
    assertPartsWithin(citation, citation);
  }
}

function assertPartsWithin(outer: { start: number; end: number }, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === "signal" || typeof each !== "object" || each === null) continue;
    if ("start" in each && "end" in each) {
      const { start, end } = each as { start: number; end: number };
      assert.ok(outer.start <= start && start <= end && end <= outer.end, `${key} lies outside its citation`);
    }
    assertPartsWithin(outer, each);
  }
}

function kinds(text: string): string[] {
  return scanCitations(text, []).map(({ kind }) => kind);
}

describe("scanCitations, whatever the text", () => {
  it("every prefix of a passage is scanned, with ordered spans inside the text", () => {
    for (let end = 0; end <= passage.length; end++) {
      const text = passage.slice(0, end);
      assertSound(text, scanCitations(text, []));
    }
  });

  it("torn text is scanned, with ordered spans inside the text", () => {
    fc.assert(
      fc.property(torn, (text) => assertSound(text, scanCitations(text, []))),
      { numRuns: 500 },
    );
  });

  it("a wrap or a no-break space instead of a space changes no citation", () => {
    const spaces = [...passage.matchAll(/ /g)].map(({ index }) => index);
    const expected = kinds(passage);
    fc.assert(
      fc.property(fc.subarray(spaces), fc.constantFrom("\n", "\r\n", "\u00a0", "\n> "), (places, space) => {
        let text = passage;
        for (const place of [...places].reverse()) text = text.slice(0, place) + space + text.slice(place + 1);
        assert.deepEqual(kinds(text), expected);
      }),
    );
  });

  it("ends on long hostile text, as a scan whose work grew with the square of it would not", () => {
    for (const unit of [
      "No. 12-",
      "*a v. ",
      "(((",
      "Doc. 1, ",
      "1 F. ",
      "Id",
      "§§ 1, ",
      "See ",
      "v. ",
      "2015 WL ",
      "((((Doc. 1 ",
    ]) {
      scanCitations(unit.repeat(300_000), []);
    }
  });
});
