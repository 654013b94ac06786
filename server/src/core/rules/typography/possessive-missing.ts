import type { Brief } from "../../brief/brief.ts";
import { replace } from "../../text/edit.ts";
import { definedTerms } from "../consistency/_definedTerms.ts";
import { possessed } from "../possessions.ts";
import { defineRule } from "../rule.ts";

const bare = new RegExp(`(?<![\\p{L}\\p{N}.'’])((?:Plaintiff|Defendant|Petitioner|Respondent)s)(${possessed})`, "gu");
/** An answer that is spoken of at the beginning of a sentence; elsewhere the word may be what they do. */
const opening =
  /(?<=^|[.?!)]["”]?\s{1,4})((?:Plaintiff|Defendant|Petitioner|Respondent)s)(\s{1,4}(?:answer|reply)(?=\s{1,4}(?:was|is|came|admits|denies|raises|pleads)\b))/gu;
/** What the parties of a case have in common. */
const common =
  /\b((?:the|both)\s{1,4}parties)(\s{1,4}(?:(?:respective|own|prior|written|earlier)\s{1,4})?(?:agreements?|stipulations?|specifications?|positions?|proposals?|correspondence|intentions?|intent|expectations|obligations|arguments|briefs|submissions|negotiations|settlement)(?![\p{L}-]))/giu;

export default defineRule({
  id: "typography/possessive-missing",
  severity: "hint",
  summary: "What belongs to a party has an apostrophe.",
  details: `\`Defendants response\` wants an apostrophe, and where it goes depends on how many there are: \`Defendant's\`, \`Defendants'\`. Parties by label, by the short name
that the paper gives them ("Dakotas motion") and together ("the parties agreement") are looked at, with nouns that are no verbs ("Defendants answer" may be
a sentence).`,
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
    {
      bad: '---\ncourt: ksd\nfiling: motion\n---\n\nDefendant Dakota Glazing, Inc. ("Dakota") moved. Dakotas second motion is late.\n',
      good: '---\ncourt: ksd\nfiling: motion\n---\n\nDefendant Dakota Glazing, Inc. ("Dakota") moved. Dakota\'s second motion is late.\n',
    },
    {
      good: 'Defendant Dakota Glazing, Inc. ("Dakota") moved. Both Dakotas objections aside, the Dakotas sell glass.',
      note: "Another word.",
    },
    {
      bad: "The panes did not satisfy the parties agreement.",
      good: "The panes did not satisfy the parties' agreement.",
    },
    { bad: "It is late. Defendants answer was due in May.", good: "It is late. Defendants' answer was due in May." },
    {
      good: "The order gives the parties obligations. What Defendants answer is no matter. The parties argued. The question that Defendants answer is another.",
    },
    { good: "It gives Defendants discovery-related advantages." },
    {
      good: "The rule gives Defendants discovery. It denies Plaintiffs rights that it grants to others.",
      note: "Two objects of a verb.",
    },
  ],
  check(block, { brief, text, report }) {
    const typed = text(block.content);
    const named = namesOf(brief);
    for (const match of [bare, opening, common, ...(named ? [named] : [])].flatMap((one) => [...typed.matchAll(one)])) {
      const [, party = "", noun = ""] = match;
      if (isIndirect(typed.slice(Math.max(0, match.index - 30), match.index))) continue;
      const start = block.content.start + match.index;
      const span = { start, end: start + party.length };
      report(
        { start, end: span.end + noun.length },
        {
          message: `"${(party + noun).replace(/\s+/g, " ")}" has no apostrophe.`,
          fixes: formsOf(party, brief).map((form) => ({
            title: `Write "${form.replace(/\s+/g, " ")}"`,
            safe: false,
            edits: [replace(span, form)],
          })),
        },
      );
    }
  },
});

const patterns = new WeakMap<Brief, RegExp | null>();

/** The pattern for the short names of one word that a paper defines, with an s behind them; null where it has none. */
function namesOf(brief: Brief): RegExp | null {
  let pattern = patterns.get(brief);
  if (pattern === undefined) {
    const terms = new Set(definedTerms(brief).map(({ term }) => term));
    const names = [...terms].filter(
      (term) => /^\p{Lu}\p{Ll}{2,30}$/u.test(term) && !/s$/.test(term) && !terms.has(`${term}s`),
    );
    pattern =
      names.length > 0
        ? new RegExp(
            `(?<![\\p{L}\\p{N}.'’-])(?<!\\b(?:[Tt]he|[Bb]oth|[Aa]ll)\\s)((?:${names.join("|")})s)(${possessed})`,
            "gu",
          )
        : null;
    patterns.set(brief, pattern);
  }
  return pattern;
}

/** How the party may be written, the likelier first. */
function formsOf(party: string, brief: Brief): string[] {
  const [one, several] = [`${party.slice(0, -1)}'s`, `${party}'`];
  if (/parties$/i.test(party)) return [several];
  if (!/^(?:Plaintiff|Defendant|Petitioner|Respondent)s$/.test(party)) return [one];
  const isOne = isSingle(party, brief.caption, brief.frontMatter?.values.get(sideOf(party))?.value);
  return isOne ? [one, several] : [several, one];
}

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
