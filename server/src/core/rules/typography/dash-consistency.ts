import type { Pins } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "typography/dash-consistency",
  severity: "hint",
  summary: "Ranges of pages have one kind of dash throughout.",
  details: `Either the hyphen or the en dash will do (\`1240-41\`, \`1240–41\`). By default the paper's own habit is kept, that of the first range where both
are as frequent; \`style\` chooses one. Docket numbers, attachments and section numbers have hyphens of their own and are not looked at.`,
  authority: "Indigo Book R5.1.2",
  fix: "safe",
  on: "brief",
  options: {
    style: {
      type: "string",
      enum: ["majority", "hyphen", "en-dash"],
      default: "majority",
      description: 'The dash in ranges; "majority" keeps to the paper\'s own habit.',
    },
  },
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36-37 (10th Cir. 1994); (Doc. 4 at 2-3); (Doc. 5 at 7–8).",
      good: "*Wick v. Orr*, 12 F.3d 34, 36-37 (10th Cir. 1994); (Doc. 4 at 2-3); (Doc. 5 at 7-8).",
    },
    { bad: "(Doc. 4 at 2-3.)", good: "(Doc. 4 at 2–3.)", options: { style: "en-dash" } },
    { good: "(Doc. 4 at 2–3.) (Doc. 5 at 7–8.) No. 13-2493-KHV; Doc. 34-1." },
    { good: '(Doc. 4 at 2-3.) He wrote: "(Doc. 5 at 7–8)."' },
  ],
  check(_brief, context) {
    const { graph, source, options, report } = context;
    const dashes = graph.citations.flatMap((citation) =>
      "pins" in citation && citation.pins && isOwnText(context, citation.start)
        ? dashesIn(citation.pins, source.text)
        : [],
    );
    const hyphens = dashes.filter(({ dash }) => dash === "-").length;
    const first = hyphens * 2 === dashes.length ? dashes[0]?.dash : hyphens * 2 > dashes.length ? "-" : "–";
    const right = options.style === "majority" ? first : options.style === "hyphen" ? "-" : "–";
    for (const { start, end, dash } of dashes) {
      if (!right || dash === right) continue;
      report(
        { start, end },
        {
          message: `${nameOf(dash)} in a range${options.style === "majority" ? `; most ranges of this paper have ${nameOf(right).toLowerCase()}` : ""}.`,
          fixes: [{ title: `Use ${nameOf(right).toLowerCase()}`, safe: true, edits: [replace({ start, end }, right)] }],
        },
      );
    }
  },
});

interface Dash extends Span {
  readonly dash: "-" | "–";
}

/** The dashes between two figures of a pin. */
function dashesIn(pins: Pins, text: string): Dash[] {
  return pins.items.flatMap((item) => {
    const typed = text.slice(item.start, item.end);
    const match = /^[*\\¶\s]*\d+([-–])\*?\d+$/.exec(typed);
    if (!match?.[1]) return [];
    const start = item.start + typed.indexOf(match[1]);
    return [{ start, end: start + 1, dash: match[1] as Dash["dash"] }];
  });
}

function nameOf(dash: "-" | "–"): string {
  return dash === "-" ? "A hyphen" : "An en dash";
}
