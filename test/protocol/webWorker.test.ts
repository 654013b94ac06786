import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type DocumentDiagnosticReport,
  type Message,
  type ProtocolConnection,
} from "vscode-languageserver-protocol";
import { pullingClient } from "./languageClient.ts";
import { motion, starPage } from "./papers.ts";

const bundle = fileURLToPath(new URL("../../../server/dist/server.web.js", import.meta.url));

/** A place with what every worker has, and nothing of Node's, in which the server's bundle for the web is run. */
class FakeWorker {
  readonly scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void };
  onMessage: (data: unknown) => void = () => {};
  closed: Promise<void>;

  constructor() {
    let close: () => void = () => {};
    this.closed = new Promise((resolve) => {
      close = resolve;
    });
    const later = (work: () => void): void => void setImmediate(work);
    this.scope = {
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      console,
      URL,
      TextDecoder,
      TextEncoder,
      structuredClone,
      addEventListener: () => {},
      close,
      postMessage: (data: unknown) => later(() => this.onMessage(structuredClone(data))),
    };
    this.scope["self"] = this.scope;
  }

  async run(): Promise<void> {
    vm.runInNewContext(await readFile(bundle, "utf8"), this.scope, { filename: bundle });
  }

  post(data: unknown): void {
    setImmediate(() => this.scope.onmessage?.({ data: structuredClone(data) }));
  }
}

class Reader extends AbstractMessageReader {
  readonly #worker: FakeWorker;

  constructor(worker: FakeWorker) {
    super();
    this.#worker = worker;
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.onMessage = (data) => callback(data as Message);
    return { dispose: () => {} };
  }
}

class Writer extends AbstractMessageWriter {
  readonly #worker: FakeWorker;

  constructor(worker: FakeWorker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.post(message);
  }

  end(): void {}
}

describe("the server in a web worker", () => {
  const folder = "vscode-vfs://github/owner/matter";
  const uri = `${folder}/motion.md`;
  const files = new Map([[`${folder}/brieflint.json`, `{ "rules": { "${starPage}": "off" } }`]]);
  let worker: FakeWorker;
  let connection: ProtocolConnection;
  let asked: string[];

  beforeEach(async () => {
    worker = new FakeWorker();
    await worker.run();
    asked = [];
    connection = createProtocolConnection(new Reader(worker), new Writer(worker));
    connection.onRequest("brieflint/findUp", ({ name }: { name: string }) => {
      asked.push(`findUp ${name}`);
      return files.has(`${folder}/${name}`) ? `${folder}/${name}` : null;
    });
    connection.onRequest("brieflint/readFile", (params: { uri: string }) => {
      asked.push(`readFile ${params.uri}`);
      return files.get(params.uri) ?? null;
    });
    connection.listen();
  });

  async function pulled(initializationOptions: object = {}): Promise<unknown[]> {
    const capabilities = { textDocument: pullingClient.textDocument ?? {} };
    await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities, initializationOptions });
    await connection.sendNotification("initialized", {});
    const textDocument = { uri, languageId: "markdown", version: 1, text: motion };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const report = await connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
    assert.ok(report.kind === "full");
    return report.items.map(({ code }) => code);
  }

  afterEach(async () => {
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await worker.closed;
  });

  it("reads configuration through the client", async () => {
    assert.ok(!(await pulled()).includes(starPage));
    assert.deepEqual(asked, ["findUp brieflint.json", `readFile ${folder}/brieflint.json`]);
  });

  it("asks for nothing in an untrusted workspace", async () => {
    assert.ok((await pulled({ trusted: false })).includes(starPage));
    assert.deepEqual(asked, []);
  });
});
