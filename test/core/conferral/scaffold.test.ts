import assert from "node:assert/strict";
import { analyzeConferral } from "../../../server/src/core/conferral/analyze.ts";
import { certificateScaffold } from "../../../server/src/core/conferral/scaffold.ts";
import { applyEdits, insert } from "../../../server/src/core/text/edit.ts";
import { snippetToPlain } from "../../../server/src/core/text/snippet.ts";
import { briefOf, conferralOf } from "./paper.ts";

const caption =
  "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nALDER FOODS, INC., Plaintiff,\n\nv.\n\nBRANDT COLD, LLC and OTTO BRANDT, Defendants.\n\nCase No. 23-1187-JWB-GEB\n\n";
const opening = "Plaintiff moves for an order compelling Defendants to answer Interrogatory Nos. 3 and 4.\n\n";
const closing = "Respectfully submitted,\n\n/s/ Nora Quist\nNora Quist, KS #21001\nAttorney for Plaintiff\n\n";
const marked = `${caption}# Plaintiff's Motion to Compel\n\n${opening}## Argument\n\nThe answers matter.\n\n## Conclusion\n\nGrant it.\n\n${closing}### Certificate of Service\n\nFiled by CM/ECF on June 28, 2024.\n`;

/** The paper with the certificate put in as plain text. */
function withScaffold(paper: string): string {
  const brief = briefOf(paper);
  const { at, snippet } = certificateScaffold(brief, analyzeConferral(brief).requirement);
  return applyEdits(paper, [insert(at, snippetToPlain(snippet))]);
}

/** Fills the blanks in order, as a writer would. */
function filled(paper: string, words: readonly string[]): string {
  let index = 0;
  return paper.replace(/\[[^\]]+\]/g, (blank) => words[index++] ?? blank);
}

describe("the scaffold of a certificate", () => {
  it("turns a missing certificate into one whose blanks are flagged", () => {
    const before = conferralOf(marked);
    assert.equal(before.grade, "missing");
    const after = conferralOf(withScaffold(marked));
    assert.equal(after.grade, "conclusory");
    assert.ok(after.blanks.length >= 10);
  });

  it("stands before the signature block, beside the other sections", () => {
    const paper = withScaffold(marked);
    const at = paper.indexOf("\n## Certificate of Conferral\n\n");
    assert.ok(at > paper.indexOf("Grant it."));
    assert.ok(at < paper.indexOf("Respectfully submitted"));
    assert.ok(paper.includes("[requests or issues that remain].\n\nRespectfully submitted"));
  });

  it("names the parties and the rules, and asserts nothing", () => {
    const paper = withScaffold(marked);
    assert.ok(
      paper.includes(
        "under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2 that Plaintiff in good faith [conferred / attempted to confer] with Defendants before",
      ),
    );
    assert.ok(paper.includes("[spoke / attempted to speak]"));
    assert.ok(paper.includes("[resolved / did not resolve]"));
  });

  it("describes who, when, how and what once it is filled in", () => {
    const words = [
      "conferred",
      "June 3, 2024",
      "Nora Quist",
      "Peter Vance",
      "spoke",
      "by telephone",
      "Interrogatory Nos. 3 and 4",
      "that both are proper",
      "that both are premature",
      "did not resolve",
      "either interrogatory",
      "Interrogatory Nos. 3 and 4",
    ];
    const paper = filled(withScaffold(marked), words);
    const conferral = conferralOf(paper);
    assert.deepEqual(conferral.blanks, []);
    assert.equal(conferral.grade, "adequate");
  });

  it("is in bare capitals where the paper types its headings so", () => {
    const typed = marked.replace(/^#+ (.*)$/gm, (_all, title: string) => title.toUpperCase());
    assert.ok(withScaffold(typed).includes("\n\nCERTIFICATE OF CONFERRAL\n\n"));
  });

  it("is underlined where the paper underlines its headings", () => {
    const underlined = marked.replace(/^## (.*)$/gm, (_all, title: string) => `${title}\n${"-".repeat(title.length)}`);
    assert.ok(withScaffold(underlined).includes("Certificate of Conferral\n------------------------\n\n"));
  });

  it("keeps the line ending of the paper", () => {
    const paper = withScaffold(marked.replaceAll("\n", "\r\n"));
    assert.ok(paper.includes("\r\n## Certificate of Conferral\r\n\r\n"));
    assert.equal(paper.replaceAll("\r\n", "").includes("\n"), false);
  });

  it("stands before the certificate of service where nobody has signed, and at the end where there is neither", () => {
    const unsigned = withScaffold(marked.replace(closing, ""));
    assert.ok(unsigned.indexOf("## Certificate of Conferral") < unsigned.indexOf("### Certificate of Service"));
    const bare = `${caption}# Plaintiff's Motion to Compel\n\n${opening}`.trimEnd();
    assert.ok(withScaffold(bare).startsWith(`${bare}\n\n## Certificate of Conferral\n\n`));
  });

  it("has the form, the heading and the words of the court", () => {
    const under = (court: string): string => withScaffold(`---\ncourt: ${court}\n---\n\n${marked}`);
    const nevada = under("nvd");
    assert.ok(nevada.includes("## Declaration of [name] on the Meet-and-Confer Efforts\n\nI, [name], declare:"));
    assert.ok(nevada.includes("[have met and conferred / have attempted to meet and confer] with Defendants"));
    const oregon = under("ord");
    assert.ok(oregon.includes("# Plaintiff's Motion to Compel\n\nIn compliance with LR 7-1(a), the parties [made"));
    const texas = under("txed");
    assert.ok(texas.indexOf("## Certificate of Conference") > texas.indexOf("### Certificate of Service"));
    const colorado = under("cod");
    assert.ok(
      colorado.includes("Pursuant to Fed. R. Civ. P. 37(a)(1) and D.C.COLO.LCivR 7.1(a), counsel for Plaintiff"),
    );
    assert.ok(under("wyd").includes("certifies under Fed. R. Civ. P. 37(a)(1) that Plaintiff in good faith"));
  });

  it("survives dollar signs and braces in the names of parties", () => {
    const odd = marked.replace("BRANDT COLD, LLC", "B$R}ANDT, LLC");
    assert.ok(withScaffold(odd).includes("Certificate of Conferral"));
  });
});
