import assert from "node:assert/strict";
import fc from "fast-check";
import { analyzeConferral } from "../../../server/src/core/conferral/analyze.ts";
import { ConferralCache } from "../../../server/src/core/conferral/cache.ts";
import { certificateScaffold } from "../../../server/src/core/conferral/scaffold.ts";
import { findViews, readAgreement } from "../../../server/src/core/conferral/views.ts";
import { findWrongRules } from "../../../server/src/core/conferral/wrongRule.ts";
import type { Span } from "../../../server/src/core/text/span.ts";
import { briefOf, motionWith } from "./paper.ts";

const words = fc.constantFrom(
  ...'On May 3, 2024, |Ms. Roe |Mr. Doe |counsel for Plaintiff |called |spoke |by telephone |left a voicemail |sent a letter |about |Request Nos. 3 and 4 |. |; |\n\n|\r\n|\r|\0|😀|“|”|"|[date] |____ |> |- || |## |futile |did not confer |D. Kan. Rule 37.1 |as required by |conferred |*|`|<!-- |-->|[^1]|the next day |in good faith '.split(
    "|",
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => motionWith(parts.join(""))),
  fc.array(words, { maxLength: 60 }).map((parts) => `---\ncourt: ksd\n---\n${parts.join("")}`),
  fc.string({ unit: "binary", maxLength: 300 }).map((rest) => `---\ncourt: ksd\nfiling: motion\n---\n\n${rest}`),
);

function assertInside(span: Span | null, length: number): void {
  if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, JSON.stringify(span));
}

describe("the analysis of the conferral, on any text", () => {
  it("never throws, and its spans lie in the text", () => {
    fc.assert(
      fc.property(text, (paper) => {
        const brief = briefOf(paper);
        const conferral = analyzeConferral(brief);
        assertInside(conferral.passage, paper.length);
        for (const step of conferral.steps) {
          assertInside(step, paper.length);
          for (const evidence of step.evidence) assertInside(evidence, paper.length);
        }
        for (const blank of conferral.blanks) assertInside(blank, paper.length);
        for (const found of findWrongRules(brief)) assertInside(found, paper.length);
        assertInside(findViews(brief, conferral), paper.length);
        assertInside(readAgreement(brief).inBody, paper.length);
        const { at } = certificateScaffold(brief, conferral.requirement);
        assertInside({ start: at, end: at }, paper.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same with a cache that other papers have filled", () => {
    const cache = new ConferralCache();
    fc.assert(
      fc.property(text, (paper) => {
        const brief = briefOf(paper);
        assert.deepEqual(analyzeConferral(brief, { cache }), analyzeConferral(brief));
      }),
      { numRuns: 100 },
    );
  });

  it("reads every prefix of a paper", () => {
    const paper = motionWith(
      "On June 3, 2024, Ms. Quist (for Plaintiff) and Mr. Vance (for Defendant) spoke by [means] about Request No. 4.",
    );
    for (let end = 0; end <= paper.length; end += 7) analyzeConferral(briefOf(paper.slice(0, end)));
  });
});
