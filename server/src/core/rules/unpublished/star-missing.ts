import type { Citation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Part, Span } from "../../text/span.ts";
import { indexOf } from "../inOrder.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "unpublished/star-missing",
  severity: "warning",
  summary: "A page of a decision cited by WL or LEXIS number carries an asterisk.",
  details: `The pages of a decision in a database are star pages: \`2015 WL 7451174, at *2\`. A bare \`at 2\` reads like a page of a printed
volume or of the slip opinion.

Ignore it where the number really is a page of the slip opinion; better, say so: \`slip op. at 2\`.`,
  authority: "D. Kan. Rule 7.6(c); Indigo Book R12.4.1",
  fix: "safe",
  on: ["unpublished", "short"],
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at 2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at 5-6 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at *5-6 (D. Kan. Mar. 31, 2015).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at * 2 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015).",
      note: "The asterisk stands directly before the number.",
    },
    { bad: "*Banks*, 2015 WL 7451174, at 2.", good: "*Banks*, 2015 WL 7451174, at *2." },
    { bad: "*Banks*, 2015 WL 7451174, at p. 2.", good: "*Banks*, 2015 WL 7451174, at *2." },
    { bad: "*Banks*, 2015 WL 7451174, p. 2.", good: "*Banks*, 2015 WL 7451174, at *2." },
    { bad: "*Banks*, 2015 WL 7451174, at 2 n.4.", good: "*Banks*, 2015 WL 7451174, at *2 n.4." },
    { good: "*Banks*, 2015 WL 7451174, * 2.", note: 'The missing "at" is another rule\'s.' },
    {
      bad: "*Banks*, 2015 WL 7451174, at \\*2. *Blair*, 2016 WL 7117182, at 6.",
      good: "*Banks*, 2015 WL 7451174, at \\*2. *Blair*, 2016 WL 7117182, at \\*6.",
      note: "Where the paper's other stars are escaped, the new one is too.",
    },
    { good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2, *5 (D. Kan. Nov. 23, 2015)." },
    {
      good: "*Weichert v. E-Finance Call Center Support, LLC*, No. 13-2493-KHV-KGG, slip op. at 3 (D. Kan. Apr. 14, 2017).",
      note: "A decision cited without a database has no star pages.",
    },
    {
      good: "*Marlowe v. Finch*, No. 13-2493-KHV-KGG, 2017 WL 1365445, at ¶ 12 (D. Kan. Apr. 14, 2017).",
      note: "Paragraphs and notes are no pages.",
    },
    { good: "*Celotex*, 477 U.S. at 327." },
  ],
  check(citation, context) {
    const { database, pins } = citation;
    const first = pins?.items[0];
    if (!database || !pins || !first) return;
    const gaps = pins.items.flatMap((pin) => gapInStar(pin, context));
    if (gaps.length > 0 && !pins.at) return;
    if (gaps.length > 0) {
      context.report(pins, {
        message: `A space parts the asterisk from its star page: "${first.value}".`,
        fixes: [{ title: "Close up the star page", safe: true, edits: gaps.map((gap) => replace(gap, "")) }],
      });
    } else if (
      introducesPage(context.text(pins.lead)) &&
      pins.items.every((pin) => /^\d+(?:-\d+)?(?: nn?\.[\d-]+)?$/.test(pin.value))
    ) {
      context.report(pins, {
        message: `The page has no asterisk, which marks a page of the database: "at *${first.value}".`,
        fixes: [
          {
            title: "Write the star page with its asterisk",
            safe: true,
            edits: [
              replace(
                { start: pins.pageWord?.start ?? pins.lead.end, end: pins.lead.end },
                `${pins.at ? "" : "at "}${starsAreEscaped(citation, context) ? "\\*" : "*"}`,
              ),
            ],
          },
        ],
      });
    }
  },
});

/** The space between an asterisk and its page, if there is one. */
function gapInStar(pin: Part, { text }: RuleContext): Span[] {
  const [, star, gap] = /^(\\?\*)(\s+)\d/.exec(text(pin)) ?? [];
  if (!star || !gap) return [];
  return [{ start: pin.start + star.length, end: pin.start + star.length + gap.length }];
}

/** ", at ", ", at p. " and their variants; without "at" a bare number may be anything, a volume of the next citation for instance. */
function introducesPage(lead: string): boolean {
  return /^,?\s*(?:at\s+(?:(?:pp?|pgs?)\.\s*|pages?\s+)?|(?:(?:pp?|pgs?)\.\s*|pages?\s+))$/i.test(lead);
}

/** How many citations on either side are looked at for a star to follow. */
const reach = 100;

function starsAreEscaped(citation: Citation, { graph, text }: RuleContext): boolean {
  const index = indexOf(citation, graph.citations);
  const nearby = graph.citations.slice(Math.max(0, index - reach), index + reach);
  for (const other of nearby) {
    const pin = "pins" in other ? other.pins?.items.find((item) => item.value.startsWith("*")) : undefined;
    if (pin) return text(pin).startsWith("\\");
  }
  return false;
}
