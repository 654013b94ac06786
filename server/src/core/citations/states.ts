import { WordList } from "../text/wordList.ts";
import { matchEnd } from "./pins.ts";
import { isLetter, isUpper, skipGap, wrapped } from "./reading.ts";

/** The abbreviations of states before a code, a rule or a constitution, without the point (Indigo Book table T12). */
const abbreviated = new WordList(
  "ala ariz ark cal colo conn del fla ga haw ill ind kan ky la me md mass mich minn miss mo mont neb nev okla or pa tenn tex " +
    "vt va wash wis wyo",
);

/** The states that are not abbreviated, or not by all. */
const inFull = new WordList("alaska hawaii idaho iowa ohio utah");

/** The states that go by initials. */
const initials = wrapped(
  /(?:W\.[ \u00a0]?Va|N\.[ \u00a0]?[CDHJMY]|S\.[ \u00a0]?[CD]|[RV]\.[ \u00a0]?I|D\.[ \u00a0]?C|P\.[ \u00a0]?R)\.(?![A-Za-z])/iy,
);

/** The end of a state as it stands before its code, in small letters or capitals: "Kan.", "N.Y.", "W. Va.", "TEX.", "Utah"; else -1. */
export function endOfState(text: string, position: number): number {
  let end = position;
  while (isLetter(text.charCodeAt(end))) end++;
  const hasPoint = text.charCodeAt(end) === 46;
  if (end - position === 1) return hasPoint ? matchEnd(initials, text, position) : -1;
  if (hasPoint) return abbreviated.has(text, position, end) && !isLetter(text.charCodeAt(end + 1)) ? end + 1 : -1;
  return inFull.has(text, position, end) ? end : -1;
}

/** Whether what belongs to a state may stand behind it: a capital, "&", "and" or "of" over a gap. */
export function mayGoOn(text: string, stateEnd: number): boolean {
  const next = text.charCodeAt(skipGap(text, stateEnd));
  return isUpper(next) || next === 38 || next === 97 || next === 111;
}
