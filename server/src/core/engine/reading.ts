import type { Citation } from "../citations/citation.ts";
import { scanCitations } from "../citations/scan.ts";
import type { Block, InlineZones } from "../markdown/block.ts";
import { type Chunk, splitChunks, type TextLanguage, updateChunks } from "../markdown/chunks.ts";
import { readInline } from "../markdown/inline.ts";
import type { TextChange } from "./analysis.ts";
import { shifted } from "./shift.ts";

/** What is read from a text stretch by stretch, with offsets into the whole. */
export interface ReadText extends InlineZones {
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
}

interface Piece extends ReadText {
  readonly chunk: Chunk;
  /** Offset of the chunk, which all offsets of the piece have in them. */
  readonly base: number;
}

/** A text that has been read, and in what pieces, so that a changed text is read again only where it differs. */
export interface Reading {
  readonly text: string;
  readonly language: TextLanguage;
  readonly pieces: readonly Piece[];
  readonly whole: ReadText;
}

/** Reads a text from scratch. */
export function readText(text: string, language: TextLanguage): Reading {
  return assemble(text, language, splitChunks(text, language), []);
}

/** More changes at once than this are read as one, which reaches from the first to the last of them. */
const mostChanges = 16;

/** Reads the text after `changes`, applied one after the other; the same as reading the new text from scratch. */
export function rereadText(previous: Reading, changes: readonly TextChange[]): Reading {
  const single = changes.length > mostChanges ? [merged(previous.text, changes)] : changes;
  let { text } = previous;
  let chunks: readonly Chunk[] = previous.pieces.map((piece) => piece.chunk);
  for (const change of single) {
    const within = clamped(change, text.length);
    text = applied(text, within);
    chunks = updateChunks(chunks, text, within, previous.language);
  }
  return assemble(text, previous.language, chunks, previous.pieces);
}

function clamped({ start, end, newText }: TextChange, length: number): TextChange {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)), newText };
}

function applied(text: string, { start, end, newText }: TextChange): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** One change that does what all of them do: it spares what stands before the first and behind the last. */
function merged(old: string, changes: readonly TextChange[]): TextChange {
  let text = old;
  let before = old.length;
  let behind = old.length;
  for (const change of changes) {
    const within = clamped(change, text.length);
    before = Math.min(before, within.start);
    behind = Math.min(behind, text.length - within.end);
    text = applied(text, within);
  }
  return { start: before, end: old.length - behind, newText: text.slice(before, text.length - behind) };
}

/** Pieces of chunks that stayed are moved to where they now stand, and those that did not move are taken as they are. */
function assemble(text: string, language: TextLanguage, chunks: readonly Chunk[], previous: readonly Piece[]): Reading {
  const known = new Map(previous.map((piece) => [piece.chunk, piece]));
  const pieces: Piece[] = [];
  let base = 0;
  for (const chunk of chunks) {
    const piece = known.get(chunk) ?? readPiece(chunk);
    pieces.push(piece.base === base ? piece : moved(piece, base));
    base += chunk.text.length;
  }
  return { text, language, pieces, whole: joined(pieces) };
}

function readPiece(chunk: Chunk): Piece {
  const { text, blocks } = chunk;
  const { opaque, quotations, footnoteReferences } = readInline(text, blocks);
  const frontMatter = blocks.filter((block) => block.kind === "frontMatter");
  const citations = scanCitations(text, [...frontMatter, ...opaque]);
  return { chunk, base: 0, blocks, opaque, quotations, footnoteReferences, citations };
}

function moved(piece: Piece, base: number): Piece {
  const delta = base - piece.base;
  return {
    chunk: piece.chunk,
    base,
    blocks: shifted(piece.blocks, delta),
    opaque: shifted(piece.opaque, delta),
    quotations: shifted(piece.quotations, delta),
    footnoteReferences: shifted(piece.footnoteReferences, delta),
    citations: shifted(piece.citations, delta),
  };
}

function joined(pieces: readonly Piece[]): ReadText {
  return {
    blocks: pieces.flatMap((piece) => piece.blocks),
    opaque: pieces.flatMap((piece) => piece.opaque),
    quotations: pieces.flatMap((piece) => piece.quotations),
    footnoteReferences: pieces.flatMap((piece) => piece.footnoteReferences),
    citations: pieces.flatMap((piece) => piece.citations),
  };
}
