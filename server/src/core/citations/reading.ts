/** Small readers over the raw text. All positions are UTF-16 offsets; nothing is copied but what is found. */

/** ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII or Latin letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** The end of a line or of the text. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

/** ASCII letter in upper case; {@link isUpper} has the Latin ones as well. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** ASCII letter in lower case. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Spaces that do not end a line: space, tab, no-break and thin spaces, zero-width space. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** Hyphen-minus, hyphens, en and em dash. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014);
}

const star = 42;
const underscore = 95;
const backslash = 92;

/** An emphasis mark or the backslash of an escape, which may stand around and within a word. */
export function isMark(code: number): boolean {
  return code === star || code === underscore || code === backslash;
}

/** The first two digits of the year that begins at `position`; its characters must be digits. */
export function centuryAt(text: string, position: number): number {
  return (text.charCodeAt(position) - 48) * 10 + text.charCodeAt(position + 1) - 48;
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/**
 * Where the text goes on after what is transparent inside a citation: blanks, emphasis marks, escapes, and one hard wrap
 * with the markers of a block quote. Stops before a blank line, and before a star page (an asterisk, escaped or not, with a
 * digit behind it).
 */
export function skipGap(text: string, position: number): number {
  const first = text.charCodeAt(position);
  if (isOpaque(first)) return position;
  return first === 32 && isOpaque(text.charCodeAt(position + 1)) ? position + 1 : skipLongGap(text, position);
}

/** Where the text goes on after a gap, and after a comma and the gap behind it where one stands there. */
export function skipComma(text: string, position: number): number {
  const next = skipGap(text, position);
  return text.charCodeAt(next) === 44 ? skipGap(text, next + 1) : next;
}

/** ASCII that no gap holds, which is most of what is met. */
function isOpaque(code: number): boolean {
  return code > 32 && code < 127 && code !== star && code !== backslash && code !== underscore;
}

function skipLongGap(text: string, position: number): number {
  const { length } = text;
  for (let i = position; ; ) {
    if (i >= length) return i;
    const code = text.charCodeAt(i);
    if (isBlank(code) || code === underscore) i++;
    else if (code === star) {
      if (isDigit(text.charCodeAt(i + 1)) || isLooseStar(text, i)) return i;
      i++;
    } else if (code === backslash) {
      const next = text.charCodeAt(i + 1);
      if (next === star && isDigit(text.charCodeAt(i + 2))) return i;
      if (!isPunctuation(next) && next !== 10 && next !== 13) return i;
      i++;
    } else if (code === 10 || code === 13) {
      const next = afterLineBreak(text, i);
      if (next < 0) return i;
      i = next;
    } else return i;
  }
}

/** "at * 2": an asterisk between blanks is no emphasis mark; before a digit it is a star page. */
function isLooseStar(text: string, position: number): boolean {
  return (
    isBlank(text.charCodeAt(position - 1)) &&
    isBlank(text.charCodeAt(position + 1)) &&
    isDigit(text.charCodeAt(position + 2))
  );
}

/** The start of the text on the next line, or -1 when that line is blank or there is none. */
function afterLineBreak(text: string, position: number): number {
  let i = position + (text.charCodeAt(position) === 13 && text.charCodeAt(position + 1) === 10 ? 2 : 1);
  for (;;) {
    const code = text.charCodeAt(i);
    if (isBlank(code) || code === 62) i++;
    else if (isLineEnd(code)) return -1;
    else return i;
  }
}

/**
 * The position after the last character before `position` that is not transparent, going backwards; the mirror of
 * {@link skipGap}. Never goes below `floor`.
 */
export function skipGapBack(text: string, position: number, floor: number): number {
  let i = position;
  if (i > floor && text.charCodeAt(i - 1) === 32) i--;
  const before = text.charCodeAt(i - 1);
  if (i <= floor || (isOpaque(before) && before !== 62)) return i;
  i = position;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    if (isBlank(code) || code === underscore || code === star || code === 62) i--;
    else if (code === backslash && i < position) i--;
    else if (code === 10 || code === 13) {
      const before = beforeLineBreak(text, i, floor);
      if (before < 0) return i;
      i = before;
    } else return i;
  }
  return i;
}

function beforeLineBreak(text: string, position: number, floor: number): number {
  let i = position - 1;
  if (text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13) i--;
  let j = i;
  while (j > floor && isBlank(text.charCodeAt(j - 1))) j--;
  const code = text.charCodeAt(j - 1);
  return j <= floor || code === 10 || code === 13 ? -1 : i;
}

/** The end of the digit run at `position`; `position` itself where there is none. */
export function digitsEnd(text: string, position: number): number {
  let i = position;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** The figures of which papers are full, each a string that is made once. */
const figures: (string | undefined)[] = new Array(10_000).fill(undefined);

/** The digits between two offsets. Volumes, pages and years are kept for every citation, but few are different. */
export function digitsOf(text: string, start: number, end: number): string {
  if (end - start > 4 || end === start || text.charCodeAt(start) === 48) return text.slice(start, end);
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return text.slice(start, end);
    value = value * 10 + digit;
  }
  figures[value] ??= String(value);
  return figures[value] as string;
}

