/** How many values are kept before all are forgotten. */
const most = 4096;

/** The values of a function of a string, each found once: for strings of which few are different. */
export class Memo<T> {
  readonly #find: (key: string) => T;
  readonly #found = new Map<string, T>();

  constructor(find: (key: string) => T) {
    this.#find = find;
  }

  /** The value of a key. */
  get(key: string): T {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    // A piece of a text would keep the whole of it from being forgotten.
    const own = Array.from(key).join("");
    const value = this.#find(own);
    if (this.#found.size >= most) this.#found.clear();
    this.#found.set(own, value);
    return value;
  }
}
