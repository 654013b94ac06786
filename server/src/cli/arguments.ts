import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../core/engine/nearest.ts";

/** Something that the caller must mend: an unknown option, a missing path. Ends with exit code 2. */
export class UsageError extends Error {}

export interface CommandArguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

/**
 * Options and paths of a command. `--option value` and `--option=value` are the same; `--` ends the options.
 * @throws UsageError for an option that the command does not have, or one without its value.
 */
export function readArguments(args: readonly string[], options: OptionTypes): CommandArguments {
  const config: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const [name, type] of Object.entries(options)) config[name] = { type };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as CommandArguments["values"], positionals };
  } catch (error) {
    throw new UsageError(usageMessage(error, args, [...Object.keys(options), "help"]));
  }
}

function usageMessage(error: unknown, args: readonly string[], known: readonly string[]): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const unknown = args.find((arg) => /^--?[^-]/.test(arg) && !known.includes(nameOf(arg)) && arg !== "-h");
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown !== undefined) {
    const suggestion = nearest(nameOf(unknown), known);
    const question = suggestion === null ? "" : ` Did you mean --${suggestion}?`;
    return `Unknown option ${unknown.split("=")[0]}.${question}`;
  }
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.message) : String(error);
}

function nameOf(arg: string): string {
  return arg.replace(/^-+/, "").split("=")[0] ?? "";
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(args: CommandArguments, name: string, allowed: readonly T[], fallback: T): T {
  const value = args.values[name];
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} is ${listed(allowed)}, not "${String(value)}".`);
  return found;
}

/** "one, two or three". */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" or ");
}

/** The value of an option that takes a text; undefined where it is not given. */
export function textOf(args: CommandArguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === "string" ? value : undefined;
}
