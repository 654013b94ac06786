import type { GuidedInsertion } from "../../conferral/elementFixes.ts";
import type { Fix } from "../rule.ts";

/** Insertions with tab stops as quick fixes to choose. */
export function guided(insertions: readonly GuidedInsertion[]): Fix[] {
  return insertions.map(({ title, edits }) => ({ title, edits, safe: false, snippet: true }));
}
