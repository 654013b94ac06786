import type { Brief } from "../../brief/brief.ts";
import { bodyBlocks } from "../../conferral/bodySentences.ts";
import { insertAgreement } from "../../conferral/positions.ts";
import { isAgreed, jurisdictionFor } from "../../conferral/requirement.ts";
import { readAgreement } from "../../conferral/views.ts";
import { type Edit, insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/agreed-caption",
  severity: "warning",
  summary: "A joint or unopposed motion must say so both in the caption and in the body.",
  details:
    "The caption here is the visible title of the paper. A motion that is opposed in part, or on which a party takes no position, is not unopposed and is left alone.",
  authority: "D. Kan. Rule 7.1(b)",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Leave to Amend\n\nPlaintiff moves for leave to amend. Defendants do not oppose this motion.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Unopposed Motion for Leave to Amend\n\nPlaintiff moves for leave to amend. Defendants do not oppose this motion.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Unopposed Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days.\n",
      note: "The fix puts the choice of words into the body; until it is made, the paper does not say so.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion for Extension of Time\n\nDefendant Acme does not oppose this motion; Defendant Bolt takes no position.\n",
    },
  ],
  check(brief, { report, text }) {
    const rule = jurisdictionFor(brief).agreedMotionRule?.value;
    if (!rule || !brief.title || !mayBeAgreed(brief)) return;
    const { inTitle, inBody } = readAgreement(brief);
    if (inTitle === (inBody !== null)) return;
    if (inTitle) {
      report(brief.title, {
        message: `The title says that the motion is joint or unopposed; the body does not. ${rule} asks for both.`,
        fixes: guided(insertAgreement(brief)),
      });
      return;
    }
    const edit = titleEdit(brief, text(brief.title));
    report(brief.title, {
      message: `The body says that the motion is not opposed; the title does not. ${rule} asks for both.`,
      fixes: edit ? [{ title: 'Add "Unopposed" to the title', safe: false, edits: [edit] }] : [],
      related: inBody ? [{ ...inBody, message: "Said here" }] : [],
    });
  },
});

const agreeing =
  /\b(?:not\s+(?:oppos|object)|no\s+(?:objection|opposition)|consent|agree[sd]?\s+to|jointly|unopposed|uncontested|joint\b|is\s+agreed)/i;

/** A cheap look, which spares most papers the reading of their sentences. */
function mayBeAgreed(brief: Brief): boolean {
  return (
    isAgreed(brief.title?.value ?? "") || bodyBlocks(brief).some((block) => agreeing.test(brief.source.slice(block)))
  );
}

/** Puts the word before "Motion", in capitals where the title is. */
function titleEdit({ title }: Brief, typed: string): Edit | null {
  const match = /\b(?:motion)\b/i.exec(typed);
  if (!title || !match) return null;
  const word = match[0] === "MOTION" ? "UNOPPOSED " : match[0] === "motion" ? "unopposed " : "Unopposed ";
  return insert(title.start + match.index, word);
}
