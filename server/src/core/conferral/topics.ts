import type { Span } from "../text/span.ts";

const numbered =
  /\b(?:(?:document\s+)?requests?(?:\s+(?:for\s+(?:production|admissions?|documents?)|to\s+produce))?|RFPs?|RFAs?|RPDs?|ROGs?|rogs?|interrogator(?:y|ies)|topics?|items?|(?:log\s+)?entr(?:y|ies)|categor(?:y|ies)|demands?|subparts?|questions?|areas?|lines?|paragraphs?|paras?\.?|pars?\.?)\s*(?:Nos?\.?|numbers?|numbered|¶¶?)?\s*#?\s*\d+(?:\s*(?:,|-|and|&|to|through)\s*(?:Nos?\.\s*)?\d+)*/gi;
const bareNumber =
  /(?<!(?:Docs?\.?|ECF|Dkt\.?|Case|Action|Exhibits?|Exs?\.?|Bar|Filing|Reg\.?|KS|Rule)\s+)\bNos?\.\s*\d+(?:\s*(?:,|-|and|&|to|through)\s*(?:Nos?\.\s*)?\d+)*/g;

const lead =
  /\b(?:about|regarding|concerning|as\s+to|over(?!\s+(?:the\s+)?(?:past|last|course|next|\w+\s+(?:days|weeks|months|years))\b)|with\s+(?:respect|regard)\s+to|relat(?:ing|ed)\s+to|on\s+the\s+(?:issues?|questions?|topics?|subjects?)\s+of|respecting|discuss(?:ed|ing|es)?|took\s+up|taken\s+up|dealt\s+with|(?<!\b(?:is|are|was|were|been)\s)concerned|touched\s+on|(?:subjects?|topics?)\s+(?:was|were)(?:\s+always)?|the\s+(?:subject|topic)s?(?=\s+the\b)|address(?:ed(?!\s+to\b)|ing)|(?:went|going|walked|worked)\s+(?:line\s+by\s+line\s+|one\s+by\s+one\s+|\w+ly\s+|(?:by|via|over)\s+)?(?:through|over|down)|reviewed|raised|re:?|explain(?:ed|ing)?|debated|explored|asked\s+(?:about|for|that|why|whether|how)|to\s+(?:know|learn)(?=\s+(?:what|why|whether|if|when|where|how|which)\b)|(?:dis)?agree(?:d|ment)\s+on|(?:divided|differ(?:ed|ences)?|impasse|deadlocked|apart|accord|compromise|progress|headway)\s+(?:on|over|as\s+to))(?:\s+|(?=,\s+(?:by|via|over|on|in)\b))/gi;
/** When and how, blanked out between commas: "discussed, by Zoom, on June 3, the log". */
const aside = /^(?:,?\s*(?:by|via|over|on|in)\s+(?=,))+,\s+/i;
const phraseEnd =
  /[;:.()]|,\s|\b(?:and|but|so|yet|or|which|who)\s+(?:could|were|was|did|would|agreed|reached|failed|have|had(?!\s+not)|has|he|she|they|it|we|i|counsel|the\s+parties|that|unable|attempted|to|is|are|remain)\b/i;

/** "The redactions were gone through": what stands before is what was talked about. */
const passiveLead =
  /\b(?:was|were|being|been)\s+(?:(?:each|all|both|then|also|again|next|first|\w+ly)\s+)?(?:discussed|gone\s+(?:through|over)|taken\s+up|addressed|debated|covered|reviewed|raised|explored|talked\s+(?:about|over|through)|walked\s+through|canvassed|(?:the\s+)?(?:sole\s+|only\s+|main\s+)?(?:subjects?|topics?)\b(?!\s+(?:of|to)))\b/gi;

