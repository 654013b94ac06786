import type { Brief } from "../../brief/brief.ts";
import type { Block } from "../../markdown/block.ts";
import { contains, type Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { pageLimitOf } from "./_pageLimits.ts";
import { partsOf } from "./_parts.ts";

export default defineRule({
  id: "structure/page-limit",
  severity: "information",
  summary: "The paper keeps within the page limit, as far as that can be estimated.",
  details: `The length is estimated from the words between the title and the signature, certificates and tables aside, at so many words to a
double-spaced page (\`wordsPerPage\`). The limit is the option \`pages\`; without it, the one on file for the court. Limits change, judges
set their own, and what counts differs: check the rule. On file are those of D. Kan. Rule 7.1(d), by the kind of motion that the
title names.`,
  authority: "D. Kan. Rule 7.1(d)",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  options: {
    pages: {
      type: "number",
      default: 0,
      description: "The most pages that the paper may have; 0 for the limit on file for the court.",
    },
    wordsPerPage: {
      type: "number",
      default: 300,
      description:
        "Words on a page. About 275 to 300 fit a double-spaced page of 12-point type; the higher number gives fewer findings.",
    },
  },
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nOne two three four five six seven eight nine ten eleven.\n",
      options: { pages: 1, wordsPerPage: 10 },
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nOne two three four five six seven eight nine ten.\n\n/s/ Jane Roe\n\n## Certificate of Service\n\nServed on May 3, 2024.\n",
      options: { pages: 1, wordsPerPage: 10 },
    },
    { good: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nPlaintiff moves for a stay.\n" },
  ],
  check(brief, { options, text, report }) {
    const onFile = pageLimitOf(brief);
    const pages = options.pages > 0 ? options.pages : onFile?.pages;
    if (!pages || options.wordsPerPage <= 0) return;
    const words = countedBlocks(brief).reduce((sum, block) => sum + countWords(text(block)), 0);
    const estimate = words / options.wordsPerPage;
    if (estimate <= pages) return;
    const source = options.pages > 0 ? "the limit that is set" : `what is on file for ${onFile?.rule}; check the rule`;
    report(brief.title ?? brief.blocks.find(({ kind }) => kind !== "frontMatter") ?? { start: 0, end: 0 }, {
      message: `About ${Math.ceil(estimate)} pages at ${options.wordsPerPage} words a page; more than ${pages}, ${source}.`,
    });
  },
});

/** The blocks of the paper's body. */
function countedBlocks(brief: Brief): readonly Block[] {
  const from = brief.title?.end ?? brief.frontMatter?.end ?? 0;
  const aside: Span[] = [
    ...brief.certificates,
    ...(brief.signature ? [brief.signature] : []),
    ...brief.sections.filter(({ title }) => {
      const parts = partsOf(title);
      return parts.has("table") || parts.has("exhibits");
    }),
  ];
  return brief.blocks.filter(
    (block) =>
      block.start >= from &&
      block.kind !== "comment" &&
      block.kind !== "definition" &&
      !aside.some((span) => contains(span, block)),
  );
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
