import type { Brief } from "../brief/brief.ts";
import type { Block } from "../markdown/block.ts";
import { type Span, spanAt } from "../text/span.ts";
import { proseBlocks } from "./prose.ts";
import { readText } from "./readText.ts";
import { jurisdictionFor } from "./requirement.ts";
import { splitSentences } from "./sentences.ts";

/** The number of the rule that imposes the duty in the District of Kansas, and of the one mistaken for it. */
const dutyRule = "37.2";
const formRule = "37.1";

const ruleBefore =
  /(D\.\s*Kan\.\s*(?:Local\s+|Loc\.\s*)?(?:Rules?|R)\.?\s*)$|((?:Local\s+|Loc\.\s*)?(?:Rule|R)\.?\s*|L\.?\s?R\.?\s*)$/i;
const confer =
  /\b(?:meet(?:ing)?[\s-]and[\s-]confer(?:red)?|met\s+and\s+conferred|confer(?:red|ring|ral|s)?|certificat\w+\s+of\s+conference|conference\s+of\s+counsel|good[\s-]faith\s+certificat\w+|certificat\w+\s+of\s+good[\s-]faith|conference\s+(?:requirement|certificate)|consult(?:ed|ing)?\s+(?:in\s+good\s+faith\s+)?with\s+(?:opposing|counsel|the\s+undersigned|plaintiff|defendant)|consultation\s+(?:between|of|with|among)\s+(?:counsel|the\s+parties|opposing|lawyers)|(?:efforts?|attempt(?:s|ed)?)\s+(?:in\s+good\s+faith\s+)?to\s+(?:confer|resolve))\b/gi;
