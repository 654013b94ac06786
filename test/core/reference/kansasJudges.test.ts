import assert from "node:assert/strict";
import { readBrief } from "../../../server/src/core/brief/readBrief.ts";
import { readInline } from "../../../server/src/core/markdown/inline.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { isKansasCaseNumber } from "../../../server/src/core/reference/kansasJudges.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";

describe("case numbers of the District of Kansas", () => {
  it("are known by their shape and both judges", () => {
    for (const number of ["13-2493-KHV-KGG", "2:23-cv-02290-KHV-ADM", "13-2228-KHV/KGG"]) {
      assert.ok(isKansasCaseNumber(number), number);
    }
  });

  it("are not taken for known where a judge or the shape is another court's", () => {
    for (const number of [
      "13-2493-KHV",
      "13-2493-KHV-QQQ",
      "1:23-cv-02290-KHV-ADM",
      "CIV-14-234-D",
      "10-CV-460-JHP-FHM",
    ]) {
      assert.ok(!isKansasCaseNumber(number), number);
    }
  });

  it("tell the court of a paper that names none", () => {
    const read = (number: string): string | null => {
      const text = `---\ntitle: Motion to Compel\ncase: ${number}\n---\n\n# Motion to Compel\n\nPlaintiff moves.\n`;
      const blocks = parseBlocks(text);
      return readBrief(new SourceText(text), blocks, readInline(text, blocks)).court;
    };
    assert.equal(read("24-1009-JWB-GEB"), "ksd");
    assert.equal(read("24-1009-XYZ"), null);
  });
});
