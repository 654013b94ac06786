/** What the core needs from outside. Node provides it in the server and the command line, the client in a web worker. */
export interface Host {
  /** The text of a file; null when there is none, it can't be read, or reading is refused. */
  readFile(path: string): Promise<string | null>;
  /** The nearest file of that name in the folder of `path` or above, or null. */
  findUp(path: string, name: string): Promise<string | null>;
  /** Paths of the files in the folder of `path`, `path` itself included. */
  siblings(path: string): Promise<readonly string[]>;
  /** Today's date, ISO. */
  today(): string;
}
