import type { Citation, SupraCitation } from "../../citations/citation.ts";
import { courtById } from "../../reference/courts.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { courtKind } from "../courtKind.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { headOf } from "./_idWord.ts";
import { shortFormOf } from "./_shortForm.ts";

export default defineRule({
  id: "short-forms/supra-case",
  severity: "warning",
  summary: '"Supra" is not used for decisions, statutes and rules.',
  details: `A decision that was cited in full is cited again by its short form, \`*Anderson*, 477 U.S. at 249\`, which tells volume and reporter;
\`*supra*\` is for books, articles and parts of the paper itself. A statute, rule or constitution is cited anew. The quick fix writes the short form of the decision before it that bears the name.

Some state courts cite that way: papers for the courts of a state are passed over, and those that name no court and cite decisions of the states
for the most part.`,
  authority: "Indigo Book R6.2.3",
  fix: "guided",
  on: ["supra", "statute", "regulation", "rule", "constitution"],
  examples: [
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, *supra*, at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson, supra*, governs.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at [page], governs.",
    },
    {
      bad: "*Banks v. Orr*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). *Banks*, *supra*, at *3.",
      good: "*Banks v. Orr*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). *Banks*, 2015 WL 7451174, at *3.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *See Anderson, supra*, at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *See Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson v. Orr*, supra, 477 U.S. 249.",
      note: "Volume and page stand there already; nothing is offered.",
    },
    { good: "Stephen N. Subrin, *Fishing Expeditions Allowed*, 39 B.C. L. Rev. 691 (1998). Subrin, *supra*, at 695." },
    {
      good: "---\ncourt: kan\nfiling: motion\n---\n\n*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, *supra*, at 249.\n",
      note: "A court of a state.",
    },
    { bad: "28 U.S.C. § 1331, *supra*, confers jurisdiction.", good: "28 U.S.C. § 1331 confers jurisdiction." },
    { bad: "Fed. R. Civ. P. 26(b)(1), *supra*.", good: "Fed. R. Civ. P. 26(b)(1)." },
    { good: "The text of Rule 26(b)(1), *supra* Part II, is plain. So is 28 U.S.C. § 1331. *See supra* Part I." },
    { good: "*See supra* Part II.B." },
    { good: "Wick, *supra* note 4, at 12." },
  ],
  check(citation, context) {
    if (isOfStateCourt(context) || mayFollowStateManual(context)) return;
    if (citation.kind !== "supra") return checkEnactment(citation, context);
    const head = headOf(citation, context);
    if (head?.kind !== "case" && head?.kind !== "unpublished") return;
    const edit = repaired(citation, head, context);
    context.report(citation, {
      message: `"Supra" is not used for a decision; cite "${citation.caseName?.value}" by its short form.`,
      fixes: edit ? [{ title: "Write the short form", safe: false, snippet: true, edits: [edit] }] : [],
    });
  },
});

const supraBehind =
  /^,?\s{1,3}([*_]{0,2})supra\1(?:\s*,(?=\s\p{Ll}))?(?=[.;)]|,?\s\p{Ll})(?!,?\s(?:at|note|nn?\.|part|section)\b)/u;

/** A statute, rule or constitution with "supra" directly behind it. */
function checkEnactment({ end, start }: Citation, { source, report }: RuleContext): void {
  const found = supraBehind.exec(source.text.slice(end, end + 24))?.[0];
  if (!found) return;
  report(
    { start, end: end + found.replace(/,$/, "").length },
    {
      message: '"Supra" is not used for statutes, rules and constitutions; cite them anew.',
      fixes: [{ title: 'Drop "supra"', safe: false, edits: [replace({ start: end, end: end + found.length }, "")] }],
    },
  );
}

function isOfStateCourt({ brief }: RuleContext): boolean {
  const court = brief.court === null ? undefined : courtById(brief.court);
  return court !== undefined && courtKind(court.bluebook) === "state";
}

/** From the end of the name to the end of the citation; null where there is no short form to write. */
function repaired({ caseName, pins, note, end }: SupraCitation, head: Citation, context: RuleContext): Edit | null {
  const { text, source } = context;
  const isDoubled = /^[*_]?,?\s{0,3}\d/.test(source.text.slice(end, end + 8));
  if (!caseName || note || isDoubled || (head.kind !== "case" && head.kind !== "unpublished")) return null;
  const form = shortFormOf(head, pins?.items.map((item) => item.value).join(", ") ?? null, 1);
  const marks = text({ start: caseName.end, end: pins?.lead.end ?? end }).match(/[*_]+/g) ?? [];
  const closing = marks.length % 2 === 1 ? marks[0] : "";
  return form === null ? null : replace({ start: caseName.end, end }, `${closing}, ${form}`);
}
