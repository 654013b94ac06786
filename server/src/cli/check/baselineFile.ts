import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { KnownFinding } from "../../core/engine/baseline.ts";
import { readTextFile, reasonOf } from "../../host/node.ts";
import { UsageError } from "../arguments.ts";

/** The version of the format; a file of another one is refused. */
const formatVersion = 1;

/** A digest of 64 bits: enough to tell findings apart, and too short to tell what was digested. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The path under which a paper stands in a baseline, with forward slashes. */
export function baselinePath(folder: string, path: string): string {
  return relative(folder, resolve(path)).replaceAll("\\", "/");
}

/**
 * The old findings of a baseline, by the path of their paper.
 * @throws UsageError when the file can't be read or is no baseline.
 */
export async function readBaseline(file: string): Promise<ReadonlyMap<string, readonly KnownFinding[]>> {
  const reading = await readTextFile(file);
  if (reading.kind !== "text") {
    const reason = reading.kind === "binary" ? "it is not a text file" : reading.reason;
    throw new UsageError(`${file}: ${reason}; "--write-baseline ${file}" makes one.`);
  }
  const papers = papersOf(parsed(reading.text));
  if (papers === null)
    throw new UsageError(`${file} is no baseline of this version; write it again with --write-baseline.`);
  return papers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function papersOf(value: unknown): Map<string, KnownFinding[]> | null {
  if (!isRecord(value) || value["version"] !== formatVersion || !isRecord(value["papers"])) return null;
  const papers = new Map<string, KnownFinding[]>();
  for (const [path, findings] of Object.entries(value["papers"])) {
    if (!Array.isArray(findings) || !findings.every(isKnownFinding)) return null;
    papers.set(path, findings);
  }
  return papers;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (!isRecord(value)) return false;
  return [value["rule"], value["before"], value["after"]].every((part) => typeof part === "string");
}

/**
 * Writes a baseline: papers by path, a finding on a line, so that a change of it can be read.
 * @throws UsageError when the file can't be written.
 */
export async function writeBaseline(file: string, papers: ReadonlyMap<string, readonly KnownFinding[]>): Promise<void> {
  const ordered = [...papers].filter(([, findings]) => findings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = ordered.map(([path, findings]) => {
    const entries = findings.map(({ rule, before, after }) => `      ${JSON.stringify({ rule, before, after })}`);
    return `    ${JSON.stringify(path)}: [\n${entries.join(",\n")}\n    ]`;
  });
  const body = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  try {
    await writeFile(file, `{\n  "version": ${formatVersion},\n  "papers": ${body}\n}\n`);
  } catch (error) {
    throw new UsageError(`${file}: it can't be written: ${reasonOf(error)}`);
  }
}
