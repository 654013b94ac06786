import { overlaps, type Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const attached = String.raw`\b(?:is|are|was|were)?\s*(?:attached|annexed|appended|enclosed)\b`;
const decision = String.raw`\b(?:unpublished|unreported)\s+(?:decision|opinion|order|case|authorit(?:y|ie)|disposition)s?\b`;
const mention = new RegExp(
  String.raw`${decision}[^.;()]{0,80}${attached}|${attached}[^.;()]{0,60}${decision}|\d{4}\s+WL\s+\d{4,9}[^.;]{0,60}\([^()]{0,40}\)[.,]?\s{0,3}\(?(?:a\s+copy\s+(?:of\s+(?:which|(?:this|that|the)\s+(?:decision|opinion|order|case))\s+)?(?:is\s+)?)?(?:attached|annexed)\b`,
  "gi",
);

export default defineRule({
  id: "unpublished/unpublished-exhibit",
  severity: "information",
  summary: "An unpublished decision that a database holds is not attached.",
  details: `D. Kan. Rule 7.6(c): a copy is furnished only of a decision that is not available electronically. A decision with a WL or LEXIS number
is. Looked for in papers of the District of Kansas only. Ignore it where a judge's own order asks for copies.`,
  authority: "D. Kan. Rule 7.6(c)",
  fix: "none",
  on: "block",
  examples: [
    { bad: "A copy of the unpublished decision is attached as Exhibit C." },
    { bad: "Attached as Exhibit C are the unreported opinions cited above." },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015) (attached as Ex. C).",
    },
    {
      bad: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015). A copy of that decision is attached as Exhibit C.",
    },
    {
      good: "*Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174 (D. Kan. Nov. 23, 2015). A copy of the lease is attached as Exhibit C.",
    },
    {
      bad: "A copy of *Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836, at *2 (D. Kan. Sept. 11, 2013), is attached as Exhibit C.",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836, at *2 (D. Kan. Sept. 11, 2013). Copies of *Wick* and of the lease follow; *Wick* is annexed as Exhibit 1.",
    },
    {
      bad: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). *Wick*, 2013 WL 4848836, at *2 (attached as Ex. 1).",
    },
    {
      good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). A copy of *Wick* is attached as Exhibit 1.",
      note: "A decision that a reporter prints; Rule 7.6(c) does not speak of it.",
    },
    {
      good: "*Wick v. Orr*, No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013). The lease at issue in *Wick* is attached as Exhibit 1.",
    },
    { good: "The requests are attached as Exhibit C. *Banks*, 2015 WL 7451174, at *2." },
    { good: "The unpublished decision is cited above. The lease is attached." },
    { good: "---\ncourt: nysd\nfiling: motion\n---\n\nA copy of the unpublished decision is attached as Exhibit C.\n" },
  ],
  check(block, context) {
    if (context.brief.court !== "ksd") return;
    const body = context.source.slice(block.content);
    if (!/attached|annexed|appended|enclosed/i.test(body)) return;
    const described = [...body.matchAll(mention)].map(({ index, 0: words }) => ({
      start: block.content.start + index + saidAt(words),
      end: block.content.start + index + words.length,
    }));
    const cited = attachedDecisions(block.content, context).filter(
      (one) => !described.some((two) => overlaps(one, two)),
    );
    for (const span of [...described, ...cited]) {
      context.report(span, {
        message:
          "D. Kan. Rule 7.6(c) asks for copies only of decisions that are not available electronically; check whether this one is.",
      });
    }
  },
});

/** Where behind a citation it is said that the decision is attached. */
function saidAt(words: string): number {
  return /^\d/.test(words) ? Math.max(0, words.search(/\b(?:a\s+copy|attached|annexed)\b/i)) : 0;
}

/** What may stand between a decision and the word that it is attached. */
const joint = /^[\s,*_]*\(?\s*(?:a\s+)?(?:copy\s+)?(?:(?:is|are|was|were)\s+)?(?:also\s+)?$/i;

/** Decisions with a database number, by citation or by name, of which it is said right behind them that they are attached. */
function attachedDecisions({ start, end }: Span, context: RuleContext): Span[] {
  const { source } = context;
  const found: Span[] = [];
  for (const match of source.text.slice(start, end).matchAll(/\b(?:attached|annexed|appended|enclosed)\b/gi)) {
    const word = { start: start + match.index, end: start + match.index + match[0].length };
    const decision = citedBefore(word.start, context) ?? namedBefore({ start, end: word.start }, context);
    if (decision) found.push({ start: decision.start, end: word.end });
  }
  return found;
}

function citedBefore(offset: number, { graph, source }: RuleContext): Span | null {
  const last = graph.citations.filter(({ end }) => end <= offset).at(-1);
  if (!last || (last.kind !== "unpublished" && last.kind !== "short") || !last.database) return null;
  return joint.test(source.text.slice(last.end, offset)) ? last : null;
}

/** A name in italics that begins a clause, or of which a copy or the opinion is spoken: "A copy of *Banks* is attached". */
function namedBefore({ start, end }: Span, { graph, source }: RuleContext): Span | null {
  const before = source.text.slice(Math.max(start, end - 200), end);
  const match =
    /(?:^|[.;]\s+|\b(?:of|and|(?:decision|opinion|order)s?\s+in)\s+)([*_])([^*_]{2,80})\1((?:(?!\1)[\s\S]){0,40})$/i.exec(
      before,
    );
  const [, mark = "", name = "", rest = ""] = match ?? [];
  if (!match || !joint.test(rest)) return null;
  const namesakes = graph.citations.filter((one) => "caseName" in one && isShortFor(name, one.caseName?.value ?? ""));
  if (!namesakes.some((one) => one.kind === "unpublished" && one.database)) return null;
  if (namesakes.some(({ kind }) => kind === "case")) return null;
  const from = end - rest.length - name.length - 2 * mark.length;
  return { start: from, end };
}

/** Whether a name is that of one of the parties, or the whole: "Banks" for "Banks v. St. Francis". */
function isShortFor(name: string, full: string): boolean {
  const words = name.trim().replace(/\s+/g, " ").toLowerCase();
  return [full, ...full.split(/\sv\.?\s/)].some((one) => `${one.toLowerCase()} `.startsWith(`${words} `));
}
