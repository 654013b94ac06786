import assert from "node:assert/strict";
import { ErrorCodes, LSPErrorCodes, type ResponseError } from "vscode-languageserver-protocol";
import { LanguageClient, pushedClient } from "./languageClient.ts";
import { essay, motion, positionOf, rangeOf, starPage } from "./papers.ts";

const uri = "untitled:motion.md";
const fault = "2015 WL 7451174, *2";

function codes(diagnostics: readonly { code?: unknown }[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe("diagnostics that are pulled", () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start();
  });
  afterEach(async () => {
    assert.equal(client.count("textDocument/publishDiagnostics"), 0, "a client that pulls was sent diagnostics");
    assert.equal(await client.stop(), 0);
  });

  it("carry rule, severity, place and the page about the rule", async () => {
    await client.open(uri, motion);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === starPage);
    assert.ok(found);
    assert.equal(found.severity, 1);
    assert.equal(found.source, "brieflint");
    assert.match(found.codeDescription?.href ?? "", /^https:.*\/docs\/rules\/unpublished\/star-page-at\.md$/);
    assert.deepEqual(found.range, rangeOf(motion, ", *2"));
  });

  it("follow changes, several in one message, each against the text after the one before", async () => {
    await client.open(uri, motion);
    const { start } = rangeOf(motion, ", *2 (D.");
    await client.change(
      uri,
      2,
      { range: { start, end: { ...start, character: start.character + 2 } }, text: ", at " },
      { range: { start: positionOf(motion, "# PLAINTIFF"), end: positionOf(motion, "# PLAINTIFF") }, text: "\n\n" },
    );
    assert.ok(!codes(await client.diagnostics(uri)).includes(starPage));
    await client.change(uri, 3, { text: motion });
    assert.ok(codes(await client.diagnostics(uri)).includes(starPage));
  });

  it("count columns in UTF-16 units behind astral characters, in edits too", async () => {
    const text = motion.replace("Motions cost.", "Motions “cost” 🏛️🏛️ é.");
    await client.open(uri, text);
    const before = (await client.diagnostics(uri)).find(({ code }) => code === starPage);
    assert.deepEqual(before?.range, rangeOf(text, ", *2"));
    const place = positionOf(text, fault);
    await client.change(uri, 2, { range: { start: place, end: place }, text: "𝔄 " });
    const after = (await client.diagnostics(uri)).find(({ code }) => code === starPage);
    assert.deepEqual(after?.range, rangeOf(text.replace(fault, `𝔄 ${fault}`), ", *2"));
  });

  for (const [name, ending] of [
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const) {
    it(`are the same with ${name} line endings`, async () => {
      await client.open(uri, motion);
      const expected = await client.diagnostics(uri);
      const other = "untitled:other.md";
      await client.open(other, motion.replaceAll("\n", ending));
      assert.deepEqual(await client.diagnostics(other), expected);
      const place = positionOf(motion, "Motions cost.");
      await client.change(other, 2, { range: { start: place, end: place }, text: `One.${ending}` });
      await client.change(uri, 2, { range: { start: place, end: place }, text: "One.\n" });
      assert.deepEqual(await client.diagnostics(other), await client.diagnostics(uri));
    });
  }

  it("are unchanged as long as nothing has changed", async () => {
    await client.open(uri, motion);
    const first = await client.pull(uri);
    assert.ok(first.resultId);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: "unchanged", resultId: first.resultId });
    const end = { line: 1000, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: "More.\n" });
    assert.equal((await client.pull(uri, first.resultId)).kind, "full");
    await client.close(uri);
    await client.open(uri, motion);
    assert.equal((await client.pull(uri, first.resultId)).kind, "full", "a document opened again is another");
  });

  it("are refused with ServerCancelled when the document changes meanwhile", async () => {
    await client.open(uri, motion);
    const stale = client.pull(uri);
    await client.change(uri, 2, { text: essay });
    await assert.rejects(stale, (error: ResponseError<{ retriggerRequest: boolean }>) => {
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error.data, { retriggerRequest: true });
      return true;
    });
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it("are given up when the client cancels", async () => {
    const { CancellationTokenSource } = await import("vscode-languageserver-protocol");
    await client.open(uri, motion);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, ({ code }: ResponseError<void>) => code === LSPErrorCodes.RequestCancelled);
  });

  it("are none for a document that is closed, was never open, or is no brief", async () => {
    await client.open(uri, essay);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(await client.diagnostics("untitled:unknown.md"), []);
    await client.change(uri, 2, { text: motion });
    assert.ok((await client.diagnostics(uri)).length > 0);
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it("leave other languages alone", async () => {
    await client.open("untitled:motion.py", motion, "python");
    assert.deepEqual(await client.diagnostics("untitled:motion.py"), []);
  });

  it("locate what is wrong with the front matter", async () => {
    const text = motion.replace("court: ksd", 'court: "ksd');
    await client.open(uri, text);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === "structure/front-matter-invalid");
    assert.ok(found, "structure/front-matter-invalid is reported");
    assert.ok(found.range.start.line <= 3, "inside the front matter");
  });

  it("take huge, empty and binary text as it comes", async () => {
    for (const [version, text] of ["", "\0\u{1F3DB}\uD800\r", motion + "word ".repeat(200_000)].entries()) {
      await client.open(uri, text);
      assert.ok(Array.isArray(await client.diagnostics(uri)), `text ${version}`);
      await client.close(uri);
    }
  });

  it("go on after a request that makes no sense", async () => {
    await assert.rejects(client.request("textDocument/diagnostic", {}), ({ code }: ResponseError<void>) =>
      [ErrorCodes.InternalError, ErrorCodes.InvalidParams].includes(code as never),
    );
    await client.open(uri, motion);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });
});

describe("diagnostics that are sent", () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start({ capabilities: pushedClient });
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it("carry the version that was read", async () => {
    await client.open(uri, motion, "markdown", 7);
    assert.ok(codes(await client.published(uri, 7)).includes(starPage));
    await client.change(uri, 8, { text: essay });
    assert.deepEqual(await client.published(uri, 8), []);
  });

  it("skip versions that are overtaken", async () => {
    await client.open(uri, motion);
    for (let version = 2; version <= 20; version++)
      await client.change(uri, version, { text: `${motion}${version}\n` });
    await client.published(uri, 20);
    assert.ok(client.count("textDocument/publishDiagnostics") < 20);
  });

  it("are taken back on close", async () => {
    await client.open(uri, motion);
    await client.published(uri, 1);
    await client.close(uri);
    assert.deepEqual(await client.published(uri), []);
  });

  it("hold nothing that the client has not announced", async () => {
    await client.open(uri, motion);
    for (const diagnostic of await client.published(uri, 1)) {
      assert.equal(diagnostic.codeDescription, undefined);
      assert.equal(diagnostic.relatedInformation, undefined);
    }
  });
});
