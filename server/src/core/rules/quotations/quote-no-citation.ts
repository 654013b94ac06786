import { sentencesOf } from "../../brief/opening.ts";
import { within } from "../../conferral/readText.ts";
import type { Block } from "../../markdown/block.ts";
import type { Span } from "../../text/span.ts";
import { wordsIn } from "../blockQuotes.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "quotations/quote-no-citation",
  severity: "hint",
  summary: "A quotation is followed by a citation.",
  details: `Whoever quotes owes the reader the place. Reported are only longer quotations (the option \`words\`) in a paragraph that cites nothing at
all, has no footnote, and names no document, rule or speaker from which the words could come, where the paragraphs before and after
cite nothing either; and quotations that are a sentence of their own right behind a citation, where nothing is cited after them in the
paragraph: the citation before belongs to what stands before it. Requests, interrogatories, letters and e-mails that are quoted in full are named, and so are not reported.

The rule is a hint, since the source of a quotation is often plain from the paragraph in ways that it does not see.`,
  authority: "Indigo Book R11.7; D. Kan. Rule 7.6(a)(2)",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  zones: ["quotation"],
  options: {
    words: { type: "number", default: 12, description: "The number of words from which a quotation is looked at." },
  },
  examples: [
    {
      bad: 'It is settled that "a party who has not been heard on a motion cannot be said to have had its day in court."\n\nThe motion should be granted.',
    },
    {
      bad: 'A party must be heard. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). "A landlord who will not open the door cannot be heard to say that nobody knocked." So it is here.',
    },
    {
      good: 'A party must be heard. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). "A landlord who will not open the door cannot be heard to say that nobody knocked." *Id.* at 37.',
    },
    {
      good: 'A party must be heard. *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). "A landlord who will not open the door cannot be heard to say that nobody knocked." The lease says as much.',
    },
    {
      good: 'It is settled that "a party who has not been heard on a motion cannot be said to have had its day in court." *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994).',
    },
    {
      good: 'It is settled that "a party who has not been heard on a motion cannot be said to have had its day in court."\n\n*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994).',
    },
    {
      good: 'Request No. 4 asks for "all documents that refer or relate to the lease of the building from the year 2019 to the present."',
    },
    { good: 'Plaintiff calls the order "clear" and "long overdue."' },
    {
      good: 'Mr. Ames wrote in an e-mail of May 3 that "nobody in this office has ever seen the lease that you are asking us for."',
    },
    {
      good: 'The answer was late.[^1] It is settled that "a party who has not been heard on a motion cannot be said to have had its day."\n\n[^1]: Doc. 4.',
    },
  ],
  check(brief, context) {
    const { options, text, report } = context;
    const prose = brief.blocks.filter(isRunningText);
    prose.forEach((block, index) => {
      for (const quotation of within(brief.quotations, block)) {
        if (!isPassage(text(quotation), options.words) || !isLeftAlone(quotation, block, prose[index + 1], context))
          continue;
        report(quotation, {
          message: "No citation was found after this quotation; the one before it supports what stands before it.",
        });
      }
      if (names.test(outsideQuotations(block, context)) || !isBare(block, context)) return;
      const around = [prose[index - 1], prose[index + 1]];
      if (around.some((other) => other && !isBare(other, context))) return;
      for (const quotation of within(brief.quotations, block)) {
        if (!isPassage(text(quotation), options.words)) continue;
        report(quotation, { message: "No citation was found after this quotation, nor in its paragraph." });
      }
    });
  },
});

/** What may be the source of the words: a document, a rule, a speaker. */
const names =
  /\b(?:rules?|orders?|exhibits?|docs?|sections?|articles?|paragraphs?|agreement|contract|polic(?:y|ies)|lease|statutes?|constitution|act|code|interrogator(?:y|ies)|requests?|topics?|subpoenas?|responses?|answers?|objections?|complaint|petition|motion|brief|memorandum|e-?mails?|letters?|texts?|messages?|notes?|log|report|testi(?:fied|mony)|deposition|declaration|affidavit|transcript|certificate|notice|instructions?|jury|opinion|court|judge|counsel|plaintiffs?|defendants?|(?:said|says|wrote|writes|stated|states|told|asked|replied|answered|explained|reads|objected|responded|argues?|contends?|claims?|insists?|asserts?|calls?|called|notes|noted|concluded?s?)|mr|ms|mrs|dr|prof|nos?)\b|(?:held|holds|holding|defin(?:ed?|es|ition)|dictionary|quot(?:ed?|es|ing)|emphasi[sz]\w*|explain\w*)\b|§|¶|\bv\.\s/i;

/** Of a quotation that a page break has cut in two the citation stands behind the other part. */
function isPassage(typed: string, words: number): boolean {
  return wordsIn(typed) >= words && /^["“]/.test(typed) && /["”]$/.test(typed);
}

/** Whether a quotation is a sentence right behind a citation, with nothing cited or named after it. */
function isLeftAlone(quotation: Span, block: Block, next: Block | undefined, context: RuleContext): boolean {
  const { brief, graph, source, text } = context;
  if (!/^["“](?:\p{Lu}|\[\p{Lu}\])/u.test(text(quotation)) || !/[.?!]["”]$/.test(text(quotation))) return false;
  const before = graph.citations.filter(({ start, end }) => start >= block.start && end <= quotation.start).at(-1);
  if (!before || before.nested || !/^[.)\s*_]*\.[.)\s*_]*$/.test(source.text.slice(before.end, quotation.start)))
    return false;
  const rest = { start: quotation.end, end: block.end };
  const [sentence] = sentencesOf(text(rest).trim());
  if (!sentence || /^[([]/.test(text(rest).trim()) || names.test(text(rest).trim().slice(0, sentence.end)))
    return false;
  const cites = (span: Span): boolean =>
    within(graph.citations, span).length > 0 || within(brief.footnoteReferences, span).length > 0;
  return !cites(rest) && !(next && cites(next) && /^[\s(*_]*(?:See\b|Id\b|\p{Lu}[^.]{0,60}\sv\.)/u.test(text(next)));
}

function isRunningText({ kind, quoteDepth, footnote }: Block): boolean {
  return kind === "paragraph" && quoteDepth === 0 && footnote === null;
}

/** Whether a block cites nothing and has no footnote. */
function isBare(block: Block, { brief, graph }: RuleContext): boolean {
  return within(graph.citations, block).length === 0 && within(brief.footnoteReferences, block).length === 0;
}

function outsideQuotations(block: Block, { brief, text }: RuleContext): string {
  let rest = "";
  let position = block.start;
  for (const quotation of within(brief.quotations, block)) {
    rest += `${text({ start: position, end: Math.max(position, quotation.start) })} `;
    position = Math.max(position, quotation.end);
  }
  return rest + text({ start: position, end: Math.max(position, block.end) });
}
