import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "quotations/sic-form",
  severity: "hint",
  summary: "A mistake of the source is marked by sic in square brackets.",
  details: `Square brackets show that the word is the quoter's: \`[sic]\`. Inside a quotation the fix is offered and not applied by itself.`,
  authority: "Indigo Book R8.2.2",
  fix: "safe",
  on: "block",
  zones: ["quotation", "blockQuote"],
  examples: [
    { bad: 'He wrote that "the judgement (sic) is final."', good: 'He wrote that "the judgement [sic] is final."' },
    { bad: "> The judgement (*sic*) is final.", good: "> The judgement [*sic*] is final." },
    { good: 'He wrote that "the judgement [sic] is final."' },
    { good: "The rule (sic utere tuo) is old." },
  ],
  check(block, { text, report }) {
    for (const match of text(block.content).matchAll(/\(([*_]{0,2}sic\.?[*_]{0,2})\)/gi)) {
      const start = block.content.start + match.index;
      const span = { start, end: start + match[0].length };
      const right = `[${match[1] ?? "sic"}]`;
      report(span, {
        message: `"${match[0]}" should be in square brackets: "[sic]".`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [replace(span, right)] }],
      });
    }
  },
});
