import { replace } from "../../text/edit.ts";
import { contains, type Span } from "../../text/span.ts";
import { wordsIn } from "../blockQuotes.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { factSections } from "../structure/_facts.ts";
import { isOneParty, type Side } from "./_partyLabels.ts";

export default defineRule({
  id: "consistency/party-label-consistency",
  severity: "hint",
  summary: "The parties are called by their labels in one way.",
  details: `\`Plaintiff\`, \`the Plaintiff\` and \`the plaintiff\` are all in use among judges of the District of Kansas; a paper keeps to one. The way that
the paper uses most is taken for its own, and the others are reported where it is at least three times as frequent. A small label in a
paper of capitals may be that of any case ("the plaintiff bears the burden") and is left alone outside the statement of facts, and so are lines of a
caption. Where one side is several parties and is spoken of as such at least four times, a single "Defendant" with no name behind it is reported too.`,
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
    {
      bad: "# Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiffs sued in May. Plaintiffs moved in June, and Plaintiffs served requests. (Doc. 4.)\n\n2. In July plaintiffs served a notice of deposition on the bank. (Doc. 5 at 2.)\n",
      good: "# Motion to Compel\n\n## Statement of Facts\n\n1. Plaintiffs sued in May. Plaintiffs moved in June, and Plaintiffs served requests. (Doc. 4.)\n\n2. In July Plaintiffs served a notice of deposition on the bank. (Doc. 5 at 2.)\n",
    },
    {
      bad: "---\ncourt: ksd\ndefendants: [Acme, Ajax]\n---\n\nDefendants moved, and Defendants wrote. Defendants called Plaintiff, and the motion of Defendants is late. Defendant's answer was late too.\n",
    },
    {
      good: "---\ncourt: ksd\ndefendants: [Acme, Ajax]\n---\n\nDefendants moved, and Defendants wrote. Defendants called Plaintiff, and the motion of Defendants is late. Each Defendant answered, and Defendant Acme answered late.\n",
    },
    {
      good: "---\ncourt: ksd\ndefendants: [Acme, Ajax]\n---\n\nDefendants moved, and Defendants wrote. Defendants called Plaintiff, and the motion of Defendants is late. It asks that the moving Defendant be heard, whichever that is.\n",
    },
    { good: "Plaintiff moved. Plaintiff wrote. Then Plaintiff called. A plaintiff must, and any defendant may." },
    { good: "Plaintiff moved. The Plaintiff wrote." },
    { good: 'Plaintiff moved. Plaintiff wrote. Then Plaintiff called. "The Plaintiff is late."' },
  ],
  check(_brief, context) {
    for (const label of ["Plaintiff", "Defendant"]) {
      const uses = usesOf(label, context);
      reportLonely(label, uses, context);
      const way = mostFrequent(uses);
      if (!way) continue;
      for (const use of uses) {
        if (use.way === way || (use.way === "small" && way !== "small" && !use.isFact)) continue;
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
  /** Whether it stands in a statement of facts, which is of this case alone. */
  readonly isFact: boolean;
}

/** Lines of a caption and of a signature block have fewer words than a paragraph. */
const fewestWords = 10;

/** The uses of a label by itself, in the writer's own words, outside headings. */
function usesOf(label: string, context: RuleContext): Use[] {
  const word = `[${label.charAt(0)}${label.charAt(0).toLowerCase()}]${label.slice(1)}s?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:([Tt]he)\\s+)?(${word})(?![\\p{L}\\p{N}-]|\\s+\\p{Lu})`, "gu");
  const uses: Use[] = [];
  const facts = factSections(context.brief);
  for (const block of context.brief.blocks) {
    if (block.kind !== "paragraph" || block.end <= (context.brief.title?.end ?? 0)) continue;
    if (wordsIn(context.text(block)) < fewestWords) continue;
    for (const match of context.text(block).matchAll(pattern)) {
      const [found, article, typed = ""] = match;
      const start = block.start + match.index;
      if (!isOwnText(context, start)) continue;
      const isCapital = /^\p{Lu}/u.test(typed);
      const isFact =
        facts.some((section) => contains(section, block)) && !isAnyOnes(context, start, start + found.length);
      if (!isCapital && !article && !isFact) continue;
      const way: Way = isCapital ? (article ? "article" : "bare") : "small";
      uses.push({ start, end: start + found.length, way, word: typed, isStart: /^The/.test(found), isFact });
    }
  }
  return uses;
}

/** Whether the words around a label say that it is that of any case or of another: "a plaintiff", "defendants in that suit". */
function isAnyOnes({ source }: RuleContext, start: number, end: number): boolean {
  const before = source.text.slice(Math.max(0, start - 16), start);
  return (
    /\b(?:an?|any|every|each|no|other|such|one|another|as|which|potential|former)\s+$/i.test(before) ||
    /^\s+(?:in|of|who|whose|class)\b/.test(source.text.slice(end, end + 12))
  );
}

/** How often a side of several parties is named as such where one use of the singular is taken for a slip. */
const oftenPlural = 4;

/** What stands before a label that no adjective tells from others: a sentence's end, a comma or a word that joins. */
const standsBare =
  /(?:^|[.?!,;:)]\s*|\n\s*\n\s*|\b(?:that|and|or|of|to|from|by|with|when|because|but|for|if|on|against|as|than)\s+)$/i;

/** Reports the one place where a side of several parties is spoken of as one, without a name. */
function reportLonely(label: string, uses: readonly Use[], context: RuleContext): void {
  const side: Side = label === "Plaintiff" ? "plaintiffs" : "defendants";
  const own = uses.filter(({ way }) => way === "bare");
  const [single, ...others] = own.filter(({ word }) => word === label);
  if (!single || others.length > 0 || own.length - 1 < oftenPlural || isOneParty(context.brief, side) !== false) return;
  const before = context.source.text.slice(Math.max(0, single.start - 16), single.start);
  // Behind another word it may be a certain one of them: "the answering Defendant".
  if (!standsBare.test(before) || isAnyOnes(context, single.start, single.end)) return;
  const isOwner = /^['\u2019]s/.test(context.source.text.slice(single.end, single.end + 2));
  const right = isOwner ? `${label}s'` : `${label}s`;
  context.report(single, {
    message: `"${label}", but there are several, and the paper elsewhere writes "${label}s".`,
    fixes: [
      {
        title: `Write "${right}"`,
        safe: false,
        edits: [replace({ start: single.start, end: single.end + (isOwner ? 2 : 0) }, right)],
      },
    ],
  });
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
