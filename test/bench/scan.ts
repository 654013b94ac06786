/**
 * Speed of scan and resolution beside the fastest library of its kind, in one run: `npm run bench:scan`.
 * Reads real opinions that lie beside the project (`../shared/corpus/opinions`), or text of its own where they are absent.
 *
 * The rows are measured in a process whose young generation has room for all results, for both libraries alike: what is
 * timed is reading, and not when the garbage collector happens to copy what is kept. How 10 MB compare with 1 MB is printed
 * for a process as it comes as well.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { resolveAntecedents } from "../../server/src/core/citations/resolve.ts";
import { scanCitations } from "../../server/src/core/citations/scan.ts";

/** `citation` on npm: regexes for a third of the kinds, no antecedents. */
const peer = createRequire(import.meta.url)("citation") as { find(text: string): { citations: unknown[] } };

const corpus = new URL("../../../../shared/corpus/opinions/", import.meta.url);
const own =
  "The Court denied it. *Banks v. St. Francis*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). A party may not do so. " +
  "*Celotex Corp. v. Catrett*, 477 U.S. 317, 322-23 (1986). (Doc. 170, at 2.) *Id.* at 3; *see* 28 U.S.C. § 636(b)(1).\n\n";

function opinions(): string[] {
  if (!existsSync(corpus)) return Array.from({ length: 80 }, () => own.repeat(60));
  return readdirSync(corpus).map((name) => readFileSync(new URL(name, corpus), "utf8"));
}

/** A text of one piece, as it comes from a file: a slice of another string costs more to read, whoever reads it. */
function joined(texts: readonly string[], size: number): string {
  const all = texts.join("\n\n");
  return Buffer.from(all.repeat(Math.ceil(size / all.length)).slice(0, size)).toString();
}

const noChain = { headings: [], isQuoted: () => false, footnoteOf: () => null };

function read(text: string): number {
  return resolveAntecedents(scanCitations(text, []), noChain).citations.length;
}

function readByPeer(text: string): number {
  return peer.find(text).citations.length;
}

/** Least CPU milliseconds of `runs` runs. */
function cpu(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Keeps the loop from being optimised away. */
export let sink = 0;

function fixedLoop(text: string): void {
  for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i);
}

function row(name: string, megabytes: number, runs: number, texts: readonly string[]): void {
  const each = (work: (text: string) => unknown) => cpu(runs, () => texts.forEach((text) => void work(text)));
  const ours = each(read);
  const theirs = each(readByPeer);
  const loop = each(fixedLoop);
  const speed = (milliseconds: number): string => (megabytes / (milliseconds / 1000)).toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(18)} ${speed(ours)} MB/s ${speed(theirs)} MB/s  ratio ${(theirs / ours).toFixed(2).padStart(5)}   ${(ours / megabytes).toFixed(2).padStart(7)} ms/MB, ${(ours / loop).toFixed(1)} times a bare loop`,
  );
}

/** A young generation with room for the results of 10 MB, collected by one thread. */
const roomy = ["--single-threaded-gc", "--min-semi-space-size=64", "--max-semi-space-size=64"] as const;

/** What a process of its own prints in a mode of this program: a number. */
function ownProcess(mode: string, ...flags: readonly string[]): number {
  const output = execFileSync(process.execPath, [...flags, fileURLToPath(import.meta.url), mode], { encoding: "utf8" });
  return Number(output.trim());
}

/** How many times as long 10 MB take as 1 MB, when the code is warm and the memory has been used before. */
function growth(work: (text: string) => number, texts: readonly string[]): number {
  const [one, ten] = [joined(texts, 1_000_000), joined(texts, 10_000_000)];
  cpu(6, () => work(ten));
  const small = cpu(40, () => work(one));
  return cpu(8, () => work(ten)) / small;
}

/** Prints the rows of the table. */
function table(texts: readonly string[]): void {
  const total = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  row("separate papers", total, 40, texts);
  row("7 KB", 0.007, 200, [joined(texts, 7_000)]);
  row("1 MB", 1, 40, [joined(texts, 1_000_000)]);
  row("10 MB", 10, 8, [joined(texts, 10_000_000)]);
}

function main(): void {
  const [mode] = process.argv.slice(2);
  switch (mode) {
    case "--table":
      table(opinions());
      break;
    case "--peak-own":
    case "--peak-peer":
      sink += (mode === "--peak-own" ? read : readByPeer)(joined(opinions(), 10_000_000));
      console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
      break;
    case "--growth-own":
    case "--growth-peer":
      console.log(growth(mode === "--growth-own" ? read : readByPeer, opinions()).toFixed(1));
      break;
    default:
      console.log(
        `CPU time, least of several runs, on ${existsSync(corpus) ? "real opinions" : "made-up text"}. Ours beside "citation" from npm.`,
      );
      execFileSync(process.execPath, [...roomy, fileURLToPath(import.meta.url), "--table"], { stdio: "inherit" });
      console.log(`peak memory at 10 MB: ${ownProcess("--peak-own")} MB, peer ${ownProcess("--peak-peer")} MB`);
      for (const [name, ...flags] of [["the collector apart", ...roomy], ["as a process comes"]] as const) {
        const [own, peer] = [ownProcess("--growth-own", ...flags), ownProcess("--growth-peer", ...flags)];
        console.log(`10 MB take ${own} times 1 MB, peer ${peer} times; ${name}`);
      }
  }
}

main();
