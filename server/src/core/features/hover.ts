import type { Citation } from "../citations/citation.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { Finding } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { citationParts, kindName } from "./citationParts.ts";
import { conferralTable, requirementSentence } from "./conferralWords.ts";
import { citationIndexAt, targetsOf } from "./definition.ts";
import { escapeMarkdown, table } from "./markdownText.ts";
import { ruleOf } from "./rulePage.ts";

/** What is shown beside the pointer. */
export interface Hover {
  /** What it is about. */
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** Antecedents are quoted up to this many code units. */
const longestQuote = 300;

/**
 * What is known about `offset`: the rules of the findings there, then the citation there, then what was found of the
 * conferral when it lies in the heading of the certificate, in the title of a paper that has none, or, where there is
 * nothing else, in a passage about the conferral. Null when that is nothing, or the text is no brief. `pageOf` gives the address of the page about a rule.
 */
export function hoverAt(analysis: Analysis, offset: number, pageOf: (rule: string) => string): Hover | null {
  if (analysis.brief.filing.kind === null) return null;
  const findings = analysis.findings.filter((finding) => finding.start <= offset && offset <= finding.end);
  const index = citationIndexAt(analysis, offset);
  const citation = analysis.graph.citations[index];
  const place = conferralPlace(analysis, offset);
  const isPassageOnly = place !== null && place === analysis.conferral.passage;
  const sections = [
    ...new Set(findings.map((finding) => ruleSection(finding, pageOf)).filter((section) => section !== null)),
    ...(citation ? [citationSection(analysis, citation, index)] : []),
  ];
  const isWanted = place !== null && (sections.length === 0 || !isPassageOnly);
  if (isWanted) sections.push(conferralSection(analysis));
  const span = findings[0] ?? citation ?? place;
  return span && sections.length > 0 ? { span: spanOf(span), text: sections.join("\n\n---\n\n") } : null;
}

function ruleSection(finding: Finding, pageOf: (rule: string) => string): string | null {
  const rule = ruleOf(finding.rule);
  if (!rule) return null;
  const page = pageOf(rule.id);
  return `${escapeMarkdown(rule.summary)}\n\nAuthority: ${escapeMarkdown(rule.authority)} ([${escapeMarkdown(rule.id)}](${page}))`;
}

function citationSection(analysis: Analysis, citation: Citation, index: number): string {
  const rows = citationParts(citation);
  const parts = rows.length > 0 ? [table([kindName(citation), "As read"], rows)] : [`**${kindName(citation)}**`];
  return [...parts, ...antecedentLines(analysis, index)].join("\n\n");
}

/** To what a short form refers, with the text; nothing for other citations. */
function antecedentLines(analysis: Analysis, index: number): string[] {
  const antecedent = analysis.graph.antecedents[index];
  if (!antecedent) return [];
  if (antecedent.kind === "none") return ["No citation found that this refers to."];
  const targets = targetsOf(analysis, index).map((target) => quote(analysis, target));
  const lead = antecedent.kind === "ambiguous" ? "May refer to" : "Refers to";
  return targets.map((target) => `${lead}: ${target}`);
}

function quote({ source }: Analysis, target: Citation): string {
  const text = source.slice({ start: target.start, end: Math.min(target.end, target.start + longestQuote) });
  const cut = target.end - target.start > longestQuote ? " ..." : "";
  const line = source.positionAt(target.start).line + 1;
  return `${escapeMarkdown(withoutMarks(text))}${cut} (line ${line})`;
}

/** The text without emphasis marks, escapes and wraps; the stars of star pages stay. */
function withoutMarks(text: string): string {
  return text.replace(/\\(?=\*)|\*(?!\d)|_/g, "").replace(/\s+/g, " ");
}

/**
 * Where at `offset` the paper shows what was found of its conferral: the heading of the certificate, else the title; else
 * the passage. Null elsewhere.
 */
function conferralPlace({ brief, conferral }: Analysis, offset: number): Span | null {
  const heading = brief.certificates.find(({ kind }) => kind === "conferral")?.heading ?? null;
  const isAskedFor = conferral.requirement.level !== "none";
  const places = [heading ?? (isAskedFor ? brief.title : null), conferral.passage];
  return places.find((place) => place && place.start <= offset && offset <= place.end) ?? null;
}

function conferralSection(analysis: Analysis): string {
  const rows = table(["Conferral", "Found"], conferralTable(analysis));
  const sentence = requirementSentence(analysis.conferral);
  return sentence ? `${rows}\n\n${escapeMarkdown(sentence)}` : rows;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
