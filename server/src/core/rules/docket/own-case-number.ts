import { hyphenated, plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Part, Span } from "../../text/span.ts";
import { isInRunningText, ownNumbers } from "../kansasNumbers.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const number = String.raw`((?:\d:)?\d{2}[-\u2010-\u2013](?:[A-Za-z]{2}[-\u2010-\u2013])?\d{3,5}(?:[-\u2010-\u2013/][A-Z]{2,4}){0,3})`;
const reference = new RegExp(
  String.raw`\b(?:this|the (?:instant|present|above-captioned|captioned))\s{1,4}(?:case|action|matter|lawsuit),?\s{0,4}\(?(?:(?:Civil\s{1,4})?(?:Case|Action)\s{1,4})?No\.\s{0,4}${number}`,
  "gi",
);
/** A number under its label, whatever case is spoken of. */
const labelled = new RegExp(
  String.raw`\b(?:(?:Civil\s{1,4})?(?:Case|Action)\s{1,4})?No\.\s{0,4}${number}(?![\w-]|\s{1,4}(?:and|&)\s|,\s{1,4}\d)`,
  "gi",
);
/** Words before it that say in which case this very paper was filed or served. */
const filing =
  /\b(?:filed|served|submitted|electronically\s+filed)\s+(?:this|the\s+(?:foregoing|above|within|attached))\s[^.;]{0,60}\b(?:in|under|to)\s+(?:the\s+)?$/i;

export default defineRule({
  id: "docket/own-case-number",
  severity: "error",
  summary: "This case's number is the same everywhere in the paper.",
  details: `A wrong number in the caption sends the paper to another docket. The numbers of the front matter, of the caption and of places that speak of
"this case, No. ...", or of filing this paper under a number, are compared by year and serial number; judges' initials may change. Any other number is taken
for this case's only where two neighbouring figures have changed places and the judges are the same. Numbers inside citations are not looked at.`,
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
      bad: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nOn May 3, 2022, I served the foregoing on all counsel under Case No. 21-2517-HLT-GEB.\n",
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nOn May 3, 2022, I served the foregoing on all counsel under Case No. 21-2417-HLT-GEB.\n",
    },
    {
      bad: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nA schedule was set in Case No. 21-2471-HLT-GEB. (Doc. 9.)\n",
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nA schedule was set in Case No. 21-2417-HLT-GEB. (Doc. 9.)\n",
    },
    {
      good: "---\ncourt: ksd\ncase: 21-2417-HLT-GEB\nfiling: motion\n---\n\nThe lender sued in Case No. 21-2418-HLT-GEB, and the broker in Case No. 21-2471-JWB-RES. I filed this notice in Case Nos. 21-2417 and 21-2418.\n",
      note: "Related cases.",
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
    const spoken = numbersBehind(reference, context);
    const meant = numbersBehind(labelled, context).filter(
      (place) => !spoken.some(({ start }) => start === place.start) && isMeant(place, own, context),
    );
    for (const place of [...captioned, ...spoken, ...meant]) {
      const core = coreOf(place.value);
      if (core && core !== expected) reportOther(place, own, context);
    }
  },
});

function numbersBehind(pattern: RegExp, context: RuleContext): Part[] {
  return [...context.source.text.matchAll(pattern)].flatMap((match) => {
    const typed = match[1] ?? "";
    const start = match.index + match[0].length - typed.length;
    return isOwnText(context, start) ? [{ start, end: start + typed.length, value: hyphenated(plain(typed)) }] : [];
  });
}

/** Whether a number in running text stands for this case's: this paper was filed under it, or it is that one mistyped. */
function isMeant(place: Part, own: Part, context: RuleContext): boolean {
  if (!isInRunningText(place, context)) return false;
  const before = context.source.text.slice(Math.max(0, place.start - 140), place.start);
  const label = /(?:(?:Civil\s+)?(?:Case|Action)\s+)?No\.\s*$/i.exec(before);
  return filing.test(before.slice(0, label?.index)) || isTransposed(place.value, own.value);
}

/** Whether the serial numbers differ by two neighbouring figures that have changed places, and the judges are the same. */
function isTransposed(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  const judges = judgesOf(one);
  if (!a || !b || a.length !== b.length || judges === "" || judges !== judgesOf(other)) return false;
  const at = [...a].findIndex((figure, index) => figure !== b[index]);
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return at > 2 && swapped === b;
}

function judgesOf(value: string): string {
  return (/\d((?:[-/][A-Z]{2,4})+)$/.exec(value)?.[1] ?? "").replaceAll("/", "-");
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
