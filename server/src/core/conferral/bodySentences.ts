import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { readText } from "./readText.ts";
import { splitSentences } from "./sentences.ts";

/** A sentence with its place in the paper; `text` as `readText` reads it: quoted matter and code are blank. */
export interface BodySentence {
  readonly span: Span;
  readonly text: string;
  readonly block: Block;
}

/**
 * The sentences of the body in the writer's own words: paragraphs, list items, table rows and footnotes, without title,
 * headings, block quotes, signature and certificate of service.
 * @param where only blocks that touch this part of the paper
 * @param mayMatter a cheap look at the typed text of a block; what it turns down is not read
 */
export function bodySentences(
  brief: Brief,
  where: Span | null = null,
  mayMatter: (typed: string) => boolean = () => true,
): BodySentence[] {
  const sentences: BodySentence[] = [];
  for (const block of bodyBlocks(brief)) {
    if ((where && !overlaps(where, block)) || !mayMatter(brief.source.slice(block))) continue;
    const text = readText(brief, block);
    for (const { start, end } of splitSentences(text)) {
      sentences.push({
        span: { start: block.start + start, end: block.start + end },
        text: text.slice(start, end),
        block,
      });
    }
  }
  return sentences;
}

/** The blocks of which {@link bodySentences} are read. */
export function bodyBlocks(brief: Brief): Block[] {
  const from = brief.title?.end ?? 0;
  const excluded: Span[] = brief.certificates.filter(({ kind }) => kind === "service");
  if (brief.signature) excluded.push(brief.signature);
  const headings = new Set(brief.sections.map(({ heading }) => heading.start));
  return brief.blocks.filter(
    (block) =>
      block.start >= from &&
      block.quoteDepth === 0 &&
      (block.kind === "paragraph" || block.kind === "tableRow") &&
      !headings.has(block.start) &&
      !excluded.some((span) => contains(span, block) || overlaps(span, block)),
  );
}

/** Whether the writer's own words anywhere in the body match. */
export function bodySays(brief: Brief, pattern: RegExp): boolean {
  return bodyBlocks(brief).some(
    (block) => pattern.test(brief.source.slice(block)) && pattern.test(readText(brief, block)),
  );
}
