import type { CaseCitation, ShortCitation, UnpublishedCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";

export default defineRule({
  id: "cases/case-name-vs",
  severity: "warning",
  summary: 'The parties in a case name are joined by "v."',
  details: `\`Smith v. Jones\` in a citation, not \`vs.\`, \`V.\` or \`v\` without its period. Captions, where \`vs.\` is common, are not looked at.
Courts of New York and Michigan leave the period out, as they do those of reporters.`,
  authority: "Indigo Book R11.5",
  fix: "safe",
  on: ["case", "unpublished", "short"],
  examples: [
    { bad: "*Wick vs. Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick vs Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick vs. Orr*, 12 F.3d at 36.", good: "*Wick v. Orr*, 12 F.3d at 36." },
    { bad: "*Wick v Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick V. Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick Vs. Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick versus Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick* vs. *Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick* v. *Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick*\nv. *Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Ann V. Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "## *WICK V. ORR*, 12 F.3d 34 (10th Cir. 1994)" },
    { good: "---\ncourt: ny\nfiling: motion\n---\n\n(*Wick v Orr*, 127 AD3d 492, 493 [1st Dept 2015].)\n" },
  ],
  check(citation, context) {
    const { caseName } = citation;
    const { text, report } = context;
    if (!caseName) return;
    const typed = text(caseName);
    const word = joinedBy(typed);
    if (!word || leavesPeriodsOut(citation, context)) return;
    const span = { start: caseName.start + word.start, end: caseName.start + word.end };
    report(span, {
      message: `"${text(span)}" should be "v." in a case name.`,
      fixes: [{ title: 'Write "v."', safe: true, edits: [replace(span, "v.")] }],
    });
  },
});

/** "Wick v Orr, 127 AD3d 492" in a paper that may be for a court with such a manual. */
function leavesPeriodsOut(citation: CaseCitation | UnpublishedCitation | ShortCitation, context: RuleContext): boolean {
  const reporter = citation.kind === "unpublished" ? undefined : citation.reporter;
  return reporter !== undefined && !context.text(reporter).includes(".") && mayFollowStateManual(context);
}

/** The word that joins the parties, where it is not "v."; null in a name in capitals. */
function joinedBy(name: string): Span | null {
  if (/[\s*_]v\.(?=[\s*_\\])/.test(name) || !/\p{Ll}/u.test(plain(name).replace(/\b(?:vs?|versus)\b/gi, "")))
    return null;
  const match = /(?<=[\s*_])(?:[vV]s\.?|versus|v|V\.)(?=[\s*_\\])/.exec(name);
  return match && { start: match.index, end: match.index + match[0].length };
}
