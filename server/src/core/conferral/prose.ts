import type { Brief } from "../brief/brief.ts";
import { type Block, isFenced } from "../markdown/block.ts";

/**
 * The blocks of the writer's own prose, in order: paragraphs, headings and rows of tables outside block quotes. A
 * paragraph whose first line is typed with an indentation of four spaces or more is code to Markdown; it is prose here,
 * joined with the lines that follow it.
 */
export function proseBlocks({ blocks, source }: Brief): Block[] {
  const prose: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.quoteDepth > 0) continue;
    if (block.kind === "paragraph" || block.kind === "heading" || block.kind === "tableRow") prose.push(block);
    if (block.kind !== "code" || isFenced(source.text, block)) continue;
    const next = blocks[index + 1];
    const goesOn =
      next?.kind === "paragraph" && next.quoteDepth === 0 && isNextLine(source.text.slice(block.end, next.start));
    if (!goesOn && !isRunning(source.slice(block))) continue;
    const end = goesOn ? next.end : block.end;
    prose.push({ ...block, kind: "paragraph", end, content: { start: block.start, end } });
    if (goesOn) index++;
  }
  return prose;
}

function isNextLine(between: string): boolean {
  return between.length <= 40 && (between.match(/\n|\r(?!\n)/g)?.length ?? 0) <= 1 && between.trim() === "";
}

/** Running text has more small words than capitals. */
function isRunning(text: string): boolean {
  const words = text.slice(0, 1500).trim().split(/\s+/);
  return words.length >= 5 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}
