import type { Caption } from "./brief.ts";
import type { Side } from "./parties.ts";
import { oneLine } from "./readable.ts";

/** Who moves, and against whom. */
export interface Movers {
  readonly movant: string | null;
  readonly opponent: string | null;
}

/** What the paper says of its parties, each as a reader sees it. */
export interface MoverSources {
  readonly title: string;
  /** From the front matter. */
  readonly stated: string | null;
  /** The first paragraph. */
  readonly opening: string;
  readonly signature: string;
  readonly caption: Caption | null;
}

const roles: readonly (readonly [RegExp, string, Side])[] = [
  [/\bplaintiffs?\b/i, "Plaintiff", "plaintiffs"],
  [/\bpetitioners?\b/i, "Petitioner", "plaintiffs"],
  [/\bappellants?\b/i, "Appellant", "plaintiffs"],
  [/\bdefendants?\b/i, "Defendant", "defendants"],
  [/\brespondents?\b/i, "Respondent", "defendants"],
  [/\bappellees?\b/i, "Appellee", "defendants"],
];

interface Party {
  readonly name: string;
  readonly side: Side | null;
}

/**
 * Movant and opponent by their roles: from the title ("DEFENDANTS' MOTION"), else the front matter, the first sentence,
 * the signature. One of several on a side is called by name where the first sentence names it. Null where nothing tells,
 * and for joint papers.
 */
export function readMovers(sources: MoverSources): Movers {
  const { title, stated, opening, signature, caption } = sources;
  const prefix = title.slice(
    0,
    Math.max(0, title.search(/\b(?:motion|response|memorandum|brief|reply|suggestions|opposition|application)\b/i)),
  );
  if (/\b(?:joint|agreed|stipulated|parties)\b/i.test(prefix)) return { movant: null, opponent: null };
  const party =
    possessor(prefix, opening, caption) ??
    possessor(supported(title), opening, caption) ??
    roleIn(stated ?? "", caption) ??
    roleIn(firstWords(opening), caption) ??
    namedParty(firstWords(opening), caption) ??
    roleIn(/\battorneys?\s+for\s+([^\n]{3,60})/i.exec(signature)?.[1] ?? "", caption);
  if (!party) return { movant: stated, opponent: null };
  return { movant: named(party, opening, caption), opponent: opponentOf(party, title, opening, caption) };
}

/** In whose support a memorandum is written: "MEMORANDUM IN SUPPORT OF DEFENDANT'S MOTION". */
function supported(title: string): string {
  return /\bin\s+support\s+of\s+(.{1,100}?['’]s?)\s/i.exec(title)?.[1] ?? "";
}

/** The party that a possessive at the beginning of the title names. */
function possessor(prefix: string, opening: string, caption: Caption | null): Party | null {
  if (!/['’]s?(?=\s|$)/i.test(prefix)) return null;
  if (/\bnon-?\s?part(?:y|ies)\b/i.test(prefix))
    return { name: `Nonparty ${subject(opening) ?? ""}`.trim(), side: null };
  return roleIn(prefix, caption) ?? namedParty(prefix, caption);
}

function roleIn(text: string, caption: Caption | null): Party | null {
  const found = roles
    .flatMap(([pattern, role, side]) => {
      const match = pattern.exec(text);
      return match ? [{ index: match.index, word: match[0], role, side }] : [];
    })
    .sort((a, b) => a.index - b.index)[0];
  if (!found) return null;
  const isPlural =
    /s$/i.test(found.word) &&
    !(caption && !caption.plural[found.side] && /^['’]s/i.test(text.slice(found.index + found.word.length)));
  return { name: isPlural ? `${found.role}s` : found.role, side: found.side };
}

/** A party of the caption that a text begins with or has in the possessive: "SENTRYLINE'S", "Oakmont Senior Living ...". */
function namedParty(text: string, caption: Caption | null): Party | null {
  const word = /(?:^|\bthe\s+)([\p{L}\p{N}-]{3,})/iu.exec(text.trim())?.[1]?.toLowerCase();
  if (!word || !caption) return null;
  for (const side of ["plaintiffs", "defendants"] as const) {
    if (
      caption[side].some((party) =>
        party.value
          .toLowerCase()
          .split(/[^\p{L}\p{N}-]+/u)
          .includes(word),
      )
    ) {
      return { name: roleOf(side, false), side };
    }
  }
  return null;
}

function firstWords(opening: string): string {
  return (
    oneLine(opening.slice(0, 200))
      .replace(/^comes?\s+now,?\s*/i, "")
      .split(/\b(?:moves?|respectfully|requests?|asks?|seeks?|renews?|submits?|states?)\b/i, 1)[0]
      ?.slice(0, 120) ?? ""
  );
}

/** "Defendant Dakota Glazing, Inc." where its side has several and the first sentence tells which one moves. */
function named(party: Party, opening: string, caption: Caption | null): string {
  if (!party.side || !caption?.plural[party.side] || party.name.endsWith("s")) return party.name;
  const name = subject(opening)?.replace(/^(?:the\s+)?(?:plaintiff|defendant|petitioner|respondent)s?,?\s+/i, "");
  return name && /^\p{Lu}/u.test(name) && name.toLowerCase() !== party.name.toLowerCase()
    ? `${party.name} ${name}`
    : party.name;
}

/** The subject of the first sentence as typed, up to its verb or to what explains it. */
function subject(opening: string): string | null {
  const sentence = oneLine(opening.slice(0, 300)).replace(/^comes?\s+now,?\s*/i, "");
  const match =
    /^(.{3,100}?)(?:,?\s+(?:\(|["“]|by\b|through\b|pursuant\b|moves?\b|respectfully\b|requests?\b|asks?\b|which\b|who\b|seeks?\b|renews?\b|submits?\b|and\s+(?:pursuant|moves)\b))/.exec(
      sentence,
    );
  return match?.[1]?.replace(/,$/, "") ?? null;
}

function opponentOf(party: Party, title: string, opening: string, caption: Caption | null): string | null {
  const target = targetOf(title, opening, caption);
  if (target) return target;
  if (!party.side)
    return (
      roleIn(/\b(?:by|on behalf of)\s+((?:the\s+)?(?:plaintiff|defendant)s?)\b/i.exec(opening)?.[1] ?? "", caption)
        ?.name ?? null
    );
  const side = party.side === "plaintiffs" ? "defendants" : "plaintiffs";
  return roleOf(
    side,
    caption?.plural[side] ?? new RegExp(`${roleOf(side, false)}s['’]?(?![\\p{L}'’])`, "iu").test(`${title} ${opening}`),
  );
}

/** The one of several, or the stranger to the case, that is to be compelled. */
function targetOf(title: string, opening: string, caption: Caption | null): string | null {
  const match =
    /\bcompel(?:ling)?\s+((?:(?:plaintiff|defendant|nonparty|non-party)s?\s+)?\p{Lu}[^("“]{2,80}?)(?:,?\s+(?:\(|to\b))/u.exec(
      oneLine(opening.slice(0, 800)),
    );
  const name = match?.[1];
  if (!name || /^(?:Plaintiff|Defendant)s?$/.test(name)) return null;
  if (/\bnon-?party\b/i.test(title)) return `Nonparty ${name.replace(/^non-?party\s+/i, "")}`;
  const side = /^Plaintiff\b/.test(name) ? "plaintiffs" : /^Defendant\b/.test(name) ? "defendants" : null;
  return side && caption?.plural[side] ? name : null;
}

function roleOf(side: Side, plural: boolean): string {
  const role = side === "plaintiffs" ? "Plaintiff" : "Defendant";
  return plural ? `${role}s` : role;
}
