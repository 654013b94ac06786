import assert from "node:assert/strict";
import { Template } from "../../../server/src/core/conferral/template.ts";
import { choice, snippetToPlain, tabStop } from "../../../server/src/core/text/snippet.ts";

const known = { movant: "Plaintiff", opponent: "Defendants", rules: "LR 7.1(a)" };

describe("a template of a certificate", () => {
  it("makes blanks and choices of what stands in brackets, numbered throughout", () => {
    const template = new Template(known);
    assert.equal(
      template.fill("On [date], [name] [spoke / wrote]."),
      `On ${tabStop(1, "date")}, ${tabStop(2, "name")} ${choice(3, ["spoke", "wrote"])}.`,
    );
    assert.equal(template.fill("[x]"), tabStop(4, "x"));
  });

  it("names the parties, and leaves blanks where they are not known", () => {
    assert.equal(new Template(known).fill("{movant's} and {opponent's}"), "Plaintiff's and Defendants'");
    const unknown = new Template({ movant: null, opponent: null, rules: "" });
    assert.equal(snippetToPlain(unknown.fill("{movant's} of {opponent}")), "[movant]'s of [opponent]");
  });

  it("names the rules, or nothing where none may be cited", () => {
    assert.equal(
      new Template(known).fill("{Under} counsel certifies {under} this"),
      "Pursuant to LR 7.1(a), counsel certifies under LR 7.1(a) this",
    );
    const unknown = new Template({ ...known, rules: "" });
    assert.equal(unknown.fill("{Under} counsel certifies {under} that"), "Counsel certifies that");
  });

  it("takes what is neither for text", () => {
    assert.equal(snippetToPlain(new Template(known).fill("a [ b { c } d $1 \\ ]")), "a [ b { c } d $1 \\ ]");
    assert.equal(snippetToPlain(new Template(known).fill("a [ b")), "a [ b");
    assert.equal(new Template(known).fill(""), "");
  });
});
