import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { describeFailure } from "../output.ts";
import { FileChecker, failed } from "./fileChecker.ts";
import type { CheckJob, FileOutcome } from "./job.ts";
import { checkPath, type Done, type Message, processArgument } from "./process.ts";

/** A process of its own takes half a second to start, in which this many papers are read. */
const filesPerProcess = 8;
/** Each process holds the program and its tables; more of them than this help no folder of drafts. */
const mostProcesses = 16;
/** So many files a process has before it, so that it need not wait for the next one. */
const ahead = 2;

/** How many processes are worth their start for so many files, where the caller does not say. */
export function processesFor(files: number, wanted: number | null): number {
  const available = wanted ?? Math.min(mostProcesses, availableParallelism());
  return Math.max(1, Math.min(available, wanted === null ? Math.floor(files / filesPerProcess) : files));
}

/**
 * Checks files on so many processes, which share no memory and so do not wait for each other; with one, in this one. `done`
 * is told of every file once, in any order. Files on which a process breaks down have failed; the rest is still done.
 */
export async function checkOnProcesses(
  job: CheckJob,
  paths: readonly string[],
  { processes, program }: { readonly processes: number; readonly program: URL },
  done: (...file: Done) => void,
): Promise<void> {
  if (processes === 1) {
    const checker = new FileChecker(job);
    for (const [index, path] of paths.entries()) done(index, await checkPath(checker, path));
    return;
  }
  const queue = [...paths.entries()].reverse();
  const running = Array.from({ length: processes }, () => runProcess(program, job, queue, done));
  await Promise.all(running);
  for (const [index, path] of queue) done(index, brokenDown(path, "no process is left"));
}

type File = readonly [index: number, path: string];

/** Runs one process until the queue, whose next file is its last, is empty and what was taken from it is done. */
function runProcess(program: URL, job: CheckJob, queue: File[], done: (...file: Done) => void): Promise<void> {
  const child = fork(fileURLToPath(program), [processArgument], {
    // Where each core has a process of its own, helpers of the garbage collector only take time from the others.
    execArgv: [...process.execArgv, "--single-threaded-gc"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const given = new Map<number, string>();
  const give = (): void => {
    const file = queue.pop();
    if (file) {
      const [index, path] = file;
      given.set(index, path);
      tell(child, { index, path });
    } else if (given.size === 0 && child.connected) child.disconnect();
  };
  tell(child, { job });
  for (let n = 0; n < ahead; n++) give();
  child.on("message", ([index, outcome]: Done) => {
    if (!given.delete(index)) return;
    done(index, outcome);
    give();
  });
  return new Promise((resolve) => {
    const end = (reason: string): void => {
      for (const [index, path] of given) done(index, brokenDown(path, reason));
      given.clear();
      resolve();
    };
    child.on("error", (error) => end(describeFailure(error)));
    child.on("exit", (code, signal) => end(`its process ended with ${signal ?? `code ${code}`}`));
  });
}

/** What can't be told to a process that has ended is not lost: its end is heard as well. */
function tell(child: ChildProcess, message: Message): void {
  child.send(message, () => {});
}

function brokenDown(path: string, reason: string): FileOutcome {
  return failed(path, `the analysis failed: ${reason}`);
}
