import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import { contains, overlaps, type Span, spanAt } from "../text/span.ts";
import type { Account, Contact, ReadBlock } from "./account.ts";
import { findBlanks } from "./blanks.ts";
import { ConferralCache } from "./cache.ts";
import type { Conferral, Step } from "./conferral.ts";
import { gradeAccount } from "./grading.ts";
import { leaveOutEarlier } from "./history.ts";
import type { Participant } from "./people.ts";
import { proseBlocks } from "./prose.ts";
import { hiddenIn, within } from "./readText.ts";
import { requirementOf, titleOf } from "./requirement.ts";
import { readSides } from "./sides.ts";
import { readAccount } from "./steps.ts";
import { readTableRows } from "./tables.ts";

export interface ConferralOptions {
  readonly cache?: ConferralCache;
}

/**
 * What a paper says about conferring, against what its court asks. Pure; never throws, whatever the text. Only prose of the
 * writer's own counts: not comments, code, block quotes, quotations, front matter or the certificate of service.
 */
export function analyzeConferral(brief: Brief, { cache = new ConferralCache() }: ConferralOptions = {}): Conferral {
  const requirement = requirementOf(brief);
  const { blocks, introductions, outsiders } = readBlocks(brief, cache);
  const sides = readSides(brief, introductions, enforcesSubpoena.test(titleOf(brief)) ? undefined : outsiders);
  const told = readTableRows(brief, blocks, readAccount(brief, blocks, sides));
  const account = leaveOutEarlier(brief, blocks, told, sides);
  const passage = passageOf(brief, account);
  const blanks = blanksIn(brief, blocks, account);
  const steps = account.contacts.map((contact) => stepOf(brief, contact));
  const found = { requirement, passage, steps, statements: statementsOf(account), blanks };
  if (requirement.level !== "need" && requirement.level !== "check") {
    return { ...found, grade: "not-required", present: [], missing: [] };
  }
  return { ...found, ...gradeAccount(account, sides, account === told && hasCertificate(brief, blocks, blanks)) };
}

/** The persons with whom to confer are then those of a stranger to the case. */
const enforcesSubpoena = /\b(?:compel|enforce|compliance)\b.*\bsubpoena\b/i;

/** Whether a headed certificate of conferral says or begins to say something, and not that nothing was done. */
function hasCertificate(brief: Brief, blocks: readonly ReadBlock[], blanks: readonly Span[]): boolean {
  const certificates = brief.certificates.filter(({ kind }) => kind === "conferral");
  return certificates.some((certificate) => {
    if (blanks.some((blank) => contains(certificate, blank))) return true;
    const inside = blocks.filter(({ block, isHeading }) => !isHeading && contains(certificate, block));
    const sentences = inside.flatMap(({ facts }) => facts.sentences);
    return (
      !sentences.some(({ noContact }) => noContact) &&
      sentences.some(({ recital, elsewhere, ofTalking, isToCome }) => ofTalking && !recital && !elsewhere && !isToCome)
    );
  });
}

/**
 * The prose of the paper that may tell of the conferral, with its place, and the lawyers whom any of it introduces, the
 * certificate of service included.
 */
function readBlocks(
  brief: Brief,
  cache: ConferralCache,
): { blocks: ReadBlock[]; introductions: Participant[]; outsiders: Set<string> } {
  const accounts = accountSections(brief);
  const excluded = excludedSpans(brief);
  const headings = new Map(brief.sections.map(({ heading }) => [heading.start, heading.end]));
  const boundaries = brief.sections.map(({ start }) => start);
  const blocks: ReadBlock[] = [];
  const introductions: Participant[] = [];
  const outsiders = new Set<string>();
  let section = 0;
  const prose = proseBlocks(brief);
  for (const [index, facts] of cache.factsOf(brief, prose).entries()) {
    const block = prose[index] as Block;
    while (section < boundaries.length && (boundaries[section] as number) <= block.start) section++;
    if (facts.introductions.length > 0) introductions.push(...facts.introductions);
    for (const surname of facts.outsiders) outsiders.add(surname);
    if (facts.isService || (block.footnote === null && isExcluded(brief, block, excluded))) continue;
    const account = block.footnote === null ? accounts.findIndex((span) => contains(span, block)) : -1;
    blocks.push({
      block,
      facts,
      isHeading: block.kind === "heading" || headings.get(block.start) === block.end,
      inAccount: account >= 0 || facts.isRunInCertificate,
      section: account >= 0 ? -1 - account : section,
    });
  }
  return { blocks, introductions, outsiders };
}

function isExcluded(brief: Brief, block: Block, excluded: readonly Span[]): boolean {
  const by = excluded.find((span) => overlaps(span, block));
  // A certificate may be signed in its own paragraph.
  return by !== undefined && !(by === brief.signature && signedProse.test(brief.source.slice(block).slice(0, 800)));
}

const signedProse = /^\s*(?:I|We|The undersigned|Counsel|Pursuant|Plaintiffs?|Defendants?)\b[^\n]{40,}\/?s\/\s/;

