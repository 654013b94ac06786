import type { Span } from "../text/span.ts";
import type { Antecedent, CitationGraph } from "./antecedents.ts";
import {
  type Citation,
  type IdCitation,
  isMention,
  type ReporterCite,
  type ShortCitation,
  type SupraCitation,
} from "./citation.ts";
import { eachWord, hasWords } from "./comparedNames.ts";

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
  unresolved: Antecedent | null;
}

/** The cases of one volume of a reporter, and the pages on which they begin. */
interface Volume {
  readonly cases: number[];
  readonly pages: string[];
}

const notFound: Antecedent = { kind: "none", reason: "not-found" };

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
  readonly #byReporter = new Map<string, Map<string, Volume>>();
  readonly #byDatabase = new Map<string, number>();
  /** Citations that name an authority for the first time. */
  readonly #firsts: number[] = [];
  /** The first citations by the hash of each word of their names; made for so many of {@link #firsts} as was asked. */
  readonly #byWord = new Map<number, number[]>();
  #listed = 0;
  #lastFootnote: string | null = null;
  #heading = 0;

  constructor(citations: readonly Citation[], chain: Chain) {
    this.#citations = citations;
    this.#chain = chain;
  }

  run(): CitationGraph {
    for (let index = 0; index < this.#citations.length; index++) this.#read(this.#citations[index] as Citation, index);
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
      return index === undefined ? notFound : { kind: "resolved", index };
    }
    const volume = this.#byReporter.get(short.reporter?.value ?? "")?.get(short.volume?.value ?? "");
    if (!volume) return notFound;
    return choose(volume.cases.filter((index) => fits(short, this.#citations[index])));
  }

  #resolveSupra(supra: SupraCitation): Antecedent {
    this.#listNames();
    if (!supra.caseName) return notFound;
    const { value } = supra.caseName;
    return choose(this.#candidates(value).filter((index) => hasWords(nameOf(this.#citations[index]) ?? "", value)));
  }

  /** The citations whose names have the word of `name` that fewest have. */
  #candidates(name: string): readonly number[] {
    let fewest: readonly number[] | null = null;
    eachWord(name, (hash) => {
      const having = this.#byWord.get(hash) ?? [];
      if (fewest === null || having.length < fewest.length) fewest = having;
    });
    return fewest ?? [];
  }

  #remember(citation: Citation, index: number): void {
    if (citation.kind === "case") {
      if (this.#rememberCite(citation, index)) this.#firsts.push(index);
      for (const cite of citation.parallel) this.#rememberCite(cite, index);
    } else if (citation.kind === "unpublished" && citation.number) {
      const key = `${citation.year?.value} ${citation.number.value}`;
      if (this.#byDatabase.has(key)) return;
      this.#byDatabase.set(key, index);
      this.#firsts.push(index);
    } else if (citation.kind === "unpublished" || citation.kind === "journal") this.#firsts.push(index);
  }

  /** Lists the names cited so far; only papers with a `supra` need them. */
  #listNames(): void {
    for (; this.#listed < this.#firsts.length; this.#listed++) {
      const index = this.#firsts[this.#listed] as number;
      const name = nameOf(this.#citations[index]);
      if (name) eachWord(name, (hash) => push(this.#byWord, hash, index));
    }
  }

  /** A case that is cited in full again is the same authority: its first citation stands for it. Whether this is its first. */
  #rememberCite({ volume, reporter, page }: ReporterCite, index: number): boolean {
    const volumes = this.#byReporter.get(reporter.value) ?? new Map<string, Volume>();
    if (volumes.size === 0) this.#byReporter.set(reporter.value, volumes);
    const known = volumes.get(volume.value);
    if (!known) volumes.set(volume.value, { cases: [index], pages: [page.value] });
    else if (known.pages.includes(page.value)) return false;
    else if (known.cases.length < mostRemembered) {
      known.cases.push(index);
      known.pages.push(page.value);
    }
    return true;
  }

  #advance(citation: Citation, index: number, footnote: string | null): void {
    if (footnote !== null) this.#lastFootnote = footnote;
    const group = this.#groups.get(footnote);
    if (!group) {
      this.#groups.set(footnote, this.#newGroup(index));
      return;
    }
    group.last = index;
    if (!citation.joined) {
      while (group.heads.length > 0) group.heads.pop();
      group.unresolved = this.#unresolved(index);
    }
    for (const head of this.#headsOf(index)) {
      if (group.heads.length < mostCandidates && !group.heads.includes(head)) group.heads.push(head);
    }
  }

  #newGroup(index: number): Group {
    return { last: index, heads: this.#headsOf(index).slice(), unresolved: this.#unresolved(index) };
  }

  #unresolved(index: number): Antecedent | null {
    const antecedent = this.#antecedents[index];
    return antecedent?.kind === "none" && this.#citations[index]?.kind === "id" ? antecedent : null;
  }
}

function choose(candidates: readonly number[]): Antecedent {
  const [only] = candidates;
  if (only === undefined) return notFound;
  return candidates.length === 1
    ? { kind: "resolved", index: only }
    : { kind: "ambiguous", candidates: candidates.slice(0, mostCandidates) };
}

function nameOf(citation: Citation | undefined): string | null {
  if (citation?.kind === "case" || citation?.kind === "unpublished") return citation.caseName?.value ?? null;
  return citation?.kind === "journal" ? (citation.author?.value ?? null) : null;
}

/** Whether a case cited in full is what a short form by volume and reporter means: by its name, else by the page. */
function fits(short: ShortCitation, full: Citation | undefined): boolean {
  if (full?.kind !== "case") return false;
  if (short.caseName && full.caseName) return hasWords(full.caseName.value, short.caseName.value);
  const pin = Number.parseInt(short.pins?.items[0]?.value ?? "", 10);
  const page = Number.parseInt(full.page.value, 10);
  return Number.isNaN(pin) || (pin >= page && pin - page < 200);
}

function push(map: Map<number, number[]>, key: number, index: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (list.length < mostRemembered && list[list.length - 1] !== index) list.push(index);
}
