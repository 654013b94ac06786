import type { Encoding } from "./decode.ts";

/** The bytes of a text in an encoding; null where the text has a character that the encoding lacks. */
export function encode(text: string, { name, mark }: Encoding): Uint8Array | null {
  if (name === "utf-8" && /\p{Cs}/u.test(text)) return null;
  const marked = mark ? `\ufeff${text}` : text;
  if (name === "utf-8") return Buffer.from(marked, "utf8");
  if (name === "windows-1252") return windows1252(text);
  const bytes = Buffer.from(marked, "utf16le");
  return name === "utf-16le" ? bytes : bytes.swap16();
}

/** The bytes 80 to 9F stand for characters of their own; all others for the character of the same number. */
const upper = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)).charCodeAt(0), byte];
  }),
);

function windows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = upper.get(code) ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null);
    if (byte === null) return null;
    bytes[index] = byte;
  }
  return bytes;
}
