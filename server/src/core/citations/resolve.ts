import type { Span } from "../text/span.ts";
import type { Antecedent, CitationGraph } from "./antecedents.ts";
import type { Citation, IdCitation, ShortCitation, SupraCitation } from "./citation.ts";

/** What the paper knows beyond its citations. */
export interface Chain {
  /** Ordered headings: `Id.` does not reach over them. */
  readonly headings: readonly Span[];
  /** Whether a citation stands in quoted matter, which takes no part in the chain. */
  isQuoted(citation: Citation): boolean;
  /** The footnote in which a citation stands, or null: a footnote has a chain of its own. */
  footnoteOf(citation: Citation): string | null;
}

/** Resolves every short form in one pass over the paper's citations (Indigo Book R6.2.2, R15.2, R15.3). */
export function resolveAntecedents(citations: readonly Citation[], chain: Chain): CitationGraph {
  return new Resolution(citations, chain).run();
}

/** The last citation sentence of the text or of one footnote. */
interface Group {
  /** Indices of its members that can be meant: no nested ones, no bare mentions of rules. */
  readonly members: number[];
}

class Resolution {
  readonly #citations: readonly Citation[];
  readonly #chain: Chain;
  readonly #antecedents: (Antecedent | undefined)[] = [];
  readonly #previous: (number | undefined)[] = [];
  readonly #groups = new Map<string | null, Group>();
  readonly #byReporter = new Map<string, number[]>();
  readonly #byDatabase = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();
  #lastFootnote: string | null = null;
  #heading = 0;

  constructor(citations: readonly Citation[], chain: Chain) {
    this.#citations = citations;
    this.#chain = chain;
  }

  run(): CitationGraph {
    for (const [index, citation] of this.#citations.entries()) this.#read(citation, index);
    return { citations: this.#citations, antecedents: this.#antecedents, previous: this.#previous };
  }

  #read(citation: Citation, index: number): void {
    const footnote = this.#chain.footnoteOf(citation);
    const crossedHeading = this.#crossHeadings(citation, footnote);
    this.#antecedents.push(this.#resolve(citation, index, footnote, crossedHeading));
    this.#remember(citation, index);
    if (citation.nested || isMention(citation) || this.#chain.isQuoted(citation)) return;
    this.#advance(citation, index, footnote);
  }

  /** Ends the text's chain at each heading passed; says whether one was. */
  #crossHeadings(citation: Citation, footnote: string | null): boolean {
    let crossed = false;
    const { headings } = this.#chain;
    while (this.#heading < headings.length && (headings[this.#heading] as Span).start < citation.start) {
      this.#heading++;
      crossed = true;
    }
    if (crossed && footnote === null) this.#groups.delete(null);
    return crossed;
  }

  #resolve(
    citation: Citation,
    index: number,
    footnote: string | null,
    crossedHeading: boolean,
  ): Antecedent | undefined {
    this.#previous.push(undefined);
    switch (citation.kind) {
      case "id":
        return this.#resolveId(citation, index, footnote, crossedHeading);
      case "short":
        return this.#resolveShort(citation);
      case "supra":
        return this.#resolveSupra(citation);
      default:
        return undefined;
    }
  }

