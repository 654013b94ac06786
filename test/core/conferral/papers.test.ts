import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findWrongRules } from "../../../server/src/core/conferral/wrongRule.ts";
import { readDraft } from "../../bench/conferralDraft.ts";
import { briefOf, motionWith } from "./paper.ts";

const caption =
  "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nALDER CREEK FOODS, INC., Plaintiff,\n\nv.\n\nBRANDT REFRIGERATION, LLC, Defendant.\n\nCase No. 23-1187-JWB-GEB\n\n";
const closing =
  "\n\nRespectfully submitted,\n\n/s/ Nora Quist\nNora Quist, KS #21001\nAttorney for Plaintiff\n\n## Certificate of Service\n\nI certify that on June 28, 2024, this was filed by CM/ECF.\n\n/s/ Nora Quist\n";
const paper = (title: string, body: string): string => `${caption}# ${title}\n\n${body}${closing}`;
const account =
  "On June 3, 2024, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone about Request No. 4.";

/** The grade, the rules reported beside the one of the grade, and the paper. */
type Reading = readonly [string, readonly string[], string];

const readings: readonly Reading[] = [
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Motion to Compel Responses to Its Second Requests for Production",
      "Plaintiff moves to compel.\n\nThe first requests were served on February 1, 2024. Ms. Quist and Mr. Vance, counsel for Defendant, spoke by telephone on April 10, 2024, about the interrogatories. Plaintiff's second set of requests was served on May 2, 2024, and Defendant has answered none of it.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Plaintiff's Response in Opposition to Defendant's Motion for Protective Order",
      "Plaintiff opposes the motion (Doc. 30). Alternatively, the Court should compel the deposition.\n\n## Argument\n\nThe motion is late.",
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Response to Motion for Protective Order",
      "Plaintiff opposes the motion.\n\n## Cross-Motion to Compel the Deposition of Mr. Holm\n\nPlaintiff moves for an order compelling the deposition.",
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Defendant's Opposition to Motion to Compel",
      "Defendant opposes the motion and moves for a protective order under Fed. R. Civ. P. 26(c) limiting the requests to 2022.\n\n## Argument\n\nThe burden is great.",
    ),
  ],
  [
    "not-required",
    ["wrong-rule"],
    paper(
      "Plaintiff's Reply in Support of Motion to Compel",
      "Defendant says counsel did not confer, as D. Kan. Rule 37.1 requires. Counsel did.",
    ),
  ],
  [
    "not-required",
    ["wrong-rule"],
    paper(
      "Defendant's Response to Motion for Sanctions",
      "The motion is barred by D. Kan. Rule 37.1 because Plaintiff never conferred. Plaintiff's failure to meet and confer under D. Kan. Rule 37.1 is fatal.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Defendant's Response to Motion for Sanctions",
      'Plaintiff argues that Defendant "never conferred as required by D. Kan. Rule 37.1." The thirty days of D. Kan. Rule 37.1 ran while counsel conferred.',
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Defendant's Response to Motion to Compel",
      "Under D. Kan. Rule 37.1, a motion must be filed within thirty days even where the parties are still conferring. The motion is late.",
    ),
  ],
  [
    "not-required",
    ["wrong-rule"],
    paper(
      "MEMORANDUM AND ORDER",
      "The motion is denied for failure to comply with the duty to confer in D. Kan. Rule 37.1.\n\nIT IS SO ORDERED.\n\nUnited States Magistrate Judge",
    ),
  ],
  [
    "not-required",
    [],
    "# Memorandum to file\n\nTO: Partner\nFROM: Associate\nRE: Alder Creek\n\nWe need to confer as required by D. Kan. Rule 37.1 on [date] before we file.\n",
  ],
  [
    "not-required",
    [],
    "---\ncase: 23-1187\n---\n\n# OFFICE MEMORANDUM\n\nTO: File\n\nCounsel must confer under D. Kan. Rule 37.1. [DATE]\n",
  ],
  [
    "not-required",
    ["state-position"],
    paper(
      "Plaintiff's Motion to Continue Pretrial Conference",
      "Plaintiff moves to continue the pretrial conference set for July 8, 2024. Opposing counsel has been notified of this request. Cause exists.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Plaintiff's Motion to Continue Pretrial Conference",
      "Plaintiff moves to continue the pretrial conference. Counsel called Mr. Vance on June 20 and 21, 2024, to learn Defendant's views and left messages that were not returned.",
    ),
  ],
  [
    "missing",
    ["missing", "state-position"],
    paper(
      "Plaintiff's Motion to Compel Answers and to Extend the Deadline for Expert Disclosures",
      "Plaintiff moves under Fed. R. Civ. P. 37(a) to compel answers to Interrogatories 3 and 4, and under D. Kan. Rule 6.1(a) to extend the expert deadline of June 28, 2024. Defendant stated no objection to Interrogatory 3. There is no objection for the Court to weigh.",
    ),
  ],
  [
    "adequate",
    [],
    paper(
      "Plaintiff's Motion to Compel Answers and to Extend the Deadline for Expert Disclosures",
      `Plaintiff moves under Fed. R. Civ. P. 37(a) to compel an answer, and under D. Kan. Rule 6.1(a) to extend the expert deadline. ${account} Defendant opposes the extension.`,
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Response to Motion for Leave to Amend and Counter-Motion to Compel",
      "Plaintiff opposes the amendment. It is true that Mr. Vance called Ms. Quist on June 3, 2024, and asked whether Plaintiff would consent to the amendment. She said that she would not, since the deadline had passed.\n\n## Counter-Motion to Compel\n\nPlaintiff moves under Fed. R. Civ. P. 37(a)(3)(B)(iii) for an order compelling answers to Interrogatories 2 and 3.",
    ),
  ],
  [
    "not-required",
    ["state-position"],
    paper(
      "Plaintiff's Motion to Amend the Scheduling Order",
      "Plaintiff moves under Fed. R. Civ. P. 16(b)(4) to extend the discovery deadline by sixty days. Good cause exists because the witness was ill. Defendant filed its opposition to the motion to dismiss on June 1.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Plaintiff's Motion to Amend the Scheduling Order",
      "Plaintiff moves to extend the deadline. Counsel for Defendant, Peter Vance, stated on June 20, 2024, that Defendant objects to any change.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Motion for Extension of Time",
      "Plaintiff moves for fourteen days. Defendant takes no position on the request.",
    ),
  ],
  [
    "not-required",
    ["agreed-caption"],
    paper(
      "Motion for Extension of Time",
      "Plaintiff moves for fourteen days. Counsel for Defendant has no objection to the extension.",
    ),
  ],
  [
    "not-required",
    [],
    paper(
      "Motion for Extension of Time",
      "Plaintiff moves for thirty days. Defendant does not oppose an extension of fourteen days but opposes any longer one.",
    ),
  ],
  [
    "not-required",
    ["agreed-caption"],
    paper("Joint Motion to Stay Discovery", "Plaintiff moves to stay discovery pending mediation. The reasons follow."),
  ],
  [
    "not-required",
    [],
    paper(
      "Joint Motion to Stay Discovery",
      "Plaintiff and Defendant jointly move to stay discovery pending mediation.",
    ),
  ],
  [
    "not-required",
    ["agreed-caption"],
    "---\ntitle: Unopposed Motion for Extension\ncourt: ksd\n---\n\n" +
      paper(
        "PLAINTIFF'S MOTION FOR EXTENSION OF TIME",
        "Plaintiff moves for fourteen days. Defendant does not oppose this motion.",
      ),
  ],
  [
    "not-required",
    ["state-position"],
    motionWith("Discovery is under way.", {
      title: "Plaintiff's Motion to Continue the Pretrial Conference",
      relief: "Plaintiff moves to continue the July 8 pretrial conference because lead counsel will be in trial.",
      heading: null,
    }),
  ],
  [
    "not-required",
    [],
    motionWith("Counsel for Defendant had no objection when asked.", {
      title: "Plaintiff's Motion to Continue the Pretrial Conference",
      relief: "Plaintiff moves to continue the July 8 pretrial conference because lead counsel will be in trial.",
      heading: null,
    }),
  ],
  [
    "adequate",
    ["wrong-rule"],
    motionWith(`${account} This is the good-faith certification called for by Local Rule 37.1.`),
  ],
  ["adequate", ["same-day"], motionWith(account, { filed: "2024-06-03" })],
  [
    "letter-only",
    ["letter-only", "same-day"],
    motionWith(
      "On June 3, 2024, at 8:02 a.m., Ms. Quist e-mailed Mr. Vance that the technician could be deposed on any day in the week of July 8. At 9:15 a.m. he answered by e-mail that the answer was no.",
      { filed: "2024-06-03" },
    ),
  ],
  [
    "adequate",
    ["same-day"],
    motionWith(
      `On June 3, 2024, Ms. Quist called Mr. Vance and they talked for forty minutes.\n\n${"As for Request No. 4, Mr. Vance said that it was too broad. Ms. Quist answered that two years would do. ".repeat(6)}\n\nThey also talked about Request No. 6, which he agreed to answer.`,
      { filed: "2024-06-03" },
    ),
  ],
  [
    "adequate",
    [],
    motionWith(`On May 1, 2024, Ms. Quist wrote to Mr. Vance about Request No. 4. ${account}`, { filed: "2024-06-03" }),
  ],
  [
    "adequate",
    [],
    motionWith(account)
      .replace("filed: 2024-06-28\n", "")
      .replace(/June 28, 2024, this/, "the date below, this"),
  ],
  [
    "incomplete",
    ["incomplete", "placeholder"],
    motionWith(
      "On ______, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone about Request No. 4.",
    ),
  ],
  [
    "incomplete",
    ["incomplete", "placeholder"],
    motionWith(
      "On June 3, 2024, Nora Quist (for Plaintiff) and [name] (for Defendant) spoke by telephone about Request No. 4.",
    ),
  ],
  [
    "adequate",
    [],
    motionWith(
      account +
        ' Request No. 4 asks for "[a]ll logs." [Dkt. 22] Mr. Vance wrote that "[Defendant] will not [sic] comply."',
    ),
  ],
  ["adequate", ["placeholder"], motionWith(`${account} TODO: add the second call.`)],
  [
    "conclusory",
    ["conclusory", "placeholder"],
    motionWith("The undersigned certifies that [he/she] conferred in good faith with [opposing counsel] on [date]."),
  ],
  [
    "adequate",
    ["wrong-rule"],
    motionWith(
      "Pursuant to Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.1, the undersigned certifies that counsel conferred in good faith. " +
        account,
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Renewed Motion to Compel",
      "Plaintiff renews its motion for an order compelling answers. The Court denied the first motion on March 1, 2024 for failure to confer. (Doc. 30.)\n\n## Conferral\n\nOn February 1, 2024, Nora Quist and Peter Vance, counsel for Defendant, spoke by telephone about Request No. 4.",
    ),
  ],
  [
    "adequate",
    [],
    paper(
      "Plaintiff's Renewed Motion to Compel",
      "Plaintiff renews its motion for an order compelling answers. The Court denied the first motion on March 1, 2024 for failure to confer. (Doc. 30.)\n\n## Conferral\n\nOn April 1, 2024, Nora Quist, counsel for Plaintiff, and Peter Vance, counsel for Defendant, spoke by telephone about Request No. 4.",
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Motion to Compel",
      "Plaintiff moves to compel answers to its second interrogatories, served on March 1, 2024. In January 2024 the parties conferred by telephone about the first interrogatories, and Plaintiff withdrew its earlier motion to compel (Doc. 20). No answers have come.",
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Motion to Determine the Sufficiency of Answers to Requests for Admission",
      "Plaintiff moves under Fed. R. Civ. P. 36(a)(6) to determine the sufficiency of the answers.",
    ),
  ],
  ["not-required", [], paper("Plaintiff's Motion in Limine", "Plaintiff moves to exclude evidence of settlement.")],
  [
    "not-required",
    [],
    paper(
      "Motion for Sanctions Under Rule 11",
      "Plaintiff moves for sanctions under Fed. R. Civ. P. 11 because the answer is frivolous.",
    ),
  ],
  [
    "not-required",
    [],
    paper("Motion to Compel Arbitration", "Defendant moves to compel arbitration under 9 U.S.C. § 4."),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Motion for Contempt",
      "Plaintiff moves for an order holding Defendant in contempt of the order of May 1, 2024 (Doc. 40), which compelled it to answer interrogatories.",
    ),
  ],
  [
    "missing",
    ["missing"],
    paper(
      "Plaintiff's Motion to Compel",
      "Plaintiff moves to compel.\n\n```\nOn June 3, 2024, Nora Quist and Peter Vance spoke by telephone about Request No. 4.\n```",
    ),
  ],
  ["not-required", [], paper("Notice of Service", "Plaintiff served its requests on June 3, 2024.")],
  [
    "not-required",
    [],
    paper(
      "Plaintiff's Motion for Reconsideration of Order Denying Motion to Compel",
      "Plaintiff asks the Court to reconsider its order (Doc. 40) denying the motion to compel.",
    ),
  ],
  [
    "not-required",
    ["agreed-caption"],
    paper(
      "Plaintiff's Motion to Compel Production of the Claim File",
      "Plaintiff moves to compel the claim file. Defendant does not oppose this motion.",
    ),
  ],
  [
    "adequate",
    [],
    motionWith(
      "Some text.\n\nCounsel's efforts are told in the note.[^3]\n\n[^3]: On June 3, 2024, Nora Quist, counsel for Plaintiff, and Peter Vance, counsel for Defendant, spoke by telephone about Request No. 4, without agreement.",
      { heading: null },
    ),
  ],
  [
    "adequate",
    [],
    paper(
      "Plaintiff's Motion for Protective Order",
      `Plaintiff moves for a protective order.\n\n**Certificate of Conferral.** ${account}`,
    ),
  ],
  [
    "adequate",
    [],
    paper(
      "PLAINTIFF'S MOTION TO QUASH SUBPOENA",
      "Plaintiff moves to quash the subpoena to its bank.\n\nRULE 37.2 CERTIFICATE\n\n" +
        account.replace("Request No. 4", "the subpoena to First Bank"),
    ),
  ],
  [
    "adequate",
    [],
    paper(
      "Plaintiff's Motion to Compel",
      "Plaintiff moves to compel. I, Nora Quist, declare:\n\n1. I represent Plaintiff.\n\n2. On June 3, 2024, I called Peter Vance, who represents Defendant. We discussed Request Nos. 4 and 5. He would not produce the logs.\n\n3. Nothing has been produced since.",
    ),
  ],
];
/** The grades of which a rule of the same name is reported. */
const graded = ["missing", "conclusory", "letter-only", "futility", "incomplete"];

