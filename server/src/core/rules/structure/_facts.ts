import type { Brief, Section } from "../../brief/brief.ts";
import type { Block } from "../../markdown/block.ts";
import type { Span } from "../../text/span.ts";
import { partsOf, withoutNumber } from "./_parts.ts";

/** A numbered statement of fact, with the blocks that belong to it. */
export interface NumberedFact extends Span {
  readonly number: number;
  /** The figures alone. */
  readonly figures: Span;
  /** The innermost heading under which it stands. */
  readonly heading: Section;
  readonly blocks: readonly Block[];
}

/** The sections whose headings announce a statement of facts by that word. */
export function factSections(brief: Brief): readonly Section[] {
  return brief.sections.filter(
    ({ title }) =>
      partsOf(title).has("facts") && /^(?!.*\bsince\b).*\b(?:facts?|factual)\b/i.test(withoutNumber(title)),
  );
}

/** The numbered facts of the paper's statements of facts, in order. */
export function numberedFacts(brief: Brief): readonly NumberedFact[] {
  const sections = factSections(brief);
  const outer = sections.filter(
    (one) => !sections.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
  return outer.flatMap((section) => factsIn(brief, section));
}

/** The words of a block of a fact, without a number that is typed before them. */
export function withoutFigures(text: string): string {
  return text.replace(/^[*_]{0,2}\d{1,3}\\?[.)][*_]{0,2}\s+/, "");
}

function factsIn(brief: Brief, section: Section): NumberedFact[] {
  const facts: { number: number; figures: Span; heading: Section; blocks: Block[]; start: number; end: number }[] = [];
  const headings = new Map(brief.sections.map((one) => [one.heading.start, one]));
  let heading = section;
  for (const block of brief.blocks) {
    if (block.start < section.heading.end || block.start >= section.end) continue;
    const next = headings.get(block.start);
    if (next) heading = next;
    const figures = next ? null : figuresOf(brief, block);
    if (figures) {
      const number = Number(brief.source.slice(figures));
      facts.push({ number, figures, heading, blocks: [block], start: block.start, end: block.end });
    } else if (!next && block.footnote === null) {
      const current = facts.at(-1);
      if (current?.heading === heading) {
        current.blocks.push(block);
        current.end = block.end;
      }
    }
  }
  return facts;
}

/** The number with which a block begins, as an item of an outermost list or typed. */
function figuresOf(brief: Brief, block: Block): Span | null {
  if (block.quoteDepth > 0 || block.footnote !== null || block.kind !== "paragraph") return null;
  if (block.listDepth > 1 || (block.listDepth === 1 && block.listMarker === null)) return null;
  if (block.listMarker !== null) {
    const figures = /^\d{1,3}/.exec(block.listMarker)?.[0];
    const start = figures ? brief.source.text.lastIndexOf(block.listMarker, block.start) : -1;
    return figures && start >= 0 ? { start, end: start + figures.length } : null;
  }
  const typed = /^(\*{0,2})(\d{1,3})\\?[.)]\*{0,2}\s/.exec(brief.source.text.slice(block.start, block.start + 12));
  if (!typed?.[2]) return null;
  const start = block.start + (typed[1]?.length ?? 0);
  return { start, end: start + typed[2].length };
}
