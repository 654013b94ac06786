import assert from "node:assert/strict";
import type { CodeLens } from "vscode-languageserver-protocol";
import { LanguageClient, pushedClient } from "./languageClient.ts";
import { essay, rangeOf } from "./papers.ts";

const uri = "untitled:motion.md";
const motion = [
  "---",
  "court: ksd",
  "---",
  "",
  "# PLAINTIFF'S MOTION TO COMPEL",
  "",
  "Plaintiff moves to compel an answer to Interrogatory No. 4.",
  "",
  "## Certificate of Conferral",
  "",
  "On May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.",
  "",
].join("\n");

describe("the code lens", () => {
  let client: LanguageClient;
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });
  const lenses = (document = uri): Promise<CodeLens[]> =>
    client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: document } });

  it("says above the certificate what was found, and shows the passage when it is clicked", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    const [lens, ...others] = await lenses();
    assert.equal(others.length, 0);
    assert.equal(lens?.range.start.line, 8);
    assert.equal(lens.command?.title, "Conferral: who, when, how, what: described");
    assert.ok(client.initialized.capabilities.executeCommandProvider?.commands.includes(lens.command.command));
    await client.request("workspace/executeCommand", {
      command: lens.command.command,
      arguments: lens.command.arguments,
    });
    const shown = client.received.find(({ method }) => method === "window/showDocument")?.params;
    const { selection, ...document } = shown as { selection: CodeLens["range"] };
    assert.deepEqual(document, { uri, takeFocus: true });
    assert.deepEqual(selection.start, rangeOf(motion, "On May 3").start);
  });

  it("is words only where the client shows no documents", async () => {
    client = await LanguageClient.start({ capabilities: pushedClient });
    await client.open(uri, motion);
    const [lens] = await lenses();
    assert.equal(lens?.command?.command, "");
  });

  it("follows the text, and is not there in what is no brief", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion.replace(/On May[\s\S]*/, ""));
    assert.equal((await lenses())[0]?.command?.title, "Conferral: no certificate found");
    await client.open("untitled:essay.md", essay);
    assert.deepEqual(await lenses("untitled:essay.md"), []);
  });

  it("refuses a passage that is none", async () => {
    client = await LanguageClient.start();
    await assert.rejects(
      client.request("workspace/executeCommand", {
        command: "brieflint.server.showPassage",
        arguments: [uri, "somewhere"],
      }),
      /a passage is a range/,
    );
  });
});
