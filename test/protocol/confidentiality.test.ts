import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "./languageClient.ts";
import { motion, positionOf, rangeOf } from "./papers.ts";

const preload = ["--import", new URL("./noNetwork.js", import.meta.url).href];

describe("a draft is work product", () => {
  it("the ban on the network that these tests use works", () => {
    const { status, stderr } = spawnSync(process.execPath, [...preload, "-e", "require('net').connect(9)"]);
    assert.equal(status, 99);
    assert.match(stderr.toString(), /network: connect/);
    assert.equal(spawnSync(process.execPath, [...preload, "-e", "fetch('http://127.0.0.1:9')"]).status, 99);
  });

  it("the server does all its work without the network, and logs nothing of the text", async () => {
    const folder = await mkdtemp(join(tmpdir(), "brieflint-"));
    await writeFile(join(folder, "brieflint.json"), "{ broken");
    const uri = pathToFileURL(join(folder, "motion.md")).href;
    const secret = "Xylophonist";
    const client = await LanguageClient.start({ nodeArguments: preload, initializationOptions: { status: true } });
    const text = motion.replace("Motions cost.", `${secret} hid the assets.`);
    await client.open(uri, text);
    await client.diagnostics(uri);
    await client.pullWorkspace();
    for (const action of await client.codeActions(uri, rangeOf(text, "*2 (D."))) {
      if (action.data !== undefined) await client.resolve(action);
    }
    await client.at("textDocument/hover", uri, positionOf(text, "170"));
    await client.request("textDocument/documentSymbol", { textDocument: { uri } });
    await client.request("workspace/executeCommand", { command: "brieflint.server.fixAll", arguments: [uri] });
    assert.equal(await client.stop(), 0);
    const logged = client.received.filter(({ method }) => method.startsWith("window/"));
    assert.ok(!JSON.stringify(logged).includes(secret));
    assert.equal(client.errorOutput, "");
    await rm(folder, { recursive: true });
  });
});
