import type { Source } from "./jurisdiction.ts";

/** How many years an edition may be older than the day on which it was last compared. */
const recentYears = 5;

/**
 * How far a finding may rest on a field. "firm": read in a recent text. "undated": read on the court's own page, which
 * bears no date; a warning at most. "check": recalled, read in part, or read in an old copy or in an undated one of somebody
 * else's; information at most, and the finding says "check the rule".
 */
export const reliances = ["firm", "undated", "check"] as const;

export type Reliance = (typeof reliances)[number];

export function relianceOn({ confidence, edition, official, lastVerified }: Source): Reliance {
  if (confidence !== "verified" || lastVerified === null) return "check";
  if (edition === null) return official ? "undated" : "check";
  return Number(lastVerified.slice(0, 4)) - edition > recentYears ? "check" : "firm";
}

/** Whether a rule's name may be cited: it was read in a text, be it an old one. */
export function mayBeCited({ confidence }: Source): boolean {
  return confidence === "verified";
}
