import type { Brief, PaperKind } from "../brief/brief.ts";
import type { Conferral, Element, Evidence } from "../conferral/conferral.ts";
import { findViews } from "../conferral/views.ts";
import type { Analysis } from "../engine/analysis.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Span } from "../text/span.ts";
import { list } from "./markdownText.ts";

/** The elements of a conferral in the order in which an attorney asks for them. */
export const elements: readonly Element[] = ["who", "when", "how", "what", "outcome"];

const required: readonly Element[] = ["who", "when", "how", "what"];

const paperNames: Record<PaperKind, string> = {
  motion: "this motion",
  "memorandum-in-support": "this memorandum",
  response: "a response",
  reply: "a reply",
  order: "an order",
  notice: "a notice",
  stipulation: "a stipulation",
  letter: "a letter",
  other: "this paper",
};

/** Passages are quoted in a table up to this many code units. */
const longestQuote = 120;

/** What was found of the conferral, in a few words: never a judgment of it. */
export function conferralInWords(analysis: Analysis): string {
  const { brief, conferral } = analysis;
  if (conferral.requirement.level === "state-position") {
    return `the other parties' views: ${viewsIn(analysis) ? "stated" : "not found"}`;
  }
  const { companion } = conferral;
  if (companion?.tells) return `${gradeInWords(companion, brief)}, in ${companion.name}`;
  return gradeInWords(conferral, brief);
}

function gradeInWords(reading: Pick<Conferral, "grade" | "present" | "missing">, brief: Brief): string {
  switch (reading.grade) {
    case "not-required":
      return notRequired(brief.filing.kind ?? "other", brief.filing.opposed);
    case "missing":
      return "no certificate found";
    case "conclusory":
      return `${required.join(", ")}: not found`;
    case "letter-only":
      return "only letters, faxes or e-mail described";
    case "futility":
      return "no attempt described";
    default:
      return foundAndNot(reading);
  }
}

/** Where the other parties' views are stated; null where they were not found. */
export function viewsIn({ brief, conferral }: Analysis): Span | null {
  return findViews(brief, conferral);
}

/** Something that the rules ask for was not found. */
export function wantsAttention(analysis: Analysis): boolean {
  const { grade, requirement, companion } = analysis.conferral;
  if (companion?.tells) return companion.grade !== "adequate";
  if (requirement.level === "state-position") return viewsIn(analysis) === null;
  return grade !== "not-required" && grade !== "adequate";
}

function notRequired(kind: PaperKind, opposed: boolean): string {
  if (kind === "motion" && !opposed) return "not needed for an unopposed motion";
  return `not needed for ${paperNames[kind]}`;
}

function foundAndNot({ present, missing }: Pick<Conferral, "present" | "missing">): string {
  const found = required.filter((element) => present.includes(element));
  const absent = required.filter((element) => missing.includes(element));
  if (absent.length === 0) return found.length > 0 ? `${found.join(", ")}: described` : "described";
  const described = found.length > 0 ? `${found.join(", ")}: described; ` : "";
  return `${described}${absent.join(", ")}: not found`;
}

/**
 * For each element, what was read of it: the values found, words of the paper where a value can't be named, "described"
 * where neither can, or "not found". Where the other parties' views are asked for, those.
 */
export function conferralTable(analysis: Analysis): [string, string][] {
  const { conferral, source } = analysis;
  if (conferral.requirement.level === "state-position") {
    const views = viewsIn(analysis);
    return [["views", views ? quoted(source, views) : "not found"]];
  }
  return elements.map((element) => [element, found(conferral, element, source)]);
}

function found({ steps, present }: Conferral, element: Element, source: SourceText): string {
  const evidence = steps.flatMap((step) => step.evidence.filter((one) => one.element === element));
  const values = [...new Set(evidence.map((one) => shownValue(one, source)))];
  if (values.length > 0) return values.join("; ");
  return present.includes(element) ? "described" : "not found";
}

/** A value that only names its element is no help to a reader, who is shown the words instead. */
function shownValue(evidence: Evidence, source: SourceText): string {
  const { value, element } = evidence;
  return value === element || value === "positions" ? quoted(source, evidence) : value;
}

function quoted(source: SourceText, { start, end }: Span): string {
  const text = source
    .slice({ start, end: Math.min(end, start + longestQuote) })
    .replace(/[*_\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return `\u201c${text}${end - start > longestQuote ? " ..." : ""}\u201d`;
}

/** The rules that ask for the conferral, as a sentence; empty where none does. */
export function requirementSentence({ requirement }: Conferral): string {
  if (requirement.rules.length === 0) return "";
  const rules = list(requirement.rules);
  if (requirement.level === "need") return `Asked for by ${rules}.`;
  if (requirement.level === "state-position") return `The other parties' views are asked for by ${rules}.`;
  return requirement.level === "check" ? `Check whether ${rules} asks for a certificate here.` : "";
}
