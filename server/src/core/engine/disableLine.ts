import type { Brief } from "../brief/brief.ts";
import { type Block, isFenced } from "../markdown/block.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { insert } from "../text/edit.ts";
import { literal, tabStop } from "../text/snippet.ts";
import { type Span, spanAt } from "../text/span.ts";
import type { Analysis } from "./analysis.ts";
import { type Directive, type DirectiveKind, linesOf, readDirectives } from "./suppressions.ts";

/**
 * The edit that silences one finding by a comment, with a tab stop for the reason: at the end of the finding's line or,
 * where a citation or a code span runs over that end, at the end of the line before or on a line of its own above the
 * block; there too where the block is set in by blanks, as captions and signatures are, which Markdown takes for code.
 * Null where Markdown has no place for a comment: in other code, in front matter, in raw HTML.
 */
export function disableForLine(analysis: Analysis, finding: Finding): Fix | null {
  const { brief, source, graph } = analysis;
  const block = spanAt(brief.blocks, finding.start);
  const { first, last } = linesOf(source, graph.citations, finding);
  const isSetIn = block?.kind === "code" && !isFenced(source.text, block);
  if (!isSetIn && !takesComments(block)) return null;
  const directives = readDirectives(brief);
  const existing = directives.find((directive) => silencesLine(analysis, directive, first, last));
  if (existing) return fix(finding, existing.rules.at(-1)?.end ?? existing.end, literal(`, ${finding.rule}`));
  if (isSetIn) return ownLine(analysis, finding, first);

  const behind = [last, first].map((line) => placeOnLine(analysis, line)).find((place) => place !== null);
  if (behind !== undefined) return fix(finding, behind, ` ${comment("disable-line", finding.rule)}`);

  const above = first > 0 ? placeOnLine(analysis, first - 1) : null;
  if (above !== null) return fix(finding, above, ` ${comment("disable-next-line", finding.rule)}`);
  return ownLine(analysis, finding, first);
}

function fix(finding: Finding, offset: number, snippet: string): Fix {
  return {
    title: `Disable ${finding.rule} for this line`,
    safe: false,
    snippet: true,
    edits: [insert(offset, snippet)],
  };
}

function comment(kind: DirectiveKind, rule: string): string {
  return `<!-- brieflint-${kind} ${literal(rule)} -- ${tabStop(1, "reason")} -->`;
}

function silencesLine(analysis: Analysis, directive: Directive, first: number, last: number): boolean {
  const line = analysis.source.positionAt(directive.start).line;
  if (directive.rules.length === 0) return false;
  if (directive.kind === "disable-line") return line === first || line === last;
  return directive.kind === "disable-next-line" && line === first - 1;
}

function takesComments(block: Block | undefined): boolean {
  return block === undefined || block.kind === "heading" || block.kind === "paragraph" || block.kind === "tableRow";
}

/** Where a comment may stand at the end of a line of prose, or null. */
function placeOnLine(analysis: Analysis, line: number): number | null {
  const { source, brief, graph } = analysis;
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const text = source.text.slice(start, end);
  const typed = text.trimEnd().length;
  if (typed === 0) return null;
  const block = spanAt(brief.blocks, start + typed - 1);
  if (block === undefined || !takesComments(block) || isUnderline(brief, block, start)) return null;
  const place = start + beforeEnding(block, text, start);
  return isInside(brief.opaque, place) || isInside(graph.citations, place) ? null : place;
}

/** The column of the comment on its line: before trailing spaces, a hard break, closing hashes, the last cell's pipe. */
function beforeEnding(block: Block, line: string, lineStart: number): number {
  const typed = line.trimEnd();
  if (block.kind === "tableRow") return endsWithPipe(typed) ? typed.slice(0, -1).trimEnd().length : typed.length;
  if (block.kind === "heading") return Math.min(typed.length, Math.max(0, block.content.end - lineStart));
  const backslashes = typed.length - typed.replace(/\\+$/, "").length;
  return backslashes % 2 === 1 ? typed.length - 1 : typed.length;
}

function endsWithPipe(typed: string): boolean {
  const backslashes = /(\\*)\|$/.exec(typed);
  return backslashes !== null && (backslashes[1]?.length ?? 0) % 2 === 0;
}

/** The underline of a heading is part of its block but has no place for text. */
function isUnderline(brief: Brief, block: Block, lineStart: number): boolean {
  return block.kind === "heading" && block.content.end <= lineStart && brief.source.text[block.start] !== "#";
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spanAt(spans, offset);
  return span !== undefined && span.start < offset;
}

/** A comment above a top-level block that follows a blank line: a block of its own, which splits nothing. */
function ownLine(analysis: Analysis, finding: Finding, line: number): Fix | null {
  const { source, brief } = analysis;
  const start = source.lineStart(line);
  const block = spanAt(brief.blocks, finding.start);
  const isFirst = line === 0 || source.text.slice(source.lineStart(line - 1), start).trim() === "";
  if (!block || !isFirst || block.start !== start || block.kind === "tableRow") return null;
  if (block.quoteDepth + block.listDepth > 0 || block.footnote !== null) return null;
  return fix(finding, start, `${comment("disable-next-line", finding.rule)}${source.lineEnding}`);
}