/** Words that name a dispute without saying what it is about. */
const vague = new Set(
  (
    "a an the yes done none completed this that these those any all each every some such same other another both various several certain many few one two three four five six seven eight nine ten " +
    "and or but nor of in on at to for from by with without within into upon as than then so if whether it its itself he she they them him her his their theirs our ours my your we i you who whom which what when where why how " +
    "is are was were be been being am do does did done has have had having will would shall should could can may might must not no never also only again further still yet just more most much very " +
    "matter matters issue issues dispute disputes disputed discovery motion motions subject subjects topic topics question questions disagreement disagreements problem problems concern concerns deficiency deficiencies deficient " +
    "raised presented addressed described outlined forth set herein hereof above below outstanding pending relief sought foregoing differences difference case litigation lawsuit action remaining merits substance contents content underlying instant present current " +
    "nos number numbers numbered rfp rfps rfa rfas rpd rpds rog rogs request requests response responses answer answers objection objections interrogatory interrogatories document documents production written requested responsive propounded served " +
    "parties party's parties' plaintiff plaintiffs plaintiff's plaintiffs' defendant defendants defendant's defendants' movant movant's counsel counsel's attorney attorneys attorney's opposing side sides undersigned person persons " +
    "through between among until around before after during prior filing filed file court court's intervention involvement involvement assistance resolve resolved resolving resolution agree agreed agreement reach reached confer conferred conferring conference discuss discussed discussing discussion talk talked speak spoke spoken call called calling letter letters email e-mail emails e-mails meeting meet met " +
    "good faith effort efforts attempt attempted attempts try tried narrow without necessary need needed able unable possible impasse informally information things thing everything anything nothing something position positions view views " +
    "occasion occasions get got back come came go going would think thought look looked consider considered check client client's course past month months consult consulted soon time times minutes minute hour hours week weeks day days date dates later earlier morning afternoon evening today promptly length detail great " +
    "rule rules fed civ kan local required require requires under pursuant accordance there here while about regarding concerning " +
    "everyone everybody whole entire affair affairs situation status stood stand stands controversy quarrel avenue avenues possibility possibilities minds mind common ground find finding respective circumstances allowed point points area areas other over divide divides divided separate separates avail success result results made make makes making take took taken give gave given said say says stated state told informed advised notified asked ask replied responded answered explained completed done held successful unsuccessful successfully followed ended offered proposed declined refused maintained believed claimed insisted argued indicated"
  ).split(" "),
);

/** Words that tell in what manner persons talk, beside adverbs: "in a courteous way", "with civility". */
const ofManner = new Set(
  (
    "way ways manner fashion spirit spirits tone tenor mood atmosphere vein temper courteous courtesy friendly cordial cordiality civil civility respectful respect professional " +
    "professionalism polite politeness frank frankness candid candor rancor acrimony heat animosity hostility amicable amity pleasant cooperative cooperation constructive productive collegial collegiality mutual " +
    "goodwill calm businesslike thorough open openness sincere sincerity earnest earnestness terms vigor patience"
  ).split(" "),
);
/** Ends in "ly" and is no adverb. */
const nouns = new Set("supply family assembly anomaly reply monthly weekly daily quarterly yearly hourly".split(" "));

/** A passage that says what the dispute is about. */
export interface Topic extends Span {
  /** The words, for a hover. */
  readonly value: string;
  /** Named by a number ("Request No. 4"), in words, or after a label ("Topics: ...") or before "were discussed". */
  readonly kind: "number" | "words" | "label";
}

