import type { IdCitation } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { defineRule } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { isIbid, periodOf } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/ibid",
  severity: "warning",
  summary: 'Legal writing says "Id.", not "Ibid."',
  details:
    "`Ibid.` is the form of other fields. In a brief the authority just cited is `*Id.*`. Papers for the courts of a state other than Kansas are passed over, since some of those courts write `Ibid.`",
  authority: "Indigo Book R15.3.1",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "(Doc. 168 at 2.) They moved for a stay. *Ibid.* It was denied.",
      good: "(Doc. 168 at 2.) They moved for a stay. *Id.* It was denied.",
    },
    {
      bad: "(Doc. 168 at 2.) They moved for a stay. Ibid. It was denied.",
      good: "(Doc. 168 at 2.) They moved for a stay. *Id.* It was denied.",
    },
    { bad: "*Wick* was later. *See ibid.* (Doc. 4.)", good: "*Wick* was later. *See id.* (Doc. 4.)" },
    { bad: "(Doc. 168 at 2.) It was denied. (*See ibid.*)", good: "(Doc. 168 at 2.) It was denied. (*See id.*)" },
    { good: "(Doc. 168 at 2.) They moved for a stay. (*Id.*)" },
    {
      good: "---\ncourt: cal\nfiling: motion\n---\n\nSo it was held in *Wick v. Orr* (2004) 116 Cal.App.4th 294. (*Ibid.*)\n",
    },
  ],
  check(citation, context) {
    if (!isIbid(citation) || mayFollowStateManual(context)) return;
    const { report, source } = context;
    const { word } = citation;
    report(word, {
      message: `"${word.value}" should be "${/^i/.test(word.value) ? "id." : "Id."}" in legal writing.`,
      fixes: [{ title: 'Write "Id."', safe: true, edits: [asId(source, citation)] }],
    });
  },
});

/** Only the letters change where the word is emphasised; else it gets period and italics too. */
function asId(source: SourceText, citation: IdCitation): Edit {
  const { word } = citation;
  const letters = word.value.startsWith("i") ? "id" : "Id";
  if (citation.italics === "none") return replace(word, `*${letters}.*`);
  const span = { start: word.start, end: word.start + "ibid".length };
  return replace(span, periodOf(source, citation) === "none" ? `${letters}.` : letters);
}
