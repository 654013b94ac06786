import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { decode } from "../host/decode.ts";
import { readTextFile, reasonOf } from "../host/node.ts";
import type { CommandArguments } from "./arguments.ts";
import { textOf, UsageError } from "./arguments.ts";

/** A file to read, under the name that the caller gave it. */
export interface Input {
  readonly path: string;
  /** Null for a binary file, which is no brief whatever it holds. */
  readonly text: string | null;
  readonly language: "markdown" | "plaintext";
}

/** What could not be read, and why. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/**
 * The files that the paths name, one after the other: files as they are, the Markdown files of folders, what globs match,
 * "-" for standard input. Of a file that is named twice only the first is read.
 */
export async function* readInputs(args: CommandArguments): AsyncGenerator<Input | Unreadable> {
  const { positionals } = args;
  if (positionals.length === 0) throw new UsageError("Name a file, a folder or a glob, or - for standard input.");
  const seen = new Set<string>();
  for (const named of positionals) {
    if (named === "-") {
      yield await readStandardInput(args);
      continue;
    }
    for (const found of await expand(named)) {
      if (typeof found !== "string") yield found;
      else if (!seen.has(resolve(found))) {
        seen.add(resolve(found));
        yield await readInput(found);
      }
    }
  }
}

async function readStandardInput(args: CommandArguments): Promise<Input> {
  const path = textOf(args, "stdin-filename") ?? "-";
  const reading = decode(await buffer(process.stdin));
  return { path, text: reading.kind === "text" ? reading.text : null, language: languageOf(path) };
}

async function readInput(path: string): Promise<Input | Unreadable> {
  const reading = await readTextFile(path);
  if (reading.kind === "unreadable") return { path, reason: reading.reason };
  return { path, text: reading.kind === "text" ? reading.text : null, language: languageOf(path) };
}

function languageOf(path: string): Input["language"] {
  return /\.(?:txt|text)$/i.test(path) ? "plaintext" : "markdown";
}

const ignored = ["**/node_modules/**", "**/.git/**"];

async function expand(named: string): Promise<readonly (string | Unreadable)[]> {
  try {
    const found = await stat(named);
    return found.isDirectory() ? await markdownIn(named) : [named];
  } catch (error) {
    const pattern = named.replace(/\\(?![()[\]{}!*+?@])/g, "/");
    if (!isDynamicPattern(pattern)) return [{ path: named, reason: reasonOf(error) }];
    const matches = (await glob(pattern, { ignore: ignored, expandDirectories: false })).sort();
    return matches.length > 0 ? matches : [{ path: named, reason: "no file matches" }];
  }
}

async function markdownIn(folder: string): Promise<string[]> {
  const found = await glob("**/*.md", { cwd: folder, ignore: ignored, expandDirectories: false });
  return found.sort().map((file) => join(folder, file));
}
