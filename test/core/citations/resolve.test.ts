import assert from "node:assert/strict";
import type { Antecedent } from "../../../server/src/core/citations/antecedents.ts";
import { resolveAntecedents } from "../../../server/src/core/citations/resolve.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";

/** Antecedents of the short forms of a text; headings are lines that begin with "#", notes begin with "[^". */
function resolve(text: string): (Antecedent | undefined)[] {
  const headings = [...text.matchAll(/^#.*$/gm)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const graph = resolveAntecedents(scanCitations(text, []), {
    headings,
    isQuoted: ({ start }) => text.lastIndexOf("“", start) > text.lastIndexOf("”", start),
    footnoteOf: ({ start }) => /^\[\^(\w+)\]:/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1))?.[1] ?? null,
  });
  return graph.antecedents.filter((each) => each !== undefined);
}

describe("resolveAntecedents", () => {
  it("Id. refers to the record cite just before it", () => {
    assert.deepEqual(resolve("It said so. (Doc. 170, at 2.) And more. (*Id.*) And more. (*Id.* at 3.)"), [
      { kind: "resolved", index: 0 },
      { kind: "resolved", index: 0 },
    ]);
  });

  it("Id. does not refer to a cite inside an explanatory parenthetical", () => {
    const text = "*A v. B*, 12 F.3d 34 (10th Cir. 1994) (quoting *C v. D*, 13 F.3d 56 (10th Cir. 1995)). *Id.* at 35.";
    assert.deepEqual(resolve(text), [{ kind: "resolved", index: 0 }]);
  });

  it("Id. after a string of two is ambiguous", () => {
    const text = "*A v. B*, 12 F.3d 34 (10th Cir. 1994); *C v. D*, 13 F.3d 56 (10th Cir. 1995). *Id.* at 57.";
    assert.deepEqual(resolve(text), [{ kind: "ambiguous", candidates: [0, 1] }]);
  });

  it("supra refers to the first citation of a case that is cited in full twice", () => {
    const celotex = "*Celotex Corp. v. Catrett*, 477 U.S. 317 (1986)";
    const text = `${celotex}. *Banks v. Hospital*, No. 15-2602, 2015 WL 7451174 (D. Kan. Nov. 23, 2015). ${celotex}. *Celotex*, *supra*, at 322.`;
    assert.deepEqual(resolve(text), [{ kind: "resolved", index: 0 }]);
  });

  it("supra that two cases fit is ambiguous", () => {
    const text =
      "*Smith v. Acme Co.*, 12 F.3d 34 (10th Cir. 1994). *Smith v. Zenith Co.*, 13 F.3d 56 (10th Cir. 1995). *Smith*, *supra*, at 57.";
    assert.deepEqual(resolve(text), [{ kind: "ambiguous", candidates: [0, 1] }]);
  });

  it("history of a decision is no second authority", () => {
    const text = "*A v. B*, 12 F.3d 34 (10th Cir. 1994), *aff'd*, 514 U.S. 238 (1995). *Id.* at 35.";
    assert.deepEqual(resolve(text), [{ kind: "resolved", index: 0 }]);
  });

  it("Id. does not reach over a heading, or to nothing", () => {
    assert.deepEqual(resolve("See Doc. 1.\n\n# Argument\n\n*Id.* at 4."), [{ kind: "none", reason: "heading" }]);
    assert.deepEqual(resolve("*Id.* at 4."), [{ kind: "none", reason: "first" }]);
  });

  it("a bare mention of a rule, and a cite in a quotation, do not come between", () => {
    assert.deepEqual(resolve("See Doc. 1. Under Rule 56 it fails. *Id.* at 4."), [{ kind: "resolved", index: 0 }]);
    assert.deepEqual(resolve("See Doc. 1. “It cites Doc. 9.” *Id.* at 4."), [{ kind: "resolved", index: 0 }]);
  });

  it("a footnote does not come between two cites of the text", () => {
    const text = "See Doc. 1.[^1] *Id.* at 2.\n\n[^1]: Doc. 9. *Id.* at 3.";
    assert.deepEqual(resolve(text), [
      { kind: "resolved", index: 0 },
      { kind: "resolved", index: 2 },
    ]);
  });

  it("Id. after a short form refers to the full cite", () => {
    const text = "*Erie R.R. v. Tom*, 304 U.S. 64 (1938). See Doc. 1. *Erie*, 304 U.S. at 78. *Id.* at 79.";
    assert.deepEqual(resolve(text), [
      { kind: "resolved", index: 0 },
      { kind: "resolved", index: 0 },
    ]);
  });

  it("a WL short form is found by its number, an unknown one is not guessed", () => {
    const text =
      "*A v. B*, 2015 WL 7451174 (D. Kan. Nov. 23, 2015). *A*, 2015 WL 7451174, at *2. *B*, 2016 WL 1111111, at *3.";
    assert.deepEqual(resolve(text), [
      { kind: "resolved", index: 0 },
      { kind: "none", reason: "not-found" },
    ]);
  });

  it("an endless row of Id. costs no more than its length", () => {
    const antecedents = resolve(`See Doc. 1; Doc. 2. ${"*Id.* ".repeat(20_000)}`);
    assert.deepEqual(antecedents.at(-1), { kind: "ambiguous", candidates: [0, 1] });
  });

  it("supra is found by a word of the name", () => {
    assert.deepEqual(
      resolve("*Weich v. E-Fin*, 2015 WL 7451174 (D. Kan. Nov. 23, 2015). *Weich*, *supra*, is alike."),
      [{ kind: "resolved", index: 0 }],
    );
  });
});
