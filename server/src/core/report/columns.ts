/** A piece of text as a terminal shows it. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const tabStops = 4;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/**
 * How a terminal shows the character that begins at column `column`: tabs as spaces, control characters (which could
 * steer the terminal) and halves of surrogate pairs as a replacement, direction marks not at all.
 */
export function cellOf(character: string, column: number): Cell {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return { text: character, width: 1 };
  if (character === "\t") {
    const width = tabStops - (column % tabStops);
    return { text: " ".repeat(width), width };
  }
  if (/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]$/u.test(character)) return { text: "\ufffd", width: 1 };
  if (/^\p{Cf}$/u.test(character)) return { text: "", width: 0 };
  if (invisible.test(character)) return { text: character, width: 0 };
  return { text: character, width: wide.test(character) ? 2 : 1 };
}

/** `text` on one line, safe to print, cut to `most` columns. */
export function oneLine(text: string, most = Number.POSITIVE_INFINITY): string {
  let shown = "";
  let column = 0;
  for (const character of text.replace(/\s+/g, " ").trim()) {
    const cell = cellOf(character, column);
    if (column + cell.width > most - 1 && most !== Number.POSITIVE_INFINITY) return `${shown}…`;
    shown += cell.text;
    column += cell.width;
  }
  return shown;
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  let column = 0;
  for (const character of text) column += cellOf(character, column).width;
  return column;
}

/** `text` filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
