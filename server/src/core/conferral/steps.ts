import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import { type Account, type Contact, emptyContact, isStep, type ReadBlock, type Sides } from "./account.ts";
import type { Evidence } from "./conferral.ts";
import { addDays, type DayReading, type FoundDate, nextWeekday } from "./contactDates.ts";
import type { SentenceFacts } from "./facts.ts";
import { datesOf, type Group, groupMentions, isBare, lastMention } from "./groups.ts";
import type { Participant } from "./people.ts";
import { type DatedBlock, howsOf, opensWithDate, PlacedSentence, whens } from "./placedSentence.ts";
import type { Topic } from "./topics.ts";

/** Puts the contacts together that the blocks describe. */
export function readAccount(brief: Brief, blocks: readonly ReadBlock[], sides: Sides): Account {
  const reader = new AccountReader(brief.filingDate?.value ?? null, sides);
  for (const block of blocks) reader.read(block);
  return reader.account();
}

class AccountReader {
  readonly #filingDate: string | null;
  readonly #sides: Sides;
  readonly #contacts: Contact[] = [];
  readonly #assertions: Span[] = [];
  readonly #futility: Span[] = [];
  #section = -1;
  #last: Contact | null = null;
  #general: Contact | null = null;
  #topics: Topic[] = [];
  /** Days that open the block, and days of the heading above it. */
  #leading: DatedBlock | null = null;
  #heading: DatedBlock | null = null;
  #lastDay: string | null = null;
  /** What a certificate tells in labels and no sentences: "Participants: ... Date: ... Manner: ...". */
  #labels: Contact | null = null;

  constructor(filingDate: string | null, sides: Sides) {
    this.#filingDate = filingDate;
    this.#sides = sides;
  }

