import type { Span } from "../text/span.ts";
import type { Act } from "./acts.ts";
import { CompanyReader } from "./company.ts";
import { EventReader, type EventReading, eventMeans } from "./events.ts";
import { lawyerWord, SenseReader } from "./senses.ts";
import { SentenceWords } from "./sentenceWords.ts";
import { findWrittenMentions } from "./written.ts";

/**
 * Words that speak of a contact between persons:
 * "exchange": they spoke, met; "call": one called the other; "event": a call, a conference as a noun;
 * "attempt": a contact by a live means that did not come about; "seeking": asking for a call or trying to reach somebody;
 * "written": a letter, an e-mail; "confer": conferred, discussed, by whatever means; "announcement": informed, advised, told.
 */
export type MentionKind = "exchange" | "call" | "event" | "attempt" | "seeking" | "written" | "confer" | "announcement";

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** How, where the word itself tells it ("called", "met"). */
  readonly how: string | null;
  /** The rules' own word for it: conferred, met and conferred. */
  readonly ruleWord: boolean;
}

/** What a sentence says of contacts, of those that did not take place, and of attempts to settle the dispute. */
export interface Reading {
  readonly mentions: readonly Mention[];
  /** Contacts with the court, a client, a witness. */
  readonly withOthers: readonly Span[];
  /** "did not confer", "no conference was held" */
  readonly denied: readonly Span[];
  /** "would not discuss", "refused to meet" */
  readonly refused: readonly Span[];
  /** Contacts that are spoken of as asked for, refused, denied, or yet to come. */
  readonly unreal: readonly Span[];
  /** "tried to resolve", "unable to agree", "efforts were made" */
  readonly settling: readonly Span[];
}

/** Reads a sentence of read text. Linear in its length but for short looks around each verb and noun. */
export function readMentions(sentence: string): Reading {
  return new MentionReader(sentence).read();
}

/**
 * The contacts of which a sentence of read text speaks as having happened or been tried, in order. Denied ("did not
 * confer"), conditional ("unless counsel has conferred") and unreal ones ("would have met") are left out.
 */
export function findMentions(sentence: string): readonly Mention[] {
  return readMentions(sentence).mentions;
}

class MentionReader {
  readonly #sentence: SentenceWords;
  readonly #company: CompanyReader;
  readonly #senses: SenseReader;
  readonly #events: EventReader;
  readonly #mentions: Mention[] = [];
  readonly #withOthers: Span[] = [];
  readonly #denied: Span[] = [];
  readonly #refused: Span[] = [];
  readonly #settling: Span[] = [];
  readonly #unreal: Span[] = [];
  readonly #liveMeans: boolean;

  constructor(sentence: string) {
    this.#sentence = new SentenceWords(sentence);
    this.#company = new CompanyReader(this.#sentence, this.#withOthers);
    this.#senses = new SenseReader(this.#sentence, this.#company);
    this.#events = new EventReader(this.#sentence, this.#company);
    this.#liveMeans = liveMeansWords.test(sentence);
  }

