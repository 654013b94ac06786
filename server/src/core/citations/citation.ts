import type { Part, Span } from "../text/span.ts";

/** Every kind of citation that the scanner tells apart. */
export const citationKinds = [
  "case",
  "unpublished",
  "docket",
  "statute",
  "regulation",
  "rule",
  "constitution",
  "journal",
  "treatise",
  "short",
  "id",
  "supra",
  "exhibit",
  "other",
] as const;

export type CitationKind = (typeof citationKinds)[number];

/**
 * Pinpoint references after a citation. The span runs from the end of what stands before (so it includes the words and
 * punctuation that introduce the pins) to the end of the last pin.
 */
export interface Pins extends Span {
  /** What introduces the first pin, as typed: ", at ", " at ", ", ", " p. ", " ". */
  readonly lead: Span;
  /** The lead has a comma. */
  readonly comma: boolean;
  /** The lead has the word "at". */
  readonly at: boolean;
  /** "p.", "pp.", "pg.", "page", where the lead has such a word (its span is that word alone). */
  readonly pageWord?: Part;
  /** The pins, `value` in the normal form: no "at", hyphens for dashes, "¶ 12", "n.4", "*2-3", "14:2-11", "§ 1332(b)". */
  readonly items: readonly Part[];
}

/** Volume, reporter and first page. */
export interface ReporterCite extends Span {
  readonly volume: Part;
  /** `value` in Bluebook spacing whatever the text has: "F. Supp. 2d". */
  readonly reporter: Part;
  readonly page: Part;
  /** Pins of a parallel cite; those of the first cite are the citation's own. */
  readonly pins?: Pins;
}

/** A docket number of the decision cited, "No. 13-2493-KHV-KGG". */
export interface DocketNumber extends Span {
  /** "No.", "Nos.", "Case No.", "Civ. A. No."; absent where the number stands alone. */
  readonly prefix?: Part;
  /** The number; `value` has hyphens for dashes. */
  readonly number: Part;
}

/** The parenthetical that names the court and the date. */
export interface CourtAndDate extends Span {
  /** The court as it would be written in the Bluebook; absent where the parenthetical has only a date. */
  readonly court?: Part;
  /** The Free Law id of the court; absent where the table of courts does not have it, which says nothing against it. */
  readonly courtId?: string;
  /** `value` is ISO: "2015-11-23", "2015-11" or "2015". */
  readonly date?: Part;
}

interface CitationBase extends Span {
  /** The citation stands in the same citation sentence or parenthesis as the one before it (a string cite). */
  readonly joined: boolean;
  /** The citation stands inside an explanatory parenthetical (quoting, citing) of the one before it. */
  readonly nested: boolean;
  /** A signal directly before the citation, `value` in lower case without emphasis ("see also"). */
  readonly signal?: Part;
}

export interface CaseCitation extends CitationBase, ReporterCite {
  readonly kind: "case";
  readonly caseName?: Part;
  readonly pins?: Pins;
  readonly parallel: readonly ReporterCite[];
  readonly courtAndDate?: CourtAndDate;
  readonly start: number;
  readonly end: number;
}

/** A decision cited by a database number, or by docket number and date alone. */
export interface UnpublishedCitation extends CitationBase {
  readonly kind: "unpublished";
  readonly caseName?: Part;
  readonly docketNumber?: DocketNumber;
  /** "WL", or the LEXIS form as it should be written ("U.S. Dist. LEXIS"). */
  readonly database?: Part;
  /** The year before the database. */
  readonly year?: Part;
  /** The number after the database, digits only. */
  readonly number?: Part;
  readonly pins?: Pins;
  readonly courtAndDate?: CourtAndDate;
}

/** The families of labels for entries of the docket sheet. */
export type DocketFamily = "Doc." | "ECF No." | "Dkt." | "D.E." | "DN" | "Dk." | "Filing No." | "#";

/** An entry of this case's docket sheet: "Doc. 170, at 2". */
export interface DocketCitation extends CitationBase {
  readonly kind: "docket";
  /** The label as typed, spaces folded: "Doc.", "ECF Nos.", "Dkt. ##". */
  readonly label: Part;
  readonly family: DocketFamily;
  /** Entry numbers, ranges spelled out; "34-1" is attachment 1 of entry 34. Empty where the number is missing. */
  readonly entries: readonly Part[];
  readonly pins?: Pins;
}

