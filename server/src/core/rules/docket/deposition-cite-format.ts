import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const gap = String.raw`[ \t\u00a0]{0,3}(?:\r?\n)?[ \t\u00a0]{0,3}`;
const page = String.raw`(?:pp?\.|pgs?\.|pages?)?${gap}(\d{1,4})`;
const line = String.raw`(?:ll?\.|lns?\.|lines?)${gap}(\d{1,2})`;
const dash = String.raw`${gap}[-\u2010-\u2014]${gap}`;
const testimony = new RegExp(
  String.raw`(?<=\b(?:Dep|Depo|Deposition)\.?(?:${gap}Tr\.)?)(,?${gap}(?:at${gap})?)${page},?${gap}${line}(?:${dash}(?:(\d{1,2})(?!\d)|${page},?${gap}${line}))?`,
  "g",
);

/** "Dep. p. 8", "Dep. at p. 8:12-14": a word for the page, and no line in words. */
const paged = new RegExp(
  String.raw`(?<=\b(?:Dep|Depo|Deposition)\.?(?:${gap}Tr\.)?)(,?${gap}(?:at${gap})?)(?:pp?\.|pgs?\.|pages?)${gap}(\d{1,4}(?::\d{1,2})?(?:[-\u2010-\u2014]\d{1,4}(?::\d{1,2})?)?)(?![\d:])(?!,?${gap}(?:ll?\.|lns?\.|lines?))`,
  "g",
);

export default defineRule({
  id: "docket/deposition-cite-format",
  severity: "information",
  summary: 'Testimony is cited by page and line, "Jones Dep. 8:24-9:5".',
  details: "Page and line with a colon between, without `p.` and `l.`",
  authority: "Indigo Book R24.1",
  fix: "guided",
  on: "block",
  examples: [
    { bad: "(Jones Dep. p. 8, l. 24.)", good: "(Jones Dep. 8:24.)" },
    { bad: "(Jones Dep., p. 8, ll. 3-9.)", good: "(Jones Dep. 8:3-9.)" },
    { bad: "(Jones Dep. at p. 8, l. 24 - p. 9, l. 5.)", good: "(Jones Dep. 8:24-9:5.)" },
    { bad: "(Jones Dep. page 8, lines 3-9.)", good: "(Jones Dep. 8:3-9.)" },
    { bad: "(Jones Dep. at 8, lines 3-9.)", good: "(Jones Dep. 8:3-9.)" },
    { bad: "(Jones Deposition, page 8, line 24.)", good: "(Jones Deposition 8:24.)" },
    { bad: "(Jones Dep. pp. 8-9.)", good: "(Jones Dep. 8-9.)" },
    { bad: "(Jones Dep. at p. 8:12-14.)", good: "(Jones Dep. 8:12-14.)" },
    { good: "(Jones Dep. 8:24-9:5.)" },
    { good: "(Jones Dep. 8; Ex. 4, line 3.)" },
    { good: "(Jones Dep. at 8.)" },
    { good: "She said so at page 8, line 24, of her deposition." },
  ],
  check(block, context) {
    const body = context.source.slice(block.content);
    if (!body.includes("Dep")) return;
    for (const match of body.matchAll(testimony)) {
      const [whole, , from, line, to, toPage, toLine] = match;
      const end = to ? `-${to}` : toPage ? `-${toPage}:${toLine}` : "";
      const start = block.content.start + match.index;
      reportForm({ start, end: start + whole.length }, `${from}:${line}${end}`, context);
    }
    for (const { 0: whole, 2: place = "", index } of body.matchAll(paged)) {
      const start = block.content.start + index;
      reportForm({ start, end: start + whole.length }, place, context);
    }
  },
});

function reportForm(span: Span, form: string, { report, source }: RuleContext): void {
  const skipped = /^[,\s]*/.exec(source.slice(span))?.[0].length ?? 0;
  report(
    { start: span.start + skipped, end: span.end },
    {
      message: `Testimony is cited by page and line: "${form}".`,
      fixes: [{ title: `Write "${form}"`, safe: false, edits: [replace(span, ` ${form}`)] }],
    },
  );
}
