import type { MotionWord } from "./motionNames.ts";

/** How well a field of a court's rules is known. */
export const confidences = [
  "verified",
  /** Not the whole text was read, or the number of the rule is in doubt. */
  "partial",
  /** Nobody has compared it with the rule. */
  "recalled",
] as const;

/** Where a field of a court's rules was read. */
export interface Source {
  /** The rule, decision or page in which it was read. */
  readonly source: string;
  readonly confidence: (typeof confidences)[number];
  /** Year of the edition that was read, or of the decision that quotes it; null where the text bears no date. */
  readonly edition: number | null;
  /** The text is the court's or the legislature's own page. */
  readonly official: boolean;
  /** ISO date from which the text is known to be in force; null where that is not known. */
  readonly effective: string | null;
  /** ISO date on which a person last compared the field with its source; null for what is recalled. */
  readonly lastVerified: string | null;
}

/** A field of a court's rules, with where it was read. */
export interface Sourced<T> extends Source {
  readonly value: T;
}

/** What a certificate must tell. */
export const contents = [
  /** The steps taken, with particularity: who, when, how and what. */
  "steps",
  "who",
  "when",
  "where",
  "how",
  "what",
  "outcome",
  /** Whether the other side opposes, concurs or consents. */
  "position",
  /** The steps of all attorneys, not only the movant's. */
  "all-attorneys",
  /** For each request in dispute. */
  "each-request",
] as const;

export type Content = (typeof contents)[number];

/** By what means the parties must confer. */
export const meansAsked = ["any", "more-than-one-message", "more-than-letter", "live"] as const;

export type MeansAsked = (typeof meansAsked)[number];

/** What the certificate is, or where it stands. */
export const forms = [
  "in-motion",
  "first-paragraph",
  /** At the very end, behind the certificate of service. */
  "at-end",
  "separate-certificate",
  "declaration",
  "joint-stipulation",
  "joint-letter",
  "short-form-motion",
] as const;

export type Form = (typeof forms)[number];

/** When to confer, as a rule tells it. */
export interface Timing {
  /** Days before filing by which the parties must have conferred. */
  readonly daysBeforeFiling?: number;
  /** Days after the response in dispute by which the motion must be made. */
  readonly daysAfterResponse?: number;
  /** A conference with the court comes before the motion. */
  readonly preMotionConference?: boolean;
  /** The rest, in words. */
  readonly note?: string;
}

/** A duty that comes before some motions. A field that is null is not on file; nothing is then claimed of it. */
export interface Duty {
  /** The rule, in citation form: "D. Kan. Rule 37.2". */
  readonly rule: Sourced<string> | null;
  /** The motions that the rule covers. */
  readonly motions: Sourced<readonly MotionWord[]>;
  /** Motions that it may cover. */
  readonly check: Sourced<readonly MotionWord[]> | null;
  /** Motions that it leaves out. */
  readonly exempt: Sourced<readonly MotionWord[]> | null;
  /** What the rule demands, as the end of a sentence that begins with its name: "asks for ...". */
  readonly asks: Sourced<string> | null;
  readonly content: Sourced<readonly Content[]> | null;
  readonly means: Sourced<MeansAsked> | null;
  /** Whether an attempt to confer will do. */
  readonly attempt: Sourced<boolean> | null;
  readonly timing: Sourced<Timing> | null;
  readonly form: Sourced<Form> | null;
  /** What the certificate is headed, the usual one first. */
  readonly headings: Sourced<readonly string[]> | null;
  /** Paragraphs of a certificate to fill in; see `conferral/template`. */
  readonly scaffold: Sourced<readonly string[]> | null;
}

/** What a court asks of movants, as data. A rule that is null is not on file; nothing is then claimed of it. */
export interface Jurisdiction {
  /** Free Law id, or "federal"; a name of our own for trial courts of the states. */
  readonly id: string;
  readonly name: string;
  /** As courts are cited: "D. Kan.". */
  readonly citation: string;
  /** The court's own duties. */
  readonly duties: readonly Duty[];
  /** The duties that hold besides: those of the Federal Rules, or of the state. */
  readonly floor: readonly Duty[];
  /** The court's own rule that imposes the duty to confer, where its name may be cited. */
  readonly conferralRule: Sourced<string> | null;
  /** Whether a recent text asks that a certificate describe the steps with particularity. */
  readonly particularity: { readonly value: boolean };
  /** Whether a recent text asks for more than a letter. */
  readonly moreThanLetter: { readonly value: boolean };
  /** The local rule on form and timing of discovery motions, which is not the duty to confer. */
  readonly motionFormRule: Sourced<string> | null;
  /** The local rule that asks for the other parties' views on an extension. */
  readonly extensionRule: Sourced<string> | null;
  /** The local rule that joint and unopposed motions say so in caption and body. */
  readonly agreedMotionRule: Sourced<string> | null;
  /** The local rule on consultation before a motion for attorney's fees. */
  readonly feeConsultationRule: Sourced<string> | null;
  /** What else a practitioner should know. */
  readonly notes: readonly Sourced<string>[];
}
