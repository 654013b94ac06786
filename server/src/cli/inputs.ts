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

/** What the caller names: a file, standard input under a name, or a path that leads nowhere. */
export type Named =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "standardInput"; readonly path: string }
  | ({ readonly kind: "unreadable" } & Unreadable);

/**
 * What the paths name, in their order: files as they are, the Markdown files of folders, what globs match, "-" for
 * standard input. A file that is named twice comes once.
 * @throws UsageError where there is no path.
 */
export async function namedInputs(args: CommandArguments): Promise<Named[]> {
  const { positionals } = args;
  if (positionals.length === 0) throw new UsageError("Name a file, a folder or a glob, or - for standard input.");
  const seen = new Set<string>();
  const named: Named[] = [];
  for (const name of positionals) {
    const found = name === "-" ? [standardInput(args)] : await expand(name);
    for (const input of found) {
      if (input.kind === "file" && seen.has(resolve(input.path))) continue;
      if (input.kind === "file") seen.add(resolve(input.path));
      named.push(input);
    }
  }
  return named;
}

/** The contents of what was named. */
export async function readNamed(named: Named): Promise<Input | Unreadable> {
  if (named.kind === "unreadable") return named;
  return named.kind === "file" ? readInput(named.path) : readStandardInput(named.path);
}

function standardInput(args: CommandArguments): Named {
  return { kind: "standardInput", path: textOf(args, "stdin-filename") ?? "-" };
}

async function readStandardInput(path: string): Promise<Input> {
  const reading = decode(await buffer(process.stdin));
  return { path, text: reading.kind === "text" ? reading.text : null, language: languageOf(path) };
}

/** The contents of a file, or why it can't be read. */
export async function readInput(path: string): Promise<Input | Unreadable> {
  const reading = await readTextFile(path);
  if (reading.kind === "unreadable") return { path, reason: reading.reason };
  return { path, text: reading.kind === "text" ? reading.text : null, language: languageOf(path) };
}

function languageOf(path: string): Input["language"] {
  return /\.(?:txt|text)$/i.test(path) ? "plaintext" : "markdown";
}

const ignored = ["**/node_modules/**", "**/.git/**"];

async function expand(name: string): Promise<readonly Named[]> {
  try {
    const found = await stat(name);
    return files(found.isDirectory() ? await markdownIn(name) : [name]);
  } catch (error) {
    const pattern = name.replace(/\\(?![()[\]{}!*+?@])/g, "/");
    if (!isDynamicPattern(pattern)) return [{ kind: "unreadable", path: name, reason: reasonOf(error) }];
    const matches = (await glob(pattern, { ignore: ignored, expandDirectories: false })).sort();
    return matches.length > 0 ? files(matches) : [{ kind: "unreadable", path: name, reason: "no file matches" }];
  }
}

function files(paths: readonly string[]): Named[] {
  return paths.map((path) => ({ kind: "file", path }));
}

async function markdownIn(folder: string): Promise<string[]> {
  const found = await glob("**/*.md", { cwd: folder, ignore: ignored, expandDirectories: false });
  return found.sort().map((file) => join(folder, file));
}
