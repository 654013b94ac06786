import type { Brief } from "../../brief/brief.ts";
import { findAskedBlanks } from "../../conferral/askedBlanks.ts";
import { isFiled } from "../../conferral/filedPapers.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/placeholder",
  severity: "error",
  summary: "A blank is left in the certificate of conferral or in the account of the steps.",
  details:
    "`[date]`, `[NAME]`, `____`, `TODO` and choices such as `[conferred / attempted to confer]` must be filled in before filing, and so must those in a sentence on the other side's position, on prior extensions, or on a conference with the court. What a blank stands for counts as not told. Alterations of quoted words (`[a]ll`, `[sic]`) and references to the record (`[Doc. 22]`) are no blanks.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn [date], Jane Roe (for Plaintiff) and John Doe (for Defendant) [spoke / attempted to speak] by telephone about Interrogatory No. 4.\n",
      count: 2,
    },
    {
      good: '---\ncourt: ksd\n---\n\n# Plaintiff\'s Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4, which asks for "[a]ll persons" with knowledge [Doc. 22].\n',
    },
  ],
  check(brief, { conferral, report, text }) {
    if (brief.filing.kind === "order" || !isFiled(brief)) return;
    for (const blank of blanksIn(brief, conferral.blanks)) {
      report(blank, { message: `The blank ${text(blank).replace(/\s+/g, " ")} is not filled in.` });
    }
  },
});

/** The blanks of the certificate, and those in other sentences that rules on conferring ask for. */
function blanksIn(brief: Brief, inAccount: readonly Span[]): Span[] {
  const known = new Set(inAccount.map(({ start }) => start));
  return [...inAccount, ...findAskedBlanks(brief).filter(({ start }) => !known.has(start))];
}
