import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, WorkspaceDiagnosticRequest } from "vscode-languageserver-protocol";
import { LanguageClient, pullingClient, pushedClient } from "./languageClient.ts";
import { motion, starPage } from "./papers.ts";

function hasStarPage(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === starPage);
}

describe("configuration", () => {
  let folder: string;
  let uri: string;
  let configuration: string;
  let client: LanguageClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "brieflint-"));
    uri = pathToFileURL(join(folder, "motion.md")).href;
    configuration = pathToFileURL(join(folder, "brieflint.json")).href;
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await rm(folder, { recursive: true });
  });

  const write = (text: string): Promise<void> => writeFile(join(folder, "brieflint.json"), text);
  const switchOff = `{ "rules": { "${starPage}": "off" } } // not in this matter`;
  const tellChanged = (): Promise<void> =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: configuration, type: 2 }] });

  it("is read from the nearest brieflint.json, and again when that changes", async () => {
    await write(switchOff);
    client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.ok(!hasStarPage(await client.diagnostics(uri)));
    await write("{}");
    await tellChanged();
    await client.awaited("workspace/diagnostic/refresh");
    assert.ok(hasStarPage(await client.diagnostics(uri)));
  });

  it("is applied to clients that are sent diagnostics, without their asking", async () => {
    client = await LanguageClient.start({ capabilities: pushedClient });
    await client.open(uri, motion);
    assert.ok(hasStarPage(await client.published(uri, 1)));
    client.received.length = 0;
    await write(switchOff);
    await client.notify("textDocument/didSave", { textDocument: { uri: configuration } });
    assert.ok(!hasStarPage(await client.published(uri, 1)));
  });

  it("has the client watch brieflint.json and tell of its settings", async () => {
    client = await LanguageClient.start();
    const fits = (method: string) => (params: { registrations: { method: string; registerOptions: unknown }[] }) =>
      params.registrations[0]?.method === method;
    const watched = await client.awaited("client/registerCapability", fits("workspace/didChangeWatchedFiles"));
    assert.match(JSON.stringify(watched), /\*\*\/brieflint\.json/);
    await client.awaited("client/registerCapability", fits("workspace/didChangeConfiguration"));
  });

  it("takes the client's settings from the start and whenever they change", async () => {
    client = await LanguageClient.start({ settings: { enable: false } });
    await client.open(uri, motion);
    assert.deepEqual(await client.diagnostics(uri), []);
    client.received.length = 0;
    client.settings = { enable: true };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.awaited("workspace/diagnostic/refresh");
    assert.ok(hasStarPage(await client.diagnostics(uri)));
  });

  it("takes settings that are sent along by clients that are not asked", async () => {
    client = await LanguageClient.start({ capabilities: pushedClient });
    await client.open(uri, motion);
    await client.published(uri, 1);
    client.received.length = 0;
    await client.notify("workspace/didChangeConfiguration", { settings: { brieflint: { enable: false } } });
    assert.deepEqual(await client.published(uri, 1), []);
  });

  it("reports what is wrong with brieflint.json on that file, and the defaults apply", async () => {
    await write('{\n  "rules": { "no/such-rule": "off" }\n}');
    client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.ok(hasStarPage(await client.diagnostics(uri)));
    const { items } = await client.pullWorkspace();
    assert.equal(items.length, 1);
    const [report] = items;
    assert.ok(report?.kind === "full");
    assert.equal(report.uri, configuration);
    assert.equal(report.items[0]?.code, "config/invalid");
    assert.equal(report.items[0]?.range.start.line, 1);
    assert.equal(client.count("textDocument/publishDiagnostics"), 0);
    assert.deepEqual((await client.pullWorkspace([{ uri: configuration, value: report.resultId ?? "" }])).items, []);
  });

  it("tells a streaming client of a brieflint.json when there is something new", async () => {
    await write("{}");
    client = await LanguageClient.start();
    await client.open(uri, motion);
    await client.diagnostics(uri);
    const news = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: "stream",
    });
    await write("{ broken");
    await tellChanged();
    await client.awaited("workspace/diagnostic/refresh");
    await client.diagnostics(uri);
    const { items } = await news;
    assert.equal(items[0]?.uri, configuration);
  });

  it("sends what is wrong with brieflint.json to clients that don't ask, and takes it back", async () => {
    await write("{ broken");
    client = await LanguageClient.start({ capabilities: pushedClient });
    await client.open(uri, motion);
    assert.ok((await client.published(configuration)).every(({ code }) => code === "config/invalid"));
    client.received.length = 0;
    await write("{}");
    await tellChanged();
    assert.deepEqual(await client.published(configuration), []);
  });

  it("checks an open brieflint.json as it is typed", async () => {
    client = await LanguageClient.start();
    await client.open(configuration, "{}", "jsonc");
    assert.deepEqual(await client.diagnostics(configuration), []);
    await client.change(configuration, 2, { text: '{ "corut": "ksd" }' });
    assert.equal((await client.diagnostics(configuration))[0]?.code, "config/invalid");
  });

  it("tells a streaming client again of a brieflint.json that it had open and closed", async () => {
    await write("{ broken");
    client = await LanguageClient.start();
    await client.open(uri, motion);
    await client.diagnostics(uri);
    const { items } = await client.pullWorkspace();
    const [report] = items;
    assert.ok(report?.kind === "full" && report.resultId);
    await client.open(configuration, "{ broken", "jsonc");
    assert.deepEqual((await client.pullWorkspace()).items, []);
    const news = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [{ uri: configuration, value: report.resultId }],
      partialResultToken: "stream",
    });
    await client.close(configuration);
    assert.equal((await news).items[0]?.uri, configuration);
  });

  it("reads no file in an untrusted workspace", async () => {
    await write(switchOff);
    client = await LanguageClient.start({ initializationOptions: { trusted: false } });
    await client.open(uri, motion);
    assert.ok(hasStarPage(await client.diagnostics(uri)));
  });

  it("takes options of the wrong type for none", async () => {
    await write("[]");
    client = await LanguageClient.start({
      capabilities: pullingClient,
      initializationOptions: { trusted: "yes", status: 1, commands: "brieflint.showRule", rulePages: {} },
      settings: { enable: "no", hints: 3 },
    });
    await client.open(uri, motion);
    assert.ok(hasStarPage(await client.diagnostics(uri)));
    assert.equal(client.count("brieflint/status"), 0);
  });
});

describe("brieflint/status", () => {
  const uri = "untitled:motion.md";

  it("tells a client that listens what was found, with the version", async () => {
    const client = await LanguageClient.start({ initializationOptions: { status: true } });
    await client.open(uri, motion);
    await client.diagnostics(uri);
    const told = await client.awaited<{ version: number; status: { conferral: string; problems: { error: number } } }>(
      "brieflint/status",
    );
    assert.equal(told.version, 1);
    assert.ok(told.status.problems.error >= 1);
    assert.doesNotMatch(told.status.conferral, /adequate/);
    await client.pull(uri);
    assert.equal(client.count("brieflint/status"), 1, "once for each version");
    await client.close(uri);
    const last = await client.awaited<{ status: unknown }>("brieflint/status", ({ status }) => status === null);
    assert.equal(last.status, null);
    assert.equal(await client.stop(), 0);
  });
});
