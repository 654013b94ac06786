/**
 * `npm run bench:check`: what `brieflint check` takes on 500 briefs of 30 KB from a cold start, on one core and on two,
 * beside markdownlint on the same files. All of them are processes of their own, run in turn, several times.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { brief } from "./briefs.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "500" },
    size: { type: "string", default: "30000" },
    rounds: { type: "string", default: "3" },
  },
});
const files = Number(values.files);
const size = Number(values.size);
const rounds = Number(values.rounds);

const bundle = resolve("server/dist/cli.cjs");
if (!existsSync(bundle)) {
  console.error("server/dist/cli.cjs is not there; run `npm run build` first.");
  process.exit(2);
}

/** Lints every Markdown file of a folder with markdownlint, with its own defaults, and counts what it finds. */
const markdownlint = `
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lint } from "markdownlint/sync";
const folder = process.argv[1];
const found = lint({ files: readdirSync(folder).map((file) => join(folder, file)) });
console.log(Object.values(found).reduce((sum, list) => sum + list.length, 0));
`;

/** Keeps a process, with those that it starts, on one core; empty where the system can't. */
const onOneCore = existsSync("/usr/bin/taskset") ? ["/usr/bin/taskset", "-c", "0"] : [];

const node = process.execPath;
const programs: readonly (readonly [name: string, command: (folder: string) => readonly string[]])[] = [
  ["brieflint, one core", (folder) => [...onOneCore, node, bundle, "check", "--jobs", "1", folder]],
  ["brieflint, two cores", (folder) => [node, bundle, "check", "--jobs", "2", folder]],
  ["markdownlint", (folder) => [node, "--input-type=module", "-e", markdownlint, folder]],
];

const folder = await mkdtemp(join(tmpdir(), "brieflint-bench-"));
try {
  await Promise.all(
    Array.from({ length: files }, (_, n) =>
      writeFile(join(folder, `brief-${String(n).padStart(4, "0")}.md`), brief(n, size)),
    ),
  );
  const times = new Map(programs.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of programs) times.get(name)?.push(await timed(command(folder)));
  }
  report(times);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timed([program = "", ...args]: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  if (code === null || code > 1) throw new Error(`${args.join(" ").slice(0, 80)} ended with ${code}`);
  return performance.now() - start;
}

function report(times: ReadonlyMap<string, readonly number[]>): void {
  console.log(
    `${files} briefs of ${size / 1000} KB, ${rounds} rounds, ${cpus().length} cores, node ${process.version}\n`,
  );
  const cell = (text: string): string => text.padStart(12);
  console.log(`${"".padEnd(22)}${["best (s)", "median (s)", "ms per file"].map(cell).join("")}`);
  for (const [name, all] of times) {
    const cells = [(best(all) / 1000).toFixed(2), (median(all) / 1000).toFixed(2), (best(all) / files).toFixed(2)];
    console.log(`${name.padEnd(22)}${cells.map(cell).join("")}`);
  }
  const [one = [], two = [], other = []] = [...times.values()];
  console.log(`\nTwo cores: ${(best(one) / best(two)).toFixed(2)} times one core's speed (best of each).`);
  console.log(`Beside markdownlint: ${(best(two) / best(other)).toFixed(2)} times its time on two cores.`);
  if (onOneCore.length === 0)
    console.log("There is no taskset here: one core means one process, whose helpers may run on others.");
}

function best(all: readonly number[]): number {
  return Math.min(...all);
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
}
