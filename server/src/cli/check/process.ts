import { readInput } from "../inputs.ts";
import { FileChecker, failed } from "./fileChecker.ts";
import type { CheckJob, FileOutcome } from "./job.ts";

/** The argument with which the program starts as one of the processes of another run. */
export const processArgument = "--check-for-another-process";

/** What a process is told: first the job, then one file after another. */
export type Message = { readonly job: CheckJob } | { readonly index: number; readonly path: string };

/** What a process says of a file that it has done. */
export type Done = readonly [index: number, outcome: FileOutcome];

/** Checks one file; what can't be read has failed. */
export async function checkPath(checker: FileChecker, path: string): Promise<FileOutcome> {
  const input = await readInput(path);
  return "reason" in input ? failed(path, input.reason) : checker.check(input);
}

/** Whether this process was started to check files for another. */
export function isForAnother(): boolean {
  return process.send !== undefined && process.argv[2] === processArgument;
}

/** Checks the files of which the process is told, in that order, until the other one lets it go. */
export function checkForAnother(): void {
  let checker: FileChecker | null = null;
  let work = Promise.resolve();
  process.on("message", (message: Message) => {
    if ("job" in message) checker = new FileChecker(message.job);
    else work = work.then(() => answer(checker, message.index, message.path));
  });
}

async function answer(checker: FileChecker | null, index: number, path: string): Promise<void> {
  if (checker) process.send?.([index, await checkPath(checker, path)] satisfies Done);
}
