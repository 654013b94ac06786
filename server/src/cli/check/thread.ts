import { parentPort, workerData } from "node:worker_threads";
import { readInput } from "../inputs.ts";
import { FileChecker, failed } from "./fileChecker.ts";
import type { CheckJob, FileOutcome } from "./job.ts";

/** The files of a run and how far they are given out; shared by its threads. */
export interface SharedWork {
  readonly job: CheckJob;
  readonly paths: readonly string[];
  /** One element, on shared memory: the index of the next file that nobody has taken. */
  readonly next: Int32Array;
}

/** What a thread says of a file that it has done. */
export type Done = readonly [index: number, outcome: FileOutcome];

/** Takes files until none is left. */
export async function checkFiles({ job, paths, next }: SharedWork, done: (...file: Done) => void): Promise<void> {
  const checker = new FileChecker(job);
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const path = paths[index];
    if (path === undefined) return;
    done(index, await checkPath(checker, path));
  }
}

async function checkPath(checker: FileChecker, path: string): Promise<FileOutcome> {
  const input = await readInput(path);
  return "reason" in input ? failed(path, input.reason) : checker.check(input);
}

/** The work of a thread that is not the main one, of which its creator told it. */
export async function checkInThread(): Promise<void> {
  await checkFiles(workerData as SharedWork, (index, outcome) => parentPort?.postMessage([index, outcome]));
}
