/** The numbered headings of a paper. */
export interface Outline {
  /** How many parts with roman numerals there are. */
  readonly topLevel: number;
  /** "I to IV". */
  readonly range: string;
  /** Whether a part ("II", "II.B", "II(B)") exists; null where that can't be told. */
  has(reference: string): boolean | null;
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/**
 * Reads the numbers of headings in order: "I. Facts", "A. The duty". A capital that is both numeral and letter is what
 * comes next in its row.
 */
export function readOutline(titles: readonly string[]): Outline {
  const letters = new Map<string, string[]>();
  let current: string | null = null;
  for (const title of titles) {
    const label = /^\(?([IVX]{1,6}|[A-Z])[.):]\s/.exec(title)?.[1];
    if (!label) continue;
    const row: string[] | undefined = current === null ? undefined : letters.get(current);
    const isNextNumeral = label === numerals[letters.size];
    const isNextLetter = row !== undefined && label === String.fromCharCode(65 + row.length);
    if (isNextNumeral && !(isNextLetter && label !== "I" && row.length > 2)) {
      current = label;
      letters.set(label, []);
    } else if (isNextLetter) row.push(label);
    else return unknown;
  }
  return outlineOf(letters);
}

/** Numbers that do not follow one another: nothing is said. */
const unknown: Outline = { topLevel: 0, range: "", has: () => null };

function outlineOf(letters: ReadonlyMap<string, readonly string[]>): Outline {
  const parts = [...letters.keys()];
  return {
    topLevel: parts.length,
    range: `${parts[0] ?? ""} to ${parts.at(-1) ?? ""}`,
    has: (reference) => {
      const [part = "", letter] = reference.split(/[.()]+/).filter(Boolean);
      const row = letters.get(part);
      if (!row) return false;
      if (letter === undefined || row.includes(letter)) return true;
      return /^[A-Z]$/.test(letter) && row.length > 0 ? false : null;
    },
  };
}
