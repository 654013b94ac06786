import type { Brief, Section } from "../../brief/brief.ts";
import type { Block } from "../../markdown/block.ts";
import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Fix } from "../rule.ts";
import { type BriefPart, partsOf, withoutNumber } from "./_parts.ts";

/** A paper that D. Kan. Rule 7.6(a) binds, as far as that can be told. */
export interface BoundBrief {
  readonly argument: Section;
  /** The sections before the argument. */
  readonly before: readonly Section[];
  /** Whether each of them is known for what it is. */
  readonly isUnderstood: boolean;
}

/** Words by which a motion leaves its argument to another paper. */
const companion =
  /\b(?:memorandum|brief|suggestions)\b[^.]{0,80}\b(?:filed|submitted|accompan\w+|herewith|contemporaneously|concurrently|separately)\b|\b(?:accompanying|contemporaneous(?:ly)?|concurrent(?:ly)?|separate(?:ly)?|herewith|supporting)\b[^.]{0,60}\b(?:memorandum|brief)\b/i;

/**
 * The paper as one that must have the four parts: a memorandum, response or motion of the District of Kansas that has an
 * argument of its own. Null where the rule or D. Kan. Rule 7.1(a) excuses it or that is in doubt: joint and unopposed
 * motions, motions for more time, motions with a separate memorandum.
 */
export function boundBrief(brief: Brief): BoundBrief | null {
  if (!mayBeBound(brief)) return null;
  const argument = brief.sections.find(({ title }) => argues.test(withoutNumber(title)));
  if (!argument || (brief.filing.kind === "motion" && namesCompanion(brief))) return null;
  const before = brief.sections.filter(({ start }) => start < argument.start);
  return { argument, before, isUnderstood: before.every(({ title }) => partsOf(title).size > 0) };
}

/** Whether the paper is of a court and kind to which D. Kan. Rule 7.6(a) can apply. */
export function mayBeBound({ court, filing }: Brief): boolean {
  const { kind, relief, opposed } = filing;
  if (court !== "ksd" || !opposed || relief.includes("extension")) return false;
  return kind === "motion" || kind === "memorandum-in-support" || kind === "response";
}

/** Headings that can be nothing but the argument; one that only says "Authority" may quote rules before the facts. */
const argues = /^(?:legal\s+)?(?:arguments?|discussion|analysis)\b/i;

function namesCompanion(brief: Brief): boolean {
  return brief.blocks.some(
    (block) => block.kind === "paragraph" && companion.test(brief.source.slice(block).replace(/\s+/g, " ")),
  );
}

/** Whether a part is announced by a heading, wherever that stands but below the one that is given. */
export function hasPart({ sections }: Brief, part: BriefPart, notBelow?: Section): boolean {
  return sections.some(
    (section) =>
      partsOf(section.title).has(part) && (section === notBelow || !notBelow || !contains(notBelow, section)),
  );
}

/** The writer's own paragraphs between two offsets. */
export function paragraphsBetween(brief: Brief, from: number, to: number): readonly Block[] {
  return brief.blocks.filter(
    (block) =>
      block.kind === "paragraph" &&
      block.quoteDepth === 0 &&
      block.footnote === null &&
      block.start >= from &&
      block.end <= to,
  );
}

/** Where what a paper lacks is reported: its title, else its first heading, else its first block. */
export function headOf({ title, sections, blocks }: Brief): Span {
  return title ?? sections[0]?.heading ?? blocks.find(({ kind }) => kind !== "frontMatter") ?? { start: 0, end: 0 };
}

/** The end of the paper's last block that is no footnote: where a part that closes the paper is put in. */
export function lastOfBody({ blocks }: Brief): number {
  const body = blocks.filter(({ kind, footnote }) => kind !== "frontMatter" && footnote === null);
  return body.at(-1)?.end ?? 0;
}

/** A section with a blank in it, to be put before another in the style of that one's heading. */
export function sectionFix(brief: Brief, before: Section, title: string, placeholder: string): Fix {
  const eol = brief.source.lineEnding;
  const heading = headingLike(brief, before, title);
  return {
    title: `Insert "${title}" to fill in`,
    safe: false,
    snippet: true,
    edits: [insert(before.heading.start, `${heading}${eol}${eol}${tabStop(1, placeholder)}${eol}${eol}`)],
  };
}

function headingLike(brief: Brief, model: Section, title: string): string {
  const isShouted = /\p{Lu}{2}/u.test(model.title) && !/\p{Ll}/u.test(model.title);
  const words = isShouted ? title.toUpperCase() : title;
  if (model.marked) return `${"#".repeat(model.level)} ${words}`;
  return brief.source.slice(model.heading).startsWith("**") ? `**${words}**` : title.toUpperCase();
}
