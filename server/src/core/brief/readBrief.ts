import type { Block, InlineZones } from "../markdown/block.ts";
import { isKansasCaseNumber } from "../reference/kansasJudges.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Part, Span } from "../text/span.ts";
import type { Brief, Certificate, Filing, Footnote, FrontMatter } from "./brief.ts";
import { isFiledTitle, readCaption } from "./caption.ts";
import { readCertificates } from "./certificates.ts";
import { firstFullDate } from "./dates.ts";
import { readFiling } from "./filing.ts";
import { type FrontMatterReading, readFrontMatter } from "./frontMatter.ts";
import { type HeadLine, readHead } from "./head.ts";
import { readSections } from "./sections.ts";
import { readSignature } from "./signature.ts";
import { readTitle, type Title } from "./title.ts";

/** What `brieflint.json` says of a paper. */
export interface Given {
  /** Free Law id of the court, or null. */
  readonly court: string | null;
  /** The path matches `include`, so that the text is a brief whatever it holds. */
  readonly isIncluded: boolean;
}

const nothingGiven: Given = { court: null, isIncluded: false };
const noFiling: Filing = { kind: null, relief: [], opposed: true, movant: null, opponent: null, reliefSpans: [] };

/** Keys that only the front matter of a brief has. */
const briefKeys = ["caseNumber", "plaintiffs", "defendants", "movant", "responseServed", "docketStyle", "conferralIn"];

/**
 * Reads a paper. A text is one if its front matter has `court` or `filing`, or a key that only briefs have beside another
 * one, or if it has a caption, or if it is included; of any other text `filing.kind` is null, and caption, title,
 * sections and certificates are not read. Never throws.
 * @param blocks of the whole text, ordered
 * @param zones of the whole text, ordered
 */
export function readBrief(
  source: SourceText,
  blocks: readonly Block[],
  zones: InlineZones,
  given: Given = nothingGiven,
): Brief {
  const { text } = source;
  const [first] = blocks;
  const frontMatter = first?.kind === "frontMatter" ? readFrontMatter(text, first) : null;
  const head = readHead(text, blocks);
  const title = readTitle(head);
  const caption = readCaption(captionLines(head, title), title?.value ?? "");
  const common = { source, blocks, ...zones, frontMatter, footnotes: readFootnotes(text, blocks) };
  if (!given.isIncluded && !caption && !isBriefly(frontMatter)) {
    const none = { caption: null, title: null, sections: [], certificates: [], signature: null };
    return { ...common, ...none, filing: noFiling, court: null, caseNumber: null, filingDate: null };
  }
  const bodyFrom = title ? title.lastBlock + 1 : head.length > 0 && caption ? (head.at(-1)?.block ?? 0) + 1 : 0;
  const signature = readSignature(text, blocks, bodyFrom);
  const sections = readSections(text, blocks, bodyFrom, titleLevel(blocks, title), signature);
  const certificates = readCertificates(sections, signature);
  const filing = readFiling({
    source: text,
    blocks,
    quotations: zones.quotations,
    title,
    bodyFrom,
    frontMatter,
    caption,
    sections,
    signature,
  });
  const caseNumber = textOf(frontMatter, "caseNumber") ?? caption?.caseNumber ?? null;
  return {
    ...common,
    caption,
    title: title && { start: title.start, end: title.end, value: title.value },
    sections,
    certificates,
    signature,
    filing,
    court: courtIn(frontMatter) ?? caption?.court?.value ?? given.court ?? courtOf(caseNumber),
    caseNumber,
    filingDate: readFilingDate(text, frontMatter, signature, certificates),
  };
}

/**
 * The lines that may be the caption: those before the title; all others as well where the title stands in the caption's
 * column, or comes first and is one of a filed paper.
 */
function captionLines(head: readonly HeadLine[], title: Title | null): HeadLine[] {
  if (!title) return [...head];
  const isInColumn = head.some((line) => line.isRight && line.start >= title.start && line.end <= title.end);
  const isFirst = head[0]?.start === title.start && isFiledTitle(title.value);
  return head.filter((line) => line.end <= title.start || ((isInColumn || isFirst) && line.start >= title.end));
}

function titleLevel(blocks: readonly Block[], title: Title | null): number {
  const block = title ? blocks[title.lastBlock] : undefined;
  return block?.kind === "heading" ? block.level : 1;
}

function isBriefly(frontMatter: FrontMatterReading | null): boolean {
  if (!frontMatter) return false;
  const { keys } = frontMatter;
  if (keys.has("court") || keys.has("filing")) return true;
  return keys.size > 1 && briefKeys.some((key) => keys.has(key));
}

function textOf(frontMatter: FrontMatter | null, key: string): Part | null {
  const found = frontMatter?.values.get(key);
  return found && typeof found.value === "string" ? { start: found.start, end: found.end, value: found.value } : null;
}

/** The court that a case number itself gives away; null where it may be another's. */
function courtOf(caseNumber: Part | null): string | null {
  return caseNumber && isKansasCaseNumber(caseNumber.value) ? "ksd" : null;
}

/** The front matter's court if it is one that is known; any other falls back to the caption. */
function courtIn(frontMatter: FrontMatter | null): string | null {
  const court = textOf(frontMatter, "court");
  return court && /^[a-z]{2,}[a-z0-9]*$/.test(court.value) ? court.value : null;
}

function readFilingDate(
  text: string,
  frontMatter: FrontMatter | null,
  signature: Span | null,
  certificates: readonly Certificate[],
): Part | null {
  const places = [signature, certificates.find(({ kind }) => kind === "service")].filter((place) => place != null);
  return (
    textOf(frontMatter, "filingDate") ??
    places.reduce<Part | null>(
      (found, { start, end }) => found ?? firstFullDate(text, start, Math.min(end, start + 3000)),
      null,
    )
  );
}

/** Footnotes by definition, and by raised figures at the beginning of a paragraph. */
function readFootnotes(text: string, blocks: readonly Block[]): Footnote[] {
  const footnotes: { label: string; start: number; end: number }[] = [];
  let current: { label: string; start: number; end: number } | undefined;
  for (const block of blocks) {
    if (block.footnote !== null && current?.label === block.footnote) {
      current.end = block.end;
    } else {
      const label = block.footnote ?? raisedLabel(text, block);
      current = label === null ? undefined : { label, start: block.start, end: block.end };
      if (current) footnotes.push(current);
    }
  }
  return footnotes;
}

function raisedLabel(text: string, block: Block): string | null {
  if (block.kind !== "paragraph" || /[^<\u00b2\u00b3\u00b9\u2070-\u2079]/.test(text.charAt(block.start))) return null;
  const match = /^(?:([⁰¹²³⁴-⁹]{1,3})|<sup>\s*(\d{1,3})\s*<\/sup>)\s*\S/i.exec(
    text.slice(block.start, block.start + 40),
  );
  if (!match) return null;
  return match[2] ?? [...(match[1] ?? "")].map((figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(figure)).join("");
}
