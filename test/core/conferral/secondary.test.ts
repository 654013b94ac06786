import assert from "node:assert/strict";
import { Analyzer } from "../../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration, parseConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { activeRules } from "../../../server/src/core/engine/settings.ts";
import { rules } from "../../../server/src/core/rules/registry.generated.ts";
import type { Finding, Fix } from "../../../server/src/core/rules/rule.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { snippetToPlain } from "../../../server/src/core/text/snippet.ts";
import { motionWith } from "./paper.ts";

const analyzer = new Analyzer({
  rules: rules.filter(({ id }) => id.startsWith("conferral/") || id === "structure/front-matter-invalid"),
  onRuleFailure: (_rule, error) => {
    throw error;
  },
});

function findings(text: string): readonly Finding[] {
  return analyzer.analyze({
    text,
    path: "motion.md",
    language: "markdown",
    configuration: { ...defaultConfiguration, hints: true },
    today: "2026-01-15",
  }).findings;
}

function found(text: string): string[] {
  return [...new Set(findings(text).map(({ rule }) => rule.replace("conferral/", "")))].sort();
}

function finding(text: string, rule: string): Finding {
  const one = findings(text).find((candidate) => candidate.rule === `conferral/${rule}`);
  assert.ok(one, `${rule} is not reported; found: ${found(text).join(", ")}`);
  return one;
}

/** The text after a fix, tab stops as brackets. */
function mended(text: string, fix: Fix | undefined): string {
  assert.ok(fix, "there is no such fix");
  const plain = (newText: string): string => (fix.snippet ? snippetToPlain(newText) : newText);
  return applyEdits(
    text,
    fix.edits.map(({ span, newText }) => ({ span, newText: plain(newText) })),
  );
}

/** Fills the blanks that a fix has put in, in order. */
function filled(before: string, text: string, words: readonly string[]): string {
  let index = 0;
  const known = new Set(before.match(/\[[^\]]+\]/g) ?? []);
  return text.replace(/\[[^\]]+\]/g, (blank) => (known.has(blank) ? blank : (words[index++] ?? blank)));
}

function fixNamed(one: Finding, words: string): Fix | undefined {
  return one.fixes.find(({ title }) => title.includes(words));
}

function conferralOf(text: string): string {
  return analyzer.analyze({
    text,
    path: "motion.md",
    language: "markdown",
    configuration: defaultConfiguration,
    today: "2026-01-15",
  }).conferral.grade;
}

/** A complete account; nothing is to be said of it but the conference with the court. */
const complete =
  "Under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone on June 3, 2024, about Request Nos. 3 and 4 (Ex. A). Mr. Vance would not produce the logs, and both requests remain in dispute. The magistrate judge held a conference on June 10, 2024.";

