import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { wordsIn } from "../blockQuotes.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "consistency/party-label-consistency",
  severity: "hint",
  summary: "The parties are called by their labels in one way.",
  details: `\`Plaintiff\`, \`the Plaintiff\` and \`the plaintiff\` are all in use among judges of the District of Kansas; a paper keeps to one. The way that
the paper uses most is taken for its own, and the others are reported where it is at least three times as frequent. A small label in a
paper of capitals may be that of any case ("the plaintiff bears the burden") and is left alone, and so are lines of a caption.`,
  authority: "Indigo Book R27.2; House style",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "Plaintiff moved. Plaintiff wrote. Then Plaintiff called. The motion of the Plaintiff is ripe.",
      good: "Plaintiff moved. Plaintiff wrote. Then Plaintiff called. The motion of Plaintiff is ripe.",
    },
    {
      bad: "He saw the Defendant. He wrote to the Defendant. He called the Defendant. In the end he moved and Defendant answered.",
      good: "He saw the Defendant. He wrote to the Defendant. He called the Defendant. In the end he moved and the Defendant answered.",
    },
    {
      good: "Plaintiff moved. Plaintiff wrote. Then Plaintiff called. On such a motion the plaintiff bears the burden.",
      note: "The plaintiff of any case.",
    },
    { good: "Plaintiff moved. Plaintiff wrote. Then Plaintiff called. A plaintiff must, and any defendant may." },
    { good: "Plaintiff moved. The Plaintiff wrote." },
    { good: 'Plaintiff moved. Plaintiff wrote. Then Plaintiff called. "The Plaintiff is late."' },
  ],
  check(_brief, context) {
    for (const label of ["Plaintiff", "Defendant"]) {
      const uses = usesOf(label, context);
      const way = mostFrequent(uses);
      if (!way) continue;
      for (const use of uses) {
        if (use.way === way || (use.way === "small" && way !== "small")) continue;
        const right = inWay(use.word, way, use.isStart);
        context.report(use, {
          message: `"${context.text(use).replace(/\s+/g, " ")}"; this paper mostly writes "${inWay(use.word, way, false)}".`,
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [replace(use, right)] }],
        });
      }
    }
  },
});

type Way = "bare" | "article" | "small";

interface Use extends Span {
  readonly way: Way;
  readonly word: string;
  readonly isStart: boolean;
}

/** Lines of a caption and of a signature block have fewer words than a paragraph. */
const fewestWords = 10;

/** The uses of a label by itself, in the writer's own words, outside headings. */
function usesOf(label: string, context: RuleContext): Use[] {
  const word = `[${label.charAt(0)}${label.charAt(0).toLowerCase()}]${label.slice(1)}s?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:([Tt]he)\\s+)?(${word})(?![\\p{L}\\p{N}-]|\\s+\\p{Lu})`, "gu");
  const uses: Use[] = [];
  for (const block of context.brief.blocks) {
    if (block.kind !== "paragraph" || block.end <= (context.brief.title?.end ?? 0)) continue;
    if (wordsIn(context.text(block)) < fewestWords) continue;
    for (const match of context.text(block).matchAll(pattern)) {
      const [found, article, typed = ""] = match;
      const start = block.start + match.index;
      if (!isOwnText(context, start)) continue;
      const isCapital = /^\p{Lu}/u.test(typed);
      if (!isCapital && !article) continue;
      const way: Way = isCapital ? (article ? "article" : "bare") : "small";
      uses.push({ start, end: start + found.length, way, word: typed, isStart: /^The/.test(found) });
    }
  }
  return uses;
}

/** The way of at least three uses and three of four; undefined where the paper has none. */
function mostFrequent(uses: readonly Use[]): Way | undefined {
  const ways: readonly Way[] = ["bare", "article", "small"];
  return ways.find((way) => {
    const count = uses.filter((use) => use.way === way).length;
    return count >= 3 && count * 4 >= uses.length * 3;
  });
}

function inWay(word: string, way: Way, isStart: boolean): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  if (way === "bare") return capital;
  return `${isStart ? "The" : "the"} ${way === "article" ? capital : word.toLowerCase()}`;
}
