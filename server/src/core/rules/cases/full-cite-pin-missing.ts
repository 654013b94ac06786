import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { quotedBefore } from "../quotedBefore.ts";
import { defineRule } from "../rule.ts";
import { allPins, citeText } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/full-cite-pin-missing",
  severity: "warning",
  summary: "A citation that follows a quotation says on which page the words stand.",
  details: `Words in quotation marks can be checked only with their page. Reported where a full citation follows a quotation directly, or begins
the paragraph behind a block quotation, and names no page. A page is given even where it is the first:
\`477 U.S. 242, 242\`.`,
  authority: "Indigo Book R11.7",
  fix: "guided",
  on: "case",
  examples: [
    {
      bad: 'A party must do "more than simply show that there is some doubt." *Wick v. Orr*, 475 U.S. 574 (1986).',
      good: 'A party must do "more than simply show that there is some doubt." *Wick v. Orr*, 475 U.S. 574, [page] (1986).',
    },
    {
      bad: 'A party must do "more than simply show that there is some doubt." *See Wick v. Orr*, 475 U.S. 574 (1986).',
      good: 'A party must do "more than simply show that there is some doubt." *See Wick v. Orr*, 475 U.S. 574, [page] (1986).',
    },
    {
      bad: 'A landlord who "will not open the door to the sheriff" waives the point. *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).',
    },
    {
      good: 'The lease lets a landlord who "will not open the door to the sheriff" go free. *Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994).',
      note: "The words are those of the lease.",
    },
    {
      good: 'A party must do "more than simply show that there is some doubt." *Cf. Wick v. Orr*, 475 U.S. 574 (1986).',
    },
    {
      bad: "> A party must do more than show some doubt.\n\n*Wick v. Orr*, 475 U.S. 574 (1986).",
      good: "> A party must do more than show some doubt.\n\n*Wick v. Orr*, 475 U.S. 574, [page] (1986).",
    },
    {
      good: 'A party must do "more than simply show that there is some doubt." *Wick v. Orr*, 475 U.S. 574, 586 (1986).',
    },
    { good: "A party must do more than show some doubt. *Wick v. Orr*, 475 U.S. 574 (1986)." },
    { good: 'So much for "some doubt." *Wick v. Orr*, 475 U.S. 574 (1986).', note: "A term, not a passage." },
    {
      good: 'A party must do "more than simply show that there is some doubt." (Doc. 12 at 3.) *Wick v. Orr*, 475 U.S. 574 (1986), is not to the contrary.',
    },
    { good: 'The rule that "some doubt is not enough to deny it" comes from *Wick v. Orr*, 475 U.S. 574 (1986).' },
  ],
  check(citation, context) {
    if (allPins(citation).length > 0 || !citation.caseName || !citation.courtAndDate) return;
    const quotation = quotedBefore(citation, context);
    if (!quotation) return;
    const { volume, page } = citation;
    context.report(
      { start: volume.start, end: page.end },
      {
        message: `The quotation before this citation has no page: ${citeText(citation)} names none.`,
        fixes: [
          {
            title: "Insert a place for the page",
            safe: false,
            snippet: true,
            edits: [insert(page.end, `, ${tabStop(1, "page")}`)],
          },
        ],
        related: [{ ...quotation, message: "The quotation." }],
      },
    );
  },
});
