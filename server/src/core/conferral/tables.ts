import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Account, Contact, ReadBlock } from "./account.ts";
import type { Evidence } from "./conferral.ts";
import { findContactDates } from "./contactDates.ts";
import { findMeans } from "./means.ts";
import { findParticipants, type Participant } from "./people.ts";
import { contentWords, findNumberedTopics } from "./topics.ts";

type Column = "when" | "how" | "who" | "what" | "outcome";

const columns: readonly (readonly [Column, RegExp])[] = [
  ["when", /\b(?:dates?|when|day|time)\b/i],
  ["how", /\b(?:manner|method|means|mode|how|type|form|medium|contact|communication|step|event|action)\b/i],
  ["who", /\b(?:participants?|who|attendees?|persons?|people|counsel|attorneys?|by|between|from|parties|present)\b/i],
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
  let header: ReadonlyMap<Column, number> | null = null;
  let previous: Block | null = null;
  for (const { block, inAccount } of blocks) {
    if (block.kind !== "tableRow") {
      header = null;
      previous = null;
      continue;
    }
    if (previous === null || block.start - previous.end > 400) header = headerOf(brief, block);
    else if (header) {
      replaced.add(block);
      const contact = contactOf(brief, block, header);
      // A chronology of other matters has dates, and no means.
      if (contact && (inAccount || contact.means !== "unknown")) rows.push(contact);
    }
    previous = block;
  }
  if (rows.length === 0) return account;
  const prose = account.contacts.filter((contact) => !replaced.has(contact.block) && !contact.general);
  return { ...account, contacts: [...prose, ...rows].sort((a, b) => a.start - b.start) };
}

function headerOf(brief: Brief, row: Block): ReadonlyMap<Column, number> | null {
  const header = new Map<Column, number>();
  for (const [index, cell] of row.cells.entries()) {
    const text = brief.source.slice(cell);
    const column = columns.find(([name, pattern]) => !header.has(name) && pattern.test(text))?.[0];
    if (column) header.set(column, index);
  }
  return header.has("when") && (header.has("how") || header.has("who")) ? header : null;
}

function contactOf(brief: Brief, row: Block, header: ReadonlyMap<Column, number>): Contact | null {
  const cell = (column: Column): Cell | null => {
    const index = header.get(column);
    const span = index === undefined ? undefined : row.cells[index];
    return span ? { span, text: plainCell(brief.source.slice(span)) } : null;
  };
  const whole: Cell = { span: row, text: plainCell(brief.source.slice(row)) };
  const dates = datesOf(cell("when"), brief.filingDate?.value ?? null);
  const how = cell("how") ?? whole;
  const means = findMeans(how.text).length > 0 ? findMeans(how.text) : findMeans(whole.text);
  if (dates.length === 0 && means.length === 0) return null;
  const live = means.some(({ kind }) => kind === "live") || /\b(?:call|conference|meeting|met)\b/i.test(how.text);
  const failed =
    /\bvoice\s?-?mail|\bno\s+(?:answer|response)|\bleft\s+(?:\w+\s+){0,3}message|\bunanswered|\bdid\s+not\s+(?:answer|join|appear)/i.test(
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
    who: peopleOf(cell("who") ?? whole),
    dates: dates.map(({ iso }) => iso).filter((iso) => iso !== null),
    evidence: [
      ...dates.map(({ span, words }): Evidence => ({ ...span, element: "when", value: words })),
      ...(kind === "unknown" ? [] : [{ ...how.span, element: "how" as const, value: means[0]?.value ?? how.text }]),
      ...topicsOf(cell("what"), whole),
      ...outcomeOf(cell("outcome")),
    ],
    block: row,
    inAccount: true,
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
