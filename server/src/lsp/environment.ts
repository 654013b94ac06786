import type { Host } from "../core/engine/host.ts";

/** Where the server runs. The entries for node and for a web worker each make one. */
export interface Environment {
  readonly host: Host;
  /** The path by which the host knows a document; null for one that is no file (untitled). */
  pathOf(uri: string): string | null;
  /** The URI of a path that the host gave. */
  uriOf(path: string): string;
}

/** The same environment for an untrusted workspace: every file is refused, the date is told. */
export function withoutFiles(environment: Environment): Environment {
  const host: Host = {
    readFile: async () => null,
    findUp: async () => null,
    siblings: async () => [],
    today: () => environment.host.today(),
  };
  return { host, pathOf: (uri) => environment.pathOf(uri), uriOf: (path) => environment.uriOf(path) };
}
