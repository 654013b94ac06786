/** A field of a court's rules, with where it was read. */
export interface Sourced<T> {
  readonly value: T;
  /** The rule, decision or page in which it was read. */
  readonly source: string;
  /** ISO date from which the text is known to be in force; null where the edition read bears no date. */
  readonly effective: string | null;
  /** ISO date on which a person last compared the field with its source. */
  readonly lastVerified: string;
  /** "partial": read in an older edition, or not the whole text. */
  readonly confidence: "verified" | "partial" | "recalled";
}

/** Relief on which duties to confer turn; finer than `Relief` of the brief where the law is. */
export const dutyReliefs = [
  "compel",
  "protective-order",
  "quash",
  "enforce-subpoena",
  /** Fed. R. Civ. P. 37(d): no answer at all. */
  "sanctions-no-response",
  /** Fed. R. Civ. P. 37(b)(2): sanctions or contempt over a discovery order. */
  "sanctions-order",
  "discovery-stay",
  "discovery-other",
  /** Fed. R. Civ. P. 37(e). */
  "spoliation",
] as const;

export type DutyRelief = (typeof dutyReliefs)[number];

/** A duty to confer before a motion for this relief. */
export interface Duty {
  readonly relief: DutyRelief;
  readonly level: "need" | "check";
  /** In citation form. */
  readonly rules: readonly string[];
}

/** What a court asks of movants, as data. A rule that is null is not on file; nothing is then claimed of it. */
export interface Jurisdiction {
  /** Free Law id, or "federal". */
  readonly id: string;
  readonly name: string;
  /** As courts are cited: "D. Kan.". */
  readonly citation: string;
  readonly duties: Sourced<readonly Duty[]>;
  /** The local rule that imposes the duty to confer. */
  readonly conferralRule: Sourced<string> | null;
  /** Whether a certificate must describe the steps with particularity. */
  readonly particularity: Sourced<boolean>;
  /** Whether more than a letter is asked for. */
  readonly moreThanLetter: Sourced<boolean>;
  /** The local rule on form and timing of discovery motions, which is not the duty to confer. */
  readonly motionFormRule: Sourced<string> | null;
  /** The local rule that asks for the other parties' views on an extension. */
  readonly extensionRule: Sourced<string> | null;
  /** The local rule that joint and unopposed motions say so in caption and body. */
  readonly agreedMotionRule: Sourced<string> | null;
  /** The local rule on consultation before a motion for attorney's fees. */
  readonly feeConsultationRule: Sourced<string> | null;
}
