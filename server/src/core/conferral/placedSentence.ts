import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Sides } from "./account.ts";
import type { Element, Evidence } from "./conferral.ts";
import type { DayReading, FoundDate } from "./contactDates.ts";
import type { SentenceFacts } from "./facts.ts";
import type { Group } from "./groups.ts";
import type { Means } from "./means.ts";
import type { Participant } from "./people.ts";
import type { Topic } from "./topics.ts";

/** A sentence with its place in the paper. */
export class PlacedSentence {
  readonly facts: SentenceFacts;
  readonly block: Block;
  readonly span: Span;
  readonly inAccount: boolean;
  #people: readonly Participant[] | undefined;

  constructor(facts: SentenceFacts, block: Block, inAccount: boolean) {
    this.inAccount = inAccount;
    this.facts = facts;
    this.block = block;
    this.span = { start: block.start + facts.start, end: block.start + facts.end };
  }

  /** Who is named; `sides` are those of the paper, the same at every call. */
  people(sides: Sides): readonly Participant[] {
    this.#people ??= this.#readPeople(sides);
    return this.#people;
  }

  #readPeople(sides: Sides): Participant[] {
    const { participants, actingParties, surnames } = this.facts;
    const known = surnames.filter(({ surname }, index) => sides.isKnown(surname) || this.#isBeside(index, sides));
    return [...participants, ...actingParties, ...known].map((one) => this.#placed(one));
  }

  /** "Quist and Vance": a surname joined to one that is known. */
  #isBeside(index: number, sides: Sides): boolean {
    const { surnames } = this.facts;
    const one = surnames[index] as Participant;
    return [surnames[index - 1], surnames[index + 1]].some((other) => {
      if (!other || !sides.isKnown(other.surname)) return false;
      const [first, second] = other.start < one.start ? [other, one] : [one, other];
      return second.start - first.end <= 6;
    });
  }

  hows(group: Group): Evidence[] {
    if (group.kind === "unknown") return [];
    const means = this.facts.means.filter(({ kind }) => kind === group.kind);
    const words: Evidence[] = means.map((one) => ({ ...this.#at(one), element: "how", value: one.value }));
    const told = group.mentions.filter(({ how }) => how !== null && words.length === 0);
    return [
      ...words,
      ...told.map((mention) => ({ ...this.#at(mention), element: "how" as const, value: mention.how ?? "" })),
    ];
  }

  topics(): Evidence[] {
    return this.facts.topics.map((topic) => ({ ...this.#at(topic), element: "what", value: topic.value }));
  }

  ownPosition(): Evidence[] {
    return this.facts.ownPosition ? [this.evidence("what", "positions")] : [];
  }

  /** The sentence, as evidence for topics that were named before it. */
  pointedAt(topics: readonly Topic[]): Evidence[] {
    const [first] = topics;
    return first ? [{ ...this.span, element: "what", value: first.value }] : [];
  }

  evidence(element: Element, value: string): Evidence {
    return { ...this.span, element, value };
  }

  #at({ start, end }: Span): Span {
    return { start: this.block.start + start, end: this.block.start + end };
  }

  #placed(participant: Participant): Participant {
    return { ...participant, ...this.#at(participant) };
  }
}

/** Dates that open a block or stand in a heading, and the block to which their offsets refer. */
export interface DatedBlock {
  readonly dates: readonly FoundDate[];
  /** Means that are told with them: "June 3, 2024 (telephone)". */
  readonly means: readonly Means[];
  readonly block: Block;
}

/** "December 28, 2005." at the head of an item or in a heading dates what follows: little else stands in the sentence. */
export function opensWithDate(sentence: SentenceFacts, index: number): boolean {
  if (sentence.mentions.length > 0 || !sentence.dates.some(({ role }) => role === "contact")) return false;
  const told = [...sentence.dates, ...sentence.means].reduce((length, { start, end }) => length + end - start, 0);
  return sentence.end - sentence.start - told < (index > 0 ? 4 : 24);
}

export function whens({ dates, block }: DatedBlock): Evidence[] {
  return dates.map(({ start, end, reading }) => ({
    start: block.start + start,
    end: block.start + end,
    element: "when",
    value: dayInWords(reading),
  }));
}

export function howsOf({ means, block }: DatedBlock): Evidence[] {
  return means.map(({ start, end, value }) => ({
    start: block.start + start,
    end: block.start + end,
    element: "how",
    value,
  }));
}

const monthNames = "January February March April May June July August September October November December".split(" ");

function dayInWords(reading: DayReading): string {
  switch (reading.kind) {
    case "day": {
      const day = `${monthNames[reading.month - 1]} ${reading.day}`;
      return reading.year === null ? day : `${day}, ${reading.year}`;
    }
    case "after":
      return reading.days === 0 ? "the same day" : `${reading.days} days later`;
    case "weekday":
      return "later that week";
    case "ofMonth":
      return `day ${reading.day} of the month`;
    case "filing":
      return "the day of filing";
  }
}
