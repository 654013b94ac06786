/** The numbered headings of a paper. */
export interface Outline {
  /** How many parts with roman numerals there are. */
  readonly topLevel: number;
  /** "I to IV"; "I, II, IV" where numbers are left out. */
  readonly range: string;
  /** Whether a part ("II", "II.B", "II(B)") exists; null where that can't be told. */
  has(reference: string): boolean | null;
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/**
 * Reads the numbers of headings in order: "I. Facts", "A. The duty". A capital that is both numeral and letter is what
 * comes next in its row. Numbers may be left out where they can't be read in two ways.
 */
export function readOutline(titles: readonly string[]): Outline {
  const letters = new Map<string, string[]>();
  let current: string | null = null;
  for (const title of titles) {
    const label = /^\(?([IVX]{1,6}|[A-Z])[.):]\s/.exec(title)?.[1];
    if (!label) continue;
    const row: string[] | undefined = current === null ? undefined : letters.get(current);
    const isNextNumeral = label === numerals[numerals.indexOf(current ?? "") + 1];
    const isNextLetter = row !== undefined && label === String.fromCharCode(65 + row.length);
    if (isNextNumeral ? !(isNextLetter && label !== "I" && row.length > 2) : skipsToNumeral(label, current)) {
      current = label;
      letters.set(label, []);
    } else if (row && (isNextLetter || skipsToLetter(label, row))) row.push(label);
    else return unknown;
  }
  return outlineOf(letters);
}

/** Whether a label is a numeral after the last one with some left out: of two letters, so that it is nothing else. */
function skipsToNumeral(label: string, last: string | null): boolean {
  return last !== null && label.length > 1 && numerals.indexOf(label) > numerals.indexOf(last);
}

/** Whether a label is a letter after the last one with some left out, and no numeral. */
function skipsToLetter(label: string, row: readonly string[]): boolean {
  const last = row.at(-1);
  return last !== undefined && /^[^IVX]$/.test(label) && label > last;
}

/** Numbers that do not follow one another: nothing is said. */
const unknown: Outline = { topLevel: 0, range: "", has: () => null };

function outlineOf(letters: ReadonlyMap<string, readonly string[]>): Outline {
  const parts = [...letters.keys()];
  const isWhole = parts.every((part, index) => part === numerals[index]);
  return {
    topLevel: parts.length,
    range: isWhole ? `${parts[0] ?? ""} to ${parts.at(-1) ?? ""}` : parts.join(", "),
    has: (reference) => {
      const [part = "", letter] = reference.split(/[.()]+/).filter(Boolean);
      const row = letters.get(part);
      if (!row) return false;
      if (letter === undefined || row.includes(letter)) return true;
      return /^[A-Z]$/.test(letter) && row.length > 0 ? false : null;
    },
  };
}
