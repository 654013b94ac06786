import { type Citation, citationKinds } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/signal-italics",
  severity: "information",
  summary: "The signal before a citation is in italics.",
  details: `In court papers signals are italic or underlined: \`*See*\`, \`*See also*\`, \`*Cf.*\`, \`*But see*\`. "See" as a verb of the sentence ("courts see Rule
37 as ...") is roman; a signal is taken for one only where it begins a sentence, a clause or a parenthesis.`,
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
    { good: "See e.g. Doc. 64.", note: "Its commas are looked at first, by a rule of their own." },
  ],
  check(citation, { source, text, report }) {
    const { signal } = citation;
    if (!signal || !/^(?:but )?(?:see(?: also| generally|, e\.g\.)?|cf\.|contra)$/.test(signal.value)) return;
    const typed = text(signal);
    if (/[*_\\]/.test(typed) || !beginsClause(source.text, signal.start, typed)) return;
    report(signal, {
      message: `The signal "${typed.replace(/\s+/g, " ")}" is not in italics.`,
      fixes: [{ title: "Set the signal in italics", safe: hasName(citation), edits: [replace(signal, `*${typed}*`)] }],
    });
  },
});

/** Whether a signal stands where a citation sentence or clause begins, outside of emphasis. */
function beginsClause(text: string, start: number, typed: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/[*_]\s*$/.test(before) || /\p{L}[\s,]*$/u.test(before)) return false;
  if (/^\p{Lu}/u.test(typed)) return /(?:^|[\r\n(.?!;:)\]"”’\u00a0] *[\r\n]? *|\[\^[^\]\s]{1,20}\] *)$/.test(before);
  return /[;(]\s{0,3}$/.test(before);
}

/** Before a short form without a name, italics may be taken for the name. */
function hasName(citation: Citation): boolean {
  return citation.kind !== "short" || citation.caseName !== undefined;
}
