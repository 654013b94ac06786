import type { Span } from "../text/span.ts";

/** What a mark can be, by what stands around it. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Curly single quotation marks stand apart: they pair with one another only. */
  readonly single: boolean;
}

/**
 * The quotations in one block's text, which begins at `offset` of the paper; marks inside `opaque` are none. Each mark is
 * judged by its neighbours and not by counting, so that one mark too many, or a quotation that a page break cut in two,
 * does not turn the rest of the block inside out. Straight single marks are apostrophes; a mark after a digit is a unit
 * (36") unless a quotation is open.
 */
export function readQuotations(body: string, offset: number, opaque: readonly Span[]): Span[] {
  if (!/["“”‘]/.test(body)) return [];
  const marks = readMarks(body, offset, opaque);
  const pairs = [...doublePairs(marks, body), ...singlePairs(marks)].sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: Span[] = [];
  let end = 0;
  for (const pair of pairs) {
    if (pair.start < end) continue;
    outermost.push({ start: pair.start + offset, end: pair.end + offset });
    end = pair.end;
  }
  return outermost;
}

function readMarks(body: string, offset: number, opaque: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (let i = 0; i < body.length; i++) {
    const zone = opaque[next];
    if (zone && i + offset >= zone.start) {
      i = zone.end - offset - 1;
      next++;
    } else {
      const mark = markAt(body, i);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

function markAt(body: string, at: number): Mark | null {
  switch (body.charCodeAt(at)) {
    case 0x201c:
      return { at, opens: true, closes: false, single: false };
    case 0x201d:
      return { at, opens: false, closes: true, single: false };
    case 0x2018:
      return { at, opens: /[\p{L}[(*_]/u.test(body.charAt(at + 1)), closes: false, single: true };
    case 0x2019:
      return { at, opens: false, closes: !/[\p{L}\p{N}]/u.test(body.charAt(at + 1)), single: true };
    case 0x22:
      return straightMark(body, at);
    default:
      return null;
  }
}

/** Points with which a quotation may begin. */
const ellipsis = /^\.(?:\s?\.){2}\s?[\p{L}[]/u;

function straightMark(body: string, at: number): Mark | null {
  const before = neighbour(body, at - 1, -1);
  const after = neighbour(body, at + 1, 1);
  const begins = !/[\s),.;:?!\]]/.test(after) || ellipsis.test(body.slice(at + 1, at + 12));
  const opens = after !== "" && begins && (before === "" || /[\s([{\-–—/“‘"']/.test(before));
  const closes = before !== "" && !/[\s([{–—]/.test(before);
  return opens || closes ? { at, opens, closes, single: false } : null;
}

/** The nearest character in a direction that is no emphasis mark or backslash; "" at the block's edge. */
function neighbour(body: string, from: number, step: 1 | -1): string {
  let i = from;
  while (i >= 0 && i < body.length && /[*_\\]/.test(body.charAt(i))) i += step;
  return body.charAt(i);
}

/**
 * Double marks. A quotation left open runs to the end of the block (it goes on in the next) or to where the writer plainly
 * speaks again, unless others follow it, for then the mark was a slip. A closing mark that comes first in a block that begins
 * in mid-sentence ends a quotation that began before it.
 */
function doublePairs(marks: readonly Mark[], body: string): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (const mark of marks) {
    if (mark.single) continue;
    const start = open.at(-1);
    if (mark.opens && (start === undefined || !mark.closes)) {
      open.push(mark.at);
    } else if (start !== undefined) {
      open.pop();
      pairs.push({ start, end: mark.at + 1 });
    } else if (pairs.length === 0 && beginsInMidSentence(body) && !isUnit(body, mark.at)) {
      pairs.push({ start: 0, end: mark.at + 1 });
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined && !pairs.some((pair) => pair.start > unclosed)) {
    pairs.push({ start: unclosed, end: endOfUnclosed(body, unclosed) });
  }
  return pairs;
}

/** Behind a point, a citation by the writer: a case name or a signal in italics, or the record in parentheses. */
const citing =
  /[.?!,;](?=\s{1,4}(?:[*_]{1,2}(?:[^*_\n]{1,80}\sv\.\s|(?:[Ss]ee|[Ii]d|In re|Cf|But see|Accord)\b)|\([*_]{0,2}(?:See|Id|Docs?|ECF|Dkt|D\.E|Ex)\b))/gu;
/** The end of a sentence, which a whole word and a capital show. */
const sentenceEnd = /\p{Ll}{4}[.?!](?=\s{1,4}[\p{Lu}*_(])/gu;

/**
 * Where a quotation that is left open ends at the latest: before the next citation; and, where it begins within a sentence
 * of the writer's, at the end of that sentence.
 */
function endOfUnclosed(body: string, start: number): number {
  const isPartOfSentence = /[\p{Ll}\p{N}]\s{1,4}[*_]{0,3}$/u.test(body.slice(Math.max(0, start - 8), start));
  const patterns = isPartOfSentence ? [citing, sentenceEnd] : [citing];
  const ends = patterns.map((pattern) => {
    pattern.lastIndex = start + 1;
    const match = pattern.exec(body);
    return match ? match.index + match[0].length : body.length;
  });
  return Math.min(...ends);
}

function beginsInMidSentence(body: string): boolean {
  return /^[*_]*\p{Ll}/u.test(body);
}

/** Whether the mark stands for inches or seconds. */
function isUnit(body: string, at: number): boolean {
  return /\d/.test(body.charAt(at - 1));
}

function singlePairs(marks: readonly Mark[]): Span[] {
  const pairs: Span[] = [];
  let start = -1;
  for (const mark of marks) {
    if (!mark.single) continue;
    if (mark.opens && start < 0) start = mark.at;
    else if (mark.closes && start >= 0) {
      pairs.push({ start, end: mark.at + 1 });
      start = -1;
    }
  }
  return pairs;
}