/** Title, signature and certificate of service tell nothing of the conferral. */
function excludedSpans(brief: Brief): Span[] {
  const spans: Span[] = brief.certificates.filter(({ kind }) => kind === "service");
  if (brief.title) spans.push(brief.title);
  if (brief.signature) spans.push(brief.signature);
  return spans;
}

const conferralHeading =
  /\bconfer(?:ral|red|ring|ence)?\b|\bmeet[\s-]and[\s-]confer|\bgood[\s-]faith\b|\b37\.2\b|\bgolden\s+rule\b|\bduty\s+to\s+(?:confer|consult)|\bconsultation\b|\bstatement\s+of\s+consult|\b(?:steps|efforts?|attempts?)\b.*\b(?:taken|made|to\s+(?:resolve|confer|reach)|resolve)|\bcertif\w+|\b(?:statement|description|account|summary|history|chronology|record)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:efforts?|steps|attempts|communications|dealings|discussions|correspondence)\b|^\W*(?:\w+\W+)?(?:efforts?|steps|attempts)\b|\bwhat\s+(?:was|has\s+been|we|counsel)\s+(?:done|did)\b|\bcommunications?\s+(?:between|among|with)\b|\bconferred\b|\b(?:counsel|attorneys|lawyers|parties)\b.*\b(?:said|spoke|spoken|talk\w*|wrote|written|communicat\w*|discuss\w*|met|correspond\w*)\b|\b(?:tele\w*|phone|video)\s*(?:calls?|conferences?|conversations?)\b|\bcalls?\b.*\bcounsel\b/i;
const otherHeading =
  /\bservice\b|\bmailing\b|\bdelivery\b|\bfiling\b|\bword\s+count|\binterested\b|\bscheduling\b|\bsettlement\b|\bstatus\s+conference|\bpretrial|\b(?:failed|failure|did\s+not|not)\b.*\bconfer|\bclass\b/i;

/** Sections whose heading says that they tell of the conferral, and certificates of that kind. */
function accountSections(brief: Brief): Span[] {
  const certificates: Span[] = brief.certificates.filter(({ kind }) => kind !== "service");
  const sections: Span[] = brief.sections.filter(
    ({ title }) => conferralHeading.test(title) && !otherHeading.test(title),
  );
  const spans = [...certificates, ...sections].map(({ start, end }) => ({
    start,
    end: endBeforeSignature(brief, start, end),
  }));
  return spans.filter(
    (span, index) =>
      !spans.some((other, at) => at !== index && contains(other, span) && (at < index || !contains(span, other))),
  );
}

function endBeforeSignature(brief: Brief, start: number, end: number): number {
  const { signature } = brief;
  return signature && signature.start > start && signature.start < end ? signature.start : end;
}

/** What a paper says in place of a step. */
function statementsOf({ contacts, assertions, futility }: Account): readonly Span[] {
  if (contacts.length > 0) return [];
  return assertions.length > 0 ? assertions : futility;
}

function stepOf({ source }: Brief, contact: Contact): Step {
  const { start, end, means, attempt, announcement, dates, evidence } = contact;
  return {
    start,
    end,
    means,
    attemptOnly: attempt,
    announcementOnly: announcement,
    dates: [...dates].sort(),
    evidence: [
      ...evidence,
      ...contact.who
        .filter(({ kind }) => kind !== "they")
        .map((person) => ({
          start: person.start,
          end: person.end,
          element: "who" as const,
          value: inWords(source.slice(person)),
        })),
    ],
  };
}

/** A passage without emphasis marks, on one line. */
function inWords(passage: string): string {
  return passage
    .replace(/[*_\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where the paper speaks of the conferral: the certificate, else the passage that does. */
function passageOf(brief: Brief, { contacts, assertions, futility }: Account): Span | null {
  const told: Span[] = [...contacts, ...assertions, ...futility];
  const [section] = accountSections(brief).filter((span) => told.some((one) => contains(span, one)));
  if (section) return section;
  const counted: Span[] = contacts.length > 0 ? [...contacts] : told;
  if (counted.length === 0) return null;
  return { start: Math.min(...counted.map(({ start }) => start)), end: Math.max(...counted.map(({ end }) => end)) };
}

/** Blanks left in the certificate or in the account of the steps. */
function blanksIn(brief: Brief, blocks: readonly ReadBlock[], { contacts, assertions }: Account): Span[] {
  const prose = blocks.map(({ block }) => block);
  const told = new Set([...contacts, ...assertions].map(({ start }) => spanAt(prose, start)));
  const blanks: Span[] = [];
  for (const { block, inAccount } of blocks) {
    if (!inAccount && !told.has(block)) continue;
    for (const blank of findBlanks(brief.source.slice(block))) {
      const span = { start: blank.start + block.start, end: blank.end + block.start };
      if (!isSetApart(brief, span)) blanks.push(span);
    }
  }
  return blanks;
}

/** Inside a quotation or a comment. "<date>" looks like a tag but is a blank. */
function isSetApart(brief: Brief, span: Span): boolean {
  if (within(brief.quotations, span).length > 0) return true;
  return brief.source.text[span.start] !== "<" && hiddenIn(brief, span).length > 0;
}
