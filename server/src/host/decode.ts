/** How the text of a file is stored. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Whether a byte order mark stands before the text. */
  readonly mark: boolean;
}

/** A file as text, or that it is none. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: "binary" };

/**
 * Reads bytes as text: UTF-8, UTF-16 where a byte order mark says so, and Windows-1252 for what is not UTF-8 (old
 * exports). The mark is taken off, as editors do. Bytes that hold zeros or are mostly unprintable are binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16) return textIn({ name: utf16, mark: true }, new TextDecoder(utf16).decode(bytes));
  if (isBinary(bytes)) return { kind: "binary" };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return textIn({ name: "utf-8", mark }, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return textIn({ name: "windows-1252", mark: false }, new TextDecoder("windows-1252").decode(bytes));
  }
}

function textIn(encoding: Encoding, text: string): Decoded {
  return { kind: "text", text, encoding };
}

function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** Control bytes that no text has, in a sample of the start: a stray one is ordinary, one in a hundred is not. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls * 100 > sample.length;
}
