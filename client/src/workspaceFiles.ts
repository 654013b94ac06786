import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
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
} from "../../server/src/lsp/protocol.ts";

/** Larger files are not read: no configuration and no docket sheet comes near it. */
const maximalSize = 16 * 1024 * 1024;

/**
 * Answers a server that cannot reach files itself. Only what lies in a folder of the workspace is read, and nothing in an
 * untrusted one.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
  client.onRequest(findUpRequest, ({ uri, name }: FindUpParams) => findUp(Uri.parse(uri), name));
  client.onRequest(siblingsRequest, ({ uri }: SiblingsParams) => siblings(Uri.parse(uri)));
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  if (!isReadable(uri)) return null;
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > maximalSize ? null : new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function findUp(uri: Uri, name: string): Promise<FindUpResult> {
  for (let folder = parentOf(uri); isReadable(folder); folder = parentOf(folder)) {
    const candidate = Uri.joinPath(folder, name);
    if (await isFile(candidate)) return candidate.toString();
    if (folder.path === parentOf(folder).path) break;
  }
  return null;
}

async function siblings(uri: Uri): Promise<SiblingsResult> {
  const folder = parentOf(uri);
  if (!isReadable(folder)) return [];
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => type === FileType.File).map(([name]) => Uri.joinPath(folder, name).toString());
  } catch {
    return [];
  }
}

function isReadable(uri: Uri): boolean {
  return workspace.isTrusted && workspace.getWorkspaceFolder(uri) !== undefined;
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.File;
  } catch {
    return false;
  }
}

function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, "..");
}
