import type { Part } from "../text/span.ts";
import type { HeadLine } from "./head.ts";
import { oneLine } from "./readable.ts";

/** The two sides of a case, whatever the court calls them. */
export type Side = "plaintiffs" | "defendants";

export interface PartiesReading {
  /** Whether roles or a "v." were seen, so that the lines are those of a caption. */
  readonly found: boolean;
  /** Whether both sides were named with their roles. */
  readonly bothSides: boolean;
  readonly plaintiffs: readonly Part[];
  readonly defendants: readonly Part[];
  readonly plural: { readonly plaintiffs: boolean; readonly defendants: boolean };
}

const roleWords: Readonly<Record<string, Side | null>> = {
  plaintiff: "plaintiffs",
  petitioner: "plaintiffs",
  appellant: "plaintiffs",
  claimant: "plaintiffs",
  relator: "plaintiffs",
  defendant: "defendants",
  respondent: "defendants",
  appellee: "defendants",
  intervenor: null,
  garnishee: null,
};
const roles = Object.keys(roleWords).join("|");
const anyRole = new RegExp(roles);
const role = `(?:${roles})s?`;
/** A role, with what is joined to it: "Plaintiff/Judgment Creditor", "Third-Party Defendants", "Intervenor-Plaintiff". */
const token = new RegExp(
  `(?<role>(?:(?:third[- ]party|cross|counter|consolidated|judgment|intervenor|nominal)[- ]?)*\\b${role}\\b(?!['’])(?:\\s*[-/]\\s*(?:[\\p{L}-]+\\s?){1,2}(?=[\\s,.;)]|$))?)` +
    "|(?<versus>(?<![\\p{L}\\p{N}])(?:v|vs|versus)(?:\\.|(?=\\s*$))|-?\\bagainst\\b-?|-v-)",
  "giu",
);

