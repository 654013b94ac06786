import type { Brief } from "../brief/brief.ts";
import { titleOf } from "./requirement.ts";

/** Papers of the kind "other" that are filed, by words of their title; an office memorandum is none. */
const filed =
  /\b(?:objections?|declaration|affidavit|statement|request|application|petition|report|suggestions|brief|supplement)\b/i;

/** Whether a paper is one that is filed with the court: not a letter, an office memorandum or notes. */
export function isFiled(brief: Brief): boolean {
  const { kind } = brief.filing;
  if (kind === null || kind === "letter") return false;
  return kind !== "other" || filed.test(titleOf(brief));
}
