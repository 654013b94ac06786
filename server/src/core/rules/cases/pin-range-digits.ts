import type { Citation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { allPins } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/pin-range-digits",
  severity: "information",
  summary: "A range of pages keeps the last two digits of its end.",
  details: `\`1240-41\`, not \`1240-1241\` or \`1240-1\`; but \`799-801\`, since the hundreds change. Pages of decisions are looked at, not those of the
record. A range that descends (\`1245-40\`) is reported as a warning. Papers for the courts of a state other than Kansas are passed over: many of those courts keep all figures.`,
  authority: "Indigo Book R5.1.2",
  fix: "safe",
  on: ["case", "short", "id"],
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 1234, 1240-1241 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 1234, 1240-41 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 1234, 1240–1241 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 1234, 1240–41 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 1234, 1240-1 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 1234, 1240-41 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 1234, 1236 (10th Cir. 1994). *Id.* at 1240-1241.",
      good: "*Wick v. Orr*, 12 F.3d 1234, 1236 (10th Cir. 1994). *Id.* at 1240-41.",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 1234, 1245-40 (10th Cir. 1994).",
      note: "Which page is meant only the writer knows.",
    },
    { bad: "*Wick v. Orr*, 12 F.3d 1234, 1249-1242 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 1234, 1240-41 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 734, 799-801 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 34, 98-101 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 734, 799-01 (10th Cir. 1994).", note: "What is meant is not clear." },
    {
      good: "---\ncourt: ohio\nfiling: motion\n---\n\n*Wick v. Orr*, 80 Ohio St.3d 234, 245-246 (1997).\n",
      note: "A court with a manual of its own.",
    },
    { good: "Defendants opposed it. (Doc. 168 at 101-102.) They asked for a stay. (*Id.* at 104-105.)" },
  ],
  check(citation, context) {
    if (citation.kind === "id" && !refersToCase(citation, context)) return;
    if (mayFollowStateManual(context)) return;
    for (const item of allPins(citation).flatMap((pins) => pins.items)) {
      const range = /^(\d+)([-\u2010-\u2014])(\d+)(?!\d)/.exec(context.text(item));
      const right = range && lastTwo(range[1] ?? "", range[3] ?? "");
      if (range && descends(range[1] ?? "", range[3] ?? "")) {
        context.report(item, { message: `"${item.value}" descends.`, severity: "warning" });
      }
      if (!range?.[3] || !right) continue;
      const start = item.start + range[0].length - range[3].length;
      reportEnd({ start, end: start + range[3].length }, `${range[1]}${range[2]}${right}`, right, context);
    }
  },
});

function refersToCase(citation: Citation, { antecedentOf, graph }: RuleContext): boolean {
  const antecedent = antecedentOf(citation);
  return antecedent?.kind === "resolved" && graph.citations[antecedent.index]?.kind === "case";
}

/** Whether a range ends before it begins; "799-01" may be 799 to 801, as may any end that would lie far back. */
function descends(from: string, to: string): boolean {
  if (to.length === from.length) return Number(to) < Number(from);
  const back = Number(from.slice(-2)) - Number(to);
  return to.length === 2 && from.length > 2 && back > 0 && back <= 30;
}

/** The end of a range by its last two digits, where it is written otherwise and what is meant is clear; else null. */
function lastTwo(from: string, to: string): string | null {
  if (to.length === from.length && from.length > 2) {
    return from.slice(0, -2) === to.slice(0, -2) && Number(to) > Number(from) ? to.slice(-2) : null;
  }
  if (to.length !== 1 || from.length < 2 || Number(to) <= Number(from.slice(-1))) return null;
  return `${from.slice(-2, -1)}${to}`;
}

function reportEnd(span: Span, range: string, end: string, { report }: RuleContext): void {
  report(span, {
    message: `A range of pages keeps only the last two digits of its end: "${range}".`,
    fixes: [{ title: `Write "${range}"`, safe: true, edits: [replace(span, end)] }],
  });
}
