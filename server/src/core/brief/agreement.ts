/** What a sentence may call the motion itself, or what it asks for. */
const motionItself =
  "(?:(?:(?:this|the|such|said|its|his|her|their|that|any|a)\\s+)?(?:(?:present|instant|requested|proposed|foregoing|above|attached|brief|short|limited|\\w+-day|sought)\\s+)*(?:motion|requests?|relief|extensions?|enlargement|continuance|amendment|postponement|modification|order|stay|filing|entry|granting|grant|substitution|dates?|deadlines?)\\b(?!\\s+(?:for\\s+summary|to\\s+dismiss|to\\s+compel)))";
const person =
  "(?:counsel|plaintiffs?|defendants?|part(?:y|ies)|attorneys?|lawyers?|(?:mr|ms|mrs|dr)\\.?\\s+\\S+|he|she|they|we|side|sides|opponents?|movants?|all|both|neither|nobody|no\\s+one|[\\p{L}&.]+,?\\s+(?:inc|llc|corp|co|l\\.?p)\\b\\.?)";

const says = new RegExp(
  [
    `\\b(?:do|does|did|would|will)\\s*(?:not|n't)\\s+(?:oppose|object\\s+to|contest|resist)\\s+(?:the\\s+(?:filing|granting|entry)\\s+of\\s+)?(?:${motionItself}|it\\b(?=\\s*(?:[.,;]|$)))`,
    `\\bno\\s+longer\\s+(?:opposes?|objects?\\s+to)\\s+${motionItself}`,
    `\\b(?:has|have|had|with)\\s+no\\s+(?:objection|opposition)\\s+to\\s+(?:the\\s+(?:filing|granting|entry)\\s+of\\s+)?(?:${motionItself}|it\\b)`,
    `\\b${person}[^.;]{0,120}\\b(?:(?:do|does|did|would|will)\\s*(?:not|n't)\\s+(?:oppose|object)|(?:has|have|had|voiced|stated|expressed)\\s+no\\s+(?:objection|opposition))\\s*(?:[.;]|$)`,
    `(?<!\\b(?:to|not|would|could|might|may|if|whether|cannot)\\s)\\b(?:consents?|consented|agrees|agreed|stipulates?|assents?)\\s+to\\s+(?:this\\s+motion|the\\s+(?:requested|relief)|(?:the\\s+)?(?:entry|granting|filing)\\s+of|${motionItself})`,
    "\\b(?:this|the)\\s+(?:motion|request|extension|relief)\\s+(?:requested\\s+|sought\\s+)?is\\s+(?:therefore\\s+|accordingly\\s+)?(?:unopposed|not\\s+opposed|agreed|uncontested|joint|without\\s+opposition)\\b",
    "\\bthis\\s+(?:unopposed|joint|agreed|uncontested)\\s+motion\\b|\\bjointly\\s+(?:move|request|ask)|\\bjoins?\\s+in\\s+this\\s+(?:motion|request)\\b",
    `\\b(?:neither|nobody|no\\s+one|no\\s+party)\\b[^.;]{0,40}\\b(?:opposes|objects\\s+to)\\s+${motionItself}`,
  ].join("|"),
  "iu",
);
const partly =
  /\b(?:in\s+part|except|other\s+than|but\s+(?:does\s+|do\s+|would\s+)?(?:oppos|object)\w*|so\s+long\s+as|provided\s+that|takes?\s+no\s+position|only\s+(?:to|if|as\s+to)|portion|part\s+of|remainder|longer\s+than|on\s+condition|first|earlier|previous|prior|if\b|unless|whether)\b/i;
const opposes = new RegExp(
  `(?<!not\\s)(?<!n't\\s)(?<!to\\s)(?<!neither\\s.{0,30})\\b(?:opposes|objects\\s+to|oppose|object\\s+to|takes?\\s+no\\s+position\\s+on)\\s+${motionItself}|\\btakes?\\s+no\\s+position\\b|\\b(?:motion|request|extension)\\s+is\\s+opposed\\b`,
  "iu",
);

/** The words without which no sentence says so: in a long paper few paragraphs have any. */
const key =
  /(?:not|n't|longer)\s+(?:opposed?|object|contest|resist)|\bno\s+(?:objection|opposition)|\b(?:consent(?:s|ed)?|agree[sd]?|stipulates?|assents?)\s+to\b|\b(?:unopposed|uncontested|agreed|joint(?:ly)?|without\s+opposition)\b|\bjoins?\s+in\b|\b(?:opposes|objects\s+to)\b/i;

/** A quick look at a passage: false where no sentence of it can be one of which {@link saysUnopposed} is true. */
export function maySayUnopposed(passage: string): boolean {
  return key.test(passage);
}

/** What tells of which motion a sentence speaks. */
export interface AgreementContext {
  /** The sentence before it in its paragraph, or empty. */
  readonly before: string;
  /** Whether this motion asks for more time. */
  readonly forTime: boolean;
}

/** Whether a sentence says that the other side does not oppose this motion, and not only a part of it. */
export function saysUnopposed(sentence: string, context: AgreementContext): boolean {
  if (!says.test(sentence) || partly.test(sentence)) return false;
  return !isOfOtherMotion(sentence, context) && !isOfMoreTime(sentence, context);
}

/** "In March Defendant moved for leave to amend, and Plaintiff did not oppose." */
function isOfOtherMotion(sentence: string, { before }: AgreementContext): boolean {
  const told = `${before} ${sentence}`;
  return saidOfPast.test(sentence) && otherMotion.test(told) && !thisMotion.test(told);
}

/** "She asked about a continuance. He had no objection." in a motion for something else. */
function isOfMoreTime(sentence: string, { before, forTime }: AgreementContext): boolean {
  if (forTime || thePaper.test(before) || thePaper.test(sentence)) return false;
  return moreTime.test(before) || (saidOfPast.test(sentence) && moreTime.test(sentence));
}

const moreTime =
  /\b(?:extension|continuance|enlargement|(?:more|additional|extra)\s+(?:time|days|weeks?)|(?:days|weeks?)\s+to\s+(?:answer|respond|reply|file|serve|produce)|deadlines?|trial\s+date)\b/i;
const thePaper = /\b(?:motions?|relief|request(?:ed)?)\b/i;

/** "and she did not oppose": which motion that was, other words tell. */
const saidOfPast =
  /\b(?:did\s*(?:not|n't)\s+(?:oppose|object(?:\s+to)?)|(?:had|voiced|stated|expressed|with)\s+no\s+(?:objection|opposition)(?:\s+to)?)(?:\s+(?:it|that|(?:the|that)\s+(?:motion|request|extension|relief|amendment)))?\s*(?:[.,;]|$)/i;
/** A motion that was made before, or ruled on. */
const otherMotion =
  /\b(?:moved\s+(?:to|for|the|that)|(?:filed|made|brought)\s+(?:an?|its|his|her|their)\s+(?:\w+\s+){0,3}motion|motions?\s[^.;]{0,60}(?:\b(?:was|were|had\s+been)\s+(?:granted|denied|filed|made|allowed|heard)|\((?:Doc|ECF|Dkt)\b)|court\s+(?:\w+\s+)?(?:granted|allowed|denied|extended|entered|sustained)|(?:granted|allowed|denied|sustained)\s+(?:[\w']+\s+){1,4}motion)\b/i;
const thisMotion = /\b(?:this|the\s+(?:present|instant|foregoing))\s+(?:motion|request|filing)\b/i;

/** Whether a sentence says that somebody opposes this motion, or takes no position on it. */
export function saysOpposed(sentence: string): boolean {
  return opposes.test(sentence);
}
