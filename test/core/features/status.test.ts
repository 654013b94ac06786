import assert from "node:assert/strict";
import type { PaperKind } from "../../../server/src/core/brief/brief.ts";
import type { Conferral } from "../../../server/src/core/conferral/conferral.ts";
import type { Analysis } from "../../../server/src/core/engine/analysis.ts";
import { statusOf } from "../../../server/src/core/features/status.ts";
import { analysis, at, motion } from "./paper.ts";

const nothing: Conferral = {
  ...motion("Text.\n").conferral,
  requirement: { level: "need", rules: ["D. Kan. Rule 37.2"], court: "ksd" },
  grade: "missing",
  passage: null,
  steps: [],
  present: [],
  missing: ["who", "when", "how", "what", "outcome"],
};

function words(conferral: Partial<Conferral>, kind: PaperKind = "motion", opposed = true): string | undefined {
  const paper = motion("Text.\n");
  const filing = { ...paper.brief.filing, kind, opposed };
  const changed: Analysis = { ...paper, brief: { ...paper.brief, filing }, conferral: { ...nothing, ...conferral } };
  return statusOf(changed)?.conferral;
}

describe("the status of a paper", () => {
  it("says in an attorney's words what was found of the conferral", () => {
    assert.equal(words({ grade: "missing" }), "no certificate found");
    assert.equal(words({ grade: "conclusory" }), "who, when, how, what: not found");
    assert.equal(words({ grade: "letter-only" }), "only letters, faxes or e-mail described");
    assert.equal(words({ grade: "futility" }), "no attempt described");
    assert.equal(
      words({ grade: "incomplete", present: ["when", "who"], missing: ["how", "what"] }),
      "who, when: described; how, what: not found",
    );
    assert.equal(
      words({ grade: "adequate", present: ["what", "who", "when", "how"], missing: ["outcome"] }),
      "who, when, how, what: described",
    );
  });

  it("says that nothing is needed, and for what", () => {
    const none: Partial<Conferral> = { grade: "not-required", requirement: { level: "none", rules: [], court: "ksd" } };
    assert.equal(words(none, "response"), "not needed for a response");
    assert.equal(words(none, "order"), "not needed for an order");
    assert.equal(words(none, "motion"), "not needed for this motion");
    assert.equal(words(none, "motion", false), "not needed for an unopposed motion");
  });

  it("counts the problems and draws attention to what was not found", () => {
    const status = statusOf({ ...motion("A bad motion, a bad one.\n"), conferral: nothing });
    assert.deepEqual(status?.problems, { error: 0, warning: 2, information: 0, hint: 0 });
    assert.equal(status?.attention, true);
    assert.equal(status?.certificate, null);
    assert.match(status?.details ?? "", /Asked for by D\\\. Kan\\\. Rule 37\\\.2/);
  });

  it("knows where the certificate is", () => {
    const paper = motion("Text.\n\n## CERTIFICATE OF CONFERRAL\n\nCounsel for both sides talked.\n");
    const status = statusOf(paper);
    assert.ok(status?.certificate);
    assert.ok(Math.abs(status.certificate.start - at(paper, "## CERT")) <= 30);
    assert.match(status.details, /\| who \|/);
  });

  it("is nothing for a text that is no brief", () => {
    assert.equal(statusOf(analysis("# Notes\n")), null);
  });
});
