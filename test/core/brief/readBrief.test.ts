import assert from "node:assert/strict";
import fc from "fast-check";
import type { Brief } from "../../../server/src/core/brief/brief.ts";
import { changeOf, stroke } from "../markdown/paperText.ts";
import { briefOf, caption, plainBriefOf } from "./reading.ts";

const motion = `${caption}# PLAINTIFF'S MOTION TO COMPEL

Plaintiff moves to compel.

## Background

### A. The requests

Served in May.[^1]

BACKGROUND OF THE CASE

Text.

**The second part**

Text with a **bold** word.

**Run in.** Text.

## Certificate of Conferral

On May 1, 2024, counsel spoke.

Respectfully submitted,

ROE & ROE, LLC

/s/ Jane Roe
Jane Roe, KS #12345
Attorney for Plaintiff

**Certificate of Service.** Served on May 3, 2024.

/s/ Jane Roe

[^1]: A note

    that goes on.
`;

function sections(brief: Brief): string[] {
  return brief.sections.map((section) => `${section.level}${section.marked ? "#" : "~"} ${section.title}`);
}

function typed(brief: Brief, span: { start: number; end: number } | null): string {
  return span ? brief.source.slice(span) : "";
}

/** What of a paper is read line by line. */
function partsOf(brief: Brief) {
  const { title, caption, filing, certificates, signature } = brief;
  return {
    sections: sections(brief),
    headings: brief.sections.map(({ heading }) => typed(brief, heading).replace(/ *<!--.*?-->/g, "")),
    title: title?.value,
    parties: [...(caption?.plaintiffs ?? []), ...(caption?.defendants ?? [])].map(({ value }) => value),
    kind: filing.kind,
    relief: filing.relief,
    certificates: certificates.map(({ kind }) => kind),
    signature: typed(brief, signature).replace(/ *<!--.*?-->/g, ""),
  };
}

describe("a comment at the end of a line", () => {
  const comment =
    " <!-- brieflint-disable-line conferral/incomplete -- a reason that is told in words of small letters -->";

  it("changes nothing in how the paper is read, whatever the line is", () => {
    const capitals = motion.replace("## Certificate of Conferral", "CERTIFICATE OF CONFERRAL");
    const overText = motion.replace("## Certificate of Conferral\n", "Certificate of Conferral");
    for (const text of [motion, capitals, overText]) {
      const parts = partsOf(briefOf(text));
      const lines = text.split("\n");
      lines.forEach((line, index) => {
        if (line === "") return;
        const commented = lines.map((other, at) => (at === index ? other + comment : other)).join("\n");
        assert.deepEqual(partsOf(briefOf(commented)), parts, line);
      });
    }
  });
});

describe("sections", () => {
  it("are not lines of a table of contents", () => {
    const text =
      "---\ncourt: ksd\n---\n\n# Motion\n\n## TABLE OF CONTENTS\n\nI. FACTS ........ 1\n\nII. ARGUMENT . . . . 12\n\n## I. FACTS\n\nNone.\n";
    assert.deepEqual(sections(briefOf(text)), ["2# TABLE OF CONTENTS", "2# I. FACTS"]);
  });

  it("are Markdown headings, capitals and bold lines after the title", () => {
    assert.deepEqual(sections(briefOf(motion)), [
      "2# Background",
      "3# A. The requests",
      "2~ BACKGROUND OF THE CASE",
      "2~ The second part",
      "2# Certificate of Conferral",
      "2~ Certificate of Service.",
    ]);
  });

  it("run to the next heading of their level", () => {
    const brief = briefOf(motion);
    const [background, requests] = brief.sections;
    assert.ok(background && requests);
    assert.equal(background.end, motion.indexOf("BACKGROUND OF THE CASE"));
    assert.equal(requests.end, background.end);
    assert.equal(typed(brief, background.heading), "## Background");
  });

  it("are below those of a certificate where a bold line is a day", () => {
    const text = `${caption}# MOTION TO COMPEL\n\nText.\n\n**Certificate of Conferral**\n\n1. **May 14, 2024**\n\n   They spoke.\n\n**On Monday, May 20, 2024 (by telephone)**\n\nThey spoke again.\n\n**Conclusion**\n\nText.\n`;
    const brief = briefOf(text);
    assert.deepEqual(sections(brief), [
      "2~ Certificate of Conferral",
      "6~ May 14, 2024",
      "6~ On Monday, May 20, 2024 (by telephone)",
      "2~ Conclusion",
    ]);
    assert.equal(brief.certificates[0]?.end, text.indexOf("**Conclusion**"));
  });

  it("of a paper typed in capitals only have one level", () => {
    const text = `${caption}MOTION TO COMPEL\n\nCOMES NOW Plaintiff and moves.\n\nI. STATEMENT OF THE CASE\n\nText.\n\nARGUMENT\nText directly under it.\n\nIT IS SO ORDERED.\n\nWHEREFORE, PLAINTIFF PRAYS.\n`;
    for (const brief of [briefOf(text), plainBriefOf(text)]) {
      assert.deepEqual(sections(brief), ["2~ I. STATEMENT OF THE CASE", "2~ ARGUMENT"]);
      assert.equal(brief.title?.value, "MOTION TO COMPEL");
    }
  });

  it("are not made of block quotes, footnotes and the signature", () => {
    const text = `${caption}# MOTION TO COMPEL\n\nText.\n\n> # Quoted\n\n[^1]: **Note**\n\nRespectfully submitted,\n\n**ROE LLP**\n\nROE AND ROE\n`;
    assert.deepEqual(sections(briefOf(text)), []);
  });
});

