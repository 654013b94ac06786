import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Host } from "../core/engine/host.ts";
import { decode } from "./decode.ts";

/** What reading a file came to. */
export type FileReading =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "binary" }
  /** `reason` in words for a person. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads a file; says why where that fails. */
export async function readTextFile(path: string): Promise<FileReading> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

/**
 * The node form of what the core needs from outside. Paths are those of the file system; relative ones start from the
 * working directory.
 */
export function nodeHost(): Host {
  return new NodeHost();
}

class NodeHost implements Host {
  async readFile(path: string): Promise<string | null> {
    const reading = await readTextFile(path);
    return reading.kind === "text" ? reading.text : null;
  }

  async findUp(path: string, name: string): Promise<string | null> {
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      const candidate = join(folder, name);
      if (await isFile(candidate)) return candidate;
      if (dirname(folder) === folder) return null;
    }
  }

  async siblings(path: string): Promise<readonly string[]> {
    const folder = dirname(path);
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
    } catch {
      return [];
    }
  }

  today(): string {
    const now = new Date();
    const month = String(now.getMonth() + 1).padStart(2, "0");
    return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large",
};

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
