import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { allPins } from "./_reporterCites.ts";

/** The word for a note with the blanks around it: behind a page, behind "&" or "and", or as a pin of its own. */
const note = /(?:(?<=\d),?\s*|(?<=(?:&|\band)\s*)|^)(nn?|fn|footnote|note)\.?\s*(?=\d+(?:[-\u2010-\u2014]\d+)?$)/i;

export default defineRule({
  id: "cases/pin-footnote-form",
  severity: "information",
  summary: 'A footnote is cited "285 n.4".',
  details: `A space before the \`n.\`, none behind it, and no comma: \`285 n.4\`, \`285 nn.4-5\`. The Supreme Court of the United States itself prints \`n. 4\`;
quotations are left as they are, and papers for the courts of a state other than Kansas.`,
  authority: "Indigo Book R5.1.3",
  fix: "safe",
  on: ["case", "unpublished", "short", "id", "journal"],
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 234, 285 n. 4 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 234, 285 n.4 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 234, 285, n. 4 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 234, 285 n.4 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 234, 285 fn. 4 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 234, 285 n.4 (10th Cir. 1994).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 234, 285-86 & n. 4 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 234, 285-86 & n.4 (10th Cir. 1994).",
    },
    { bad: "*Wick*, 12 F.3d at 285 and fn. 4.", good: "*Wick*, 12 F.3d at 285 and n.4." },
    { bad: "*Wick*, 12 F.3d at 285 footnote 4.", good: "*Wick*, 12 F.3d at 285 n.4." },
    { bad: "*Wick*, 12 F.3d at 285 n 4.", good: "*Wick*, 12 F.3d at 285 n.4." },
    { bad: "*Banks*, 2015 WL 7451174, at *2 n. 4.", good: "*Banks*, 2015 WL 7451174, at *2 n.4." },
    {
      bad: "*Wick v. Orr*, 12 F.3d 234, 285\nfn. 4 (10th Cir. 1994).",
      good: "*Wick v. Orr*, 12 F.3d 234, 285\nn.4 (10th Cir. 1994).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 234, 285\nn.4 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 234, 285 n.4 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 234, 285 nn.4-5 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 12 F.3d 234, 285 & n.4 (10th Cir. 1994)." },
    { good: "*Wick*, 12 F.3d at 285 and nn.4-5." },
    { good: "---\ncourt: cal\nfiling: motion\n---\n\n*Wick v. Orr* (1995) 9 Cal.4th 493, 506, fn. 11.\n" },
  ],
  check(citation, context) {
    if (mayFollowStateManual(context)) return;
    const { text, report } = context;
    for (const item of allPins(citation).flatMap((pins) => pins.items)) {
      const typed = text(item);
      const match = note.exec(typed);
      if (!match) continue;
      const isBehindPage = /\d/.test(typed[match.index - 1] ?? "");
      // A line that breaks before the word goes on breaking there.
      const space = /\s*[\r\n]\s*/.exec(match[0].split(/[a-z]/i, 1)[0] ?? "")?.[0] ?? " ";
      const right = `${isBehindPage ? space : ""}${match[1]?.toLowerCase() === "nn" ? "nn" : "n"}.`;
      if (match[0].replace(/\u00a0/g, " ") === right) continue;
      const start = item.start + match.index;
      const form = typed.slice(0, match.index) + right + typed.slice(match.index + match[0].length);
      report(item, {
        message: `A footnote is cited as "${form}".`,
        fixes: [
          { title: `Write "${form}"`, safe: true, edits: [replace({ start, end: start + match[0].length }, right)] },
        ],
      });
    }
  },
});
