import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../host/version.ts";
import { clientEnvironment } from "./clientHost.ts";
import { startServer } from "./server.ts";

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
connection.onExit(() => worker.close());
startServer(connection, clientEnvironment(connection), version);
