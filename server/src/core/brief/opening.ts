import type { Block } from "../markdown/block.ts";
import { type Span, spanAt } from "../text/span.ts";
import { type Readable, readable } from "./readable.ts";

/** A sentence, or the rest of one, in which the paper asks for something. */
export interface Request {
  /** The paragraph in which it stands. */
  readonly paragraph: Readable;
  /** From the verb to the sentence's end, in the paragraph. */
  readonly start: number;
  readonly end: number;
}

const asking =
  /\b(?:moves?|cross-moves?|requests?(?=\s+(?:that|the|an?|this|leave)\b)|asks?|seeks?|renews?|prays?|petitions?)\b/gi;
const sentenceEnd = /[.!?](?:["”’)]*)(?=\s+["“(]?\p{Lu}|\s*$)/gu;
/** Points that end no sentence. */
const abbreviation =
  /(?:\b(?:Fed|R|Civ|P|Nos?|Kan|D|v|vs|Inc|Co|Corp|Ltd|Mr|Ms|Mrs|Dr|Hon|Jr|Sr|St|U\.S|Doc|Docs|Ex|Exs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|N\.A|L\.L\.C|L\.P|P\.A|Cir|Dist|Ct)|\b\p{Lu})\.$/u;

const mostParagraphs = 6;

/** The first paragraphs of running text after the title, outside of quotations and footnotes. */
export function openingParagraphs(blocks: readonly Block[], from: number): Block[] {
  const paragraphs: Block[] = [];
  for (let index = from; index < blocks.length && paragraphs.length < mostParagraphs; index++) {
    const block = blocks[index] as Block;
    if (
      block.kind === "paragraph" &&
      block.quoteDepth === 0 &&
      block.footnote === null &&
      block.end - block.start > 15
    ) {
      paragraphs.push(block);
    }
  }
  return paragraphs;
}

/** The requests in the first of these paragraphs that has any. */
export function readRequests(source: string, paragraphs: readonly Block[], quotations: readonly Span[]): Request[] {
  for (const block of paragraphs) {
    const paragraph = readable(source, { start: block.start, end: Math.min(block.end, block.start + 3000) });
    const requests = requestsIn(paragraph, quotations);
    if (requests.length > 0) return requests;
  }
  return [];
}

function requestsIn(paragraph: Readable, quotations: readonly Span[]): Request[] {
  const requests: Request[] = [];
  const ends = sentenceEnds(paragraph.text);
  let last = 0;
  for (const match of paragraph.text.matchAll(asking)) {
    if (match.index < last) continue;
    if (spanAt(quotations, paragraph.spanOf(match.index, match.index + 1).start)) continue;
    const end = ends.find((one) => one > match.index) ?? paragraph.text.length;
    requests.push({ paragraph, start: match.index, end });
    last = end;
  }
  return requests;
}

/** The sentences of a text, with the white space before them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + 1;
    if (!abbreviation.test(text.slice(Math.max(0, end - 12), end))) ends.push(match.index + match[0].length);
  }
  return ends;
}
