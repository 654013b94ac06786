import assert from "node:assert/strict";
import {
  type CodeAction,
  LSPErrorCodes,
  type Range,
  type ResponseError,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { LanguageClient, pullingClient, pushedClient } from "./languageClient.ts";
import { edited, motion, positionOf, rangeOf, starPage } from "./papers.ts";

const uri = "untitled:motion.md";
const repaired = motion.replace(", *2 (D.", ", at *2 (D.");
const repair = /star page/;
const fault = rangeOf(motion, "*2 (D.");

const missing = "conferral/missing";

/** The action that inserts a certificate, offered on the problem that says there is none. */
async function scaffold(client: LanguageClient): Promise<CodeAction> {
  const found = (await client.diagnostics(uri)).find(({ code }) => code === missing);
  assert.ok(found, `${missing} is reported`);
  const guided = (await client.codeActions(uri, found.range)).find(
    ({ diagnostics, title }) => diagnostics?.[0]?.code === missing && !/^(?:Disable|Show)/.test(title),
  );
  assert.ok(guided);
  return guided;
}

function change(edit: WorkspaceEdit | undefined): TextDocumentEdit {
  const [first, ...others] = edit?.documentChanges ?? [];
  assert.ok(first && "edits" in first && others.length === 0);
  return first;
}

async function offered(client: LanguageClient, title: RegExp, range: Range = fault): Promise<CodeAction> {
  const actions = await client.codeActions(uri, range);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `${title} among ${actions.map((candidate) => candidate.title).join("; ")}`);
  return action;
}

