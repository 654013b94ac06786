/** Where the command line writes. */
export interface Output {
  /** Results. */
  out(text: string): void;
  /** What could not be done. */
  error(text: string): void;
  /** Whether results are set off in colour. */
  readonly colour: boolean;
  /** Whether results go to a terminal, which control characters could steer. */
  readonly terminal: boolean;
  /** Whether a person waits at standard error, to whom progress may be shown. */
  readonly watched: boolean;
}

/** The output of this process. A reader that goes away early (`brieflint check . | head`) ends the program quietly. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    terminal: process.stdout.isTTY === true,
    watched: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
  };
}

/** NO_COLOR and FORCE_COLOR, when set and not empty, decide before the terminal does; "FORCE_COLOR=0" is a no. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: refuse, TERM: terminal } = environment;
  if (refuse !== undefined && refuse !== "") return false;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return isTerminal && terminal !== "dumb";
}

/**
 * An error of the program's own, by its name and its place in the program. Its message is left out: it may quote the draft.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const place = error.stack?.split("\n").find((line) => /^\s+at /.test(line));
  return `${error.name} ${place?.trim() ?? ""}`.trimEnd();
}
