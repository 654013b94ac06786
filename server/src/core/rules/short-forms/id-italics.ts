import { insert, replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { isIbid, periodOf } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-italics",
  severity: "information",
  summary: '"Id." is italic, its period included.',
  details: `The period is part of the abbreviation, so the emphasis marks stand around both: \`*Id.*\`, not \`*Id*.\`. A longer run of italics, as
in \`*See id.*\`, is right too. Words set in HTML tags (\`<u>Id.</u>\`) are left alone.`,
  authority: "Indigo Book R6.2.2",
  fix: "safe",
  emphasis: true,
  on: "id",
  examples: [
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. (Id. at 2.)",
      good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.)",
    },
    {
      bad: "(Doc. 168 at 1.) They moved for a stay. (*Id*. at 2.)",
      good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.)",
    },
    { bad: "(Doc. 168 at 1.) They moved. _Id_. at 2.", good: "(Doc. 168 at 1.) They moved. _Id._ at 2." },
    { good: "(Doc. 168 at 1.) They moved for a stay. (*Id.* at 2.) It was denied. *See id.* at 3." },
    { good: "It is in the record. (Doc. 168 at 1.) *Wick* was later. *See id.* at 2." },
    {
      bad: "*Banks v. Orr*, No. 15-2602, 2015 WL 7451174, at *3 (D. Kan. Nov. 23, 2015). See Id. at *4.",
      good: "*Banks v. Orr*, No. 15-2602, 2015 WL 7451174, at *3 (D. Kan. Nov. 23, 2015). See *Id.* at *4.",
    },
    { good: "(Doc. 168 at 1.) They moved for a stay. (<u>Id.</u> at 2.)" },
  ],
  check(citation, { report, source }) {
    const { word, italics } = citation;
    if (isIbid(citation) || source.text[word.start - 1] === ">") return;
    const period = periodOf(source, citation);
    const letters = word.value.replace(".", "");
    const fix = { title: `Write "*${letters}.*"`, safe: true };
    if (period === "inside" && italics === "none") {
      const edits = [insert(word.start, "*"), insert(word.end, "*")];
      report(word, { message: `"${word.value}" is not in italics.`, fixes: [{ ...fix, edits }] });
    } else if (period === "outside") {
      const marks = /^[*_]+/.exec(source.text.slice(word.end, word.end + 4))?.[0] ?? "";
      const edits = [replace({ start: word.end, end: word.end + marks.length + 1 }, `.${marks}`)];
      report(word, { message: `The period of "${letters}." stands outside the italics.`, fixes: [{ ...fix, edits }] });
    }
  },
});
