import { certificateKind } from "../../brief/certificates.ts";

/** The parts of which a brief is made (D. Kan. Rule 7.6(a)), and what else headings announce. */
export type BriefPart =
  | "nature"
  | "facts"
  | "questions"
  | "standard"
  | "argument"
  | "conclusion"
  | "certificate"
  | "exhibits"
  | "table";

/** By which words of a heading, in lower case and without its number, a part is known. */
const words: readonly (readonly [BriefPart, RegExp])[] = [
  [
    "nature",
    /\bnature of\b|\bintroduc|^(?:preliminary|opening) statement|\boverview\b|\bstatement of (?:the )?(?:case|matter)\b|\bprocedural\b|\bbackground\b|\bhistory\b|^summary\b|^the (?:motion|case|matter|dispute)$/,
  ],
  ["facts", /\bfacts?\b|\bfactual\b|\bbackground\b|\bstatement of (?:the )?case\b|\bhistory\b|\bevidence\b/],
  ["questions", /\bquestions?\b|\bissues?\b/],
  ["standard", /\bstandards?\b/],
  [
    "argument",
    /^(?!.*\boral\b).*\barguments?\b|\bauthorit(?:y|ies)\b|^(?:legal )?(?:discussion|analysis)\b|^memorandum of law\b|^grounds\b/,
  ],
  [
    "conclusion",
    /^conclusion|^prayer\b|\brelief\b|^wherefore\b|^oral argument\b|\brequests?(?:ed)? for (?:relief|oral)/,
  ],
  ["exhibits", /\bexhibits?\b|\battachments?\b|\bappendix\b|\bindex\b/],
  ["table", /^table of\b|^contents\b/],
];

/** The parts that a heading may announce; several where it joins them or may mean either; none where it is not known. */
export function partsOf(title: string): ReadonlySet<BriefPart> {
  if (certificateKind(title) !== null) return new Set<BriefPart>(["certificate"]);
  const heading = withoutNumber(title).toLowerCase().slice(0, 250);
  const parts = new Set(words.filter(([, pattern]) => pattern.test(heading)).map(([part]) => part));
  // "Table of Authorities", "Index of Issues": what a table lists is not in it.
  if (parts.has("table")) return new Set<BriefPart>(["table"]);
  return parts;
}

/** A heading without "II.", "A.", "3)" before it. */
export function withoutNumber(title: string): string {
  return title.replace(/^\W*(?:(?:[IVXLivxl]{1,5}|[A-Za-z]|\d{1,2}(?:\.\d{1,2})*)[.):]\s*)?/, "").trim();
}
