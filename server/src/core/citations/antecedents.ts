import type { Citation } from "./citation.ts";

/** To what a short form refers. */
export type Antecedent =
  /** The full citation at the head of the chain. */
  | { readonly kind: "resolved"; readonly index: number }
  /** `Id.` after a string of two or more, or a short form that fits several; `candidates` index into the list. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly number[] }
  /** Nothing to refer to. */
  | { readonly kind: "none"; readonly reason: "first" | "heading" | "not-found" };

/** The citations of a paper in order of appearance, and what each short form refers to. */
export interface CitationGraph {
  readonly citations: readonly Citation[];
  /** Parallel to `citations`; undefined for citations that are no short forms. */
  readonly antecedents: readonly (Antecedent | undefined)[];
  /** For an `Id.`: the index of the citation just before it in the chain (a short form, perhaps), or undefined. */
  readonly previous: readonly (number | undefined)[];
}
