import assert from "node:assert/strict";
import type { Analysis } from "../../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../../server/src/core/engine/analyzer.ts";
import { findCompanion } from "../../../server/src/core/engine/companion.ts";
import { defaultConfiguration } from "../../../server/src/core/engine/configuration.ts";
import type { Host } from "../../../server/src/core/engine/host.ts";
import { codeLensesOf } from "../../../server/src/core/features/codeLenses.ts";
import { statusOf } from "../../../server/src/core/features/status.ts";
import { motionWith } from "./paper.ts";

const analyzer = new Analyzer();
const call =
  "On June 3, 2024, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone about Request Nos. 3 and 4. They could not agree.";
const motion = motionWith("The motion rests on the memorandum.", { heading: null });
const memorandumTitle = "Memorandum in Support of Plaintiff's Motion to Compel Discovery Responses";

/** A folder of the matter, by file name. Reading is counted. */
class Folder implements Host {
  readonly #files: Readonly<Record<string, string>>;
  readonly read: string[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  async readFile(path: string): Promise<string | null> {
    this.read.push(path);
    return this.#files[path.replace("/matter/", "")] ?? null;
  }

  async findUp(): Promise<null> {
    return null;
  }

  async siblings(): Promise<readonly string[]> {
    return Object.keys(this.#files).map((name) => `/matter/${name}`);
  }

  today(): string {
    return "2026-01-15";
  }
}

async function analyze(name: string, folder: Folder, text: string): Promise<Analysis> {
  const path = `/matter/${name}`;
  const input = {
    text,
    path,
    language: "markdown" as const,
    configuration: defaultConfiguration,
    today: folder.today(),
  };
  const alone = analyzer.analyze(input);
  return analyzer.update(alone, [], defaultConfiguration, await findCompanion(folder, path, alone));
}

function saysMissing({ findings }: Analysis): string | undefined {
  return findings.find(({ rule }) => rule === "conferral/missing")?.message;
}

function naming(text: string, companion: string): string {
  return text.replace("---\n", `---\nconferralIn: ${companion}\n`);
}

describe("the companion of a paper", () => {
  it("is the memorandum beside the motion; what it tells of the conferral counts", async () => {
    const folder = new Folder({
      "motion.md": motion,
      "memorandum.md": motionWith(call, { title: memorandumTitle }),
    });
    const analysis = await analyze("motion.md", folder, motion);
    assert.equal(saysMissing(analysis), undefined);
    assert.equal(analysis.conferral.grade, "not-required");
    const words = "who, when, how, what: described, in memorandum.md";
    assert.equal(statusOf(analysis)?.conferral, words);
    assert.equal(codeLensesOf(analysis)[0]?.title, `Conferral: ${words}`);
  });

  it("is the motion beside the memorandum as well", async () => {
    const memorandum = motionWith("Nothing is told here.", { title: memorandumTitle, heading: null });
    const folder = new Folder({ "memorandum.md": memorandum, "motion.md": motionWith(call) });
    assert.equal(saysMissing(await analyze("memorandum.md", folder, memorandum)), undefined);
  });

  it("that tells nothing is named where nothing was found", async () => {
    const memorandum = motionWith("Nothing is told here.", { title: memorandumTitle, heading: null });
    const analysis = await analyze("motion.md", new Folder({ "memorandum.md": memorandum }), motion);
    assert.match(saysMissing(analysis) ?? "", /was found in this document or in memorandum\.md\./);
    assert.equal(analysis.conferral.grade, "missing");
  });

  it("is no paper of another case, of other relief, or of another motion", async () => {
    for (const memorandum of [
      motionWith(call, { title: memorandumTitle }).replaceAll("23-1187-JWB-GEB", "23-1188-JWB-GEB"),
      motionWith(call, {
        title: "Memorandum in Support of Plaintiff's Motion to Amend",
        relief: "Plaintiff seeks leave to amend its complaint.",
      }),
      motionWith(call, { title: "Memorandum in Support of Plaintiff's Renewed Motion to Compel" }),
      motionWith(call),
      "# Notes\n\nWe spoke by telephone.\n",
    ]) {
      const analysis = await analyze("motion.md", new Folder({ "memorandum.md": memorandum }), motion);
      assert.match(saysMissing(analysis) ?? "", /was found in this document\./);
    }
  });

  it("that the front matter names is read, and believed only as far as it goes", async () => {
    const certificate = `---\ncourt: ksd\nfiling: other\n---\n\n# Certificate of Conferral\n\n## Certificate of Conferral\n\n${call}\n`;
    const named = naming(motion, "./certificate.md");
    const told = await analyze("motion.md", new Folder({ "certificate.md": certificate }), named);
    assert.equal(saysMissing(told), undefined);
    assert.ok(told.conferral.companion?.tells);
    const empty = new Folder({
      "certificate.md": "---\ncourt: ksd\nfiling: other\n---\n\n# Index\n\nThe exhibits follow.\n",
    });
    assert.match(saysMissing(await analyze("motion.md", empty, named)) ?? "", /or in certificate\.md\./);
  });

  it("that is named and can't be read is believed", async () => {
    for (const name of ["certificate.md", "../other/certificate.md", "/etc/passwd"]) {
      const folder = new Folder({ "motion.md": motion });
      const analysis = await analyze("motion.md", folder, naming(motion, name));
      assert.equal(saysMissing(analysis), undefined);
      assert.deepEqual(folder.read, []);
    }
  });

  it("is not looked for where the paper tells of the conferral itself, nor for papers that need none", async () => {
    const told = motionWith(call);
    const folder = new Folder({ "memorandum.md": motionWith(call, { title: memorandumTitle }) });
    await analyze("motion.md", folder, told);
    await analyze("response.md", folder, motionWith("No.", { title: "Defendant's Response", relief: "No." }));
    assert.deepEqual(folder.read, []);
  });

  it("is looked at again when the text changes, and not when it has changed nothing", async () => {
    const folder = new Folder({ "memorandum.md": motionWith(call, { title: memorandumTitle }) });
    const analysis = await analyze("motion.md", folder, motion);
    const at = motion.indexOf("The motion rests");
    const certified = analyzer.update(analysis, [{ start: at, end: at, newText: `${call} ` }]);
    assert.equal(certified.conferral.companion, undefined);
    assert.equal(certified.conferral.grade, "adequate");
    const back = analyzer.update(certified, [{ start: at, end: at + call.length + 1, newText: "" }]);
    assert.ok(back.conferral.companion?.tells);
  });
});
