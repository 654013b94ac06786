import { abbreviations } from "../reference/abbreviations.ts";
import type { Part } from "../text/span.ts";
import { isBlank, isUpper, isWord, plain, skipGap, skipGapBack } from "./reading.ts";

/** A name read backwards, and where the citation that it heads begins (at its emphasis mark, if it has one). */
export interface ReadName {
  readonly name: Part;
  readonly citationStart: number;
  /** The name has two parties or a procedural phrase, as the name in a full citation does. */
  readonly full: boolean;
}

const longestName = 260;
const versus = /(?:^|[\s*_])(?:v|vs|V)\.?(?=[\s*_\\])/;
const procedural = /^(?:In re|In the Matter of|Matter of|Ex parte|Ex rel\.|Estate of|In the Interest of)\b/i;
const signalWords =
  /^(?:(?:but )?see(?:,? also)?(?:,? generally)?(?:,? e\.g\.,?)?|e\.g\.,?|cf\.|but cf\.|accord|contra|compare|with|and|citing|quoting|in|under|following|applying|as|both|from|also|by|per)[,:]?\s+(?=\S)/i;
const connectors = new Set([
  "of",
  "the",
  "and",
  "for",
  "ex",
  "rel.",
  "re",
  "de",
  "la",
  "von",
  "van",
  "der",
  "del",
  "by",
  "d/b/a",
  "f/k/a",
  "a/k/a",
  "n/k/a",
  "to",
  "et",
  "al.",
  "&",
  "or",
  "a",
  "an",
  "du",
  "los",
]);
/** Capitalised words that begin a sentence or clause rather than a party's name. */
const openers = new Set([
  "see",
  "also",
  "but",
  "cf.",
  "accord",
  "contra",
  "compare",
  "with",
  "and",
  "in",
  "under",
  "as",
  "citing",
  "quoting",
  "e.g.",
  "e.g.,",
  "following",
  "applying",
  "both",
  "like",
  "unlike",
  "thus",
  "here",
  "although",
  "while",
  "because",
  "when",
  "if",
  "id.",
  "since",
  "that",
]);

/**
 * The case name that ends just before `position`, with or without a comma between; null when there is none. `floor` is
 * the end of what was read before, below which the name can't reach.
 */
export function readNameBefore(text: string, position: number, floor: number): ReadName | null {
  const low = Math.max(floor, position - longestName);
  const beforeGap = skipGapBack(text, position, low);
  const hasComma = text[beforeGap - 1] === ",";
  const end = hasComma ? skipGapBack(text, beforeGap - 1, low) : beforeGap;
  if (end <= low) return null;
  const marked = emphasisClosedBetween(text, end, position);
  if (marked) {
    const emphasised = readEmphasised(text, end, low, marked);
    if (emphasised) return emphasised;
  }
  return hasComma || marked ? readPlain(text, end, low) : null;
}

/** The emphasis mark that stands between the end of the name and the citation, or null. */
function emphasisClosedBetween(text: string, end: number, position: number): "*" | "_" | null {
  for (let i = end; i < position; i++) {
    const character = text[i];
    if (character === "*" || character === "_") return character;
    if (character !== "," && !isBlank(text.charCodeAt(i))) return null;
  }
  return null;
}

