import type { Span } from "../text/span.ts";
import { type FoundDate, findContactDates } from "./contactDates.ts";
import { findMeans, type Means } from "./means.ts";
import { clauseAround, findMentions, type Mention } from "./mentions.ts";
import { findActingParties, findParticipants, findSurnames, type Participant } from "./people.ts";
import { splitSentences } from "./sentences.ts";
import { findNamedTopics, findNumberedTopics, statesPosition, type Topic } from "./topics.ts";

/** What a block says, sentence by sentence. */
export interface BlockFacts {
  readonly sentences: readonly SentenceFacts[];
  /** Names that the block ties to a role ("counsel for Mapes, Robert Delacruz"). */
  readonly introductions: readonly Participant[];
  /** Some sentence tells of a contact, or says in general terms that there was one. */
  readonly tellsOfContact: boolean;
  /** Some sentence says that conferring would be pointless, or that nothing was done. */
  readonly tellsOfNone: boolean;
  /** Some sentence tells when discovery was served. */
  readonly tellsOfService: boolean;
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
    introductions: lawyerWords.test(text) ? sentences.flatMap((sentence) => sentence.introductions) : [],
    tellsOfContact: contactWords.test(text) && sentences.some((one) => one.mentions.length > 0 || one.assertion),
    tellsOfNone: noneWords.test(text) && sentences.some((one) => one.futility || one.noContact),
    tellsOfService: servingWords.test(text) && sentences.some((one) => one.servesDiscovery || one.servesDisputed),
    isService: serviceWords.test(text.slice(0, 600)) && !conferredWith.test(text),
    isRunInCertificate: runIn.test(text.slice(0, 200)),
  };
}

/**
 * What one sentence says of contacts between the parties. Offsets refer to the text of its block. Everything is read when
 * it is first asked for: most sentences of a paper are never asked for more than whether they speak of a contact.
 */
