import type { DocketCitation, Pins } from "../../citations/citation.ts";
import { withComma, withoutComma } from "../pinLead.ts";
import { defineRule } from "../rule.ts";
import { mostCommon, ownDocketCites } from "./_recordCites.ts";

export default defineRule({
  id: "docket/comma-before-at",
  severity: "information",
  summary: 'Record cites put a comma before "at" always or never.',
  details: `\`Doc. 170 at 2\` needs no comma; many papers and orders write \`Doc. 170, at 2\`. By default only the odd ones out are
reported, measured by what the paper itself does most (the first use decides between equals). With the option \`style\` set to
\`"never"\` or \`"always"\` every cite that differs is reported.

Cites to several entries are passed over: there a comma may be needed to keep page and entry apart.`,
  authority: "Indigo Book R24.2.3",
  fix: "safe",
  on: "brief",
  options: {
    style: {
      type: "string",
      enum: ["consistent", "never", "always"],
      default: "consistent",
      description: 'Whether a comma stands before "at"; "consistent" keeps to the paper\'s own majority.',
    },
  },
  examples: [
    {
      bad: "(Doc. 168 at 1.) (Doc. 170, at 2.) (Doc. 174 at 1.)",
      good: "(Doc. 168 at 1.) (Doc. 170 at 2.) (Doc. 174 at 1.)",
    },
    {
      bad: "(Doc. 168, at 1.) (Doc. 170, at 2.) (Doc. 174 at 1.)",
      good: "(Doc. 168, at 1.) (Doc. 170, at 2.) (Doc. 174, at 1.)",
    },
    {
      options: { style: "never" },
      bad: "(ECF No. 168, at 1.) (ECF No. 170, at 2-3.)",
      good: "(ECF No. 168 at 1.) (ECF No. 170 at 2-3.)",
      count: 2,
    },
    { options: { style: "always" }, bad: "(Doc. 168 at 1.)", good: "(Doc. 168, at 1.)" },
    { good: "(Doc. 168, at 1.) (Doc. 170, at 2.)", note: "The paper is consistent." },
    { good: "(Doc. 168 at 1.) (Docs. 170, 172, at 2.)" },
  ],
  check(_brief, context) {
    const cites = ownDocketCites(context).filter(hasPinAfterAt);
    const { style } = context.options;
    const comma = style === "consistent" ? mostCommon(cites.map((cite) => cite.pins.comma)) : style === "always";
    for (const cite of cites) {
      if (cite.pins.comma === comma) continue;
      const edit = comma ? withComma(context.source, cite.pins) : withoutComma(context.source, cite.pins);
      const title = comma ? 'Put a comma before "at"' : 'Remove the comma before "at"';
      const measure = style === "consistent" ? "; the other record cites of this paper differ" : "";
      context.report(cite, {
        message: `There is ${comma ? "no comma" : "a comma"} before "at"${measure}.`,
        fixes: edit ? [{ title, safe: true, edits: [edit] }] : [],
      });
    }
  },
});

function hasPinAfterAt(cite: DocketCitation): cite is DocketCitation & { readonly pins: Pins } {
  return cite.pins?.at === true && cite.entries.length === 1;
}
