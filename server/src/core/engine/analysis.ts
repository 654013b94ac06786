import type { Brief } from "../brief/brief.ts";
import type { CitationGraph } from "../citations/antecedents.ts";
import type { Conferral } from "../conferral/conferral.ts";
import type { Finding } from "../rules/rule.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Configuration } from "./configuration.ts";

export interface AnalysisInput {
  readonly text: string;
  /** The path or URI of the paper, for messages and `include`; may be made up. */
  readonly path: string;
  /** "plaintext" is read without Markdown blocks. */
  readonly language: "markdown" | "plaintext";
  readonly configuration: Configuration;
  /** Today, ISO. */
  readonly today: string;
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
}

/** A change of the text, in offsets of the text before it. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
