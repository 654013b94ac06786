import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { describeFailure } from "../output.ts";
import { failed } from "./fileChecker.ts";
import type { CheckJob } from "./job.ts";
import { checkFiles, type Done, type SharedWork } from "./thread.ts";

/** A thread of its own takes a fifth of a second to start, in which this many papers are read. */
const filesPerThread = 8;
/** Each thread holds the program and its tables; more of them than this help no folder of drafts. */
const mostThreads = 16;

/** How many threads are worth their start for so many files, where the caller does not say. */
export function threadsFor(files: number, wanted: number | null): number {
  const available = wanted ?? Math.min(mostThreads, availableParallelism());
  return Math.max(1, Math.min(available, wanted === null ? Math.floor(files / filesPerThread) : files));
}

/**
 * Checks files on so many threads, this one among them; each takes the next file when it is done with one. `done` is
 * told of every file once, in any order. A file on which a thread breaks down has failed; the rest is still done.
 */
export async function checkOnThreads(
  job: CheckJob,
  paths: readonly string[],
  { threads, program }: { readonly threads: number; readonly program: URL },
  done: (...file: Done) => void,
): Promise<void> {
  const work: SharedWork = { job, paths, next: new Int32Array(new SharedArrayBuffer(4)) };
  const open = new Set(paths.keys());
  const finish = (...[index, outcome]: Done): void => {
    if (open.delete(index)) done(index, outcome);
  };
  const others = Array.from({ length: threads - 1 }, () => runThread(program, work, finish));
  await checkFiles(work, finish);
  const breakdowns = await Promise.all(others);
  const breakdown = breakdowns.find((error) => error !== null);
  for (const index of [...open]) {
    finish(index, failed(paths[index] ?? "", `the analysis failed: ${describeFailure(breakdown)}`));
  }
}

/** Runs one thread to its end; what broke it down, or null. */
function runThread(program: URL, work: SharedWork, finish: (...file: Done) => void): Promise<unknown> {
  const worker = new Worker(program, { workerData: work });
  worker.on("message", (file: Done) => finish(...file));
  return new Promise((resolve) => {
    worker.on("error", (error) => resolve(error));
    worker.on("exit", () => resolve(null));
  });
}
