import type { Span } from "../text/span.ts";
import { anticipatedArgument } from "./anticipated.ts";
import { clauseAround } from "./clauses.ts";
import { type Mention, readMentions } from "./mentions.ts";

/** What a sentence tells of contacts about the dispute. */
export interface Contacts {
  readonly mentions: readonly Mention[];
  readonly elsewhere: boolean;
  readonly assertion: boolean;
  readonly denied: boolean;
  readonly refused: boolean;
  /** Contacts that were asked for, refused or denied, in the text of the sentence. */
  readonly unreal: readonly Span[];
}

export const noContacts: Contacts = {
  mentions: [],
  elsewhere: false,
  assertion: false,
  denied: false,
  refused: false,
  unreal: [],
};

/** A sentence without any of these speaks of no contact. */
export const contactWords =
  /\b(?:tele|video|cell|e-?mail|visit|stopped|dropped|came\b|drove|wait|un(?:answer|resol|return)|dis(?:agree|cuss)|re(?:call|text)|L?VM\b|on\s+the\s+line\b|confer|speak|spoke|sit\b|catch|connect|debate|bring|session|rung|endeavo|best\b|it\s+out\b|pick|talk|call|phone|met\b|meet|wr[io]t|note|mail|letter|fax|correspond|discuss|contact|consult|communicat|voice|zoom|teams|tc\b|t\/c|tele?con|video|webex|conversation|messag|good[\s-]faith|reach|inform|advis|notif|told|alert|warn|announc|unable|impasse|resol|agree|effort|attempt|tried|try\b|trying|sought|invit|request|propos|text|exchange|spoken|went|walked|negotiat|debated|written|rang|ring|dial|buzz|answer|joined|waited|in\s+person|hallway|corridor|lobby|face.to.face|compli|left\b|saw|ran\s+into|bumped|encounter|brought|raise|reconven|sat\b|sitting|huddl|chat|convers|parley|dialogue|colloqu|deliberat|duty|obligation|differences|stalemate|standstill|worked|hash|thrash|satisf|fulfil|discharg|touch|approach|caught|got|get\b|going|walk|ran\b|over\b|took\b|take\b|went\b)/i;

/** Reads the contacts of a sentence that begins at an offset of its block, without those that are of another matter. */
export function readContacts(sentence: string, start: number): Contacts {
  const reading = readMentions(sentence);
  const recital = recitals.exec(sentence);
  const others = new OtherMatters(sentence);
  const isOfDispute = ({ start: at }: Span): boolean => !isRecited(sentence, at, recital) && !others.holdAt(at);
  const disclaimed = disclaimer.exec(sentence)?.index ?? sentence.length;
  const told = reading.mentions.filter(({ start: at }) => at < disclaimed);
  const mentions = told.filter(isOfDispute);
  return {
    mentions: mentions.map((mention) => shift(mention, start)),
    elsewhere: mentions.length < told.length || reading.withOthers.length > 0,
    assertion: reading.denied.length === 0 && reading.settling.some(isOfDispute),
    denied:
      told.length < reading.mentions.length ||
      reading.denied.some(({ start: at }) => !isRecited(sentence, at, recital) && !isAnticipated(sentence, at)),
    refused: reading.refused.length > 0,
    unreal: reading.unreal,
  };
}

/** Whether the words at an offset are an argument that the other side may make. */
export function isAnticipated(sentence: string, at: number): boolean {
  const argument = anticipatedArgument(sentence);
  return argument !== null && argument.start <= at && at < argument.end;
}

/** Whether the words at an offset tell what a rule or a court demands, not what was done. */
function isRecited(sentence: string, at: number, recital: RegExpExecArray | null): boolean {
  if (
    recital === null ||
    ownStatement.test(recital[0]) ||
    /\bas\s+(?:[\w.]+\s+){0,3}$/i.test(sentence.slice(Math.max(0, recital.index - 30), recital.index))
  )
    return false;
  const demand = recital.index + recital[0].length;
  return at >= demand && clauseAround(sentence, at).start <= demand;
}

