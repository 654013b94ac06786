// Loaded before the program: whatever would open a connection or look up a name ends it at once, with a code of its own.
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

const exitCode = 99;

function refuse(owner: object, ...names: string[]): void {
  for (const name of names) {
    Object.defineProperty(owner, name, {
      configurable: true,
      value() {
        process.stderr.write(`the network was asked for: ${name}\n`);
        process.exit(exitCode);
      },
    });
  }
}

refuse(net.Socket.prototype, "connect");
refuse(net.Server.prototype, "listen");
refuse(net, "connect", "createConnection", "createServer");
refuse(tls, "connect", "createServer");
refuse(dgram, "createSocket");
refuse(http, "request", "get", "createServer");
refuse(https, "request", "get", "createServer");
refuse(http2, "connect");
refuse(dns, "lookup", "resolve", "resolve4", "resolve6");
refuse(dns.promises, "lookup", "resolve", "resolve4", "resolve6");
refuse(globalThis, "fetch", "WebSocket", "EventSource");
syncBuiltinESMExports();