export interface RuleCitation extends CitationBase {
  readonly kind: "rule";
  /** The set of rules, `value` in its right form ("Fed. R. Civ. P.", "D. Kan. Rule"); absent for a bare "Rule 37(c)". */
  readonly ruleSet?: Part;
  readonly sections: readonly Part[];
}

export interface StatuteCitation extends CitationBase {
  readonly kind: "statute";
  readonly title?: Part;
  /** "U.S.C.", "K.S.A."; absent for a bare "Section 1332". */
  readonly code?: Part;
  /** "§", "§§", "Sec.", "Section" as typed. */
  readonly sign?: Part;
  readonly sections: readonly Part[];
  readonly year?: Part;
}

export interface RegulationCitation extends CitationBase {
  readonly kind: "regulation";
  readonly title?: Part;
  readonly code?: Part;
  readonly sign?: Part;
  readonly sections: readonly Part[];
  readonly page?: Part;
  readonly pins?: Pins;
  readonly year?: Part;
}

export interface ConstitutionCitation extends CitationBase {
  readonly kind: "constitution";
  readonly constitution: Part;
  readonly section: Part;
}

export interface JournalCitation extends CitationBase {
  readonly kind: "journal";
  readonly author?: Part;
  readonly title?: Part;
  readonly volume: Part;
  readonly reporter: Part;
  readonly page: Part;
  readonly pins?: Pins;
  readonly year?: Part;
}

/** "*Celotex*, 477 U.S. at 327" or "*Banks*, 2015 WL 7451174, at *2". */
export interface ShortCitation extends CitationBase {
  readonly kind: "short";
  readonly caseName?: Part;
  readonly volume?: Part;
  readonly reporter?: Part;
  /** A first page, which a short form should not have ("477 U.S. 242 at 249"). */
  readonly page?: Part;
  readonly database?: Part;
  readonly year?: Part;
  readonly number?: Part;
  readonly pins?: Pins;
}

export interface IdCitation extends CitationBase {
  readonly kind: "id";
  /** The word with its period if it has one, without emphasis marks; `value` is "Id.", "id.", "Id", "Ibid." and so on, as typed. */
  readonly word: Part;
  /**
   * How the word is emphasised: not at all; exactly the word and its period; the word but not its period; within a
   * longer run ("*See id.*").
   */
  readonly italics: "none" | "word" | "without-period" | "run";
  /** The word stands at the start of a citation sentence or clause that begins with a capital. */
  readonly startsSentence: boolean;
  readonly pins?: Pins;
}

export interface SupraCitation extends CitationBase {
  readonly kind: "supra";
  readonly caseName?: Part;
  /** The number of the note referred to. */
  readonly note?: Part;
  readonly pins?: Pins;
}

export interface ExhibitCitation extends CitationBase {
  readonly kind: "exhibit";
  /** "Dep.", "Decl.", "Ex.", "Bates". */
  readonly label: Part;
  /** The deponent, declarant or exhibit. */
  readonly entries: readonly Part[];
  readonly pins?: Pins;
}

export interface TreatiseCitation extends CitationBase {
  readonly kind: "treatise";
  readonly volume?: Part;
  readonly author?: Part;
  readonly title: Part;
  /** The section or paragraph cited, without its sign. */
  readonly section: Part;
  readonly year?: Part;
}

/** Restatements, executive orders, dictionaries, rulings. */
export interface OtherCitation extends CitationBase {
  readonly kind: "other";
  /** What is cited: "Restatement (Second) of Torts", "Exec. Order No.", "Black's Law Dictionary". */
  readonly source: Part;
  /** Its section, number or page. */
  readonly section?: Part;
  readonly year?: Part;
}

/** One citation, every part with its own span. Spans of parts lie inside the citation's span. */
export type Citation =
  | CaseCitation
  | UnpublishedCitation
  | DocketCitation
  | RuleCitation
  | StatuteCitation
  | RegulationCitation
  | ConstitutionCitation
  | JournalCitation
  | ShortCitation
  | IdCitation
  | SupraCitation
  | ExhibitCitation
  | TreatiseCitation
  | OtherCitation;

export type CitationOf<K extends CitationKind> = Extract<Citation, { kind: K }>;

/** A rule or section named in running prose without its set is a mention: it takes no part in strings, and `Id.` does not refer to it. */
export function isMention(citation: Citation): boolean {
  switch (citation.kind) {
    case "rule":
      return citation.ruleSet === undefined;
    case "statute":
      return citation.code === undefined;
    default:
      return false;
  }
}

/** A citation whose parts are still being set by the one who reads it. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
