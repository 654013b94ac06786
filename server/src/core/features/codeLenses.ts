import type { Analysis } from "../engine/analysis.ts";
import type { Span } from "../text/span.ts";
import { conferralInWords, viewsIn } from "./conferralWords.ts";

/** A line above a place of the paper that says something of it. */
export interface CodeLens {
  /** What the line stands above. */
  readonly span: Span;
  readonly title: string;
  /** Where a click leads; null where there is nothing to go to. */
  readonly target: Span | null;
}

/**
 * What was found of the conferral, above the heading of the certificate, else above the title: never a judgment of it. A
 * click goes to the first passage that tells of it. Nothing where the rules ask for nothing, and for what is no brief.
 */
export function codeLensesOf(analysis: Analysis): CodeLens[] {
  const { brief, conferral } = analysis;
  const { level } = conferral.requirement;
  if (brief.filing.kind === null || (level === "none" && !conferral.companion)) return [];
  const certificate = brief.certificates.find(({ kind }) => kind === "conferral");
  const span = level === "state-position" ? brief.title : (certificate?.heading ?? brief.title);
  if (!span) return [];
  const target = level === "state-position" ? viewsIn(analysis) : (conferral.steps[0] ?? conferral.passage);
  return [{ span: spanOf(span), title: `Conferral: ${conferralInWords(analysis)}`, target: target && spanOf(target) }];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