  read(): Reading {
    this.#voicemails();
    this.#signs();
    for (const event of this.#events.read()) this.#event(event);
    const written = findWrittenMentions(this.#sentence.text);
    // "Plaintiff's accountant e-mailed": of the messages of others it is known before their calls are read.
    this.#withOthers.push(
      ...written.filter((one) => this.#company.isByOutsider(one) || this.#company.isToOutsider(one)),
    );
    for (const act of this.#sentence.acts) this.#verb(act);
    for (const one of written) if (!this.#withOthers.includes(one)) this.#add("written", one);
    this.#announcements();
    this.#byMeans();
    this.#label();
    this.#efforts();
    return {
      mentions: this.#mentions.sort((a, b) => a.start - b.start),
      withOthers: this.#withOthers,
      denied: this.#denied,
      refused: this.#refused,
      unreal: this.#unreal,
      settling: this.#settling,
    };
  }

  #add(kind: MentionKind, span: Span, how: string | null = null, ruleWord = false): void {
    if (this.#mentions.some((other) => span.start < other.end && other.start < span.end)) return;
    this.#mentions.push({ kind, how, ruleWord, start: span.start, end: span.end });
  }

  // Verbs.

  #verb(act: Act): void {
    const { kind } = act.verb;
    const span = this.#sentence.span(act.at, act.last);
    switch (kind) {
      case "talk":
      case "meet":
      case "phone":
      case "reach":
      case "confer":
        if (this.#senses.isContact(act)) this.#contact(act, span);
        return;
      case "write":
        if (act.state === "denied" && this.#mayBeDenied(act)) this.#denied.push(span);
        if (act.state === "done" && (act.verb.form === "third" || this.#isCorrespondence(act)))
          this.#add("written", span);
        return;
      case "tell":
        if (act.state === "done" && !act.passive && this.#isAnnouncement(act)) this.#add("announcement", span);
        else if (act.state === "done" && act.passive && this.#isAnnouncement(act)) this.#add("announcement", span);
        return;
      case "settle":
        if (act.state === "denied" && this.#isNoAttempt(act)) this.#denied.push(span);
        else if (
          act.state === "tried" ||
          act.state === "unable" ||
          (act.state === "denied" && this.#company.isOfParties(act))
        )
          this.#settling.push(span);
        return;
      default:
        return;
    }
  }

  /** "corresponded with Mr. Vance"; what corresponds to a thing is like it. */
  #isCorrespondence({ verb, last }: Act): boolean {
    return verb.lemma === "correspond" && this.#sentence.form(last + 1) !== "to";
  }

  /** "made no attempt to resolve" */
  #isNoAttempt({ first }: Act): boolean {
    const before = this.#sentence.text.slice(0, this.#sentence.words[first]?.start ?? 0);
    return /\b(?:no|without|any)\s+(?:[\w-]+\s+){0,2}(?:attempts?|efforts?)\s*$/i.test(before);
  }

  #contact(act: Act, span: Span): void {
    const company = this.#company.company(act);
    const subject = this.#company.subject(act);
    if (act.state !== "done" && act.state !== "tried" && act.state !== "unable") this.#unreal.push(span);
    if (act.state === "required" || act.state === "unreal") return;
    if (company === "court" || subject === "court" || company === "outsider" || subject === "outsider") {
      if (act.state === "done") this.#withOthers.push(span);
      return;
    }
    if (subject === "paper") return;
    switch (act.state) {
      case "denied":
        // "Nobody called back" tells of an answer that did not come.
        if (this.#sentence.form(act.last + 1) !== "back") this.#denied.push(span);
        return;
      case "refused":
        this.#refused.push(span);
        return;
      case "sought":
        this.#add("seeking", span);
        return;
      case "tried":
      case "unable":
        this.#attempt(act, span);
        return;
      case "done":
        if (company === "gatekeeper") this.#add("attempt", span, "telephone");
        else this.#done(act, span);
    }
  }

  #attempt({ verb }: Act, span: Span): void {
    if (verb.kind === "phone") this.#add("attempt", span, "telephone");
    else if (verb.kind === "meet" && !this.#isMeetAndConfer(span)) this.#add("attempt", span, "meeting");
    else if (this.#liveMeans) this.#add("attempt", span);
    else this.#add("seeking", span, null, verb.kind === "confer");
  }

  #isMeetAndConfer({ end }: Span): boolean {
    return /^\s+(?:and|&)\s+confer/i.test(this.#sentence.text.slice(end, end + 16));
  }

  #done({ verb, wentTo }: Act, span: Span): void {
    // Whether who went found the other in, the rest of the account tells, as of a call.
    if (wentTo) {
      this.#add("call", span, "meeting");
      return;
    }
    switch (verb.kind) {
      case "talk":
        this.#add("exchange", span, verb.particle.startsWith("on the") ? "telephone" : null);
        return;
      case "meet":
        if (this.#isMeetAndConfer(span)) return;
        this.#add("exchange", span, "meeting");
        return;
      case "phone":
        this.#add("call", span, "telephone");
        return;
      case "reach":
        if (/^(?:reach out|contact|approach|touch base)/.test(`${verb.lemma} ${verb.particle}`.trim())) {
          this.#add(this.#liveMeans ? "call" : "seeking", span);
        } else this.#add("exchange", span);
        return;
      default:
        this.#add("confer", span, null, /^(?:confer|consult)$/.test(verb.lemma));
    }
  }

  #mayBeDenied(act: Act): boolean {
    return this.#company.subject(act) === "person" && !this.#sentence.form(act.last + 1).startsWith("discovery");
  }

  #isAnnouncement({ last, verb }: Act): boolean {
    const rest = this.#sentence.text.slice(this.#sentence.words[last]?.end ?? 0);
    if (/^\W*(?:by\s+the\s+(?:court|judge|clerk)|that\s+the\s+court|the\s+court)/i.test(rest) || courtTold.test(rest))
      return false;
    if (this.#company.clauseSubject(last) === "court") return false;
    return aboutTheMotion.test(rest) || (verb.lemma === "announce" && /\bmotion\b/.test(rest));
  }

  #event({ span, state, company, how, means, isPlaced }: EventReading): void {
    if (state !== null && state !== "done" && state !== "tried" && state !== "unable") this.#unreal.push(span);
    if (state === null || state === "unreal") return;
    if (state === "denied") {
      if (company !== "court") this.#denied.push(span);
    } else if (state === "refused") this.#refused.push(span);
    else if (company === "court" || company === "outsider") this.#withOthers.push(span);
    else if (state === "done") this.#add(isPlaced ? "call" : "event", span, means);
    else if (state === "tried") this.#add("attempt", span, how ?? "telephone");
    else if (state === "sought") this.#add("seeking", span);
  }

  // Voicemail, and calls that nobody took.

  #voicemails(): void {
    if (!voicemailWords.test(this.#sentence.text)) return;
    for (const match of this.#sentence.text.matchAll(voicemail)) {
      const before = this.#sentence.text.slice(Math.max(0, match.index - 40), match.index);
      if (outsiderBeside.test(this.#sentence.text.slice(match.index + match[0].length))) continue;
      if (/\b(?:no|any|without\s+(?:a|leaving))\s+(?:\w+\s+){0,2}$/i.test(before)) continue;
      this.#add("attempt", { start: match.index, end: match.index + match[0].length }, "telephone");
    }
  }

  #signs(): void {
    if (!signWords.test(this.#sentence.text)) return;
    for (const pattern of [noAnswer, openedMeeting, missedMeeting, triedLine, onThePhone]) {
      for (const match of this.#sentence.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (pattern === onThePhone) this.#add("exchange", span, eventMeans(match[0], "telephone"));
        else if (pattern === triedLine) this.#add("attempt", span, "telephone");
        else this.#add("attempt", span, pattern === openedMeeting || pattern === missedMeeting ? "meeting" : null);
      }
    }
    for (const match of this.#sentence.text.matchAll(saidBy)) {
      const announces =
        /^(?:informed|advised|notified|told)/i.test(match[0]) &&
        aboutTheMotion.test(this.#sentence.text.slice(match.index));
      const before = this.#sentence.text.slice(Math.max(0, match.index - 30), match.index);
      if (
        this.#company.isToldByOutsider(match.index + match[0].length) ||
        this.#company.isCourtAt(match.index) ||
        toCourt.test(this.#sentence.text.slice(match.index, match.index + match[0].length + 30))
      )
        continue;
      if (!announces && !/\b(?:not|never|would|could|will|to)\s+(?:\w+\s+)?$/i.test(before))
        this.#add("exchange", { start: match.index, end: match.index + match[0].length });
    }
    for (const match of this.#sentence.text.matchAll(notice)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (aboutTheMotion.test(this.#sentence.text.slice(span.end))) this.#add("announcement", span);
    }
  }

  /** "called to say that a motion would be filed" */
  #announcements(): void {
    const match = toAnnounce.exec(this.#sentence.text);
    if (match && aboutTheMotion.test(this.#sentence.text.slice(match.index)))
      this.#add("announcement", { start: match.index, end: match.index + match[0].length });
  }

  /** A lawyer who did something by telephone or in person was in contact with somebody, whatever the verb. */
  #byMeans(): void {
    if (this.#mentions.length > 0 || this.#withOthers.length > 0 || this.#unreal.length > 0 || this.#denied.length > 0)
      return;
    const match = adverbialMeans.exec(this.#sentence.text);
    const isFragment =
      this.#sentence.acts.length === 0 && this.#sentence.text.length < 90 && pairOfNames.test(this.#sentence.text);
    const isOfLawyers = lawyerWord.test(this.#sentence.text) || pairOfNames.test(this.#sentence.text);
    if (!match || !(isFragment || isOfLawyers) || otherUse.test(this.#sentence.text)) return;
    const span = { start: match.index, end: match.index + match[0].length };
    if (/\b(?:would|could|should|will|might|must|not|never|no)\b/i.test(this.#sentence.text.slice(0, span.start)))
      return;
    // Whether a visitor found anybody in, the rest of the account tells.
    if (visit.test(match[0])) this.#add("call", span, "meeting");
    else this.#add("exchange", span);
  }

  /** "May 15 - Quist and Vance, telephone: ..." */
  #label(): void {
    if (this.#mentions.length > 0) return;
    const match = label.exec(this.#sentence.text);
    if (!match) return;
    const start = match.index + match[0].length - (match[1] ?? "").length;
    this.#add(
      writtenWord.test(match[1] ?? "") ? "written" : "event",
      { start, end: match.index + match[0].length },
      liveHow(match[1] ?? ""),
    );
  }

  // Efforts, and their end.

  #efforts(): void {
    for (const pattern of settlingPhrases) {
      const match = pattern.exec(this.#sentence.text);
      if (
        match &&
        !/\b(?:no|without|any|not)\s+(?:\w+[\s-]+){0,2}$/i.test(
          this.#sentence.text.slice(Math.max(0, match.index - 30), match.index),
        )
      )
        this.#settling.push({ start: match.index, end: match.index + match[0].length });
    }
  }
}

const liveMeansWords =
  /\b(?:tele)?phon|\bvoice[\s-]?mail|\bvideo|\bzoom\b|\bTeams\b|\bweb[\s-]?ex\b|\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|\bcall(?:s|ed|ing)?\b|\bhallway\b/i;

/** Without these a sentence has none of the signs of a contact, and no message. */
const signWords =
  /answer|appear|join|pick|dial|call|\blog|\brang\b|busy|conference|meeting|session|appointment|waited|phone|line|cell|horn|zoom|teams|webex|video|skype|office|number|extension|raise|telephonic|person|face|notice|know|minutes/i;
const voicemailWords = /voice|\bL?VM\b|v\/m|machine|\bleft\b|\bleav/i;

const voicemail =
  /\bL?VM\b|\bv\/m\b|\b(?:left|leaving|leave)\b(?:\s+(?!no\b)[a-zà-ɏ.',-]+){0,6}?\s+(?:voice[\s-]?(?:mails?|messages?)|(?:telephone\s+|phone\s+)?messages?|word)\b|\bvoice[\s-]?(?:mails?|messages?|mailbox)\b|\banswering\s+machine\b|\bleft\s+(?:[a-zà-ɏ.']+\s+|\([^()]{0,60}\)\s+){0,4}(?:a\s+second|a\s+third|another|(?:one|two|three|several)\s+more)(?=\s*(?:[.,;]|$|on\b|at\b|the\b|that\b))/gi;
const outsiderBeside =
  /^\s+(?:for|with)\s+[^;]{1,40}?,\s+(?:an?|the|his|her|its)\s+(?:\w+\s+){0,3}(?:expert|witness|client|adjuster|manager|vendor|consultant|doctor|physician)\b/i;
const noAnswer =
  /\b(?:(?:no\s+one|nobody)\s+(?:picked\s+up|joined|dialed\s+in|(?:answered|appeared)\b(?=[^;]{0,30}\b(?:phone|call|meeting|conference|line)))|(?:did|has|had)(?:\s+not|n't)\s+(?:pick(?:ed)?\s+up|join(?:ed)?|(?:dial|call)(?:ed)?\s+in|log(?:ged)?\s+(?:in|on)|appear(?:ed)?\b(?=[^;]{0,30}\b(?:call|zoom|teams|video|meeting|conference)))|never\s+(?:picked\s+up|joined|dialed\s+in|showed\s+up)|rang\s+(?:without|and\s+rang|out)|line\s+was\s+busy|call\s+went\s+unanswered|got\s+no\s+answer)\b/gi;
const openedMeeting =
  /\b(?:opened|started|launched|logged\s+(?:in)?(?:on)?to|dialed\s+into|waited)\b[^;]{0,60}\b(?:zoom|teams|webex|meeting|link|line|call)\b|\bwaited\b[^;]{0,60}\bminutes\b|\b(?:joined|logged\s+in|dialed\s+in)\b[^.]{0,80}\b(?:did\s+not|never\s+did|alone)\b/gi;
/** "The call set for May 21 was missed by Mr. Vance", "she did not appear for the conference" */
const missedMeeting =
  /\b(?:tele|video)?(?:calls?|conferences?|meetings?|sessions?|appointments?)\b[^;]{0,80}?\b(?:was|were)\s+(?:\w+\s+)?(?:missed|skipped|unattended|ignored)\b|\b(?:missed|skipped|failed\s+to\s+(?:appear|attend|join|show|dial|participate|log)|(?:did|has|had)(?:\s+not|n't)\s+(?:attend(?:ed)?|show\w*|participated?)|never\s+(?:attended|showed|appeared))\b(?!\s+(?:an?|any)\s+(?:\w+\s+){0,2}?(?:calls?|conferences?|meetings?|sessions?)\s+(?:at|in|of|where|when)\b)[^;]{0,40}\b(?:tele|video)?(?:calls?|conferences?|meetings?|sessions?|appointments?|zoom|teams)\b(?!\s+(?:with|before)\s+the\s+(?:court|judge|magistrate))/gi;
const adverbialMeans =
  /\b(?:by|via|over|through)\s+(?:the\s+|tele)?(?:\w+\s+)?(?:tele)?(?:phone|zoom|teams|video(?:conference)?|webex)\b|\btelephonically\b|\bin\s+person\b|\bin(?:to)?\s+the\s+(?:hallway|hall|corridor|lobby)\b|\bface[\s-]to[\s-]face\b|\b(?:stopped|dropped|came|went|drove|walked|called)\s+(?:\w+\s+)?(?:by|at|to)\s+(?:the\s+)?(?:[\w.']+\s+){0,3}?offices?\b/i;
const visit = /\boffices?$/i;
const otherUse =
  /\b(?:deposition|hearing|testif\w+|trial|witness|appear\w*|court|order|depos\w+|interview\w*|interpreter|judge|accepts?|argu\w+)\b/i;
const triedLine =
  /\b(?:tried|try|attempted)\s+(?:(?:[a-zà-ɏ.]+\s+)?[a-zà-ɏ]+'s?|his|her|their|the)\s+(?:\w+\s+){0,2}(?:offices?|phones?|telephones?|cell|cellphone|lines?|numbers?|extension)\b|\b(?:raise|raised)\s+(?:him|her|them)\s+(?:at|on|by)\b/gi;
const onThePhone =
  /\b(?:get|got|gotten|had|has|have|reached|raised|caught)\s+(?:[a-zà-ɏ.'-]+,?\s+){1,9}?on\s+(?:the|his|her|their)\s+(?:office\s+|cell\s+|mobile\s+|direct\s+)?(?:tele|cell\s?)?(?:phone|line|cell|horn)\b|\b(?:were|was|been|spent\s+[\w\s-]{2,30}|stayed)\s+on\s+the\s+(?:tele)?(?:phone|line)\s+(?:together|with|for|about|\w+ing)\b|\b(?:had|got)\s+(?:him|her|them)\s+on\s+the\s+(?:tele)?(?:phone|line)\b|\bput\s+(?:him|her|me)\s+on\s+the\s+phone\b|\b(?:got|gotten|were|jumped|hopped)\s+on(?:to)?\s+an?\s+(?:[\w-]+\s+){0,2}?(?:call|zoom|webex|teams|video\w*|teleconference|skype)\b/gi;
const saidBy =
  /\b(?:said|reminded|stated|told|explained|asked|offered|responded|replied|answered|agreed|declined|refused|informed|advised|notified|indicated|reported|raised|repeated|reiterated|objected|inquired|reviewed|addressed|pointed\s+out|argued|disputed|exchanged|presented|aired|covered|answer|reply|response|words)\b(?:(?!\b(?:call|conference|confer|meet|talk|speak)\b)[^;]){0,70}?\b(?:(?:by|via|over\s+the|on\s+the)\s+(?:tele)?phone|(?:by|via|over|on)\s+(?:video\w*|zoom|Microsoft\s+Teams|Teams|webex)|telephonically|in\s+person|in\s+the\s+(?:hallway|corridor|lobby)|face\s+to\s+face)\b/gi;
const notice =
  /\b(?:put\s+[^;]{0,40}\son\s+notice|gave\s+(?:(?!written\b)\S+\s+){0,4}notice|let\s+[^;]{0,40}?\sknow|made\s+(?:it\s+)?known)\b/gi;
const aboutTheMotion =
  /\b(?:motions?|would\s+(?:be\s+)?fil(?:e|ing)|will\s+(?:be\s+)?fil(?:e|ing)|intend(?:s|ed)?|intention|would\s+(?:be\s+)?(?:mov(?:e|ing)|seek(?:ing)?|ask(?:ing)?\s+the\s+court|take\s+issue|object|oppose|proceed)|going\s+to\s+(?:file|move|court)|about\s+to\s+(?:file|move)|seek\s+the\s+court's|plans?\s+to\s+(?:file|move)|planned\s+to\s+(?:file|move))\b/i;
const toCourt = /\b(?:to|with|before|in)\s+(?:the\s+|open\s+)?(?:magistrate\s+)?(?:judge|court|chambers|clerk)\b/i;
const pairOfNames = /\p{Lu}\p{Ll}+\s+(?:and|&|to|with|w\/)\s+\p{Lu}\p{Ll}+/u;
const toAnnounce =
  /\bto\s+(?:say|announce|tell|advise|inform|warn|notify|alert)\b(?=[^;]{0,60}\b(?:motion|file|filing|filed|move|moving|ask(?:ing)?\s+the\s+court)\b)/i;
const courtTold = /^\s*(?:the\s+)?(?:court|judge|magistrate|chambers|clerk)\b/i;

const label =
  /^\W*(?:\d{1,2}\W+)?(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:,?\s+\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)?\s*[,—–:-][^.;:]{0,60}?\b(telephone|phone|call|tc|t\/c|tele?con\w*|conf\.|zoom|teams|video\w*|in\s+person|meeting|conference|voicemail|e-?mail|letter|fax)\b/i;
const writtenWord = /mail|letter|fax/i;

function liveHow(word: string): string | null {
  if (/voice/i.test(word) || !writtenWord.test(word))
    return /zoom|teams|video/i.test(word) ? "video" : /person|meet/i.test(word) ? "meeting" : "telephone";
  return null;
}

/** Efforts to settle a dispute, as nouns, and what became of them. */
const settlingPhrases: readonly RegExp[] = [
  /\b(?:good[\s-]faith|reasonable|diligent|sincere|best|repeated|numerous|substantial|extensive|considerable|every|multiple|many|all)\s+(?:and\s+\w+\s+)?(?:good[\s-]faith\s+|reasonable\s+)?(?:efforts?|attempts?|conferral|conference)\b(?!\s+to\s+confer\W+(?:means|requires|is)\b)/i,
  /\b(?:efforts?|attempts?)\b[^.;]{0,90}?\b(?:failed|fail|unsuccessful|unavailing|without\s+success|were\s+made|was\s+made|exhausted|been\s+made|to\s+no\s+avail|fruitless|fallen\s+short|fell\s+short|came\s+to\s+nothing)\b/i,
  /\b(?:meeting\s+and\s+conferring|met\s+and\s+conferred)\b|\b(?:did|done)\s+(?:my|our|his|her|its|their)\s+(?:\w+\s+)?best\b/i,
  /\b(?:endeavou?red|tried|attempted|sought|unable)\s+to\s+(?:persuade|convince|induce|prevail\s+(?:up)?on)\s+(?:(?:the\s+)?(?:opposing|defense|plaintiff's|defendant's|other)\s|counsel|defendants?|plaintiffs?|(?:Mr|Ms|Mrs)\.)/i,
  /\b(?:at|reached|hit|remain\s+at)\s+(?:an?\s+)?(?:impasse|stalemate|standstill)\b|\b(?:at|to|reached)\s+the\s+end\s+of\s+the\s+(?:road|line)\b|\bat\s+loggerheads\b/i,
  /\b(?:complied\s+with|compliance\s+with|complies\s+with|satisf(?:ied|ies|action\s+of)|discharged|fulfilled|met|honored|observed)\s+(?:fully\s+|its\s+|his\s+|her\s+|their\s+|all\s+|in\s+full\s+|the\s+|every\s+)*(?:\w+\s+)?(?:duty|duties|obligations?|requirements?|meet[\s-]and[\s-]confer|conferral|D\.?\s*Kan\.?\s+R\w*\.?\s+37\.2|(?:Local\s+)?Rule\s+37\.2)/i,
  /\b(?:dut(?:y|ies)|requirements?|obligations?)\b[^;]{0,70}\b(?:has|have|had)\s+been\s+(?:\w+\s+)?(?:discharged|satisfied|fulfilled|met|performed|observed|complied)\b/i,
  /\bno\s+(?:agreement|resolution|accord|compromise|progress)(?=\s*(?:[.;,]|$))/i,
  /\b(?:has|have|had)\s+(?:fully\s+|duly\s+)?complied\b/i,
  /\bexhausted\s+(?:\w+\s+){0,3}(?:means|avenues|efforts|methods|options|remedies|alternatives)\b/i,
  /\b(?:without\s+(?:success|agreement|resolution)|no\s+(?:agreement|resolution|accord|compromise|progress)\s+(?:was|has\s+been|could\s+be)\s+(?:reached|had|possible|made))\b/i,
];
