import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { LanguageClient, pullingClient, pushedClient, serverBundle } from "./languageClient.ts";
import { motion } from "./papers.ts";

const uri = "untitled:motion.md";

describe("the server's life", () => {
  it("says what it can do, and its version", async () => {
    const client = await LanguageClient.start();
    const { capabilities, serverInfo } = client.initialized;
    const manifest = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    assert.deepEqual(serverInfo, { name: "brieflint", version: manifest.version });
    assert.equal(capabilities.positionEncoding, "utf-16");
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.equal(capabilities.diagnosticProvider?.interFileDependencies, false);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ["quickfix", "source.fixAll.brieflint"],
      resolveProvider: true,
    });
    await client.stop();
  });

  it("offers no diagnostics to be pulled by a client that can't", async () => {
    const client = await LanguageClient.start({ capabilities: pushedClient });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.stop();
  });

  it("ends with 0 after shutdown", async () => {
    const client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.equal(await client.stop(), 0);
    assert.equal(client.errorOutput, "");
  });

  it("ends with 1 on exit without shutdown", async () => {
    const client = await LanguageClient.start();
    await client.notify("exit");
    assert.equal(await client.ended(), 1);
  });

  it("ends when its client is killed", async () => {
    // The client in the middle hands its standard error on, which closes only when the server has ended too.
    const script = `
      const server = require("node:child_process").spawn(process.execPath, [process.argv[1], "--stdio"],
        { stdio: ["pipe", "pipe", "inherit"] });
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize",
        params: { processId: process.pid, rootUri: null, capabilities: ${JSON.stringify(pullingClient)} } });
      server.stdin.write("Content-Length: " + Buffer.byteLength(body) + "\\r\\n\\r\\n" + body);
      server.stdout.once("data", () => process.stdout.write("ready"));`;
    const middle = spawn(process.execPath, ["-e", script, serverBundle], { stdio: ["ignore", "pipe", "pipe"] });
    const closed = new Promise((resolve) => middle.stderr.on("close", resolve));
    middle.stderr.resume();
    await new Promise((resolve) => middle.stdout.once("data", resolve));
    middle.kill("SIGKILL");
    await closed;
  });

  for (const [args, code, output] of [
    [[], 2, /Usage: brieflint-language-server --stdio/],
    [["--socket=6009"], 2, /Usage/],
    [["--help"], 0, /Usage/],
    [["--version"], 0, /^\d+\.\d+\.\d+$/m],
  ] as const) {
    it(`answers "${args.join(" ")}" on the terminal with ${code}`, async () => {
      const server = spawn(process.execPath, [serverBundle, ...args], { stdio: ["ignore", "pipe", "pipe"] });
      let text = "";
      for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (text += chunk));
      assert.equal(await new Promise((resolve) => server.on("close", resolve)), code);
      assert.match(text, output);
    });
  }
});
