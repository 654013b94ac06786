import type { Citation } from "../../citations/citation.ts";
import { skipGap } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const longest = 800;
const mostParentheticals = 6;

/** Places in the order; words that no guide places without doubt ("internal quotation marks omitted") have none. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:en banc|per curiam|plurality(?: opinion)?|mem\.)$/i, 1],
  [/^[\p{L}.,' \u2019-]{2,60}, (?:C\.J|J|JJ)\., (?:concurring|dissenting)/u, 1],
  [/^alterations? (?:in original|omitted)$/i, 2],
  [/^emphasis (?:added|omitted|in original)$/i, 3],
  [/^footnotes? omitted$/i, 4],
  [/^(?:internal )?citations? omitted$/i, 5],
  [/^(?:quoting|citing)\b/i, 6],
];

export default defineRule({
  id: "cases/parenthetical-order",
  severity: "information",
  summary: "Parentheticals after a citation stand in their usual order.",
  details: `First the weight of the decision (\`en banc\`, \`per curiam\`, a concurrence), then what was changed in the quotation, in the order
\`alteration in original\`, \`emphasis added\`, \`footnote omitted\`, \`citation omitted\`, then the source quoted or cited:
\`(10th Cir. 1994) (en banc) (emphasis added) (quoting ...)\`. Others are not looked at, since the guides differ.

The quick fix exchanges the two. Ignore the finding where the later words belong to the source inside the parenthetical before.`,
  authority: "Indigo Book R10.2",
  fix: "guided",
  on: ["case", "unpublished", "short", "id"],
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (quoting *Ash v. Elm*, 11 F.3d 1, 2 (10th Cir. 1993)) (emphasis added).",
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (emphasis added) (quoting *Ash v. Elm*, 11 F.3d 1, 2 (10th Cir. 1993)).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (citations omitted) (en banc).",
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (en banc) (citations omitted).",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (footnote omitted) (emphasis added).",
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (emphasis added) (footnote omitted).",
    },
    {
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (alteration in original) (emphasis added) (citations omitted).",
    },
    {
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (en banc) (emphasis added) (quoting *Ash v. Elm*, 11 F.3d 1 (10th Cir. 1993)).",
    },
    {
      good: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994) (quoting *Ash v. Elm*, 11 F.3d 1 (10th Cir. 1993)) (internal quotation marks omitted).",
    },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994) (noting the rule) (citation omitted)." },
  ],
  check(citation, context) {
    if (citation.nested) return;
    const found = parentheticalsAfter(citation, context);
    for (const [index, second] of found.entries()) {
      const first = found[index - 1];
      if (!first || first.rank === null || second.rank === null || second.rank >= first.rank) continue;
      reportOrder(first, second, context);
      return;
    }
  },
});

interface Parenthetical extends Span {
  readonly rank: number | null;
}

/** The parentheticals that follow a citation with nothing but spaces between. */
function parentheticalsAfter({ end }: Citation, { source }: RuleContext): Parenthetical[] {
  const found: Parenthetical[] = [];
  const { text } = source;
  let position = end;
  while (found.length < mostParentheticals) {
    const start = skipGap(text, position);
    const close = text[start] === "(" ? closing(text, start) : -1;
    if (close < 0) return found;
    const words = text
      .slice(start + 1, close)
      .replace(/[*_]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    found.push({ start, end: close + 1, rank: ranks.find(([pattern]) => pattern.test(words))?.[1] ?? null });
    position = close + 1;
  }
  return found;
}

/** The offset of the parenthesis that closes the one at `start`, not over a blank line; -1 where none does. */
function closing(text: string, start: number): number {
  let depth = 0;
  const limit = Math.min(text.length, start + longest);
  for (let i = start; i < limit; i++) {
    const character = text[i];
    if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return i;
    else if ((character === "\n" || character === "\r") && /^\r?\n[ \t]*\r?\n/.test(text.slice(i, i + 80))) return -1;
  }
  return -1;
}

function reportOrder(first: Span, second: Span, { text, report }: RuleContext): void {
  const between = text({ start: first.end, end: second.start });
  const whole = { start: first.start, end: second.end };
  report(second, {
    message: `"${text(second)}" should come before "${shortened(text(first))}".`,
    fixes: [
      {
        title: "Exchange the two parentheticals",
        safe: false,
        edits: [replace(whole, `${text(second)}${between}${text(first)}`)],
      },
    ],
    related: [{ ...first, message: "The parenthetical that it comes before." }],
  });
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 36)} ...)` : words;
}
