import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import { certificateKind } from "./certificates.ts";
import { withoutComments } from "./comments.ts";
import { readable } from "./readable.ts";

const closing =
  /^[\s*_>|]*(?:respectfully(?:\s+submitted|\s+requested|,|\s*$)|(?:all\s+)?of\s+which\s+is\s+respectfully)/i;
const dateLine = /^[\s*_>|]*(?:dated\b|date\s*:|(?:executed|signed)\s+(?:on|this)\b)/i;
const signed = /(?:^|[\r\n|])[\s*_>|]*(?:by\s*:?\s*)?\/?s\/+\s*\S/i;
/** What may follow a signature and is no part of it. */
const nextPart =
  /^[\s*_]*(?:(?:certificate|certification|proof)\b|index\b|exhibits?\b|attachments?\b|appendix\b|\[?proposed\b|notice\b|verification\b|approved\b|[⁰¹²³⁴-⁹])/i;

/** No signature block has more blocks between its beginning and the signature. */
const reach = 4;

/**
 * The signature block: from "Respectfully submitted", or from the date line before it or before the signature, to the
 * end of the block. Null where there is neither a closing nor an `s/` line outside of a certificate of service.
 * @param from index of the first block after the title
 */
export function readSignature(source: string, blocks: readonly Block[], from: number): Span | null {
  let date = -1;
  let inService = false;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!isBody(block)) continue;
    const start = startOf(source, block);
    if (block.kind === "heading" || /^[\s*_]*cert/i.test(start)) inService = servesOnly(source, block);
    if (closing.test(start)) return spanFrom(source, blocks, isNear(date, index) ? date : index, index);
    if (dateLine.test(start) && !inService) date = index;
    if (!inService && isSignedBlock(source, block)) {
      return spanFrom(source, blocks, isNear(date, index) ? date : index, index);
    }
  }
  return null;
}

function isBody(block: Block): boolean {
  if (block.quoteDepth > 0 || block.footnote !== null) return false;
  return block.kind === "paragraph" || block.kind === "tableRow" || block.kind === "heading" || block.kind === "code";
}

function startOf(source: string, block: Block): string {
  return source.slice(block.content.start, Math.min(block.content.end, block.content.start + 120));
}

/** Signatures stand in short blocks; of a long one only its end may be one that was typed without blank lines. */
function isSignedBlock(source: string, block: Block): boolean {
  const text = source.slice(Math.max(block.start, block.end - 600), block.end);
  return /[sS]\//.test(text) && signed.test(text);
}

function servesOnly(source: string, block: Block): boolean {
  const end = Math.min(block.content.end, block.content.start + 200);
  return certificateKind(readable(source, { start: block.content.start, end }).text) === "service";
}

function isNear(earlier: number, index: number): boolean {
  return earlier >= 0 && index - earlier <= reach;
}

function spanFrom(source: string, blocks: readonly Block[], first: number, signature: number): Span {
  let last = signature;
  for (let index = signature + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!isBody(block) || block.kind === "heading" || isProse(source, block) || nextPart.test(startOf(source, block)))
      break;
    last = index;
  }
  return { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 };
}

/** Addresses have short lines and many capitals; a long run of small words is text again. */
function isProse(source: string, block: Block): boolean {
  const words = withoutComments(source.slice(block.start, Math.min(block.end, block.start + 800))).split(/\s+/);
  return words.length >= 12 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}
