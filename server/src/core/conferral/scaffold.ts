import type { Brief, Section } from "../brief/brief.ts";
import { choice, literal, tabStop } from "../text/snippet.ts";
import type { Requirement } from "./conferral.ts";

/** A passage to insert; `snippet` has tab stops (see text/snippet). */
export interface Insertion {
  readonly at: number;
  readonly snippet: string;
}

/**
 * A certificate of conferral to fill in: before the signature block, else before the certificate of service, else at the
 * end, under a heading in the paper's own style. Nothing is asserted that the writer has not chosen: names, dates, means
 * and subjects are tab stops, verbs of fact are choices. The wording follows D. Kan. Rule 37.2, which asks for the steps
 * taken by all attorneys.
 */
export function certificateScaffold(brief: Brief, requirement: Requirement): Insertion {
  const eol = brief.source.lineEnding;
  const paragraphs = certificateParagraphs(brief, requirement);
  return place(brief, [headingFor(brief, "Certificate of Conferral"), ...paragraphs].join(eol + eol));
}

/** A sentence on the other parties' views, for a motion that asks for more time. */
export function viewsScaffold(brief: Brief): Insertion {
  const stops = new TabStops();
  const opponent = brief.filing.opponent;
  const party = opponent ? literal(opponent) : stops.blank("party");
  return place(
    brief,
    `On ${stops.blank("date")}, counsel ${stops.choice("consulted", "attempted to consult")} with counsel for ${party}. ` +
      `${opponent ? literal(opponent) : stops.blank("party")} ${stops.choice("oppose this motion", "do not oppose this motion", "take no position on this motion", "have not responded")}.`,
  );
}

function certificateParagraphs(brief: Brief, requirement: Requirement): string[] {
  const stops = new TabStops();
  const { movant, opponent } = brief.filing;
  const ours = (): string => (movant ? literal(movant) : stops.blank("movant"));
  const theirs = (): string => (opponent ? literal(opponent) : stops.blank("opponent"));
  const rules = requirement.rules.length > 0 ? ` under ${literal(requirement.rules.join(" and "))}` : "";
  return [
    `The undersigned certifies${rules} that ${ours()} in good faith ${stops.choice("conferred", "attempted to confer")} with ${theirs()} before filing this motion.`,
    `On ${stops.blank("date")}, ${stops.blank("name")} (for ${ours()}) and ${stops.blank("name")} (for ${theirs()}) ` +
      `${stops.choice("spoke", "attempted to speak")} ${stops.choice("by telephone", "by video conference", "in person")} about ${stops.blank("requests or issues")}. ` +
      `${possessive(ours())} position was ${stops.blank("position")}. ${possessive(theirs())} position was ${stops.blank("position")}.`,
    `The parties ${stops.choice("resolved", "did not resolve")} ${stops.blank("requests or issues")}. ` +
      `This motion presents ${stops.blank("requests or issues that remain")}.`,
  ];
}

class TabStops {
  #next = 1;

  blank(placeholder: string): string {
    return tabStop(this.#next++, placeholder);
  }

  choice(...choices: readonly string[]): string {
    return choice(this.#next++, choices);
  }
}

function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** Puts a passage where it belongs, with blank lines around it. */
function place(brief: Brief, passage: string): Insertion {
  const { text } = brief.source;
  const eol = brief.source.lineEnding;
  const service = brief.certificates.find(({ kind }) => kind === "service");
  const before = brief.signature?.start ?? service?.start;
  if (before === undefined) {
    const end = text.length;
    return { at: end, snippet: `${blankLineBefore(text, end, eol)}${passage}${eol}` };
  }
  const at = lineStart(text, before);
  return { at, snippet: `${blankLineBefore(text, at, eol)}${passage}${eol}${eol}` };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** The line endings that are wanting for a blank line before an offset. */
function blankLineBefore(text: string, offset: number, eol: string): string {
  const before = text.slice(Math.max(0, offset - 200), offset);
  if (before.trim() === "" && offset <= 200) return "";
  const breaks = /(?:(?:\r\n|\n|\r)[ \t]*)*$/.exec(before)?.[0] ?? "";
  const count = breaks.match(/\r\n|\n|\r/g)?.length ?? 0;
  return eol.repeat(Math.max(0, 2 - count));
}

/** A heading like those of the paper: marked at their level, underlined, bold, or bare capitals. */
function headingFor(brief: Brief, title: string): string {
  const model = modelSection(brief);
  if (!model) return brief.title && isMarked(brief, brief.title.start) ? `## ${title}` : title.toUpperCase();
  const { source } = brief;
  const typed = source.slice(model.heading).trim();
  const words = isCapitals(model.title) ? title.toUpperCase() : title;
  if (!model.marked) return /^(?:\*\*|__)/.test(typed) ? `**${words}**` : words.toUpperCase();
  if (typed.startsWith("#")) return `${"#".repeat(model.level)} ${words}`;
  return `${words}${source.lineEnding}${(model.level === 1 ? "=" : "-").repeat(words.length)}`;
}

/** The last section of the body on its upper level, which the certificate stands beside. */
function modelSection(brief: Brief): Section | null {
  const end = brief.signature?.start ?? brief.source.length;
  const body = brief.sections.filter(({ heading }) => heading.start < end);
  const sections = body.length > 0 ? body : brief.sections;
  const level = Math.min(...sections.map((section) => section.level));
  return sections.filter((section) => section.level === level).at(-1) ?? null;
}

function isCapitals(title: string): boolean {
  return /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
}

function isMarked(brief: Brief, offset: number): boolean {
  return brief.blocks.some((block) => block.kind === "heading" && block.start <= offset && offset < block.end);
}
