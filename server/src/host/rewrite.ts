import { randomBytes } from "node:crypto";
import { chmod, chown, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import { reasonOf } from "./node.ts";

/**
 * Replaces the text of a file, in the encoding that it has, byte order mark included. The file is exchanged whole: a
 * reader, or a failure on the way, finds the old text or the new one. A symbolic link stays, and what it points at is
 * replaced; mode and owner stay as they are.
 * @returns null when it is done; why not, in words, when the file is left as it was: it no longer holds `before`, it can't
 * be written back without loss, or the file system refuses.
 */
export async function rewrite(path: string, before: string, after: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    const bytes = await readFile(target);
    const decoded = decode(bytes);
    if (decoded.kind !== "text" || decoded.text !== before) return "it changed while it was read, and is left as it is";
    const same = encode(before, decoded.encoding);
    const encoded = encode(after, decoded.encoding);
    if (same === null || encoded === null || Buffer.compare(same, bytes) !== 0) {
      return "it can't be written in its own encoding without loss, and is left as it is";
    }
    await exchange(target, encoded);
    return null;
  } catch (error) {
    return `it can't be written: ${reasonOf(error)}`;
  }
}

async function exchange(target: string, bytes: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // Only a privileged user may give a file away; for anyone else it is the owner's own already.
    await chown(temporary, uid, gid).catch(() => undefined);
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
