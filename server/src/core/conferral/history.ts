import type { Brief } from "../brief/brief.ts";
import { firstFullDate } from "../brief/dates.ts";
import type { Account, Contact, ReadBlock } from "./account.ts";
import { titleOf } from "./requirement.ts";

/**
 * The account without what was done about something else: contacts before the discovery in dispute was served, where the
 * paper says when that was, and, in a renewed motion, contacts before the earlier one was denied. The same account where
 * nothing is left out.
 */
export function leaveOutEarlier(brief: Brief, blocks: readonly ReadBlock[], account: Account): Account {
  const served = disputedServiceDate(brief, blocks);
  const denied = isRenewed(titleOf(brief)) ? denialDate(brief, blocks) : null;
  const first = firstServiceDate(brief, blocks);
  const since = [served, denied]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  const contacts = account.contacts.filter(
    (contact) =>
      !(since !== undefined && isBefore(contact, since)) &&
      !(first !== null && !contact.inAccount && isBefore(contact, first)),
  );
  return contacts.length === account.contacts.length ? account : { ...account, contacts };
}

function isBefore({ dates }: Contact, day: string): boolean {
  return dates.length > 0 && dates.every((date) => date < day);
}

/** When the requests "that are the subject of this motion" were served. */
function disputedServiceDate(brief: Brief, blocks: readonly ReadBlock[]): string | null {
  let latest: string | null = null;
  for (const { block, facts } of blocks) {
    if (!facts.tellsOfService) continue;
    for (const sentence of facts.sentences) {
      if (!sentence.servesDisputed) continue;
      const date = firstFullDate(brief.source.text, block.start + sentence.start, block.start + sentence.end);
      if (date && (latest === null || date.value > latest)) latest = date.value;
    }
  }
  return latest;
}

/**
 * The first day on which discovery was served, as far as the paper tells. Contacts that a narrative dates before it are of
 * the events in suit, or about something else.
 */
function firstServiceDate(brief: Brief, blocks: readonly ReadBlock[]): string | null {
  let first: string | null = null;
  for (const { block, facts } of blocks) {
    if (!facts.tellsOfService) continue;
    for (const sentence of facts.sentences) {
      if (!sentence.servesDiscovery) continue;
      const date = firstFullDate(brief.source.text, block.start + sentence.start, block.start + sentence.end);
      if (date && (first === null || date.value < first)) first = date.value;
    }
  }
  return first;
}

function isRenewed(title: string): boolean {
  return /\b(?:renewed|second|third|successive|refiled|re-filed|re-urged)\b.*\bmotion\b/i.test(title);
}

const denial =
  /\b(?:denied|denying|denial)\b[^.]{0,120}\b(?:motion|it)\b|\bmotion\b[^.]{0,120}\b(?:was\s+|were\s+)?(?:denied|denying)|\border\s+of\b[^.]{0,60}\bdenying|\bfirst\s+moved\b|\b(?:first|earlier|original|initial|previous|prior)\s+motion\b[^.]{0,60}\b(?:filed|on)\b/i;

/** The latest day on which the paper says that the earlier motion was made or denied. */
function denialDate(brief: Brief, blocks: readonly ReadBlock[]): string | null {
  let latest: string | null = null;
  for (const { block, facts } of blocks) {
    for (const sentence of facts.sentences) {
      const from = block.start + sentence.start;
      const to = block.start + sentence.end;
      if (sentence.mentions.length > 0 || !denial.test(brief.source.text.slice(from, to))) continue;
      const date = firstFullDate(brief.source.text, from, to);
      if (date && (latest === null || date.value > latest)) latest = date.value;
    }
  }
  return latest;
}
