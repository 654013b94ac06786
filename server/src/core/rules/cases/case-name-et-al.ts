import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const businessTag = String.raw`(?:Co|Corp|Inc|Ltd|L\.?L\.?C|L\.?L\.?P|L\.?P|P\.?C|N\.?A)\.?`;
const andOthers = /,?\s+et\s+al\.?(?=,|\s+(?:v|vs)\.?\s|$)/i;
const twoTags = new RegExp(
  String.raw`(?<=\s)(?:Co\.|Corp\.|Inc\.|Ltd\.|L\.?L\.?C\.?)(,?\s+(?:${businessTag}))(?=,?\s+(?:v|vs)\.?\s|$)`,
);

export default defineRule({
  id: "cases/case-name-et-al",
  severity: "information",
  summary: "A case name has the first party of each side, with one business designation.",
  details: `In a citation further parties and \`et al.\` are left out, and of two business designations the second:
\`Blair v. TransAm Trucking Co.\`, not \`Blair, et al. v. TransAm Trucking Co., Inc.\` Given names are left out too, but are not looked at here: many
companies begin with one.`,
  authority: "Indigo Book R11.5.1 to R11.5.6",
  fix: "guided",
  on: ["case", "unpublished"],
  examples: [
    {
      bad: "*Blair, et al. v. TransAm Trucking*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Blair v. TransAm Trucking*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*Blair v. TransAm Trucking, et al.*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Blair v. TransAm Trucking*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*Blair v. TransAm Trucking Co., Inc.*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Blair v. TransAm Trucking Co.*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { good: "*Blair v. TransAm Trucking, Inc.*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Blair v. Wick Ins. Co.*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "Blair *et al.* moved. *Blair v. Wick*, 12 F.3d 34 (10th Cir. 1994)." },
  ],
  check({ caseName }, context) {
    if (!caseName) return;
    const typed = context.text(caseName);
    const others = andOthers.exec(typed);
    if (others && others.index > 0) {
      const start = caseName.start + others.index;
      reportExtra(
        { start, end: start + others[0].length },
        '"Et al." is left out of a case name in a citation.',
        context,
      );
      return;
    }
    const tags = twoTags.exec(typed);
    if (!tags?.[1]) return;
    const end = caseName.start + tags.index + tags[0].length;
    reportExtra(
      { start: end - tags[1].length, end },
      "One business designation is enough in a citation; the second is left out.",
      context,
    );
  },
});

function reportExtra(span: Span, message: string, { text, report }: RuleContext): void {
  const removed = text(span).replace(/^[,\s]+/, "");
  report(span, { message, fixes: [{ title: `Remove "${removed}"`, safe: false, edits: [replace(span, "")] }] });
}
