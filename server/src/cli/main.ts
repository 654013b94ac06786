import { checkForAnother, isForAnother } from "./check/process.ts";
import { describeFailure, processOutput } from "./output.ts";
import { run } from "./run.ts";

if (isForAnother()) checkForAnother();
else runProgram();

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
