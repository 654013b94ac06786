import { courtRows } from "./courts.generated.ts";
import { type Court, circuits, principalCourts, states, territories } from "./principalCourts.ts";

export type { Court } from "./principalCourts.ts";

/** A court named in a text. */
export interface CourtMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Form, id and, where it is no principal court, name; ordered by the folded form. */
const rows: readonly string[] = courtRows.split("\n");
const principalById: ReadonlyMap<string, Court> = new Map(principalCourts.map((court) => [court.id, court]));
const principalByName: ReadonlyMap<string, string> = new Map(
  principalCourts.map((court) => [folded(court.name), court.id]),
);

/** The court of an id, or undefined. */
export function courtById(id: string): Court | undefined {
  const principal = principalById.get(id);
  const row = principal ? undefined : rows.find((each) => idOf(each) === id);
  if (row === undefined) return principal;
  const [bluebook = "", , name = bluebook] = row.split("|");
  return { id, bluebook, name };
}

/** The id of a court by its form in a citation ("D. Kan.", "D.Kan.", "10th Cir."), or undefined where it is not known. */
export function courtIdOfForm(form: string): string | undefined {
  return idsByForm().get(form) ?? idOfFoldedForm(form);
}

/** The ids by the forms as the table has them, which is how most are written; made when they are first asked for. */
function idsByForm(): ReadonlyMap<string, string> {
  idsOfForms ??= new Map(rows.map((row) => [row.slice(0, row.indexOf("|")), idOf(row)]));
  return idsOfForms;
}

let idsOfForms: ReadonlyMap<string, string> | undefined;

function idOfFoldedForm(form: string): string | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareFolded(rows[middle] as string, form);
    if (order === 0) return idOf(rows[middle] as string);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function courtIdOfName(name: string): string | undefined {
  const key = folded(name);
  const principal = principalByName.get(key);
  if (principal !== undefined) return principal;
  const row = rows.find((each) => {
    const at = each.indexOf("|", each.indexOf("|") + 1);
    return at > 0 && compareFolded(each.slice(at + 1), key) === 0;
  });
  return row && idOf(row);
}

function idOf(row: string): string {
  const start = row.indexOf("|") + 1;
  const end = row.indexOf("|", start);
  return end < 0 ? row.slice(start) : row.slice(start, end);
}

/** The order of the form at the head of a row and of `text`, letters and figures alone and in any case. */
function compareFolded(row: string, text: string): number {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < row.length && row.charCodeAt(i) !== bar && folding(row, i) === 0) i++;
    while (j < text.length && folding(text, j) === 0) j++;
    const inRow = i < row.length ? folding(row, i) : 0;
    const inText = j < text.length ? folding(text, j) : 0;
    if (inRow !== inText) return inRow - inText;
    if (inRow === 0) return 0;
    i++;
    j++;
  }
}

const bar = 124;

/** A letter in lower case or a figure, as its code; else 0. */
function folding(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** The Free Law id of a court given as an id, in citation form or by its full name, in any case and punctuation; or null. */
export function readCourt(text: string): string | null {
  if (text.length > 300) return null;
  return (
    courtIdOfForm(text) ??
    courtById(text.trim().toLowerCase())?.id ??
    courtIdOfName(text) ??
    districtIdOf(text) ??
    findCourt(text)?.id ??
    null
  );
}

/** "District of Kansas", the name of a district court without its beginning. */
function districtIdOf(name: string): string | undefined {
  return principalByName.get(`unitedstatesdistrictcourtforthe${folded(name)}`);
}

const place = [...states.map(([, name]) => name)].join("|").replaceAll(" ", "\\s+");
const district = new RegExp(
  "\\b(?:(?:united\\s+states|u\\.?\\s?s\\.?|federal)\\s+(district|bankruptcy)\\s+court)\\b[\\s,.:;|)—–-]{0,200}" +
    "(?:(?:in\\s+and\\s+)?for\\s+the\\s+|of\\s+the\\s+|for\\s+)?" +
    `(?:(northern|southern|eastern|western|middle|central)\\s+)?(?:district\\s+of|d\\.)\\s+(${place})\\b`,
  "i",
);

/**
 * The first court that a text names in full, as captions do: "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF
 * KANSAS", over several lines or not; a court of a state only at the beginning of a line. Null where it names none that is
 * known.
 */
export function findCourt(text: string): CourtMention | null {
  return [findDistrict(text), findNamed(text), findStateCourt(text)].reduce(earlier);
}

function earlier(a: CourtMention | null, b: CourtMention | null): CourtMention | null {
  return a && (!b || a.start <= b.start) ? a : b;
}

function findDistrict(text: string): CourtMention | null {
  const match = district.exec(text);
  if (!match) return null;
  const direction = match[2] ? `${match[2]} ` : "";
  const id = districtIdOf(`${direction}district of ${match[3]}`);
  const court = match[1]?.toLowerCase() === "bankruptcy" ? bankruptcyIdOf(id) : id;
  return court ? { id: court, start: match.index, end: match.index + match[0].length } : null;
}

function bankruptcyIdOf(districtId: string | undefined): string | undefined {
  const court = districtId === undefined ? undefined : courtById(districtId);
  return court && courtIdOfForm(`Bankr. ${court.bluebook}`);
}

const named: readonly (readonly [RegExp, string])[] = [
  ...circuits.map((court) => [spaced(court.name.replace("United States ", "")), court.id] as const),
  ...territories.map((court) => [spaced(court.name), court.id] as const),
  [spaced("Supreme Court of the United States"), "scotus"],
];

function findNamed(text: string): CourtMention | null {
  if (!/\bcourt\s+(?:of|for)\b/i.test(text)) return null;
  let first: CourtMention | null = null;
  for (const [pattern, id] of named) {
    const match = pattern.exec(text);
    if (match) first = earlier(first, { id, start: match.index, end: match.index + match[0].length });
  }
  return first;
}

const stateCourt = new RegExp(
  "^[\\s#*>]{0,20}(?:in\\s+)?(?:the\\s+)?" +
    "((?:supreme(?:\\s+judicial)?|superior|commonwealth|appellate)\\s+court|" +
    "court\\s+of\\s+(?:(?:criminal|civil|special)\\s+)?appeals?)" +
    `\\s+(?:of|for)\\s+(?:the\\s+)?(?:(?:state|commonwealth)\\s+of\\s+)?(${place})\\b(?![\\s,]+(?:county|for)\\b)`,
  "im",
);

function findStateCourt(text: string): CourtMention | null {
  const match = stateCourt.exec(text);
  if (!match) return null;
  const [whole, court = "", state = ""] = match;
  const id = courtIdOfName(`${court} of ${state}`) ?? courtIdOfName(`${state} ${court}`);
  const start = match.index + whole.toLowerCase().indexOf(court.toLowerCase());
  return id ? { id, start, end: match.index + whole.length } : null;
}

function spaced(name: string): RegExp {
  return new RegExp(`\\b${name.replaceAll(" ", "\\s+")}\\b`, "i");
}

/** Letters and figures in lower case. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
