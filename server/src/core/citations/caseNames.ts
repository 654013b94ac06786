import type { Part } from "../text/span.ts";
import { WordList } from "../text/wordList.ts";
import { endsClause, isNameWord, isPreposition, isVersus, mayStartName } from "./nameWords.ts";
import { isBlank, isDigit, isLetter, isUpper, isWord, plainSlice, skipGap, skipGapBack } from "./reading.ts";

/** A name read backwards, and where the citation that it heads begins (at its emphasis mark, if it has one). */
export interface ReadName {
  readonly name: Part;
  readonly citationStart: number;
  /** The name has two parties or a procedural phrase, as the name in a full citation does. */
  readonly full: boolean;
}

/** The words with which {@link procedural} begins. */
const proceduralWords = new WordList("in matter ex estate interest marriage");
const longestName = 260;
const mostWords = 40;
const versus = /(?:^|[\s*_])(?:v|vs|V)\.?(?=[\s*_\\])/;
const procedural =
  /^(?:In re|In the Matter of|Matter of|Ex parte|Ex rel\.|Estate of|(?:In the )?Interest of|(?:In re )?Marriage of)\b/i;
const signalAlone =
  /^(?:(?:but )?see(?:,? also)?(?:,? generally)?(?:,? e\.g\.)?|e\.g\.|(?:but )?cf\.|accord|contra|compare|with|and|id\.),?$/i;
const signalWords =
  /^(?:(?:but )?see(?:,? also)?(?:,? generally)?(?:,? e\.g\.,?)?|e\.g\.,?|cf\.|but cf\.|accord|contra|compare|with|and|citing|quoting|in|under|following|applying|as|both|from|also|by|per)[,:]?\s+(?=\S)/i;
/**
 * The case name that ends just before `position`, with or without a comma between; null when there is none. `floor` is
 * the end of what was read before, below which the name can't reach. Without `bare` a name that is not emphasised has a
 * comma behind it.
 */
export function readNameBefore(text: string, position: number, floor: number, bare = false): ReadName | null {
  const low = Math.max(floor, position - longestName);
  const beforeGap = skipGapBack(text, position, low);
  const hasComma = text.charCodeAt(beforeGap - 1) === 44;
  const end = hasComma ? skipGapBack(text, beforeGap - 1, low) : beforeGap;
  if (end <= low) return null;
  const marked = emphasisClosedBetween(text, end, position);
  if (marked) {
    const emphasised = readEmphasised(text, end, low, marked);
    if (emphasised) return emphasised;
  }
  return hasComma || marked || bare ? readPlain(text, end, low) : null;
}

/** The emphasis mark that stands between the end of the name and the citation, or null. */
function emphasisClosedBetween(text: string, end: number, position: number): "*" | "_" | null {
  for (let i = end; i < position; i++) {
    const code = text.charCodeAt(i);
    if (isMark(code)) return code === 42 ? "*" : "_";
    if (code !== 44 && !isBlank(code)) return null;
  }
  return null;
}

function readEmphasised(text: string, end: number, low: number, mark: "*" | "_"): ReadName | null {
  let open = end - 1;
  while (open > low && text[open] !== mark) open--;
  if (text[open] !== mark || isBlank(text.charCodeAt(open + 1))) return null;
  let start = open + 1;
  let citationStart = open;
  while (citationStart > low && text[citationStart - 1] === mark) citationStart--;
  const stripped = stripSignals(text, start, end);
  if (stripped > start) {
    start = stripped;
    citationStart = stripped;
  }
  const name = plainSlice(text, start, end);
  if (signalAlone.test(name)) return null;
  if (!/^[A-Z0-9\u00c0-\u00de"'\u2018\u201ca-z]/.test(name) || name.length < 2) return null;
  if (versus.test(text.slice(start, end)) || procedural.test(name)) {
    return { name: { start, end, value: name }, citationStart, full: true };
  }
  const around = readPlain(text, end, low);
  if (around?.full && around.name.start < citationStart) return around;
  return isUpper(name.charCodeAt(0)) || /^[a-z]+[A-Z]/.test(name)
    ? { name: { start, end, value: name }, citationStart, full: false }
    : null;
}

/** The start of the name after any signals at the head of an emphasised run. */
function stripSignals(text: string, start: number, end: number): number {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const match = signalWords.exec(rest.replace(/[*_]/g, " "));
    if (!match || /^in\s+(?:re|the)\b/i.test(rest)) return from;
    from += match[0].length;
  }
}

/** Where the words of the name that is being read begin, last one first. */
const starts = new Int32Array(mostWords);

/** Words backwards from the end of the name to where the sentence, the clause or the parenthesis begins. */
function readPlain(text: string, end: number, low: number): ReadName | null {
  let count = 0;
  let versusAt = -1;
  let prepositionAt = -1;
  let depth = 0;
  let mayBeProcedural = false;
  let position = end;
  while (count < mostWords) {
    const wordEnd = skipGapBack(text, position, low);
    let start = wordEnd;
    for (; start > low; start--) {
      const code = text.charCodeAt(start - 1);
      if (code === 41) depth++;
      else if (code === 40) depth--;
      else if (code <= 32 ? isBlank(code) || code === 10 || code === 13 : code >= 0xa0 && isBlank(code)) break;
    }
    if (start === wordEnd) break;
    if (depth < 0) {
      const opened = afterOpening(text, start, wordEnd);
      if (opened >= 0) {
        starts[count++] = opened;
        mayBeProcedural ||= mayBeginProcedure(text.charCodeAt(opened));
      }
      break;
    }
    const first = text.charCodeAt(start);
    if (endsClause(text, start, wordEnd, count === 0)) break;
    if (isDigit(first) && isListMarker(text, start, wordEnd)) break;
    if (isVersus(text, start, wordEnd)) {
      if (versusAt >= 0) break;
      versusAt = count;
    } else if (!isUpper(first) && depth === 0 && !isNameWord(text, start, wordEnd)) {
      if (versusAt >= 0 || !isPreposition(text, start, wordEnd)) break;
      if (prepositionAt < 0) prepositionAt = count;
    }
    mayBeProcedural ||= mayBeginProcedure(first);
    starts[count++] = start;
    position = start;
  }
  if (versusAt < 0 && prepositionAt >= 0) count = prepositionAt;
  if (count === 0) return null;
  return nameFromWords(text, count, end, versusAt, mayBeProcedural ? firstProcedural(text, count, end) : -1);
}

/** "2." or "2)" at the beginning of a line. */
function isListMarker(text: string, start: number, end: number): boolean {
  if (end - start > 4 || !/^\d{1,3}[.)]$/.test(text.slice(start, end))) return false;
  return /(?:^|[\r\n])[ \t>]*$/.test(text.slice(Math.max(0, start - 12), start));
}

