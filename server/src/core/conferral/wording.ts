import type { Brief } from "../brief/brief.ts";
import { contains, type Span } from "../text/span.ts";
import type { Conferral, Element, Step } from "./conferral.ts";

/** What each element is called when it was not found. */
const absent: Record<Element, string> = {
  who: "who took part on each side",
  when: "the date",
  how: "the means (telephone, video, in person)",
  what: "the requests or issues discussed",
  outcome: "what was resolved",
};

const found: Record<Element, string> = {
  who: "who took part",
  when: "when",
  how: "by what means",
  what: "about what",
  outcome: "with what result",
};

/**
 * "Found: who took part, when. Not found: the means (telephone, video, in person)."
 * @param asked the elements that the court asks for; all where absent
 */
export function foundAndMissing({ present, missing }: Conferral, asked: readonly Element[] = missing): string {
  const told = present.filter((element) => element !== "outcome").map((element) => found[element]);
  const lacking = missing.filter((element) => asked.includes(element)).map((element) => absent[element]);
  const parts: string[] = [];
  if (told.length > 0) parts.push(`Found: ${told.join(", ")}.`);
  if (lacking.length > 0) parts.push(`Not found: ${lacking.join(", ")}.`);
  return parts.join(" ");
}

/** "Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2". */
export function rulesInWords(rules: readonly string[]): string {
  if (rules.length <= 1) return rules[0] ?? "the rules of the court";
  return `${rules.slice(0, -1).join(", ")} and ${rules.at(-1)}`;
}

/** Where to report on the conferral: the heading of the certificate, else the passage, else the title, else the first block. */
export function placeToReport(brief: Brief, { passage, steps }: Conferral): Span {
  if (passage) {
    const certificate = brief.certificates.find((one) => one.kind !== "service" && contains(one, passage));
    const section = brief.sections.filter((one) => contains(one, passage) && passage.start < one.heading.end).at(-1);
    const heading = certificate && passage.start <= certificate.heading.end ? certificate.heading : section?.heading;
    return heading ?? steps[0] ?? passage;
  }
  return brief.title ?? brief.blocks.find(({ kind }) => kind !== "frontMatter") ?? { start: 0, end: 0 };
}

/** One line for each step that was read, for related information. */
export function stepsInWords(steps: readonly Step[]): (Span & { readonly message: string })[] {
  return steps.map((step) => ({ start: step.start, end: step.end, message: stepInWords(step) }));
}

/** Where the paper says in general terms that counsel conferred, or why they did not, for related information. */
export function statementsInWords({ grade, statements }: Conferral): (Span & { readonly message: string })[] {
  const message =
    grade === "futility" ? "Gives a reason for not conferring" : "Says in general terms that counsel conferred";
  return statements.map(({ start, end }) => ({ start, end, message }));
}

function stepInWords({ means, attemptOnly, announcementOnly, evidence }: Step): string {
  const kind =
    means === "written" ? "Written contact" : means === "live" ? "Live contact" : "Contact by means not stated";
  const note = attemptOnly ? " (attempt)" : announcementOnly ? " (announcement)" : "";
  const values = (element: Element): string[] => [
    ...new Set(evidence.filter((one) => one.element === element).map(({ value }) => value)),
  ];
  const told = [...values("when"), ...values("how")].slice(0, 4).join(", ");
  return told === "" ? `${kind}${note}` : `${kind}${note}: ${told}`;
}
