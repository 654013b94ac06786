import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Evidence } from "./conferral.ts";
import type { BlockFacts } from "./facts.ts";
import type { Participant } from "./people.ts";

/** A contact while it is being put together. */
export interface Contact {
  start: number;
  end: number;
  means: "live" | "written" | "unknown";
  /** Words were exchanged: spoke, met, discussed. */
  exchange: boolean;
  attempt: boolean;
  announcement: boolean;
  /** In how many sentences after it somebody says something. */
  sayings: number;
  /** Only asked for, or set for a day. */
  isSought: boolean;
  /** Somebody was called, and no message was left. */
  isCall: boolean;
  /** A call, a meeting and the like, by the word for it or by the means that is told; not merely a conversation. */
  isLiveByName: boolean;
  /** An account in general terms that opens a list of steps: no day, no means. */
  general: boolean;
  readonly who: Participant[];
  readonly dates: string[];
  readonly evidence: Evidence[];
  readonly block: Block;
  /** It is told in a certificate or section about the conferral. */
  readonly inAccount: boolean;
  /** The sentence introduces a list of days. */
  readonly opensList: boolean;
}

/** A block of the paper with what was read in it and where it stands. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: BlockFacts;
  /** Marked as a heading, or a line of capitals or bold that is one. */
  readonly isHeading: boolean;
  /** Whether the block stands in a certificate or section about the conferral. */
  readonly inAccount: boolean;
  /** Which section it stands in; contacts do not lean on what another section says. */
  readonly section: number;
}

/** What the blocks of a paper say of the conferral, in order. */
export interface Account {
  readonly contacts: readonly Contact[];
  /** Sentences that say so in the rule's words and no more. */
  readonly assertions: readonly Span[];
  readonly futility: readonly Span[];
}

/** Surnames of lawyers and parties whose side is known, and whose side a role is. */
export interface Sides {
  /** Side of the writer. */
  readonly movant: string;
  sideOf(participant: Participant): string;
  isKnown(surname: string): boolean;
  /** Whether the paper calls a person a witness, a client or the like. */
  isOutsider(surname: string): boolean;
  /** Whether a word is part of a party's name, and of no lawyer's. */
  isParty(word: string): boolean;
}

export function emptyContact({ start, end }: Span, block: Block): Contact {
  return {
    start,
    end,
    means: "unknown",
    exchange: false,
    attempt: false,
    announcement: false,
    sayings: 0,
    isSought: false,
    isCall: false,
    isLiveByName: false,
    general: false,
    who: [],
    dates: [],
    evidence: [],
    block,
    inAccount: false,
    opensList: false,
  };
}

/** Labels make a step where they tell at least a day and a means. */
export function isStep({ means, evidence }: Contact): boolean {
  return means !== "unknown" && evidence.some(({ element }) => element === "when");
}
