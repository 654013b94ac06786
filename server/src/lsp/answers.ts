import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Snapshot } from "./documents.ts";
import type { Session } from "./session.ts";

/**
 * Lets the messages that have already arrived be handled first, so that a request that is overtaken by a change or a
 * cancellation is known to be.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

/** @throws ResponseError when the client no longer wants the answer. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

/**
 * Answers a request about a document as it stands now. `otherwise` when it is no open paper.
 * @throws ResponseError when the request is cancelled before it is begun.
 */
export async function answer<T>(
  { documents }: Session,
  uri: string,
  token: CancellationToken,
  otherwise: T,
  respond: (snapshot: Snapshot) => T,
): Promise<T> {
  await pause();
  throwIfCancelled(token);
  const snapshot = await documents.snapshot(uri);
  throwIfCancelled(token);
  return snapshot ? respond(snapshot) : otherwise;
}

/** The snapshot as the place of its spans. */
export function placeOf({ uri, version, analysis }: Snapshot): {
  readonly uri: string;
  readonly version: number;
  readonly source: Snapshot["analysis"]["source"];
} {
  return { uri, version, source: analysis.source };
}