describe("the other rules on conferral", () => {
  it("say nothing of a motion that tells everything", () => {
    assert.deepEqual(found(motionWith(complete)), []);
  });

  describe("one-sided", () => {
    const alone =
      "Nora Quist, counsel for Plaintiff, left voicemails for Peter Vance, counsel for Defendant, on June 3 and June 7, 2024, about Request Nos. 3 and 4.";
    for (const answer of [
      "Mr. Vance did not call back.",
      "There was no response.",
      "On June 9 he wrote that Defendant would stand on its objections.",
      "Nobody picked up, and nobody replied.",
    ]) {
      it(`is silent where the answer is told: ${answer}`, () => {
        assert.ok(!found(motionWith(`${alone} ${answer}`)).includes("one-sided"));
      });
    }

    it("is said where only the movant acts, also of letters", () => {
      assert.ok(found(motionWith(alone)).includes("one-sided"));
      const letters =
        "Nora Quist, counsel for Plaintiff, sent Peter Vance, counsel for Defendant, letters on June 3 and June 7, 2024, about Request Nos. 3 and 4.";
      assert.ok(found(motionWith(letters)).includes("one-sided"));
    });
  });

  describe("no-outcome", () => {
    const call =
      "On June 3, 2024, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone about Request Nos. 3 and 4.";
    it("is said where nothing came of it, and its fix is flagged until it is filled in", () => {
      const text = motionWith(call);
      const repaired = mended(text, finding(text, "no-outcome").fixes[0]);
      assert.ok(repaired.includes(`${call}\n\nThe parties [resolved / did not resolve] [requests or issues].`));
      assert.ok(!found(repaired).includes("no-outcome"));
      assert.equal(findings(repaired).filter(({ rule }) => rule === "conferral/placeholder").length, 3);
    });

    for (const outcome of [
      "They reached an impasse.",
      "Mr. Vance agreed to produce the 2023 logs; the rest is before the Court.",
      "Neither side moved.\n\nThe dispute over Request No. 4 remains.",
      "Mr. Vance promised to look into it and never did.",
    ]) {
      it(`is silent after: ${outcome.split("\n", 1)[0]}`, () => {
        assert.ok(!found(motionWith(`${call} ${outcome}`)).includes("no-outcome"));
      });
    }
  });

  describe("missing-federal-rule", () => {
    const steps =
      "Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone on June 3, 2024, about Request Nos. 3 and 4. They could not agree.";

    it("adds the federal rule before the local one, and the local one after the federal one", () => {
      const local = motionWith(`Under D. Kan. Rule 37.2, ${steps}`);
      assert.ok(
        mended(local, finding(local, "missing-federal-rule").fixes[0]).includes(
          "Under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2, Nora",
        ),
      );
      const federal = motionWith(`Under Rule 37(a)(1), ${steps}`);
      assert.ok(
        mended(federal, finding(federal, "missing-federal-rule").fixes[0]).includes(
          "Under Rule 37(a)(1) and D. Kan. Rule 37.2, Nora",
        ),
      );
    });

    it("keeps to the capitals of a heading", () => {
      const text = motionWith(steps, { heading: "CERTIFICATE OF CONFERENCE UNDER D. KAN. RULE 37.2" });
      const one = findings(text).find(({ rule }) => rule.endsWith("missing-federal-rule"));
      if (one) assert.ok(mended(text, one.fixes[0]).includes("UNDER FED. R. CIV. P. 37(a)(1) AND D. KAN. RULE 37.2"));
    });

    it("is silent where no rule is cited, where both are, and where another sentence ties the other rule to conferring", () => {
      for (const account of [
        steps,
        `Under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2, ${steps}`,
        `Under Rules 37(a) and 37.2, ${steps}`,
      ]) {
        assert.ok(!found(motionWith(account)).includes("missing-federal-rule"), account);
      }
      const tied = motionWith(`Under D. Kan. Rule 37.2, ${steps}`, {
        relief: "Plaintiff moves to compel, and certifies below under Fed. R. Civ. P. 37(a)(1) that it conferred.",
      });
      assert.ok(!found(tied).includes("missing-federal-rule"));
    });
  });

  describe("embedded-request", () => {
    const response = (sentence: string, title = "Defendants' Response in Opposition to Plaintiff's Motion to Compel") =>
      motionWith("Nothing.", { title, heading: null, relief: `The interrogatories are premature. ${sentence}` });

    for (const sentence of [
      "Defendants move this Court for a stay of discovery.",
      "Defendants further request that the Court enter a protective order against the deposition.",
      "For these reasons Defendants ask the Court to stay the discovery.",
    ]) {
      it(`is said of: ${sentence}`, () => {
        assert.match(finding(response(sentence), "embedded-request").message, /^This response itself asks for/);
      });
    }

    for (const sentence of [
      "Plaintiff moves to compel answers to Interrogatory Nos. 4 and 5.",
      "Plaintiff asks the Court to compel answers that Defendants have given.",
      "In the alternative, Defendants ask for a protective order.",
      "If the Court compels answers, Defendants request that it enter a protective order.",
      "Last year Defendants moved for a protective order.",
      "Defendants' motion asks for a protective order.",
      'Defendants wrote that they would "move for a protective order."',
      "Defendants ask the Court to deny the motion.",
    ]) {
      it(`is not said of: ${sentence}`, () => {
        assert.ok(!found(response(sentence)).includes("embedded-request"));
      });
    }

    it("is not said of what the title announces, nor of a motion's own relief", () => {
      const cross = response(
        "Defendants move for a protective order against discovery.",
        "Defendants' Response and Cross-Motion for Protective Order",
      );
      assert.ok(!found(cross).includes("embedded-request"));
      assert.ok(!found(motionWith(complete)).includes("embedded-request"));
    });
  });

  describe("extension-elements", () => {
    const extension = (body: string, title = "Plaintiff's Motion for Extension of Time to Respond"): string =>
      `---\ncourt: ksd\n---\n\n# ${title}\n\n${body}\n\nDefendant opposes the extension.\n\nRespectfully submitted,\n\n/s/ Nora Quist\n`;

    for (const body of [
      "Plaintiff moves to extend its deadline of June 3, 2024 by ten days. This is its first request. Counsel was ill.",
      "The answer falls due on June 3, 2024. No extension has been granted before. More time is needed to obtain the records.",
      "Plaintiff's response was originally due May 3 and, after one extension, is due June 3, 2024. Because of a trial, it asks for a week.",
    ]) {
      it(`is silent where all is told: ${body}`, () => {
        assert.ok(!found(extension(body)).includes("extension-elements"));
      });
    }

    it("names what is not found", () => {
      const { message } = finding(
        extension("Plaintiff moves for ten days more. Its counsel was ill."),
        "extension-elements",
      );
      assert.match(message, /first due; the number of prior extensions/);
      assert.doesNotMatch(message, /cause/);
    });

    it("is no matter of a continuance, of another schedule, and of other courts", () => {
      assert.ok(
        !found(extension("Plaintiff moves.", "Plaintiff's Motion to Continue Trial")).includes("extension-elements"),
      );
      const elsewhere = extension("Plaintiff moves for ten days.").replace("court: ksd", "court: mowd");
      assert.ok(!found(elsewhere).includes("extension-elements"));
    });

    it("leaves blanks that are flagged", () => {
      const text = extension("Plaintiff moves for ten days.");
      const repaired = mended(text, finding(text, "extension-elements").fixes[0]);
      assert.equal(findings(repaired).filter(({ rule }) => rule === "conferral/placeholder").length, 6);
    });
  });

  describe("fee-consultation", () => {
    const fees = (body: string, title = "Plaintiff's Motion for Attorney's Fees"): string =>
      `---\ncourt: ksd\n---\n\n# ${title}\n\nPlaintiff prevailed and moves for attorney's fees under 42 U.S.C. § 1988(b).\n\n${body}\n\n/s/ Nora Quist\n`;

    it("is silent on a statement with date, names and results, under a heading or not", () => {
      const told = "On June 3, 2024, Ms. Quist and Mr. Vance conferred about the fees and agreed on the rates only.";
      assert.ok(!found(fees(told)).includes("fee-consultation"));
      assert.ok(!found(fees(`## Statement of Consultation\n\n${told}`)).includes("fee-consultation"));
    });

    it("is silent where the statement is said to follow", () => {
      assert.ok(!found(fees("A statement of consultation will be filed within 30 days.")).includes("fee-consultation"));
    });

    it("names what a statement lacks", () => {
      assert.match(
        finding(fees("Counsel conferred about the fees and could not agree."), "fee-consultation").message,
        /its date, the names/,
      );
    });

    it("is no matter of sanctions, of classes and of agreed motions", () => {
      for (const title of [
        "Plaintiff's Unopposed Motion for Attorney's Fees",
        "Class Counsel's Motion for Attorney's Fees",
        "Plaintiff's Motion to Compel and for Attorney's Fees",
      ]) {
        assert.ok(!found(fees("Nothing else.", title)).includes("fee-consultation"), title);
      }
    });
  });

  describe("premotion-conference and disputed-requests", () => {
    const bare =
      "Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone on June 3, 2024, about Request Nos. 3 and 4. They could not agree.";

    it("are said of a motion that has neither", () => {
      const said = found(motionWith(bare));
      assert.ok(said.includes("premotion-conference") && said.includes("disputed-requests"), said.join());
    });

    for (const words of [
      "Counsel telephoned chambers on June 10 and were told to file.",
      "The Court held a telephone conference on June 10, 2024.",
      "A pre-motion conference was requested.",
      "Judge Birzer gave leave to file this motion.",
    ]) {
      it(`the first is silent after: ${words}`, () => {
        assert.ok(!found(motionWith(`${bare} ${words}`)).includes("premotion-conference"));
      });
    }

    for (const words of [
      "The requests are attached.",
      "*See* Ex. A.",
      "They are at Doc. 40-2.",
      "\n\n> Produce all service records of the freezer from 2018 to date.\n\n",
      'Request No. 3 reads "Produce all service records of the freezer from January 2018 to the present."',
    ]) {
      it(`the second is silent after: ${words.trim()}`, () => {
        assert.ok(!found(motionWith(`${bare} ${words}`)).includes("disputed-requests"));
      });
    }

    it("are no matter of papers of other courts and of earlier days", () => {
      const elsewhere = found(motionWith(bare, { court: "mowd" }));
      assert.ok(!elsewhere.includes("premotion-conference") && !elsewhere.includes("disputed-requests"));
      assert.ok(!found(motionWith(bare, { filed: "2019-06-28" })).includes("premotion-conference"));
    });
  });

  describe("thirty-days", () => {
    const served = (day: string, filed: string, account = complete): string =>
      motionWith(account, { filed: `${filed}\nresponseServed: ${day}` });

    it("counts from the service of the response", () => {
      assert.match(finding(served("2024-05-06", "2024-06-28"), "thirty-days").message, /^Filed 53 days after/);
    });

    for (const [day, filed, note] of [
      ["2024-05-29", "2024-06-28", "the thirtieth day"],
      ["2024-05-30", "2024-07-01", "the Monday after a Sunday"],
      ["2024-06-04", "2024-07-05", "the day after a holiday"],
      ["2023-10-24", "2023-11-24", "the day after Thanksgiving"],
    ] as const) {
      it(`is silent on ${note}`, () => {
        assert.ok(!found(served(day, filed)).includes("thirty-days"));
      });
    }

    it("is silent where the paper tells of more time or of good cause", () => {
      for (const words of [
        "The Court extended the time to file a motion to compel to June 28.",
        "Good cause exists to consider the motion under D. Kan. Rule 37.1.",
      ]) {
        assert.ok(!found(served("2024-05-06", "2024-06-28", `${complete} ${words}`)).includes("thirty-days"), words);
      }
    });
  });

  describe("renewed", () => {
    const renewed = (account: string, denial: string): string =>
      motionWith(account, {
        title: "Plaintiff's Renewed Motion to Compel",
        relief: `Plaintiff renews its motion to compel. ${denial}`,
      });

    it("is said where all steps are before the denial, also when the denial's year is not told", () => {
      const denial = "The first motion was denied on June 12, without prejudice.";
      const text = renewed(complete, denial);
      assert.ok(finding(text, "renewed").related.some(({ message }) => message === "The denial"));
    });

    it("is silent where a step is later, and where the denial is not told", () => {
      assert.ok(!found(renewed(complete, "The first motion was denied on May 12, 2024.")).includes("renewed"));
      assert.ok(!found(renewed(complete, "")).includes("renewed"));
    });
  });

  it("a certificate behind the signature wants a signature of its own", () => {
    const certificate = `\n## Certificate of Conferral\n\n${complete}\n`;
    const unsigned = `${motionWith("Nothing.", { heading: null })}${certificate}`;
    assert.ok(found(unsigned).includes("unsigned"));
    assert.ok(!found(`${unsigned}\n/s/ Nora Quist\n`).includes("unsigned"));
    assert.ok(!found(motionWith(complete)).includes("unsigned"));
  });

  it("a certificate that is not asked for is not reported unless the rule is set", () => {
    const text = motionWith(complete, {
      title: "Defendant's Response to Plaintiff's Motion to Compel",
      relief: "The motion should be denied.",
    });
    assert.deepEqual(found(text), []);
    const configuration = {
      ...defaultConfiguration,
      rules: new Map([["conferral/not-required", { severity: "information" as const, options: {} }]]),
    };
    const input = { text, path: "response.md", language: "markdown" as const, configuration, today: "2026-01-15" };
    assert.deepEqual(
      analyzer.analyze(input).findings.map(({ rule }) => rule),
      ["conferral/not-required"],
    );
  });
});

