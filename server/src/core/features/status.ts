import type { Analysis } from "../engine/analysis.ts";
import type { Severity } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { conferralInWords, conferralTable, requirementSentence, viewsIn, wantsAttention } from "./conferralWords.ts";
import { escapeMarkdown, table } from "./markdownText.ts";

/** What the status bar shows of a paper. */
export interface Status {
  /** "who, when, how, what: described". */
  readonly conferral: string;
  /** Something that the rules ask for was not found. */
  readonly attention: boolean;
  /** Markdown, for a tooltip. */
  readonly details: string;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Where the certificate, or the passage about the conferral or the other parties' views, stands; null where there is none. */
  readonly certificate: Span | null;
}

/** The status of a paper; null for what is no brief. */
export function statusOf(analysis: Analysis): Status | null {
  const { brief, conferral } = analysis;
  if (brief.filing.kind === null) return null;
  const heading = brief.certificates.find(({ kind }) => kind === "conferral")?.heading ?? null;
  return {
    conferral: conferralInWords(analysis),
    attention: wantsAttention(analysis),
    details: details(analysis),
    problems: counts(analysis),
    certificate: conferral.requirement.level === "state-position" ? viewsIn(analysis) : (conferral.passage ?? heading),
  };
}

function details(analysis: Analysis): string {
  const { conferral } = analysis;
  const parts = [`Conferral: ${escapeMarkdown(conferralInWords(analysis))}`];
  const sentence = requirementSentence(conferral);
  if (sentence) parts.push(escapeMarkdown(sentence));
  if (conferral.passage && conferral.requirement.level !== "none") {
    parts.push(table(["Conferral", "Found"], conferralTable(analysis)));
  }
  return parts.join("\n\n");
}

function counts({ findings }: Analysis): Record<Severity, number> {
  const problems: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) problems[severity]++;
  return problems;
}
