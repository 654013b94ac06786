import type { Span } from "../text/span.ts";
import type { FoundDate } from "./contactDates.ts";
import type { SentenceFacts } from "./facts.ts";
import type { Mention } from "./mentions.ts";

/** Mentions of one sentence that speak of one kind of contact. */
export interface Group {
  readonly kind: "live" | "written" | "unknown";
  readonly mentions: readonly Mention[];
  readonly exchange: boolean;
  readonly attempt: boolean;
  readonly announcement: boolean;
}

export function groupMentions(facts: SentenceFacts, mentions: readonly Mention[] = facts.mentions): Group[] {
  if (mentions.length === 0) return [];
  const of = (...kinds: readonly Mention["kind"][]): Mention[] => mentions.filter(({ kind }) => kinds.includes(kind));
  const confer = of("confer");
  const announcement = of("announcement");
  const written = of("written");
  const live = of("exchange", "call", "event", "attempt");
  const liveMeans = facts.means.some(({ kind }) => kind === "live");
  const groups: Group[] = [];
  if (
    live.length > 0 ||
    (confer.length > 0 && liveMeans) ||
    (announcement.length > 0 && liveMeans && written.length === 0)
  ) {
    groups.push(liveGroup(facts, [...live, ...confer, ...announcement]));
  }
  if (written.length > 0) {
    groups.push({
      kind: "written",
      mentions: written,
      exchange: false,
      attempt: false,
      announcement: announcement.length > 0,
    });
  }
  if (groups.length === 0) {
    const seeking = of("seeking");
    const told = [...confer, ...announcement, ...seeking];
    groups.push({
      kind: "unknown",
      mentions: told,
      exchange: confer.length > 0,
      attempt: confer.length === 0 && seeking.length > 0,
      announcement: confer.length === 0 && announcement.length > 0,
    });
  }
  return groups;
}

export function lastMention({ mentions }: Group): number {
  return Math.max(0, ...mentions.map(({ start }) => start));
}

function liveGroup(facts: SentenceFacts, mentions: readonly Mention[]): Group {
  const has = (kind: Mention["kind"]): boolean => mentions.some((mention) => mention.kind === kind);
  const spoken = has("exchange") || has("confer");
  const failed = has("attempt") || (facts.unanswered && !has("event"));
  return {
    kind: "live",
    mentions,
    exchange: spoken,
    attempt: !spoken && failed,
    announcement: !spoken && has("announcement"),
  };
}

/**
 * Nothing but the rule's words or the like: no day, no means, no name and no subject.
 * @param names somebody is named beside the movant's own lawyer
 */
export function isBare(facts: SentenceFacts, group: Group, days: readonly string[], names: boolean): boolean {
  if (group.kind === "written" || group.attempt || group.announcement) {
    if (group.kind !== "unknown") return false;
  } else if (group.mentions.some(({ how }) => how !== null && how !== "conference")) return false;
  return (
    days.length === 0 &&
    (group.kind === "unknown" || !facts.means.some(({ kind }) => kind === "live")) &&
    !facts.dates.some(({ role }) => role === "contact") &&
    facts.topics.length === 0 &&
    !names
  );
}

/** The dates that belong to a group of mentions; of two groups in a sentence each takes those near its own words. */
export function datesOf(facts: SentenceFacts, group: Group, groups: number): FoundDate[] {
  const written = group.kind === "written";
  const usable = facts.dates.filter(({ role }) => role === "contact" || (role === "document" && written));
  if (groups === 1 || usable.length === 0) return usable;
  const first = Math.min(...facts.mentions.map(({ start }) => start));
  const own = usable.filter((date) => {
    if (date.role === "document") return written;
    if (date.start < first) return true;
    const nearest = facts.mentions.reduce((best, mention) =>
      distance(mention, date) < distance(best, date) ? mention : best,
    );
    return group.mentions.includes(nearest);
  });
  const later = own.filter(({ start }) => start >= first);
  const isFirst = group.mentions.some(({ start }) => start === first);
  if (later.length > 0 && !isFirst) return later;
  return facts.further && !isFirst ? later : own;
}

function distance(mention: Span, date: Span): number {
  return date.start >= mention.end ? date.start - mention.end : (mention.start - date.end) * 2;
}
