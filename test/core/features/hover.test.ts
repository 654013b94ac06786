import assert from "node:assert/strict";
import type { Conferral } from "../../../server/src/core/conferral/conferral.ts";
import type { Analysis } from "../../../server/src/core/engine/analysis.ts";
import { hoverAt } from "../../../server/src/core/features/hover.ts";
import { rules } from "../../../server/src/core/rules/registry.generated.ts";
import { analysis, at, motion } from "./paper.ts";

const pageOf = (rule: string): string => `pages:${rule}`;

function shown(paper: Analysis, words: string): string {
  return hoverAt(paper, at(paper, words), pageOf)?.text ?? "";
}

describe("hover", () => {
  it("on a finding tells the rule's summary, its authority, and where its page is", () => {
    const [rule] = rules;
    assert.ok(rule);
    const paper = motion("A bad motion.\n");
    const [finding] = paper.findings;
    assert.ok(finding);
    const renamed = { ...paper, findings: [{ ...finding, rule: rule.id }] };
    const text = shown(renamed, "bad");
    assert.ok(text.includes(`](pages:${rule.id})`));
    assert.ok(text.replaceAll("\\", "").includes(`Authority: ${rule.authority}`));
    assert.ok(text.replaceAll("\\", "").startsWith(rule.summary));
  });

  it("on a citation shows its parts as they were read", () => {
    const paper = motion(
      "Costs. *Banks v. St. Francis*, No. 15-2602-JAR, 2015 WL 7451174, at *2-3 (D. Kan. Nov. 23, 2015).\n",
    );
    const text = shown(paper, "WL").replaceAll("\\", "");
    for (const row of [
      "| Unpublished decision | As read |",
      "| Name | Banks v. St. Francis |",
      "| Docket number | 15-2602-JAR |",
      "| Number | 7451174 |",
      "| Pinpoint | *2-3 |",
      "| Court | D. Kan. |",
      "| Date | 2015-11-23 |",
    ]) {
      assert.ok(text.includes(row), row);
    }
  });

  for (const [citation, row] of [
    ["*Celotex Corp. v. Catrett*, 477 U.S. 317, 322 (1986)", "| Reporter | U.S. |"],
    ["(Docs. 12, 14-1 at 3)", "| Entries | 12, 14-1 |"],
    ["Fed. R. Civ. P. 37(a)(1)", "| Rule | 37(a)(1) |"],
    ["28 U.S.C. § 1332", "| Code | U.S.C. |"],
  ] as const) {
    it(`shows the parts of ${citation}`, () => {
      const paper = motion(`See this. ${citation}.\n`);
      const text = shown(paper, /\d/.exec(citation)?.[0] ?? "").replaceAll("\\", "");
      assert.ok(text.includes(row), text);
    });
  }

  it("on Id. quotes the antecedent, without emphasis marks, and its line", () => {
    const paper = motion(
      "*Banks v. St.\nFrancis*, No. 15-2602-JAR, 2015 WL 7451174, at \\*2 (D. Kan. Nov. 23, 2015).\nMore. *Id.* at *3.\n",
    );
    const text = shown(paper, "Id.").replaceAll("\\", "");
    const antecedent = "Banks v. St. Francis, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)";
    assert.ok(text.endsWith(`Refers to: ${antecedent} (line 8)`), text);
  });

  it("on Id. says that nothing precedes it", () => {
    assert.match(shown(motion("Nothing. (*Id.* at 3.)\n"), "Id."), /No citation found that this refers to/);
  });

  it("lets no text of the paper become markup", () => {
    const paper = motion("*A <b>v</b>. | B*, No. 15-2602, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).\n");
    assert.doesNotMatch(shown(paper, "WL"), /[^\\]<b>/);
  });

  it("on the certificate tells what was found of each element, never a judgment", () => {
    const paper = motion("## CERTIFICATE OF CONFERRAL\n\nCounsel spoke.\n");
    const passage = { start: at(paper, "## CERT"), end: paper.source.length };
    const conferral: Conferral = {
      ...paper.conferral,
      requirement: { level: "need", rules: ["Fed. R. Civ. P. 37(a)(1)", "D. Kan. Rule 37.2"], court: "ksd" },
      grade: "adequate",
      passage,
      steps: [
        {
          ...passage,
          means: "live",
          attemptOnly: false,
          announcementOnly: false,
          dates: [],
          evidence: [
            { ...passage, element: "when", value: "May 22, 2024" },
            { ...passage, element: "when", value: "May 23, 2024" },
            { ...passage, element: "when", value: "May 22, 2024" },
          ],
        },
      ],
      present: ["when", "who"],
      missing: ["how", "what", "outcome"],
    };
    const text = shown({ ...paper, conferral }, "Counsel spoke").replaceAll("\\", "");
    for (const row of ["| who | described |", "| when | May 22, 2024; May 23, 2024 |", "| how | not found |"]) {
      assert.ok(text.includes(row), row);
    }
    assert.ok(text.endsWith("Asked for by Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2."));
    assert.doesNotMatch(text, /adequate/i);
  });

  it("on the heading of the certificate tells it beside the rules of the findings there", () => {
    const paper = motion("Plaintiff moves.\n\n## A bad Certificate of Conferral\n\nCounsel spoke on May 3, 2024.\n");
    const [rule] = rules;
    const findings = paper.findings.map((one) => ({ ...one, rule: rule?.id ?? "" }));
    const text = shown({ ...paper, findings }, "bad Cert").replaceAll("\\", "");
    assert.ok(text.startsWith(rule?.summary ?? "?"));
    assert.match(text, /\n\n---\n\n\| Conferral \| Found \|/);
  });

  it("on the title tells it where there is no certificate, and only there", () => {
    const told =
      "On May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Request No. 4. Mr. Doe said that it was too broad, and they could not agree.\n";
    const paper = motion(told);
    const text = shown(paper, "MOTION TO COMPEL").replaceAll("\\", "");
    assert.ok(text.includes("| when | May 3, 2024 |"), text);
    assert.match(
      text,
      /\| outcome \| [^|]*\u201cMr\. Doe said that it was too broad, and they could not agree\.\u201d/,
    );
    assert.ok(text.endsWith("Asked for by Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2."), text);
    const certified = motion(`Plaintiff moves.\n\n## Certificate of Conferral\n\n${told}`);
    assert.equal(shown(certified, "MOTION TO COMPEL"), "");
    assert.match(shown(certified, "Certificate of"), /\| who \|/);
  });

  it("on the title of a motion for more time tells the other parties' views", () => {
    const paper = analysis(
      "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff asks for a week. Defendant opposes the extension.\n",
    );
    const text = shown(paper, "Motion for Ext").replaceAll("\\", "");
    assert.ok(text.includes("| views | \u201cDefendant opposes the extension.\u201d |"), text);
  });

  it("is nothing on plain words, and in a text that is no brief", () => {
    const paper = motion("Plain words. (Doc. 1.)\n");
    assert.equal(hoverAt(paper, at(paper, "Plain"), pageOf), null);
    const essay = analysis("Words (Doc. 1).\n");
    assert.equal(hoverAt(essay, at(essay, "Doc."), pageOf), null);
  });
});
