/**
 * Words by which a paper says that conferring would have been pointless, in two strengths: those that say so by themselves,
 * and those that tell what the other side would or would not have done, which count beside the statement that nobody conferred.
 */

const emptyAct =
  /\b(?:futil(?:e|ity)|pointless|fruitless|useless|unavailing|in\s+vain|bootless|hopeless|doomed|foregone\s+conclusion|dead\s+end|brick\s+wall|lost\s+cause|charade|pantomime|pro\s+forma|(?:idle|empty|hollow|mere|meaningless|needless|vain|useless|sterile|ritual)\s+(?:act|acts|thing|things|gesture|ceremony|exercise|formality|ritual|form|step|show)|(?:been|be|was|is)\s+(?:an?\s+)?(?:idle|vain|wasted|superfluous|unproductive|counterproductive|academic|formality|idle\s+one)|(?:go|goes|gone|going|went)\s+through\s+the\s+motions|for\s+(?:form's|appearance's)\s+sake|(?:beat|beating|talk(?:ing)?\s+to)\s+(?:the|a)\s+(?:air|wind|wall|dead\s+horse)|(?:time|breath|words|effort|paper|ink|energy|labor)\s+wasted|wast(?:e|ed|ing|eful)\s+(?:of\s+)?(?:\w+(?:'s)?\s+){0,3}(?:time|hours?|days?|minutes?|words|effort|efforts|breath|resources|paper|energy|money|call|everyone))\b/i;
const noResult =
  /\bno\s+(?:\w+\s+){0,2}(?:purpose|end|object|point|use|benefit|good|value|sense|prospect|hope|chance|likelihood|realistic\s+possibility|profit|reason\s+to|room\s+for|need\s+(?:to|for)|occasion\s+(?:to|for)|call\s+(?:to|for))(?=\W|$)|\b(?:accomplish|achiev|gain|yield|chang|solv|resolv|advanc|add)(?:e|ed|es|ing)?\s+(?:nothing|little|no\b)|\bserv(?:e|ed|es|ing)\s+(?:no|little)\s+(?:\w+\s+){0,2}(?:purpose|end|function|interest)\b|\bnothing\s+(?:\w+\s+){0,2}?(?:would|could|will|can|to|was|is)\s+(?:have\s+)?(?:be(?:en)?\s+)?(?:\w+\s+)?(?:gain\w*|accomplish\w*|achiev\w*|come|discuss\w*|talk\w*|chang\w*|said|say|confer\w*|left|resolv\w*|negotiat\w*|won)|\bpurposes?\b[^;]{0,50}\b(?:would|could|will)\s*(?:not|n't|hardly|scarcely|never)\s+(?:have\s+)?be(?:en)?\s+(?:\w+\s+)?served\b|\bnothing\s+(?:(?:left|more|further|new|for\s+\w+)\s+){0,2}to\s+(?:add|discuss|talk|say|confer|negotiate|resolve|gain)|\b(?:would|could|will|can|to)\s*(?:not|never|n't|hardly|scarcely|unlikely)?\s+(?:have\s+)?(?:be\s+|been\s+)?(?:of\s+)?(?:no|any|little)\s+(?:use|help|avail|value|good|moment|consequence)\b|\b(?:would|could|will|wo|ca)\s*(?:not|never|n't|hardly|scarcely)\s+(?:likely\s+)?(?:have\s+)?(?:be(?:en)?\s+)?(?:productive|fruitful|helpful|useful|worthwhile|meaningful|constructive|accomplish\w*|resolve[d]?|ma(?:k|d)e\s+(?:a|any)\s+difference|help(?:ed)?|matter(?:ed)?|move[d]?\s+the|advance[d]?|achieve[d]?|avail(?:ed)?|succeed(?:ed)?|work(?:ed)?|led|lead|borne?|bear)\b|\b(?:done|do|does)\s+(?:any|no|little)\s+good\b|\bmade\s+no\s+difference\b|\bto\s+no\s+(?:avail|purpose|end)\b|\bwithout\s+(?:point|purpose)\b|\bnot\s+(?:worth|worthwhile)\b|\b(?:lead|leads|led|go|goes|gone|get|gets|got|come|came)\s+(?:nowhere|to\s+nothing)\b|\b(?:scarcely|hardly)\s+(?:be\s+)?(?:supposed|expected|imagined|thought)\b|\b(?:would|could|will)\s+(?:have\s+)?(?:fared?|done?|met|meet|been?|ended?)\s+(?:\w+\s+){0,2}?(?:no\s+better|no\s+different(?:ly)?|the\s+same)\b|\bwhat\s+(?:(?:would|could)\s+(?:have\s+)?be(?:en)?\s+the\s+)?(?:good|use|point|purpose)\b|\bno\b[^.;]{0,60}\b(?:would|could|will)\s+(?:have\s+)?(?:bear|borne|yield\w*|accomplish\w*|achieve[d]?|succeed\w*|help\w*|ma[kd]e\s+(?:a|any)\s+difference)\b|\b(?:usefully|profitably|productively|fruitfully)\s+(?:confer\w*|talk\w*|discuss\w*|negotiate\w*|meet|met)\b|\b(?:nobody|no\s+one)\s+(?:\w+\s+){0,4}(?:with|to)\s+whom\b|\bnever\s+(?:once\s+|yet\s+)?(?:settled|resolved|solved|accomplished|achieved)\b|\b(?:nobody|no\s+one)\b[^;]{0,60}\b(?:think|thinks|suppose|believe|believes|expect|imagine)\b/i;
/** Not required to, excused, only a delay: of itself no statement that it is pointless. */
const excused =
  /\b(?:no\s+(?:reason|basis|cause)\s+to\s+(?:believe|think|expect|suppose)|(?:only|merely|simply|just)\s+(?:\w+\s+)?(?:delay\w*|give|given|cause[d]?|prolong\w*|postpone\w*|invite\w*|repeat\w*|lead|led|produce[d]?|result\w*|waste[d]?|mean[t]?|generate[d]?)|serve\s+only|would\s+(?:only\s+|merely\s+)?have\s+(?:been\s+(?:to|an?|another|like|only|merely|nothing)|meant)|(?:would|could)\s+(?:only|merely|simply|just)\s+have\s+\w+|would\s+have\s+(?:only|merely|simply|just)\s+\w+|(?:would|could|can|will)\s+(?:only|merely|simply|just)\s+(?:fail|end|meet|come|bring|draw|be|cause|provoke|earn|get)|in\s+no\s+(?:instance|case|respect))\b/i;
/** What the other side would not have done however it had been asked. */
const unmoved =
  /\b(?:would|could|will|wo|is|are|was|were|can|ca)\s*(?:n't|not|never|hardly|scarcely|only|unlikely)\b(?:\s+\w+){0,3}?\s+(?:agree|agreed|chang\w+|budge\w*|mov(?:e|ed)|persuad\w+|convinc\w+|sway\w*|yield\w*|relent\w*|listen\w*|cooperat\w+|withdraw\w*|withdrawn|compromis\w+|reconsider\w*|going\s+to|help|give|talk\w*|speak\w*|discuss\w*|confer\w*|bend\w*|concede\w*|act)\b|\bunlikely\s+to\b|\bwhat\s+(?:it|he|she|they|the\s+answer)\s+would\b|\b(?:already|well)\s+knows?\b|\bmade\s+(?:it\s+|its\s+\w+\s+|his\s+\w+\s+)?(?:abundantly\s+|perfectly\s+|quite\s+)?(?:plain|clear)\b|\bsame\s+(?:answer|result|response|refusal|objection)\b/i;

export interface Pointlessness {
  /** Says by itself that a thing is pointless. */
  readonly says: boolean;
  /** Says that it was not called for, or what the other side would have done. */
  readonly implies: boolean;
}

/** What a sentence of read text says of pointlessness; of what, only its neighbours may tell. */
export function readPointlessness(sentence: string): Pointlessness {
  return {
    says: emptyAct.test(sentence) || noResult.test(sentence),
    implies: excused.test(sentence) || unmoved.test(sentence),
  };
}
