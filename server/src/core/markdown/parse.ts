import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block } from "./block.ts";
import { leavesOf } from "./leaves.ts";
import { frontMatterEnd } from "./lines.ts";
import { parsePlainText } from "./plainText.ts";

/**
 * The inline constructs of micromark. Only blocks are wanted of it, and these would cost half of its time; the inline
 * zones have a reader of their own.
 */
const inlineConstructs = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

function blocksOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmTable(),
    { disable: { null: inlineConstructs } },
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}

const reader = unified().use(remarkParse).use(blocksOnly).freeze();
const frontMatterReader = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(blocksOnly).freeze();

/**
 * The leaf blocks of Markdown text, with offsets into it. Any text is Markdown; nesting too deep for the parser is read
 * as plain paragraphs.
 */
export function parseBlocks(text: string): Block[] {
  return parseLastStretch(text, true);
}

/** As {@link parseBlocks}, for the last stretch of a longer text. `atStart`: it is the first as well. */
export function parseLastStretch(text: string, atStart: boolean): Block[] {
  return read(text, "", atStart) ?? parsePlainText(text);
}

/**
 * A list item that may stand for any line after a stretch. Of all lines it is the one that most depends on what is before
 * it: it becomes a list item only where no fence or HTML is open, and no paragraph or code that it would interrupt.
 */
const follower = "2) x";

/**
 * The blocks of a stretch of a longer text, or null where something that begins in the stretch may reach over its end: an
 * open fence, a comment. The stretch must end with a blank line.
 * @param atStart the stretch is the beginning of the text, where front matter and a byte order mark may stand
 */
export function parseStretch(text: string, atStart: boolean): Block[] | null {
  return read(text, follower, atStart);
}

function read(text: string, next: "" | typeof follower, atStart: boolean): Block[] | null {
  // micromark drops a byte order mark and does not count it.
  const mark = atStart && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = mark === 0 ? text : text.slice(1);
  const tree = readTree(body + next, atStart && frontMatterEnd(text) > 0);
  if (!tree || (next && !takeItem(tree, body.length))) return null;
  return leavesOf(tree, body, mark);
}

/** Takes the item that starts at `offset` out of the tree; false where there is none. */
function takeItem(tree: Root, offset: number): boolean {
  const last = tree.children.at(-1);
  if (last?.type !== "list" || last.children.at(-1)?.position?.start.offset !== offset) return false;
  last.children.pop();
  return true;
}

/** A line that opens more quotations and lists than anybody means; the parser takes quadratic time over it. */
const abyss = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){64,}/gm;

/** Null where the parser runs out of stack. */
function readTree(text: string, hasFrontMatter: boolean): Root | null {
  const tame = text.replace(abyss, (markers) => markers.replace(/[^ \t]/g, "_"));
  try {
    return (hasFrontMatter ? frontMatterReader : reader).parse(tame);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
