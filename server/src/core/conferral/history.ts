import type { Brief } from "../brief/brief.ts";
import type { Account, Contact, ReadBlock, Sides } from "./account.ts";
import { resolveDay } from "./days.ts";
import { type SentenceFacts, speaksOfLaterSet } from "./facts.ts";
import { asksForTime } from "./motions.ts";
import type { NamedMotion } from "./namedMotions.ts";
import { titleOf } from "./requirement.ts";

/**
 * The account without what was done about something else: contacts before the discovery in dispute was served, where the
 * paper says when that was; in a renewed motion, contacts before the earlier one was denied; in one that a court order be
 * enforced, contacts before the order; and contacts that are told as the history of another motion. The same account where
 * nothing is left out.
 */
export function leaveOutEarlier(brief: Brief, blocks: readonly ReadBlock[], account: Account, sides: Sides): Account {
  if (account.contacts.length === 0) return account;
  const history = new HistoryReader(brief, blocks, sides);
  const contacts = account.contacts.filter((contact) => !history.holds(contact));
  return contacts.length === account.contacts.length ? account : { ...account, contacts };
}

interface Turn {
  /** ISO date, or null where it is not told. */
  readonly date: string | null;
  readonly offset: number;
  readonly section: number;
}

/** Whether a sentence, in an account of the conferral or not, tells of a turn. */
type Tells = (facts: SentenceFacts, inAccount: boolean) => boolean;

class HistoryReader {
  readonly #brief: Brief;
  readonly #blocks: readonly ReadBlock[];
  readonly #sides: Sides;
  /** Contacts before this day are of no account. */
  readonly #since: string | null;
  /** Contacts that a narrative dates before this day are of the events in suit, or about something else. */
  readonly #firstService: string | null;
  /** The denial of the motion that this one renews. */
  readonly #denial: Turn | null;

  /** What is in dispute was served, noticed or answered on this day, at the earliest. */
  readonly #arisen: string | null;
  /** The motion is for something else than more time. */
  readonly #isOverDiscovery: boolean;

  constructor(brief: Brief, blocks: readonly ReadBlock[], sides: Sides) {
    this.#sides = sides;
    this.#brief = brief;
    this.#blocks = blocks;
    const title = titleOf(brief);
    this.#denial = isRenewed(brief) ? this.#latest((facts) => facts.tellsOfDenial) : null;
    const enforces = brief.filing.relief.some((relief) => relief === "contempt" || relief === "sanctions");
    const order = enforces || enforcesOrder.test(title) ? this.#latest((facts) => facts.tellsOfOrder) : null;
    const disputed = this.#latest((facts) => facts.servesDisputed);
    this.#since = [this.#denial, order, disputed]
      .flatMap((turn) => turn?.date ?? [])
      .reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
    this.#firstService = this.#first((facts) => facts.servesDiscovery);
    this.#arisen = this.#dayArisen(title);
    this.#isOverDiscovery = brief.filing.kind === "response" || !asksForTime(brief);
  }