describe("title", () => {
  it("does not take in the first section under it", () => {
    const text = (next: string) =>
      `---\ncourt: ksd\n---\n\n# Response to Motion for Summary Judgment\n\n## ${next}\n\nText.\n`;
    const brief = briefOf(text("Response to Defendant's Statement of Uncontroverted Facts"));
    assert.equal(brief.title?.value, "Response to Motion for Summary Judgment");
    assert.equal(brief.sections.length, 1);
    const joined = briefOf(text("and Motion to Strike")).title?.value;
    assert.equal(joined, "Response to Motion for Summary Judgment and Motion to Strike");
  });

  const titles: readonly (readonly [string, string])[] = [
    ["# Motion to Compel\n", "Motion to Compel"],
    ["Motion to\nCompel\n====\n", "Motion to Compel"],
    ["**MOTION TO COMPEL**\n", "MOTION TO COMPEL"],
    ["**PLAINTIFF'S MOTION**\n\n**TO COMPEL**\n", "PLAINTIFF'S MOTION TO COMPEL"],
    ["PLAINTIFF'S\nMOTION TO COMPEL\n", "PLAINTIFF'S MOTION TO COMPEL"],
    ["# PLAINTIFF'S MOTION FOR *IN CAMERA* REVIEW\n", "PLAINTIFF'S MOTION FOR IN CAMERA REVIEW"],
    ["Plaintiff's Motion to Compel\n", "Plaintiff's Motion to Compel"],
    ["<center>\n**MOTION TO COMPEL**\n</center>\n", "MOTION TO COMPEL"],
    ["## UNOPPOSED MOTION<br>TO EXTEND TIME\n", "UNOPPOSED MOTION TO EXTEND TIME"],
  ];
  for (const [text, title] of titles) {
    it(`in ${JSON.stringify(text)}`, () => {
      const brief = briefOf(`${caption}${text}\nPlaintiff moves the Court.\n\n## Background\n\nText.\n`);
      assert.equal(brief.title?.value, title);
    });
  }

  it("is not the name of the court, and not a heading further down", () => {
    const court = caption.replace("IN THE", "# IN THE");
    assert.equal(briefOf(`${court}Plaintiff moves to compel answers to her first interrogatories.\n`).title, null);
    assert.equal(briefOf(`${court}## Motion to Stay\n`).title?.value, "Motion to Stay");
  });
});

describe("certificates", () => {
  const kinds = (heading: string): string[] =>
    briefOf(`${caption}# MOTION TO COMPEL\n\nText.\n\n${heading}\n\nText.\n`).certificates.map((one) => one.kind);

  it("of conferral have many names", () => {
    for (const name of [
      "Certificate of Conferral",
      "Certificate of Conference",
      "Certificate of Good Faith",
      "Good-Faith Certification",
      "Certification",
      "Conferral",
      "Duty to Confer",
      "Compliance with duty to confer",
      "Statement regarding D. Kan. Rule 37.2",
      "Statement of attempts to confer — Fed. R. Civ. P. 37(a)(1); D. Kan. Rule 37.2",
      "Steps taken under D. Kan. Rule 37.2",
      "Certificate under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2",
      "Certificate of Compliance with D. Kan. Rule 37.2",
      "III. CERTIFICATION PURSUANT TO RULE 37(a)(2)(B) AND D. KAN. RULE 37.2",
      "Local Rule 3.01(g) Certification",
      "Golden rule letter",
      "3. Rule 37.2 statement",
    ]) {
      assert.deepEqual(kinds(`## ${name}`), ["conferral"], name);
    }
  });

  it("of other kinds are told apart", () => {
    assert.deepEqual(kinds("CERTIFICATE OF MAILING"), ["service"]);
    assert.deepEqual(kinds("## Proof of Service"), ["service"]);
    assert.deepEqual(kinds("**Certificate of Service.** Served."), ["service"]);
    assert.deepEqual(kinds("Certificate of Service\nI certify."), ["service"]);
    assert.deepEqual(kinds("## Statement of Consultation"), ["consultation"]);
    assert.deepEqual(kinds("## Certificate of Compliance with Page Limits"), ["compliance"]);
  });

  it("are not arguments about conferring, nor sentences", () => {
    for (const heading of [
      "## I. The parties conferred",
      "## Plaintiff made no effort to confer in good faith",
      "## Statement of Facts",
      "Defendant certifies that it attempted in good faith\nto resolve this matter.",
      "<!--\n## Certificate of Conferral\n-->",
      "> ## Certificate of Conferral",
    ]) {
      assert.deepEqual(kinds(heading), [], heading);
    }
  });

  it("end before the signature", () => {
    const brief = briefOf(motion);
    const [conferral, service] = brief.certificates;
    assert.ok(conferral && service);
    assert.ok(typed(brief, conferral).trimEnd().endsWith("counsel spoke."));
    assert.equal(typed(brief, service.heading), "**Certificate of Service.**");
  });
});

