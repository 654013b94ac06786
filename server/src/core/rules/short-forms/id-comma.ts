import { isPage, withAt, withoutComma } from "../pinLead.ts";
import { defineRule } from "../rule.ts";
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
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.) *Id.*, which holds otherwise, is old." },
  ],
  check(citation, { report, source }) {
    const { pins } = citation;
    if (!pins?.comma) return;
    const edit = !pins.at && isPage(pins) ? withAt(source, pins) : withoutComma(source, pins);
    report(wordAndPins(citation), {
      message: `"${citation.word.value}" takes no comma before its page or section.`,
      fixes: edit ? [{ title: `Remove the comma after "${citation.word.value}"`, safe: true, edits: [edit] }] : [],
    });
  },
});
