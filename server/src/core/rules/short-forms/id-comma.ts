import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isPage, withAt, withoutComma } from "../pinLead.ts";
import { defineRule } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-comma",
  severity: "warning",
  summary: 'No comma stands between "Id." and its page.',
  details: `\`*Id.* at 2\` is the form for another page of the authority just cited. The comma belongs after a case name or a database number,
not after \`*Id.*\`. Some D. Kan. orders write \`(*Id.*, at 2.)\`; an order is no authority on form.

A comma that belongs to the sentence, as in \`*Id.*, which holds\`, is not looked at.`,
  authority: "Indigo Book R15.3.2",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "Defendants objected. (Doc. 168 at 1.) They moved for a stay. (*Id.*, at 2.)",
      good: "Defendants objected. (Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.)",
    },
    { bad: "(Doc. 168 at 1.) It is final. *Id., at 2*.", good: "(Doc. 168 at 1.) It is final. *Id. at 2*." },
    { bad: "(Doc. 34 ¶ 9.) It is final. (*Id.*, ¶ 12.)", good: "(Doc. 34 ¶ 9.) It is final. (*Id.* ¶ 12.)" },
    { bad: "(Doc. 168 at 1.) It is final. (*Id.*, 2.)", good: "(Doc. 168 at 1.) It is final. (*Id.* at 2.)" },
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.*, 3 days later.)" },
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.) *Id.*, which holds otherwise, is old." },
  ],
  check(citation, context) {
    const { report, source } = context;
    const { pins, word } = citation;
    const page = pins ? null : pageBehind(source.text, citation.end);
    // "Id., 823" is the form of Connecticut's courts.
    if (page && !mayFollowStateManual(context)) {
      report(
        { start: word.start, end: page.end },
        {
          message: `"${word.value}" has "at" before its page, and no comma.`,
          fixes: [{ title: 'Write "at"', safe: true, edits: [replace(page, " at ")] }],
        },
      );
    }
    if (!pins?.comma) return;
    const edit = !pins.at && isPage(pins) ? withAt(source, pins) : withoutComma(source, pins);
    report(wordAndPins(citation), {
      message: `"${citation.word.value}" takes no comma before its page or section.`,
      fixes: edit ? [{ title: `Remove the comma after "${citation.word.value}"`, safe: true, edits: [edit] }] : [],
    });
  },
});

/** What stands between "Id." and a bare page behind a comma: the comma and its space; null where no such page follows. */
function pageBehind(text: string, end: number): Span | null {
  const match = /^,\s{1,3}(?=\d{1,4}(?:[-–]\d{1,4})?[.;)](?!\d))/.exec(text.slice(end, end + 16));
  return match && { start: end, end: end + match[0].length };
}
