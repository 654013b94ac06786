import type { Pins } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { defineRule } from "../rule.ts";
import { wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-section-at",
  severity: "warning",
  summary: 'No "at" stands between "Id." and a section or paragraph sign.',
  details: "`at` introduces a page. A sign says by itself what the number is: `*Id.* § 9`, `*Id.* ¶ 12`.",
  authority: "Indigo Book R6.2.2",
  fix: "safe",
  on: "id",
  examples: [
    { bad: "29 U.S.C. § 8. The rest follows. *Id.* at § 9.", good: "29 U.S.C. § 8. The rest follows. *Id.* § 9." },
    {
      bad: "(Doc. 34 ¶ 9.) The rest follows. (*Id.* at ¶ 12.)",
      good: "(Doc. 34 ¶ 9.) The rest follows. (*Id.* ¶ 12.)",
    },
    { good: "(Doc. 34 ¶ 9.) The rest follows. (*Id.* ¶ 12.) It was denied. (Doc. 35 at 2.) And stayed. (*Id.* at 3.)" },
  ],
  check(citation, { report, source }) {
    const { pins } = citation;
    const sign = pins?.items[0]?.value[0];
    if (!pins?.at || (sign !== "§" && sign !== "¶")) return;
    const edit = withoutAt(source, pins);
    report(wordAndPins(citation), {
      message: `"Id." takes no "at" before "${sign}".`,
      fixes: edit ? [{ title: `Remove "at" before "${sign}"`, safe: true, edits: [edit] }] : [],
    });
  },
});

/** Takes "at" out with the space before it; null where emphasis marks stand close to it. */
function withoutAt(source: SourceText, { lead }: Pins): Edit | null {
  const match = /\s+at(?=\s|$)/i.exec(source.slice(lead));
  if (!match) return null;
  const start = lead.start + match.index;
  return replace({ start, end: start + match[0].length }, "");
}
