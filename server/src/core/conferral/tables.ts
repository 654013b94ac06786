import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Account, Contact, ReadBlock } from "./account.ts";
import type { Evidence } from "./conferral.ts";
import { findContactDates } from "./contactDates.ts";
import type { BlockFacts } from "./facts.ts";
import { findMeans, type Means } from "./means.ts";
import { findParticipants, type Participant } from "./people.ts";
import { contentWords, findNumberedTopics } from "./topics.ts";

/** Where each column stands; persons may fill two ("From", "To"). */
type Header = ReadonlyMap<Column, readonly number[]>;

type Column = "when" | "how" | "who" | "what" | "outcome";

const columns: readonly (readonly [Column, RegExp])[] = [
  ["when", /\b(?:dates?|when|day|time)\b/i],
  ["how", /\b(?:manner|method|means|mode|how|type|form|medium|contact|communication|step|event|action)\b/i],
  [
    "who",
    /\b(?:participants?|who|attendees?|persons?|people|counsel|attorneys?|by|between|from|to|parties|plaintiffs?|defendants?|present)\b/i,
  ],
  [
    "what",
    /\b(?:subjects?|topics?|issues?|what|discussed|matters?|positions?|summary|substance|discussion|requests?|regarding|about|description|details|notes)\b/i,
  ],
  ["outcome", /\b(?:results?|outcomes?|resolution|disposition|response|status)\b/i],
];

/**
 * Adds the steps that stand in tables: rows below a header that has a date and a manner or participants. Rows that were
 * read as prose are replaced by what their columns say.
 */
export function readTableRows(brief: Brief, blocks: readonly ReadBlock[], account: Account): Account {
  const rows: Contact[] = [];
  const replaced = new Set<Block>();
  let header: Header | null = null;
  let told: Told = nothingTold;
  let previous: Block | null = null;
  for (const [index, { block, facts, inAccount }] of blocks.entries()) {
    if (block.kind !== "tableRow") {
      header = null;
      previous = null;
      continue;
    }
    if (previous === null || block.start - previous.end > 400) {
      told = toldAbove(brief, blocks, index);
      header = headerOf(brief, block, told);
      if (header) replaced.add(block);
    } else if (header) {
      replaced.add(block);
      const contact = contactOf(brief, block, facts, header, told);
      // A chronology of other matters has dates, and no means.
      if (contact && (inAccount || contact.means !== "unknown")) rows.push(contact);
    }
    previous = block;
  }
  if (rows.length === 0) return account;
  const prose = account.contacts.filter((contact) => !replaced.has(contact.block) && !contact.general);
  return { ...account, contacts: [...prose, ...rows].sort((a, b) => a.start - b.start) };
}

/** What stands above the rows for all of them: in the header, the sentence that introduces the table, or the heading. */
interface Told {
  readonly means: readonly Means[];
  readonly attempt: boolean;
  readonly people: readonly Participant[];
}

const nothingTold: Told = { means: [], attempt: false, people: [] };

function toldAbove(brief: Brief, blocks: readonly ReadBlock[], at: number): Told {
  const header = (blocks[at] as ReadBlock).block;
  const above = blocks[at - 1];
  const isNear = above !== undefined && above.block.kind !== "tableRow" && header.start - above.block.end < 80;
  const introduction = isNear ? above.facts.sentences.at(-1) : undefined;
  const isIntroduction =
    introduction !== undefined &&
    (above?.isHeading || introduction.opensList || pointsAhead.test(brief.source.slice(above?.block ?? header)));
  const words = [header, ...(isIntroduction && above ? [above.block] : [])].map((one) =>
    meansIn(plainCell(brief.source.slice(one))),
  );
  const ownMeans = words.find((means) => means.length > 0) ?? [];
  if (!isIntroduction || !above) return { ...nothingTold, means: ownMeans };
  return {
    means: ownMeans,
    attempt: introduction.mentions.some(({ kind }) => kind === "attempt" || kind === "seeking"),
    people: introduction.participants.map((one) => ({
      ...one,
      start: one.start + above.block.start,
      end: one.end + above.block.start,
    })),
  };
}

/** The means that words tell, calls and meetings by their nouns among them. */
function meansIn(text: string): Means[] {
  const found = findMeans(text);
  if (found.length > 0) return found;
  const noun = callNoun.exec(text);
  if (!noun) return [];
  return [{ kind: "live", value: noun[0].toLowerCase(), start: noun.index, end: noun.index + noun[0].length }];
}

const pointsAhead = /\b(?:following|below)\b/i;
const callNoun = /\b(?:calls?|conferences?|meetings?|met)\b/i;

function headerOf(brief: Brief, row: Block, { means }: Told): Header | null {
  const header = new Map<Column, number[]>();
  for (const [index, cell] of row.cells.entries()) {
    const text = brief.source.slice(cell);
    const column = columns.find(([name, pattern]) => (name === "who" || !header.has(name)) && pattern.test(text))?.[0];
    if (column) header.set(column, [...(header.get(column) ?? []), index]);
  }
  return header.has("when") && (header.has("how") || header.has("who") || means.length > 0) ? header : null;
}

