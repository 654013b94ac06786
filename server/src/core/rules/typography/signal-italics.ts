import { type Citation, citationKinds } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { opensPart } from "./_signalPlace.ts";

export default defineRule({
  id: "typography/signal-italics",
  severity: "information",
  summary: "The signal before a citation is in italics.",
  details: `In court papers signals are italic or underlined: \`*See*\`, \`*See also*\`, \`*Cf.*\`, \`*But see*\`. "See" as a verb of the sentence ("courts see Rule
37 as ...") is roman; a signal is taken for one only where it begins a sentence, a clause or a parenthesis, or stands behind a comma and
before a decision. A signal of which a part is roman (\`*See* also\`) is reported too.`,
  authority: "Indigo Book R2.1, R4.2",
  fix: "safe",
  on: citationKinds,
  emphasis: true,
  examples: [
    {
      bad: "See *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { bad: "The motion was denied. (See Doc. 62.)", good: "The motion was denied. (*See* Doc. 62.)" },
    { bad: "The motion was denied. See also Doc. 62.", good: "The motion was denied. *See also* Doc. 62." },
    { good: "*See Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "_See_ Doc. 62. **See** Doc. 63. *See, e.g.*, Doc. 64." },
    { good: "The motion was denied. (*See* Doc. 62.) *But see id.* at 2." },
    { good: "Counsel should see Doc. 62 and compare Doc. 63." },
    { good: "Orders such as Doc. 5 accord Rule 37(a) little weight." },
    {
      bad: "See, e.g., *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See, e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "See, *e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See, e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "*See* also *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "*See also* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    {
      bad: "It was late. Accord *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
      good: "It was late. *Accord* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).",
    },
    { bad: "It was late. E.g., Doc. 62.", good: "It was late. *E.g.*, Doc. 62." },
    {
      bad: "The motion fails, see *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994), for two reasons.",
      good: "The motion fails, *see* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994), for two reasons.",
    },
    {
      bad: "- See *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).\n- *See* Doc. 62.",
      good: "- *See* *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).\n- *See* Doc. 62.",
    },
    { good: "*See*, *e.g.*, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "As we see, *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994), governs." },
    { good: "See e.g. Doc. 64.", note: "Its commas are looked at first, by a rule of their own." },
  ],
  check(citation, { source, text, report }) {
    const { signal } = citation;
    if (!signal || !signals.test(signal.value)) return;
    const typed = text(signal);
    const name = typed.replace(/[*_]/g, "").replace(/\s+/g, " ");
    const partly = partlyItalic(source.text, signal);
    if (partly) {
      report(signal, {
        message: `The signal "${name}" is only partly in italics.`,
        fixes: [{ title: "Set the whole signal in italics", safe: true, edits: [partly] }],
      });
      return;
    }
    if (/[*_\\]/.test(typed) || !beginsClause(source.text, citation, typed)) return;
    report(signal, {
      message: `The signal "${name}" is not in italics.`,
      fixes: [{ title: "Set the signal in italics", safe: hasName(citation), edits: [replace(signal, `*${typed}*`)] }],
    });
  },
});

const signals = /^(?:(?:but )?(?:see(?: also| generally)?|cf\.)(?:, e\.g\.)?|contra|accord|compare|e\.g\.)$/;

/** The repair of a signal with a single mark of emphasis inside: "*See* also", "See, *e.g.*"; null of any other. */
function partlyItalic(text: string, signal: Span): Edit | null {
  const typed = text.slice(signal.start, signal.end);
  const [mark, second] = typed.match(/[*_]+/g) ?? [];
  if (!mark || second !== undefined || mark.length > 1) return null;
  const opens = text[signal.start - 1] === mark;
  const closes = text[signal.end] === mark;
  if (opens === closes) return null;
  const span = { start: signal.start - (opens ? 1 : 0), end: signal.end + (closes ? 1 : 0) };
  return replace(span, `${mark}${typed.replace(mark, "")}${mark}`);
}

/** Whether a signal stands where a citation sentence or clause begins, outside of emphasis. */
function beginsClause(text: string, citation: Citation, typed: string): boolean {
  const { start = 0, end = 0 } = citation.signal ?? {};
  const before = text.slice(Math.max(0, start - 40), start);
  if (opensPart.test(before)) return !/[*_]$/.test(before);
  if (/[*_]\s*$/.test(before) || /\p{L}\s*$/u.test(before)) return false;
  if (/,\s*$|[.)]\s*$/.test(before) && /^\p{Ll}/u.test(typed))
    return /^(?:see|see also|cf\.)$/.test(typed) && isNamedDecision(text, end, citation);
  if (/^\p{Lu}/u.test(typed)) return /(?:^|[\r\n(.?!;:)\]"”’\u00a0] *[\r\n]? *|\[\^[^\]\s]{1,20}\] *)$/.test(before);
  return /[;(]\s{0,3}$/.test(before);
}

/** Whether a signal that ends at an offset stands directly before a decision with its name. */
function isNamedDecision(text: string, end: number, citation: Citation): boolean {
  const isDecision = citation.kind === "case" || citation.kind === "unpublished" || citation.kind === "short";
  return isDecision && citation.caseName !== undefined && /^\s+[*_]/.test(text.slice(end, end + 4));
}

/** Before a short form without a name, italics may be taken for the name. */
function hasName(citation: Citation): boolean {
  return citation.kind !== "short" || citation.caseName !== undefined;
}
