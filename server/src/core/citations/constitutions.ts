import type { ConstitutionCitation } from "./citation.ts";
import { matchEnd } from "./pins.ts";
import { plainSlice, skipGap, wrapped } from "./reading.ts";

const constitutionName = wrapped(
  /(?:[A-Z][a-z]{1,5}\.|[A-Z][a-z]{3,5}|W\.[ \u00a0]?Va\.|[NSRDP]\.[ \u00a0]?[A-Z]\.|U\.[ \u00a0]?S\.|US)[ \u00a0](?:Const|CONST)\./y,
);
const constitutionSection = wrapped(
  /,?[ \u00a0]?(?:(?:amends?|art|pmbl|cl|pt|ch|amendment|article)\.?[ \u00a0]?(?:[IVXLC]+|\d+)(?![A-Za-z\d])|Bill of Rights|pmbl\.)(?:,?[ \u00a0](?:(?:\u00a7{1,2}|secs?\.|art\.)[ \u00a0]?(?:\d+|[IVXLC]+(?![A-Za-z]))[a-z]?(?:\([a-z\d]{1,3}\))*|cl\.[ \u00a0]?\d+))*/iy,
);

/** "U.S. Const. amend. XIV, § 1", "Cal. Const. art. I, § 7(a)". */
export function readConstitution(text: string, position: number): ConstitutionCitation | null {
  const nameEnd = mayBeConstitution(text, position) ? matchEnd(constitutionName, text, position) : -1;
  if (nameEnd < 0) return null;
  const start = skipGap(text, nameEnd);
  const end = matchEnd(constitutionSection, text, start);
  if (end < 0) return null;
  return {
    kind: "constitution",
    start: position,
    end,
    joined: false,
    nested: false,
    constitution: {
      start: position,
      end: nameEnd,
      value: plainSlice(text, position, nameEnd)
        .replace("CONST", "Const")
        .replace(/^U\. S\.|^US(?= )/, "U.S."),
    },
    section: { start, end, value: plainSlice(text, start, end) },
  };
}

/** The longest that stands between a state's first letter and "Const.", with a wrap and the marker of a quote. */
const longestState = 16;

/** Whether the first capital behind the state's own is that of "Const.". */
function mayBeConstitution(text: string, position: number): boolean {
  const limit = Math.min(position + longestState, text.length - 1);
  for (let i = position + 2; i < limit; i++) {
    if (text.charCodeAt(i) === 67 && (text.charCodeAt(i + 1) | 32) === 111) return true;
  }
  return false;
}