describe("signature and date", () => {
  it("run from the closing to the end of the block", () => {
    const brief = briefOf(motion);
    const text = typed(brief, brief.signature);
    assert.ok(text.startsWith("Respectfully submitted,"));
    assert.ok(text.endsWith("Attorney for Plaintiff"));
  });

  it("begin with the date line", () => {
    const brief = briefOf(
      `${caption}# MOTION TO COMPEL\n\nText.\n\nDated: March 22, 2024\n\nRespectfully submitted,\n\ns/ Jane Roe\n`,
    );
    assert.ok(typed(brief, brief.signature).startsWith("Dated: March 22"));
    assert.equal(brief.filingDate?.value, "2024-03-22");
  });

  it("are found without a closing, but not in the certificate of service", () => {
    const signed = briefOf(`${caption}# MOTION TO COMPEL\n\nText.\n\nBy: /s/ Jane Roe\nJane Roe\n`);
    assert.equal(typed(signed, signed.signature), "By: /s/ Jane Roe\nJane Roe");
    const unsigned = briefOf(
      `${caption}# MOTION TO COMPEL\n\nText.\n\n## Certificate of Service\n\nServed.\n\n/s/ Jane Roe\n`,
    );
    assert.equal(unsigned.signature, null);
  });

  it("date the paper by front matter, signature or service", () => {
    assert.equal(briefOf(motion).filingDate?.value, "2024-05-03");
    assert.equal(briefOf(`---\nfiled: 2024-05-09\n---\n\n${motion}`).filingDate?.value, "2024-05-09");
  });
});

describe("a brief", () => {
  it("takes the court from front matter, caption or configuration", () => {
    const given = { court: "cod", isIncluded: false };
    assert.equal(briefOf(motion, given).court, "ksd");
    assert.equal(briefOf(`---\ncourt: D.N.M.\n---\n\n${motion}`, given).court, "nmd");
    assert.equal(briefOf(`---\ncourt: kansas-federal\n---\n\n${motion}`, given).court, "ksd");
    assert.equal(briefOf("---\ncase: 24-1\ntitle: Motion to Stay\n---\n", given).court, "cod");
  });

  it("has its footnotes", () => {
    const brief = briefOf(motion);
    assert.deepEqual(
      brief.footnotes.map((note) => [note.label, typed(brief, note)]),
      [["1", "A note\n\n    that goes on."]],
    );
    assert.deepEqual(
      brief.footnoteReferences.map((reference) => reference.label),
      ["1"],
    );
    assert.deepEqual(
      briefOf("Text.¹\n\n¹ The note.\n").footnotes.map((note) => note.label),
      ["1"],
    );
  });

  it("is read alike with any line endings", () => {
    const facts = (text: string): unknown => {
      const { sections, certificates, filing, title, court, filingDate } = briefOf(text);
      return [
        sections.map((section) => section.title),
        certificates.map((one) => one.kind),
        { ...filing, reliefSpans: [] },
        title?.value,
        court,
        filingDate?.value,
      ];
    };
    assert.deepEqual(facts(motion.replaceAll("\n", "\r\n")), facts(motion));
    assert.deepEqual(facts(motion.replaceAll("\n", "\r")), facts(motion));
  });

  it("is read from every beginning of itself, and after any edit", function () {
    this.timeout(60_000);
    const check = (text: string): void => {
      for (const brief of [briefOf(text), plainBriefOf(text)]) {
        const {
          title,
          caption: read,
          signature,
          caseNumber,
          filingDate,
          sections,
          certificates,
          footnotes,
          filing,
        } = brief;
        const spans = [title, read?.court, read?.caseNumber, signature, caseNumber, filingDate]
          .concat(read?.plaintiffs ?? [], read?.defendants ?? [])
          .concat(...sections.map((section) => [section, section.heading] as never[]), filing.reliefSpans as never[])
          .concat(certificates as never[], footnotes as never[]);
        for (const span of spans) {
          if (span) assert.ok(span.start >= 0 && span.end >= span.start && span.end <= text.length);
        }
      }
    };
    for (let end = 0; end < motion.length; end += 7) check(motion.slice(0, end));
    fc.assert(
      fc.property(stroke, stroke, (first, second) => {
        let text = motion;
        for (const one of [first, second]) {
          const change = changeOf(text, one);
          text = text.slice(0, change.start) + change.newText + text.slice(change.end);
        }
        check(text);
      }),
      { numRuns: 150 },
    );
  });
});
