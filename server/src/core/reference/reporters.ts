import { FoldedKeys, FoldedTable, type FoldMatch } from "./folding.ts";
import { principalReporters } from "./principalReporters.ts";
import { reporterForms, reporterKeys, reporterMeanings } from "./reporters.generated.ts";

/** A reporter found in a text, and how much its spelling says. */
export interface ReporterMatch extends FoldMatch {
  /**
   * What it takes to believe it. "strong": an abbreviation, which no prose has. "weak": plain words or bare letters ("Day",
   * "Hill", "Kan"), which are a reporter only where a case name and a year stand around them. "neutral": the sign of a
   * state's public-domain form, which has a year for its volume.
   */
  readonly weight: "strong" | "weak" | "neutral";
  /** The right form where the volume is a year: "ME" of what else is "Me."; null where the state has none. */
  readonly neutral: string | null;
}

/** Reporters by folded spelling; values are the forms in which they are to be written. */
export class ReporterTable {
  readonly #keys: FoldedKeys;
  readonly #forms: readonly string[];
  readonly #meanings: readonly number[];
  /** The public-domain forms of the first of them, and from which of those on there is no other. */
  readonly #neutral: string[] = [];
  readonly #onlyNeutral: number;
  /** For each form whether it is a principal reporter. */
  readonly #isPrincipal: readonly boolean[];

  /**
   * @param forms right forms, one a line. First come those with "~" before a public-domain form, or at the head of what is
   * nothing else.
   * @param keys folded spellings in order, one a line.
   * @param meanings for each key the place of its form, counted from 1 and negative where the spelling is a plain word.
   */
  constructor(forms: string, keys: string, meanings: readonly number[]) {
    const rights = forms.split("\n");
    const onlyNeutral = rights.findIndex((form) => form.startsWith("~"));
    this.#onlyNeutral = onlyNeutral < 0 ? rights.length : onlyNeutral;
    for (let i = 0; rights[i]?.includes("~"); i++) {
      const [reporter = "", sign = ""] = (rights[i] as string).split("~");
      rights[i] = reporter || sign;
      this.#neutral.push(sign);
    }
    this.#forms = rights;
    this.#isPrincipal = rights.map((form) => principalReporters.has(form));
    this.#keys = new FoldedKeys(keys.split("\n"));
    this.#meanings = meanings;
  }

  /** The longest reporter that starts at `position`, or null. */
  match(text: string, position: number): ReporterMatch | null {
    const base = this.#keys.match(text, position);
    if (!base) return null;
    const found = this.#matchOrdinal(text, position, base.end) ?? base;
    const { end } = found;
    const meaning = this.#meanings[found.index] as number;
    const form = Math.abs(meaning) - 1;
    const value = this.#forms[form] as string;
    const neutral = form < this.#neutral.length ? (this.#neutral[form] as string) : null;
    if (neutral !== null && form >= this.#onlyNeutral) {
      return isSign(value, text, position, end) ? { value, end, weight: "neutral", neutral } : null;
    }
    const strong = this.#isPrincipal[form] || (meaning > 0 && isAbbreviated(text, position, end));
    return { value, end, weight: strong ? "strong" : "weak", neutral };
  }

  /** A series whose ordinal is written "2nd" or "3rd", where what stands before the ordinal is a reporter. */
  #matchOrdinal(text: string, position: number, end: number): { index: number; end: number } | null {
    const start = text.charCodeAt(end) === 32 || text.charCodeAt(end) === 0xa0 ? end + 1 : end;
    const code = text.charCodeAt(start);
    const letter = text.charCodeAt(start + 1);
    if ((code !== 50 || letter !== 110) && (code !== 51 || letter !== 114)) return null;
    longOrdinal.lastIndex = end;
    if (!longOrdinal.test(text)) return null;
    const series = `${text.slice(position, longOrdinal.lastIndex - 2)}d`;
    const found = this.#keys.match(series, 0);
    return found?.end === series.length ? { index: found.index, end: longOrdinal.lastIndex } : null;
  }
}

/** The ordinal of a series as others write it, at `position` or behind a space: "3rd" for "3d". */
const longOrdinal = /[ \u00a0]?(?:2nd|3rd)(?![A-Za-z0-9])/y;

/** Whether a state's sign is written as one: "CO", and not "Co.". */
function isSign(sign: string, text: string, position: number, end: number): boolean {
  return sign.length > 4 || /[a-z]/.test(sign) || text.slice(position, end) === sign;
}

/** Whether a spelling shows that it is no word of prose: it has a point, an ampersand or a digit. */
export function isAbbreviated(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 38 || (code >= 48 && code <= 57)) return true;
  }
  return false;
}

/** Every reporter, edition and spelling that is known (Indigo Book T1, T3; reporters-db). */
export const reporters = new ReporterTable(reporterForms, reporterKeys, reporterMeanings);

const codes: readonly (string | readonly [string, string])[] = [
  "U.S.C.",
  "U.S.C.A.",
  "U.S.C.S.",
  "C.F.R.",
  "Fed. Reg.",
  "Stat.",
];

/** Codes and registers that stand between a title or volume and a section or page. */
export const federalCodes = new FoldedTable(codes);
