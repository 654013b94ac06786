import { dirname, resolve } from "node:path";
import { nodeHost } from "../../host/node.ts";
import { type CommandArguments, oneOf, textOf, UsageError } from "../arguments.ts";
import { readBaseline } from "../check/baselineFile.ts";
import { CheckRun } from "../check/checkRun.ts";
import { type CheckJob, formats } from "../check/job.ts";
import { Configurations } from "../configurations.ts";
import { type Named, namedInputs } from "../inputs.ts";
import type { Output } from "../output.ts";

export const checkOptions = {
  format: "string",
  config: "string",
  "stdin-filename": "string",
  "max-warnings": "string",
  fix: "boolean",
  "fix-dry-run": "boolean",
  baseline: "string",
  "write-baseline": "string",
  stats: "boolean",
  jobs: "string",
} as const;

/** `brieflint check`: 0 clean, 1 errors or too many warnings, 2 something could not be read or written. */
export async function check(args: CommandArguments, output: Output, program: URL): Promise<number> {
  const job = await jobOf(args, output);
  const most = numberOf(args, "max-warnings", 0) ?? Number.POSITIVE_INFINITY;
  const jobs = numberOf(args, "jobs", 1);
  const named = await namedInputs(args);
  refuseWritingStandardInput(job, named);
  // A configuration that is named and can't be read ends the run before it begins.
  if (job.config !== undefined) await new Configurations(nodeHost(), job.config).of(".");
  const run = new CheckRun(job, output, textOf(args, "write-baseline") ?? null);
  await run.check(named, { jobs, program });
  return run.end(most);
}

async function jobOf(args: CommandArguments, output: Output): Promise<CheckJob> {
  refuseContradictions(args);
  const baseline = textOf(args, "baseline");
  const baselineFile = baseline ?? textOf(args, "write-baseline");
  const fix = args.values["fix"] === true ? "write" : "leave";
  return {
    format: oneOf(args, "format", formats, "pretty"),
    colour: output.colour,
    config: textOf(args, "config"),
    fix: args.values["fix-dry-run"] === true ? "show" : fix,
    baseline: baseline === undefined ? null : await readBaseline(baseline),
    baselineFolder: baselineFile === undefined ? null : dirname(resolve(baselineFile)),
    timed: args.values["stats"] === true,
    today: nodeHost().today(),
  };
}

const contradictions: readonly (readonly [one: string, other: string])[] = [
  ["fix", "fix-dry-run"],
  ["fix-dry-run", "format"],
  ["fix-dry-run", "write-baseline"],
  ["baseline", "write-baseline"],
];

function refuseContradictions({ values }: CommandArguments): void {
  const isGiven = (name: string): boolean => values[name] !== undefined;
  const found = contradictions.find(([one, other]) => isGiven(one) && isGiven(other));
  if (found) throw new UsageError(`--${found[0]} and --${found[1]} do not go together.`);
}

function refuseWritingStandardInput({ fix }: CheckJob, named: readonly Named[]): void {
  if (fix !== "write" || !named.some(({ kind }) => kind === "standardInput")) return;
  throw new UsageError("Standard input can't be written to; --fix-dry-run shows what would be fixed.");
}

/** The value of an option that takes a whole number; null where it is not given. */
function numberOf(args: CommandArguments, name: string, least: number): number | null {
  const text = textOf(args, name);
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw new UsageError(`--${name} is a number${least > 0 ? ` from ${least}` : ""}, not "${text}".`);
  }
  return Number(text);
}
