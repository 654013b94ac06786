import type { Brief, Section } from "../brief/brief.ts";
import type { Duty, Form } from "../jurisdictions/jurisdiction.ts";
import { federal } from "../jurisdictions/jurisdictions.ts";
import { mayBeCited } from "../jurisdictions/reliance.ts";
import { snippetToPlain } from "../text/snippet.ts";
import type { Requirement } from "./conferral.ts";
import { asksForViewsOnly, dutiesImposedOn } from "./requirement.ts";
import { Template } from "./template.ts";
import { rulesInWords } from "./wording.ts";

/** A passage to insert; `snippet` has tab stops (see text/snippet). */
export interface Insertion {
  readonly at: number;
  readonly snippet: string;
}

/**
 * A certificate of conferral to fill in, in the form, under the heading and with the words of the court's file, else those of
 * the federal one: before the signature block, else before the certificate of service, else at the end; at the opening or at
 * the very end where the court asks for that. Nothing is asserted that the writer has not chosen: names, dates, means and
 * subjects are tab stops, verbs of fact are choices.
 */
export function certificateScaffold(brief: Brief, requirement: Requirement): Insertion {
  const duties = dutiesImposedOn(brief);
  const asking = [...[...duties].reverse().filter((duty) => !asksForViewsOnly(duty)), ...federal.duties];
  const form = asking.find((duty) => duty.form !== null)?.form?.value;
  const heading = asking.find((duty) => duty.headings !== null)?.headings?.value[0];
  const paragraphs = asking.find((duty) => duty.scaffold !== null)?.scaffold?.value ?? [];
  const template = new Template({ ...brief.filing, rules: rulesOf(requirement.rules, duties) });
  const headed = heading && form !== "first-paragraph" ? [headingFor(brief, template.fill(heading))] : [];
  const passage = [...headed, ...paragraphs.map((paragraph) => template.fill(paragraph))];
  return place(brief, passage.join(brief.source.lineEnding.repeat(2)), form);
}

/** Sentences on the other parties' views, for a motion on which the court asks for no more. */
export function viewsScaffold(brief: Brief): Insertion {
  const duties = dutiesImposedOn(brief);
  const template = new Template({ ...brief.filing, rules: rulesOf([], duties) });
  const paragraphs = duties.find((duty) => duty.scaffold !== null)?.scaffold?.value ?? viewsParagraphs;
  return place(brief, paragraphs.map((paragraph) => template.fill(paragraph)).join(brief.source.lineEnding.repeat(2)));
}

const viewsParagraphs: readonly string[] = [
  "On [date], counsel [consulted / attempted to consult] with counsel for {opponent}. {opponent} [oppose this motion / do not oppose this motion / take no position on this motion / have not responded].",
];

/** The rules to name in a certificate, in words: those that are asked for, and every one whose name was read, be it long ago. */
function rulesOf(asked: readonly string[], duties: readonly Duty[]): string {
  const read = duties.flatMap(({ rule }) => (rule && mayBeCited(rule) ? [rule.value] : []));
  const named = [...new Set([...asked, ...read])];
  return named.length === 0 ? "" : rulesInWords(named);
}

/** Puts a passage where it belongs, with blank lines around it. */
function place(brief: Brief, passage: string, form: Form = "in-motion"): Insertion {
  const { text } = brief.source;
  const eol = brief.source.lineEnding;
  const before = placeBefore(brief, form);
  if (before === undefined) {
    const end = text.length;
    return { at: end, snippet: `${blankLineBefore(text, end, eol)}${passage}${eol}` };
  }
  const at = lineStart(text, before);
  return { at, snippet: `${blankLineBefore(text, at, eol)}${passage}${eol}${eol}` };
}

/** What a passage stands before; undefined for the end of the paper. */
function placeBefore(brief: Brief, form: Form): number | undefined {
  const service = brief.certificates.find(({ kind }) => kind === "service");
  if (form === "at-end") return undefined;
  if (form === "first-paragraph") {
    const from = brief.title?.end ?? brief.frontMatter?.end ?? 0;
    const opening = brief.blocks.find(({ kind, start }) => kind === "paragraph" && start >= from);
    if (opening) return opening.start;
  }
  return brief.signature?.start ?? service?.start;
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
  return `${words}${source.lineEnding}${(model.level === 1 ? "=" : "-").repeat(snippetToPlain(words).length)}`;
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
