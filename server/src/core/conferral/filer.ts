import type { Brief } from "../brief/brief.ts";

export type Side = "plaintiff" | "defendant";

/** The side that files the paper, by the word for it; null where it can't be told. */
export function filerOf({ filing: { movant } }: Brief): Side | null {
  if (movant === null) return null;
  if (/^plaintiff/i.test(movant)) return "plaintiff";
  return /^defendant/i.test(movant) ? "defendant" : null;
}

/** Whether who acts, in the words of a sentence before its verb, is the side that files the paper. */
export function isFiler(before: string, side: Side): boolean {
  const parties = [...before.matchAll(/\b(plaintiff|defendant)(?:s?['’]s?|s)?\b(['’])?/gi)];
  const last = parties.at(-1);
  if (!last || last[1]?.toLowerCase() !== side) return false;
  const between = before.slice(last.index + last[0].length);
  return (
    !/['’]s?$/.test(last[0]) && between.length <= 120 && !/\b(?:who|which|that|whose|court|motion)\b/i.test(between)
  );
}