function contactOf(brief: Brief, row: Block, facts: BlockFacts, header: Header, told: Told): Contact | null {
  const cells = (column: Column): Cell[] =>
    (header.get(column) ?? []).flatMap((index) => {
      const span = row.cells[index];
      return span ? [{ span, text: plainCell(brief.source.slice(span)) }] : [];
    });
  const cell = (column: Column): Cell | null => cells(column)[0] ?? null;
  const whole: Cell = { span: row, text: plainCell(brief.source.slice(row)) };
  const dates = datesOf(cell("when"), brief.filingDate?.value ?? null);
  const how = cell("how") ?? whole;
  const means = [meansIn(how.text), findMeans(whole.text), told.means].find((one) => one.length > 0) ?? [];
  if (dates.length === 0 && means.length === 0) return null;
  const live = means.some(({ kind }) => kind === "live");
  const failed =
    told.attempt ||
    facts.sentences.some(({ unanswered }) => unanswered) ||
    /\bvoice\s?-?mail|\bno\s+(?:answer|response)|\bleft\s+(?:\w+\s+){0,3}(?:message|word)|\bunanswered|\bdid\s+not\s+(?:answer|join|appear)/i.test(
      whole.text,
    );
  const kind = live ? "live" : means.length > 0 ? "written" : "unknown";
  return {
    start: row.start,
    end: row.end,
    means: kind,
    exchange: live && !failed,
    attempt: live && failed,
    announcement: false,
    sayings: 0,
    isSought: false,
    isCall: false,
    isLiveByName: live,
    general: false,
    who: [...told.people, ...(header.has("who") ? cells("who") : [whole]).flatMap(peopleOf)],
    dates: dates.map(({ iso }) => iso).filter((iso) => iso !== null),
    evidence: [
      ...dates.map(({ span, words }): Evidence => ({ ...span, element: "when", value: words })),
      ...(kind === "unknown" ? [] : [{ ...how.span, element: "how" as const, value: means[0]?.value ?? how.text }]),
      ...topicsOf(cell("what"), whole),
      ...outcomeOf(cell("outcome")),
    ],
    block: row,
    inAccount: true,
    opensList: false,
  };
}

interface Cell {
  readonly span: Span;
  readonly text: string;
}

/** The same length as typed, without marks. */
function plainCell(raw: string): string {
  return raw.replace(/[*_\\|\r\n\u00a0]/g, " ").replace(/<br\s*\/?>/gi, (tag) => " ".repeat(tag.length));
}

function datesOf(cell: Cell | null, filed: string | null): { span: Span; words: string; iso: string | null }[] {
  if (!cell) return [];
  return findContactDates(cell.text).map(({ start, end, reading }) => {
    const year = reading.kind === "day" ? (reading.year ?? (filed ? Number(filed.slice(0, 4)) : null)) : null;
    const two = (value: number): string => String(value).padStart(2, "0");
    const iso = reading.kind === "day" && year !== null ? `${year}-${two(reading.month)}-${two(reading.day)}` : null;
    return { span: within(cell, start, end), words: cell.text.slice(start, end).trim(), iso };
  });
}

/** Participants of a cell, which may list bare surnames: "Achebe, Pfeiffer". */
function peopleOf(cell: Cell): Participant[] {
  const named = findParticipants(cell.text);
  const people = named.map((one) => ({ ...one, ...within(cell, one.start, one.end) }));
  for (const match of cell.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      named.some((one) => start < one.end && one.start < end) ||
      /^(?:Dr|Mr|Ms|Mrs|Counsel|Attorney|All|Both|The)$/.test(match[0])
    )
      continue;
    const follows = cell.text.slice(end, end + 2);
    if (/^\s\p{Lu}/u.test(follows)) continue;
    people.push({ kind: "name", surname: match[0].toLowerCase(), owner: "", ...within(cell, start, end) });
  }
  return people;
}

function topicsOf(cell: Cell | null, whole: Cell): Evidence[] {
  const numbered = findNumberedTopics(whole.text).map(
    (topic): Evidence => ({
      ...within(whole, topic.start, topic.end),
      element: "what",
      value: topic.value,
    }),
  );
  if (numbered.length > 0 || !cell || contentWords(cell.text) === 0) return numbered;
  return [{ ...cell.span, element: "what", value: cell.text.trim() }];
}

function outcomeOf(cell: Cell | null): Evidence[] {
  return cell && cell.text.trim() !== "" ? [{ ...cell.span, element: "outcome", value: cell.text.trim() }] : [];
}

function within(cell: Cell, start: number, end: number): Span {
  return { start: cell.span.start + start, end: cell.span.start + end };
}
