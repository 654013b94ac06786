import type { Part } from "../text/span.ts";
import { type HeadLine, namesCourt } from "./head.ts";
import { oneLine } from "./readable.ts";

/** The paper's visible title, and where it stands among the blocks. */
export interface Title extends Part {
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/** Words for a paper that lawyers file or judges enter. */
export const paperWords =
  /\b(?:motions?|(?:cross|counter)-?motion|memorandum|brief|suggestions|(?:sur-?)?reply|response|opposition|objections?|notice|stipulation|order|application|petition|complaint|answer|declaration|affidavit|opinion|judgment|report|letter|request)\b/i;

/** A heading of the caption's column of particulars. */
const particular =
  /^(?:(?:civil\s+|criminal\s+)?(?:case|action|cause|docket|file)\b|nos?\.|judge\b|magistrate\b|hon\b|jury\b|trial\b|division\b|\(?(?:[newsmc]\.\s?)?d\.\s?\p{L}+\.?[,\s]+(?:civil\s+|case\s+)*nos?\b)/iu;
const partyWord =
  /\b(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ants?|ees?)|intervenors?)(?![\p{L}'’])/iu;
const continued = /(?:,|\b(?:and|or|of|for|to|in|the|a|an|under|with|from|by|on|pursuant|s['’]|['’]s))$|['’]s?$/i;
const continuing =
  /^(?:and|or|of|for|to|in|under|with|from|by|on|pursuant|regarding|directed|against|motion|memorandum|brief|response|reply)\b/i;

/** "Response to Defendant's Statement of Facts", a section under the title of a response. */
const answersFacts = /\b(?:facts|statement\s+of)\b/i;

/**
 * The title: the first heading, bold line or line of capitals in the head that names a kind of paper, with the lines that
 * belong to it. A title typed in neither way is taken if it is short and each of its words has a capital. Null where
 * none is found.
 */
export function readTitle(lines: readonly HeadLine[]): Title | null {
  const at = firstTitleLine(lines);
  if (at < 0) return null;
  // A title in the caption's right column has the parties between its lines.
  const column = lines[at]?.isRight ? lines.filter((line) => line.isRight) : lines;
  let first = column.indexOf(lines[at] as HeadLine);
  let last = first;
  while (first > 0 && belongs(column[first - 1], column[first])) first--;
  while (last < column.length - 1 && belongs(column[last], column[last + 1])) last++;
  const chosen = column.slice(first, last + 1);
  return {
    start: chosen[0]?.start ?? 0,
    end: chosen.at(-1)?.end ?? 0,
    value: oneLine(chosen.map((line) => line.text).join(" ")),
    firstBlock: chosen[0]?.block ?? 0,
    lastBlock: chosen.at(-1)?.block ?? 0,
  };
}

function firstTitleLine(lines: readonly HeadLine[]): number {
  const marked = lines.findIndex((line) => !line.isRight && line.style !== "plain" && namesPaper(line));
  if (marked >= 0) return marked;
  const typed = lines.findIndex(
    (line) =>
      namesPaper(line) && (line.isRight ? line.style !== "plain" : isTitleCase(line.text) || isPlainTitle(line.text)),
  );
  if (typed >= 0) return typed;
  return lines.findIndex(
    (line) =>
      line.style === "heading" && !namesCourt(line.text) && !isParty(line.text) && !sectionHeading.test(line.text),
  );
}

/** Headings of the sections that briefs are made of, numbered or not, which are no titles. */
const sectionHeading =
  /^(?:[IVX\d]+\.?\s+)?(?:the\s+)?(?:arguments?|discussion|analysis|background|facts|introduction|conclusion|legal standards?|statement of|nature of|questions? presented|issues? presented|certificates? of|procedural|factual|relief|prayer)\b/i;

/** Verbs that titles do not have. */
const sentence =
  /\b(?:was|were|is|are|has|have|had|erred|denied|granted|failed|should|must|shall|affirmed|reversed)\b/i;

function namesPaper(line: HeadLine): boolean {
  return (
    paperWords.test(line.text) &&
    !sentence.test(line.text) &&
    !namesCourt(line.text) &&
    !particular.test(line.text) &&
    !isParty(line.text)
  );
}

/** A line that names a party and its role; a title has the role in the possessive. */
function isParty(text: string): boolean {
  return partyWord.test(text) && !paperWords.test(text);
}

/** "Plaintiff's motion to make the defendant give discovery", typed as a sentence would be but for its verb. */
function isPlainTitle(text: string): boolean {
  return text.length <= 150 && !/[.;:,]$/.test(text) && plainTitle.test(text);
}

const plainTitle =
  /^(?:the\s+)?(?:[\p{L}&. -]{2,60}['’]s?\s+)?(?:(?:second|renewed|joint|unopposed|agreed|emergency|cross)[\s-]+)*(?:motion|application|response|reply|opposition|objections?|request)\s+(?:to|for|in|under|that|asking|regarding)\b/iu;

function isTitleCase(text: string): boolean {
  if (text.length > 200 || /[.;:]$/.test(text)) return false;
  const words = text
    .split(" ")
    .filter((word) => !/^(?:and|or|of|for|to|in|the|a|an|under|with|from|by|on|its|his|her|their)$/.test(word));
  return words.length >= 2 && words.every((word) => /^[^\p{Ll}]/u.test(word));
}

/** Whether two lines that follow one another are parts of one title. */
function belongs(line: HeadLine | undefined, next: HeadLine | undefined): boolean {
  if (!line || !next || line.style !== next.style || line.isRight !== next.isRight) return false;
  if (namesCourt(line.text) || namesCourt(next.text) || particular.test(line.text) || particular.test(next.text))
    return false;
  if (isParty(line.text) && !/['’]s?$/i.test(line.text)) return false;
  if (line.block === next.block) return line.style === "heading" || !isCaptionEnd(line.text);
  return (
    next.block === line.block + 1 &&
    next.style !== "plain" &&
    (continued.test(line.text) || (continuing.test(next.text) && !answersFacts.test(next.text)))
  );
}

function isCaptionEnd(text: string): boolean {
  return /^(?:v|vs)\.?$/i.test(text) || /\bet\s+al\b/i.test(text);
}
