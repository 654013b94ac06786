import type { Relief, Section } from "../../brief/brief.ts";
import { readable } from "../../brief/readable.ts";
import { reliefIn } from "../../brief/relief.ts";
import { defineRule } from "../rule.ts";
import { partsOf } from "./_parts.ts";

export default defineRule({
  id: "structure/title-relief-mismatch",
  severity: "hint",
  summary: "The conclusion asks for what the title names.",
  details: `A title that asks for an order to compel and a conclusion that asks for sanctions alone leave the clerk and the judge to guess. The
conclusion is read under a heading such as "Conclusion", "Relief" or "Prayer". One that refers to the motion ("the motion should be
granted") asks for what the title names.`,
  authority: "Fed. R. Civ. P. 7(b)(1)(C)",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves.\n\n## Conclusion\n\nPlaintiff asks for sanctions against Defendant.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves.\n\n## Conclusion\n\nPlaintiff asks the Court to compel answers and for sanctions.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves.\n\n## Conclusion\n\nThe motion should be granted, with sanctions.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Dismiss\n\nAcme moves.\n\n## Conclusion\n\nThe amended complaint should be dismissed.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves.\n\n## Conclusion\n\nDefendant must answer.\n",
      note: "Other words may ask for the same.",
    },
  ],
  check(brief, { source, report }) {
    const { title } = brief;
    const conclusion = brief.sections.filter((section) => isConclusion(section)).at(-1);
    if (!title || !conclusion) return;
    const named = reliefNamed(title.value, false);
    const end = Math.min(conclusion.end, brief.signature?.start ?? conclusion.end, conclusion.start + 4000);
    const text = readable(source.text, {
      start: conclusion.heading.end,
      end: Math.max(end, conclusion.heading.end),
    }).text;
    if (named.length === 0 || /\bmotions?\b|\banswers?\b|\bproduc|\brespon/i.test(text)) return;
    const asked = reliefNamed(text, true);
    if (named.some((relief) => granted[relief]?.test(text))) return;
    if (asked.length === 0 || asked.some((relief) => named.includes(relief))) return;
    report(conclusion.heading, {
      message: `The title names ${inWords(named)}; the conclusion was found to ask for ${inWords(asked)} only.`,
      related: [{ start: title.start, end: title.end, message: "The title." }],
    });
  },
});

function isConclusion({ title }: Section): boolean {
  const parts = partsOf(title);
  return parts.has("conclusion") && !parts.has("nature");
}

function reliefNamed(text: string, isSentence: boolean): Relief[] {
  const words = text.toLowerCase();
  const after = isSentence ? 0 : words.search(/\bmotion\b/);
  const mentions = after < 0 ? [] : reliefIn(words.slice(after).replace(/^motion/, ""), false);
  return mentions.map(({ relief }) => relief);
}

/** What is said to be done where the relief is asked for in the passive: "the complaint should be dismissed". */
const granted: Partial<Record<Relief, RegExp>> = {
  compel: /\bcompelled\b/i,
  exclude: /\b(?:excluded|stricken)\b/i,
  extension: /\b(?:extended|continued|enlarged)\b/i,
  stay: /\bstayed\b/i,
  dismiss: /\bdismissed\b/i,
};

const inWord: Partial<Record<Relief, string>> = {
  compel: "an order to compel",
  "protective-order": "a protective order",
  quash: "an order to quash",
  "enforce-subpoena": "enforcement of a subpoena",
  exclude: "exclusion",
  extension: "more time",
  amend: "leave to amend",
  stay: "a stay",
  "summary-judgment": "summary judgment",
  dismiss: "dismissal",
  "discovery-other": "an order on discovery",
};

function inWords(relief: readonly Relief[]): string {
  return relief.map((one) => inWord[one] ?? one).join(", ");
}