/** Requests, interrogatories, topics or entries named by number. */
export function findNumberedTopics(sentence: string): Topic[] {
  if (!/\d/.test(sentence)) return [];
  const found: Topic[] = [];
  for (const pattern of [numbered, bareNumber]) {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) {
        found.push({ ...span, value: tidy(match[0]), kind: "number" });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Subjects named in words: "about the scope of the subpoena". `masked` is the sentence with people, dates and means blanked
 * out. "About this matter" and the like name nothing.
 * @param contactsEnd where the words for contacts end; what stands after a later colon is a topic
 */
export function findNamedTopics(masked: string, contactsEnd = 0): Topic[] {
  const found: Topic[] = [];
  for (const match of masked.matchAll(lead)) {
    const from = match.index + match[0].length;
    const start = from + (aside.exec(masked.slice(from, from + 160))?.[0].length ?? 0);
    const rest = masked.slice(start, start + 160);
    const end = start + (phraseEnd.exec(rest)?.index ?? rest.length);
    const phrase = nominal(masked.slice(start, end));
    if (contentWords(phrase) >= 1)
      found.push({ start, end: start + phrase.length, value: tidy(phrase), kind: "words" });
    else if (masked[end] === ":") {
      // "three things: the age of the logs, the redactions"
      const listed = masked.slice(end + 1, start + 160);
      if (contentWords(listed) >= 1)
        found.push({ start: end + 1, end: end + 1 + listed.length, value: tidy(listed), kind: "words" });
    }
  }
  for (const match of masked.matchAll(passiveLead)) {
    const start = subjectStart(masked, match.index);
    const phrase = masked.slice(start, match.index);
    if (contentWords(phrase) >= 1) found.push({ start, end: match.index, value: tidy(phrase), kind: "label" });
  }
  const labelled = found.length === 0 && masked.indexOf(":") >= contactsEnd ? labelTopic(masked) : null;
  return labelled ? [labelled] : found;
}

/** A phrase up to a verb of which it is the subject: "this dispute | has reached a standstill". */
function nominal(phrase: string): string {
  if (embedded.test(phrase)) return phrase;
  const verb = finite.exec(phrase);
  return verb ? phrase.slice(0, verb.index) : phrase;
}

/** Clauses that are themselves the topic: "whether the logs were kept". */
const embedded =
  /^\s*(?:whether|if|why|what|whatever|how|when|where|who|whom|which|that)\b|\b(?:that|which|who|whom|whose|where|whether)\b/i;
const finite = /\s(?:has|have|had|is|are|was|were|will|would|could|did|does|do|may|might|must|should)\s/i;

/** Where the subject of a verb begins: after the last mark or joining word before it. */
function subjectStart(masked: string, verb: number): number {
  const before = masked.slice(Math.max(0, verb - 120), verb);
  const joint = /^[\s\S]*(?:[,;:.()]|\b(?:that|which|where|when|at\s+which|in\s+which|after|before|because)\b)/i.exec(
    before,
  );
  return verb - before.length + (joint?.[0].length ?? 0);
}

/** What stands after the colon of a label: "May 15 - Quist and Vance, telephone: the vendor's data". */
function labelTopic(masked: string): Topic | null {
  const colon = masked.indexOf(":");
  if (colon < 0) return null;
  if (!agenda.test(masked.slice(0, colon)) && /\b\p{Ll}{3,}/u.test(masked.slice(0, colon).replace(labelWords, " ")))
    return null;
  const phrase = masked.slice(colon + 1);
  return contentWords(phrase) >= 1
    ? { start: colon + 1, end: masked.length, value: tidy(phrase), kind: "label" }
    : null;
}

/** "These matters were on the table: ...", "put the question to Mr. Roe: ..." */
const agenda =
  /\b(?:agenda|(?:these|three|four|two|the\s+following|several)\s+(?:\w+\s+)?(?:matters|points|topics|subjects|issues|things|items|questions)|(?:points|matters|topics|subjects|issues|items)\s+(?:raised|discussed|covered|addressed)|put\s+(?:the|this|one)\s+question)\b/i;
const labelWords =
  /\b(?:to|and|from|call|calls|by|with|same|two|second|first|third|follow-up|topics?|subjects?|issues?|matters|discussed|content|re|about|min|minutes|conference|meeting|both|counsel|again|between)\b/gi;

/** How many words of a phrase say something of the subject. */
export function contentWords(phrase: string): number {
  const seen = new Set<string>();
  for (const match of phrase.matchAll(/[\p{L}][\p{L}\p{M}'-]*/gu)) {
    const folded = match[0].toLowerCase().replace(/^'+|'+$/g, "");
    const parts = vague.has(folded) || isOfManner(folded) ? [] : folded.split("-");
    if (parts.some((part) => part.length > 2 && !vague.has(part))) seen.add(folded);
  }
  return seen.size;
}

function isOfManner(word: string): boolean {
  return ofManner.has(word) || (word.length > 4 && word.endsWith("ly") && !nouns.has(word));
}

const position =
  /\b(?:wished|hoped|insisted|preferred|required|says|asks|states|refuses|agrees|offers|wants|thinks|explains|declines|represented|thought|felt|considered|wanted|needed|said|stated|told|took\s+the\s+(?:position|view)|maintain(?:ed|s)|offered|propos(?:ed|al)|agreed|refused|declined|explained|asked|objected|argued|asserted|contend(?:ed|s)|withdrew|insisted|responded|replied|answered|countered|suggested|reject(?:ed|s)|stood\s+(?:on|by)|indicated|believe[ds]?|claimed|pointed\s+out|promised|committed|acknowledged|conceded|reiterated|(?:position|view|answer|objection|reply|response|stance)(?:[\s,]+(?:(?:on|over|by|at|in)[\s,]+(?:the[\s,]+)?){0,2}(?:is|was|were|remained|being)\b|:)|narrowed|limited|dropped|clarified|would\s+(?:not|only)|willing|unwilling|accept(?:ed)?|supplement(?:ed)?|produce[d]?|went\s+through|requested|wanted|demanded|questioned|disputed?|disagree[ds]?|differ(?:s|ed)?|contend|maintain)\b/i;

const objection =
  /\b(?:overbroad|overbreadth|over-broad|burden\w*|privileged?|irrelevant|relevan\w+|confidential\w*|trade\s+secrets?|work\s+product|disproportionate|proportional\w*|vague|ambiguous|premature|HIPAA|privacy|harass\w*|numerosity|scope|cost|(?:more|additional|extra)\s+(?:time|days|weeks)|extension|too\s+(?:broad|personal|old|costly|much|many))\b|\b(?:\w+)\s+more\s+(?:days|weeks)\b/i;

/**
 * Whether a masked sentence tells what somebody asked for, offered, answered or refused, and enough of it to know what.
 * With `afterVerb` only the words after the verb of saying count, as in a sentence that also tells of the contact.
 */
export function statesPosition(masked: string, afterVerb = false): boolean {
  const match = position.exec(masked);
  if (match === null) return false;
  const told = afterVerb ? masked.slice(match.index + match[0].length) : masked;
  return objection.test(told) || contentWords(told) >= (/\d/.test(told) ? 1 : 2);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
