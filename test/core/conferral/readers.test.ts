import assert from "node:assert/strict";
import { findBlanks } from "../../../server/src/core/conferral/blanks.ts";
import { findContactDates } from "../../../server/src/core/conferral/contactDates.ts";
import { findMentions } from "../../../server/src/core/conferral/mentions.ts";
import { findParticipants } from "../../../server/src/core/conferral/people.ts";
import { splitSentences } from "../../../server/src/core/conferral/sentences.ts";
import { findNamedTopics } from "../../../server/src/core/conferral/topics.ts";
import { statementsInWords } from "../../../server/src/core/conferral/wording.ts";
import { conferralOf, motionWith } from "./paper.ts";

describe("blanks", () => {
  for (const blank of [
    "[date]",
    "[NAME OF COUNSEL]",
    "[conferred / attempted to confer]",
    "[he/she]",
    "[__]",
    "____",
    "TODO",
    "[...]",
    "<date>",
    "{{name}}",
  ]) {
    it(`${blank} is one`, () => {
      assert.deepEqual(findBlanks(`On ${blank} counsel spoke.`), [{ start: 3, end: 3 + blank.length }]);
    });
  }

  for (const text of [
    "[a]ll",
    "[D]efendants",
    "[sic]",
    "[Dkt. 22]",
    "[Doc. 22 at 3]",
    "[^1]",
    "[Ex. A](a.md)",
    "__bold__",
    "move[d]",
    "[emphasis added]",
  ]) {
    it(`${text} is none`, () => {
      assert.deepEqual(findBlanks(`They said ${text} then.`), []);
    });
  }
});

describe("dates of contacts", () => {
  const days = (text: string): string[] =>
    findContactDates(text)
      .filter(({ role }) => role === "contact")
      .map(({ reading }) =>
        reading.kind === "day" ? `${reading.year ?? ""}/${reading.month}/${reading.day}` : `${reading.kind}`,
      );

  it("are read from lists that name the month once", () => {
    assert.deepEqual(days("on June 3, 5 and 7, 2024"), ["2024/6/3", "2024/6/5", "2024/6/7"]);
    assert.deepEqual(days("on June 3 and 5"), ["/6/3", "/6/5"]);
  });

  it("may lean on the date before", () => {
    assert.deepEqual(days("Later that day they spoke, and two days later again."), ["after", "after"]);
  });

  it("are not deadlines, nor the dates of papers", () => {
    assert.deepEqual(days("asked that he answer by June 3, 2024"), []);
    assert.deepEqual(days("about the responses served on May 6, 2024"), []);
    assert.deepEqual(days("about the May 6, 2024 responses"), []);
  });

  it("of a letter belong to the letter", () => {
    assert.deepEqual(
      findContactDates("by her letter of June 3, 2024").map(({ role }) => role),
      ["document"],
    );
  });

  it("leave out impossible days", () => {
    assert.deepEqual(days("on February 30, 2024"), []);
  });
});

describe("participants", () => {
  const who = (text: string): string[] =>
    findParticipants(text).map(({ kind, owner, surname }) => [kind, owner, surname].filter(Boolean).join(" "));

  it("are one where the name stands beside the role", () => {
    assert.deepEqual(who("counsel for Mapes, Robert Delacruz, spoke"), ["name mapes delacruz"]);
    assert.deepEqual(who("Ruthanne Eck, counsel for Plaintiffs, called Mr. Hebert"), [
      "name plaintiffs eck",
      "name hebert",
    ]);
    assert.deepEqual(who("Jane Roe (for Plaintiff) and John Doe (for Defendant)"), [
      "name plaintiff roe",
      "name defendant doe",
    ]);
    assert.deepEqual(who("the undersigned attorney for Defendant, Wardell Krause, wrote"), ["self defendant krause"]);
  });

  it("are roles where no name is given", () => {
    assert.deepEqual(who("opposing counsel and Plaintiff's counsel"), ["role opponent", "role plaintiff"]);
    assert.deepEqual(who("counsel for both sides talked"), ["both"]);
  });

  it("are not parties in general, bare counsel, courts, months or citations", () => {
    assert.deepEqual(
      who("The parties and counsel conferred under D. Kan. Rule 37.2 and Fed. R. Civ. P. 37 in June in Kansas City."),
      [],
    );
  });
});

describe("mentions of contacts", () => {
  const kinds = (text: string): string[] => findMentions(text).map(({ kind }) => kind);

  it("leave out what was denied, conditional or unreal", () => {
    assert.deepEqual(kinds("Counsel did not confer."), []);
    assert.deepEqual(kinds("No conference was held."), []);
    assert.deepEqual(kinds("unless the attorney has conferred"), []);
    assert.deepEqual(kinds("They would have met in June."), []);
  });

  it("leave out other senses of the words", () => {
    assert.deepEqual(kinds("Defendant called it harassment and met every request with an objection."), []);
    assert.deepEqual(kinds("The request calls for notes of a so-called audit."), []);
  });

  it("tell a call from one that was only asked for", () => {
    assert.deepEqual(kinds("A telephone conference took place on May 3."), ["event"]);
    assert.deepEqual(kinds("He proposed four times for a call."), ["seeking"]);
  });
});

describe("sentences", () => {
  it("do not end at abbreviations, initials and numbers", () => {
    const text =
      "On May 3 at 3 p.m. Ms. Roe called Mr. J. Doe about Nos. 3 and 4 of Dakota, Inc. He refused. See D. Kan. Rule 37.2.";
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      [
        "On May 3 at 3 p.m. Ms. Roe called Mr. J. Doe about Nos. 3 and 4 of Dakota, Inc.",
        "He refused.",
        "See D. Kan. Rule 37.2.",
      ],
    );
  });
});

describe("topics", () => {
  it("name a subject, or nothing", () => {
    assert.equal(findNamedTopics("spoke about the scope of the subpoena").length, 1);
    assert.equal(findNamedTopics("spoke about the matters raised in this motion").length, 0);
    assert.equal(findNamedTopics("conferred regarding the discovery dispute").length, 0);
  });
});

describe("what is shown of a reading", () => {
  it("names who took part as the paper does", () => {
    const { steps } = conferralOf(
      motionWith(
        "On June 3, 2024, *Ms. Quist* and Peter Vance, counsel for Defendant, spoke by telephone about Request No. 4.",
      ),
    );
    const who = steps.flatMap(({ evidence }) => evidence.filter(({ element }) => element === "who"));
    assert.deepEqual(
      who.map(({ value }) => value),
      ["Ms. Quist", "Peter Vance, counsel for Defendant"],
    );
  });

  it("points at the sentences that stand in place of a step", () => {
    const said = "The parties conferred in good faith.";
    const excused = "A call would have been pointless.";
    for (const [statement, grade] of [
      [said, "conclusory"],
      [excused, "futility"],
    ]) {
      const paper = motionWith(`Counsel certifies as follows. ${statement}`);
      const conferral = conferralOf(paper);
      assert.equal(conferral.grade, grade);
      assert.deepEqual(
        statementsInWords(conferral).map(({ start, end }) => paper.slice(start, end)),
        [statement],
      );
    }
  });

  it("points at none of them where a step is described", () => {
    const { statements } = conferralOf(
      motionWith(
        "The parties conferred in good faith. On June 3, 2024, Ms. Quist wrote to Mr. Vance about Request No. 4.",
      ),
    );
    assert.deepEqual(statements, []);
  });
});
