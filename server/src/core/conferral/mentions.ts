import type { Span } from "../text/span.ts";

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

const person = "(?:(?:Mr|Ms|Mrs|Dr|Atty)\\.?|Attorney)";
/** What may stand after "called" when a person is called on the telephone. */
const calledWhom = new RegExp(
  `\\b(?<!so[\\s-])(?<!(?:is|are|be|what|entry)\\s)(?:re)?called(?=\\s+(?:${person}|opposing|defense|counsel|attorney|plaintiffs?|defendants?|him|her|them|me|us|back|again|it\\s+(?:and|,)|it,|on\\b|at\\b|twice|once|to\\s+(?:ask|discuss|speak|talk|confer|follow|inquire|see)|about|regarding|his|their|\\S+'s|the\\s+(?:lawyers?|attorneys?|counsel|offices?|numbers?|plaintiffs?|defendants?|undersigned|law|main|firm|direct|other)|that\\s+(?:office|number)|[A-Z]\\p{L}+\\b(?!\\s+(?:Interrog|Request)))|\\s*[,.;]|\\s*$)`,
  "gu",
);
const calledVerbs = /\b(?:telephoned|phoned|dialed|dialled|rang)\b/gi;

const spoke =
  /\b(?:spoke|spoken|talked|conversed|chatted|deliberated|compared\s+views|visited\s+with)\b(?!\s+to\s+(?:his|her|its|their|the)\s+clients?)/gi;
const met =
  /\b(?<!\b(?:been|be|was|were)\s)met(?=\s+(?:with|by|via|in\b|at\b|on\b|over\b|again|face|for\b|twice|virtually|remotely|personally|to\s+(?:discuss|confer|go|talk)|telephonically|through|and\s+(?:discussed|talked|spoke))|\s*[,.;]|\s+(?:[A-Z][a-z]+day|yesterday)\b)(?!\s+with\s+(?:the\s+same\s+|an?\s+|no\s+|only\s+)?(?:objection|resistance|refusal|silence|response|success|opposition|hostility|nothing))|\bsat\s+down\b/g;
const discussed =
  /\b(?<!(?:as|is|are|previously|further|fully)\s)discussed\b(?!\s+(?:above|below|herein|infra|supra|more\s+fully|further|in\s+(?:part|section|greater|more|detail\s+(?:above|below))))|\bwent\s+(?:through|over)\b|\bwalked\s+through\b|\b(?:negotiated|debated)\b|\bconsulted\b|\bcommunicated\b|\bcontacted\b/gi;
const reached =
  /\breached\s+(?=(?:Mr|Ms|Mrs|Dr)\.|him\b|her\b|opposing\b|counsel\b|defense\b|plaintiff|defendant)|\bgot\s+(?:through|hold)\b|\bput\s+(?:him|her|me)\s+on\s+the\s+phone|\bmade\s+contact\b|\bable\s+to\s+(?:speak|talk|meet|reach|discuss)\b|\bdid\s+(?:speak|talk|meet)\b/gi;
const saidBy =
  /\b(?:said|stated|told|explained|asked|offered|responded|replied|answered|agreed|declined|refused|informed|advised|notified|indicated|reported|raised|repeated|reiterated|objected|inquired|reviewed|addressed|pointed\s+out)\b(?:(?!\b(?:call|conference|confer|meet|talk|speak)\b)[^;]){0,70}?\b(?:(?:by|via|over\s+the|on\s+the)\s+(?:tele)?phone|(?:by|via|over|on)\s+(?:video\w*|zoom|Microsoft\s+Teams|Teams|webex)|telephonically|in\s+person)\b/gi;
const conferred =
  /\b(?:met\s+and\s+conferred|conferred|did\s+(?:in\s+good\s+faith\s+)?confer|(?:able|managed)\s+to\s+confer)\b/gi;

const eventNoun =
  "(?:conference\\s+calls?|teleconferences?|tele-conferences?|video\\s?-?conferences?|video\\s?-?calls?|calls?|conferences?|meetings?|conversations?|discussions?|sessions?|conferrals?|meet[\\s-]and[\\s-]confers?)";
