import type { Block } from "../markdown/block.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Part, Span } from "../text/span.ts";

/** Kinds of paper; null where the text is no brief. */
export type PaperKind =
  | "motion"
  | "memorandum-in-support"
  | "response"
  | "reply"
  | "order"
  | "notice"
  | "stipulation"
  | "letter"
  | "other";

/** What a motion asks for. */
export type Relief =
  | "compel"
  | "protective-order"
  | "quash"
  | "enforce-subpoena"
  | "sanctions"
  | "contempt"
  | "exclude"
  | "extension"
  | "fees"
  | "amend"
  | "stay"
  | "summary-judgment"
  | "dismiss"
  | "discovery-other"
  | "other";

/** What the paper is and asks for. */
export interface Filing {
  readonly kind: PaperKind | null;
  readonly relief: readonly Relief[];
  /** false for joint, agreed and unopposed papers. */
  readonly opposed: boolean;
  /** Who moves, as the paper names them: "Plaintiff", "Defendant Dakota Glazing, Inc."; null where it can't be told. */
  readonly movant: string | null;
  /** The other side, by role: "Defendants"; null where it can't be told. */
  readonly opponent: string | null;
  /** The passages that decided the relief, for related information. */
  readonly reliefSpans: readonly Span[];
}

/** A key of the front matter that was understood, with the span of its value. */
export interface FrontMatterValue extends Span {
  /** The name in the design's spelling, whatever the paper has ("caseNumber" for `case`). */
  readonly key: string;
  readonly value: string | boolean | readonly string[] | { readonly highest: number };
}

/** Something wrong with the front matter, at its place. */
export interface FrontMatterProblem extends Span {
  readonly message: string;
}

export interface FrontMatter extends Span {
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface Caption {
  /** A Free Law id ("ksd"), or null when the caption names a court that is not known. */
  readonly court: Part | null;
  readonly caseNumber: Part | null;
  readonly plaintiffs: readonly Part[];
  readonly defendants: readonly Part[];
  /** Whether a side is several, by its names, "et al." or a role such as "Defendants". */
  readonly plural: { readonly plaintiffs: boolean; readonly defendants: boolean };
}

/** A heading and what follows it up to the next heading of the same or a higher level. */
export interface Section extends Span {
  /** Its text without markers and emphasis. */
  readonly title: string;
  readonly heading: Span;
  /** Level 1 to 6; bare capitals and bold lines are given the level under the title. */
  readonly level: number;
  /** Whether the heading is Markdown's own ("#" or underlined) and not a line of capitals or bold. */
  readonly marked: boolean;
}

export type CertificateKind = "conferral" | "service" | "consultation" | "compliance";

/** A headed certificate. */
export interface Certificate extends Span {
  readonly kind: CertificateKind;
  readonly heading: Span;
}

export interface Footnote extends Span {
  readonly label: string;
}

/** One analysed paper. All spans refer to `source`. */
export interface Brief {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  /** Ordered: code spans, inline comments, tags, link targets, and code, html and comment blocks. */
  readonly opaque: readonly Span[];
  /** Ordered: inline quotations, marks included. Block quotes are told by `Block.quoteDepth`. */
  readonly quotations: readonly Span[];
  readonly footnoteReferences: readonly (Span & { readonly label: string })[];
  readonly frontMatter: FrontMatter | null;
  readonly caption: Caption | null;
  /** The visible title of the paper (not the front matter's), without emphasis marks. */
  readonly title: Part | null;
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  readonly certificates: readonly Certificate[];
  /** From "Respectfully submitted" or the date line before the signature to the end of the block; null where none is found. */
  readonly signature: Span | null;
  readonly filing: Filing;
  /** Free Law id of the court, from front matter, caption or configuration; null where unknown. */
  readonly court: string | null;
  /** This case's number from front matter or caption, or null. */
  readonly caseNumber: Part | null;
  /** ISO date of filing, from front matter, the date line or the certificate of service; null where unknown. */
  readonly filingDate: Part | null;
}

/** Where a piece of text stands, which decides whether a rule looks at it and whether a fix may touch it. */
export type Zone = "text" | "quotation" | "blockQuote" | "opaque" | "frontMatter" | "footnote" | "heading";
