import { hyphenated, plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Part, Span } from "../../text/span.ts";
import { ownNumbers } from "../kansasNumbers.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const number = String.raw`((?:\d:)?\d{2}[-\u2010-\u2013](?:[A-Za-z]{2}[-\u2010-\u2013])?\d{3,5}(?:[-\u2010-\u2013/][A-Z]{2,4}){0,3})`;
const reference = new RegExp(
  String.raw`\b(?:this|the (?:instant|present|above-captioned|captioned))\s{1,4}(?:case|action|matter|lawsuit),?\s{0,4}\(?(?:(?:Civil\s{1,4})?(?:Case|Action)\s{1,4})?No\.\s{0,4}${number}`,
  "gi",
);

export default defineRule({
  id: "docket/own-case-number",
  severity: "error",
  summary: "This case's number is the same everywhere in the paper.",
  details: `A wrong number in the caption sends the paper to another docket. The numbers of the front matter, of the caption and of places that speak of
"this case, No. ..." are compared by year and serial number; judges' initials may change. Numbers inside citations are not looked at.`,
  authority: "Fed. R. Civ. P. 10(a)",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nIN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nWICK v. ORR\n\nCase No. 21-2471-HLT-GEB\n\n# MOTION TO COMPEL\n\nPlaintiff moves.\n",
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nIN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nWICK v. ORR\n\nCase No. 21-2417-HLT-GEB\n\n# MOTION TO COMPEL\n\nPlaintiff moves.\n",
    },
    {
      bad: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nThe order in this case, No. 21-2471-HLT-GEB, is clear.\n",
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nThe order in this case, No. 21-2417-HLT-GEB, is clear.\n",
    },
    {
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nThe order in this case, No. 2:21-cv-02417-HLT-TJJ, is clear. *Wick v. Orr*, No. 15-9227-JWL-TJJ, 2016 WL 7117182 (D. Kan. July 13, 2016).\n",
    },
    {
      good: "---\ncourt: ksd\nfiling: motion\n---\n\nThe order in this case, No. 21-2471-HLT-GEB, is clear.\n",
      note: "The case's own number is not known.",
    },
  ],
  check(_brief, context) {
    const [own, ...captioned] = ownNumbers(context);
    const expected = own && coreOf(own.value);
    if (!own || !expected) return;
    for (const place of [...captioned, ...references(context)]) {
      const core = coreOf(place.value);
      if (core && core !== expected) reportOther(place, own, context);
    }
  },
});

function references(context: RuleContext): Part[] {
  return [...context.source.text.matchAll(reference)].flatMap((match) => {
    const typed = match[1] ?? "";
    const start = match.index + match[0].length - typed.length;
    return isOwnText(context, start) ? [{ start, end: start + typed.length, value: hyphenated(plain(typed)) }] : [];
  });
}

/** Year and serial number, "21-2417"; null for a number of another shape. */
function coreOf(value: string): string | null {
  const match = /^(?:\d:)?(?:20)?(\d{2})-(?:[A-Za-z]{2}-)?0*(\d{2,6})(?!\d)/.exec(value);
  return match ? `${match[1]}-${match[2]}` : null;
}

function reportOther(place: Span & { readonly value: string }, own: Part, { report }: RuleContext): void {
  report(place, {
    message: `This case's number is ${own.value}; here it is ${place.value}.`,
    fixes: [{ title: `Write "${own.value}"`, safe: false, edits: [replace(place, own.value)] }],
    related: [{ start: own.start, end: own.end, message: "The number of this case." }],
  });
}
