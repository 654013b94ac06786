import type { Span } from "../text/span.ts";

/** How far a paper describes the parties' conferral; the grades of the labelled drafts. For machines, never shown to an attorney. */
export type Grade = "not-required" | "missing" | "conclusory" | "letter-only" | "futility" | "incomplete" | "adequate";

export type Element = "who" | "when" | "how" | "what" | "outcome";

/** A passage that speaks of the conferral. */
export interface Evidence extends Span {
  readonly element: Element;
  /** What was read, in words for a hover: "May 22, 2024", "telephone", "Request Nos. 3 and 4". */
  readonly value: string;
}

/** A contact, or an attempt at one, that the paper describes. */
export interface Step extends Span {
  /** "live": call, video, meeting; "written": letter, fax, e-mail; "unknown". */
  readonly means: "live" | "written" | "unknown";
  readonly attemptOnly: boolean;
  readonly announcementOnly: boolean;
  /** Days on which the step was taken, as far as they are told: ISO dates, ordered. */
  readonly dates: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What the court's rules ask of this paper. */
export interface Requirement {
  /** "need": a certificate is required; "check": depends; "state-position": the other parties' views; "none". */
  readonly level: "need" | "check" | "state-position" | "none";
  /** The rules that impose it, in citation form: "Fed. R. Civ. P. 37(a)(1)", "D. Kan. Rule 37.2". */
  readonly rules: readonly string[];
  /** Free Law id of the court by whose rules the paper was read, or null where only the federal rules are known to apply. */
  readonly court: string | null;
}

/** What was read of the conferral in a companion paper. */
export interface CompanionReading {
  /** The companion's file name. */
  readonly name: string;
  /** Whether it tells of the conferral at all. */
  readonly tells: boolean;
  readonly grade: Grade;
  readonly present: readonly Element[];
  readonly missing: readonly Element[];
}

/** One analysis of what a paper says about conferring. */
export interface Conferral {
  readonly requirement: Requirement;
  readonly grade: Grade;
  /** The headed certificate, or the passage that describes the steps, or null. */
  readonly passage: Span | null;
  readonly steps: readonly Step[];
  /** Where no step is described: sentences that say in general terms that there were some, or why there were none. */
  readonly statements: readonly Span[];
  readonly present: readonly Element[];
  readonly missing: readonly Element[];
  /** Blanks left in the certificate or in the account of the steps: "[date]", "____". */
  readonly blanks: readonly Span[];
  /** A companion paper that was read too; absent where there is none or it can't be read. */
  readonly companion?: CompanionReading;
}
