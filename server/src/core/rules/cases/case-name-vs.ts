import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "cases/case-name-vs",
  severity: "warning",
  summary: 'The parties in a case name are joined by "v."',
  details: `\`Smith v. Jones\` in a citation, not \`vs.\`, \`V.\` or \`v\` without its period. Captions, where \`vs.\` is common, are not looked at.`,
  authority: "Indigo Book R11.5",
  fix: "safe",
  on: ["case", "unpublished"],
  examples: [
    { bad: "*Wick vs. Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick vs Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick v Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick V. Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { bad: "*Wick* vs. *Orr*, 12 F.3d 34 (10th Cir. 1994).", good: "*Wick* v. *Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick*\nv. *Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Ann V. Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "## *WICK V. ORR*, 12 F.3d 34 (10th Cir. 1994)" },
  ],
  check({ caseName }, { text, report }) {
    if (!caseName) return;
    const typed = text(caseName);
    const word = joinedBy(typed);
    if (!word) return;
    const span = { start: caseName.start + word.start, end: caseName.start + word.end };
    report(span, {
      message: `"${text(span)}" is written "v." in a case name.`,
      fixes: [{ title: 'Write "v."', safe: true, edits: [replace(span, "v.")] }],
    });
  },
});

/** The word that joins the parties, where it is not "v."; null in a name in capitals. */
function joinedBy(name: string): Span | null {
  if (/[\s*_]v\.(?=[\s*_\\])/.test(name) || !/\p{Ll}/u.test(plain(name).replace(/\bvs?\b/g, ""))) return null;
  const match = /(?<=[\s*_])(?:vs\.?|v|V\.)(?=[\s*_\\])/.exec(name);
  return match && { start: match.index, end: match.index + match[0].length };
}
