import { defineRule } from "../rule.ts";
import { headOf, wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-record-cite",
  severity: "hint",
  summary: '"Id." stands for a record cite.',
  details: `The Indigo Book keeps \`Id.\` for authorities, and allows it for the record only where it saves much space. D. Kan. papers use it
freely, so this is off unless it is enabled.`,
  authority: "Indigo Book R26, R6.2.2",
  fix: "none",
  on: "id",
  examples: [
    { bad: "Defendants moved for a stay. (Doc. 168 at 1.) It was denied. (*Id.* at 2.)" },
    { good: "29 U.S.C. § 8. The rest follows. *Id.* § 9." },
  ],
  check(citation, context) {
    const head = headOf(citation, context);
    if (head?.kind !== "docket" && head?.kind !== "exhibit") return;
    context.report(wordAndPins(citation), {
      message: `"${citation.word.value}" stands for a record cite, ${context.text(head).replace(/\s+/g, " ")}.`,
      related: [{ start: head.start, end: head.end, message: "The record cite" }],
    });
  },
});
