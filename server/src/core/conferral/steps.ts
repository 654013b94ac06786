import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import { type Account, type Contact, emptyContact, isStep, type ReadBlock, type Sides } from "./account.ts";
import type { Evidence } from "./conferral.ts";
import type { FoundDate } from "./contactDates.ts";
import { resolveDay } from "./days.ts";
import type { BlockFacts, SentenceFacts } from "./facts.ts";
import { datesOf, type Group, groupMentions, isBare, lastMention } from "./groups.ts";
import type { Mention } from "./mentions.ts";
import type { Participant } from "./people.ts";
import { type DatedBlock, howsOf, opensWithDate, PlacedSentence, whens } from "./placedSentence.ts";
import { filingDay } from "./sameDay.ts";
import { namesBothSides } from "./sides.ts";
import type { Topic } from "./topics.ts";

/** Puts the contacts together that the blocks describe. */
export function readAccount(brief: Brief, blocks: readonly ReadBlock[], sides: Sides): Account {
  const reader = new AccountReader(filingDay(brief), sides);
  for (const block of blocks) reader.read(block);
  return reader.account();
}

/** A sentence told of a conference with the court, a planning conference or the like. */
interface Aside {
  readonly block: Block;
  /** Whether its day has been told. */
  isDated: boolean;
  readonly last: SentenceFacts;
}

class AccountReader {
  readonly #filingDate: string | null;
  readonly #sides: Sides;
  readonly #contacts: Contact[] = [];
  readonly #assertions: Span[] = [];
  readonly #futility: Span[] = [];
  /** The blocks read so far. */
  readonly #seen: BlockFacts[] = [];
  /** Requests by number in the first block that names any, and how many blocks were searched for them. */
  #numbered: readonly Topic[] = [];
  #searched = 0;
  #section = -1;
  /** How many contacts had been told before the section. */
  #entered = 0;
  #last: Contact | null = null;
  #general: Contact | null = null;
  #topics: Topic[] = [];
  /** Who was named last. */
  #recent: Participant[] = [];
  #recentBlock: Block | null = null;
  /** Days that open the block, and days of the heading above it. */
  #leading: DatedBlock | null = null;
  #heading: DatedBlock | null = null;
  /** The heading above, where it tells by what means the contacts were that are listed below it: "Telephone calls". */
  #listHeading: PlacedSentence | null = null;
  #lastDay: string | null = null;
  #aside: Aside | null = null;
  /** What a certificate tells in labels and no sentences: "Participants: ... Date: ... Manner: ...". */
  #labels: Contact | null = null;
  #labelled = 0;

  constructor(filingDate: string | null, sides: Sides) {
    this.#filingDate = filingDate;
    this.#sides = sides;
  }

