import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import { type BlockFacts, readBlockFacts } from "./facts.ts";
import { firstBehind, readText, within } from "./readText.ts";

/** A block that was read, with what its facts depend on. */
interface Kept {
  readonly block: Block;
  readonly text: string;
  /** Where, in the block, something is commented out, where quoted, and where a reference to a note. */
  readonly zones: readonly (readonly Span[])[];
  readonly facts: BlockFacts;
}

/**
 * Keeps what was read of the blocks of a paper from one analysis to the next. Blocks before and behind the changed ones are
 * found again by their place, the others by their text; what the last analysis did not use is dropped.
 */
export class ConferralCache {
  #last: readonly Kept[] = [];

  /** The facts of the blocks, in their order. */
  factsOf(brief: Brief, blocks: readonly Block[]): BlockFacts[] {
    const last = this.#last;
    const kept: Kept[] = new Array(blocks.length);
    let from = 0;
    let to = blocks.length;
    for (; from < Math.min(to, last.length); from++) {
      const same = again(last[from], brief, blocks[from] as Block);
      if (!same) break;
      kept[from] = same;
    }
    for (let end = last.length; to > from && end > from; to--, end--) {
      const same = again(last[end - 1], brief, blocks[to - 1] as Block);
      if (!same) break;
      kept[to - 1] = same;
    }
    const moved = new Map(last.slice(from, last.length - (blocks.length - to)).map((one) => [one.text, one]));
    for (let at = from; at < to; at++) {
      const block = blocks[at] as Block;
      kept[at] = again(moved.get(brief.source.slice(block)), brief, block) ?? read(brief, block);
    }
    this.#last = kept;
    return kept.map(({ facts }) => facts);
  }
}

function read(brief: Brief, block: Block): Kept {
  const zones = zonesOf(brief).map((spans) =>
    within(spans, block).map(({ start, end }) => ({ start: start - block.start, end: end - block.start })),
  );
  return { block, text: brief.source.slice(block), zones, facts: readBlockFacts(readText(brief, block)) };
}

/** What was kept of a block if this is that block, wherever it now stands; null if it is another, or has changed. */
function again(kept: Kept | undefined, brief: Brief, block: Block): Kept | null {
  if (!kept) return null;
  // Blocks are made anew where their part of the text is read again or moved.
  if (kept.block === block) return kept;
  const isSame =
    kept.text.length === block.end - block.start &&
    brief.source.slice(block) === kept.text &&
    zonesOf(brief).every((spans, kind) => areMoved(kept.zones[kind] ?? [], spans, block));
  return isSame ? { ...kept, block } : null;
}

function zonesOf({ opaque, quotations, footnoteReferences }: Brief): readonly (readonly Span[])[] {
  return [opaque, quotations, footnoteReferences];
}

/** Whether the spans of the text that touch a block are those known of it, which are told by their place in the block. */
function areMoved(known: readonly Span[], spans: readonly Span[], { start, end }: Block): boolean {
  const from = firstBehind(spans, start);
  for (let index = 0; index < known.length; index++) {
    const [was, is] = [known[index] as Span, spans[from + index]];
    if (!is || is.start !== was.start + start || is.end !== was.end + start) return false;
  }
  const next = spans[from + known.length];
  return !next || next.start >= end;
}
