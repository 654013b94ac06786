import type { DocketCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "docket/attachment-form",
  severity: "information",
  summary: "An attachment is cited by the entry's number, a hyphen and its own number.",
  details: `\`Doc. 34-1 at 3\` is what the electronic filing system stamps on the page. \`Doc. 34.1\` and \`Doc. 34 Ex. 1\` leave the reader to guess: the
number of an exhibit need not be that of the attachment.`,
  authority: "Form of the CM/ECF header; practice of the District of Kansas",
  fix: "guided",
  on: "docket",
  examples: [
    { bad: "See Doc. 34.1 at 3.", good: "See Doc. 34-1 at 3." },
    { bad: "See Doc. 34 Ex. 1 at 3.", good: "See Doc. 34-[attachment] at 3." },
    { bad: "See Doc. 34 Exhibit A at 3.", good: "See Doc. 34-[attachment] at 3." },
    { bad: "See Doc. 34, Attachment 2, at 3.", good: "See Doc. 34-[attachment], at 3." },
    { bad: "See Doc. 34/1 at 3.", good: "See Doc. 34-[attachment] at 3." },
    { good: "See Doc. 34-1 at 3." },
    { good: "See Doc. 34, Ex. A; Doc. 34 (Ex. 1)." },
    { good: "See Doc. 34. Ex. 1 is the lease." },
  ],
  check({ entries }, context) {
    for (const entry of entries) {
      if (!/^\d+\.\d+$/.test(context.text(entry))) continue;
      const right = entry.value.replace(".", "-");
      context.report(entry, {
        message: `An attachment is cited with a hyphen: "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [replace(entry, right)] }],
      });
    }
    reportExhibit(entries, context);
  },
});

/** " Ex. 1", " Exhibit A", ", Attachment 2"; and forms of the number's own: "34/1", "34(1)", "34 - 1". */
const exhibitBehind =
  /^(?: (?:Exh?\.|Exhibit) (?:\d{1,3}|[A-Z])|,? (?:Att(?:ach)?\.|Attachment) \d{1,3}|\/\d{1,3}|\(\d{1,2}\)| - \d{1,2}(?= at\b))(?![\w-])/;

function reportExhibit(entries: DocketCitation["entries"], { source, report }: RuleContext): void {
  const last = entries.at(-1);
  const match = last && exhibitBehind.exec(source.text.slice(last.end, last.end + 24));
  if (!last || !match || !/^\d+$/.test(last.value)) return;
  const exhibit = { start: last.end, end: last.end + match[0].length };
  report(
    { start: last.start, end: exhibit.end },
    {
      message: `An exhibit of an entry is cited by the number of the attachment: "${last.value}-" and that number.`,
      fixes: [
        {
          title: "Insert a place for the number of the attachment",
          safe: false,
          snippet: true,
          edits: [replace(exhibit, `-${tabStop(1, "attachment")}`)],
        },
      ],
    },
  );
}
