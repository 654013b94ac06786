import type { PaperKind } from "../brief/brief.ts";
import type { Conferral, Element } from "../conferral/conferral.ts";
import type { Analysis } from "../engine/analysis.ts";
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

/** What was found of the conferral, in a few words: never a judgment of it. */
export function conferralInWords({ brief, conferral }: Analysis): string {
  switch (conferral.grade) {
    case "not-required":
      return notRequired(brief.filing.kind ?? "other", brief.filing.opposed, conferral);
    case "missing":
      return "no certificate found";
    case "conclusory":
      return `${required.join(", ")}: not found`;
    case "letter-only":
      return "only letters, faxes or e-mail described";
    case "futility":
      return "no attempt described";
    default:
      return foundAndNot(conferral);
  }
}

function notRequired(kind: PaperKind, opposed: boolean, { requirement }: Conferral): string {
  if (requirement.level === "state-position") return "the other parties' views are asked for";
  if (kind === "motion" && !opposed) return "not needed for an unopposed motion";
  return `not needed for ${paperNames[kind]}`;
}

function foundAndNot({ present, missing }: Conferral): string {
  const found = required.filter((element) => present.includes(element));
  const absent = required.filter((element) => missing.includes(element));
  if (absent.length === 0) return found.length > 0 ? `${found.join(", ")}: described` : "described";
  const described = found.length > 0 ? `${found.join(", ")}: described; ` : "";
  return `${described}${absent.join(", ")}: not found`;
}

/** For each element, what was read of it: the values found, "described" where none can be named, or "not found". */
export function conferralTable({ steps, present }: Conferral): [Element, string][] {
  return elements.map((element) => {
    const evidence = steps.flatMap((step) => step.evidence.filter((found) => found.element === element));
    const values = [...new Set(evidence.map(({ value }) => value))];
    if (values.length > 0) return [element, values.join("; ")];
    return [element, present.includes(element) ? "described" : "not found"];
  });
}

/** The rules that ask for the conferral, as a sentence; empty where none does. */
export function requirementSentence({ requirement }: Conferral): string {
  if (requirement.rules.length === 0) return "";
  const rules = list(requirement.rules);
  if (requirement.level === "need") return `Asked for by ${rules}.`;
  if (requirement.level === "state-position") return `The other parties' views are asked for by ${rules}.`;
  return requirement.level === "check" ? `Check whether ${rules} asks for a certificate here.` : "";
}
