import assert from "node:assert/strict";
import { Beginnings, nothing, number, numberSign, sectionSign } from "../../../server/src/core/citations/beginnings.ts";

const names = new Map([
  [number, "number"],
  [sectionSign, "§"],
  [numberSign, "#"],
]);

const beginnings = new Beginnings<string>([
  ["docket", "Doc"],
  ["docket", "D."],
  ["rule", "D.K"],
  ["id", "id"],
  ["exhibit", "Exh"],
  ["order", "Exec"],
]);

/** What is found in a text, each with what is behind it; and what stands in its structure at the end. */
function findAll(text: string): { found: string[]; structure: string } {
  const search = beginnings.search(text);
  const found: string[] = [];
  let i = 0;
  for (let what = search.next(i, text.length); what !== nothing; what = search.next(i, text.length)) {
    const name = names.get(what) ?? search.readersOf(what).join("+");
    found.push(`${name}: ${text.slice(search.position, search.position + 4)}`);
    i = search.position + 1;
  }
  return { found, structure: Array.from(search.structure, (offset) => text[offset]).join("") };
}

describe("Beginnings", () => {
  it("finds words, numbers and signs where they begin", () => {
    assert.deepEqual(findAll("See Doc. 12, § 4, #7. 477 U.S.").found, [
      "docket: Doc.",
      "§: § 4,",
      "#: #7. ",
      "number: 477 ",
    ]);
  });

  it("finds numbers that may begin a citation by what is behind them", () => {
    for (const text of ["477 U.S.", "477U.S.", "28 usc", "2015 *WL*", "12\n> F.3d", "12\r\nF.3d", "09-2443", "12345"]) {
      assert.deepEqual(findAll(text).found, [`number: ${text.slice(0, 4)}`], text);
    }
    for (const text of ["477 days", "12, Doe", "(3) Doe", "12.5", "10th", "12\n\nF.3d", "1234", "a12 F.3d"]) {
      assert.deepEqual(findAll(text).found, [], text);
    }
    assert.deepEqual(findAll("12 id. 13 Doc.").found, ["id: id. ", "number: 13 D", "docket: Doc."]);
  });

  it("does not find what stands within a word or number", () => {
    assert.deepEqual(findAll("said candid McDoc a1 éid Idid").found, []);
  });

  it("tells beginnings with a common start apart", () => {
    assert.deepEqual(findAll("Exhibit Executive Except").found, ["exhibit: Exhi", "order: Exec"]);
  });

  it("asks all whose beginning goes on where the shortest ends", () => {
    assert.deepEqual(findAll("D.Kan.").found, ["docket+rule: D.Ka"]);
  });

  it("takes a mark for the rest of a beginning from the third character on", () => {
    assert.deepEqual(findAll("*Do*c. 1").found, ["docket: Do*c"]);
    assert.deepEqual(findAll("D*oc*").found, []);
  });

  it("finds a word behind a point and behind emphasis", () => {
    assert.deepEqual(findAll("x.Doc *id* (id)").found, ["docket: Doc ", "id: id* ", "id: id)"]);
  });

  it("notes parentheses, brackets and bars, and forgets them at the end of a paragraph", () => {
    assert.equal(findAll("a (b [c] | d").structure, "([]|");
    assert.equal(findAll("a (b)\n\nc) d").structure, "()\n)");
    for (const blank of ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n> \n"]) {
      assert.match(findAll(`a (b)${blank}c`).structure, /^\(\)[\r\n]+$/, JSON.stringify(blank));
    }
    for (const wrap of ["\n", "\r\n", "\n> ", "\n  "]) assert.equal(findAll(`a (b)${wrap}c`).structure, "()", wrap);
  });

  it("keeps more structure than it had room for", () => {
    assert.equal(findAll("(".repeat(1000)).structure.length, 1000);
  });

  it("refuses more than its table can hold", () => {
    const letters = "abcdefghij";
    const words = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `${a}${b}${c}x`)));
    assert.throws(() => new Beginnings(words.map((word) => ["all", word] as const)), RangeError);
  });

  it("refuses more characters than it can tell apart", () => {
    const many = Array.from({ length: 120 }, (_, index) => ["all", String.fromCharCode(0x100 + index)] as const);
    assert.throws(() => new Beginnings(many), RangeError);
  });
});