function readEmphasised(text: string, end: number, low: number, mark: "*" | "_"): ReadName | null {
  let open = end - 1;
  while (open > low && text[open] !== mark) open--;
  if (text[open] !== mark) return null;
  let start = open + 1;
  let citationStart = open;
  while (citationStart > low && text[citationStart - 1] === mark) citationStart--;
  const stripped = stripSignals(text, start, end);
  if (stripped > start) {
    start = stripped;
    citationStart = stripped;
  }
  const name = plain(text.slice(start, end));
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

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function tokenBefore(text: string, position: number, low: number): Token | null {
  const end = skipGapBack(text, position, low);
  let start = end;
  while (start > low) {
    const code = text.charCodeAt(start - 1);
    if (isBlank(code) || code === 10 || code === 13) break;
    start--;
  }
  return start === end ? null : { start, end, word: plain(text.slice(start, end)) };
}

function readPlain(text: string, end: number, low: number): ReadName | null {
  const tokens: Token[] = [];
  let sawVersus = false;
  let depth = 0;
  let position = end;
  while (tokens.length < 40) {
    const token = tokenBefore(text, position, low);
    if (!token) break;
    const { word } = token;
    depth += count(word, ")") - count(word, "(");
    if (depth < 0 || isBarrier(word, tokens.length === 0)) {
      const opened = depth < 0 ? afterOpening(text, token) : null;
      if (opened) tokens.push(opened);
      break;
    }
    if (/^(?:v|vs|V)\.?$/.test(word)) {
      if (sawVersus) break;
      sawVersus = true;
    } else if (!isNameWord(word) && depth === 0) {
      if (sawVersus || tokens.length === 0 || !/^[a-z0-9]/.test(word)) break;
      if (!connectors.has(word.toLowerCase())) break;
    }
    tokens.push(token);
    position = token.start;
  }
  return nameFromTokens(text, tokens.reverse(), end, sawVersus);
}

/** The rest of a token behind an opening parenthesis or quotation mark: "(Smith". */
function afterOpening(text: string, token: Token): Token | null {
  const typed = text.slice(token.start, token.end);
  const index = typed.search(/[("\u201c][^("\u201c]*$/);
  const start = skipGap(text, token.start + index + 1);
  return index < 0 || start >= token.end ? null : { start, end: token.end, word: plain(text.slice(start, token.end)) };
}

function isNameWord(word: string): boolean {
  if (connectors.has(word.toLowerCase())) return true;
  return /^["'\u2018\u201c([]?(?:[A-Z0-9\u00c0-\u00de]|[a-z]{1,3}[A-Z])/.test(word);
}

/** Whether a sentence or clause ends with this word, so that the name starts after it. */
function isBarrier(word: string, isLast: boolean): boolean {
  if (/[;:!?\u2014]["\u201d\u2019)*_]*$/.test(word) || /["\u201d][)\]]*$/.test(word)) return true;
  const bare = word.replace(/[)*_\]"\u201d]+$/, "");
  if (!bare.endsWith(".") || isLast) return false;
  const stem = bare
    .slice(0, -1)
    .toLowerCase()
    .replace(/^[("\u201c[]+/, "");
  return !(
    stem.length <= 1 ||
    stem === "v" ||
    stem === "vs" ||
    /^(?:[a-z]\.)+[a-z]$/.test(stem) ||
    isAbbreviated(stem)
  );
}

function isAbbreviated(stem: string): boolean {
  return (
    abbreviations.has(stem) || /['\u2019]/.test(stem) || stem === "rel" || stem === "al" || /-[a-z]{1,6}$/.test(stem)
  );
}

function nameFromTokens(text: string, tokens: Token[], end: number, sawVersus: boolean): ReadName | null {
  let first = 0;
  const proceduralAt = tokens.findIndex((token) => procedural.test(plain(text.slice(token.start, end))));
  if (!sawVersus && proceduralAt >= 0) {
    first = proceduralAt;
  } else {
    while (first < tokens.length && !startsName(tokens, first, text, end)) first++;
  }
  const token = tokens[first];
  if (!token) return null;
  const typed = text.slice(token.start, end);
  const full = (sawVersus && versus.test(` ${typed}`)) || proceduralAt >= 0;
  if (full && /^(?:v|vs)\.?$/i.test(token.word)) return null;
  if (!full && (tokens.length - first > 6 || !/^[A-Z]/.test(token.word))) return null;
  const start = skipLeadingMarks(text, token.start, end);
  return {
    name: { start, end, value: plain(text.slice(start, end)) },
    citationStart: citationStart(text, start, end),
    full,
  };
}

function startsName(tokens: readonly Token[], index: number, text: string, end: number): boolean {
  const word = (tokens[index] as Token).word;
  if (procedural.test(plain(text.slice((tokens[index] as Token).start, end)))) return true;
  if (/^\d{1,3},?$/.test(word)) return false;
  if (openers.has(word.toLowerCase()) || openers.has(word.toLowerCase().replace(/,$/, ""))) return false;
  return !connectors.has(word.toLowerCase()) || word === "The";
}

function skipLeadingMarks(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && !isWord(text.charCodeAt(i))) i++;
  return i;
}

/** Emphasis that opens at the name and closes before its end belongs to the citation; a bold run around it all does not. */
function citationStart(text: string, start: number, end: number): number {
  let open = start;
  while (open > 0 && (text[open - 1] === "*" || text[open - 1] === "_")) open--;
  if (open === start) return start;
  const mark = text.slice(open, start);
  return text.slice(start, end + mark.length).includes(mark) ? open : start;
}

function count(word: string, character: string): number {
  let total = 0;
  for (const each of word) if (each === character) total++;
  return total;
}
