import { fileURLToPath, pathToFileURL } from "node:url";
import { type Connection, createConnection, IPCMessageReader, IPCMessageWriter } from "vscode-languageserver/node";
import { nodeHost } from "../host/node.ts";
import { version } from "../host/version.ts";
import type { Environment } from "./environment.ts";
import { startServer } from "./server.ts";

const usage =
  "Usage: brieflint-language-server --stdio\n\nSpeaks the Language Server Protocol over standard input and output.\n";

/** Over standard streams for editors at large, over IPC for the extension. No sockets. */
function connect(args: readonly string[]): Connection | null {
  if (args.includes("--node-ipc")) {
    process.on("disconnect", () => process.exit(1));
    return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  return args.includes("--stdio") ? createConnection(process.stdin, process.stdout) : null;
}

function nodeEnvironment(): Environment {
  return {
    host: nodeHost(),
    pathOf: filePath,
    uriOf: (path) => pathToFileURL(path).href,
  };
}

/** null for URIs of other schemes and those that name no path of this system. */
function filePath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

function main(args: readonly string[]): void {
  if (args.includes("--version")) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const connection = connect(args);
  if (connection) {
    startServer(connection, nodeEnvironment(), version);
    return;
  }
  const help = args.includes("--help");
  (help ? process.stdout : process.stderr).write(usage);
  process.exitCode = help ? 0 : 2;
}

main(process.argv.slice(2));