  holds(contact: Contact): boolean {
    if (this.#since !== null && isBefore(contact, this.#since)) return true;
    if (
      this.#arisen !== null &&
      this.#isBeforeDay(contact, this.#arisen) &&
      !this.#mayBeOfDispute(contact, this.#arisen)
    )
      return true;
    if (this.#isAboutOtherMotion(contact)) return true;
    if (contact.inAccount) return false;
    if (this.#firstService !== null && isBefore(contact, this.#firstService)) return true;
    if (this.#isOverDiscovery && this.#isForOtherRelief(contact)) return true;
    return this.#precedesDenial(contact) || this.#isOfAnotherMotion(contact);
  }

  /** "called to ask whether Plaintiff would agree to an extension", or to an amended answer: of no account for a motion over discovery. */
  #isForOtherRelief(contact: Contact): boolean {
    const told = this.#sentenceOf(contact);
    if (!told?.forOtherRelief) return false;
    return told.topics.every(({ kind, value }) => kind === "words" && ofOtherRelief.test(value));
  }

  /** What a narrative tells before the denial, and without a day, came before it. */
  #precedesDenial({ dates, block, start }: Contact): boolean {
    const denial = this.#denial;
    if (!denial || dates.length > 0 || start > denial.offset) return false;
    return this.#blocks.find((one) => one.block === block)?.section === denial.section;
  }

  /** "Before it did so, counsel spoke", after a sentence on a motion that was made; or before one on its fate. */
  #isOfAnotherMotion(contact: Contact): boolean {
    const sentences = this.#sentencesAround(contact);
    const told = this.#sentenceOf(contact);
    const at = told ? sentences.indexOf(told) : -1;
    if (isFollowedByItsMotion(sentences.slice(at + 1, at + 4))) return true;
    const before = sentences.slice(Math.max(0, at - 3), at);
    if (!before.some((sentence) => sentence.tellsOfMotion)) return false;
    return (sentences[at]?.looksBack ?? false) || sentences.slice(at + 1).some((sentence) => sentence.tellsOfRuling);
  }

  #latest(tells: Tells): Turn | null {
    return this.#turns(tells).reduce<Turn | null>(
      (last, turn) => (last?.date && (!turn.date || turn.date <= last.date) ? last : turn),
      null,
    );
  }

  /** No contact before this day was about what is in dispute; null where the paper does not tell it. */
  #dayArisen(title: string): string | null {
    if (/\bsubpoena/i.test(title)) return this.#first((facts) => facts.servesDiscovery && facts.ofSubpoena);
    if (/\bdepos(?:ition|e)/i.test(title)) return this.#first((facts) => facts.servesDiscovery && facts.ofDeposition);
    if (!this.#brief.filing.relief.includes("compel") || /\bdisclosures?\b/i.test(title)) return null;
    const isLaterSet = speaksOfLaterSet(title);
    const service = this.#first((facts) => facts.servesDiscovery && facts.ofLaterSet === isLaterSet);
    const answer = this.#first((facts, inAccount) => !inAccount && facts.answersDiscovery);
    return answer !== null && (service === null || answer > service) ? answer : service;
  }

  /**
   * A letter that names requests by number may be about them though they had not been answered; and where a year more makes
   * the days of a certificate fit, the year may be mistyped.
   */
  #mayBeOfDispute(contact: Contact, arisen: string): boolean {
    const filed = this.#brief.filingDate?.value ?? null;
    const isNumbered = this.#sentenceOf(contact)?.topics.some(({ kind }) => kind === "number") ?? false;
    if (contact.means === "written" && isNumbered) return true;
    return (
      contact.inAccount &&
      contact.dates.length > 0 &&
      contact.dates.map(yearLater).every((day) => day >= arisen && (filed === null || day <= filed))
    );
  }

  /** Before a day; a month or a season where no day is told. */
  #isBeforeDay(contact: Contact, day: string): boolean {
    if (contact.dates.length > 0) return isBefore(contact, day);
    const filed = this.#brief.filingDate?.value ?? null;
    const latest = filed === null ? null : (this.#sentenceOf(contact)?.latestDay(filed) ?? null);
    return latest !== null && latest < day;
  }

  /** "about Defendant's motion to strike", "before filing its motion Defendant called": told of a motion that is not this one. */
  #isAboutOtherMotion(contact: Contact): boolean {
    if (this.#brief.filing.kind === "response") return false;
    const told = this.#sentenceOf(contact);
    if (!told || told.topics.some(({ kind }) => kind === "number")) return false;
    return told.motions.some((motion) => {
      // "about the logs and Defendant's motion to stay" is about more than the motion.
      if (told.topics.some(({ start, end }) => start < motion.start - 10 && motion.start < end)) return false;
      if (this.#isOfOtherSide(told, motion)) return true;
      return motion.object !== "" && !isGeneral.test(motion.object) && !this.#seeks(motion.object);
    });
  }

  /** Whether this motion is for what a word names. */
  #seeks(object: string): boolean {
    return titleOf(this.#brief).toLowerCase().includes(object.slice(0, 6));
  }

  #isOfOtherSide(told: SentenceFacts, { owner, start, end }: NamedMotion): boolean {
    const { movant } = this.#sides;
    if (owner !== "") {
      const kind = this.#sides.isKnown(owner) ? "name" : "role";
      const side = this.#sides.sideOf(
        kind === "name" ? { kind, surname: owner, owner: "", start, end } : { kind, surname: "", owner, start, end },
      );
      return isParty(side) && isParty(movant) && side !== movant;
    }
    // "Before filing its motion Defendant called": whose it is, who acts tells.
    if (start - told.start > 30) return false;
    const actor = [...told.participants, ...told.actingParties]
      .filter((one) => one.start >= end)
      .sort((a, b) => a.start - b.start)[0];
    return actor !== undefined && actor.kind !== "they" && this.#sides.sideOf(actor) !== movant;
  }

  #sentencesAround({ block }: Contact): readonly SentenceFacts[] {
    return this.#blocks.find((one) => one.block === block)?.facts.sentences ?? [];
  }

  #sentenceOf(contact: Contact): SentenceFacts | undefined {
    const at = contact.start - contact.block.start;
    return this.#sentencesAround(contact).find(({ start, end }) => start <= at && at < end);
  }

  #first(tells: Tells): string | null {
    return this.#turns(tells).reduce<string | null>(
      (first, { date }) => (date !== null && (first === null || date < first) ? date : first),
      null,
    );
  }

  #turns(tells: Tells): Turn[] {
    const filed = this.#brief.filingDate?.value ?? null;
    const turns: Turn[] = [];
    for (const { block, facts, section, inAccount } of this.#blocks) {
      if (!facts.tellsOfProceedings) continue;
      for (const sentence of facts.sentences) {
        if (!tells(sentence, inAccount)) continue;
        const dates = sentence.dates.flatMap(({ reading }) =>
          reading.kind === "day" ? (resolveDay(reading, null, filed) ?? []) : [],
        );
        const date = dates.find((one) => filed === null || one <= filed) ?? null;
        turns.push({ date, offset: block.start + sentence.start, section });
      }
    }
    return turns;
  }
}

