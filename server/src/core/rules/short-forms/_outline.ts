/** A numbered heading. */
export interface OutlinePart {
  /** Which of the titles it is. */
  readonly index: number;
  /** Which title begins what stands beside or above it next; null where nothing does. */
  readonly next: number | null;
}

/** The numbered headings of a paper. */
export interface Outline {
  /** How many parts with roman numerals there are. */
  readonly topLevel: number;
  /** "I to IV"; "I, II, IV" where numbers are left out. */
  readonly range: string;
  /** The part of a reference ("II", "II.B", "II(B)"); "missing" where there is none, null where that can't be told. */
  find(reference: string): OutlinePart | "missing" | null;
}

/** Whether what stands from one title to another (null: to the end) can hold no headings beside those that are given. */
type IsPlain = (index: number, next: number | null) => boolean;

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

interface Part {
  readonly label: string;
  readonly index: number;
  readonly letters: { readonly label: string; readonly index: number }[];
}

/**
 * Reads the numbers of headings in order: "I. Facts", "A. The duty". A capital that is both numeral and letter is what
 * comes next in its row. Numbers may be left out where they can't be read in two ways.
 */
export function readOutline(titles: readonly string[], isPlain: IsPlain): Outline {
  const parts: Part[] = [];
  for (const [index, title] of titles.entries()) {
    const label = /^\(?([IVX]{1,6}|[A-Z])[.):]\s/.exec(title)?.[1];
    if (!label) continue;
    const current = parts.at(-1);
    const kind = kindOf(label, current);
    if (kind === null) return unknown;
    if (kind === "numeral") parts.push({ label, index, letters: [] });
    else current?.letters.push({ label, index });
  }
  return outlineOf(parts, isPlain);
}

/** What a label is behind the part that is open; null where it fits in no row. */
function kindOf(label: string, current: Part | undefined): "numeral" | "letter" | null {
  const row = current?.letters ?? [];
  const isNextNumeral = label === numerals[numerals.indexOf(current?.label ?? "") + 1];
  const isNextLetter = current !== undefined && label === String.fromCharCode(65 + row.length);
  if (isNextNumeral) return isNextLetter && label !== "I" && row.length > 2 ? "letter" : "numeral";
  if (isNextLetter || skipsToLetter(label, row)) return "letter";
  return skipsToNumeral(label, current) ? "numeral" : null;
}

/** No part has as many lettered headings as would make a V or an X one of them. */
const mostLetters = 12;

/** Whether a label is a numeral after the last one with some left out, and can be no letter. */
function skipsToNumeral(label: string, last: Part | undefined): boolean {
  if (last === undefined || numerals.indexOf(label) <= numerals.indexOf(last.label)) return false;
  return label.length > 1 || last.letters.length < mostLetters;
}

/** Whether a label is a letter after the last one with some left out, and no numeral. */
function skipsToLetter(label: string, row: Part["letters"]): boolean {
  const last = row.at(-1);
  return last !== undefined && /^[^IVX]$/.test(label) && label > last.label;
}

/** Numbers that do not follow one another: nothing is said. */
const unknown: Outline = { topLevel: 0, range: "", find: () => null };

function outlineOf(parts: readonly Part[], isPlain: IsPlain): Outline {
  const labels = parts.map(({ label }) => label);
  const isWhole = labels.every((label, index) => label === numerals[index]);
  return {
    topLevel: parts.length,
    range: isWhole ? `${labels[0] ?? ""} to ${labels.at(-1) ?? ""}` : labels.join(", "),
    find: (reference) => {
      const [label = "", letter] = reference.split(/[.()]+/).filter(Boolean);
      const at = labels.indexOf(label);
      const part = parts[at];
      if (!part) return "missing";
      const next = parts[at + 1]?.index ?? null;
      if (letter === undefined) return { index: part.index, next };
      const place = part.letters.findIndex((one) => one.label === letter);
      const lettered = part.letters[place];
      if (lettered) return { index: lettered.index, next: part.letters[place + 1]?.index ?? next };
      return /^[A-Z]$/.test(letter) && (part.letters.length > 0 || isPlain(part.index, next)) ? "missing" : null;
    },
  };
}