  account(): Account {
    const labels = this.#labels;
    if (
      this.#contacts.length === 0 &&
      labels &&
      (isStep(labels) || (this.#labelled > 1 && labels.means !== "unknown"))
    ) {
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
    this.#seen.push(facts);
    if (section !== this.#section) this.#enter(section);
    this.#leading = null;
    if (isHeading) {
      this.#heading = null;
      this.#listHeading = listHeadingOf(facts, block, inAccount);
    }
    const excuses = inAccount ? facts.excuses.certified : facts.excuses.told;
    this.#futility.push(
      ...excuses.spans.map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    );
    if (!this.#last && !inAccount && !facts.tellsOfContact) return;
    const before = this.#contacts.length;
    let spoke = false;
    let ofCounsel = false;
    for (const [index, sentence] of facts.sentences.entries()) {
      const placed = new PlacedSentence(sentence, block, inAccount);
      if (sentence.ofOtherBusiness && sentence.tellsWhen) this.#dropLast(block);
      const isAside = this.#isOfAside(sentence, block, facts.sentences[index + 1]);
      if (opensWithDate(sentence, index) || sentence.getsToPhone)
        this.#leading = { dates: sentence.dates, means: sentence.means, block };
      // "Matters discussed: ..." in a list of labels tells of no further contact.
      const isLabel = inAccount && this.#labelled > 0 && sentence.isLabelled && sentence.dates.length === 0;
      const tells = !isLabel && ((sentence.mentions.length > 0 && !sentence.refusesTalk) || sentence.assertion);
      ofCounsel ||= sentence.ofCounsel;
      if (
        tells &&
        !isAside &&
        !(isHeading && sentence.dates.length === 0) &&
        (inAccount || ofCounsel || this.#concernsDispute(sentence, block))
      )
        this.#readContacts(placed);
      if (!tells && !isAside && sentence.isDialogue) this.#addDialogue(placed);
      if (!tells && !isHeading && this.#listHeading) this.#addListed(placed, this.#listHeading);
      if (inAccount && !tells && !isHeading) this.#addLabels(placed);
      if (sentence.saysAllWritten) this.#takeForWritten();
      if (this.#last && this.#contribute(placed)) spoke = true;
      if (this.#last && facts.sentences[index - 1]?.isTopicLabel && sentence.ofSubject)
        this.#last.evidence.push(placed.evidence("what", "subjects"));
      if (inAccount) this.#topics.push(...sentence.topics);
      if (inAccount || tells) this.#noteDay(sentence);
      if (inAccount || facts.tellsOfContact) this.#notePeople(placed);
    }
    if (excuses.ofAll) this.#dropUndated(before);
    if (isHeading || isDateAlone(facts, this.#leading)) this.#heading = this.#leading;
    if (!inAccount && before === this.#contacts.length && !spoke) this.#last = null;
  }

  /** "They discussed a discovery plan", after a sentence on the planning conference; `next` is the sentence that follows. */
  #isOfAside(sentence: SentenceFacts, block: Block, next: SentenceFacts | undefined): boolean {
    const isDated = hasContactDate(sentence);
    const opens = sentence.elsewhere || sentence.ofOtherBusiness;
    if (opens) this.#aside = { block, isDated, last: sentence };
    const aside = this.#aside;
    if (aside?.block !== block) return false;
    if (!opens && isDated && isPartOfAside(sentence, next, aside)) {
      aside.isDated = true;
      return true;
    }
    if (!opens && (sentence.further || isDated)) {
      this.#aside = null;
      return false;
    }
    return sentence.leansOnContact || sentence.mentions.every(({ kind }) => kind === "confer" || kind === "exchange");
  }

  /** "That was the planning conference of May 14": the contact just told is none. */
  #dropLast(block: Block): void {
    if (this.#last?.block !== block || this.#contacts.at(-1) !== this.#last) return;
    this.#contacts.pop();
    this.#last = null;
  }

  #enter(section: number): void {
    this.#section = section;
    this.#entered = this.#contacts.length;
    this.#last = null;
    this.#general = null;
    this.#topics = [];
    this.#recent = [];
    this.#heading = null;
  }

  /** Outside an account of the conferral, contacts count between counsel, or about discovery. */
  #concernsDispute(sentence: SentenceFacts, block: Block): boolean {
    if (sentence.ofDiscovery || sentence.mentions.some(({ ruleWord }) => ruleWord)) return true;
    if (sentence.assertion && (sentence.ofTalking || sentence.ofMotion || isOfSelf(sentence))) return true;
    if (sentence.byPronoun && this.#recentBlock === block && this.#recent.some((one) => this.#isCounsel(one)))
      return true;
    if (this.#last && (sentence.byPronoun || this.#goesOn(sentence, block))) return true;
    if (sentence.byCounsel || sentence.ofConferring) return true;
    if (sentence.surnames.some(({ surname }) => this.#sides.isKnown(surname))) return true;
    return sentence.participants.some((participant) => this.#isOfCounsel(participant, sentence));
  }

  /** Whether a person named before is counsel, as far as the paper tells. */
  #isCounsel({ kind, surname }: Participant): boolean {
    if (this.#recent.some((one) => this.#sides.isOutsider(one.surname))) return false;
    return kind === "role" || this.#sides.isKnown(surname);
  }

  /** Tells more of a contact told in the same paragraph, and names nobody new. */
  #goesOn({ participants }: SentenceFacts, block: Block): boolean {
    return (
      this.#last?.block === block &&
      !participants.some(({ kind, surname }) => kind === "name" && !this.#sides.isKnown(surname))
    );
  }

  #isOfCounsel({ kind, owner, surname }: Participant, sentence: SentenceFacts): boolean {
    if (kind === "role") return !/^(?:his|her|their|its)$/.test(owner);
    if (kind === "they") return this.#last !== null;
    return (
      kind === "both" ||
      (kind === "self" && (sentence.ofOthers || (sentence.hasPronoun && this.#recent.length > 0))) ||
      (kind === "name" && this.#sides.isKnown(surname))
    );
  }

  #readContacts(placed: PlacedSentence): void {
    const { facts } = placed;
    const groups = groupMentions(facts, this.#withCounsel(facts)).sort((a, b) => lastMention(a) - lastMention(b));
    for (const group of groups) this.#addGroup(placed, group, groups.length);
    if (groups.length === 0 && facts.assertion) this.#addAssertion(placed);
  }

  /** Contacts but those of, or with, somebody whom the paper calls a witness, a client or the like. */
  #withCounsel(facts: SentenceFacts): Mention[] {
    const isOutsider = (one: Participant | undefined): boolean =>
      one?.kind === "name" && this.#sides.isOutsider(one.surname);
    const people = facts.participants.filter((one) => !facts.isOfOccasion(one));
    const named = people.filter(({ kind }) => kind === "name" || kind === "role" || kind === "both");
    if (named.length > 0 && named.every(isOutsider) && !facts.ofLawyers) return [];
    return facts.mentions.filter(({ start, end }) => {
      const before = people.filter((one) => one.end <= start).at(-1);
      const after = people.find((one) => one.start >= end && one.start - end < 24);
      return !isOutsider(before) && !isOutsider(after);
    });
  }

  /** Whether a person is named beside the movant's own lawyer, whose name may be only that of who certifies. */
  #namesOther({ facts }: PlacedSentence): boolean {
    return facts.participants.some(
      (one) =>
        one.kind === "name" && !this.#sides.isParty(one.surname) && this.#sides.sideOf(one) !== this.#sides.movant,
    );
  }

  /** "On June 3 Ms. Roe asked Mr. Doe whether": a contact, where a day is told and no letter before it may have said so. */
  #addDialogue(placed: PlacedSentence): void {
    const dates = placed.facts.dates.filter(({ role }) => role === "contact");
    const people = placed.people(this.#sides).filter(({ kind }) => kind !== "they");
    if (dates.length === 0 || this.#last?.block === placed.block) return;
    if (people.some(({ kind, surname }) => kind === "name" && !this.#sides.isKnown(surname))) return;
    if (!namesBothSides(people, this.#sides)) return;
    const kind = placed.facts.means.some((means) => means.kind === "live") ? "live" : "unknown";
    const group: Group = { kind, mentions: [], exchange: true, attempt: false, announcement: false };
    this.#open(placed, group, { dates, means: [], block: placed.block }, this.#daysOf(dates));
  }

  /** "June 3, 2024: Request No. 4", below "Telephone calls". */
  #addListed(placed: PlacedSentence, heading: PlacedSentence): void {
    const { facts, block } = placed;
    const dates = facts.dates.filter(({ role }) => role === "contact");
    if (!opensWithDay(facts)) return;
    const kind = heading.facts.means[0]?.kind ?? (heading.facts.mentions[0]?.kind === "written" ? "written" : "live");
    const { mentions } = heading.facts;
    const isLive = kind === "live";
    const group: Group = {
      kind,
      mentions,
      exchange: isLive && !facts.unanswered,
      attempt: isLive && facts.unanswered,
      announcement: false,
    };
    this.#open(placed, group, { dates, means: [], block }, this.#daysOf(dates));
    this.#last?.evidence.push(...heading.hows(group));
    if (this.#last) addPeople(this.#last.who, heading.people(this.#sides));
  }

  #addAssertion(placed: PlacedSentence): void {
    const { facts } = placed;
    const names = this.#namesOther(placed);
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
    if (isBare(facts, group, days, this.#namesOther(placed))) {
      if (this.#last?.block !== placed.block) this.#assertions.push(placed.span);
      return;
    }
    const isInLetter = group.kind === "unknown" && facts.inLetter && this.#last?.means === "written";
    if ((dates.length === 0 || isInLetter) && this.#continues(placed, group)) {
      this.#extend(placed, group);
      return;
    }
    this.#open(placed, group, dated, days);
  }

  /** Whether a sentence without a day of its own goes on telling of the contact before it. */
  #continues({ facts, block }: PlacedSentence, group: Group): boolean {
    const last = this.#last;
    // "On May 7 she called again. She left a second message." is one call.
    const isItsMessage = group.attempt && last?.isCall === true && !last.exchange && last.block === block;
    if (!last || (facts.further && !isItsMessage) || last.general) return false;
    if (last.block !== block && Math.max(last.block.end, last.end) + 400 < block.start) return false;
    if (group.kind === "written") return last.means === "written";
    if (group.kind === "unknown") return last.means !== "written" || last.block === block;
    return last.means !== "written";
  }

  #extend(placed: PlacedSentence, group: Group): void {
    const last = this.#last;
    if (!last) return;
    last.end = placed.span.end;
    if (group.kind === "live") last.means = "live";
    last.isLiveByName ||= isLiveByName(placed.facts, group);
    if (group.exchange) {
      last.exchange = true;
      last.attempt = false;
      last.announcement = false;
    } else if (group.attempt && !last.exchange) last.attempt = true;
    else if (last.isSought && group.kind === "live") last.attempt = false;
    last.isSought = false;
    addPeople(last.who, [...placed.people(this.#sides), ...this.#antecedents(placed)]);
    last.evidence.push(...placed.hows(group), ...placed.topics(), ...ownPositionOf(placed, group));
  }

  #open(placed: PlacedSentence, group: Group, dated: DatedBlock, days: readonly string[]): void {
    const { facts, block } = placed;
    const contact: Contact = {
      ...placed.span,
      means: group.kind === "unknown" ? (dated.means[0]?.kind ?? "unknown") : group.kind,
      exchange: group.exchange,
      attempt: group.attempt,
      announcement: group.announcement,
      sayings: 0,
      isSought: group.mentions.length > 0 && group.mentions.every(({ kind }) => kind === "seeking"),
      isCall:
        group.mentions.some(({ kind }) => kind === "call") && !group.mentions.some(({ kind }) => kind === "attempt"),
      isLiveByName: isLiveByName(facts, group),
      general: group.kind === "unknown" && days.length === 0 && dated.dates.length === 0,
      who: addPeople([...placed.people(this.#sides)], [...this.#carriedPeople(placed), ...this.#antecedents(placed)]),
      dates: [...days],
      evidence: [
        ...whens(dated),
        ...howsOf(dated),
        ...placed.hows(group),
        ...placed.topics(),
        ...ownPositionOf(placed, group),
      ],
      block,
      inAccount: placed.inAccount,
      opensList: days.length === 0 && (facts.opensList || isOfSeveral(facts, group)),
    };
    if (this.#general && this.#general.evidence.length > 0 && !contact.general) {
      contact.evidence.push(...this.#general.evidence.filter(({ element }) => element === "what"));
    }
    if (facts.pointsBack && this.#topics.length > 0) contact.evidence.push(...placed.pointedAt(this.#topics));
    if (facts.countsBack && !contact.evidence.some(({ element }) => element === "what")) {
      contact.evidence.push(...placed.pointedAt(this.#numberedBefore()));
    }
    if (contact.general && !this.#general) this.#general = contact;
    this.#contacts.push(contact);
    this.#last = contact;
    this.#lean(days);
  }

  /** Requests by number that the paper has named before. */
  #numberedBefore(): readonly Topic[] {
    for (; this.#numbered.length === 0 && this.#searched < this.#seen.length; this.#searched++) {
      const { sentences = [] } = this.#seen[this.#searched] ?? {};
      this.#numbered = sentences.flatMap((sentence) => sentence.topics.filter(({ kind }) => kind === "number"));
    }
    return this.#numbered;
  }

  /** Persons of whom the sentences before spoke, for "called him", and for a step that names nobody. */
  #antecedents(placed: PlacedSentence): Participant[] {
    const leans =
      placed.facts.hasPronoun || (placed.inAccount && !namesBothSides(placed.people(this.#sides), this.#sides));
    return leans ? this.#recent : [];
  }

  /** Keeps who was named last: in an account, whom its opening names. */
  #notePeople(placed: PlacedSentence): void {
    const people = placed
      .people(this.#sides)
      .filter(({ kind }) => kind === "name" || kind === "role" || kind === "party");
    if (people.length > 0) this.#recentBlock = placed.block;
    if (people.length > 0) this.#recent = [...this.#recent, ...people].slice(-4);
  }

  /** Persons named before, for "they", for a step of a list, and for one that names only one side. */
  #carriedPeople({ facts, block }: PlacedSentence): Participant[] {
    const last = this.#last;
    const fromLast = last && (last.block === block || facts.participants.length > 0) ? last.who : [];
    return [...(this.#general?.who ?? []), ...fromLast];
  }

  /** The persons whom a sentence names by a role, or who are known to be lawyers. */
  #lawyersOf(placed: PlacedSentence): Participant[] {
    return placed
      .people(this.#sides)
      .filter(({ kind, surname }) => kind === "role" || (kind === "name" && this.#sides.isKnown(surname)));
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
    if (facts.tellsWhen && last.dates.length === 0) {
      this.#dateLast(placed, last);
      addPeople(last.who, this.#lawyersOf(placed));
    }
    if (facts.repeats && last.attempt && last.means === "live") this.#dateLast(placed, last);
    if (this.#isListed(placed, last)) {
      this.#dateLast(placed, last);
      addPeople(last.who, this.#lawyersOf(placed));
    }
    if (facts.participation) {
      addPeople(last.who, placed.people(this.#sides));
      added = true;
    }
    if (facts.position && last.block === placed.block && last.means !== "written")
      addPeople(last.who, placed.people(this.#sides));
    if (facts.says && last.block === placed.block && last.means === "live")
      addPeople(last.who, this.#lawyersOf(placed));
    if (facts.says && last.block === placed.block && ++last.sayings === 2) add([placed.evidence("what", "positions")]);
    if (facts.position && this.#mayBeOf(placed, last)) {
      if (last.announcement && last.block === placed.block && facts.ofOther && facts.topics.length > 0) {
        last.announcement = false;
        last.exchange = true;
      }
      add([placed.evidence("what", "positions")]);
      this.#takeCall(placed, last);
    }
    if (
      placed.inAccount ||
      facts.position ||
      facts.outcome ||
      (facts.leansOnContact && facts.says && last.means !== "written") ||
      (last.block === placed.block &&
        (facts.says || isJustAfter(placed, last) || facts.topics.some(({ kind }) => kind === "label")))
    )
      add(placed.topics());
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

  /** Outside an account, a position in a later paragraph was told in the contact only where it is somebody's. */
  #mayBeOf(placed: PlacedSentence, last: Contact): boolean {
    const { facts, block, inAccount } = placed;
    return inAccount || last.block === block || facts.leansOnContact || placed.people(this.#sides).length > 0;
  }

  /** "They spoke by telephone on these days:", and an item that opens with a day. */
  #isListed({ facts, block }: PlacedSentence, last: Contact): boolean {
    if (!last.opensList || facts.mentions.length > 0 || !opensWithDay(facts)) return false;
    return last.block !== block || facts.isFragment;
  }

  /** A call on which the other side took a position was taken. */
  #takeCall({ facts, block, inAccount }: PlacedSentence, last: Contact): void {
    if (
      last.means !== "live" ||
      !last.attempt ||
      facts.unanswered ||
      !(inAccount || last.block === block) ||
      last.evidence.some(({ value }) => value === "voicemail")
    )
      return;
    if (facts.mentions.length === 0 && last.isCall) {
      last.attempt = false;
      last.exchange = true;
    }
  }

  /** "That was February 9." */
  #dateLast({ facts, block }: PlacedSentence, last: Contact): void {
    const dates = facts.dates.filter(({ role }) => role === "contact");
    const days = this.#daysOf(dates);
    last.dates.push(...days);
    last.evidence.push(...whens({ dates, means: [], block }));
    this.#lean(days);
  }

  /** The day last mentioned, on which "that day" and "a week later" lean. */
  #noteDay({ dates }: SentenceFacts): void {
    this.#lean(this.#daysOf(dates.filter(({ reading, role }) => reading.kind === "day" && role !== "other")));
  }

  /** Later words lean on the last of these days; an account does not go on from a day that has yet to come. */
  #lean(days: readonly string[]): void {
    const filed = this.#filingDate;
    this.#lastDay = days.filter((day) => filed === null || day <= filed).at(-1) ?? this.#lastDay;
  }

  /** "All of it was by e-mail": of the contacts told before, save those of which a live means is told. */
  #takeForWritten(): void {
    for (const contact of this.#contacts.slice(this.#entered)) {
      if (!contact.isLiveByName) contact.means = "written";
    }
  }

  #addLabels(placed: PlacedSentence): void {
    const { facts, block } = placed;
    if (facts.elsewhere || facts.noContact || facts.recital) return;
    this.#labels ??= { ...emptyContact(placed.span, block), inAccount: true };
    const labels = this.#labels;
    if (facts.isLabelled) this.#labelled++;
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

  #noteAnswer({ facts, block }: PlacedSentence, last: Contact | null): boolean {
    if (facts.answersNone) {
      for (const contact of this.#contacts) {
        if (contact.block === block && contact.isCall && !contact.exchange) contact.attempt = true;
      }
    }
    if (!last || !facts.unanswered || last.exchange || last.means === "written") return false;
    last.attempt = true;
    return true;
  }

  /** Where a paragraph says that nobody conferred, and why not, contacts without a day in it are its reasons. */
  #dropUndated(from: number): void {
    const kept = this.#contacts
      .slice(from)
      .filter(({ evidence }) => evidence.some(({ element }) => element === "when"));
    this.#contacts.splice(from, this.#contacts.length - from, ...kept);
    if (kept.length === 0) this.#last = null;
  }

  #daysOf(dates: readonly FoundDate[]): string[] {
    const days: string[] = [];
    for (const { reading } of dates) {
      const day = resolveDay(reading, days.at(-1) ?? this.#lastDay, this.#filingDate);
      if (day) days.push(day);
    }
    return days;
  }
}

/** "June 3, 2024: Request No. 4" */
function opensWithDay({ dates, start }: SentenceFacts): boolean {
  const [first] = dates;
  return first?.role === "contact" && first.start - start < 4;
}

/** A heading that tells one means and no day. */
function listHeadingOf({ sentences }: BlockFacts, block: Block, inAccount: boolean): PlacedSentence | null {
  const [first] = sentences;
  if (!inAccount || !first || sentences.length > 1 || first.dates.length > 0) return null;
  const kinds = new Set(first.means.map(({ kind }) => kind));
  return kinds.size === 1 ? new PlacedSentence(first, block, inAccount) : null;
}

/** An item that is a day and nothing more heads the items within it. */
function isDateAlone({ sentences }: BlockFacts, leading: DatedBlock | null): boolean {
  const [first] = sentences;
  if (leading === null || !first || sentences.length > 1) return false;
  return leading.dates.reduce((rest, { start, end }) => rest - (end - start), first.end - first.start) < 4;
}

function hasContactDate({ dates }: SentenceFacts): boolean {
  return dates.some(({ role }) => role === "contact");
}

/** A dated sentence after one on a planning conference tells more of it: its report, its subjects, or only its day. */
function isPartOfAside(sentence: SentenceFacts, next: SentenceFacts | undefined, { isDated, last }: Aside): boolean {
  if (sentence.topics.some(({ kind }) => kind === "number")) return false;
  if (sentence.ofPlanning) return true;
  if (sentence.further) return false;
  if (next?.ofPlanning && next.mentions.length === 0) return true;
  return !isDated && sentence.start - last.end < 4 && sentence.topics.length === 0 && !sentence.ofDiscovery;
}

/** "There were three calls": the days may follow one by one. */
function isOfSeveral(facts: SentenceFacts, { kind, mentions }: Group): boolean {
  return kind === "live" && mentions.every((mention) => mention.kind === "event") && facts.countsCalls;
}

/** What somebody says of the motion to come is no position on the dispute. */
function ownPositionOf(placed: PlacedSentence, { mentions }: Group): Evidence[] {
  return mentions.some(({ kind }) => kind === "announcement") ? [] : placed.ownPosition();
}

/** A live means is told, and not only that there was a conversation. */
function isLiveByName(facts: SentenceFacts, { kind, mentions }: Group): boolean {
  if (kind !== "live") return false;
  return mentions.some(({ how }) => how !== null) || facts.means.some((means) => means.kind === "live");
}

function isOfSelf({ participants }: SentenceFacts): boolean {
  return participants.some(({ kind }) => kind === "self");
}

/** Whether a sentence of few words follows a contact: "The agenda was Interrogatories 8 and 9." */
function isJustAfter({ span, facts }: PlacedSentence, last: Contact): boolean {
  return span.start - last.end < 8 && span.end - span.start < 120 && facts.topics.some(({ kind }) => kind === "number");
}

/** Adds to a list the persons who are not yet in it. Returns the list. */
function addPeople(list: Participant[], more: readonly Participant[]): Participant[] {
  for (const one of more) {
    const isKnown = list.some(
      ({ kind, surname, owner }) => kind === one.kind && surname === one.surname && owner === one.owner,
    );
    if (!isKnown) list.push(one);
  }
  return list;
}
