import type { Connection } from "vscode-languageserver";
import type { Analyzer } from "../core/engine/analyzer.ts";
import type { Client } from "./client.ts";
import type { Configurations } from "./configurations.ts";
import type { Documents } from "./documents.ts";
import type { FailureLog } from "./log.ts";

/** What the handlers share after `initialize`. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly analyzer: Analyzer;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly log: FailureLog;
}