export class SentenceFacts implements Span {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  #contacts: Contacts | undefined;
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
    this.#means ??= this.#placed(findMeans(this.#text));
    return this.#means;
  }

  get participants(): readonly Participant[] {
    this.#participants ??= this.#placed(findParticipants(this.#text));
    return this.#participants;
  }

  /** Names that the sentence ties to a role. */
  get introductions(): readonly Participant[] {
    if (!lawyerWords.test(this.#text)) return [];
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
    this.#topics ??= this.#placed([...findNumberedTopics(this.#text), ...findNamedTopics(this.#subject())]);
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

  /** Says that no contact was made. */
  get noContact(): boolean {
    return this.#has(denials);
  }

  /** Says that conferring would be pointless. */
  get futility(): boolean {
    return this.#has(strongFutility) || (this.#has(weakFutility) && this.#has(talking));
  }

  /** Says that the other side would not talk, or tells its history. */
  get unwelcome(): boolean {
    return this.#has(refusing);
  }

  /** Speaks of conferring or talking at all. */
  get ofTalking(): boolean {
    return this.#has(talking);
  }

  /** Speaks of requests, objections, a subpoena or other matters of discovery. */
  get ofDiscovery(): boolean {
    return this.#has(discoveryWords);
  }

  /** Tells that a call or message was not answered. */
  get unanswered(): boolean {
    return this.#has(notAnswered);
  }

  /** Starts a further contact: "later", "again", "also". */
  get further(): boolean {
    return this.#has(furtherWords);
  }

  /** Tells when discovery was served. */
  get servesDiscovery(): boolean {
    return this.#has(servingWords) && this.#has(serving);
  }

  /** Tells when the discovery in dispute was served. */
  get servesDisputed(): boolean {
    return this.#has(servingWords) && this.#has(disputedService);
  }

  #has(pattern: RegExp): boolean {
    const known = this.#patterns.get(pattern);
    if (known !== undefined) return known;
    const has = pattern.test(this.#text);
    this.#patterns.set(pattern, has);
    return has;
  }

  #readContacts(): Contacts {
    this.#contacts ??= contactWords.test(this.#text) ? readContacts(this.#text, this.start) : noContacts;
    return this.#contacts;
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

interface Contacts {
  readonly mentions: readonly Mention[];
  readonly elsewhere: boolean;
  readonly assertion: boolean;
}

const noContacts: Contacts = { mentions: [], elsewhere: false, assertion: false };

/** A sentence without any of these speaks of no contact. */
const contactWords =
  /confer|spoke|talk|call|phone|\bmet\b|meet|wrote|mail|letter|fax|correspond|discuss|contact|consult|communicat|voice|zoom|teams|video|webex|conversation|messag|good[\s-]faith|reach|inform|advis|notif|told|alert|warn|announc|unable|impasse|resol|agree|effort|attempt|tried|trying|sought|invit|request|propos|text|exchange|spoken|went|walked|negotiat|debated|written|rang|dial|answer|joined|waited|in\s+person|compli/i;
/** A sentence without any of these neither calls conferring pointless nor says that nothing was done. */
const noneWords =
  /\b(?:not|no|nothing|without|need|never)\b|futil|pointless|fruitless|useless|unavailing|vain|idle|formality|waste|doom|hopeless|foregone|unnecessary|excus|only|merely|simply|forgo|forewent|refrain|dispens|empty|hollow/i;
const lawyerWords = /counsel|attorney|lawyer|\bfor\b/i;
const servingWords = /\b(?:served|propounded|issued|noticed)\b/i;
const serving =
  /\b(?:served|propounded|issued|noticed)\b(?:(?!\b(?:responses?|answers|objections?|complaint|summons)\b)[^;]){0,120}\b(?:requests?|interrogatories|subpoenas?|deposition|discovery)\b|\b(?:requests?|interrogatories|subpoenas?|discovery)\b[^;]{0,80}\b(?:were|was)\s+(?:served|propounded|issued)\b/i;
const runIn =
  /^\s*(?:\d+\.|[-+])?\s*(?:certificate|certification|statement|rule)\b[^.:]{0,80}\b(?:confer\w*|good[\s-]faith|37\.2|compliance|consultation)\b[^.:]{0,60}[.:]/i;
const serviceWords =
  /\bcertificates?\s+of\s+(?:service|mailing|delivery)\b|\b(?:certif(?:y|ies)|hereby)\b[^.]{0,200}\b(?:CM\/ECF|electronic(?:ally)?\s+fil\w+|electronic\s+filing|postage|served\s+(?:on|upon|by|via|through)|notice\s+of\s+electronic)|\bpostage\s+prepaid\b|\bnotice\s+of\s+electronic\s+filing\b/i;
const conferredWith = /\bconferred\s+(?:in\s+good\s+faith|with\s+(?:opposing|counsel))/i;

const courtTakesPart =
  /\b(?:with|called|contacted|telephoned|e-?mailed|wrote(?:\s+to)?|from|spoke\s+to|(?:held|convened|conducted)\s+by)\s+(?:the\s+|an?\s+)?(?:deputy\s+|law\s+)?(?:Court\b(?!'s\s+(?:order|help|rule|permission|schedul))|court\b(?!\s+(?:action|intervention|involvement|order|assistance|rule))|[Mm]agistrate|Judge\b|judge\b|chambers|[Cc]lerk|[Cc]ourtroom)|\b(?:Court|Judge\s+\p{Lu}\p{L}+|judge|Judge|chambers)\s+(?:has\s+|had\s+|then\s+)?(?:held|convened|conducted|conferred|heard|advised|directed\s+counsel|set\s+a)\b|\b(?:advised|informed|notified|told)\s+(?:the\s+)?(?:Court|court|chambers|[Jj]udge|[Cc]lerk)|\bconferences?\s+(?:with|before)\s+(?:the\s+)?(?:Court|court|[Mm]agistrate|Judge|judge)|\b(?:at|during|by)\s+(?:the|an?)\s+(?:\p{L}+\s+)?hearing\b/u;
const otherBusiness =
  /\b(?:Rule\s+)?26\(f\)|\b(?:planning|scheduling|status|pretrial|pre-trial|case[\s-]management|settlement|pre-?motion)\s+(?:and\s+\w+\s+)?(?:conference|meeting|report|discussion|hearing|call)|\bsettlement\b|\bmediat(?:ion|or|ed)\b|\bsettle\s+(?:the|this|his|her)\s+(?:case|lawsuit|action|claims?)/i;
/** Dealings before there was a case, or before discovery was sought. */
const beforeSuit =
  /\bdemand\s+letter\b|\bcease[\s-]and[\s-]desist\b|\b(?:before|prior\s+to)\s+(?:filing\s+)?(?:this\s+|the\s+)?(?:suit|lawsuit|litigation|complaint)\b|\bpre-?suit\b|\blitigation\s+hold\b|\bpreservation\s+letter\b/i;
const earlierMotion =
  /\b(?:first|earlier|previous|prior|original|initial|former|last)\s+(?:\w+\s+)?motion\b|\bmotion\s+(?:was|were|had\s+been)\s+(?:denied|granted|withdrawn|mooted|found)|\b(?:plaintiffs?|defendants?|movant|it|she|he|they|\p{Lu}[\p{L}.]+)\s+(?:first\s+|then\s+|thereafter\s+|promptly\s+)?(?:moved\s+(?:to|for)\b|filed\s+(?:an?|its|his|her|their)\s+(?:first\s+|earlier\s+)?motion)|\b(?:court|judge|magistrate(?:\s+judge)?)\s+(?:\w+\s+)?(?:granted|denied|found|ruled|ordered|held\s+that|noted|noting)\b|\bbefore\s+(?:filing\s+)?(?:it\s+was|that\s+motion|it\s+filed)\b|\bthat\s+motion\s+was\b|\bbefore\s+filing\s+it\b|\bin\s+connection\s+with\s+(?:the|that)\s+(?:first|earlier|prior|previous)/iu;
const recitals =
  /\b(?:rules?|court|courts|law|district|order|party|movant|attorney|litigants?|practice|certification)\b[^;]{0,60}?\b(?:requires?|provides?|states?|directs?|obliges?|obligates?|mandates?|demands?|asks?|calls?\s+for|contemplates?|says?|means|must|shall|will\s+not\s+entertain|may\s+not|imposes?|expects?|has\s+(?:an?\s+)?(?:duty|obligation)|have\s+to)\b/i;

const assertions =
  /\b(?:met\s+and\s+conferred|(?<!not\s)(?<!not\s\w{1,9}\s)(?<!to\s)conferred|(?:good[\s-]faith|reasonable|diligent|sincere|best)\s+(?:efforts?|attempts?|conferral|conference)|(?:attempt(?:ed|s)?|tried|endeavou?red|sought|efforts?)(?:\s*,?\s*in\s+good\s+faith\s*,?)?\s+to\s+(?:confer|resolve|meet\s+and\s+confer|reach\s+(?:an?\s+)?(?:agreement|accord|resolution)|obtain|work\s+(?:this|it|things)\s+out|consult|narrow|settle)|(?:has|have|had)\s+(?:in\s+good\s+faith\s+)?(?:consulted|complied\s+with)|(?:unable|not\s+(?:been\s+)?able|unsuccessful|failed|could\s+not)\s+(?:to\s+|in\s+)?(?:reach(?:ing)?|resolv(?:e|ing)|agree(?:ing)?|come\s+to|work\s+(?:it|this)\s+out)\b[^;]{0,50}?(?:agree\w*|dispute|matter|issues?|resolution|accord|it|them|motion|court)|compli(?:ed|ance)\s+with\s+(?:the\s+)?(?:duty\s+to\s+confer|meet[\s-]and[\s-]confer|D\.?\s*Kan\.?\s+R\w*\.?\s+37\.2))\b/i;
const denials =
  /\b(?:(?:did|has|have|had|was|were)\s+(?:therefore\s+|thus\s+)?not\s+(?:\w+\s+){0,3}?(?:confer(?:red)?|contact(?:ed)?|call(?:ed)?|attempt(?:ed)?|tr(?:y|ied)|s(?:ee|ou)ght|s(?:peak|poken)|communicat\w+|reach(?:ed)?\s+out|consult(?:ed)?|discuss(?:ed)?|(?:made|undertaken|initiated|held|requested)\s+(?:an?y?\s+)?(?:\w+\s+)?(?:attempt|effort|contact|conference|discussion|call))|made\s+no\s+(?:\w+\s+)?(?:attempt|effort|contact)|no\s+(?:\w+\s+){0,2}(?:attempt|effort|conferral|conference|contact|discussion)s?\b[^;]{0,60}\b(?:made|held|sought|took\s+place|undertaken|had|occurred|possible)|without\s+(?:first\s+)?(?:conferring|contacting|consulting)|(?:elected|chose|chosen|decided|determined)\s+not\s+to\s+(?:confer|contact|call|seek)|(?:dispensed|dispense)\s+with|forgo(?:ne)?|forewent|refrained\s+from)\b/i;

const strongFutility =
  /\b(?:futil(?:e|ity)|pointless|fruitless|useless|unavailing|in\s+vain|(?:idle|empty|hollow|mere|meaningless|needless|vain)\s+(?:act|gesture|ceremony|exercise|formality|ritual)|waste\s+of\s+(?:\w+(?:'s)?\s+){0,3}(?:time|effort|resources|paper)|no\s+(?:useful\s+|practical\s+|real\s+|legitimate\s+|good\s+)?(?:purpose|point|use|benefit|good|value)\b|(?:accomplish|achieve|gain|yield|produce|change|add|solve)(?:e?d)?\s+nothing|nothing\s+(?:\w+\s+)?(?:would|could|will|can|to)\s+(?:have\s+)?(?:be(?:en)?\s+)?(?:gained?|accomplish\w*|achiev\w*|come|discuss\w*|talk\w*|change\w*)|(?:would|could|will)\s+(?:not|never)\s+(?:have\s+)?(?:be(?:en)?\s+)?(?:productive|fruitful|helpful|useful|worthwhile|accomplish\w*|change[d]?|resolve[d]?|ma(?:k|d)e\s+(?:a|any)\s+difference|help(?:ed)?|move[d]?\s+the)|done\s+(?:any|no)\s+good|do\s+(?:any|no)\s+good|made\s+no\s+difference|doomed|foregone\s+conclusion|(?:so|too)\s+(?:hopeless|intransigent)|hopeless)\b/i;
const weakFutility =
  /\b(?:no\s+(?:reason|basis)\s+to\s+(?:believe|think|expect|suppose)|unnecessary|should\s+(?:not\s+be\s+(?:required|obliged|made)|be\s+excused)|excused?\s+(?:from|here)|need\s+not|(?:only|merely|simply)\s+(?:\w+\s+)?(?:delay|give|cause|prolong|postpone)|serve\s+only)\b/i;
const talking =
  /\b(?:confer\w*|conference|contact\w*|discuss\w*|talk\w*|speak\w*|meet\b|meeting|meet-and-confer|communicat\w*|conversation|consult\w*|negotiat\w*|call(?:ing|s)?|further\s+(?:effort|attempt|letter|request)s?|another\s+(?:letter|call|request|round)|good[\s-]faith\s+effort|reach(?:ing)?\s+out|any\s+(?:effort|attempt)|duty|certif\w+)\b/i;
const refusing =
  /\b(?:refus\w+|declin\w+|unwilling\w*|hostil\w+|threat\w*|abusive|instructed|no\s+discussions?|ignor\w+|obstruct\w*|stonewall\w*|intransigen\w*|history|pattern|track\s+record|past\s+(?:conduct|experience|practice)|prior\s+(?:conduct|dealings|experience)|will\s+not\s+(?:talk|speak|discuss|budge|change|confer)|would\s+(?:not|never|only)\s+(?:talk|speak|discuss|confer|change|budge|agree)|made\s+(?:it\s+)?(?:clear|plain)|never\s+(?:once\s+)?(?:responded|answered|cooperated|compromised|agreed)|every\s+(?:request|effort|letter|attempt)|do(?:es)?\s+not\s+want\s+to|not\s+to\s+(?:contact|call|speak))\b/i;

const deeds = /\b(?:attempted|tried|conferred|made|sought|endeavou?red|have\s+been|has\s+been)\b/i;

const discoveryWords =
  /\b(?:discovery|interrogator\w+|requests?\s+(?:nos?\b|for\b|\d)|requests?\b(?=[^;]{0,40}\b(?:objection|response|production))|RFPs?|RFAs?|subpoena\w*|deposition\s+(?:notice|date|topic)s?|privilege\s+log|(?:discovery|written)\s+responses?|objections?|document\s+production|disclosures|30\(b\)\(6\)|search\s+terms|protective\s+order|this\s+motion|this\s+dispute|these\s+(?:issues|disputes|requests|matters)|37\.2|37\(a\)|26\(c\))/i;
const outcomes =
  /\b(?:resolv\w+|agree(?:d|ment|ments)?|impasse|remain(?:s|ed|ing)?\s+(?:in\s+dispute|unresolved|at\s+issue|open)|what\s+remains?|in\s+dispute|unable|could\s+not|accord|unresolved|no\s+(?:response|reply|answer|agreement)|heard\s+nothing|stands?\s+on|declined|refused|withdrew|narrowed|compromise)\b/i;
const participationWords =
  /\b(?:tak(?:ing|e|en)\s+part|took\s+part|participat(?:ing|ed|ants?)|present\b|attend(?:ed|ing|ees?)|on\s+the\s+(?:call|line)|joined|appear(?:ed|ing)\s+for|represented|was\s+handled\s+by|spoke\s+for)\b/i;
const back =
  /\b(?:(?:each|all|any|both)\s+of\s+(?:them|these|those|the)|the\s+(?:requests?|interrogator(?:y|ies)|subpoena|topics?|entries|items)|(?:those|these|the\s+same|the\s+foregoing|said|the\s+above|the\s+listed|the\s+disputed)\s+(?:\w+\s+){0,2}(?:requests?|interrogatories|issues?|topics?|items?|points?|entries|objections?|matters?|disputes?|letter|e-?mail|subjects?|demands?|questions?)|(?:each|every|one\s+by\s+one|one\s+at\s+a\s+time|line\s+by\s+line)\b[^;]{0,30}(?:request|interrogatory|item|entry|objection|at\s+a\s+time)|(?:her|his|their|the|that)\s+(?:letter|e-?mail|proposal|offer)\b|about\s+(?:them|it|the\s+(?:same|letter))|discussed\s+(?:them|it))\b/i;
const notAnswered =
  /\b(?:no\s+(?:answer|response|reply)|(?:did|has|have|had)\s+not\s+(?:yet\s+)?(?:return(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|call(?:ed)?\s+back|join(?:ed)?|appear(?:ed)?|pick(?:ed)?\s+up)|never\s+(?:return\w*|respond\w*|replied|answered|called\s+back|joined|appeared|picked\s+up)|nobody\s+(?:joined|answered)|no\s+one\s+(?:joined|answered)|heard\s+nothing|unanswered|(?:was|were|is)\s+(?:in\s+(?:an?\s+)?(?:meeting|trial|court|deposition)|unavailable|not\s+(?:available|in)|out\s+of\s+(?:the\s+)?(?:office|town)|away|travell?ing|on\s+vacation|busy|on\s+another\s+(?:call|line))|left\s+(?:her|his|my|a)\s+(?:telephone\s+|phone\s+)?number|neither\s+(?:\w+\s+){0,3}(?:was\s+)?returned)\b/i;
const furtherWords =
  /\b(?:later|again|subsequently|thereafter|afterwards?|then|also|next|another|second|third|follow-?up|further|additional|finally|eventually|in\s+addition|followed)\b/i;
const disputedService =
  /\bserved\b[^;]{0,160}\b(?:subject\s+of\s+this|at\s+issue|in\s+dispute|now\s+in\s+dispute|involved\s+(?:here|in\s+this)|in\s+question)\b/i;
const duration =
  /\b(?:(?:for\s+)?(?:about|approximately|roughly|some|nearly|almost|over|around|only)\s+)?(?:an?|half\s+an|a\s+couple\s+of|a\s+few|several|\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?(?:\s+to\s+[a-z]+)?)[\s-]+(?:minutes?|mins?\b\.?|hours?|hrs?\b\.?)(?:\s+and\s+\w+\s+minutes)?|\b(?:about|around|approximately)?\s*\d{1,2}(?::\d\d)?\s*(?:a\.m\.?|p\.m\.?|am\b|pm\b|o'clock)/gi;

function readContacts(sentence: string, start: number): Contacts {
  const mentions = findMentions(sentence);
  const assertion = assertions.exec(sentence);
  if (mentions.length === 0 && assertion === null) return noContacts;
  const recital = recitals.exec(sentence);
  const counted = mentions.filter(
    (one) => !isRecited(sentence, one.start, recital) && !isElsewhere(sentence, one.start),
  );
  return {
    mentions: counted.map((mention) => shift(mention, start)),
    elsewhere: counted.length < mentions.length,
    assertion:
      assertion !== null &&
      !isRecited(sentence, assertion.index, recital) &&
      !isElsewhere(sentence, assertion.index) &&
      !denials.test(sentence) &&
      !(strongFutility.test(sentence) && !deeds.test(sentence)),
  };
}

/** Whether the words at an offset tell what a rule or a court demands, not what was done. */
function isRecited(sentence: string, at: number, recital: RegExpExecArray | null): boolean {
  if (recital === null) return false;
  const demand = recital.index + recital[0].length;
  return at >= demand && clauseAround(sentence, at).start <= demand;
}

function isElsewhere(sentence: string, at: number): boolean {
  const clause = clauseAround(sentence, at);
  if (courtTakesPart.test(clause.text) || otherBusiness.test(clause.text)) return true;
  if (earlierMotion.test(sentence) || beforeSuit.test(sentence)) return true;
  return /^\s*(?:he|she|it|who)\b/i.test(clause.text) && courtTakesPart.test(sentence.slice(0, clause.start));
}

function maskAll(text: string, spans: readonly Span[], origin: number): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start - origin) + " ".repeat(end - start) + masked.slice(end - origin);
  }
  return masked.replace(duration, (all) => " ".repeat(all.length));
}

function shift<T extends Span>(span: T, delta: number): T {
  return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
}
