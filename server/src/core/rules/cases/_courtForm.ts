import { plain, spacedAbbreviation } from "../../citations/reading.ts";
import { courtById, courtIdOfForm, readCourt } from "../../reference/courts.ts";
import { states } from "../../reference/principalCourts.ts";

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
];
const circuit = /^(?:U\.? ?S\.? )?(?:(\d{1,2}) ?(?:st|nd|rd|th|d)?|([A-Z][a-z]{4,7}))\.? ?(?:C|c)ir(?:cuit|\.)?$/;
const circuitCode = /^(?:CA|C\.A\.) ?(\d{1,2})$/;
/** Abbreviations of states that are met with beside those of table T12, without their points. */
const otherStateNames: Readonly<Record<string, string>> = {
  Ks: "Kansas",
  Kans: "Kansas",
  Kas: "Kansas",
  Col: "Colorado",
  Okl: "Oklahoma",
  Penn: "Pennsylvania",
  Penna: "Pennsylvania",
  Calif: "California",
  Wisc: "Wisconsin",
  Ore: "Oregon",
  Oreg: "Oregon",
  Nebr: "Nebraska",
  Tx: "Texas",
  Fl: "Florida",
};
const districtOfAbbreviation = /^(?:([NSEWMC])\. ?)?(?:D\.|Dist\.)(?: of)? ?([A-Z][A-Za-z]{1,5})\.?$/;
const districtInWords =
  /^(?:(Northern|Southern|Eastern|Western|Middle|Central) )?Dist(?:rict|\.)(?: of)? (\p{Lu}[\p{L}. ]{1,14})$/u;
const districtName =
  /^(?:(N|S|E|W|M|C)\. ?)?(?:D\.|Dist\.)(?: of)? ((?:[A-Z][a-z]{3,}|New|North|South|West|Rhode)(?: [A-Z][a-z]{3,})?)$/;
const directions: Readonly<Record<string, string>> = {
  N: "Northern ",
  S: "Southern ",
  E: "Eastern ",
  W: "Western ",
  M: "Middle ",
  C: "Central ",
};

/** The Bluebook form of a court as typed in a citation ("Tenth Cir.", "D.Kan.", "2nd Cir."); null where it can't be told. */
export function courtForm(typed: string): string | null {
  const words = plain(typed);
  const bankruptcy = /^(?:Bankr|Bkrtcy)\. ?(?=\S)/.exec(words);
  if (bankruptcy) {
    const court = courtForm(words.slice(bankruptcy[0].length));
    return court && `Bankr. ${court}`;
  }
  return circuitForm(words) ?? districtForm(words) ?? stateForm(words) ?? knownForm(words) ?? spacedForm(words);
}

function circuitForm(words: string): string | null {
  const code = circuitCode.exec(words)?.[1];
  const match = circuit.exec(words);
  const ordinal = match?.[2]?.toLowerCase();
  if (ordinal === "federal") return "Fed. Cir.";
  const number = Number(code ?? match?.[1] ?? (ordinal ? ordinals.indexOf(ordinal) + 1 : 0));
  return number > 0 ? (courtById(`ca${number}`)?.bluebook ?? null) : null;
}

function districtForm(words: string): string | null {
  // Most are right already, and are found at once.
  const known = courtIdOfForm(words);
  if (known && courtById(known)?.bluebook === words) return words;
  const [, direction = "", name = ""] =
    districtName.exec(words) ?? districtOfAbbreviation.exec(words) ?? districtInWords.exec(words) ?? [];
  const letters = name.replace(/\.$/, "");
  const state = otherStateNames[letters] ?? stateOfLetters(letters) ?? name;
  return state === "" ? null : bluebookOf(`${directions[direction.charAt(0)] ?? ""}District of ${state}`);
}

/** The state whose postal letters, or whose abbreviation without its point, stand in a court's form. */
function stateOfLetters(letters: string): string | undefined {
  return states.find(
    ([postal, , abbreviation]) => postal.toUpperCase() === letters || abbreviation.replace(".", "") === letters,
  )?.[1];
}

/** "Kansas" as a court, for "Kan."; "Kan. App." where the state's court is "Kan. Ct. App.". */
function stateForm(words: string): string | null {
  const state = states.find(([, name]) => name === words);
  if (state) return state[2];
  const abbreviation = /^(.{2,6}\.) ?App\.$/.exec(words)?.[1];
  return abbreviation && bluebookOf(words) === `${abbreviation} Ct. App.` ? `${abbreviation} Ct. App.` : null;
}

/** "D.Kan." has the letters of "D. Kan." and is of about its length. Contractions ("Int'l") are not in all tables and are left alone. */
function knownForm(words: string): string | null {
  const form = words.length > 16 || /['\u2019]/.test(words) ? null : bluebookOf(words);
  const letters = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  return form && letters(form) === letters(words) ? form : null;
}

function bluebookOf(words: string): string | null {
  const id = readCourt(words);
  return (id && courtById(id)?.bluebook) ?? null;
}

/** Other courts: the spacing alone. Words with figures or dashes ("Tex. App.—Waco"), or without points, are left as they are. */
function spacedForm(words: string): string | null {
  return /[\d\u2010-\u2014-]/.test(words) || !/\./.test(words) ? null : spacedAbbreviation(words);
}
