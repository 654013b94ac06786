import { nearest } from "../core/engine/nearest.ts";
import { version } from "../host/version.ts";
import { type CommandArguments, readArguments, UsageError } from "./arguments.ts";
import { check, checkOptions } from "./commands/check.ts";
import { cites, citesOptions } from "./commands/cites.ts";
import { explain, explainOptions, rules, rulesOptions } from "./commands/rules.ts";
import type { Output } from "./output.ts";
import { usage } from "./usage.ts";

interface Command {
  readonly options: Readonly<Record<string, "string" | "boolean">>;
  run(args: CommandArguments, output: Output, program: URL): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  check: { options: checkOptions, run: check },
  cites: { options: citesOptions, run: cites },
  rules: { options: rulesOptions, run: rules },
  explain: { options: explainOptions, run: explain },
};

/**
 * Runs the command line with the arguments behind the program's name; the exit code. `program` is the module that other
 * processes of the program start with.
 */
export async function run(args: readonly string[], output: Output, program: URL): Promise<number> {
  try {
    return await runCommand(args, output, program);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`brieflint: ${error.message}\n`);
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], output: Output, program: URL): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    if (name === undefined) output.error(usage);
    else output.out(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    output.out(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(unknownCommand(name));
  const args = readArguments(rest, command.options);
  if (args.values["help"] === true) {
    output.out(usage);
    return 0;
  }
  return command.run(args, output, program);
}

function unknownCommand(name: string): string {
  const suggestion = nearest(name, Object.keys(commands));
  const question = suggestion === null ? ' See "brieflint --help".' : ` Did you mean "${suggestion}"?`;
  return name.startsWith("-") ? `Unknown option ${name}.${question}` : `Unknown command "${name}".${question}`;
}
