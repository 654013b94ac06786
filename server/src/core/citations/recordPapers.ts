import type { Part } from "../text/span.ts";
import type { ExhibitCitation } from "./citation.ts";
import { matchEnd, readPins } from "./pins.ts";
import { isLetter, isUpper, plainSlice, wrapped } from "./reading.ts";
import { exhibit } from "./recordMaterials.ts";
import { wordBefore } from "./recordNames.ts";

/** The papers of a case by their abbreviations (Indigo Book T18), and what may follow before the pin ("Mem. in Supp. at 3"). */
const paper = wrapped(
  /(?:(?:Compl|Countercl|Cross-cl|Pet|Mot|Mem|Br|Resp|Opp|Stip|Op|Obj|Disc|Interrog|Admis)\.|Opp['\u2019]n|Answer|Brief|Reply|R&R|[DP]?SO[FU]F?|SUF|DSMF|PSMF|SMF|PSUF|DSUF|RFA|TAC|FAC|SAC)(?![A-Za-z])(?:[ \u00a0](?:(?:in|to|for|of|re|and|on)[ \u00a0])?(?:(?:Pl|Pls|Def|Defs)\.?['\u2019]s?[ \u00a0])?(?:(?:[A-Z][a-z]{1,9}\.|[A-Z]\.|Opp['\u2019]n|Compel|Dismiss|Strike|Stay|Remand|Quash|Amend|Reply|Facts|Order)(?![A-Za-z]))){0,8}/y,
);
const modifier =
  /^(?:(?:Am|Supp|Consol|Resp)\.|Amended|Verified|First|Second|Third|Fourth|2d|3d|Opening|Reply|Joint|Original|Corrected|Renewed|Third-Party)$/;
const owner =
  /^(?:Pl|Pls|Def|Defs|Plaintiff|Plaintiffs|Defendant|Defendants|Appellants?|Appellees?|Petitioners?|Respondents?|Gov['\u2019]t|Resp['\u2019]?t?|Pet['\u2019]?r?)\.?['\u2019]?s?['\u2019]?$/;

/** A paper of the case by its title and place: "Compl. ¶ 17", "Pl.'s Mem. in Supp. at 3", "Am. Compl. ¶¶ 17-19". */
export function readPaper(text: string, position: number, floor: number): ExhibitCitation | null {
  if (!mayBePaper(text, position)) return null;
  const labelEnd = matchEnd(paper, text, position);
  if (labelEnd < 0) return null;
  const pins = readPins(text, labelEnd, { bareComma: false, bates: false });
  if (!pins || pins.comma || !(pins.at || pins.pageWord || /^\u00b6/.test(pins.items[0]?.value ?? ""))) return null;
  const labelStart = startOfTitle(text, position, floor);
  const before = wordBefore(text, labelStart, floor);
  const start = before && before.end < labelStart && owner.test(before.word) ? before.start : labelStart;
  const label: Part = { start: labelStart, end: labelEnd, value: plainSlice(text, labelStart, labelEnd) };
  return exhibit(start, pins.end, label, [], pins);
}

/** Whether the word at `position` has a point, an apostrophe or capitals in it, or is one of the three that have none. */
function mayBePaper(text: string, position: number): boolean {
  let end = position + 1;
  while (end < position + 10 && isLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (code === 46 || code === 39 || code === 0x2019 || code === 38 || code === 45) return true;
  if (isUpper(text.charCodeAt(position + 1))) return true;
  const length = end - position;
  return (length === 5 || length === 6) && (text.charCodeAt(end - 1) === 121 || "AB".includes(text[position] ?? " "));
}

function startOfTitle(text: string, position: number, floor: number): number {
  let start = position;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(text, start, floor);
    if (!word || word.end === start || !modifier.test(word.word)) return start;
    start = word.start;
  }
  return start;
}
