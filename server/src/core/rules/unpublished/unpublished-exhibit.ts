import { defineRule } from "../rule.ts";

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
    { good: "The requests are attached as Exhibit C. *Banks*, 2015 WL 7451174, at *2." },
    { good: "The unpublished decision is cited above. The lease is attached." },
    { good: "---\ncourt: nysd\nfiling: motion\n---\n\nA copy of the unpublished decision is attached as Exhibit C.\n" },
  ],
  check(block, { source, brief, report }) {
    if (brief.court !== "ksd") return;
    const body = source.slice(block.content);
    if (!/attached|annexed|appended|enclosed/i.test(body)) return;
    for (const match of body.matchAll(mention)) {
      const start = block.content.start + match.index;
      report(
        { start, end: start + match[0].length },
        {
          message:
            "D. Kan. Rule 7.6(c) asks for copies only of decisions that are not available electronically; check whether this one is.",
        },
      );
    }
  },
});
