import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodeLens } from "vscode-languageserver-protocol";
import { LanguageClient } from "./languageClient.ts";

const head = "---\ncourt: ksd\ncase: 23-1187-JWB-GEB\n---\n\n";
const relief = "Plaintiff moves to compel an answer to Interrogatory No. 4.\n\n";
const motion = `${head}# Plaintiff's Motion to Compel\n\n${relief}`;
const silent = `${head}# Memorandum in Support of Plaintiff's Motion to Compel\n\n${relief}`;
const telling = `${silent}## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n`;

describe("a companion paper", () => {
  let client: LanguageClient;
  let folder: string;
  let uri: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "brieflint-companion-"));
    uri = pathToFileURL(join(folder, "motion.md")).href;
    writeFileSync(join(folder, "motion.md"), motion);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });
  const title = async (): Promise<string | undefined> => {
    const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
    return lenses[0]?.command?.title;
  };
  const save = async (text: string): Promise<void> => {
    writeFileSync(join(folder, "memorandum.md"), text);
    const saved = pathToFileURL(join(folder, "memorandum.md")).href;
    await client.notify("textDocument/didSave", { textDocument: { uri: saved } });
  };

  it("in the same folder is read, and again when it is saved", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.equal(await title(), "Conferral: no certificate found");
    await save(telling);
    assert.equal(await title(), "Conferral: who, when, how, what: described, in memorandum.md");
    await save(silent);
    assert.equal(await title(), "Conferral: no certificate found");
  });

  it("is left alone in an untrusted workspace", async () => {
    client = await LanguageClient.start({ initializationOptions: { trusted: false } });
    writeFileSync(join(folder, "memorandum.md"), telling);
    await client.open(uri, motion);
    assert.equal(await title(), "Conferral: no certificate found");
  });
});
