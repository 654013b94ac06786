import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import { overlaps, type Span } from "../text/span.ts";
import { bodyBlocks } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";

/** A place in the paper, and what must stand around a passage that is put there. */
export interface Place {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The certificate of conferral, else the passage that tells of the conferral, else null. */
export function accountOf(brief: Brief, { passage }: Conferral): Span | null {
  return brief.certificates.find(({ kind }) => kind === "conferral") ?? passage;
}

/**
 * The end of a part of the paper, for a paragraph that goes on from it: behind its last paragraph, list item or table, and
 * within the note where that is a footnote. Null where the part has no prose.
 */
export function endOf(brief: Brief, part: Span): Place | null {
  const last = bodyBlocks(brief)
    .filter((block) => overlaps(part, block))
    .at(-1);
  return last ? behind(brief, last) : null;
}

/** The end of the paper's first paragraph, for a sentence; else the line after the title. Null where there is neither. */
export function endOfOpening(brief: Brief): Place | null {
  const opening = bodyBlocks(brief).find(({ kind, footnote }) => kind === "paragraph" && footnote === null);
  if (opening) return { at: textEnd(brief, opening), before: " ", after: "" };
  const { title } = brief;
  const heading = title && brief.blocks.find(({ end }) => end >= title.end);
  return heading ? behind(brief, heading) : null;
}

/** The end of a sentence inside its paragraph, for one that follows it; null where it does not end there. */
export function afterSentence(brief: Brief, sentence: Span): Place | null {
  const block = brief.blocks.find(({ start, end }) => start < sentence.end && sentence.end <= end);
  if (block?.kind !== "paragraph" || !/[.!?]["”’')\]*_]*$/.test(brief.source.slice(sentence))) return null;
  return { at: sentence.end, before: " ", after: "" };
}

/** The passage as text for that place. */
export function placed({ before, after }: Place, passage: string): string {
  return `${before}${passage}${after}`;
}

function behind(brief: Brief, block: Block): Place {
  const at = textEnd(brief, block);
  if (block.footnote !== null) return { at, before: " ", after: "" };
  const eol = brief.source.lineEnding;
  return { at, before: eol + eol, after: "" };
}

function textEnd({ source }: Brief, block: Block): number {
  return block.start + source.slice(block).trimEnd().length;
}