/** "Plaintiff then moved to compel; the motion was granted", after what had been done before that motion. */
function isFollowedByItsMotion(after: readonly SentenceFacts[]): boolean {
  const made = after.findIndex(({ tellsOfDiscoveryMotion }) => tellsOfDiscoveryMotion);
  return made >= 0 && after.slice(made, made + 2).some(({ tellsOfRuling }) => tellsOfRuling);
}

function yearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

function isParty(side: string): boolean {
  return side === "plaintiff" || side === "defendant";
}

function isBefore({ dates }: Contact, day: string): boolean {
  return dates.length > 0 && dates.every((date) => date < day);
}

const ofOtherRelief =
  /\b(?:extension|continuance|enlargement|time|deadlines?|dates?|schedul\w+|amend\w*|leave|dismissal|substitution|transfer|remand|interven\w+|consolidation|joinder|withdrawal|pro\s+hac\s+vice|seal)\b/i;
const enforcesOrder = /\b(?:complian\w+|comply|enforce\w*)\b.*\border\b/i;
/** Words that name no relief by themselves. */
const isGeneral = /^(?:relief|order|leave|an?|compel|protective|sanctions|quash)$/;
const renewing = /\b(?:renewed|second|third|successive|refiled|re-filed|re-urged)\b.*\bmotion\b/i;
const renews =
  /\b(?:renews?|re-?urges?)\s+(?:its|his|her|their|the)\b|\b(?:moves?\s+again|again\s+moves?|moves?\s+once\s+more)\b/i;

function isRenewed(brief: Brief): boolean {
  if (renewing.test(titleOf(brief))) return true;
  const from = brief.title?.end ?? 0;
  return renews.test(brief.source.text.slice(from, from + 1500));
}