const eventModifier =
  "(?:(?:tele)?phone|telephonic|video|zoom|teams|webex|in-person|face-to-face|virtual|remote|meet[\\s-]and[\\s-]confer|good[\\s-]faith|follow-?up|further|second|third|first|another|one|two|three|several|multiple|numerous|final|last|lengthy|long|short|brief|recorded|initial|productive|substantive|joint|separate|\\S{1,14}-(?:minute|hour)|\\d+-minute|Microsoft|Google|Meet)";
const event = new RegExp(`\\b(?:${eventModifier}\\s+)*${eventNoun}\\b`, "gi");
/** Before an event noun: it took place. */
const eventBefore =
  /(?:\b(?:held|had|conducted|convened|attended|joined|initiated|placed|made|participated\s+in|took\s+part\s+in|engaged\s+in|during|in|at|following|by|via|through|over|on|after|hosted|completed|concluded|arranged\s+and\s+held)\s+(?:an?\s+|the\s+|that\s+|this\s+|their\s+|our\s+|its\s+|his\s+|her\s+|these\s+|those\s+|both\s+|each\s+(?:of\s+(?:these|those)\s+)?)?|\d\s*[-:,]?\s*)$/i;
/** After an event noun: it took place. */
const eventAfter =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:(?:required|mandated|contemplated|called\s+for)\s+(?:by|under|in)\b[^;]{0,60}?\b(?:was|were|took|occurred)\b|(?:with|between|among)\b[^;]{0,120}?\b(?:was|were|took\s+place|occurred|followed|lasted|on|held|in\s+which|during\s+which|about|regarding|concerning|to\s+discuss)\b|(?:was|were|has\s+been|had\s+been)\s+(?:then\s+|also\s+|again\s+)?(?:held|had|conducted|convened|made|placed|completed|attended|about|on)|took\s+place|occurred|followed|lasted|ended|began|on\s+(?:or\s+about\s+)?[A-Z\d]|\(?\d)/i;
/** Before an event noun: it was only asked for, or is to come. */
const eventSought =
  /\b(?:request(?:ed|ing|s)?|propos(?:ed|ing|al)|offer(?:ed|ing|s)?|invit(?:ed|ing|ation)|ask(?:ed|ing)?|sought|seeking|schedul(?:e|ed|ing)|arrang(?:e|ed|ing)|set(?:ting)?(?:\s+up)?|suggest(?:ed|ing)?|times?|dates?|availability|available|willing(?:ness)?|ready|avail|return(?:ed|ing)?|answer(?:ed)?|accept(?:ed)?|decline[d]?|for|to|postponed|cancel(?:l?ed)?|demand(?:ed)?|prefer(?:red)?|without)\s+(?:\S+\s+){0,4}$/i;