/** Whether `word` (ASCII, any case) stands at `position` and no letter or digit follows. Returns its end or -1. */
export function wordAt(text: string, position: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(position + i) | 32) !== (word.charCodeAt(i) | 32)) return -1;
  }
  const end = position + word.length;
  return isWord(text.charCodeAt(end)) && isLetter(word.charCodeAt(word.length - 1)) ? -1 : end;
}

const blankOrWrap = String.raw`(?:[ \u00a0\u2009\u202f]|\r?\n(?![ \t>]*[\r\n])[ \t>]*)`;

/** `pattern`, in which each `[ \u00a0]` also stands for a hard wrap, with the markers of a block quote behind it. */
export function wrapped(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll("[ \\u00a0]", blankOrWrap), pattern.flags);
}

/** `text` with emphasis marks and escapes taken away and spaces folded: how a name or phrase reads. */
export function plain(text: string): string {
  return plainSlice(text, 0, text.length);
}

/** How the text between two offsets reads: {@link plain}, without a copy in between. */
export function plainSlice(text: string, start: number, end: number): string {
  return isPlain(text, start, end) ? text.slice(start, end) : readAsPlain(text, start, end);
}

function readAsPlain(text: string, start: number, end: number): string {
  let read = "";
  let from = start;
  let isSpaced = false;
  let isAfterBreak = false;
  for (let i = start; i < end; i++) {
    const isEscaped = text.charCodeAt(i) === backslash && i + 1 < end && isPunctuation(text.charCodeAt(i + 1));
    const at = isEscaped ? i + 1 : i;
    const code = text.charCodeAt(at);
    const isBreak = code === 10 || code === 13;
    const isSpace = isBreak || isWhitespace(code) || (isAfterBreak && code === 62);
    if (isSpace || code === star || code === underscore || isEscaped) {
      read += text.slice(from, i);
      from = at + 1;
    }
    if (isSpace) {
      isSpaced = true;
      isAfterBreak = isBreak || (isAfterBreak && (code === 32 || code === 9 || code === 62));
    } else if (code !== star && code !== underscore) {
      if (isSpaced && read !== "") read += " ";
      if (isEscaped) from = at;
      isSpaced = isAfterBreak = false;
    }
    i = at;
  }
  return read + text.slice(from, end);
}

/** What `\s` matches, and the blanks without width. */
function isWhitespace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0xa0 && (isBlank(code) || code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x3000))
  );
}

/** Whether the text between two offsets already reads as {@link plain} would make it, which most of it does. */
function isPlain(text: string, start: number, end: number): boolean {
  let previous = 32;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (previous === 32) return false;
    } else if (code < 128) {
      if (code < 32 || code === star || code === underscore || code === backslash) return false;
    } else if (isWhitespace(code)) return false;
    previous = code;
  }
  return previous !== 32;
}

/** `text` with hyphens for dashes. */
export function hyphenated(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2010 && code <= 0x2014) return text.replace(/[\u2010-\u2014]/g, "-");
  }
  return text;
}

/**
 * An abbreviation in Bluebook spacing (Indigo Book R10.3): single capitals are closed up, longer words stand apart.
 * "M.D.Pa." becomes "M.D. Pa.", "D. Kan." stays.
 */
export function spacedAbbreviation(text: string): string {
  return spacedWords(plain(text));
}

/** {@link spacedAbbreviation} of words that are {@link plain}. */
export function spacedWords(words: string): string {
  if (isWellSpaced(words)) return words;
  const tokens = words.match(/\d+(?:st|nd|rd|th|d)\b|[^\s.]+\.?/g) ?? [];
  let spaced = "";
  let previousSingle = false;
  for (const [index, token] of tokens.entries()) {
    const isVirginia = token === "W." && tokens[index + 1] === "Va.";
    if (isVirginia) previousSingle = false;
    const single = !isVirginia && /^[A-Z]\.$/.test(token);
    spaced += spaced === "" || token.startsWith(",") || (single && previousSingle) ? token : ` ${token}`;
    previousSingle = single;
  }
  return spaced;
}

/** Whether every point of an abbreviation is followed by a space, or by a single capital after another one. */
function isWellSpaced(words: string): boolean {
  let tokenStart = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 32) {
      const followsSingle =
        i - tokenStart === 2 && words.charCodeAt(i - 1) === 46 && isUpper(words.charCodeAt(tokenStart));
      if (followsSingle && isUpper(words.charCodeAt(i + 1)) && words.charCodeAt(i + 2) === 46) return false;
      tokenStart = i + 1;
    } else if (code === 46 && i + 1 < words.length) {
      if (words.charCodeAt(i + 1) === 32) continue;
      const single = i - tokenStart === 1 && isUpper(words.charCodeAt(tokenStart));
      if (!single || !isUpper(words.charCodeAt(i + 1)) || words.charCodeAt(i + 2) !== 46) return false;
      tokenStart = i + 1;
    } else if (code === 46) continue;
    else if (
      isLetter(code) &&
      i > tokenStart &&
      isDigit(words.charCodeAt(i - 1)) &&
      words.charCodeAt(i + 2) !== 32 &&
      words.charCodeAt(i + 1) !== 32
    )
      return false;
  }
  return true;
}
