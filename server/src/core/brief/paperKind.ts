import type { PaperKind } from "./brief.ts";

/** Words for papers; the first in a title is what the paper is, whatever it goes on to speak of. */
const papers: readonly (readonly [RegExp, (title: string) => PaperKind])[] = [
  [/\b(?:(?:cross|counter)-?\s?)?motions?\b/, () => "motion"],
  [/\bapplication\s+(?:for|to)\b/, () => "motion"],
  [/\b(?:memorandum|brief|suggestions|points\s+and\s+authorities)\b/, memorandumKind],
  [/\b(?:sur-?)?reply\b/, () => "reply"],
  [/\b(?:responses?|opposition|opposing)\b/, responseKind],
  [/\bnotice\b/, (title) => (/\bnotice\s+of\s+(?:\w+\s+){0,3}motion\b.*\bmotion\b/.test(title) ? "motion" : "notice")],
  [/\bstipulation\b/, () => "stipulation"],
  [
    /\b(?:orders?|judgment|opinion|decision|ruling|report\s+and\s+recommendation|findings\s+of\s+fact)\b/,
    () => "order",
  ],
  [/\bletter\b/, () => "letter"],
  [
    /\b(?:objections?|petition|complaint|answers?|declaration|affidavit|interrogatories|disclosures|report|statement|request)\b/,
    () => "other",
  ],
];

function memorandumKind(title: string): PaperKind {
  if (/\b(?:memorandum|brief)\s+(?:(?:opinion|decision)\b|(?:opinion\s+|decision\s+)?(?:and|&)\s+order\b)/.test(title))
    return "order";
  if (/\bin\s+support\b/.test(title)) return "memorandum-in-support";
  if (/\b(?:in\s+opposition|opposing|in\s+response)\b/.test(title)) return "response";
  if (/\bin\s+reply\b/.test(title)) return "reply";
  return "other";
}

/** Answers to discovery requests are called responses too, and are not filed. */
function responseKind(title: string): PaperKind {
  return /\bresponses?\b.{0,60}\bto\b.*\b(?:interrogatories|requests?\s+for)\b/.test(title) && !/\bmotion\b/.test(title)
    ? "other"
    : "response";
}

/** The kind of paper that a title names, or null where it names none. */
export function kindOfTitle(title: string): PaperKind | null {
  const words = title.toLowerCase().replace(/\s+/g, " ").slice(0, 1000);
  // "On motions for rehearing" heads what a court says of them.
  if (/^\W*on\s/.test(words)) return "order";
  let first: { index: number; kind: PaperKind } | null = null;
  for (const [pattern, kind] of papers) {
    const index = words.search(pattern);
    if (index >= 0 && (!first || index < first.index)) first = { index, kind: kind(words) };
  }
  return first?.kind ?? null;
}