/** After an event noun at the head of an item: a label and no subject of a sentence. */
const eventLabel = /^\s*(?:[,:(—-]|with\b|between\b|among\b|w\/|on\b|\d|$)/;
const noEvent = /\b(?:no|neither|nor|never\s+an?y?|not\s+an?y?|without\s+an?y?)\s+(?:\S+\s+){0,2}$/i;
const unrealEvent =
  /\b(?:was|were|is)\s+in\s+an?\s+$|\b(?:would|should|could|cannot|can|will|might)\s+(?:not\s+|never\s+)?(?:\S+\s+){0,5}$/i;
const betweenCounsel =
  /^\s+(?:was\s+held\s+|took\s+place\s+)?(?:between|among)\s+(?:counsel|the\s+parties|the\s+attorneys|the\s+lawyers)/i;
const notBetweenCounsel =
  /\b(?:status|scheduling|pretrial|pre-trial|planning|settlement|case[\s-]management|pre-?motion|discovery|press|news|sales|staff|board|team|safety|committee|town|Rule\s+(?:16|26\(f\)))\s+(?:and\s+\S+\s+)?$/i;

const voicemail =
  /\b(?:left|leaving|leave)\b(?:\s+[\p{L}.']+){0,6}?\s+(?:voice[\s-]?(?:mails?|messages?)|(?:telephone\s+|phone\s+)?messages?|word)\b|\bvoice[\s-]?(?:mails?|messages?)\b/giu;
const noAnswer =
  /\b(?:(?:no\s+one|nobody)\s+(?:picked\s+up|joined|dialed\s+in|(?:answered|appeared)\b(?=[^;]{0,30}\b(?:phone|call|meeting|conference|line)))|(?:did|has|had)\s+not\s+(?:pick(?:ed)?\s+up|join(?:ed)?|dial(?:ed)?\s+in|log(?:ged)?\s+(?:in|on)|appear(?:ed)?\b(?=[^;]{0,30}\b(?:call|zoom|teams|video|meeting|conference)))|never\s+(?:picked\s+up|joined|dialed\s+in)|rang\s+(?:without|and\s+rang)|line\s+was\s+busy|call\s+went\s+unanswered)\b/gi;
const triedLive =
  /\b(?:attempt(?:ed|s|ing)?|tried|trying|endeavou?red|sought)\s+(?:(?:again|twice|repeatedly|in\s+good\s+faith)\s+)*to\s+(?:call|telephone|phone|meet|(?:reach|contact|confer\s+with|speak\s+(?:to|with))\b[^;]{0,80}?\b(?:by|via|over\s+the|on\s+the)\s+(?:tele)?phone)\b|\b(?:unable|not\s+able|failed)\s+to\s+(?:reach|contact|speak)\b[^;]{0,60}?\bby\s+(?:tele)?phone|\bcould\s+not\s+(?:reach|be\s+reached)\b[^;]{0,60}?\bby\s+(?:tele)?phone|\battempts?\s+(?:were\s+made\s+)?(?:to\s+\S+\s+)?by\s+(?:tele)?phone|\b(?:placed|made)\s+(?:an?\s+|two\s+|three\s+|several\s+|\w+\s+)?(?:\w+\s+)?(?:tele)?(?:phone\s+)?calls?\s+to\b/gi;
const gatekeeper =
  /\b(?:spoke|spoken|talked|left\s+(?:\S+\s+){0,3}(?:messages?|word))\s+(?:to|with)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+|\S+'s\s+|[\p{L}.]+\s+[\p{L}]+'s\s+|opposing\s+counsel's\s+|defense\s+counsel's\s+)?(?:[\p{L}.]+\s+){0,3}?(?:assistant|receptionist|secretary|paralegal|sister|brother|wife|husband|mother|father|roommate|staff|office|answering\s+service)\b/giu;
const openedMeeting =
  /\b(?:opened|started|launched|logged\s+(?:in)?(?:on)?to|dialed\s+into|waited)\b[^;]{0,60}\b(?:zoom|teams|webex|meeting|link|line|call)\b|\bwaited\b[^;]{0,60}\bminutes\b|\b(?:joined|logged\s+in|dialed\s+in)\b[^.]{0,80}\b(?:did\s+not|never\s+did|alone)\b/gi;

const seeking =
  /\b(?:attempt(?:ed|s|ing)?|tried|trying|endeavou?red|sought)\s+(?:(?:again|twice|repeatedly|in\s+good\s+faith)\s+)*to\s+(?:reach|contact|speak|talk|schedule|arrange|set\s+up|connect|communicate)\b|\b(?:requested|proposed|offered|suggested|asked\s+for|invited|scheduled)\b[^;]{0,60}\b(?:call|conference|meeting|time\s+to\s+(?:confer|talk|speak)|times?\s+(?:for|to)|to\s+(?:confer|talk|speak|meet|call))\b|\b(?:unable|not\s+able|failed)\s+to\s+(?:reach|contact|speak\s+with|connect\s+with)\b|\bcould\s+not\s+(?:reach|be\s+reached)\b|\bcalendar\s+invitation\b/gi;

const letterNoun =
  "(?:letters?|e-?mails?|emails?|correspondence|fax(?:es)?|memo(?:randum)?|notes?|text\\s+messages?|(?<!voice\\s?-?)(?<!phone\\s)messages?)";
const writtenPatterns: readonly RegExp[] = [
  /\b(?:has|have|had)\s+(?:again\s+|twice\s+|also\s+|repeatedly\s+)?written\b(?!\s+(?:discovery|responses|policy|policies|objections|answers))/gi,
  /\b(?:e-?mailed|emailed|wrote|faxed|texted)\b(?!\s+(?:(?:its|his|her|their|the)\s+)?(?:\w+\s+)?(?:responses|documents|production|answers|article|report|book|policy|notes|log|logs|disclosures|objections|notice|subpoena)\b)/gi,
  new RegExp(
    `\\b(?:sent|sends|sending|forwarded|transmitted|directed|delivered|mailed|dispatched|addressed|drafted|received|issued|followed\\s+up\\s+with|responded\\s+(?:with|in)|replied\\s+(?:with|in))\\b[^;]{0,90}?\\b${letterNoun}\\b`,
    "gi",
  ),
  /\b(?:by|via|in|through|per|with)\s+(?:an?\s+|her\s+|his\s+|their\s+|its\s+|my\s+|our\s+|the\s+|that\s+|this\s+|two\s+|several\s+|series\s+of\s+)?(?:[\w"'-]+\s+){0,3}?(?:letters?|e-?mails?|emails?|fax|facsimile|correspondence|writing|text\s+messages?)\b/gi,
  new RegExp(`\\b(?:exchang(?:ed|ing)|traded|swapped)\\b[^;]{0,60}?\\b${letterNoun}`, "gi"),
  new RegExp(`\\bexchange\\s+of\\s+(?:\\w+\\s+){0,2}?${letterNoun}`, "gi"),
  new RegExp(
    `\\b${letterNoun}\\s+(?:was|were|went)\\s+(?:then\\s+|also\\s+)?(?:sent|e-?mailed|mailed|faxed|delivered|directed|exchanged|transmitted|addressed|forwarded|out)\\b`,
    "gi",
  ),
  new RegExp(`\\b${letterNoun}\\s+(?:of|dated|on)\\s+(?:[A-Z][a-z]+\\.?\\s+\\d|\\d)`, "g"),
  new RegExp(`^[^\\p{L}]*(?:"[^"]*"\\s+)?(?:golden[\\s-]rule\\s+)?${letterNoun}\\s+(?:from|to|between|sent)\\b`, "giu"),
];
const servingPapers =
  /\b(?:served|serve|propounded|produced|filed|attached|notified\s+the\s+clerk|accept(?:ed)?\s+service)\b/i;

const announcing =
  /\b(?:informed|advised|notified|told|alerted|warned|announced|put\s+[^;]{0,40}\son\s+notice|gave\s+(?:\S+\s+){0,4}notice|let\s+[^;]{0,40}?\sknow|made\s+(?:it\s+)?known)\b/gi;
const aboutTheMotion =
  /\b(?:motions?|would\s+(?:be\s+)?fil(?:e|ing)|will\s+(?:be\s+)?fil(?:e|ing)|intend(?:s|ed)?|intention|would\s+(?:move|seek|ask\s+the\s+court|take\s+issue|object|oppose|proceed)|going\s+to\s+(?:file|move|court)|about\s+to\s+(?:file|move)|plans?\s+to\s+(?:file|move)|planned\s+to\s+(?:file|move))\b/i;

type Match = RegExpMatchArray & { index: number };

const unsettled = /\b(?:would|should|could|might|must|may)\s+(?:\S+\s+)?have\s+(?:\S+\s+)?$/i;
const denied =
  /\b(?:not|never|no\s+longer|neither|nor|n't|without)\s+(?:\S+\s+){0,3}$|\b(?:nobody|no\s+one|none)\s+(?:\S+\s+){0,2}$/i;
const conditional = /\b(?:if|unless|whether|until|had)\s+(?:\S+\s+){0,6}$/i;

/**
 * The contacts of which a sentence of read text speaks as having happened or been tried, in order. Denied ("did not
 * confer"), conditional ("unless counsel has conferred") and unreal ones ("would have met") are left out.
 */
export function findMentions(sentence: string): Mention[] {
  const found: Mention[] = [];
  const add = (kind: MentionKind, match: Match, how: string | null = null, ruleWord = false): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) {
      found.push({ kind, how, ruleWord, ...span });
    }
  };
  const real = (match: Match): boolean => happened(sentence, match.index);

  for (const match of sentence.matchAll(gatekeeper)) add("attempt", match, "telephone");
  for (const match of sentence.matchAll(voicemail)) add("attempt", match, "telephone");
  for (const match of sentence.matchAll(noAnswer)) add("attempt", match, null);
  for (const match of sentence.matchAll(triedLive))
    add("attempt", match, /meet$/i.test(match[0]) ? "meeting" : "telephone");
  for (const match of sentence.matchAll(openedMeeting)) add("attempt", match, "meeting");
  for (const pattern of writtenPatterns) {
    for (const match of sentence.matchAll(pattern)) {
      if (real(match) && !servingPapers.test(clauseAround(sentence, match.index).text)) add("written", match);
    }
  }
  for (const match of sentence.matchAll(seeking)) add("seeking", match);
  for (const match of sentence.matchAll(conferred)) if (real(match)) add("confer", match, null, true);
  for (const match of sentence.matchAll(met)) if (real(match)) add("exchange", match, "meeting");
  for (const match of sentence.matchAll(spoke)) if (real(match)) add("exchange", match);
  for (const match of sentence.matchAll(saidBy)) {
    const announces =
      /^(?:informed|advised|notified|told)/i.test(match[0]) && aboutTheMotion.test(sentence.slice(match.index));
    if (real(match) && !announces) add("exchange", match);
  }
  for (const match of sentence.matchAll(reached)) if (real(match)) add("exchange", match);
  for (const match of sentence.matchAll(discussed)) if (real(match)) add("confer", match);
  for (const match of sentence.matchAll(calledWhom)) if (real(match)) add("call", match, "telephone");
  for (const match of sentence.matchAll(calledVerbs)) if (real(match)) add("call", match, "telephone");
  for (const match of sentence.matchAll(event))
    if (tookPlace(sentence, match)) add("event", match, eventMeans(match[0]));
  for (const match of sentence.matchAll(announcing)) {
    const rest = sentence.slice(match.index + match[0].length);
    if (real(match) && aboutTheMotion.test(rest)) add("announcement", match);
  }
  return found.sort((a, b) => a.start - b.start);
}

function happened(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(clauseAround(sentence, at).start, at - 60), at);
  return !unsettled.test(before) && !denied.test(before) && !conditional.test(before);
}

function tookPlace(sentence: string, match: Match): boolean {
  const before = sentence.slice(Math.max(0, match.index - 60), match.index);
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 160);
  if (noEvent.test(before) || unrealEvent.test(before)) return false;
  if (notBetweenCounsel.test(before) && !betweenCounsel.test(after)) return false;
  if (/\b(?:status|scheduling|pretrial|planning|settlement|discovery)\b/i.test(match[0])) return false;
  const fragment = /^[^\p{L}]*$/u.test(before) && eventLabel.test(after);
  if (eventSought.test(before) && !eventBefore.test(before)) return false;
  return eventBefore.test(before) || eventAfter.test(after) || fragment;
}

function eventMeans(words: string): string | null {
  if (/video|zoom|teams|webex|virtual|remote|google/i.test(words)) return "video";
  if (/phone|telephonic|teleconf|tele-conf|\bcalls?\b/i.test(words)) return "telephone";
  if (/in-person|face-to-face|\bmeetings?\b|session/i.test(words)) return "meeting";
  if (/meet[\s-]and[\s-]confer/i.test(words)) return null;
  return /conferences?\b/i.test(words) ? "conference" : null;
}

const clauseBreak = /[;—:]|,\s+(?:and|but|so|or|after\s+which|which|who|whereupon)\s|\s(?:but|and\s+then)\s/g;

/** The clause in which an offset stands, as far as punctuation and conjunctions tell. */
export function clauseAround(sentence: string, at: number): Span & { readonly text: string } {
  let start = 0;
  let end = sentence.length;
  for (const match of sentence.matchAll(clauseBreak)) {
    if (match.index + match[0].length <= at) start = match.index + match[0].length;
    else if (match.index >= at) {
      end = match.index;
      break;
    }
  }
  return { start, end, text: sentence.slice(start, end) };
}
