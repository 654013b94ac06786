import type { Brief } from "../brief/brief.ts";
import type { CitationGraph } from "../citations/antecedents.ts";
import type { Conferral } from "../conferral/conferral.ts";
import type { Finding } from "../rules/rule.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Configuration } from "./configuration.ts";
import type { SuppressedFinding } from "./suppressions.ts";

/** A companion paper: its file name, and its text as it was read. */
export interface CompanionText {
  readonly name: string;
  readonly text: string;
}

export interface AnalysisInput {
  readonly text: string;
  /** The path or URI of the paper, for messages and `include`; may be made up. */
  readonly path: string;
  /** "plaintext" is read without Markdown blocks. */
  readonly language: "markdown" | "plaintext";
  readonly configuration: Configuration;
  /** Today, ISO. */
  readonly today: string;
  /** A paper in which the conferral of this one may be told; see `findCompanion`. */
  readonly companion?: CompanionText | null;
}

/** Everything that is known of one version of a paper. Immutable. */
export interface Analysis {
  readonly input: AnalysisInput;
  readonly source: SourceText;
  readonly brief: Brief;
  readonly graph: CitationGraph;
  /** Computed when first asked for. */
  readonly conferral: Conferral;
  /** Ordered by position, after suppressions and severities; rules that are off and hints that are not enabled are left out. */
  readonly findings: readonly Finding[];
  /** What comments of the paper silence, each finding once, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** A change of the text, in offsets of the text before it. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