describe("a rule that is off by default", () => {
  const severityIn = (json: string) =>
    parseConfiguration(json).configuration.rules.get("conferral/not-required")?.severity;

  it("is turned on by its id, and by no pattern and no profile", () => {
    assert.equal(severityIn('{ "rules": { "conferral/not-required": "warning" } }'), "warning");
    assert.equal(severityIn('{ "extends": "strict", "rules": { "conferral/*": "warning" } }'), undefined);
    const all = activeRules(rules, { ...defaultConfiguration, hints: true }).map(({ rule }) => rule.id);
    assert.ok(!all.includes("conferral/not-required"));
    assert.ok(all.includes("conferral/unsigned"));
  });
});

describe("guided fixes of the conferral", () => {
  /** Papers, what fills in the first fix, and what the grade then is. */
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "conclusory",
      "conclusory",
      "Counsel certifies that the parties conferred in good faith and were unable to agree.",
      ["June 3, 2024", "Nora Quist", "Peter Vance", "spoke", "by telephone", "Request No. 3", "that it matters", "no"],
    ],
    [
      "letter-only",
      "letter-only",
      "On June 1, 2024, Nora Quist wrote a letter to Peter Vance, counsel for Defendant, about Request No. 3. He did not reply.",
      ["June 3, 2024", "Nora Quist", "Peter Vance", "spoke", "by telephone", "Request No. 3", "that it matters", "no"],
    ],
    [
      "incomplete: who",
      "incomplete",
      "On June 3, 2024, a telephone conference was held about Request No. 3. It was not resolved.",
      ["Nora Quist", "Peter Vance", "took part"],
    ],
    [
      "incomplete: when",
      "incomplete",
      "Nora Quist, counsel for Plaintiff, and Peter Vance, counsel for Defendant, spoke by telephone about Request No. 3.",
      ["spoke", "June 3, 2024"],
    ],
    [
      "incomplete: how",
      "incomplete",
      "On June 3, 2024, Nora Quist, counsel for Plaintiff, conferred with Peter Vance, counsel for Defendant, about Request No. 3.",
      ["spoke", "by telephone"],
    ],
    [
      "incomplete: what",
      "incomplete",
      "On June 3, 2024, Nora Quist, counsel for Plaintiff, and Peter Vance, counsel for Defendant, spoke by telephone.",
      ["spoke", "Request No. 3"],
    ],
    [
      "incomplete: one attempt",
      "incomplete",
      "On June 3, 2024, Nora Quist, counsel for Plaintiff, left a voicemail for Peter Vance, counsel for Defendant, about Request No. 3.",
      ["June 7, 2024", "Nora Quist", "called", "Peter Vance", "Request No. 3"],
    ],
    [
      "incomplete: announced",
      "incomplete",
      "On June 3, 2024, Nora Quist, counsel for Plaintiff, called Peter Vance, counsel for Defendant, and informed him that this motion would be filed.",
      ["June 7, 2024", "Nora Quist", "Peter Vance", "spoke", "by telephone", "Request No. 3", "that it matters", "no"],
    ],
  ];

  for (const [name, rule, account, words] of cases) {
    for (const heading of ["Certificate of Conferral", null]) {
      it(`${name}, ${heading === null ? "told in the background" : "under its heading"}: what is missing, once filled in, is found`, () => {
        const text = motionWith(account, { heading });
        const [fix] = finding(text, rule).fixes;
        const draft = mended(text, fix);
        const blanks = (draft.match(/\[[^\]]+\]/g) ?? []).length;
        assert.equal(blanks, words.length, draft);
        const flagged = findings(draft).filter((one) => one.rule === "conferral/placeholder");
        assert.equal(flagged.length, blanks, "not every blank is flagged");
        assert.equal(conferralOf(filled(text, draft, words)), "adequate", filled(text, draft, words));
      });
    }
  }

  it("keep to the line ending of the paper", () => {
    const text = motionWith(cases[0]?.[2] ?? "").replaceAll("\n", "\r\n");
    const draft = mended(text, finding(text, "conclusory").fixes[0]);
    assert.ok(!/[^\r]\n/.test(draft));
  });

  it("leave a table, a list and a footnote whole", () => {
    const letter =
      "On June 1, 2024, Nora Quist wrote a letter to Peter Vance, counsel for Defendant, about Request No. 3.";
    const listed = motionWith(`1. ${letter}\n2. On June 5, 2024, she sent him a second letter.`);
    assert.ok(mended(listed, finding(listed, "letter-only").fixes[0]).includes("second letter.\n\nOn [date], [name]"));
    const noted = motionWith("The dispute is old.[^1]", { heading: null }).replace(
      "## Conclusion",
      `[^1]: ${letter}\n\n## Conclusion`,
    );
    assert.ok(mended(noted, finding(noted, "letter-only").fixes[0]).includes(`${letter} On [date], [name]`));
  });

  it("name the file of a companion in the front matter, with a blank that is flagged", () => {
    const text = motionWith("Nothing is said.", { heading: null });
    const draft = mended(text, fixNamed(finding(text, "missing"), "companion"));
    assert.match(draft, /^---\n[\s\S]*?\nconferralIn: \[the companion's file name\]\n---\n/);
    assert.ok(findings(draft).some(({ rule }) => rule === "structure/front-matter-invalid"));
    const named = draft.replace("[the companion's file name]", "memorandum.md");
    assert.ok(!found(named).includes("missing"));
    const bare = text.replace(/^---\n[\s\S]*?\n---\n\n/, "");
    const started = mended(bare, fixNamed(finding(bare, "missing"), "companion"));
    assert.ok(started.startsWith("---\nconferralIn: [the companion's file name]\n---\n\nIN THE UNITED STATES"));
  });

  it("offer the other side's position as a choice", () => {
    const text =
      "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for more time to answer.\n";
    const { fixes } = finding(text, "state-position");
    const draft = mended(text, fixes[1]);
    assert.ok(
      draft.includes(
        "more time to answer. Counsel for Defendant [does not oppose / opposes / takes no position on] this motion.",
      ),
    );
    for (const fix of fixes) {
      const each = mended(text, fix);
      const blanks = each.match(/\[[^\]]+\]/g)?.length;
      assert.equal(findings(each).filter(({ rule }) => rule === "conferral/placeholder").length, blanks, each);
    }
    assert.ok(!found(draft.replace(/\[does[^\]]*\]/, "opposes")).includes("state-position"));
  });

  it("say in the body what the title says", () => {
    const text =
      "---\ncourt: ksd\n---\n\n# Plaintiff's Unopposed Motion to Amend\n\nPlaintiff moves for leave to amend.\n";
    const draft = mended(text, finding(text, "agreed-caption").fixes[0]);
    assert.ok(draft.includes("Counsel for Defendant [does not oppose / consents to / has agreed to] this motion."));
    assert.ok(found(draft).includes("placeholder"));
    for (const words of ["does not oppose", "consents to", "has agreed to"]) {
      assert.ok(!found(draft.replace(/\[does[^\]]*\]/, words)).includes("agreed-caption"), words);
    }
  });
});