/** What Rule 37.1 does govern: copies of the requests, the thirty days, the conference with the court. */
const formMatters =
  /\b(?:attach\w*|exhibits?|thirty|30[\s-]?days?|days|cop(?:y|ies)|timely|untimely|time|deadline|late|within|pre-?motion|conferences?\b(?!\s+of\s+counsel)|(?<!without\s)courts?\b(?!'s\s+rule)|judge|magistrate|chambers|waive\w*|moves?|nothing|37\.2|26\(f\))\b/i;
const withCourt = /^[^.;,]{0,24}\bwith\s+(?:the\s+)?(?:Court|court|[Mm]agistrate|[Jj]udge|chambers)/;
/** The court is who confers. */
const courtDoes = /\b(?:Court|court|[Jj]udge|[Mm]agistrate)\s+(?:has\s+|had\s+|then\s+)?$/;
const linkBefore =
  /(?:\b(?:required|mandated|contemplated|directed|prescribed|demanded|imposed|called\s+for|set\s+(?:forth|out)|provided(?:\s+for)?|commanded|established)\s+(?:by|in|under|of)|\bpursuant\s+to|\bunder|\bin\s+(?:accordance|compliance|conformity|keeping)\s+with|\bin\s+violation\s+of|\bcontrary\s+to|\bconsistent\s+with|\bin\s+(?:satisfaction|fulfil?lment|discharge|obedience|conformance|observance|recognition)\s+(?:of|to|with)|\bper|\bas|\bcompl(?:y|ied|ies|ying|iance)\s+with|\bsatisf(?:y|ied|ies)|\bto\s+satisfy)\s*(?:the\s+requirements?\s+of\s+)?(?:both\s+)?(?:the\s+)?(?:[^,;]{3,50}\s(?:and|or|&)\s+|Fed\.[^,]{3,40},\s*(?:and\s+)?)?$/i;
const closeLink = /(?:\b(?:of|in|by)|\(|:|-|—|;)\s*(?:Fed\.[^()]{3,30}[;,]?\s*(?:and\s+)?)?$/i;
const demandBefore =
  /\b(?:requir\w+|oblig\w+|must|shall|should|ought|bound|supposed|expected|dut(?:y|ies)|(?:has|have|had|needs?|needed))\s+(?:\w+\s+){0,4}$/i;
const citedInApposition = /[,(]\s*(?:see\s+(?:also\s+)?)?$/i;
const demands =
  /^(?:\([a-z\d]\))*,?\s*(?:[\w']+\s+){0,6}?(?:requir(?:es?|ed|ing)|mandat(?:es?|ed)|obliges?|obliged|obligat(?:es?|ed)|direct(?:s|ed)?|impos(?:es?|ed)|demand(?:s|ed)?|provid(?:es?|ed)|states?|contemplat(?:es?|ed)|command(?:s|ed)?|says|calls?\s+(?:for|on|upon)|expects?|insists?|tells|makes|compels|bids|asks?|wants?|sets?|commits?|charges|lays|places|puts|casts)\b/i;
const genitive = /^(?:\([a-z\d]\))*'s?\s+/;

/** A citation of Rule 37.1 for the duty to confer. */
export interface WrongRule extends Span {
  /** The number alone, subdivision included. */
  readonly number: Span;
}

/**
 * Citations of D. Kan. Rule 37.1 to which the paper ties the duty to confer, in the writer's own words. Rule 37.1 governs
 * form and timing of discovery motions; the duty to confer is that of D. Kan. Rule 37.2. A sentence that names both is
 * left alone. In papers for that court "Rule 37.1" and "Local Rule 37.1" are read as its rule; elsewhere only "D. Kan. Rule 37.1".
 */
export function findWrongRules(brief: Brief): WrongRule[] {
  const { text } = brief.source;
  const found: WrongRule[] = [];
  const isKansas = jurisdictionFor(brief).id === "ksd";
  let read: ReadOnce | null = null;
  let prose: readonly Block[] | null = null;
  for (let at = text.indexOf(formRule); at >= 0; at = text.indexOf(formRule, at + formRule.length)) {
    if (/[\d.]/.test(text[at - 1] ?? "") || /\d/.test(text[at + formRule.length] ?? "")) continue;
    prose ??= proseBlocks(brief);
    const block = spanAt(prose, at);
    if (!block) continue;
    if (read?.block !== block) read = readOnce(brief, block);
    const cite = citationIn(read, at - block.start, isKansas);
    if (cite && isTiedToConferring(read, cite)) {
      found.push({
        start: block.start + cite.start,
        end: block.start + cite.end,
        number: { start: at, end: block.start + cite.end },
      });
    }
  }
  return found;
}

interface ReadOnce {
  readonly block: Block;
  readonly text: string;
  readonly sentences: readonly Span[];
}

function readOnce(brief: Brief, block: Block): ReadOnce {
  const text = readText(brief, block);
  return { block, text, sentences: splitSentences(text) };
}

/** The citation around a number in read text; null inside quotations and where it is another court's rule. */
function citationIn({ text }: ReadOnce, at: number, isKansas: boolean): Span | null {
  if (!text.startsWith(formRule, at)) return null;
  const before = ruleBefore.exec(text.slice(Math.max(0, at - 40), at));
  if (!before || (before[1] === undefined && !isKansas)) return null;
  const subdivision = /^(?:\([a-z\d]{1,2}\))*/.exec(text.slice(at + formRule.length, at + formRule.length + 16));
  return { start: at - before[0].trimStart().length, end: at + formRule.length + (subdivision?.[0].length ?? 0) };
}

function isTiedToConferring({ text, sentences }: ReadOnce, cite: Span): boolean {
  const index = sentences.findIndex(({ start, end }) => start <= cite.start && cite.start < end);
  const sentence = sentences[index];
  if (!sentence) return false;
  const before = text.slice(sentence.start, cite.start);
  const after = text.slice(cite.end, sentence.end);
  if (before.includes(dutyRule) || after.includes(dutyRule)) return false;
  if (follows(before, after) || precedes(before, after)) return true;
  const previous = sentences[index - 1];
  return (
    previous !== undefined &&
    isCitationSentence(before, after) &&
    speaksOfConferring(text.slice(previous.start, previous.end))
  );
}

/** "failed to confer as required by D. Kan. Rule 37.1" */
function follows(before: string, after: string): boolean {
  for (const match of before.matchAll(confer)) {
    const between = before.slice(match.index + match[0].length);
    if (between.length > 200 || withCourt.test(between) || courtDoes.test(before.slice(0, match.index))) continue;
    const link = linkBefore.exec(between) ?? (between.length <= 60 ? closeLink.exec(between) : null);
    if (!link && isCitedForDemand(before.slice(0, match.index), between, after)) return true;
    if (!link && /\b(?:that|which)\s*$/i.test(between) && demands.test(after) && !formMatters.test(between))
      return true;
    if (!link || formMatters.test(between.slice(0, link.index))) continue;
    if (/\bas\s*$/i.test(link[0]) && !demands.test(after)) continue;
    return true;
  }
  return false;
}

/** "A party must confer before it files a motion, D. Kan. Rule 37.1, ...": cited at the end of the clause that tells the demand. */
function isCitedForDemand(before: string, between: string, after: string): boolean {
  if (between.length > 100 || !demandBefore.test(before) || !citedInApposition.test(between)) return false;
  return /^\W*$|^\s*[,;)]/.test(after) && !formMatters.test(between);
}

/** "As required by D. Kan. Rule 37.1, counsel conferred", "D. Kan. Rule 37.1 requires counsel to confer". */
function precedes(before: string, after: string): boolean {
  const [match] = after.matchAll(confer);
  if (!match) return false;
  const between = after.slice(0, match.index);
  if (between.length > 200 || /[;—]/.test(between) || withCourt.test(after.slice(match.index + match[0].length)))
    return false;
  const isGenitive = genitive.test(between) && between.length < 50;
  const isAttribute = /^(?:\([a-z\d]\))*\s+(?:good[\s-]faith\s+)?$/.test(between);
  if (isGenitive || isAttribute) return !formMatters.test(between);
  if (
    /\b(?:standards?|requirements?|dut(?:y|ies)|command|mandate|obligations?|definition|test)\s+(?:of|in|under)\s+(?:the\s+)?$/i.test(
      before,
    ) &&
    /^(?:\([a-z\d]\))*\s+(?:for|of|that|to)\b/.test(between)
  )
    return !formMatters.test(between);
  if (!linkBefore.test(before) && !demands.test(between)) return false;
  return !formMatters.test(between.replace(demands, ""));
}

function isCitationSentence(before: string, after: string): boolean {
  return /^\W*(?:See(?:\s+also)?,?\s*)?$/.test(before) && /^\W*$/.test(after);
}

function speaksOfConferring(sentence: string): boolean {
  return [...sentence.matchAll(confer)].length > 0 && !formMatters.test(sentence);
}
