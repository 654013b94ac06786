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
\`Blair v. TransAm Trucking Co.\`, not \`Blair, et al. v. TransAm Trucking Co., Inc.\` Given names are left out too; they are looked at only where a party is
a common one, a surname and nothing else, for many companies begin with one.`,
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
    {
      bad: "*Martha Wick v. Orr Trucking, Inc.*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Wick v. Orr Trucking, Inc.*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*Orr v. Kevin J. Wick*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      good: "*Orr v. Wick*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      good: "*Martha Wick Foods v. Kevin A.*, 12 F.3d 34 (10th Cir. 1994). *Edward Jones v. Orr*, 12 F.3d 35 (10th Cir. 1994). *Martha Wick & Sons v. Orr*, 12 F.3d 37 (10th Cir. 1994).",
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
    reportGivenNames(caseName.start, typed, context);
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

/** Given names that are no surnames and that few companies have. */
const given =
  "Amanda|Angela|Anna|Anthony|Barbara|Betty|Brenda|Brian|Carlos|Carol|Christine|Christopher|Cynthia|Daniel|Deborah|Debra|Denise|Diane|Donna|Dorothy|Edward|Eric|Gary|Gerald|Helen|Jacqueline|Janet|Janice|Jeffrey|Jennifer|Jessica|Joshua|Juan|Judith|Julie|Karen|Katherine|Kathleen|Kenneth|Kevin|Kimberly|Larry|Laura|Linda|Lisa|Margaret|Maria|Marilyn|Martha|Matthew|Melissa|Michael|Michelle|Nancy|Nicole|Pamela|Patricia|Rachel|Rebecca|Ricardo|Richard|Robert|Ronald|Ruth|Sandra|Sarah|Sharon|Shirley|Sonny|Stephanie|Stephen|Steven|Susan|Teresa|Theresa|Timothy|Tyrone|Virginia|William";
const person = new RegExp(
  String.raw`(?<=^|\s(?:v|vs)\.?\s)(${given})\s+(?:\p{Lu}\.\s+)?(?=\p{Lu}\p{Ll}{2,}(?:\s+(?:v|vs)\.?\s|,?\s+et\s+al|$))`,
  "gu",
);
/** Houses that have the name of their founder and nothing else. */
const houses = /^(?:Edward Jones|Robert Half|Robert Bosch|William Morris|Laura Ashley|Sarah Lawrence|Virginia \p{Lu})/u;

function reportGivenNames(offset: number, typed: string, context: RuleContext): void {
  for (const match of typed.matchAll(person)) {
    if (houses.test(typed.slice(match.index))) continue;
    const start = offset + match.index;
    reportExtra(
      { start, end: start + match[0].length },
      "Given names are left out of a case name in a citation.",
      context,
    );
  }
}

function reportExtra(span: Span, message: string, { text, report }: RuleContext): void {
  const removed = text(span).replace(/^[,\s]+|\s+$/g, "");
  report(span, { message, fixes: [{ title: `Remove "${removed}"`, safe: false, edits: [replace(span, "")] }] });
}
