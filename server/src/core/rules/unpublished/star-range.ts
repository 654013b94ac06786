import type { Pins } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "unpublished/star-range",
  severity: "information",
  summary: "A range of star pages has one asterisk.",
  details: `The asterisk stands before the first page of a range only: \`at *2-3\`, not \`at *2-*3\` or \`at **2-3\`. Pages that do not follow
one another each keep their own: \`at *2, *5\`.`,
  authority: "Bluebook practice; compare D. Kan. Rule 7.6(c)",
  fix: "safe",
  on: ["unpublished", "short", "id"],
  examples: [
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2-*3 (D. Kan. Nov. 23, 2015).",
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2-3 (D. Kan. Nov. 23, 2015).",
    },
    {
      bad: "*Banks*, 2015 WL 7451174, at \\*2–\\*3.",
      good: "*Banks*, 2015 WL 7451174, at \\*2–3.",
      note: "Escapes and the kind of dash stay.",
    },
    { bad: "*Banks*, 2015 WL 7451174, at **2-3.", good: "*Banks*, 2015 WL 7451174, at *2-3." },
    {
      bad: "*Banks*, 2015 WL 7451174, at *2-*3, *5-*6.",
      good: "*Banks*, 2015 WL 7451174, at *2-3, *5-6.",
      note: "One finding for the citation.",
    },
    { good: "*Banks*, 2015 WL 7451174, at *2-3, *5." },
    { good: "*Banks*, 2015 WL 7451174, at **2-3**.", note: "Bold type, not a doubled asterisk." },
  ],
  check(citation, context) {
    const { pins } = citation;
    if (!pins) return;
    const surplus = [...doubledStar(pins, context), ...starsAfterDash(pins, context)];
    if (surplus.length === 0) return;
    context.report(pins, {
      message: "The asterisk of a star page is repeated; a range has it before its first page only.",
      fixes: [{ title: "Keep the first asterisk only", safe: true, edits: surplus.map((star) => replace(star, "")) }],
    });
  },
});

/** The first of two asterisks before the first page, unless a second pair further on makes them bold type. */
function doubledStar(pins: Pins, { source, text }: RuleContext): Span[] {
  const doubled = /(?<=\sat\s*)(?:\*|\\\*)$/.exec(text(pins.lead));
  const first = pins.items[0];
  if (!doubled || !first?.value.startsWith("*")) return [];
  const rest = source.text.slice(first.start + 2, first.start + 300).split(/\r?\n\s*\r?\n/, 1)[0] ?? "";
  if (rest.includes("**")) return [];
  return [{ start: pins.lead.end - doubled[0].length, end: pins.lead.end }];
}

/** Asterisks between a dash and the page that ends a range. */
function starsAfterDash(pins: Pins, { text }: RuleContext): Span[] {
  const start = pins.lead.end;
  const typed = text({ start, end: pins.end });
  return [...typed.matchAll(/(?<=\*\d{1,5}\s?[-\u2010-\u2014]\s?)\\?\*(?=\d)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
