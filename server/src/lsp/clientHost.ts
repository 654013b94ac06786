import type { Connection } from "vscode-languageserver";
import type { Environment } from "./environment.ts";
import {
  type FindUpParams,
  type FindUpResult,
  findUpRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type SiblingsParams,
  type SiblingsResult,
  siblingsRequest,
} from "./protocol.ts";

/** Files as the client sees them, for a server in a web worker. Paths are URIs; whatever the client refuses is not there. */
export function clientEnvironment(connection: Connection): Environment {
  const ask = async <P, R>(method: string, params: P, otherwise: R): Promise<R> => {
    try {
      return (await connection.sendRequest<R | null>(method, params)) ?? otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    host: {
      readFile: (uri) => ask<ReadFileParams, ReadFileResult>(readFileRequest, { uri }, null),
      findUp: (uri, name) => ask<FindUpParams, FindUpResult>(findUpRequest, { uri, name }, null),
      siblings: (uri) => ask<SiblingsParams, SiblingsResult>(siblingsRequest, { uri }, []),
      today: () => localDate(new Date()),
    },
    pathOf: (uri) => (uri.startsWith("untitled:") ? null : uri),
    uriOf: (path) => path,
  };
}

function localDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