/** "Counsel cannot certify that a conference took place", "has not certified that it conferred" */
const disclaimer =
  /\b(?:(?:cannot|can\s+not|can't|unable\s+to|not\s+able\s+to)\s+(?:\w+\s+)?(?:certify|represent|say|state|attest|claim)|(?:has|have|does|do)(?:\s+not|n't)\s+certif(?:y|ied))\b/i;

/** "The movant states that he conferred": the writer's own account. */
const ownStatement = /^(?:movant|attorney)\b,?\s+(?:who\s+)?(?:\w+ly\s+|hereby\s+|further\s+)?(?:says|states)$/i;

/** What a sentence tells of other matters than the dispute; read once for all of its contacts. */
class OtherMatters {
  readonly #whole: string;
  #sentence: string | undefined;
  #ofAll: boolean | undefined;

  constructor(whole: string) {
    this.#whole = whole;
  }

  /** Whether what stands at an offset is of another matter. */
  holdAt(at: number): boolean {
    this.#sentence ??= this.#whole.replace(occasion, (all) => " ".repeat(all.length));
    const sentence = this.#sentence;
    const reason = reasonOfFutility.exec(sentence);
    if (reason && at < reason[0].length) return true;
    this.#ofAll ??=
      otherTopic.test(sentence) ||
      forOtherEvent.test(sentence) ||
      earlierMotion.test(sentence) ||
      beforeSuit.test(sentence);
    if (this.#ofAll) return true;
    const opening = scene.exec(sentence);
    if (opening && at > opening[0].length && otherBusiness.test(opening[0])) return true;
    const other = otherDispute.exec(sentence);
    if ((other && at > other[0].length) || inEachOfThem.test(sentence)) return true;
    const clause = clauseAround(sentence, at);
    return toTheCourt.test(clause.text) || otherBusiness.test(clause.text);
  }
}

export function shift<T extends Span>(span: T, delta: number): T {
  return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
}

/** "At the Rule 26(f) conference, ...": of all that the sentence tells. */
const scene = /^\W*(?:\d+\W+)?(?:at|during|in)\s[^,;]{4,90}/i;
/** "Given that she has returned one call in ten months, it would be pointless": no step, where no day is told. */
const reasonOfFutility =
  /^\W*(?:given|considering|in\s+(?:view|light)\s+of|judging\s+(?:by|from))\b[^;\d]*?\bwould(?:\s+not|n't)?\s+(?:have\s+)?be(?:en)?\b/i;
/** A letter or e-mail to the court, or an inquiry of its staff. */
const toTheCourt =
  /\b(?:e-?mailed|wrote(?:\s+to)?|e-?mail\s+to|letter\s+to|faxed|called|contacted|asked|told|informed|advised|notified)\s+(?:the\s+|an?\s+)?(?:deputy\s+|law\s+)?(?:[Cc]ourt(?!'s|\s+report)|[Mm]agistrate|[Jj]udge|chambers|[Cc]lerk|[Cc]ourtroom)\b/;
/** An occasion by which a paper only tells the time. */
const occasion =
  /\b(?:after|following|before|since|upon)\s+(?:the\s+|an?\s+|that\s+|their\s+|[a-zà-ɏ][a-zà-ɏ.]*'s\s+)?(?:[a-zà-ɏ()\d.-]+\s+){0,4}(?:conference|hearing|meeting|mediation|deposition|docket\s+call|trial|argument)s?\b/gi;
export const otherBusiness =
  /\b(?:Rule\s+)?26\(f\)|\b(?:planning|scheduling|status|pretrial|pre-trial|case[\s-]management|settlement|pre-?motion)\s+(?:and\s+\w+\s+)?(?:conference|meeting|report|discussion|hearing|call)|\bsettlement\b|\bmediat(?:ion|or|ed)\b|\bsettle\s+(?:the|this|his|her)\s+(?:case|lawsuit|action|claims?)/i;
/** "In an earlier dispute over depositions", "in the state court action": of all that the sentence goes on to tell. */
const otherDispute =
  /^\W*(?:\d+\W+)?(?:at|during|in|over|when|with)\s(?:[\w-]+\s){0,4}?(?:(?:earlier|prior|previous|former|different|separate|unrelated|another|other)\s+(?:\w+\s+)?(?:disputes?|quarrels?|disagreements?|fights?|spats?|controversy|impasse|case|lawsuit|action|suit|matter)|(?:state|bankruptcy|probate|companion|related)(?:[\s-]court)?\s+(?:case|lawsuit|action|suit|proceedings?))\b/i;
/** "three earlier disputes, in each of which counsel called" */
const inEachOfThem =
  /\b(?:earlier|prior|previous|past|former)\s+(?:\w+\s+)?(?:disputes|quarrels|disagreements)\b[^;]*\bin\s+(?:each|all|both|any|every\s+one)\s+of\s+(?:which|them)\b/i;
/** "about scheduling", "about the other depositions" */
const otherTopic =
  /\b(?:about|regarding|concerning|on|over)\s+(?:the\s+)?(?:scheduling|dates|timing|the\s+schedule|calendars?)\b|\b(?:about|regarding|concerning|on|over)\s+(?:the\s+)?(?:(?:\w+\s+)?other\s+(?:depositions?|discovery|requests|matters|motions|issues|subjects|witnesses|topics|things)\b)/i;
/** "met at the plant for the inspection" */
const forOtherEvent =
  /\bmet\b[^.;]{0,80}\bfor\s+(?:the|an?|its|his|her|their|that)\s+(?:[\w']+\s+){0,3}(?:inspection|depositions?|mediation|hearing|trial|examination|walk-?through|visit|arbitration)\b(?![^.;]*\b(?:about|regarding|concerning|discuss\w*|talk\w*|sp[eo]\w+|conferr\w*|rais\w+)\b)/i;
/** Dealings before there was a case, or before discovery was sought. */
const beforeSuit =
  /\bdemand\s+letter\b|\bcease[\s-]and[\s-]desist\b|\b(?:before|prior\s+to)\s+(?:filing\s+)?(?:this\s+|the\s+)?(?:suit|lawsuit|litigation|complaint)\b|\bpre-?suit\b|\blitigation\s+hold\b|\bpreservation\s+letter\b/i;
const earlierMotion =
  /\b(?:were|was|all|came|had\s+been)\s+before\s+(?:the|that)\s+(?:order|ruling)\b|\bin\s+connection\s+with\s+(?!this)[^,;]{0,60}\bmotion\b|\bmotion\s+(?:to|for)\s+[\w\s]{3,30}\s+(?:was|were)\s+(?:filed|made)\b|\b(?:first|earlier|previous|prior|original|initial|former|last)\s+(?:\w+\s+)?motion\b|\bmotion\s+(?:was|were|had\s+been)\s+(?:denied|granted|withdrawn|mooted|found)|\b(?:plaintiffs?|defendants?|movant|it|she|he|they|[a-zà-ɏ][a-zà-ɏ.]+)\s+(?:first\s+|then\s+|thereafter\s+|promptly\s+)?(?:moved\s+(?:to|for)\b|filed\s+(?:an?|its|his|her|their)\s+(?:first\s+|earlier\s+)?motion)|\b(?:court|judge|magistrate(?:\s+judge)?)\s+(?:\w+\s+)?(?:granted|denied|found|ruled|ordered|held\s+that|noted|noting)\b|\bbefore\s+(?:filing\s+)?that\s+motion\b|\b(?:its|his|her|their)\s+own\s+motion\b|\bthat\s+motion\s+was\b|\bin\s+connection\s+with\s+(?:the|that)\s+(?:first|earlier|prior|previous)/i;
export const recitals =
  /^\W*(?:it|that|this|the\s+latter|the\s+former|both|each)\s+(?:rule\s+)?(?:also\s+|further\s+|then\s+)?(?:says|provides|requires|directs|obliges|demands|adds|defines|states\s+that\s+(?:an?|the)\s+(?:certificat|motion|movant|party))|\b(?:rules?|Civ\.\s+P|court|courts|law|district|order|party|movant|attorney|litigants?|practice|certification|efforts?\s+to\s+confer)\b(?:(?!counsel|undersigned|plaintiff|defendant|certif)[^;]){0,60}?\b(?:requires?|provides?|states?|directs?|obliges?|obligates?|mandates?|demands?|asks?|calls?\s+for|contemplates?|says?|means|must|shall|will\s+not\s+entertain|may\s+not|imposes?|expects?|has\s+(?:an?\s+)?(?:duty|obligation)|have\s+to)\b/i;
