import { isMainThread } from "node:worker_threads";
import { checkInThread } from "./check/thread.ts";
import { describeFailure, processOutput } from "./output.ts";
import { run } from "./run.ts";

if (isMainThread) runProgram();
else void checkInThread();

function runProgram(): void {
  const output = processOutput();
  run(process.argv.slice(2), output, new URL(import.meta.url)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      output.error(`brieflint: ${describeFailure(error)}\n`);
      process.exitCode = 2;
    },
  );
}
