import type { Brief } from "../brief/brief.ts";
import { type Block, isFenced } from "../markdown/block.ts";
import { type Span, spanAt } from "../text/span.ts";
import { blankFiller, findBlanks } from "./blanks.ts";

/** Stands for a line break before a line that begins with a date and a dash, as lists typed without markers do. */
export const lineBreak = "¶";
const labelLine =
  /\n(?=[ \t]*(?:\*\*)?(?:[A-Z][a-z]+\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:\*\*)?\s*[—–:.-]|(?:Who|When|How|What|Where|Dates?|Time|Participants?|Attendees|Present|Parties|Method|Manner|Means|Mode|Matters?|Subjects?|Topics?|Issues?|Results?|Outcome)\b[^\n:]{0,24}:)/g;
/** A name after it is that of who signs. */
const signature = /(?:^|\s)\/?s\/\s*\S[^\n]*/;
const checkbox = /^(\s*(?:[-*+]\s*)?)\[[ xX]\]/;
const marks = /[*_\\\n\r\t\u00a0\u2018\u2019\u201c\u201d\u2013#|]/g;

/**
 * The text of a block as a reader takes it: the same length as the block, so that offsets stay, with emphasis marks, line
 * breaks, quoted matter, comments and code turned to blanks, and blanks to be filled in turned to a filler. A quotation
 * keeps its marks and the period at its end.
 */
export function readText(brief: Brief, block: Block): string {
  const raw = brief.source.slice(block);
  const pieces = new Masked(
    raw.replace(checkbox, (all, lead: string) => `${lead}${" ".repeat(all.length - lead.length)}`),
    block.start,
  );
  const hidden = hiddenIn(brief, block);
  const isTyped = hidden.length < within(brief.opaque, block).length;
  pieces.hide(hidden, " ");
  pieces.hideQuotations(within(brief.quotations, block));
  if (isTyped) pieces.hideQuotations(quotationsIn(raw, block.start));
  pieces.hide(within(brief.footnoteReferences, block), " ");
  if (/[[_<{?]|TODO|TBD|TBA|FIXME|XX/i.test(raw)) pieces.hide(blanksOf(raw, block.start), blankFiller);
  return calmed(pieces.text().replace(signature, (all) => " ".repeat(all.length)))
    .replace(labelLine, (all) => lineBreak + all.slice(1))
    .replace(marks, plain);
}

/** Comments, code and the like within a span, without what only its indentation makes code. */
export function hiddenIn(brief: Brief, span: Span): Span[] {
  return within(brief.opaque, span).filter((one) => !isIndented(brief, one));
}

/** Code by indentation, which prose typed with an indented first line turns into. */
function isIndented({ blocks, source }: Brief, { start, end }: Span): boolean {
  const block = spanAt(blocks, start);
  return block?.kind === "code" && !isFenced(source.text, block) && block.start >= start - 12 && block.end <= end + 2;
}

/** Inline quotations are not looked for in code. */
function quotationsIn(raw: string, origin: number): Span[] {
  return [...raw.matchAll(/"[^"]{1,600}"|“[^“”]{1,600}”/g)].map(({ index, 0: text }) => ({
    start: origin + index,
    end: origin + index + text.length,
  }));
}

/** Text typed in capitals throughout, in small letters but for what is likely a name. The same length. */
function calmed(text: string): string {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 40 || capitals < (text.match(/\p{Ll}/gu)?.length ?? 0) * 8) return text;
  return text
    .replace(/[A-Z]+/g, (word) => word.toLowerCase())
    .replace(likelyName, (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()));
}

/** After a form of address, before "Esq." or an office, months, and "I". */
const likelyName =
  /\b(?:mr|ms|mrs|dr)\.\s+[a-z'-]+(?:\s+[a-z'-]+(?=,))?|\b[a-z'-]+\s+[a-z'-]+(?=,\s+(?:esq|counsel|attorney|lawyer)\b)|\b[a-z'-]+\s+[a-z'-]+(?=\s*\((?:for|counsel|attorney)\b)|\b(?:january|february|march|april|may(?=\s+\d)|june|july|august|september|october|november|december)\b|\b(?:i|zoom|teams)\b/g;

function blanksOf(raw: string, start: number): Span[] {
  return findBlanks(raw).map((span) => ({ start: span.start + start, end: span.end + start }));
}

function plain(mark: string): string {
  if (mark === "\u2018" || mark === "\u2019") return "'";
  if (mark === "\u201c" || mark === "\u201d") return '"';
  if (mark === "\u2013") return "-";
  return mark === "#" ? "#" : " ";
}

/** The spans of an ordered, disjoint list that touch a block; found by binary search. */
export function within<T extends Span>(spans: readonly T[], block: Span): T[] {
  const found: T[] = [];
  for (let i = firstBehind(spans, block.start); i < spans.length && (spans[i] as T).start < block.end; i++)
    found.push(spans[i] as T);
  return found;
}

/** Index of the first span of an ordered, disjoint list that ends behind an offset. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text of constant length, parts of which are overwritten. */
class Masked {
  readonly #start: number;
  #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  text(): string {
    return this.#text;
  }

  hide(spans: readonly Span[], filler: string): void {
    if (spans.length === 0) return;
    this.#overwrite(spans, (inside) => filler.repeat(inside.length));
  }

  hideQuotations(spans: readonly Span[]): void {
    if (spans.length === 0) return;
    this.#overwrite(spans, (inside) => {
      if (inside.length < 2) return inside;
      const tail = /[.?!]["'”’]$/.test(inside) ? inside.slice(-2) : inside.slice(-1);
      return (inside[0] as string) + " ".repeat(inside.length - 1 - tail.length) + tail;
    });
  }

  #overwrite(spans: readonly Span[], instead: (inside: string) => string): void {
    const text = this.#text;
    const pieces: string[] = [];
    let position = 0;
    for (const span of spans) {
      const start = Math.max(position, span.start - this.#start, 0);
      const end = Math.min(span.end - this.#start, text.length);
      if (end <= start) continue;
      pieces.push(text.slice(position, start), instead(text.slice(start, end)));
      position = end;
    }
    pieces.push(text.slice(position));
    this.#text = pieces.join("");
  }
}
