import type { Span } from "../text/span.ts";
import type { Block, InlineZones } from "./block.ts";
import { readOpaque } from "./opaque.ts";
import { readQuotations } from "./quotations.ts";

/**
 * What is opaque, quoted or a footnote reference in the blocks. Code, raw HTML, comments and link definitions are opaque
 * as a whole; everything else is read one block at a time (in a table, one cell at a time), so that a mark left open
 * reaches no further than its block.
 */
export function readInline(text: string, blocks: readonly Block[]): InlineZones {
  const opaque: Span[] = [];
  const quotations: Span[] = [];
  const footnoteReferences: (Span & { readonly label: string })[] = [];
  for (const block of blocks) {
    if (isWholeOpaque(block)) opaque.push({ start: block.start, end: block.end });
    else if (block.kind !== "frontMatter" && block.kind !== "thematicBreak") {
      for (const span of block.kind === "tableRow" ? block.cells : [block.content]) {
        const body = text.slice(span.start, span.end);
        const found = readOpaque(body, span.start);
        opaque.push(...found.opaque);
        footnoteReferences.push(...found.footnoteReferences);
        quotations.push(...readQuotations(body, span.start, found.opaque));
      }
    }
  }
  return { opaque, quotations, footnoteReferences };
}

function isWholeOpaque(block: Block): boolean {
  return block.kind === "code" || block.kind === "html" || block.kind === "comment" || block.kind === "definition";
}
