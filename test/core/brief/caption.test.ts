import assert from "node:assert/strict";
import type { Brief } from "../../../server/src/core/brief/brief.ts";
import { briefOf, plainBriefOf } from "./reading.ts";

function summary({ caption, source }: Brief): Record<string, unknown> | null {
  return (
    caption && {
      court: caption.court?.value ?? null,
      caseNumber: caption.caseNumber?.value ?? null,
      typed: caption.caseNumber && source.slice(caption.caseNumber),
      plaintiffs: caption.plaintiffs.map((party) => party.value),
      defendants: caption.defendants.map((party) => party.value),
    }
  );
}

const roe = {
  court: "ksd",
  caseNumber: "24-1234-JWB-GEB",
  typed: "24-1234-JWB-GEB",
  plaintiffs: ["JANE ROE"],
  defendants: ["ACME CORPORATION", "BOLT, INC."],
};

const captions: Record<string, string> = {
  "lines with parentheses": `
IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF KANSAS

JANE ROE,                              )
                    Plaintiff,         )
v.                                     )     Case No. 24-1234-JWB-GEB
                                       )
ACME CORPORATION and BOLT, INC.,       )
                    Defendants.        )
`,
  "indented lines, which are code to Markdown": `
    IN THE UNITED STATES DISTRICT COURT
    FOR THE DISTRICT OF KANSAS

    JANE ROE,                          )
              Plaintiff,               )
    v.                                 )  Case No. 24-1234-JWB-GEB
    ACME CORPORATION and BOLT, INC.,   )
              Defendants.              )
`,
  "a table": `
UNITED STATES DISTRICT COURT
DISTRICT OF KANSAS

| JANE ROE,<br>*Plaintiff*,<br><br>v.<br><br>ACME CORPORATION; BOLT, INC.,<br>*Defendants*. | Case No. 24-1234-JWB-GEB |
|---|---|
`,
  "a table of rows": `
**IN THE UNITED STATES DISTRICT COURT**
**FOR THE DISTRICT OF KANSAS**

| | | |
|---|---|---|
| JANE ROE, | ) | |
| Plaintiff, | ) | |
| v. | ) | Civil Action No. 24-1234-JWB-GEB |
| ACME CORPORATION and BOLT, INC., | ) | |
| Defendants. | ) | |
`,
  "section signs": `
UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS

JANE ROE,                          §
     Plaintiff,                    §
v.                                 §   Case No. 24-1234-JWB-GEB
ACME CORPORATION and BOLT, INC.,   §
     Defendants.                   §
`,
  "one line": `
United States District Court for the District of Kansas

JANE ROE, Plaintiff, v. ACME CORPORATION and BOLT, INC., Defendants.

No. 24-1234-JWB-GEB
`,
  "bold names, and the number in between": `
# IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS

**JANE ROE**, Plaintiff, *pro se*,

vs.                                          Case No. 24-1234-JWB-GEB

**ACME CORPORATION** and **BOLT, INC.**, Defendants.
`,
};

describe("captions", () => {
  for (const [name, text] of Object.entries(captions)) {
    it(`are read from ${name}`, () => {
      assert.deepEqual(summary(briefOf(`${text}\n# MOTION TO COMPEL\n\nPlaintiff moves to compel.\n`)), roe);
      const crlf = `${text}\n# MOTION TO COMPEL\n\nPlaintiff moves to compel.\n`.replaceAll("\n", "\r\n");
      assert.deepEqual(summary(briefOf(crlf)), roe);
    });
  }

  it("are read from plain text", () => {
    const text = `${captions["lines with parentheses"]}\nPLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel.\n`;
    assert.deepEqual(summary(plainBriefOf(text)), roe);
    assert.equal(plainBriefOf(text).filing.kind, "motion");
  });

  it("may have the title in their right column", () => {
    const text = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

JANE ROE,                 )   Case No. 3:24-cv-01234-ABC
        Plaintiff,        )
                          )   NOTICE OF MOTION AND MOTION
   v.                     )   TO COMPEL PRODUCTION
                          )
ACME CORPORATION,         )
        Defendant.        )

Plaintiff moves to compel.
`;
    const brief = briefOf(text);
    assert.equal(brief.title?.value, "NOTICE OF MOTION AND MOTION TO COMPEL PRODUCTION");
    assert.equal(brief.filing.kind, "motion");
    assert.deepEqual(brief.filing.relief, ["compel"]);
    assert.equal(brief.court, "cand");
    assert.deepEqual(summary(brief)?.["defendants"], ["ACME CORPORATION"]);
  });

  it("may have a title in their right column that goes on under it", () => {
    const text = `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF KANSAS

JANE ROE,
        Plaintiff,                        Case No. 24-1234-JWB-GEB
v.

ACME CORPORATION,                         DEFENDANT'S MOTION TO QUASH
                                          AND MEMORANDUM
        Defendant.

Defendant moves to quash the subpoena.
`;
    const brief = briefOf(text);
    assert.equal(brief.title?.value, "DEFENDANT'S MOTION TO QUASH AND MEMORANDUM");
    assert.deepEqual(brief.filing.relief, ["quash"]);
    assert.deepEqual(summary(brief)?.["defendants"], ["ACME CORPORATION"]);
  });

  it("know an unknown court by its words, and give it no id", () => {
    const brief = briefOf(
      "IN THE DISTRICT COURT OF JOHNSON COUNTY, KANSAS\n\nJANE ROE, Plaintiff,\n\nv.\n\nACME, Defendant.\n\nCase No. 21-CV-1234\n\n# MOTION TO COMPEL\n",
    );
    assert.equal(brief.court, null);
    assert.equal(brief.caption?.court, null);
    assert.equal(brief.caseNumber?.value, "21-CV-1234");
    assert.equal(brief.filing.kind, "motion");
  });

  it("are not seen in other Markdown", () => {
    for (const text of [
      "# Notes\n\nThe caption of *Roe v. Acme* reads as follows.\n",
      "# A brief history\n\nCase No. 1 is closed.\n",
      "```\nIN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nCase No. 24-1234\n```\n",
      "> IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n>\n> Case No. 24-1234\n",
      "# Motion\n\nMotion design and animation.\n",
      "# Memo to file\n\nRe: Roe v. Acme, Case No. 24-1234-JWB\n\nThe motion is due.\n",
      "# 6.17.0\n\nMotion to merge, case 6.17.1\n",
      "",
      "\u0000\uFFFD\u0001".repeat(100),
    ]) {
      const brief = briefOf(text);
      assert.equal(brief.filing.kind, null, text);
      assert.equal(brief.caption, null);
      assert.equal(brief.title, null);
    }
  });

  it("may be a title and a number only", () => {
    const brief = briefOf("# Plaintiff's Motion to Compel\n\nCase No. 24-1234-JWB\n\nPlaintiff moves to compel.\n");
    assert.equal(brief.filing.kind, "motion");
    assert.equal(brief.caseNumber?.value, "24-1234-JWB");
  });

  it("have spans that point at what they name", () => {
    const brief = briefOf(`${captions["lines with parentheses"]}\n# MOTION TO COMPEL\n`);
    const slices = [...(brief.caption?.plaintiffs ?? []), ...(brief.caption?.defendants ?? [])].map((part) =>
      brief.source.slice(part),
    );
    assert.deepEqual(slices, ["JANE ROE", "ACME CORPORATION and BOLT, INC.", "ACME CORPORATION and BOLT, INC."]);
    assert.ok(brief.caption?.court && brief.source.slice(brief.caption.court).startsWith("IN THE UNITED STATES"));
  });
});
