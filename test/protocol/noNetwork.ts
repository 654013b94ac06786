import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { createRequire, syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

/** Loaded before the program under test: whatever would reach for the network says so and ends the process with 99. */
function forbid(target: object, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value: () => {
        process.stderr.write(`network: ${name}\n`);
        process.exit(99);
      },
    });
  }
}

const promises = createRequire(import.meta.url)("node:dns/promises") as object;

forbid(net, ["connect", "createConnection", "createServer"]);
forbid(net.Socket.prototype, ["connect"]);
forbid(net.Server.prototype, ["listen"]);
forbid(tls, ["connect", "createServer"]);
forbid(dgram, ["createSocket"]);
forbid(dns, ["lookup", "resolve", "resolve4", "resolve6", "reverse"]);
forbid(promises, ["lookup", "resolve", "resolve4", "resolve6", "reverse"]);
forbid(http, ["request", "get", "createServer"]);
forbid(https, ["request", "get", "createServer"]);
forbid(http2, ["connect", "createServer"]);
forbid(globalThis, ["fetch", "WebSocket", "EventSource"]);
syncBuiltinESMExports();
