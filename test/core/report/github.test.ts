import assert from "node:assert/strict";
import { githubAnnotations } from "../../../server/src/core/report/github.ts";
import type { Finding, Severity } from "../../../server/src/core/rules/rule.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";

function annotated(text: string, start: number, end: number, message: string, severity: Severity = "error"): string {
  const finding: Finding = { rule: "docket/spacing", severity, message, start, end, fixes: [], related: [] };
  return githubAnnotations({ path: "a\\b:c,d%.md", source: new SourceText(text), findings: [finding] });
}

describe("annotations for GitHub", () => {
  it("escape what would end the command or one of its properties", () => {
    assert.equal(
      annotated("𝒳 text", 3, 7, "100 %\r\nsure: a, b::c"),
      "::error file=a/b%3Ac%2Cd%25.md,line=1,endLine=1,col=4,endColumn=8,title=docket/spacing::100 %25%0D%0Asure: a, b::c\n",
    );
  });

  it("leave out columns where the mark runs over lines, and take remarks and hints for notices", () => {
    assert.match(annotated("a\nb", 0, 3, "m", "hint"), /^::notice file=[^,]+,line=1,endLine=2,title=/);
    assert.match(annotated("a\nb", 0, 1, "m", "information"), /^::notice /);
    assert.match(annotated("a\nb", 0, 1, "m", "warning"), /^::warning /);
  });
});