  account(): Account {
    const labels = this.#labels;
    if (this.#contacts.length === 0 && this.#assertions.length === 0 && labels && isStep(labels)) {
      return { contacts: [labels], assertions: [], futility: this.#futility };
    }
    const used = this.#contacts.filter((contact) => !(contact.general && this.#hasFollower(contact)));
    return { contacts: used, assertions: this.#assertions, futility: this.#futility };
  }

  /** A general account is only the opening of the particular ones after it. */
  #hasFollower(general: Contact): boolean {
    return this.#contacts.some((other) => other !== general && !other.general && other.start > general.start);
  }

  read({ block, facts, isHeading, inAccount, section }: ReadBlock): void {
    if (section !== this.#section) this.#enter(section);
    this.#leading = null;
    if (isHeading) this.#heading = null;
    if (facts.tellsOfNone) this.#readFutility(facts.sentences, block, inAccount);
    if (!this.#last && !inAccount && !facts.tellsOfContact) return;
    const before = this.#contacts.length;
    let spoke = false;
    for (const [index, sentence] of facts.sentences.entries()) {
      const placed = new PlacedSentence(sentence, block, inAccount);
      if (opensWithDate(sentence, index)) this.#leading = { dates: sentence.dates, means: sentence.means, block };
      const tells = sentence.mentions.length > 0 || sentence.assertion;
      if (tells && !(isHeading && sentence.dates.length === 0) && (inAccount || this.#concernsDispute(sentence)))
        this.#readContacts(placed);
      if (inAccount && !tells && !isHeading) this.#addLabels(placed);
      if (this.#last && this.#contribute(placed)) spoke = true;
      if (inAccount) this.#topics.push(...sentence.topics);
    }
    if (isHeading) this.#heading = this.#leading;
    if (!inAccount && before === this.#contacts.length && !spoke) this.#last = null;
  }

  #enter(section: number): void {
    this.#section = section;
    this.#last = null;
    this.#general = null;
    this.#topics = [];
    this.#heading = null;
  }

  /** Outside an account of the conferral, contacts count between counsel, or about discovery. */
  #concernsDispute(sentence: SentenceFacts): boolean {
    if (sentence.ofDiscovery || sentence.mentions.some(({ ruleWord }) => ruleWord)) return true;
    if (sentence.assertion && sentence.ofTalking) return true;
    return sentence.participants.some((participant) => this.#isOfCounsel(participant));
  }

  #isOfCounsel({ kind, owner, surname }: Participant): boolean {
    if (kind === "role") return !/^(?:his|her|their|its)$/.test(owner);
    if (kind === "they") return this.#last !== null;
    return kind === "both" || kind === "self" || (kind === "name" && this.#sides.isKnown(surname));
  }

  #readContacts(placed: PlacedSentence): void {
    const { facts } = placed;
    const groups = groupMentions(facts).sort((a, b) => lastMention(a) - lastMention(b));
    for (const group of groups) this.#addGroup(placed, group, groups.length);
    if (groups.length === 0 && facts.assertion) this.#addAssertion(placed);
  }

  #addAssertion(placed: PlacedSentence): void {
    const { facts } = placed;
    const names = facts.participants.some(({ kind }) => kind === "name");
    const days = this.#daysOf(facts.dates.filter(({ role }) => role === "contact"));
    if (!names && days.length === 0 && facts.topics.length === 0) {
      this.#assertions.push(placed.span);
      return;
    }
    if (this.#last && this.#last.block === placed.block && days.length === 0) return;
    if (!placed.inAccount && !names && days.length === 0) {
      this.#assertions.push(placed.span);
      return;
    }
    const group: Group = { kind: "unknown", mentions: [], exchange: false, attempt: true, announcement: false };
    this.#open(
      placed,
      group,
      { dates: facts.dates.filter(({ role }) => role === "contact"), means: [], block: placed.block },
      days,
    );
  }

  #addGroup(placed: PlacedSentence, group: Group, groups: number): void {
    const { facts } = placed;
    const dates = datesOf(facts, group, groups);
    const leading = facts.further ? null : (this.#leading ?? this.#heading);
    const dated = dates.length > 0 || !leading ? { dates, means: [], block: placed.block } : leading;
    const days = this.#daysOf(dated.dates);
    if (group.kind === "unknown" && isBare(facts, days)) {
      if (this.#last?.block !== placed.block) this.#assertions.push(placed.span);
      return;
    }
    if (dates.length === 0 && this.#continues(placed, group)) {
      this.#extend(placed, group);
      return;
    }
    this.#open(placed, group, dated, days);
  }

  /** Whether a sentence without a day of its own goes on telling of the contact before it. */
  #continues({ facts, block }: PlacedSentence, group: Group): boolean {
    const last = this.#last;
    if (!last || facts.further || last.general) return false;
    if (last.block !== block && last.block.end + 400 < block.start) return false;
    if (group.kind === "written") return last.means === "written";
    if (group.kind === "unknown") return last.means !== "written" || last.block === block;
    return last.means !== "written";
  }

  #extend(placed: PlacedSentence, group: Group): void {
    const last = this.#last;
    if (!last) return;
    last.end = placed.span.end;
    if (group.kind === "live") last.means = "live";
    if (group.exchange) {
      last.exchange = true;
      last.attempt = false;
      last.announcement = false;
    } else if (group.attempt && !last.exchange) last.attempt = true;
    last.who.push(...placed.people(this.#sides));
    last.evidence.push(...placed.hows(group), ...placed.topics(), ...placed.ownPosition());
  }

  #open(placed: PlacedSentence, group: Group, dated: DatedBlock, days: readonly string[]): void {
    const { facts, block } = placed;
    const contact: Contact = {
      ...placed.span,
      means: group.kind === "unknown" ? (dated.means[0]?.kind ?? "unknown") : group.kind,
      exchange: group.exchange,
      attempt: group.attempt,
      announcement: group.announcement,
      general: group.kind === "unknown" && days.length === 0 && dated.dates.length === 0,
      who: [...placed.people(this.#sides), ...this.#carriedPeople(placed)],
      dates: [...days],
      evidence: [...whens(dated), ...howsOf(dated), ...placed.hows(group), ...placed.topics(), ...placed.ownPosition()],
      block,
      inAccount: placed.inAccount,
    };
    if (this.#general && this.#general.evidence.length > 0 && !contact.general) {
      contact.evidence.push(...this.#general.evidence.filter(({ element }) => element === "what"));
    }
    if (facts.pointsBack && this.#topics.length > 0) contact.evidence.push(...placed.pointedAt(this.#topics));
    if (contact.general && !this.#general) this.#general = contact;
    this.#contacts.push(contact);
    this.#last = contact;
    const latest = days.at(-1);
    if (latest) this.#lastDay = latest;
  }

  /** Persons named before, for "they", for a step of a list, and for one that names only one side. */
  #carriedPeople({ facts, block }: PlacedSentence): Participant[] {
    const last = this.#last;
    const fromLast = last && (last.block === block || facts.participants.length > 0) ? last.who : [];
    const persons = new Map<string, Participant>();
    for (const one of [...(this.#general?.who ?? []), ...fromLast])
      persons.set(`${one.kind} ${one.surname} ${one.owner}`, one);
    return [...persons.values()];
  }

  /** Takes from a sentence what it adds to the contact before it. Returns whether it added anything. */
  #contribute(placed: PlacedSentence): boolean {
    const last = this.#last;
    const { facts } = placed;
    if (!last || (facts.mentions.length > 0 && last.start === placed.span.start)) return this.#noteAnswer(placed, last);
    if (facts.mentions.length > 0 && facts.dates.length > 0) return false;
    let added = false;
    const add = (evidence: readonly Evidence[]): void => {
      if (evidence.length === 0) return;
      last.evidence.push(...evidence);
      added = true;
    };
    if (facts.participation) {
      last.who.push(...placed.people(this.#sides));
      added = true;
    }
    if (facts.position) add([placed.evidence("what", "positions")]);
    if (placed.inAccount || facts.position || facts.outcome) add(placed.topics());
    if (facts.pointsBack && (facts.position || facts.outcome)) add(placed.pointedAt(this.#topics));
    if (facts.outcome) add([placed.evidence("outcome", "outcome")]);
    if (facts.outcome && last.means === "written") this.#addToLastLive(placed.topics());
    const live = facts.means.find(({ kind }) => kind === "live");
    if (live && last.means !== "written" && !facts.further) {
      last.means = "live";
      add(placed.hows({ kind: "live", mentions: [], exchange: false, attempt: false, announcement: false }));
    }
    if (added) last.end = Math.max(last.end, placed.span.end);
    return this.#noteAnswer(placed, last) || added;
  }

  #addLabels(placed: PlacedSentence): void {
    const { facts, block } = placed;
    if (facts.elsewhere || facts.noContact || facts.recital) return;
    this.#labels ??= { ...emptyContact(placed.span, block), inAccount: true };
    const labels = this.#labels;
    const dates = facts.dates.filter(({ role }) => role === "contact");
    labels.end = placed.span.end;
    labels.who.push(...placed.people(this.#sides));
    labels.dates.push(...this.#daysOf(dates));
    labels.evidence.push(
      ...whens({ dates, means: [], block }),
      ...howsOf({ dates, means: facts.means, block }),
      ...placed.topics(),
    );
    const live = facts.means.some(({ kind }) => kind === "live");
    if (live) labels.means = "live";
    else if (facts.means.length > 0 && labels.means === "unknown") labels.means = "written";
  }

  #addToLastLive(evidence: readonly Evidence[]): void {
    const live = this.#contacts.filter(({ means }) => means === "live").at(-1);
    if (live) live.evidence.push(...evidence);
  }

  #noteAnswer({ facts }: PlacedSentence, last: Contact | null): boolean {
    if (!last || !facts.unanswered || last.exchange || last.means === "written") return false;
    last.attempt = true;
    return true;
  }

  #readFutility(sentences: readonly SentenceFacts[], block: Block, inAccount: boolean): void {
    for (const [index, sentence] of sentences.entries()) {
      const around = [sentences[index - 1], sentence, sentences[index + 1]].filter((one) => one !== undefined);
      const told =
        inAccount ||
        around.some((one) => one.noContact || (one.ofTalking && (one.ofDiscovery || one.participants.length > 0)));
      const refused = sentence.noContact && around.some((one) => one.unwelcome);
      if ((sentence.futility && told) || refused) {
        this.#futility.push({ start: block.start + sentence.start, end: block.start + sentence.end });
      }
    }
  }

  #daysOf(dates: readonly FoundDate[]): string[] {
    const days: string[] = [];
    for (const { reading } of dates) {
      const day = this.#dayOf(reading, days.at(-1) ?? this.#lastDay);
      if (day) days.push(day);
    }
    return days;
  }

  #dayOf(reading: DayReading, base: string | null): string | null {
    const filed = this.#filingDate;
    switch (reading.kind) {
      case "after":
        return base ? addDays(base, reading.days) : null;
      case "weekday":
        return base ? nextWeekday(base, reading.weekday) : null;
      case "filing":
        return filed ? addDays(filed, -reading.before) : null;
      case "day": {
        const monthDay = `${String(reading.month).padStart(2, "0")}-${String(reading.day).padStart(2, "0")}`;
        if (reading.year !== null) return `${String(reading.year).padStart(4, "0")}-${monthDay}`;
        const year = base?.slice(0, 4) ?? filed?.slice(0, 4);
        if (!year) return null;
        const guess = `${year}-${monthDay}`;
        return filed && guess > filed ? `${String(Number(year) - 1).padStart(4, "0")}-${monthDay}` : guess;
      }
    }
  }
}
