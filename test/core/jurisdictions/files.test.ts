import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { certificateKind } from "../../../server/src/core/brief/certificates.ts";
import { analyzeConferral } from "../../../server/src/core/conferral/analyze.ts";
import { gradeFinding, viewsFinding } from "../../../server/src/core/conferral/findings.ts";
import { certificateScaffold, viewsScaffold } from "../../../server/src/core/conferral/scaffold.ts";
import type { CourtFile } from "../../../server/src/core/jurisdictions/courtFile.ts";
import { confidences, contents, forms, meansAsked } from "../../../server/src/core/jurisdictions/jurisdiction.ts";
import { courtsOnFile, jurisdictionOf } from "../../../server/src/core/jurisdictions/jurisdictions.ts";
import { dutyReliefs, generalMotions, motionGroups } from "../../../server/src/core/jurisdictions/motionNames.ts";
import { mayBeCited } from "../../../server/src/core/jurisdictions/reliance.ts";
import { courtById } from "../../../server/src/core/reference/courts.ts";
import { applyEdits, insert } from "../../../server/src/core/text/edit.ts";
import { snippetToPlain } from "../../../server/src/core/text/snippet.ts";
import { briefOf } from "../conferral/paper.ts";

const folder = "server/src/core/jurisdictions";
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const files = names.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as CourtFile);
const schema = JSON.parse(readFileSync("schemas/jurisdiction.schema.json", "utf8"));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** Motions of several kinds without a word on conferring, and with a word that is too little everywhere. */
const motions: readonly (readonly [title: string, body: string])[] = [
  ["Motion to Compel", "Plaintiff moves to compel an answer to Interrogatory No. 4."],
  ["Motion for Protective Order", "Plaintiff moves for a protective order."],
  [
    "Motion for Contempt",
    "Plaintiff moves for contempt of the order compelling discovery under Fed. R. Civ. P. 37(b).",
  ],
  ["Motion for Leave to Amend", "Plaintiff moves for leave to amend."],
  ["Motion for Extension of Time", "Plaintiff moves for an extension of fourteen days."],
  ["Motion for Summary Judgment", "Plaintiff moves for summary judgment."],
];
const accounts = [
  "",
  "\n\n## Certificate of Conferral\n\nCounsel certifies that the parties conferred in good faith and could not agree.",
  "\n\n## Certificate of Conferral\n\nOn May 3, 2026, Jane Roe, counsel for Plaintiff, sent John Doe, counsel for Defendant, a letter about Interrogatory No. 4.",
  "\n\n## Certificate of Conferral\n\nJane Roe (for Plaintiff) and John Doe (for Defendant) spoke.",
  "\n\n## Certificate of Conferral\n\nCounsel did not contact Defendant's counsel, because any discussion would have been futile.",
];

function paper(title: string, body: string): string {
  return `---\ncourt: ksd\nfiled: 2026-06-30\n---\n\n# Plaintiff's ${title}\n\n${body}\n\nRespectfully submitted,\n\n/s/ Jane Roe\n`;
}

const briefs = motions.flatMap(([title, body], index) =>
  (index % 3 === 0 ? accounts : [""]).map((account) => briefOf(paper(title, `${body}${account}`))),
);

/** Everything that is said of motions in a court. */
function messages(court: string): string[] {
  return briefs.flatMap((read) => {
    const brief = { ...read, court };
    const conferral = analyzeConferral(brief);
    const found = [gradeFinding(brief, conferral), viewsFinding(brief, conferral)];
    return found.flatMap((finding) => (finding ? [finding.message] : []));
  });
}

describe("the courts' files", () => {
  it("are described by a schema with the words that the program knows", () => {
    const duty = schema.properties.duties.items.properties;
    const words = duty.motions.properties.value.items.enum;
    assert.deepEqual([...words].sort(), [...motionGroups, ...dutyReliefs, ...generalMotions].sort());
    assert.deepEqual(duty.content.properties.value.items.enum, contents);
    assert.deepEqual(duty.means.properties.value.enum, meansAsked);
    assert.deepEqual(duty.form.properties.value.enum, forms);
    assert.deepEqual(schema.properties.sources.additionalProperties.properties.confidence.enum, confidences);
  });

  it("are all in the program", () => {
    assert.deepEqual(
      files.map(({ id }) => id).filter((id) => id !== "federal"),
      courtsOnFile,
    );
  });

  for (const [index, file] of files.entries()) {
    describe(names[index] ?? "", () => {
      it("keeps the schema, and is called after its court", () => {
        assert.ok(validate(file), JSON.stringify(validate.errors));
        assert.equal(names[index], `${file.id}.json`);
        if (file.id !== "federal" && !file.captions) assert.equal(file.citation, courtById(file.id)?.bluebook);
      });

      it("names the source of every field, and declares no other", () => {
        const text = JSON.stringify({ ...file, sources: {} });
        const named = new Set([...text.matchAll(/"source":"([^"]*)"/g)].map((match) => match[1]));
        assert.deepEqual([...named].sort(), Object.keys(file.sources).sort());
        for (const duty of jurisdictionOf(file.id).duties) {
          for (const field of Object.values(duty)) if (field) assert.ok(field.source.length > 0 && field.confidence);
        }
      });

      it("claims no demand from memory", () => {
        for (const { asks } of jurisdictionOf(file.id).duties) assert.notEqual(asks?.confidence, "recalled");
      });

      it("heads certificates so that they are found again", () => {
        for (const { headings } of jurisdictionOf(file.id).duties) {
          for (const heading of headings?.value ?? []) {
            assert.ok(certificateKind(heading) || /concurrence/i.test(heading), heading);
          }
        }
      });

      it("offers certificates that assert nothing: what is put in is found, and its blanks are flagged", () => {
        for (const [title, body] of [motions[0], motions[3], motions[4]] as typeof motions) {
          const text = paper(title, body);
          const brief = { ...briefOf(text), court: file.id };
          const { requirement } = analyzeConferral(brief);
          if (requirement.level === "none") continue;
          const views = requirement.level === "state-position";
          const { at, snippet } = views ? viewsScaffold(brief) : certificateScaffold(brief, requirement);
          const plain = snippetToPlain(snippet);
          assert.match(plain, /\[[^\]/]+ \/ [^\]]+\]/, `${title}: a choice`);
          assert.doesNotMatch(plain, /[{}]/);
          if (views) continue;
          const after = analyzeConferral({ ...briefOf(applyEdits(text, [insert(at, plain)])), court: file.id });
          assert.ok(after.blanks.length >= 3, `${title}: ${after.grade}`);
        }
      });

      it("cites only rules that were read", () => {
        const uncitable = jurisdictionOf(file.id)
          .duties.flatMap(({ rule }) => (rule && !mayBeCited(rule) ? [rule.value] : []))
          .map((rule) => rule.replace(/^.*?(?=(?:Local |Loc\. |Civ\. )?(?:L\.|LR|LCvR|LCivR|Rule|R\.))/, ""));
        for (const message of messages(file.id)) {
          assert.ok(!uncitable.some((rule) => message.includes(rule)), message);
          assert.match(message, /\.(?: If it is a separate paper, name that paper with `conferralIn`\.)?$/);
        }
      });
    });
  }
});
