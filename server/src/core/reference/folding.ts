/** One node of a table keyed by folded spelling: children by character code of a-z and 0-9, and what ends here. */
interface FoldNode {
  readonly children: (FoldNode | undefined)[];
  value: string | null;
}

/** The code of "0", the least that folding gives. */
const firstFolded = 48;

/** What a look-up found: the right spelling, and the end of the spelling in the text. */
export interface FoldMatch {
  readonly value: string;
  readonly end: number;
}

/**
 * A table of names that are found whatever their case, points, spaces and apostrophes, so that "F. 3d", "F.3d" and "F3d"
 * are one reporter. Emphasis marks and one hard wrap are passed over.
 */
export class FoldedTable {
  readonly #root: FoldNode = { children: [], value: null };
  readonly #longest: number;

  /** @param names right spelling, or right spelling and a variant that is folded differently. */
  constructor(names: Iterable<string | readonly [right: string, variant: string]>) {
    let longest = 0;
    for (const name of names) {
      const [right, spelling] = typeof name === "string" ? [name, name] : name;
      this.#add(right, spelling);
      longest = Math.max(longest, spelling.length);
    }
    this.#longest = longest * 2 + 8;
  }

  /** The longest name that starts at `position` and is not followed by a letter or digit, or null. */
  match(text: string, position: number): FoldMatch | null {
    let node: FoldNode | undefined = this.#root;
    let best: FoldMatch | null = null;
    const limit = Math.min(text.length, position + this.#longest);
    let i = position;
    for (; i < limit; i++) {
      const code = text.charCodeAt(i);
      const folded = foldCode(code);
      if (folded === 0) {
        if (isTransparent(text, i)) continue;
        break;
      }
      node = node.children[folded - firstFolded];
      if (!node) break;
      if (node.value !== null && foldCode(text.charCodeAt(i + 1)) === 0) {
        best = { value: node.value, end: endOfAbbreviation(text, i + 1) };
      }
    }
    return best;
  }

  #add(right: string, spelling: string): void {
    let node = this.#root;
    for (let i = 0; i < spelling.length; i++) {
      const folded = foldCode(spelling.charCodeAt(i));
      if (folded === 0) continue;
      let next: FoldNode | undefined = node.children[folded - firstFolded];
      if (!next) {
        next = { children: [], value: null };
        node.children[folded - firstFolded] = next;
      }
      node = next;
    }
    node.value = right;
  }
}

/** Lower-case letter or digit code, or 0 for everything else (NaN past the end included). */
function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  return 0;
}

function endOfAbbreviation(text: string, position: number): number {
  return text.charCodeAt(position) === 46 ? position + 1 : position;
}

function isTransparent(text: string, position: number): boolean {
  switch (text.charCodeAt(position)) {
    case 32: // space
    case 46: // point
    case 39: // apostrophes
    case 0x2019:
    case 42: // emphasis
    case 95:
    case 62: // block quote marker after a wrap
    case 9:
    case 0xa0:
    case 0x2009:
    case 0x202f:
      return true;
    case 10:
      return text.charCodeAt(position + 1) !== 10 && text.charCodeAt(position + 1) !== 13;
    case 13:
      return text.charCodeAt(position + 1) === 10 && text.charCodeAt(position + 2) !== 13;
    default:
      return false;
  }
}
