import type { Brief, PaperKind, Zone } from "../brief/brief.ts";
import type { Antecedent, CitationGraph } from "../citations/antecedents.ts";
import type { Citation, CitationKind, CitationOf } from "../citations/citation.ts";
import type { Conferral } from "../conferral/conferral.ts";
import type { Block } from "../markdown/block.ts";
import type { Edit } from "../text/edit.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Span } from "../text/span.ts";

export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

/** "safe" fixes may run on save; "guided" ones insert tab stops or need a choice; "none": the rule has no fix. */
export type FixKind = "safe" | "guided" | "none";

/**
 * A repair. The edits refer to the analysed text. In a guided fix `newText` may hold tab stops: `${1:placeholder}` and
 * `${1|one,two|}` as in LSP snippets, with `$`, `}` and `\` of ordinary text escaped by a backslash; see `fixes/snippet`.
 */
export interface Fix {
  /** An imperative: "Insert \"at\" before the star page". */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Whether `newText` of the edits is a snippet. Only guided fixes may be. */
  readonly snippet?: boolean;
}

export interface Related extends Span {
  readonly message: string;
}

export interface Report {
  readonly message: string;
  /** Only where a rule reports one case at another severity than its own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** What a rule said, before suppressions and configuration. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** One option of a rule; the JSON schema and the documentation are made from it. */
export type OptionSpec =
  | {
      readonly type: "string";
      readonly enum?: readonly string[];
      readonly default: string;
      readonly description: string;
    }
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | { readonly type: "number"; readonly default: number; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K]["default"] };

/** What a rule may ask while it checks. It never changes anything. */
export interface RuleContext<O extends OptionSpecs = OptionSpecs> {
  readonly source: SourceText;
  readonly brief: Brief;
  readonly graph: CitationGraph;
  /** Today, ISO; for dates that can't lie ahead. */
  readonly today: string;
  /** Computed when first asked for. */
  readonly conferral: Conferral;
  readonly options: OptionValues<O>;
  /** The text of a span, as typed. */
  text(span: Span): string;
  /** Where an offset stands. */
  zoneAt(offset: number): Zone;
  /** What a short form refers to; undefined for other citations. */
  antecedentOf(citation: Citation): Antecedent | undefined;
  report(span: Span, report: Report): void;
}

/** An example; it is a test of the rule and part of its documentation. */
export interface Example {
  /** Text in which the rule reports something. Text that is to be a whole paper starts with front matter. */
  readonly bad?: string;
  /** Text in which the rule reports nothing; beside `bad`, what the rule's fixes make of it. */
  readonly good?: string;
  /** How many findings `bad` has, if not one. */
  readonly count?: number;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly note?: string;
}

interface RuleBase<O extends OptionSpecs> {
  /** group/name, the file's own path; never renamed once released. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule is off until a configuration sets it by its id; no pattern and no profile turns it on. */
  readonly enabled?: false;
  /** One sentence, for lists and hovers. */
  readonly summary: string;
  /** Why it matters, and when to ignore it; Markdown, for the rule's page. */
  readonly details?: string;
  /** The rule of court or of citation on which the check rests. */
  readonly authority: string;
  readonly fix: FixKind;
  readonly options?: O;
  readonly examples: readonly Example[];
  /** Kinds of paper on which the rule runs; all where absent. */
  readonly papers?: readonly PaperKind[];
  /** The rule is about Markdown's emphasis, which plain text does not have. */
  readonly emphasis?: true;
  /**
   * Where the rule looks. Quotations, block quotes and opaque text are passed over unless named here; "text" always
   * includes headings and footnotes.
   */
  readonly zones?: readonly ("quotation" | "blockQuote")[];
}

/** A rule on citations of one or several kinds: `check` is called for each. */
export interface CitationRule<K extends CitationKind = CitationKind, O extends OptionSpecs = OptionSpecs>
  extends RuleBase<O> {
  readonly on: K | readonly K[];
  check(citation: CitationOf<K>, context: RuleContext<O>): void;
}

/** A rule on blocks of prose (headings, paragraphs, table rows). */
export interface BlockRule<O extends OptionSpecs = OptionSpecs> extends RuleBase<O> {
  readonly on: "block";
  check(block: Block, context: RuleContext<O>): void;
}

/** A rule on the paper as a whole. */
export interface BriefRule<O extends OptionSpecs = OptionSpecs> extends RuleBase<O> {
  readonly on: "brief";
  check(brief: Brief, context: RuleContext<O>): void;
}

/** Any rule, as the registry and the engine see it. */
export interface Rule extends RuleBase<OptionSpecs> {
  readonly on: CitationKind | readonly CitationKind[] | "block" | "brief";
  check(subject: never, context: RuleContext<never>): void;
}

/** How the rule's findings are shown where nothing is configured. */
export function defaultSeverity({ severity, enabled }: Rule): Severity | "off" {
  return enabled === false ? "off" : severity;
}

/** Declares a rule; the file's default export. */
export function defineRule<const K extends CitationKind, const O extends OptionSpecs = Record<never, never>>(
  rule: CitationRule<K, O>,
): Rule;
export function defineRule<const O extends OptionSpecs = Record<never, never>>(rule: BlockRule<O>): Rule;
export function defineRule<const O extends OptionSpecs = Record<never, never>>(rule: BriefRule<O>): Rule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}