describe("code actions", () => {
  let client: LanguageClient;
  const start = async (options: Parameters<typeof LanguageClient.start>[0] = {}): Promise<void> => {
    client = await LanguageClient.start(options);
    await client.open(uri, motion, "markdown", 5);
  };
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it("offer the repair of a finding, preferred, with the diagnostic that it mends and no edit yet", async () => {
    await start();
    const action = await offered(client, repair);
    assert.equal(action.kind, "quickfix");
    assert.equal(action.isPreferred, true);
    assert.equal(action.edit, undefined);
    const diagnostics = await client.diagnostics(uri);
    assert.deepEqual(
      action.diagnostics,
      diagnostics.filter(({ code }) => code === starPage),
    );
  });

  it("compute the edit when it is chosen, with the version", async () => {
    await start();
    const { edit } = await client.resolve(await offered(client, repair));
    assert.deepEqual(change(edit).textDocument, { uri, version: 5 });
    assert.equal(edited(motion, edit, uri), repaired);
  });

  it("compute the edit against the text as it is then", async () => {
    await start();
    const action = await offered(client, repair);
    const place = positionOf(motion, "The Court granted");
    await client.change(uri, 6, { range: { start: place, end: place }, text: "First.\n\n" });
    const { edit } = await client.resolve(action);
    assert.equal(change(edit).textDocument.version, 6);
    const moved = motion.replace("The Court granted", "First.\n\nThe Court granted");
    assert.equal(edited(moved, edit, uri), moved.replace(", *2 (D.", ", at *2 (D."));
  });

  it("refuse an edit for a problem that is gone", async () => {
    await start();
    const action = await offered(client, repair);
    await client.change(uri, 6, { text: repaired });
    await assert.rejects(
      client.resolve(action),
      ({ code }: ResponseError<void>) => code === LSPErrorCodes.ContentModified,
    );
  });

  it("see what was typed just before", async () => {
    await start();
    await client.change(uri, 6, { text: repaired });
    const actions = await client.codeActions(uri, fault);
    assert.ok(!actions.some(({ title }) => repair.test(title)));
  });

  it("disable a rule for the line, with a tab stop for the reason", async () => {
    await start();
    const { edit } = await client.resolve(await offered(client, /^Disable unpublished\/star-page-at for this line$/));
    const [insertion] = change(edit).edits as SnippetTextEdit[];
    assert.match(
      insertion?.snippet.value ?? "",
      /<!-- brieflint-disable-line unpublished\/star-page-at -- \$\{1:\[reason\]\} -->/,
    );
  });

  it("write brackets instead of tab stops for other clients", async () => {
    await start({ capabilities: pushedClient });
    const { edit } = await client.resolve(await offered(client, /^Disable unpublished\/star-page-at/));
    const text = edited(motion, edit, uri);
    assert.ok(text.includes("<!-- brieflint-disable-line unpublished/star-page-at -- [reason] -->"));
    await client.change(uri, 6, { text });
    const diagnostics = await client.published(uri, 6);
    assert.ok(!diagnostics.some(({ code }) => code === starPage));
  });

  it("insert a missing certificate with tab stops for what only the attorney knows", async () => {
    await start();
    const guided = await scaffold(client);
    assert.equal(guided.isPreferred, undefined);
    const { edit } = await client.resolve(guided);
    const snippet = (change(edit).edits as SnippetTextEdit[]).map((part) => part.snippet.value).join("");
    assert.match(snippet, /CERTIFICATE/i);
    assert.match(snippet, /\$\{1[:|]/);
    assert.equal(change(edit).textDocument.version, 5);
  });

  it("insert it with brackets, which are flagged, where there are no tab stops", async () => {
    await start({ capabilities: { ...pullingClient, workspace: pushedClient.workspace ?? {} } });
    const guided = await scaffold(client);
    const text = edited(motion, (await client.resolve(guided)).edit, uri);
    assert.doesNotMatch(text, /\$\{/);
    await client.change(uri, 6, { text });
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.ok(codes.includes("conferral/placeholder"), String(codes));
    assert.ok(!codes.includes(missing), String(codes));
  });

  it("come with their edits, unversioned, for a client that knows neither resolving nor versions", async () => {
    await start({ capabilities: { textDocument: {} } });
    const action = await offered(client, repair);
    assert.ok(action.edit?.changes?.[uri]);
    assert.equal(edited(motion, action.edit, uri), repaired);
  });

  it("show the rule by the client's own command where it has one, else by the server's", async () => {
    await start({ initializationOptions: { commands: ["brieflint.showRule"] } });
    assert.deepEqual((await offered(client, /^Show rule/)).command, {
      title: `Show rule ${starPage}`,
      command: "brieflint.showRule",
      arguments: [starPage],
    });
    await client.stop();
    await start({ initializationOptions: { rulePages: "file:///pages/" } });
    const { command } = await offered(client, /^Show rule/);
    await client.request("workspace/executeCommand", command);
    const shown = await client.awaited<{ uri: string }>("window/showDocument");
    assert.equal(shown.uri, `file:///pages/${starPage}.md`);
  });

  it("fix everything safe on request, and say that there is nothing more", async () => {
    await start();
    const context = { only: ["source.fixAll"] };
    const [action, ...others] = await client.codeActions(uri, fault, context);
    assert.ok(action && others.length === 0);
    assert.equal(action.kind, "source.fixAll.brieflint");
    const { edit } = await client.resolve(action);
    assert.equal(change(edit).textDocument.version, 5);
    const text = edited(motion, edit, uri);
    assert.ok(text.includes("2015 WL 7451174, at *2 (D. Kan."));
    await client.change(uri, 6, { text });
    assert.deepEqual(await client.codeActions(uri, fault, context), []);
  });

  it("keep to the kinds that are asked for", async () => {
    await start();
    const fixes = await client.codeActions(uri, fault, { only: ["quickfix"] });
    assert.ok(fixes.length > 0 && fixes.every(({ kind }) => kind === "quickfix"));
    assert.deepEqual(await client.codeActions(uri, fault, { only: ["refactor"] }), []);
    assert.deepEqual(await client.codeActions(uri, fault, { only: ["source.organizeImports"] }), []);
  });

  it("fix everything safe by a command", async () => {
    await start({ capabilities: { ...pullingClient, textDocument: {} } });
    const fixed = await client.request<number>("workspace/executeCommand", {
      command: "brieflint.server.fixAll",
      arguments: [uri],
    });
    assert.ok(fixed >= 1);
    const { edit } = await client.awaited<{ edit: WorkspaceEdit }>("workspace/applyEdit");
    assert.ok(edited(motion, edit, uri).includes("7451174, at *2"));
  });
});
