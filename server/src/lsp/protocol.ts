import type { Range } from "vscode-languageserver";

/**
 * What Brieflint's own clients and server say to each other beside the Language Server Protocol. An editor that knows
 * none of it loses nothing but the status bar.
 */

/** `initializationOptions` of the initialize request. All optional. */
export interface InitializationOptions {
  /** false in an untrusted workspace: nothing but the text of open documents is read. Default true. */
  readonly trusted?: boolean;
  /** The client listens to `brieflint/status`. Default false. */
  readonly status?: boolean;
  /** Base URI of the pages about rules, with a slash at its end: a page is `<rulePages><group>/<name>.md`. */
  readonly rulePages?: string;
  /** Commands that the client runs itself, of those in {@link clientCommands}. */
  readonly commands?: readonly string[];
}

/** Commands that a client may announce in `initializationOptions.commands`; each takes what is said of it. */
export const clientCommands = {
  /** Shows the page of a rule; argument: its id. */
  showRule: "brieflint.showRule",
} as const;

/** Commands of `workspace/executeCommand`. */
export const serverCommands = {
  /** Applies every safe fix to a document by `workspace/applyEdit`; argument: its URI. Answers the number of problems fixed. */
  fixAll: "brieflint.server.fixAll",
  /** Shows the page of a rule by `window/showDocument`; argument: its id. */
  showRule: "brieflint.server.showRule",
  /** Shows a passage of a document by `window/showDocument`; arguments: its URI and a range. */
  showPassage: "brieflint.server.showPassage",
} as const;

/** Settings under `brieflint` that the server reads. */
export interface Settings {
  /** false switches every finding off. Default true. */
  readonly enable: boolean;
  /** Shows hints, whatever `brieflint.json` says. Default false. */
  readonly hints: boolean;
}

/** Parameters of the notification `brieflint/status`, server to client: sent whenever a document was analysed. */
export interface StatusParams {
  readonly uri: string;
  /** The version of the document that was read; null when it was closed. */
  readonly version: number | null;
  /** null where the document is no brief, was closed, or Brieflint is switched off. */
  readonly status: DocumentStatus | null;
}

/** What the status bar shows. */
export interface DocumentStatus {
  /** What was found of the conferral, in an attorney's words: "who, when, how, what: described". */
  readonly conferral: string;
  /** Whether something that the rules ask for was not found. */
  readonly attention: boolean;
  /** Lines for a tooltip, Markdown. */
  readonly details: string;
  readonly problems: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Where the certificate, or the passage about the conferral, stands; null where there is none. */
  readonly certificate: Range | null;
}

export const statusNotification = "brieflint/status";

/** Requests from the server in a web worker to its client, which alone can reach files. URIs everywhere. */
export const readFileRequest = "brieflint/readFile";
export interface ReadFileParams {
  readonly uri: string;
}
/** The text, or null when there is no such file or it can't be read. */
export type ReadFileResult = string | null;

/** Finds the nearest file of that name in the folder of `uri` or above, inside the workspace folder of `uri`. */
export const findUpRequest = "brieflint/findUp";
export interface FindUpParams {
  readonly uri: string;
  readonly name: string;
}
/** The URI of the file, or null. */
export type FindUpResult = string | null;

/** Lists the files in the folder of `uri`. */
export const siblingsRequest = "brieflint/siblings";
export interface SiblingsParams {
  readonly uri: string;
}
export type SiblingsResult = readonly string[];
