import type { Span } from "../text/span.ts";
import { type FoundDate, findContactDates } from "./contactDates.ts";
import { type Excuses, readExcuses } from "./excuses.ts";
import { type Pointlessness, readPointlessness } from "./futility.ts";
import { findMeans, type Means } from "./means.ts";
import type { Mention } from "./mentions.ts";
import { findNamedMotions, motionNoun, type NamedMotion } from "./namedMotions.ts";
import {
  findActingParties,
  findOutsiders,
  findParticipants,
  findSurnames,
  mayIntroduce,
  type Participant,
} from "./people.ts";
import { latestDayOf } from "./roughTimes.ts";
import { splitSentences } from "./sentences.ts";
import {
  type Contacts,
  contactWords,
  isAnticipated,
  noContacts,
  otherBusiness,
  readContacts,
  recitals,
  shift,
} from "./toldContacts.ts";
import { contentWords, findNamedTopics, findNumberedTopics, statesPosition, type Topic } from "./topics.ts";

/** What a block says, sentence by sentence. */
export interface BlockFacts {
  readonly sentences: readonly SentenceFacts[];
  /** Names that the block ties to a role ("counsel for Mapes, Robert Delacruz"). */
  readonly introductions: readonly Participant[];
  /** Surnames of persons whom the block calls witnesses and the like. */
  readonly outsiders: readonly string[];
  /** Some sentence tells of a contact, or says in general terms that there was one. */
  readonly tellsOfContact: boolean;
  /** Why nobody conferred, as it reads in an account of the conferral and elsewhere. */
  readonly excuses: { readonly certified: Excuses; readonly told: Excuses };
  /** Some sentence may tell when discovery was served, or what became of a motion. */
  readonly tellsOfProceedings: boolean;
  /** The block is a certificate of service or part of one. */
  readonly isService: boolean;
  /** The block begins with a heading of its own: "**Certificate of Conferral.** ...". */
  readonly isRunInCertificate: boolean;
}

/** Reads one block; a pure function of its read text (see `readText`), so that its result may be kept by that text. */
export function readBlockFacts(text: string): BlockFacts {
  const sentences = splitSentences(text).map((span) => new SentenceFacts(text.slice(span.start, span.end), span));
  return {
    sentences,
    introductions: mayIntroduce(text) ? sentences.flatMap((sentence) => sentence.introductions) : [],
    outsiders: findOutsiders(text),
    tellsOfContact: contactWords.test(text) && sentences.some((one) => one.mentions.length > 0 || one.assertion),
    excuses: noneWords.test(text) || noTalk.test(text) ? excusesIn(sentences) : noExcuses,
    tellsOfProceedings: servingWords.test(text) || proceedingWords.test(text),
    isService: serviceWords.test(text.slice(0, 600)) && !conferredWith.test(text),
    isRunInCertificate: runIn.test(text.slice(0, 200)),
  };
}

/** Read when asked for: a block stands in an account of the conferral or it does not. */
function excusesIn(sentences: readonly SentenceFacts[]): BlockFacts["excuses"] {
  let certified: Excuses | undefined;
  let told: Excuses | undefined;
  return {
    get certified() {
      certified ??= readExcuses(sentences, true);
      return certified;
    },
    get told() {
      told ??= readExcuses(sentences, false);
      return told;
    },
  };
}

const notPointless: Pointlessness = { says: false, implies: false };
const noExcuses: BlockFacts["excuses"] = { certified: { spans: [], ofAll: false }, told: { spans: [], ofAll: false } };

/**
 * What one sentence says of contacts between the parties. Offsets refer to the text of its block. Everything is read when
 * it is first asked for: most sentences of a paper are never asked for more than whether they speak of a contact.
 */
export class SentenceFacts implements Span {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  #contacts: Contacts | undefined;
  #pointless: Pointlessness | undefined;
  #dates: readonly FoundDate[] | undefined;
  #means: readonly Means[] | undefined;
  #participants: readonly Participant[] | undefined;
  #actingParties: readonly Participant[] | undefined;
  #surnames: readonly Participant[] | undefined;
  #topics: readonly Topic[] | undefined;
  #position: boolean | undefined;
  #ownPosition: boolean | undefined;
  #masked: string | undefined;
  readonly #patterns = new Map<RegExp, boolean>();