describe("the ten rules on whole papers", () => {
  for (const [grade, beside, text] of readings) {
    const body = text.replace(caption, "").replace(/\s+/g, " ");
    it(`${[grade, ...beside].join(", ")}: ${body.slice(0, 100)}`, () => {
      const outcome = readDraft({ file: "draft.md", grade, rules: [], allow: [], note: "" }, text);
      const expected = new Set(
        [...beside, ...(graded.includes(grade) ? [grade] : [])].map((name) => `conferral/${name}`),
      );
      assert.equal(outcome.grade, grade);
      assert.deepEqual(outcome.rules, [...expected].sort());
    });
  }
});

describe("the wrong rule", () => {
  const count = (sentence: string): number => findWrongRules(briefOf(motionWith(sentence, { heading: null }))).length;

  for (const sentence of [
    "Counsel must confer before filing such a motion, D. Kan. Rule 37.1, and counsel here did not.",
    "The duty to confer, D. Kan. Rule 37.1(a), does not reach a motion of this kind.",
    "A movant is obliged to meet and confer with its adversary (see D. Kan. Rule 37.1), and Plaintiff did so.",
    "Although lawyers are required to consult in good faith with opposing counsel before a dispute is brought here, Rule 37.1, nothing in the order suggests it.",
  ]) {
    it(`is cited in passing for a demand: ${sentence}`, () => assert.equal(count(sentence), 1));
  }

  for (const sentence of [
    "Plaintiff conferred with Defendant on June 3 and sets out the requests verbatim below, D. Kan. Rule 37.1.",
    "Because the parties must confer before the thirty days have run, D. Kan. Rule 37.1, Plaintiff wrote at once.",
    "A party must confer and must attach copies of the requests, D. Kan. Rule 37.1, before it moves.",
    "Counsel must confer with the Court before such a motion, D. Kan. Rule 37.1, and they did on June 3.",
  ]) {
    it(`is not cited for what it governs: ${sentence}`, () => assert.equal(count(sentence), 0));
  }
});

describe("the labelled drafts", () => {
  const seed = fileURLToPath(new URL("../../../../../shared/bench/seed-order.md", import.meta.url));

  it("the seed order has the wrong rule once, in the court's own words", function () {
    if (!existsSync(seed)) return this.skip();
    const text = readFileSync(seed, "utf8");
    const outcome = readDraft({ file: "seed-order.md", grade: "not-required", rules: [], allow: [], note: "" }, text);
    assert.equal(outcome.grade, "not-required");
    assert.deepEqual(outcome.rules, ["conferral/wrong-rule"]);
    const [found, ...others] = findWrongRules(briefOf(text));
    assert.equal(others.length, 0);
    assert.ok(found && text.slice(0, found.start).endsWith("did not confer as required by "));
  });
});
