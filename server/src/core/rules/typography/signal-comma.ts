import { citationKinds } from "../../citations/citation.ts";
import { insert, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type Report } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { opensPart } from "./_signalPlace.ts";

export default defineRule({
  id: "typography/signal-comma",
  severity: "warning",
  summary: 'Only "e.g." has commas around it in a signal, and "cf." has its period.',
  details: `The forms are \`*See*\`, \`*See also*\`, \`*Cf.*\`, \`*But see*\`, \`*See generally*\`, without a comma, and \`*See, e.g.*,\` with two; the second comma is roman.`,
  authority: "Indigo Book R4.2",
  fix: "safe",
  on: citationKinds,
  examples: [
    {
      bad: "*See e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See, e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*See, e.g.* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See, e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { bad: "*See also*, Doc. 62.", good: "*See also* Doc. 62." },
    { bad: "| *See*, Doc. 62 | late |\n|---|---|\n| a | b |", good: "| *See* Doc. 62 | late |\n|---|---|\n| a | b |" },
    { bad: "(See, Doc. 62.)", good: "(See Doc. 62.)" },
    {
      bad: "*Accord*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Accord* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*Cf* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*Cf.* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { good: "*See, e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*See, e.g., Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*See also* Doc. 62. *See* Doc. 63; *cf.* Doc. 64." },
    { good: "As you can see, Doc. 62 is late." },
  ],
  check(citation, context) {
    const { source, text, report } = context;
    const { signal } = citation;
    // California's manual has the comma behind "accord".
    if (!signal || (signal.value === "accord" && mayFollowStateManual(context))) return;
    const between = text({ start: signal.end, end: citation.start });
    if (!/^[\s*_,]*$/.test(between)) return;
    const typed = text(signal);
    if (/^(?:but )?cf$/.test(signal.value)) return report(signal, missingPeriod(signal));
    // In running text ("e.g. Doc. 5") the commas are the writer's.
    const exempli = /^E|see/.test(typed.replace(/^S/, "s")) && /e\.\s?g\.$/i.test(typed);
    const inner = exempli ? missingInnerComma(signal, typed) : null;
    const comma = between.indexOf(",");
    const edits = [
      ...(inner ? [replace(inner, ",")] : []),
      ...(exempli && comma < 0 ? [replace(commaPlace(signal, between), ",")] : []),
      ...(!exempli && comma >= 0 && isSignal(source.text, signal, typed)
        ? [replace({ start: signal.end + comma, end: signal.end + comma + 1 }, "")]
        : []),
    ];
    if (edits.length === 0) return;
    report(signal, {
      message: exempli
        ? '"e.g." takes a comma before and after it in a signal.'
        : `The signal "${typed.replace(/\s+/g, " ")}" takes no comma after it.`,
      fixes: [{ title: exempli ? "Put the comma" : "Remove the comma", safe: true, edits }],
    });
  },
});

function missingPeriod({ end }: Span): Report {
  return {
    message: 'The signal "cf." is written with a period.',
    fixes: [{ title: "Put the period", safe: true, edits: [insert(end, ".")] }],
  };
}

/** Where a comma is wanting before "e.g."; null where there is one, or nothing before it. */
function missingInnerComma(signal: Span, typed: string): Span | null {
  const match = /^(.*?\p{L})([*_]*)\s+[*_]*e\.\s?g\.$/isu.exec(typed);
  if (!match?.[1] || typed.includes(",")) return null;
  const at = signal.start + match[1].length;
  return { start: at, end: at };
}

/** Behind the emphasis that ends with the signal; before the space where none does. */
function commaPlace(signal: Span, between: string): Span {
  const marks = /^[*_]+(?=\s)/.exec(between)?.[0].length ?? 0;
  return { start: signal.end + marks, end: signal.end + marks };
}

/** A word that also is a verb is a signal where it begins a sentence, a clause or a parenthesis. */
function isSignal(text: string, { start }: Span, typed: string): boolean {
  if (!/^(?:but )?(?:see(?: also| generally)?|cf\.)$|^(?:accord|contra)$/i.test(typed.replace(/\s+/g, " ")))
    return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (opensPart.test(before)) return true;
  return /^\p{Lu}/u.test(typed) ? /(?:^|[.;(?!)\]"”\r\n])[\s*_]*$/.test(before) : /[;(][\s*_]*$/.test(before);
}