/** The first letters of {@link procedural}, or a mark before them. */
function mayBeginProcedure(code: number): boolean {
  const lower = code | 32;
  return lower === 105 || lower === 101 || lower === 109 || !isWord(code);
}

/** The start of the rest of a word behind an opening parenthesis or quotation mark ("(Smith"), or -1. */
function afterOpening(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i);
    if (code !== 40 && code !== 34 && code !== 0x201c) continue;
    const first = skipGap(text, i + 1);
    return first < end ? first : -1;
  }
  return -1;
}

/** The name that so many words before `end` hold; the index of "v." and of "In re" is -1 where there is none. */
function nameFromWords(
  text: string,
  count: number,
  end: number,
  versusAt: number,
  proceduralAt: number,
): ReadName | null {
  let first = count - 1;
  if (versusAt < 0 && proceduralAt >= 0) first = proceduralAt;
  else while (first >= 0 && first !== proceduralAt && !mayStartNameAt(text, end, first)) first--;
  if (first < 0 || first === versusAt) return null;
  const full = proceduralAt >= 0 || (versusAt >= 0 && versusAt < first);
  const start = skipLeadingMarks(text, starts[first] as number, end);
  if (!full && (first > 5 || !isUpper(text.charCodeAt(start)))) return null;
  return {
    name: { start, end, value: plainSlice(text, start, end) },
    citationStart: citationStart(text, start, end),
    full,
  };
}

/** Whether a name may begin with one of the words, the last of which ends at `end`. */
function mayStartNameAt(text: string, end: number, index: number): boolean {
  const wordEnd = index === 0 ? end : skipGapBack(text, starts[index - 1] as number, 0);
  return mayStartName(text, starts[index] as number, wordEnd);
}

/** The index of the earliest of so many words at which a procedural phrase begins, or -1. */
function firstProcedural(text: string, count: number, end: number): number {
  for (let index = count - 1; index >= 0; index--) {
    const start = skipLeadingMarks(text, starts[index] as number, end);
    if (startsProcedure(text, start) && procedural.test(plainSlice(text, start, Math.min(end, start + 40))))
      return index;
  }
  return -1;
}

/** Whether a procedural phrase may begin with the word at `position`. */
function startsProcedure(text: string, position: number): boolean {
  let end = position;
  while (isLetter(text.charCodeAt(end))) end++;
  return proceduralWords.has(text, position, end) || isMark(text.charCodeAt(end));
}

function skipLeadingMarks(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && !isWord(text.charCodeAt(i))) i++;
  return i;
}

/** Emphasis that opens at the name and closes before its end belongs to the citation; a bold run around it all does not. */
function citationStart(text: string, start: number, end: number): number {
  let open = start;
  while (open > 0 && isMark(text.charCodeAt(open - 1))) open--;
  if (open === start) return start;
  const mark = text.slice(open, start);
  return text.slice(start, end + mark.length).includes(mark) ? open : start;
}

function isMark(code: number): boolean {
  return code === 42 || code === 95;
}
