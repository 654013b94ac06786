import type { Citation } from "../../citations/citation.ts";
import { abbreviations } from "../../reference/abbreviations.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mostCommon } from "./_recordCites.ts";

export default defineRule({
  id: "docket/period-placement",
  severity: "information",
  summary:
    "The period of a record cite that is a sentence by itself stands inside the parenthesis, or outside, throughout.",
  details: `After a sentence that has ended, a record cite in parentheses is a sentence of its own: \`(Doc. 159.)\` or \`(Doc. 159).\`. Both are
in use: D. Kan. orders often put the period inside, the Indigo Book outside. By default the odd ones out are reported,
measured by what the paper does most (the first use decides between equals); the option \`style\` fixes one form.

A parenthesis that belongs to the sentence before it, as in \`the Order (Doc. 170).\`, keeps the sentence's period outside and
is not looked at.`,
  authority: "Indigo Book R24.5; D. Kan. practice differs",
  fix: "safe",
  on: "brief",
  options: {
    style: {
      type: "string",
      enum: ["majority", "inside", "outside"],
      default: "majority",
      description: 'Where the period stands; "majority" keeps to the paper\'s own habit.',
    },
  },
  examples: [
    {
      bad: "Judgment was entered. (Doc. 155). Defendants moved for a new trial. (Doc. 159.) The motion was denied. (Doc. 176.)",
      good: "Judgment was entered. (Doc. 155.) Defendants moved for a new trial. (Doc. 159.) The motion was denied. (Doc. 176.)",
    },
    {
      bad: "He wrote:\n\n> The lease ended.\n\n(Doc. 155). Defendants moved for a new trial. (Doc. 159.) The motion was denied. (Doc. 176.)",
      good: "He wrote:\n\n> The lease ended.\n\n(Doc. 155.) Defendants moved for a new trial. (Doc. 159.) The motion was denied. (Doc. 176.)",
      note: "A parenthesis that begins a paragraph is a sentence too.",
    },
    {
      options: { style: "outside" },
      bad: "Judgment was entered. (Doc. 155, at 2.) It is final. (*Id.* at 3.)",
      good: "Judgment was entered. (Doc. 155, at 2). It is final. (*Id.* at 3).",
      count: 2,
    },
    {
      good: "Plaintiff moved to compel (Doc. 166). Defendants moved for a new trial. (Doc. 159.) It was denied. (Doc. 176.)",
    },
    {
      good: "He sued Acme, Inc. (Doc. 1). It answered. (Doc. 9.) He moved. (Doc. 12.)",
      note: '"Inc." ends no sentence.',
    },
  ],
  check(_brief, context) {
    const sentences = citationSentences(context);
    const { style } = context.options;
    const place = style === "majority" ? mostCommon(sentences.map((sentence) => sentence.place)) : style;
    for (const { closing, cite, place: found } of sentences) {
      if (found === place) continue;
      const title =
        place === "inside" ? "Put the period inside the parenthesis" : "Put the period outside the parenthesis";
      context.report(
        { start: cite.start, end: closing.end },
        {
          message: `The period stands ${found} the parenthesis${style === "majority" ? "; in most record cites of this paper it does not" : ""}.`,
          fixes: [{ title, safe: true, edits: [replace(closing, place === "inside" ? ".)" : ").")] }],
        },
      );
    }
  },
});

/** A record cite in parentheses that is a sentence of its own. */
interface CitationSentence {
  readonly cite: Span;
  /** The period and the parenthesis, in either order. */
  readonly closing: Span;
  readonly place: "inside" | "outside";
}

type Context = Pick<RuleContext, "graph" | "source" | "zoneAt" | "antecedentOf">;

function citationSentences(context: Context): CitationSentence[] {
  const { citations } = context.graph;
  const { text } = context.source;
  const sentences: CitationSentence[] = [];
  for (const [index, cite] of citations.entries()) {
    if (!isRecordCite(cite, context) || !isOwnText(context, cite.start)) continue;
    const open = openingBefore(text, cite.signal?.start ?? cite.start);
    if (open < 0 || !endsSentence(text, open)) continue;
    const end = endOfString(text, citations, index);
    const closing = closingAt(text, end);
    if (closing) sentences.push({ cite, ...closing });
  }
  return sentences;
}

/** A cite to the record; of `Id.` only one with a page, for otherwise its own period is all there is. */
function isRecordCite(cite: Citation, { graph, antecedentOf }: Context): boolean {
  if (cite.kind === "docket" || cite.kind === "exhibit") return true;
  if (cite.kind !== "id" || !cite.pins) return false;
  const antecedent = antecedentOf(cite);
  const head = antecedent?.kind === "resolved" ? graph.citations[antecedent.index] : undefined;
  return head?.kind === "docket" || head?.kind === "exhibit";
}

/** The offset of the parenthesis that opens directly before `start`, emphasis marks aside; -1 where there is none. */
function openingBefore(text: string, start: number): number {
  let i = start - 1;
  while (text[i] === "*" || text[i] === "_") i--;
  return text[i] === "(" ? i : -1;
}

/** Whether the text before `open` ends a sentence or a paragraph, as far as that can be told; when in doubt, not. */
function endsSentence(text: string, open: number): boolean {
  if (/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(Math.max(0, open - 20), open))) return true;
  const before = text
    .slice(Math.max(0, open - 60), open)
    .replace(/(?:\[\^[^\]\s]{1,20}\]|[¹²³⁴-⁹⁰])?[ \t\u00a0]*(?:\r\n|\r|\n)?[ \t]*$/, "");
  const sentence = before.replace(/["'”’*_]+$/, "");
  if (/[?!]$/.test(sentence)) return true;
  if (!sentence.endsWith(".")) return false;
  if (sentence !== before && /["”]/.test(before.slice(sentence.length))) return true;
  const word = /([^\s("“‘*_]*)\.$/.exec(sentence)?.[1] ?? "";
  return word.length > 1 && !word.includes(".") && !abbreviations.has(word.toLowerCase());
}

/** The end of the last citation in the parenthesis that the citation at `index` begins. */
function endOfString(text: string, citations: readonly Citation[], index: number): number {
  let end = (citations[index] as Citation).end;
  for (let i = index + 1; i < citations.length; i++) {
    const next = citations[i] as Citation;
    if (next.start < end || next.start - end > 100 || text.slice(end, next.start).includes(")")) break;
    end = next.end;
  }
  return end;
}

function closingAt(text: string, end: number): Pick<CitationSentence, "closing" | "place"> | null {
  let start = end;
  while (text[start] === "*" || text[start] === "_") start++;
  const closing = { start, end: start + 2 };
  const marks = text.slice(start, start + 2);
  if (marks === ".)" && text[start + 2] !== ".") return { closing, place: "inside" };
  if (marks === ")." && text[start + 2] !== ".") return { closing, place: "outside" };
  return null;
}