  constructor(text: string, { start, end }: Span) {
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  /** Contacts that may count. */
  get mentions(): readonly Mention[] {
    return this.#readContacts().mentions;
  }

  /** Tells of contacts with the court, about settlement or planning, or about an earlier motion, which do not count. */
  get elsewhere(): boolean {
    return this.#readContacts().elsewhere;
  }

  /** Tells of a contact that was for more time, or for consent to relief that is none over discovery. */
  get forOtherRelief(): boolean {
    return this.#has(forTime) || this.#has(forConsent);
  }

  /** Tells of a planning or settlement conference, of an appearance in court and the like, and of no other contact. */
  get ofOtherBusiness(): boolean {
    return this.mentions.length === 0 && !this.assertion && (this.#has(otherBusiness) || this.#has(inCourt));
  }

  /** Speaks of what a planning or settlement conference is for. */
  get ofPlanning(): boolean {
    return this.#has(planning);
  }

  /** Begins with a word that stands for a contact told before: "That call", "They". */
  get leansOnContact(): boolean {
    return this.#has(leaning);
  }

  /** Speaks of what a letter told before says: "In the last she invited". */
  get inLetter(): boolean {
    return this.#has(withinLetter);
  }

  /** Speaks of a number of calls or meetings. */
  get countsCalls(): boolean {
    return this.#has(severalCalls);
  }

  /** A day, and behind a colon or a dash what was then: "May 15, 2024: Ms. Roe to Mr. Doe". */
  get isFragment(): boolean {
    const [first] = this.dates;
    return first !== undefined && /^\s*[:—-]/.test(this.#text.slice(first.end - this.start));
  }

  /** Ends in a colon, and so introduces a list or a table. */
  get opensList(): boolean {
    return this.#text.trimEnd().endsWith(":");
  }

  /** "Subjects." as a sentence of its own: the one after it tells them. */
  get isTopicLabel(): boolean {
    return this.#has(topicLabel);
  }

  /** "When: June 3": an entry of a certificate that is a list of labels. */
  get isLabelled(): boolean {
    return this.#has(labelled);
  }

  /** Promises a contact: "counsel will confer". */
  get isToCome(): boolean {
    return this.#has(toCome);
  }

  /** How many words say something of a subject, when who, when and how are left aside. */
  get ofSubject(): boolean {
    return contentWords(this.#subject()) > 0;
  }

  /** Says that conferring has been done or tried, in the rule's own words. */
  get assertion(): boolean {
    return this.#readContacts().assertion;
  }

  /** Tells what a rule or a court demands, not what was done. */
  get recital(): boolean {
    return this.#has(recitals) && this.mentions.length === 0 && !this.assertion;
  }

  get dates(): readonly FoundDate[] {
    this.#dates ??= this.#placed(findContactDates(this.#text));
    return this.#dates;
  }

  get means(): readonly Means[] {
    this.#means ??= this.#placed(
      usedMeans(findMeans(this.#text), this.mentions, this.#readContacts().unreal, this.start),
    );
    return this.#means;
  }

  get participants(): readonly Participant[] {
    this.#participants ??= this.#placed(findParticipants(this.#text));
    return this.#participants;
  }

  /** Names that the sentence ties to a role. */
  get introductions(): readonly Participant[] {
    if (!mayIntroduce(this.#text)) return [];
    return this.participants.filter(({ surname, owner }) => surname !== "" && owner !== "");
  }

  /** Parties who act themselves in a contact. */
  get actingParties(): readonly Participant[] {
    this.#actingParties ??= this.mentions.length > 0 ? this.#placed(findActingParties(this.#text)) : [];
    return this.#actingParties;
  }

  /** Single capitalised words, which are surnames where the paper has introduced them. */
  get surnames(): readonly Participant[] {
    this.#surnames ??= this.#placed(
      findSurnames(
        this.#text,
        this.participants.map((one) => shift(one, -this.start)),
      ),
    );
    return this.#surnames;
  }

  get topics(): readonly Topic[] {
    this.#topics ??= this.#placed([
      ...findNumberedTopics(this.#text),
      ...findNamedTopics(this.#subject(), this.#contactsEnd()),
    ]);
    return this.#topics;
  }

  get position(): boolean {
    this.#position ??= statesPosition(this.#subject());
    return this.#position;
  }

  /** Tells a position beside the contact itself. */
  get ownPosition(): boolean {
    this.#ownPosition ??= statesPosition(this.#subject(), true);
    return this.#ownPosition;
  }

  get outcome(): boolean {
    return this.#has(outcomes);
  }

  /** Says who took part in what was told before. */
  get participation(): boolean {
    return this.#has(participationWords);
  }

  /** Points back to requests or issues named before: "each of them", "those requests". */
  get pointsBack(): boolean {
    return this.#has(back);
  }

  /** Points back to requests by their count: "the two answers". */
  get countsBack(): boolean {
    return this.#has(counted);
  }

  /** Says that no message or call told before was answered. */
  get answersNone(): boolean {
    return this.#has(noneAnswered);
  }

  /** Says that all that passed was in writing. */
  get saysAllWritten(): boolean {
    return this.#has(allWritten);
  }

  /** Whether a person is named only to tell an occasion: "after the deposition of Mr. Holm". */
  isOfOccasion({ start, end }: Span): boolean {
    const before = this.#text.slice(Math.max(0, start - this.start - 40), start - this.start);
    return (
      occasionOf.test(before) || occasionBehind.test(this.#text.slice(end - this.start - 2, end - this.start + 20))
    );
  }

  /** Says that somebody came to use the telephone, as a prisoner may: "they let me use the phone on May 3". */
  get getsToPhone(): boolean {
    return this.#has(useOfPhone);
  }

  /** Tells what somebody asked or said, of whatever content. */
  get says(): boolean {
    return this.#has(saying);
  }

  /** Somebody asks or tells a lawyer something, by what means is not told: "asked Mr. Roe whether". */
  get isDialogue(): boolean {
    return this.#has(dialogue) && this.mentions.length === 0;
  }

  /** Says that no contact was made. */
  get noContact(): boolean {
    return this.#readContacts().denied || this.#deniesInOtherWords();
  }

  /** Speaks of a contact as asked for, refused, or one that might have been. */
  get ofUnrealContact(): boolean {
    return this.#readContacts().unreal.length > 0 || this.#has(conferringItself);
  }

  /** Says that something is pointless. */
  get futility(): boolean {
    return this.#readPointlessness().says;
  }

  /** Says that something was not called for, or that the other side would not have moved. */
  get excuse(): boolean {
    return this.#readPointlessness().implies;
  }

  /** Says that the other side would not talk, or tells its history. */
  get unwelcome(): boolean {
    return this.#readContacts().refused || this.#has(refusing);
  }

  /** Says that nobody conferred because of what the other side is or does. */
  get blamesOther(): boolean {
    return this.#has(reasonOfOther) && !this.#has(otherReasons);
  }

  /** A person of the other side acts, as far as the first words tell. */
  get ofOther(): boolean {
    return this.#has(byOther);
  }

  /** Tells of the other side that it will not do a thing, or what comes of asking it. */
  get tellsOfObstinacy(): boolean {
    return (this.#has(obstinacy) || this.#has(everyTime)) && !this.#has(otherReasons);
  }

  /** Speaks of conferring or talking at all. */
  get ofTalking(): boolean {
    return this.#has(talking);
  }

  /** Speaks of requests, objections, a subpoena or other matters of discovery. */
  get ofDiscovery(): boolean {
    return this.#has(discoveryWords);
  }

  /** Tells that a call or message was not answered, after the contact itself if it tells of one. */
  get unanswered(): boolean {
    const match = this.#has(notAnswered) ? notAnswered.exec(this.#text) : null;
    if (match && ofRequest.test(this.#text.slice(0, match.index))) return false;
    const live = this.mentions.find(({ kind }) => kind !== "written");
    return match !== null && (!live || this.start + match.index + match[0].length > live.start);
  }

  /** Counsel as such act, none of them named. */
  get byCounsel(): boolean {
    return this.#has(counselAct);
  }

  /** Speaks of the dispute, of this motion or of the court's help. */
  get ofMotion(): boolean {
    return this.#has(motionWords);
  }

  /** Speaks of what counsel wrote or did about the dispute. */
  get ofCounsel(): boolean {
    return this.#has(counselDealings);
  }

  /** Goes on from what was done before: "again", "another". */
  get again(): boolean {
    return this.#has(onceMore);
  }

  /** Says that somebody will not be talked to at all. */
  get refusesTalk(): boolean {
    return this.#has(noTalk);
  }

  /** Speaks of him or her. */
  get hasPronoun(): boolean {
    return this.#has(personalPronoun);
  }

  /** Speaks of a lawyer by the word. */
  get ofLawyers(): boolean {
    return this.#has(lawyerNoun);
  }

  /** Speaks of conferring by its name. */
  get ofConferring(): boolean {
    return this.#has(conferringWords);
  }

  /** Names counsel of somebody, or the other side, in whatever way. */
  get ofOthers(): boolean {
    return this.#has(others);
  }

  /** A pronoun acts: "She called again". */
  get byPronoun(): boolean {
    return this.#has(pronounActs);
  }

  /** Says when that was of which it was told before. */
  get tellsWhen(): boolean {
    return this.mentions.length === 0 && this.#has(whenItWas);
  }

  /** Says that the attempt before it was made again, and tells no contact itself: "The same thing happened on June 6." */
  get repeats(): boolean {
    return this.mentions.length === 0 && this.#has(madeAgain);
  }

  /** Starts a further contact: "later", "again", "also". */
  get further(): boolean {
    return this.#has(furtherWords);
  }

  /** Tells when discovery was served. */
  get servesDiscovery(): boolean {
    const match = this.#has(servingWords) && this.#has(serving) ? serving.exec(this.#text) : null;
    return match !== null && !notYet.test(this.#text.slice(Math.max(0, match.index - 40), match.index));
  }

  /** Tells when the discovery in dispute was served. */
  get servesDisputed(): boolean {
    return this.#has(servingWords) && this.#has(disputedService);
  }

  /** Tells when a party answered discovery: "Defendant served its responses on May 6". */
  get answersDiscovery(): boolean {
    const match = this.#has(answering) && !this.#has(lateAnswer) ? answering.exec(this.#text) : null;
    return match !== null && !notYet.test(this.#text.slice(0, match.index)) && this.mentions.length === 0;
  }

  /** Speaks of a second set of requests or the like. */
  get ofLaterSet(): boolean {
    return this.#has(laterSet);
  }

  /** Speaks of a subpoena. */
  get ofSubpoena(): boolean {
    return this.#has(subpoenaWord);
  }

  /** Speaks of a deposition. */
  get ofDeposition(): boolean {
    return this.#has(depositionWord);
  }

  /** Motions that are named with whose they are: "Defendant's motion to strike". */
  get motions(): readonly NamedMotion[] {
    return motionNoun.test(this.#text) ? this.#placed(findNamedMotions(this.#text)) : [];
  }

  /** The latest day that it may mean by "in March of 2024" or "last autumn"; null where it tells no such time. */
  latestDay(filed: string): string | null {
    return latestDayOf(this.#text, filed);
  }

  /** Tells that a motion was made. */
  get tellsOfMotion(): boolean {
    return this.#has(moving);
  }

  /** Tells that a motion over discovery was made. */
  get tellsOfDiscoveryMotion(): boolean {
    return this.#has(moving) && this.#has(movingOverDiscovery);
  }

  /** Tells that a motion was ruled on. */
  get tellsOfRuling(): boolean {
    return this.#has(ruling);
  }

  /** Tells that an earlier motion was denied, or made. */
  get tellsOfDenial(): boolean {
    return this.#has(denial);
  }

  /** Tells of an order to do what discovery asked for. */
  get tellsOfOrder(): boolean {
    return this.#has(ordering) && !this.#has(otherOrders);
  }

  /** Leans on a motion told of before: "Before it did so". */
  get looksBack(): boolean {
    return this.#has(lookingBack);
  }

  #has(pattern: RegExp): boolean {
    const known = this.#patterns.get(pattern);
    if (known !== undefined) return known;
    const has = pattern.test(this.#text);
    this.#patterns.set(pattern, has);
    return has;
  }

  #deniesInOtherWords(): boolean {
    const match = this.#has(denialWords) && this.#has(denials) ? denials.exec(this.#text) : null;
    return match !== null && !isAnticipated(this.#text, match.index);
  }

  #readContacts(): Contacts {
    this.#contacts ??= contactWords.test(this.#text) ? readContacts(this.#text, this.start) : noContacts;
    return this.#contacts;
  }

  #readPointlessness(): Pointlessness {
    this.#pointless ??= this.#has(noneWords) ? readPointlessness(this.#text) : notPointless;
    return this.#pointless;
  }

  /** Where the last word for a contact ends, in the text of the sentence. */
  #contactsEnd(): number {
    return Math.max(0, ...this.mentions.map(({ end }) => end - this.start));
  }

  /** The sentence without what tells who, when and how. */
  #subject(): string {
    this.#masked ??= maskAll(this.#text, [...this.dates, ...this.means, ...this.participants], this.start);
    return this.#masked;
  }

  #placed<T extends Span>(spans: readonly T[]): readonly T[] {
    return spans.map((span) => shift(span, this.start));
  }
}

/** A sentence without any of these neither calls conferring pointless nor says that nothing was done. */
const noneWords =
  /n't\b|\b(?:not|no|nobody|hardly|scarcely|unlikely|little|nothing|none|neither|nor|cannot|without|need|never|same|knows?|made)\b|brick\s+wall|dead\s+end|lost\s+cause|charade|pantomime|monologue|soliloquy|deaf\s+ears|blue\s+in\s+the|unwelcome|rebuffed|spurned|refused|rejected|pro\s+forma|superfluous|unproductive|counterproductive|academic|bootless|ritual|sterile|through\s+the\s+motions|for\s+(?:form|appearance)|(?:beat|talk)\w*\s+(?:to\s+)?(?:the|a)\s+(?:air|wind|wall|dead)|futil|pointless|fruitless|useless|unavailing|vain|idle|formality|wast|doom|hopeless|foregone|unnecessary|excus|only|merely|simply|forgo|forewent|refrain|dispens|empty|hollow|(?:takes|requires?|presupposes?|needs?)\s+(?:two|some|both|another|an?\s+(?:willing|partner))|why\s+(?:would|should)|the\s+trouble|\b(?:sooner|rather)\b|\bwhat\s+(?:good|use|point|purpose|would|could)\b/i;
const servingWords = /\b(?:served|propounded|issued|noticed|returned|responded|objected|answered)\b/i;
const proceedingWords = /\b(?:motions?|moved|order(?:ed|s)?|denied|granted|directed)\b/i;
const moving =
  /\b(?:moved\s+(?:to|for|the|under)|had\s+to\s+(?:move|file)|(?:filed|made|brought|has|had)\s+(?:an?|its|his|her|their|the|that)\s+(?:\w+\s+){0,3}motion|(?:first|earlier|previous|prior|original|initial)\s+motion)\b/i;
const movingOverDiscovery =
  /\b(?:moved|motion)\b[^.;]{0,40}\b(?:to\s+(?:compel|quash|enforce)|protective\s+order|sanctions|contempt)\b/i;
const ruling =
  /\b(?:[Cc]ourt|[Jj]udge|magistrate)\b[^.;]{0,40}\b(?:granted|denied|sustained|overruled|ruled|directed|ordered)\b|\bmotion\b[^.;]{0,40}\b(?:was|had\s+been|has\s+been)\s+(?:\w+\s+)?(?:granted|denied|sustained|overruled|withdrawn|mooted)/;
const denial =
  /\bthe\s+(?:first|earlier|original|initial|previous|prior|last)\b[^.;]{0,60}\bdenied\b|\b(?:denied|denying|denial)\b[^.]{0,120}\b(?:motion|it)\b|\bmotion\b[^.]{0,120}\b(?:was\s+|were\s+)?(?:denied|denying)|\border\s+of\b[^.]{0,60}\bdenying|\bfirst\s+moved\b|\b(?:first|earlier|original|initial|previous|prior)\s+motion\b[^.]{0,60}\b(?:filed|on)\b/i;
const ordering =
  /\b(?:[Cc]ourt|[Jj]udge|[Oo]rder)\b[^.;]{0,60}\b(?:granted|ordered|directed|compelled|overruled|told|gave|requir(?:ed|ing)|compelling|directing)\b|\b(?:Order|order)\s+(?:of|dated|entered)\s/;
const otherOrders = /\b(?:scheduling|protective|pretrial|proposed|confidentiality)\s+order\b/i;
const lookingBack =
  /\b(?:of|on|about|regarding|concerning|discuss|discussed)\s+(?:that|the\s+latter)\s+motion\b|^\W*(?:it|that\s+(?:motion|paper|filing)|(?:its|the|that)\s+certificate)\s+(?:says|recites|states|certifies|reports|describes)\b|^\W*(?:\d+\W+)?(?:before|prior\s+to|in\s+advance\s+of)\s+(?:it|that|this|he|she|they|doing|then|filing|the\s+motion|moving|so\s+moving|making|bringing)\b|\b(?:in\s+that\s+connection|in\s+connection\s+with\s+(?:that|it)|beforehand|at\s+that\s+time|on\s+that\s+occasion|ahead\s+of\s+that)\b/i;
const serving =
  /\b(?:served|propounded|issued|noticed)\b(?:(?!\b(?:responses?|answers|objections?|complaint|summons)\b)[^;]){0,120}\b(?:requests?|interrogatories|subpoenas?|deposition|discovery)\b|\b(?:requests?|interrogatories|subpoenas?|discovery|(?:first|second|third|fourth|fifth)\s+sets?)\b[^;]{0,80}\b(?:were|was)\s+(?:served|propounded|issued)\b|\b(?:subpoenas?|requests?|interrogatories|notice)\s+(?:that|which)\s[^;,]{0,40}\b(?:served|issued|propounded)\b|\bsubpoenas?\s+(?:that\s+was\s+)?(?:served|issued)\b/i;
const answering =
  /\b(?:served|returned)\b[^;]{0,60}\b(?:responses?|answers|objections)\b|\b(?:responses?|answers|objections)\b(?:\s+\w+){0,6}?\s+(?:were|was)\s+(?:served|returned)\b|\b(?:[Pp]laintiffs?|[Dd]efendants?|[Rr]espondents?|It)\s+(?:responded|objected|answered)(?:\s+to\s[^;,]{3,50}?)?\s+on\s/;
/** Later or other answers than those to the discovery, and answers to a letter. */
const lateAnswer =
  /\b(?:supplement\w*|amended|revised|corrected|further|complaint|petition|motion|letter|e-?mail)\b|\bon\s+\w+\.?\s+\d{1,2}(?:,\s+\d{4})?,?\s+that\b/i;
const laterSet =
  /\b(?:second|third|fourth|fifth|further|additional|supplemental|another)\s+(?:\w+\s+)?(?:sets?|rounds?|requests?|interrogator\w+|RFPs?)\b/i;
/** Whether a title or a sentence speaks of a second set of requests or the like. */
export function speaksOfLaterSet(text: string): boolean {
  return laterSet.test(text);
}

const subpoenaWord = /\bsubpoena/i;
const depositionWord = /\bdepos(?:ition|e)/i;
/** "before any discovery was served" */
const notYet = /\b(?:before|until|prior\s+to|no|never|not)\s+(?:\w+\s+){0,3}$/i;
const runIn =
  /^\s*(?:\d+\.|[-+])?\s*(?:certificate|certification|statement|rule)\b[^.:]{0,80}\b(?:confer\w*|good[\s-]faith|37\.2|compliance|consultation)\b[^.:]{0,60}[.:]/i;
const serviceWords =
  /\bcertificates?\s+of\s+(?:service|mailing|delivery)\b|\b(?:certif(?:y|ies)|hereby)\b[^.]{0,200}\b(?:CM\/ECF|electronic(?:ally)?\s+fil\w+|electronic\s+filing|postage|served\s+(?:on|upon|by|via|through)|notice\s+of\s+electronic)|\bpostage\s+prepaid\b|\bnotice\s+of\s+electronic\s+filing\b/i;
const conferredWith = /\bconferred\s+(?:in\s+good\s+faith|with\s+(?:opposing|counsel))/i;

/** "the use of calling" */
const conferringItself =
  /\b(?:of|in|from|by|for|that)\s+(?:\w+ly\s+)?(?:calling|telephoning|conferring|consulting|talking|speaking|meeting|negotiating)\b/i;
const inCourt =
  /\b(?:appear\w*|heard|argu\w+|hearing|conference|held)\b[^.;]{0,60}\b(?:before|with|by)\s+(?:the\s+)?(?:Honorable\s+|Chief\s+|Magistrate\s+)*(?:[Jj]udge|[Cc]ourt|[Mm]agistrate)\b|^\W*(?:The\s+)?(?:Court|Magistrate\s+Judge|Judge)\b/;
const planning =
  /\b(?:the|their|that|its|joint|planning|26\(f\))\s+(?:\w+\s+)?report\b|\b(?:sent|filed|submitted|lodged)\b[^;]{0,50}\b(?:report|plan)\b|\bmediator\b|\b(?:figures|settlement)\b|\bplanning\b/i;
const toCome =
  /\b(?:certificat\w+|statement|declaration)\b[^.;]{0,40}\bwill\s+(?:be\s+(?:filed|submitted|supplied|provided|made|lodged|supplemented)|follow)\b|\b(?:will|shall|(?:intends?|plans?|expects?|hopes?|proposes?|means)\s+to|is\s+going\s+to|are\s+going\s+to)\s+(?:\w+\s+)?(?:confer|consult|meet|call|contact|discuss|speak|talk|attempt|try)\b/i;
const leaning =
  /^\W*(?:(?:that|this|the|those|their)\s+(?:call|conference|meeting|conversation|discussion|talk|session)s?|(?:in|during|at|on)\s+(?:that|this|the)\s+(?:call|conference|meeting|conversation|occasion)|(?:in|during)\s+the\s+course\s+of\s+(?:it|that|the)\b|they|he|she|it|both|counsel|the\s+(?:parties|lawyers|attorneys))\b/i;
const topicLabel = /^\W*(?:\d+\W+)?(?:subjects?|topics?|issues?|matters|subject\s+matter)(?:\s+\w+){0,2}\s*[.:]\W*$/i;
const labelled =
  /^\W*(?:\d+\W+)?(?:who|when|how|what|where|dates?|time|participants?|attendees|present|persons?|parties|manner|means|method|mode|subjects?|topics?|issues?|matters|results?|outcome)\b[^.:]{0,40}:/i;
/** Denials that lean on what was said before ("no one did"), or have a verb of their own. */
const denialWords =
  /n't\b|\bno|\bnever|absence|for(?:go|e?went)|dispens|refrain|skipped|omitted|bypassed|passed|spared|relie[fv]|excus|exempt|asked\s+for|did\s+nothing|none\s+of|thought\s+better|waived/i;
const denials =
  /\b(?:I|we|counsel|movant|undersigned)\s+(?:\w+\s+)?did\s+nothing\b|\b(?:find|finds|sees?)\s+no\s+certificat\w+|\b(?:relief|relieved|excused?|exempt(?:ed|ion)?|dispensation)\s+from\s+(?:[\w'.]+\s+){0,4}?(?:conferral|conferring|confer|consultation|Rule\s+37\.2)\b|\bdid\s+(?:not|n't)\s+(?:go\s+through\s+the\s+motions|pick\s+up\s+the\s+(?:tele)?phone)\b|\bdid\s+(?:counsel|plaintiff|defendant|movant|we|I|he|she)\s+not\s+(?:\w+\s+)?(?:call|telephone|confer|write|ask|talk|pick)\b|\bno\s+(?:certificat\w+|statement)\b[^.;]{0,40}\b(?:attached|accompan\w+|offered|made|filed|included|given|follows)\b|\babsence\s+of\s+(?:the\s+|a\s+|any\s+)?(?:\w+\s+)?certificat\w+|\basked\s+for\s+none\b|\bforwent\b|\b(?:(?:did|has|have|had|was|were)(?:\s+therefore|\s+thus|\s+accordingly)?(?:\s+not|n't)(?:\s+(?:done|do|seek|sought|ask(?:ed)?|attempt(?:ed)?|tr(?:y|ied)|hold|held|request(?:ed)?|initiate[d]?|undertaken?|bother(?:ed)?|burden(?:ed)?|ma[dk]e|schedule[d]?|propose[d]?|picked?\s+up)\b|(?<!(?:they|it|he|she|that|this|which|were|was|answered|served|produced)\s+(?:did|has|have|had|was|were)(?:\s+not|n't))\s*(?:[.,;]|$))|(?:no\s+one|nobody|none|neither)\s+(?:did|has|was|were)(?:\s+(?:called|contacted|asked|consulted|telephoned|phoned|spoken|approached|made|held|attempted|sought|requested|scheduled)\b|\s*(?:[.,;]|$))|no\s+(?:\w+\s+){0,2}(?:attempt|effort|conferral|conference|contact|discussion|call|meeting|conversation)s?\b[^;]{0,60}\b(?:made|held|sought|took\s+place|undertaken|had|occurred|possible|requested|attempted)|(?:made|had)\s+no\s+(?:\w+\s+)?(?:attempts?|efforts?|inquiry|calls?|contacts?|communications?|conversations?|discussions?|overtures?)\b|(?:made|placed|had|held|sought)\s+none\b|spared\s+(?:her|him|them|counsel|the)\b|(?:elected|chose|chosen|decided|determined|saw\s+fit)\s+not\s+to|(?:did|has|have|had)(?:\s+not|n't)\s+(?:pursued?|broach(?:ed)?|press(?:ed)?|mention(?:ed)?|take(?:n)?\s+up)\s[^.;]{0,40}?\bwith\s+(?:\S+'s\s+)?(?:opposing|counsel|lawyers?|attorneys?|defendants?|plaintiffs?|him|her|them)\b|never\s+(?:did|have|had)(?:\s+so)?\s*(?:[.,;]|$)|(?:dispensed|dispense)\s+with|forgo(?:ne)?|forewent|refrained\s+from|(?:skipped|omitted|bypassed|passed\s+over)\s+(?:that|this|the)\s+(?:step|formality|part|stage)|none\s+of\s+(?:the|those|these)\s+(?:\w+\s+)?steps\s+(?:was|were)|thought\s+better\s+of\s+it|(?:conferral|conferring|conference|consultation)\s+(?:should|ought\s+to|may|must|can)\s+be\s+(?:excused|dispensed|waived))/i;

const talking =
  /\b(?:confer\w*|conference|contact\w*|discuss\w*|talk\w*|speak\w*|meet\b|meeting|meet-and-confer|communicat\w*|conversation|consult\w*|negotiat\w*|call(?:ing|s)?|pick(?:ing)?\s+up\s+the\s+(?:tele)?phone|further\s+(?:effort|attempt|letter|request)s?|(?:another|second|third)\s+(?:letter|call|request|round)|good[\s-]faith\s+effort|reach(?:ing)?\s+out|any\s+(?:effort|attempt)|duty|certif\w+)\b/i;
const refusing =
  /\b(?:talks?|speaks?|negotiates?|confers?|deals?)\s+(?:to|with)\s+(?:no\s+one|nobody)\b|\bhung\s+up\b|\b(?:refus\w+|declin\w+|unwilling\w*|hostil\w+|threat\w*|abusive|(?:curs|sw[eo]r)\w*\s+at|shout\w*|yell\w*|scream\w*|insult\w*|berat\w*|instructed|no\s+discussions?|ignor\w+|obstruct\w*|stonewall\w*|intransigen\w*|history|pattern|track\s+record|past\s+(?:conduct|experience|practice)|prior\s+(?:conduct|dealings|experience)|will\s+not\s+(?:talk|speak|discuss|budge|change|confer)|would\s+(?:not|never|only)\s+(?:talk|speak|discuss|confer|change|budge|agree)|made\s+(?:it\s+)?(?:clear|plain)|never\s+(?:once\s+)?(?:responded|answered|cooperated|compromised|agreed)|every\s+(?:request|effort|letter|attempt)|do(?:es)?\s+not\s+want\s+to|not\s+to\s+(?:contact|call|speak)|(?:told|asked|instructed|warned|directed)\b[^.;]{0,40}\bnot\s+to)\b/i;

const otherSide =
  "(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|(?:[Mm]r|[Mm]s|[Mm]rs)\\.\\s+\\S+|[Dd]efendants?(?:'s?)?|[Pp]laintiffs?(?:'s?)?|[Oo]pposing|[Oo]pponent|[Aa]dversary|\\p{Lu}\\p{L}+'s\\s+(?:[\\p{L}-]+\\s+)?(?:counsel|lawyers?|attorneys?)|[Tt]he\\s+other\\s+(?:side|lawyer|party))";
const contrary =
  "(?:not|never|no|none|nothing|nobody|only|refus\\w+|reject\\w+|declin\\w+|ignor\\w+|hostil\\w+|abus\\w+|insult\\w*|liar|yell\\w*|shout\\w*|threat\\w*|obstruct\\w*|hung|obdura\\w+|intransigen\\w+|(?:wo|ca|do|does|did|would)n't|cannot)";
/** "because he would not listen" */
const reasonOfOther = new RegExp(
  `\\b(?:because|since|as|for|given|considering|in\\s+(?:view|light)\\s+of|so\\s+long\\s+as)\\s[^.;]{0,60}?\\b${otherSide}\\s[^.;]{0,120}?\\b${contrary}\\b`,
  "u",
);
const obstinacy = new RegExp(
  `^\\W*(?:But\\s+|For\\s+|And\\s+)?(?:[^,.;]{3,50},\\s+)?${otherSide}\\s[^.;]{0,120}?\\b${contrary}\\b`,
  "u",
);
const byOther = /^\W*(?:[Bb]ut\s+)?(?:[Hh]e|[Ss]he|[Tt]hey|(?:Mr|Ms|Mrs)\.|[Oo]pposing|[Dd]efense)\b/;
const everyTime = /\b(?:every|each)\s+time\b|\bwhenever\b|\bno\s+matter\s+(?:what|how|who)\b/i;
/** Reasons that lie in the rule or the calendar. */
const otherReasons =
  /\b(?:rules?|requir\w+|appl(?:y|ies|ied)|deadlines?|expir\w+|tomorrow|ordered|exempt\w*|moot|emergency|urgen\w+)\b/i;

const discoveryWords =
  /\b(?:discovery|Rules?\s+(?:26|3[346])\b|withh[eo]ld\w*|interrogator\w+|requests?\s+(?:nos?\b|for\b|\d)|requests?\b(?=[^;]{0,40}\b(?:objection|response|production))|RFPs?|RFAs?|subpoena\w*|deposition\s+(?:notice|date|topic)s?|privilege\s+log|(?:discovery|written)\s+responses?|objections?|document\s+production|disclosures|inspection|30\(b\)\(6\)|search\s+terms|(?:would|will|be|been|to)\s+(?:be\s+)?(?:produced?|supplement(?:ed)?|turned\s+over|withdraw(?:n)?)|protective\s+order|this\s+motion|this\s+dispute|these\s+(?:issues|disputes|requests|matters)|37\.2|37\(a\)|26\(c\))/i;
const outcomes =
  /\b(?:resolv\w+|agree(?:d|ment|ments)?|impasse|remain(?:s|ed|ing)?\s+(?:in\s+dispute|unresolved|at\s+issue|open)|what\s+remains?|in\s+dispute|unable|could\s+not|accord|unresolved|no\s+(?:response|reply|answer|agreement)|heard\s+nothing|stands?\s+on|declined|refused|withdrew|narrowed|compromise)\b/i;
const participationWords =
  /^\W*for\s+(?:the\s+)?(?:plaintiff|defendant|movant|respondent)s?\b|\b(?:tak(?:ing|e|en)\s+part|took\s+part|participat(?:ing|ed|ants?)|present\b|attend(?:ed|ing|ees?)|on\s+the\s+(?:call|line)|joined|appear(?:ed|ing)\s+for|represented|was\s+handled\s+by|spoke\s+for)\b/i;
const back =
  /\b(?:(?:each|all|any|both)\s+of\s+(?:them|these|those|the)|the\s+(?:requests?|interrogator(?:y|ies)|subpoena|topics?|entries|items)|(?:those|these|the\s+same|the\s+foregoing|said|the\s+above|the\s+listed|the\s+disputed)\s+(?:\w+\s+){0,2}(?:requests?|interrogatories|issues?|topics?|items?|points?|entries|objections?|matters?|disputes?|letter|e-?mail|subjects?|demands?|questions?)|(?:each|every|one\s+by\s+one|one\s+at\s+a\s+time|line\s+by\s+line)\b[^;]{0,30}(?:request|interrogatory|item|entry|objection|at\s+a\s+time)|(?:her|his|their|the|that)\s+(?:letter|e-?mail|proposal|offer)\b|about\s+(?:them|it|the\s+(?:same|letter))|discussed\s+(?:them|it)|(?:put|raised|took)\s+(?:that|it|this)\s+(?:to|up|with))\b/i;
const counted =
  /\b(?:both|each|all\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?|(?:the|these|those)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\s*(?:of\s+the\s+)?(?:\w+\s+)?(?:requests?|answers?|responses?|interrogator(?:y|ies)|topics?|items|admissions|entries|objections|questions|paragraphs)\b|\b(?:request|interrogatory|topic|entry|item|question)\s+by\s+(?:request|interrogatory|topic|entry|item|question)\b|\bone\s+by\s+one\b/i;
const notAnswered =
  /\bwith\s+(?:the\s+same|no\s+better|like|similar|equal)\s+(?:results?|success|luck|outcome)\b|\b(?:was|were)\s+not\s+(?:picked\s+up|answered|returned|taken(?!\s+up))\b|\bleft\s+(?:her|his|my|a)\s+name\b|\b(?:no\s+(?:answer|response|reply)|(?:did|has|have|had)\s+not\s+(?:yet\s+)?(?:return(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|call(?:ed)?\s+back|join(?:ed)?|appear(?:ed)?|pick(?:ed)?\s+up)|never\s+(?:return\w*|respond\w*|replied|answered|called\s+back|joined|appeared|picked\s+up)|(?:nobody|no\s+one)\s+(?:joined|answered|(?:ever\s+)?(?:called|phoned|rang)\s+(?:\w+\s+)?back)|(?:secretary|assistant|receptionist|paralegal)\b[^.;]{0,60}\b(?:(?:call|phone|ring|get)\s+(?:\w+\s+){0,2}back|return\s+(?:the|her|his|my)\s+call|message)|heard\s+nothing|unanswered|(?:was|were|is)\s+(?:in\s+(?:an?\s+)?(?:meeting|trial|court|deposition)|unavailable|not\s+(?:available|in)|out\s+of\s+(?:the\s+)?(?:office|town)|away|travell?ing|on\s+vacation|busy|on\s+another\s+(?:call|line))|left\s+(?:her|his|my|a)\s+(?:telephone\s+|phone\s+)?number|(?:would|could)\s+not\s+(?:see|receive|come\s+to\s+the\s+(?:tele)?phone|take\s+(?:the|her|his|my)\s+call)|refused\s+to\s+(?:see|come\s+to\s+the\s+(?:tele)?phone|take\s+(?:the|her|his|my)\s+call)|neither\s+(?:\w+\s+){0,3}(?:was\s+)?returned)\b/i;
/** "Request 6 was not answered" */
const ofRequest = /\b(?:requests?|interrogator(?:y|ies)|RFPs?|questions?|discovery)\b[^.;,]{0,24}$/i;
const noneAnswered =
  /\b(?:not|never|n't)\b[^.;]{0,30}\b(?:respond|repl|answer|return|acknowledg)\w*\s+(?:to\s+)?(?:any|either|one|a\s+single\s+one)\s+of\s+(?:these|those|them|the|her|his|my|our)\b(?!\s+(?:\w+\s+)?(?:letters|e-?mails|faxes))|\b(?:none|neither|not\s+one)\s+of\s+(?:these|those|them|the|her|his|my|our)\b(?!\s+(?:\w+\s+)?(?:letters|e-?mails|faxes))[^.;]{0,60}\b(?:answered|returned|acknowledged|response|repl(?:y|ied))\b|\ball\s+(?:of\s+(?:these|them|which)\s+)?(?:went|remain(?:ed)?)\s+unanswered\b/i;
const writtenWays = "(?:e-?mail|electronic\\s+mail|letters?|fax|facsimile|correspondence|writing|text\\s+messages?)";
const allWritten = new RegExp(
  `\\b(?:all|every\\w*|each|none|the\\s+whole|the\\s+entire|these|those|this|that|it|they)\\b[^.;]{0,70}?\\b(?:(?:was|were|been|took\\s+place|occurred|happened|(?:was|were|been)\\s+\\w+)\\s+(?:(?:all|entirely|wholly|exclusively|solely|only|done|conducted|carried\\s+on|made)\\s+)*(?:by|in|via|through|over)\\s+(?:way\\s+of\\s+|means\\s+of\\s+)?${writtenWays}\\b|in\\s+writing\\b)|\\b(?:exclusively|entirely|solely|wholly|only)\\s+(?:by|in|via|through|over)\\s+${writtenWays}\\b`,
  "i",
);
const occasionOf =
  /\b(?:depositions?|testimony|examination|cross-examination|interview|swearing)\s+of\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?$/i;
const occasionBehind = /'s?\s+(?:deposition|testimony|examination|interview)\b/i;
const contactNoun =
  "(?:calls?|conferences?|meetings?|conversations?|discussions?|letters?|e-?mails?|messages?|voice-?mails?|attempts?|efforts?|talks?|sessions?|faxe?s?|notes?|times?|tries|try|teleconferences?|videoconferences?)";
const furtherWords = new RegExp(
  [
    "\\b(?:later|again|subsequently|thereafter|afterwards?|finally|eventually|in\\s+addition|followed)\\b",
    `\\b(?:another|second|third|fourth|further|additional|follow-?up|final|last|next)\\s+(?:[\\w-]+\\s+){0,2}${contactNoun}\\b`,
    "^\\W*(?:then|next)\\b|\\b(?:and|he|she|they|I|counsel|[a-zà-ɏ][a-zà-ɏ'-]+)\\s+(?:then|next|also(?!\\s+(?:talk|sp[eo]|discuss|rais|mention|review|address|cover|went|touch|consider|debat|ask|told|explain|object|offer|said|agree)))\\s+[a-zà-ɏ]+(?:ed|t|e|ng|oke|ent|rote)\\b",
  ].join("|"),
  "i",
);
const personalPronoun = /\b(?:he|she|him|her|they|them)\b/i;
const conferringWords =
  /\bconferr?(?:al|ing|ed)?\b|\bgolden[\s-]rule\s+letter|\bdeficiency\s+letter|\bmeet[\s-]and[\s-]confer\b/i;
const noTalk =
  /\b(?:no\s+longer|not)\s+on\s+speaking\s+terms\b|\b(?:end\w*|stop\w*|ceas\w+|halt\w*|no\s+(?:oral|telephone|verbal|spoken))\s+(?:to\s+)?(?:all\s+|any\s+|further\s+|more\s+)*(?:oral\s+|telephone\s+|verbal\s+)?(?:communicat\w+|conversations?|calls?|discussions?|talk\w*)\b|\bnever\s+(?:to\s+)?(?:again\s+)?(?:call|telephone|contact|speak|phone)\b|\b(?:not|never|n't)\s+(?:to\s+)?(?:call|telephone|contact|phone)\s+(?:him|her|them|me|again)\b/i;
const lawyerNoun = /\b(?:counsel|attorneys?|lawyers?)\b/i;
const others =
  /\b(?:counsel|attorneys?|lawyers?|opponent|other\s+side|company|[Dd]efendants?|[Pp]laintiffs?|(?:his|her|their)\s+(?:office|assistant|paralegal|secretary)|(?:[Mm]r|[Mm]s|[Mm]rs|Atty)\b)/;
const useOfPhone =
  /\b(?:let|allowed|permitted)\s+(?:me|him|her|us)\s+(?:to\s+)?use\s+(?:the|a)\s+(?:tele)?phone\b|\b(?:got|allowed|permitted|managed|able)\s+to\s+use\s+(?:the|a)\s+(?:tele)?phone\b/i;
const saying =
  /\b(?:says|asks|states|refuses|agrees|offers|wants|thinks|maintain\w*|represent\w*|insist\w*|stood|reiterated|contended|argued|confirmed|advised|promised|demanded|asked|told|said|stated|explained|answered|replied|raised|mentioned|pointed\s+out|wanted|thought|proposed|offered|conceded|agreed|refused|declined|would\s+not|(?:answer|reply|response)\b[^;]{0,30}\b(?:is|was))\b/i;
const dialogue =
  /\b(?:asked|told|answered)\s+(?:him|her|me|us|(?:Mr|Ms|Mrs)\.|(?:opposing|defense|plaintiff's|defendant's)\s+counsel)\s?\S*\s+(?:whether|if|when|why|how|what|for|about|that|to)\b|\b(?:said|put\s+it|replied)\s+to\s+(?:him|her|me|us|(?:Mr|Ms|Mrs)\.)/i;
const counselAct =
  /(?:^|[,;]\s+|\b(?:and|that|as|among|between|with|by|because|when|(?<!(?:memorandum|opinion|advice|argument|assistance|appearance|withdrawal)\s)of)\s+|\b[Tt]he\s+(?:two\s+)?)(?:[Cc]ounsel|[Aa]ttorneys|[Ll]awyers)\b/;
const motionWords =
  /\binformal\s+resolution\b|\b(?:efforts?|attempts?)\s+to\s+(?:obtain|get|secure)\b|\bresolv\w+\s+informally\b|\b(?:courts?(?:'s)?|motions?|dispute[sd]?|impasse|differences|conferr?al|this\s+(?:matter|filing))\b/i;
const counselDealings =
  /\b(?:counsel|attorneys?|lawyers?)\b[^.;]{0,80}\b(?:correspond\w+|letters?|e-?mails?|messages|texts|communications?|exchanges?|efforts?|dealings|contacts?|conferral)\b|\b(?:correspondence|communications|letters|e-?mails|messages|texts|exchanges?)\b[^.;]{0,60}\b(?:counsel|attorneys|lawyers|parties)\b/i;
const onceMore = /\b(?:again|another|further|more|additional|anew|since)\b/i;
const pronounActs =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Tt]he\s+(?:two|pair)|[Tt]he\s+(?:attorneys|lawyers)|[Bb]oth|[Nn]either|[Ee]ach)\s+(?:\p{L}+ly\s+|both\s+|then\s+|also\s+|again\s+|have\s+|has\s+|had\s+|later\s+|once\s+more\s+)*(?!is\b|are\b|was\b|were\b)\p{L}+/u;
const whenItWas =
  /^\W*(?:that|this|it|the\s+(?:day|date|time|place|occasion)|(?:the|that|this|their|our)\s+(?:call|conversation|conference|meeting|discussion|talk|session|message|voicemail|attempt)s?)(?::|\s+(?:was|were|took\s+place|occurred|happened|came|lasted|began|started|ended)\b)/i;
const severalCalls =
  /\b(?:two|three|four|five|six|several|\d)\s+(?:\w+\s+)?(?:calls|conferences|conversations|talks|meetings|discussions)\b/i;
const withinLetter =
  /\bin\s+(?:it|them|that\s+(?:one|letter|e-?mail)|the\s+(?:letter|e-?mail|last|latest|first|second|third|latter|former|same)|each|both)\b(?!\s+(?:call|conference|conversation|meeting)s?\b)/i;
const madeAgain =
  /\b(?:there|it)\s+was\s+(?:another|a\s+(?:second|third))\b|\b(?:another|a\s+(?:second|third))\s+(?:came|followed)\b|\bfollowed\s+(?:it\s+)?(?:up\s+)?with\s+(?:another|a\s+(?:second|third))\b|\bsame\s+(?:thing|result|outcome|story|luck|lack|success)\b|\brepeated\s+(?:the|that|her|his|my)\s+(?:call|attempt|effort|message)\b|\bnor\s+did\b|\bwas\s+(?:put\s+through|sent|transferred|told)\b[^.;]*\bagain\b|\b(?:no|any)\s+(?:better|different)\b|\btried\s+(?:(?:it|him|her|them|(?:his|her|the|that)\s+\w+)\s+)?(?:again|once\s+more|anew|a\s+(?:second|third)\s+time)\b(?![^.;]{0,24}\bto\b)|\bdid\s+(?:so|it|the\s+same|that)\s+(?:again|once\s+more)\b/i;
const disputedService =
  /\bserved\b[^;]{0,160}\b(?:subject\s+of\s+this|at\s+issue|in\s+dispute|now\s+in\s+dispute|involved\s+(?:here|in\s+this)|in\s+question)\b|^(?:(?!\b(?:responses?|answers?|objections?)\b)[^;])*?\b(?:subject\s+of\s+this|at\s+issue|in\s+dispute|in\s+question)\b(?:(?!\b(?:responses?|answers?|objections?)\b)[^;.]){0,60}\b(?:served|propounded|issued)\b/i;
const duration =
  /\b(?:(?:for\s+)?(?:about|approximately|roughly|some|nearly|almost|over|around|only)\s+)?(?:an?|half\s+an|a\s+couple\s+of|a\s+few|several|\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?(?:\s+to\s+[a-z]+)?)[\s-]+(?:minutes?|mins?\b\.?|hours?|hrs?\b\.?)(?:\s+and\s+\w+\s+minutes)?|\b(?:about|around|approximately)?\s*\d{1,2}(?::\d\d)?\s*(?:a\.m\.?|p\.m\.?|am\b|pm\b|o'clock|in\s+the\s+(?:morning|afternoon|evening))/gi;

/** What a call was for: more time, which is no discovery dispute. */
const forTime =
  /\b(?:wanted|needed|sought|asked\s+for|requested)\s+(?:(?:more|additional|extra)\s+time|an?\s+(?:\w+\s+)?(?:extension|continuance))\b|\b(?:to\s+(?:ask|request|see|learn|inquire|propose|discuss|seek)|asking|requesting|proposing|seeking|about|regarding|concerning|on)\s+(?:(?:whether|if|that|for|about)\s+)?(?:[^,;]{0,60}\b(?:agree|consent|object|oppos\w+|join)\s+(?:to|in)?\s*)?(?:(?:move|moving|extend|extending|continue|continuing|postpone|postponing|an?|the|any|his|her|their|its|plaintiff's|defendant's)\s+)*(?:\w+\s+)?(?:extension|continuance|enlargement|more\s+time|additional\s+time|(?:more|additional|extra|further)\s+(?:days?|weeks?|months?)|(?:discovery\s+|expert\s+|dispositive\s+|motion\s+|pretrial\s+)?deadlines?|trial\s+date|scheduling\s+order)\b/i;

/** Consent to an amended pleading and the like, for which counsel also call each other. */
const forConsent =
  /\b(?:consent\w*|agree\w*|stipulat\w+|oppos\w+|object\w*|concur\w*|join)\b[^.;]{0,60}\b(?:amend(?:ment|ed|ing)?|dismissal|substitution|transfer|remand|interven\w+|consolidation|joinder|withdrawal\s+of\s+counsel|leave\s+to|pro\s+hac\s+vice|under\s+seal)\b/i;

/** Means of contacts that took place or were tried: "asked him to telephone" tells none. */
function usedMeans(
  means: readonly Means[],
  mentions: readonly Mention[],
  unreal: readonly Span[],
  origin: number,
): Means[] {
  if (unreal.length === 0) return [...means];
  const nearest = (spans: readonly Span[], at: Span, shifted: number): number =>
    Math.min(
      ...spans.map(({ start, end }) => {
        if (start - shifted < at.end && at.start < end - shifted) return 0;
        return start - shifted <= at.start ? at.start - (end - shifted) : (start - shifted - at.end) * 3;
      }),
    );
  return means.filter((one) => {
    const away = nearest(unreal, one, 0);
    return away > 40 || away >= nearest(mentions, one, origin);
  });
}

function maskAll(text: string, spans: readonly Span[], origin: number): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start - origin) + " ".repeat(end - start) + masked.slice(end - origin);
  }
  return masked.replace(duration, (all) => " ".repeat(all.length));
}
