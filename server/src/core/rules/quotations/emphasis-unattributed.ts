import { within } from "../../conferral/readText.ts";
import { insert } from "../../text/edit.ts";
import { choice } from "../../text/snippet.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { blockQuotesOf } from "../blockQuotes.ts";
import { defineRule, type Fix, type RuleContext } from "../rule.ts";

/** Emphasis that opens before a letter and closes behind one. */
const emphasis =
  /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=[\p{L}"“‘'[(])([^*_]{1,400}?)(?<=[\p{L}\p{N}.,;:?!'’”"\])])\1(?![\p{L}\p{N}*_])/gu;
/** What is italic in any text: names of cases, signals, short forms, Latin. */
const alwaysItalic =
  /\bv\.|^(?:in re|ex parte|ex rel|id|ibid|see|see also|see, e\.g|e\.g|i\.e|cf|but see|but cf|accord|contra|compare|supra|infra|sic|et seq|et al|inter alia|in camera|pro se|pro hac vice|per se|de novo|sua sponte|prima facie|res judicata|stare decisis|en banc|amicus|amici curiae|habeas corpus|voir dire|quid pro quo|mens rea|nunc pro tunc|passim|vel non|a fortiori|ad hoc|bona fide|de facto|de jure|de minimis|in limine|in rem|in personam|ipso facto|per curiam|pari passu|sub judice|sub nom|subpoena|ultra vires|aff['’]d|rev['’]d|cert\. denied|daubert|q|a|by m[rs]s?\.? .*)\W*$/i;
const attributed =
  /\b(?:emphas[ie]s|italics|underscor\w+|bold(?:face|ing|ed)?|alterations?)\b[^()]{0,60}\b(?:added|in|supplied|omitted|mine|ours|original|removed)\b|\bcleaned up\b/i;

const wholesale =
  /\b(?:all|any)\s+emphas[ei]s\b[^.]{0,40}\b(?:added|supplied|original)\b|\bemphas[ei]s\b[^.]{0,30}\b(?:added|supplied)\s+throughout\b|\bunless\s+otherwise\s+(?:noted|indicated|stated)\b[^.]{0,80}\bemphas[ei]s\b/i;

/** How far behind the quotation its attribution may stand. */
const reach = 700;

export default defineRule({
  id: "quotations/emphasis-unattributed",
  severity: "information",
  summary: "Emphasis in a quotation is attributed.",
  details: `A reader must be able to tell the quoter's emphasis from the source's: \`(emphasis added)\` follows the citation. The Indigo Book asks for
nothing where the emphasis is the source's own (R8.2.6), but many judges like \`(emphasis in original)\`; either is taken, anywhere in the
rest of the paragraph or in the next, and so is a word for the whole paper ("all emphasis is added"). Names of cases, signals, short forms and common Latin are italic in any text and are passed over, and
so is a quotation that is emphasised as a whole.`,
  authority: "Indigo Book R8.2.4",
  fix: "guided",
  on: "brief",
  emphasis: true,
  zones: ["quotation", "blockQuote"],
  examples: [
    {
      bad: 'The rule asks for "*reasonable* effort to confer." *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994).',
      good: 'The rule asks for "*reasonable* effort to confer." *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) ([emphasis added / emphasis in original]).',
    },
    { bad: "The order says:\n\n> The motion is **denied** with costs.\n\nIt was not appealed.\n" },
    {
      good: 'The rule asks for "*reasonable* effort to confer." *Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (emphasis added).',
    },
    {
      good: "The order says:\n\n> The motion is **denied** with costs.\n\n(Doc. 4 at 2 (emphasis in original).)\n",
    },
    {
      good: 'He wrote that "*Banks v. St. Francis* controls, *see id.* at *2, and the rest is *dicta* or *inter alia* moot (*i.e.*, gone)."\n\n(Emphasis in original.)',
    },
    { good: 'He wrote that "*Banks v. St. Francis* controls."' },
    { good: 'Unless otherwise noted, all emphasis is added. The rule asks for "*reasonable* effort." (Doc. 4 at 2.)' },
    { good: "The request is:\n\n> **REQUEST NO. 2:** The complete file.\n\nIt was not answered.\n" },
    { good: 'The paper is called "*The Prairie Lawyer*."', note: "Emphasised as a whole." },
    { good: 'He wrote that "2015 WL 7451174, at *2, and 2016 WL 7117182, at *3" say so.' },
  ],
  check(brief, context) {
    if (wholesale.test(context.source.text)) return;
    const quotes: Span[] = [
      ...brief.quotations.filter(({ start }) => context.zoneAt(start) === "quotation"),
      ...blockQuotesOf(brief),
    ];
    for (const quotation of quotes) {
      const first = emphasisIn(quotation, context);
      if (!first || attributed.test(context.source.text.slice(quotation.start, quotation.end + reach))) continue;
      context.report(first, {
        message: "Emphasis in a quotation: say whether it was added or is in the original.",
        fixes: fixFor(quotation, context),
      });
    }
  },
});

/** The first stretch of emphasis in a quotation that is not such as is italic anywhere. */
function emphasisIn(quotation: Span, { brief, graph, text }: RuleContext): Span | null {
  const typed = text(quotation);
  if (!/[*_]/.test(typed)) return null;
  const citations = within(graph.citations, quotation);
  for (const match of typed.matchAll(emphasis)) {
    const start = quotation.start + match.index;
    const span = { start, end: start + match[0].length };
    if (alwaysItalic.test(match[2] ?? "") || citations.some((citation) => overlaps(citation, span))) continue;
    if (within(brief.opaque, span).length > 0 || isWhole(typed, match) || isLabel(typed, match)) continue;
    return span;
  }
  return null;
}

function isWhole(typed: string, match: RegExpMatchArray): boolean {
  const rest = typed.slice(0, match.index) + typed.slice((match.index ?? 0) + match[0].length);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Words set in bold or italics at the beginning of a line, before what they head: "**Request No. 2:** All documents". */
function isLabel(typed: string, match: RegExpMatchArray): boolean {
  const end = (match.index ?? 0) + match[0].length;
  return (
    /(?:^|[\r\n])[\s>"“*-]*$/.test(typed.slice(0, match.index)) &&
    /[.:—–-]\W*$/.test(match[0] + typed.slice(end, end + 1))
  );
}

/** A parenthetical behind the citation that directly follows the quotation. */
function fixFor({ end }: Span, { graph, text, zoneAt }: RuleContext): Fix[] {
  const [citation] = within(graph.citations, { start: end, end: end + 8 });
  if (!citation || citation.start < end || zoneAt(citation.start) === "quotation") return [];
  if (!/^[\s("”*_]*(?:see\s*)?[*_]*$/i.test(text({ start: end, end: citation.start }))) return [];
  const which = choice(1, ["emphasis added", "emphasis in original"]);
  return [
    {
      title: "Say whose emphasis it is",
      safe: false,
      snippet: true,
      edits: [insert(citation.end, ` (${which})`)],
    },
  ];
}
