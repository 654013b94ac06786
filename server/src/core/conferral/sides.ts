import type { Brief } from "../brief/brief.ts";
import type { Part } from "../text/span.ts";
import type { Sides } from "./account.ts";
import type { Participant } from "./people.ts";

const plaintiff = "plaintiff";
const defendant = "defendant";

/** Works out who acts for whom, from the caption, the signature and the introductions in the text. */
export function readSides(
  brief: Brief,
  introductions: readonly Participant[],
  outsiders: ReadonlySet<string> = new Set(),
): Sides {
  const { plaintiffs = [], defendants = [] } = brief.caption ?? {};
  const plaintiffWords = wordsOf(plaintiffs);
  const defendantWords = wordsOf(defendants);
  const sideOfName = (owner: string): string => {
    if (/plaintiff/.test(owner)) return plaintiff;
    if (/defen[sd]/.test(owner)) return defendant;
    const words = owner.split(/\s+/);
    if (words.some((word) => plaintiffWords.has(word))) return plaintiff;
    if (words.some((word) => defendantWords.has(word))) return defendant;
    const kinds = [plaintiffs, defendants].map((parties) => isOfKind(parties, owner));
    if (kinds[0] !== kinds[1]) return kinds[0] ? plaintiff : defendant;
    return `owner ${owner}`;
  };
  const movant = brief.filing.movant ? sideOfName(fold(brief.filing.movant)) : "movant";
  const other = movant === plaintiff ? defendant : movant === defendant ? plaintiff : "opponent";
  const resolve = (owner: string): string => {
    if (owner === "opponent") return other;
    if (owner === "my" || owner === "our") return movant;
    return /^(?:his|her|their|its)$/.test(owner) ? "their counsel" : sideOfName(owner);
  };
  const known = new Map<string, string>();
  for (const { surname, owner } of introductions) known.set(surname, resolve(owner));
  for (const surname of signers(brief)) if (!known.has(surname)) known.set(surname, movant);
  return {
    movant,
    isKnown: (surname) => known.has(surname),
    isOutsider: (surname) => !known.has(surname) && outsiders.has(surname),
    isParty: (word) => !known.has(word) && (plaintiffWords.has(word) || defendantWords.has(word)),
    sideOf: (participant) => sideOf(participant, known, movant, resolve),
  };
}

function sideOf(
  { kind, owner, surname }: Participant,
  known: ReadonlyMap<string, string>,
  movant: string,
  resolve: (owner: string) => string,
): string {
  if (kind === "self") return movant;
  if (owner !== "") return resolve(owner);
  return known.get(surname) ?? `person ${surname}`;
}

/** Whether participants of two sides are named; "they" names nobody. */
export function namesBothSides(who: readonly Participant[], sides: Sides): boolean {
  if (who.some(({ kind }) => kind === "both")) return true;
  const found = new Set(who.filter(({ kind }) => kind !== "they").map((participant) => sides.sideOf(participant)));
  return found.size >= 2;
}

const signed = /\/?s\/\s*((?:\p{L}[\p{L}\p{M}.'’-]*[ \t]+){0,4}\p{L}[\p{L}\p{M}.'’-]*)/gu;

function signers(brief: Brief): string[] {
  if (!brief.signature) return [];
  const surnames: string[] = [];
  for (const match of brief.source.slice(brief.signature).matchAll(signed)) {
    const surname = match[1]?.split(/\s+/).at(-1)?.toLowerCase();
    if (surname) surnames.push(surname);
  }
  return surnames;
}

const common = new Set(
  "the of and inc llc corp co company ltd llp lp pa pc city county kansas national american united states state bank group et al".split(
    " ",
  ),
);

const incorporated = /\b(?:inc|llc|corp|corporation|co|company|ltd|llp|lp|pc)\b/;

/** "the company", "the bank": whether parties are of the kind that a common noun names. */
function isOfKind(parties: readonly Part[], noun: string): boolean {
  return parties.some(({ value }) =>
    /^(?:compan(?:y|ies)|corporation)$/.test(noun)
      ? incorporated.test(fold(value))
      : fold(value).split(/\s+/).includes(noun),
  );
}

function wordsOf(parties: readonly Part[]): Set<string> {
  const words = new Set<string>();
  for (const { value } of parties) {
    for (const word of fold(value).split(/\s+/)) if (word.length > 2 && !common.has(word)) words.add(word);
  }
  return words;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[.,']/g, "");
}
