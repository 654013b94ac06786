import type { CaseCitation, UnpublishedCitation } from "../../citations/citation.ts";
import { skipGapBack } from "../../citations/reading.ts";
import { spanAt } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

/** Whether a sentence, a signal, a parenthesis or the paragraph begins at the citation, so that no other word is taken for its name. */
export function beginsClearly(
  { start, signal }: CaseCitation | UnpublishedCitation,
  { brief, source }: Pick<RuleContext, "brief" | "source">,
): boolean {
  const { text } = source;
  const before = skipGapBack(text, start, Math.max(0, start - 40));
  if (signal && signal.end >= before - 2) return true;
  if (spanAt(brief.blocks, start)?.content.start === start) return true;
  return (
    /[;([]/.test(text[before - 1] ?? "") || /[a-z)]{4}\.["\u201d)]?$/.test(text.slice(Math.max(0, before - 8), before))
  );
}
