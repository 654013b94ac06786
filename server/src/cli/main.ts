import { describeFailure, processOutput } from "./output.ts";
import { run } from "./run.ts";

const output = processOutput();
run(process.argv.slice(2), output).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.error(`brieflint: ${describeFailure(error)}\n`);
    process.exitCode = 2;
  },
);