  #resolveId(id: IdCitation, index: number, footnote: string | null, crossedHeading: boolean): Antecedent {
    const group = this.#groupFor(footnote);
    const members = id.nested ? [index - 1].filter((each) => each >= 0) : (group?.members ?? []);
    if (members.length === 0) {
      const reason = crossedHeading ? "heading" : index === 0 ? "first" : "not-found";
      return { kind: "none", reason };
    }
    const heads = [...new Set(members.map((member) => this.#headOf(member)))];
    if (members.length > 1 && heads.length > 1) return { kind: "ambiguous", candidates: heads };
    this.#previous[index] = members[members.length - 1];
    const before = this.#antecedents[members[members.length - 1] as number];
    if (before?.kind === "ambiguous") return before;
    if (before?.kind === "none" && this.#citations[members[0] as number]?.kind === "id") return before;
    return { kind: "resolved", index: heads[0] as number };
  }

  #groupFor(footnote: string | null): Group | undefined {
    if (footnote === null) return this.#groups.get(null);
    return (
      this.#groups.get(footnote) ?? (this.#lastFootnote === null ? undefined : this.#groups.get(this.#lastFootnote))
    );
  }

  /** The full citation at the head of a chain; the citation itself where its own antecedent is not known. */
  #headOf(index: number): number {
    const antecedent = this.#antecedents[index];
    return antecedent?.kind === "resolved" ? antecedent.index : index;
  }

  #resolveShort(short: ShortCitation): Antecedent {
    if (short.database && short.number) {
      const index = this.#byDatabase.get(`${short.year?.value} ${short.number.value}`);
      return index === undefined ? { kind: "none", reason: "not-found" } : { kind: "resolved", index };
    }
    const candidates = this.#byReporter.get(`${short.volume?.value} ${short.reporter?.value}`) ?? [];
    const pin = Number.parseInt(short.pins?.items[0]?.value ?? "", 10);
    const fitting = candidates.filter((index) => this.#fits(index, short, pin));
    return choose(fitting);
  }

  #fits(index: number, short: ShortCitation, pin: number): boolean {
    const full = this.#citations[index];
    if (full?.kind !== "case") return false;
    if (short.caseName && full.caseName) return sharesName(full.caseName.value, short.caseName.value);
    const page = Number.parseInt(full.page.value, 10);
    return Number.isNaN(pin) || (pin >= page && pin - page < 200);
  }

  #resolveSupra(supra: SupraCitation): Antecedent {
    const name = supra.caseName ? firstWord(supra.caseName.value) : null;
    const candidates = name ? (this.#byName.get(name) ?? []) : [];
    return choose(
      candidates.filter((index) => sharesName(nameOf(this.#citations[index]) ?? "", supra.caseName?.value ?? "")),
    );
  }

  #remember(citation: Citation, index: number): void {
    if (citation.kind === "case") {
      for (const cite of [citation, ...citation.parallel]) {
        push(this.#byReporter, `${cite.volume.value} ${cite.reporter.value}`, index);
      }
    } else if (citation.kind === "unpublished" && citation.number) {
      const key = `${citation.year?.value} ${citation.number.value}`;
      if (!this.#byDatabase.has(key)) this.#byDatabase.set(key, index);
    }
    const name = nameOf(citation);
    if (!name) return;
    const words = new Set(
      name
        .split(/[^\p{L}\p{N}'\u2019.-]+/u)
        .map((word) => firstWord(word))
        .filter(Boolean),
    );
    for (const word of words) push(this.#byName, word, index);
  }

  #advance(citation: Citation, index: number, footnote: string | null): void {
    if (footnote !== null) this.#lastFootnote = footnote;
    const group = this.#groups.get(footnote);
    if (citation.joined && group) group.members.push(index);
    else this.#groups.set(footnote, { members: [index] });
  }
}

function choose(candidates: readonly number[]): Antecedent {
  const [only] = candidates;
  if (only === undefined) return { kind: "none", reason: "not-found" };
  return candidates.length === 1 ? { kind: "resolved", index: only } : { kind: "ambiguous", candidates };
}

/** A rule or section named in running prose without its set is a mention, and takes no part in the chain. */
function isMention(citation: Citation): boolean {
  return (citation.kind === "rule" && !citation.ruleSet) || (citation.kind === "statute" && !citation.code);
}

function nameOf(citation: Citation | undefined): string | null {
  if (citation?.kind === "case" || citation?.kind === "unpublished") return citation.caseName?.value ?? null;
  return citation?.kind === "journal" ? (citation.author?.value ?? null) : null;
}

function firstWord(name: string): string {
  return (
    /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/u
      .exec(name)?.[0]
      .toLowerCase()
      .replace(/[.'\u2019]+s?$/u, "") ?? ""
  );
}

/** Whether the short name is made of words of the full one. */
function sharesName(full: string, short: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return ` ${fold(full)} `.includes(` ${fold(short)} `);
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
