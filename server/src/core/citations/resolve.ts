import type { Span } from "../text/span.ts";
import type { Antecedent, CitationGraph } from "./antecedents.ts";
import { type Citation, type IdCitation, isMention, type ShortCitation, type SupraCitation } from "./citation.ts";
import { CitedVolumes } from "./citedVolumes.ts";
import { hasWords, WordIndex } from "./comparedNames.ts";

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

const notFound: Antecedent = { kind: "none", reason: "not-found" };

/** An ambiguous short form names no more candidates than a reader would look at. */
const mostCandidates = 8;

class Resolution {
  readonly #citations: readonly Citation[];
  readonly #chain: Chain;
  readonly #antecedents: (Antecedent | undefined)[];
  readonly #previous: (number | undefined)[];
  #groupOfText: Group | undefined;
  readonly #groupsOfFootnotes = new Map<string, Group>();
  readonly #volumes = new CitedVolumes();
  readonly #byDatabase = new Map<string, number>();
  /** Citations that name an authority for the first time. */
  readonly #firsts: number[] = [];
  /** The names of those; made for so many of them as was asked. */
  readonly #names = new WordIndex();
  #listed = 0;
  #lastFootnote: string | null = null;
  #heading = 0;

  constructor(citations: readonly Citation[], chain: Chain) {
    this.#citations = citations;
    this.#chain = chain;
    this.#antecedents = new Array(citations.length);
    this.#previous = new Array(citations.length);
  }

  run(): CitationGraph {
    for (let index = 0; index < this.#citations.length; index++) this.#read(this.#citations[index] as Citation, index);
    return { citations: this.#citations, antecedents: this.#antecedents, previous: this.#previous };
  }

  #read(citation: Citation, index: number): void {
    const footnote = this.#chain.footnoteOf(citation);
    const crossedHeading = this.#crossHeadings(citation, footnote);
    this.#previous[index] = undefined;
    let antecedent: Antecedent | undefined;
    let isBareMention = false;
    switch (citation.kind) {
      case "id":
        antecedent = this.#resolveId(citation, index, footnote, crossedHeading);
        break;
      case "short":
        antecedent = this.#resolveShort(citation);
        break;
      case "supra":
        antecedent = this.#resolveSupra(citation);
        break;
      case "rule":
      case "statute":
        isBareMention = isMention(citation);
        break;
      case "case":
      case "unpublished":
      case "journal":
        this.#remember(citation, index);
    }
    this.#antecedents[index] = antecedent;
    if (citation.nested || isBareMention || this.#chain.isQuoted(citation)) return;
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
    if (crossed && footnote === null) this.#groupOfText = undefined;
    return crossed;
  }

  #resolveId(id: IdCitation, index: number, footnote: string | null, crossedHeading: boolean): Antecedent {
    const group = id.nested ? this.#lastCited(index) : this.#groupFor(footnote);
    if (!group) return { kind: "none", reason: crossedHeading ? "heading" : index === 0 ? "first" : "not-found" };
    const head = group.heads.length > 0 ? group.heads[0] : undefined;
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
    if (footnote === null) return this.#groupOfText;
    const own = this.#groupsOfFootnotes.get(footnote);
    if (own || this.#lastFootnote === null) return own;
    return this.#groupsOfFootnotes.get(this.#lastFootnote);
  }

  /** Adds what a citation refers to in the end: itself, unless it is a short form whose antecedent is known. */
  #addHeads(heads: number[], citation: Citation, index: number): void {
    const antecedent = this.#antecedents[index];
    if (antecedent === undefined) addHead(heads, index);
    else if (antecedent.kind === "resolved") addHead(heads, antecedent.index);
    else if (antecedent.kind === "ambiguous") for (const candidate of antecedent.candidates) addHead(heads, candidate);
    else if (citation.kind !== "id") addHead(heads, index);
  }

  #resolveShort(short: ShortCitation): Antecedent {
    if (short.database && short.number) {
      const index = this.#byDatabase.get(`${short.year?.value} ${short.number.value}`);
      return index === undefined ? notFound : { kind: "resolved", index };
    }
    if (!short.reporter || !short.volume) return notFound;
    return choose(
      this.#volumes.casesOf(short.reporter.value, short.volume.value, (index) => fits(short, this.#citations[index])),
    );
  }

  #resolveSupra(supra: SupraCitation): Antecedent {
    this.#listNames();
    if (!supra.caseName) return notFound;
    const { value } = supra.caseName;
    return choose(
      this.#names.candidates(value).filter((index) => hasWords(nameOf(this.#citations[index]) ?? "", value)),
    );
  }

  #remember(citation: Citation, index: number): void {
    if (citation.kind === "case") {
      // A case that is cited in full again is the same authority: its first citation stands for it.
      if (this.#volumes.add(citation, index)) this.#firsts.push(index);
      for (const cite of citation.parallel) this.#volumes.add(cite, index);
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
      if (name) this.#names.add(name, index);
    }
  }

  #advance(citation: Citation, index: number, footnote: string | null): void {
    if (footnote !== null) this.#lastFootnote = footnote;
    const group = footnote === null ? this.#groupOfText : this.#groupsOfFootnotes.get(footnote);
    if (!group) {
      const begun = this.#newGroup(index);
      if (footnote === null) this.#groupOfText = begun;
      else this.#groupsOfFootnotes.set(footnote, begun);
      return;
    }
    group.last = index;
    if (!citation.joined) {
      while (group.heads.length > 0) group.heads.pop();
      group.unresolved = this.#unresolved(index);
    }
    this.#addHeads(group.heads, citation, index);
  }

  #newGroup(index: number): Group {
    const heads: number[] = [];
    this.#addHeads(heads, this.#citations[index] as Citation, index);
    return { last: index, heads, unresolved: this.#unresolved(index) };
  }

  #unresolved(index: number): Antecedent | null {
    const antecedent = this.#antecedents[index];
    return antecedent?.kind === "none" && this.#citations[index]?.kind === "id" ? antecedent : null;
  }
}

function addHead(heads: number[], head: number): void {
  if (heads.length < mostCandidates && !heads.includes(head)) heads.push(head);
}

function choose(candidates: readonly number[]): Antecedent {
  if (candidates.length === 0) return notFound;
  return candidates.length === 1
    ? { kind: "resolved", index: candidates[0] as number }
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
