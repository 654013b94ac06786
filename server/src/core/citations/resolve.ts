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
  /** The index of its last member. */
  last: number;
  /** What its members refer to in the end: no nested ones, no bare mentions of rules. At most {@link mostCandidates}. */
  readonly heads: number[];
  /** Why an `Id.` that begins the group refers to nothing. */
  readonly unresolved: Antecedent | null;
}

/** So many cites in one volume, or names with one word, are told apart; more are no brief. */
const mostRemembered = 64;

/** An ambiguous short form names no more candidates than a reader would look at. */
const mostCandidates = 8;

class Resolution {
  readonly #citations: readonly Citation[];
  readonly #chain: Chain;
  readonly #antecedents: (Antecedent | undefined)[] = [];
  readonly #previous: (number | undefined)[] = [];
  readonly #groups = new Map<string | null, Group>();
  readonly #byReporter = new Map<string, number[]>();
  readonly #cited = new Set<string>();
  readonly #byDatabase = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();
  /** How many citations are in {@link #byName} so far. */
  #named = 0;
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
        return this.#resolveSupra(citation, index);
      default:
        return undefined;
    }
  }

  #resolveId(id: IdCitation, index: number, footnote: string | null, crossedHeading: boolean): Antecedent {
    const group = id.nested ? this.#lastCited(index) : this.#groupFor(footnote);
    if (!group) return { kind: "none", reason: crossedHeading ? "heading" : index === 0 ? "first" : "not-found" };
    const [head] = group.heads;
    if (head === undefined) return group.unresolved ?? { kind: "none", reason: "not-found" };
    if (group.heads.length > 1) return { kind: "ambiguous", candidates: group.heads.slice() };
    this.#previous[index] = group.last;
    return { kind: "resolved", index: head };
  }

  /** Within a parenthetical, `Id.` refers to the citation just before it. */
  #lastCited(index: number): Group | undefined {
    return index === 0 ? undefined : this.#newGroup(index - 1);
  }

  #groupFor(footnote: string | null): Group | undefined {
    if (footnote === null) return this.#groups.get(null);
    return (
      this.#groups.get(footnote) ?? (this.#lastFootnote === null ? undefined : this.#groups.get(this.#lastFootnote))
    );
  }

  /** What a citation refers to in the end: itself, unless it is a short form whose antecedent is known. */
  #headsOf(index: number): readonly number[] {
    const antecedent = this.#antecedents[index];
    if (antecedent?.kind === "resolved") return [antecedent.index];
    if (antecedent?.kind === "ambiguous") return antecedent.candidates;
    return this.#citations[index]?.kind === "id" ? [] : [index];
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

  #resolveSupra(supra: SupraCitation, index: number): Antecedent {
    this.#listNames(index);
    const name = supra.caseName ? firstWord(supra.caseName.value) : null;
    const candidates = name ? (this.#byName.get(name) ?? []) : [];
    return choose(
      candidates.filter((index) => sharesName(nameOf(this.#citations[index]) ?? "", supra.caseName?.value ?? "")),
    );
  }

  #remember(citation: Citation, index: number): void {
    if (citation.kind === "case") {
      for (const cite of [citation, ...citation.parallel]) {
        this.#rememberCite(`${cite.volume.value} ${cite.reporter.value}`, cite.page.value, index);
      }
    } else if (citation.kind === "unpublished" && citation.number) {
      const key = `${citation.year?.value} ${citation.number.value}`;
      if (!this.#byDatabase.has(key)) this.#byDatabase.set(key, index);
    }
  }

  /** Lists the names cited before `limit`; only papers with a `supra` need them. */
  #listNames(limit: number): void {
    for (; this.#named < limit; this.#named++) {
      const name = nameOf(this.#citations[this.#named]);
      if (!name) continue;
      const words = new Set(name.split(/[^\p{L}\p{N}'\u2019.-]+/u).map(firstWord));
      for (const word of words) push(this.#byName, word, this.#named);
    }
  }

  /** A case that is cited in full again is the same authority: its first citation stands for it. */
  #rememberCite(volume: string, page: string, index: number): void {
    const cite = `${volume} ${page}`;
    if (this.#cited.has(cite)) return;
    this.#cited.add(cite);
    push(this.#byReporter, volume, index);
  }

  #advance(citation: Citation, index: number, footnote: string | null): void {
    if (footnote !== null) this.#lastFootnote = footnote;
    const group = this.#groups.get(footnote);
    if (!citation.joined || !group) {
      this.#groups.set(footnote, this.#newGroup(index));
      return;
    }
    group.last = index;
    for (const head of this.#headsOf(index)) {
      if (group.heads.length < mostCandidates && !group.heads.includes(head)) group.heads.push(head);
    }
  }

  #newGroup(index: number): Group {
    const antecedent = this.#antecedents[index];
    const isUnresolvedId = antecedent?.kind === "none" && this.#citations[index]?.kind === "id";
    return { last: index, heads: this.#headsOf(index).slice(), unresolved: isUnresolvedId ? antecedent : null };
  }
}

function choose(candidates: readonly number[]): Antecedent {
  const [only] = candidates;
  if (only === undefined) return { kind: "none", reason: "not-found" };
  return candidates.length === 1
    ? { kind: "resolved", index: only }
    : { kind: "ambiguous", candidates: candidates.slice(0, mostCandidates) };
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
  if (!list) map.set(key, [index]);
  else if (list.length < mostRemembered) list.push(index);
}