/** What stands in the caption beside the parties. */
const particular =
  /^(?:\(|judge\b|magistrate\b|(?:the\s+)?hon(?:orable)?\b|jury\b|trial\b|(?:\w+\s+)?division\b|at\s+\p{Lu}|courtroom\b|date\b|chapter\b|docket\b|consolidated\s+with\b|proceeding\s+in\b)/iu;

/** What stands under the caption of an opinion. */
const afterCaption =
  /\b(?:appeals?\s+from|appearances|attorneys?|counsel|argued|decided|submitted|filed|opinion|per\s+curiam|before|judges?)\b/i;

interface Named {
  readonly part: Part;
  readonly hasOthers: boolean;
}

/**
 * The parties in a caption's lines: what stands before "Plaintiff" and "Defendant" is a name, or, where there are no
 * roles, what stands on either side of "v.". Intervenors and the like are passed over.
 */
export function readParties(lines: readonly HeadLine[]): PartiesReading {
  const reader = new PartyReader();
  for (const line of lines) {
    if (reader.isComplete && afterCaption.test(line.text)) break;
    if (!(particular.test(line.text) || isParticularColumn(line))) reader.line(line);
  }
  return reader.result();
}

/** A right-hand column holds the number and the title of the paper, unless it names a role. */
function isParticularColumn(line: HeadLine): boolean {
  return line.isRight && !new RegExp(token).test(line.text);
}

class PartyReader {
  readonly #sides: Record<Side, Named[]> = { plaintiffs: [], defendants: [] };
  readonly #plural: Record<Side, boolean> = { plaintiffs: false, defendants: false };
  #pending: { line: HeadLine; start: number; end: number }[] = [];
  #roles = 0;
  #versus = false;
  /** Names before "v." and after it, for captions without roles. */
  #unclaimed: Named[] = [];

  /** Both sides have been met, or a "v." without roles. */
  get isComplete(): boolean {
    return this.#versus && (this.#roles !== 1 || this.#sides.defendants.length > 0);
  }

  line(line: HeadLine): void {
    let from = 0;
    for (const match of line.text.matchAll(token)) {
      this.#hold(line, from, match.index);
      from = match.index + match[0].length;
      if (match.groups?.["role"]) this.#claim(match.groups["role"].toLowerCase());
      else this.#meetVersus();
    }
    this.#hold(line, from, line.text.length);
  }

  result(): PartiesReading {
    if (this.#versus && this.#roles === 0) {
      const [before] = this.#unclaimed;
      if (before) this.#sides.plaintiffs.push(before);
      const after = this.#take();
      if (after) this.#sides.defendants.push(after);
    }
    const names = (side: Side): Part[] => this.#sides[side].flatMap(({ part }) => part);
    const isPlural = (side: Side): boolean =>
      this.#plural[side] || this.#sides[side].length > 1 || this.#sides[side].some((named) => named.hasOthers);
    return {
      found: this.#roles > 1 || this.#versus,
      bothSides: this.#roles > 1 && this.#sides.plaintiffs.length > 0 && this.#sides.defendants.length > 0,
      plaintiffs: names("plaintiffs"),
      defendants: names("defendants"),
      plural: { plaintiffs: isPlural("plaintiffs"), defendants: isPlural("defendants") },
    };
  }

  #hold(line: HeadLine, start: number, end: number): void {
    const text = line.text.slice(start, end);
    if (!/\p{L}/u.test(text.replace(/\bpro\s+se\b|\bet\s+al\b/gi, "")) && this.#pending.length === 0) return;
    if (/[\p{L}\p{N}]/u.test(text)) this.#pending.push({ line, start, end });
  }

  #claim(words: string): void {
    this.#roles++;
    // The last of joined roles counts: an intervenor-plaintiff, a third-party defendant; but "Plaintiff/Judgment Creditor".
    const isOther = /^(?:third|cross|counter|intervenor)/.test(words);
    const found = firstRole(words);
    const side = isOther ? null : (roleWords[found] ?? null);
    const name = this.#take();
    if (!side) return;
    if (new RegExp(`${found}s\\b`).test(words)) this.#plural[side] = true;
    if (name) this.#sides[side].push(...this.#split(name));
  }

  #meetVersus(): void {
    this.#versus = true;
    const name = this.#take();
    if (name) this.#unclaimed.push(name);
  }

  /** The name made of what is pending, or null. */
  #take(): Named | null {
    const held = this.#pending;
    this.#pending = [];
    if (held.length === 0) return null;
    const text = oneLine(held.map(({ line, start, end }) => line.text.slice(start, end)).join(" "));
    const [first] = held;
    const last = held.at(-1);
    if (!first || !last) return null;
    const value = cleanName(text);
    if (!/\p{L}{2}/u.test(value) || isSentence(value)) return null;
    const start = first.line.spanOf(
      first.start + leadOf(first.line.text.slice(first.start, first.end)),
      first.end,
    ).start;
    const end = last.line.spanOf(
      last.start,
      last.start + trimmedLength(last.line.text.slice(last.start, last.end)),
    ).end;
    return { part: { start, end, value }, hasOthers: /\bet\s+al\b/i.test(text) };
  }

  /** Several names of one side share their place. */
  #split(named: Named): Named[] {
    const values = splitNames(named.part.value);
    return values.map((value) => ({ ...named, part: { ...named.part, value } }));
  }
}

/** "Defendant/Counterclaimant": the role that stands first. */
function firstRole(words: string): string {
  return anyRole.exec(words)?.[0] ?? "";
}

/** Names may go on long ("as executor of the estate of ..."), but not as prose does. */
function isSentence(text: string): boolean {
  const words = text.split(" ");
  return (
    text.length > 400 || (words.length > 12 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length)
  );
}

function leadOf(text: string): number {
  return text.length - text.replace(/^[\s,;:.&–—-]*(?:pro\s+se\s*,?\s*)?(?:and\s+)?/i, "").length;
}

function trimmedLength(text: string): number {
  return text.replace(/[\s,;:–—-]+$/, "").length;
}

function cleanName(text: string): string {
  return text
    .replace(/^[\s,;:.&–—-]*(?:\(?pro\s+se\)?\s*,?\s*)?(?:and\s+)?/i, "")
    .replace(/,?\s*\bet\s+al\b\.?,?/gi, "")
    .replace(/,?\s*(?:appearing\s+)?\(?pro\s+se\)?\s*,?\s*$/i, "")
    .replace(/[\s,;:–—-]+$/, "");
}

/** "A, LLC, and B" or "A; B": names in capitals joined by a small "and", or parted by semicolons. */
function splitNames(text: string): string[] {
  const parts = text
    .split(/\s*;\s*(?:and\s+)?/)
    .flatMap((part) => (isShouted(part) ? part.split(/,?\s+and\s+/) : part.split(/,\s+and\s+/)));
  const names = parts.map(cleanName).filter((name) => /\p{L}{2}/u.test(name));
  return names.length > 0 ? names : [text];
}

function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}
