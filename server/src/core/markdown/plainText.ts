import type { Block } from "./block.ts";

/**
 * The paragraphs of plain text: runs of lines between blank lines, without the white space around them. Nothing in them
 * is markup.
 */
export function parsePlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      breaks++;
      if (breaks > 1 && start >= 0) {
        blocks.push(paragraph(start, end));
        start = -1;
      }
    } else if (!isBlank(code)) {
      if (start < 0) start = i;
      end = i + 1;
      breaks = 0;
    }
  }
  if (start >= 0) blocks.push(paragraph(start, end));
  return blocks;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 0xfeff;
}

function paragraph(start: number, end: number): Block {
  return {
    kind: "paragraph",
    start,
    end,
    content: { start, end },
    level: 0,
    quoteDepth: 0,
    listDepth: 0,
    listMarker: null,
    footnote: null,
    cells: [],
  };
}
