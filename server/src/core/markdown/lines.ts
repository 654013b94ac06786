/** Start of the first line that begins after `offset`. */
export function lineStartAfter(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) return i + 1;
  }
  return text.length;
}

/** Whether a code unit is a blank within a line. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/**
 * Offset after the line that closes the front matter; 0 where the text has none. The parser must not look for itself: it
 * would read what follows an opening line that is never closed without lists and quotations.
 */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!isFence(text, start)) return 0;
  for (let line = lineStartAfter(text, start); line < text.length; line = lineStartAfter(text, line)) {
    if (isFence(text, line)) return lineStartAfter(text, line);
  }
  return 0;
}

/** Whether the line at `offset` is three hyphens and nothing else. */
function isFence(text: string, offset: number): boolean {
  if (!text.startsWith("---", offset)) return false;
  let i = offset + 3;
  while (isSpace(text.charCodeAt(i))) i++;
  return i >= text.length || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13;
}
