/** The little that is needed of a connection to log through it. */
export interface LogSink {
  error(message: string): void;
}

/** Log lines about failures. They never hold text of a document: of an error only its name and its places in the code. */
export class FailureLog {
  readonly #sink: LogSink;
  readonly #failedRules = new Set<string>();

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  /** Once per rule. */
  ruleFailed(rule: string, error: unknown): void {
    if (this.#failedRules.has(rule)) return;
    this.#failedRules.add(rule);
    this.#sink.error(`Rule ${rule} failed; what it would have reported is left out. ${describe(error)}`);
  }

  failed(task: string, error: unknown): void {
    this.#sink.error(`${task} failed. ${describe(error)}`);
  }
}

/** The error's class and stack without its message, which may quote what was read. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join("\n");
}
