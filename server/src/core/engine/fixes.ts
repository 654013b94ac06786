import type { Finding, Fix } from "../rules/rule.ts";
import type { Edit } from "../text/edit.ts";
import { replace } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Analysis } from "./analysis.ts";

/** How often repairs are applied and the text read again, before what is left is given up. */
const mostRounds = 10;

export interface FixAllResult {
  /** Small edits against the original text; ordered, disjoint. */
  readonly edits: readonly Edit[];
  /** The text after them. */
  readonly text: string;
  /** The analysis of that text; its findings are what remains. */
  readonly analysis: Analysis;
  /** How many findings were repaired. */
  readonly fixed: number;
}

/**
 * Applies every safe fix, and again until none is left. Of fixes that touch one another the first in the text wins a
 * round; the other is looked at anew in the next.
 */
export function fixAll(analyze: (text: string) => Analysis, text: string): FixAllResult {
  const draft = new Draft(text);
  let analysis = analyze(text);
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = compatibleFixes(analysis.findings, draft.text);
    if (fixes.length === 0) break;
    draft.apply(fixes.flatMap((fix) => fix.edits));
    fixed += fixes.length;
    analysis = analyze(draft.text);
  }
  return { edits: draft.edits(), text: draft.text, analysis, fixed };
}

/** The first safe fix of each finding, those left out that touch an earlier one or change nothing. */
export function compatibleFixes(findings: readonly Finding[], text: string): Fix[] {
  const candidates = findings
    .flatMap((finding) => finding.fixes.find((fix) => fix.safe && !fix.snippet) ?? [])
    .filter((fix) => fix.edits.some((edit) => text.slice(edit.span.start, edit.span.end) !== edit.newText))
    .sort((a, b) => firstStart(a) - firstStart(b));
  const taken = new TakenEdits();
  return candidates.filter((fix) => taken.takeAll(fix.edits));
}

function firstStart(fix: Fix): number {
  return Math.min(...fix.edits.map((edit) => edit.span.start));
}

/** Edits of which none touches another, ordered. */
class TakenEdits {
  readonly #spans: Span[] = [];

  /** Takes all of the edits or, where one touches an edit taken before or another of its own, none. */
  takeAll(edits: readonly Edit[]): boolean {
    const taken: Span[] = [];
    for (const { span } of edits) {
      if (!this.#take(span)) {
        for (const other of taken) this.#spans.splice(this.#spans.indexOf(other), 1);
        return false;
      }
      taken.push(span);
    }
    return true;
  }

  #take(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).start < span.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#spans[low - 1];
    const after = this.#spans[low];
    if ((before && before.end >= span.start) || (after && after.start <= span.end)) return false;
    this.#spans.splice(low, 0, span);
    return true;
  }
}

/** A stretch of the original that is kept, or new text between such stretches. */
type Piece = { readonly start: number; readonly end: number } | { readonly newText: string };

/** A text under repair, which remembers what of the original it keeps. */
class Draft {
  readonly #original: string;
  #pieces: readonly Piece[];
  text: string;

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
    this.text = original;
  }

  /** Applies edits that refer to the present text and do not touch one another. */
  apply(edits: readonly Edit[]): void {
    const cutter = new Cutter(this.#pieces);
    const pieces: Piece[] = [];
    for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
      pieces.push(...cutter.take(span.start), { newText });
      cutter.take(span.end);
    }
    pieces.push(...cutter.take(Number.POSITIVE_INFINITY));
    this.#pieces = pieces;
    this.text = pieces.map((piece) => this.#textOf(piece)).join("");
  }

  /** What turns the original into the present text. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let position = 0;
    let newText = "";
    for (const piece of [...this.#pieces, { start: this.#original.length, end: this.#original.length }]) {
      if ("newText" in piece) {
        newText += piece.newText;
        continue;
      }
      const atEnd = piece.start === this.#original.length;
      if (piece.start === piece.end && !atEnd) continue;
      if (piece.start > position || newText !== "") edits.push(replace({ start: position, end: piece.start }, newText));
      position = piece.end;
      newText = "";
    }
    return edits;
  }

  #textOf(piece: Piece): string {
    return "newText" in piece ? piece.newText : this.#original.slice(piece.start, piece.end);
  }
}

/** Hands out pieces from left to right, cut at offsets of the text that they make up. */
class Cutter {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** How much of the present piece is already handed out. */
  #used = 0;
  #offset = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** All pieces up to `end`. */
  take(end: number): Piece[] {
    const taken: Piece[] = [];
    for (let piece = this.#pieces[this.#index]; piece && this.#offset < end; piece = this.#pieces[this.#index]) {
      const rest = lengthOf(piece) - this.#used;
      const length = Math.min(rest, end - this.#offset);
      if (length > 0) taken.push(cut(piece, this.#used, this.#used + length));
      this.#offset += length;
      this.#used += length;
      if (length < rest) break;
      this.#index++;
      this.#used = 0;
    }
    return taken;
  }
}

function lengthOf(piece: Piece): number {
  return "newText" in piece ? piece.newText.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if ("newText" in piece) return { newText: piece.newText.slice(from, to) };
  return { start: piece.start + from, end: piece.start + to };
}
