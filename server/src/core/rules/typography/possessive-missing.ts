import { replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

/** Nouns that a party may have, and that are no verbs. */
const possession =
  "(?:responses?|motions?|briefs?|memorand(?:um|a)|opposition|arguments?|objections?|counsel|failures?|assertions?|contentions?|productions?|attorneys?|experts?|witness(?:es)?|depositions?|interrogator(?:y|ies)|complaint|petition|discovery|allegations?|refusal|positions?|rights?|answers|replies|requests|claims)";
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.'’])((?:Plaintiff|Defendant|Petitioner|Respondent)s)(\\s{1,4}(?:(?:first|second|third|supplemental|amended|untimely|own|initial|prior|pending)\\s)?${possession})(?![\\p{L}-])`,
  "gu",
);

export default defineRule({
  id: "typography/possessive-missing",
  severity: "hint",
  summary: "What belongs to a party has an apostrophe.",
  details: `\`Defendants response\` wants an apostrophe, and where it goes depends on how many there are: \`Defendant's\`, \`Defendants'\`. Only nouns that are no
verbs are looked at ("Defendants answer" may be a sentence).`,
  authority: "Indigo Book R27.2 for party labels; grammar",
  fix: "guided",
  on: "block",
  examples: [
    {
      bad: "Defendants response to this motion is late.",
      good: "Defendants' response to this motion is late.",
    },
    { bad: "Plaintiffs second motion is late.", good: "Plaintiffs' second motion is late." },
    {
      bad: "---\ncourt: ksd\nfiling: response\nplaintiffs: [Nora Halloran]\n---\n\nPlaintiffs motion is late.\n",
      good: "---\ncourt: ksd\nfiling: response\nplaintiffs: [Nora Halloran]\n---\n\nPlaintiff's motion is late.\n",
    },
    { good: "Defendants' response to this motion is late." },
    { good: "Defendants answer that Plaintiffs claim too much; they request and object." },
    { good: "It gives Defendants discovery-related advantages." },
    {
      good: "The rule gives Defendants discovery. It denies Plaintiffs rights that it grants to others.",
      note: "Two objects of a verb.",
    },
  ],
  check(block, { brief, text, report }) {
    const typed = text(block.content);
    for (const match of typed.matchAll(bare)) {
      const [, party = "", noun = ""] = match;
      if (isIndirect(typed.slice(Math.max(0, match.index - 30), match.index))) continue;
      const start = block.content.start + match.index;
      const span = { start, end: start + party.length };
      const forms = isSingle(party, brief.caption, brief.frontMatter?.values.get(sideOf(party))?.value)
        ? [`${party.slice(0, -1)}'s`, `${party}'`]
        : [`${party}'`, `${party.slice(0, -1)}'s`];
      report(
        { start, end: span.end + noun.length },
        {
          message: `"${party}${noun.replace(/\s+/g, " ")}" has no apostrophe.`,
          fixes: forms.map((form) => ({ title: `Write "${form}"`, safe: false, edits: [replace(span, form)] })),
        },
      );
    }
  },
});

/** Whether a verb stands before that takes both a person and a thing: "gives Defendants discovery". */
function isIndirect(before: string): boolean {
  return /\b(?:give|gives|gave|given|giving|grant\w*|den(?:y|ies|ied|ying)|allow\w*|afford\w*|offer\w*|send|sent|show\w*|owe[ds]?|award\w*|cost|provid\w*|deprive\w*|mail\w*|served?)\s+(?:the\s+)?$/i.test(
    before,
  );
}

function sideOf(party: string): "plaintiffs" | "defendants" {
  return /^(?:Plaintiff|Petitioner)/.test(party) ? "plaintiffs" : "defendants";
}

/** Whether the paper names one party on that side, and says nothing of others. */
function isSingle(
  party: string,
  caption: { readonly plural: { readonly plaintiffs: boolean; readonly defendants: boolean } } | null,
  listed: unknown,
): boolean {
  if (Array.isArray(listed)) return listed.length === 1;
  return caption !== null && !caption.plural[sideOf(party)];
}
