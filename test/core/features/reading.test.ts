import assert from "node:assert/strict";
import { definitionAt } from "../../../server/src/core/features/definition.ts";
import { type DocumentSymbol, documentSymbols } from "../../../server/src/core/features/documentSymbols.ts";
import { contains } from "../../../server/src/core/text/span.ts";
import { analysis, at, motion } from "./paper.ts";

describe("definition", () => {
  it("leads from Id. to what it refers to, from either end of the word", () => {
    const paper = motion("The order. (Doc. 170, at 2.) More. (*Id.* at 3.)\n");
    for (const offset of [at(paper, "Id."), at(paper, " at 3") + 5]) {
      const definition = definitionAt(paper, offset);
      assert.deepEqual(
        definition?.targets.map((target) => paper.source.slice(target)),
        ["Doc. 170, at 2"],
      );
    }
  });

  it("leads nowhere from full citations, words, and short forms without an antecedent", () => {
    const paper = motion("First. (*Id.* at 9.) The order. (Doc. 170, at 2.)\n");
    for (const words of ["Id.", "Doc.", "order"]) assert.equal(definitionAt(paper, at(paper, words)), null, words);
  });
});

/** The outline as indented names. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, kind, children }) => [
    `${"  ".repeat(depth)}${kind} ${name}`,
    ...outline(children, depth + 1),
  ]);
}

describe("document symbols", () => {
  it("nest sections, the certificate and the signature under the title", () => {
    const paper = motion(
      [
        "## ARGUMENT",
        "### I. First",
        "Text.",
        "### II. Second",
        "Text.",
        "## CERTIFICATE OF CONFERRAL",
        "Counsel spoke by telephone.",
        "Respectfully submitted,",
        "/s/ A. Lawyer\nA. Lawyer\nAttorney for Plaintiff",
      ].join("\n\n"),
    );
    assert.deepEqual(
      outline(documentSymbols(paper)).filter((line) => !line.includes("signature")),
      [
        "title MOTION TO COMPEL",
        "  section ARGUMENT",
        "    section I. First",
        "    section II. Second",
        "  certificate CERTIFICATE OF CONFERRAL",
      ],
    );
    assert.equal(outline(documentSymbols(paper)).filter((line) => line.includes("signature Signature")).length, 1);
  });

  it("lie within their parents and hold their selection, as the protocol demands", () => {
    const paper = motion("## A\n\nText.\n\n#### B\n\n## \n\nRespectfully submitted,\n\n/s/ X\n\n## C\n");
    const check = (symbols: readonly DocumentSymbol[], parent: { start: number; end: number }): void => {
      let end = parent.start;
      for (const symbol of symbols) {
        assert.ok(contains(parent, symbol) && contains(symbol, symbol.selection) && symbol.start >= end, symbol.name);
        assert.notEqual(symbol.name, "");
        end = symbol.end;
        check(symbol.children, symbol);
      }
    };
    check(documentSymbols(paper), { start: 0, end: paper.source.length });
  });

  it("are none for a text that is no brief", () => {
    assert.deepEqual(documentSymbols(analysis("# Notes\n\n## More\n")), []);
  });
});
