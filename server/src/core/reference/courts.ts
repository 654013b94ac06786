/** A court: its Free Law id, its form in a citation, and its name. */
export interface Court {
  /** The identifier in the Free Law Project's list of courts: "ksd". */
  readonly id: string;
  /** "D. Kan." */
  readonly bluebook: string;
  /** "United States District Court for the District of Kansas" */
  readonly name: string;
}

/** A court named in a text. */
export interface CourtMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Postal letters, name, abbreviation (Indigo Book table T12), and the initials of its districts where it has several. */
const states: readonly (readonly [postal: string, name: string, abbreviation: string, districts: string])[] = [
  ["al", "Alabama", "Ala.", "nms"],
  ["ak", "Alaska", "Alaska", ""],
  ["az", "Arizona", "Ariz.", ""],
  ["ar", "Arkansas", "Ark.", "ew"],
  ["ca", "California", "Cal.", "nesc"],
  ["co", "Colorado", "Colo.", ""],
  ["ct", "Connecticut", "Conn.", ""],
  ["de", "Delaware", "Del.", ""],
  ["fl", "Florida", "Fla.", "nms"],
  ["ga", "Georgia", "Ga.", "nms"],
  ["hi", "Hawaii", "Haw.", ""],
  ["id", "Idaho", "Idaho", ""],
  ["il", "Illinois", "Ill.", "ncs"],
  ["in", "Indiana", "Ind.", "ns"],
  ["ia", "Iowa", "Iowa", "ns"],
  ["ks", "Kansas", "Kan.", ""],
  ["ky", "Kentucky", "Ky.", "ew"],
  ["la", "Louisiana", "La.", "emw"],
  ["me", "Maine", "Me.", ""],
  ["md", "Maryland", "Md.", ""],
  ["ma", "Massachusetts", "Mass.", ""],
  ["mi", "Michigan", "Mich.", "ew"],
  ["mn", "Minnesota", "Minn.", ""],
  ["ms", "Mississippi", "Miss.", "ns"],
  ["mo", "Missouri", "Mo.", "ew"],
  ["mt", "Montana", "Mont.", ""],
  ["ne", "Nebraska", "Neb.", ""],
  ["nv", "Nevada", "Nev.", ""],
  ["nh", "New Hampshire", "N.H.", ""],
  ["nj", "New Jersey", "N.J.", ""],
  ["nm", "New Mexico", "N.M.", ""],
  ["ny", "New York", "N.Y.", "nesw"],
  ["nc", "North Carolina", "N.C.", "emw"],
  ["nd", "North Dakota", "N.D.", ""],
  ["oh", "Ohio", "Ohio", "ns"],
  ["ok", "Oklahoma", "Okla.", "enw"],
  ["or", "Oregon", "Or.", ""],
  ["pa", "Pennsylvania", "Pa.", "emw"],
  ["ri", "Rhode Island", "R.I.", ""],
  ["sc", "South Carolina", "S.C.", ""],
  ["sd", "South Dakota", "S.D.", ""],
  ["tn", "Tennessee", "Tenn.", "emw"],
  ["tx", "Texas", "Tex.", "nesw"],
  ["ut", "Utah", "Utah", ""],
  ["vt", "Vermont", "Vt.", ""],
  ["va", "Virginia", "Va.", "ew"],
  ["wa", "Washington", "Wash.", "ew"],
  ["wv", "West Virginia", "W. Va.", "ns"],
  ["wi", "Wisconsin", "Wis.", "ew"],
  ["wy", "Wyoming", "Wyo.", ""],
  ["dc", "Columbia", "D.C.", ""],
  ["pr", "Puerto Rico", "P.R.", ""],
];

const directions: Readonly<Record<string, string>> = {
  n: "Northern",
  s: "Southern",
  e: "Eastern",
  w: "Western",
  m: "Middle",
  c: "Central",
};

const circuits = [
  ...["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"].map(
    (ordinal, index): Court => circuit(`ca${index + 1}`, `${ordinalFigures(index + 1)} Cir.`, ordinal),
  ),
  circuit("cadc", "D.C. Cir.", "District of Columbia"),
  circuit("cafc", "Fed. Cir.", "Federal"),
];

const territories: readonly Court[] = [
  { id: "gud", bluebook: "D. Guam", name: "District Court of Guam" },
  { id: "vid", bluebook: "D.V.I.", name: "District Court of the Virgin Islands" },
  { id: "nmid", bluebook: "D. N. Mar. I.", name: "District Court for the Northern Mariana Islands" },
];

const kansas: readonly Court[] = [
  { id: "kan", bluebook: "Kan.", name: "Supreme Court of Kansas" },
  { id: "kanctapp", bluebook: "Kan. Ct. App.", name: "Court of Appeals of Kansas" },
];

/** The federal courts of first instance and of appeal, the Supreme Court, and the appellate courts of Kansas. */
export const courts: readonly Court[] = [
  { id: "scotus", bluebook: "U.S.", name: "Supreme Court of the United States" },
  ...circuits,
  ...states.flatMap(districtCourts),
  ...territories,
  ...kansas,
];

const courtsById: ReadonlyMap<string, Court> = new Map(courts.map((court) => [court.id, court]));

/** Courts by what people write for them: the id, the form in a citation and the name, letters and figures only. */
const idsBySpelling: ReadonlyMap<string, string> = new Map(
  courts.flatMap((court) =>
    [court.bluebook, court.name, court.name.replace("United States District Court for the ", ""), court.id].map(
      (spelling) => [folded(spelling), court.id] as const,
    ),
  ),
);

const place = [...states.map(([, name]) => name)].join("|").replaceAll(" ", "\\s+");
const district = new RegExp(
  "\\b(?:united\\s+states|u\\.?\\s?s\\.?|federal)\\s+district\\s+court\\b[\\s,.:;|)—–-]{0,200}" +
    "(?:(?:in\\s+and\\s+)?for\\s+the\\s+|of\\s+the\\s+|for\\s+)?" +
    `(?:(northern|southern|eastern|western|middle|central)\\s+)?(?:district\\s+of|d\\.)\\s+(${place})\\b`,
  "i",
);

/** The court of an id, or undefined. */
export function courtById(id: string): Court | undefined {
  return courtsById.get(id);
}

/** The Free Law id of a court given as an id, in citation form or by its full name, in any case and punctuation; or null. */
export function readCourt(text: string): string | null {
  return text.length > 300 ? null : (idsBySpelling.get(folded(text)) ?? findCourt(text)?.id ?? null);
}

/**
 * The first court that a text names in full, as captions do: "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF
 * KANSAS", over several lines or not. Null where it names none that is known.
 */
export function findCourt(text: string): CourtMention | null {
  return [findDistrict(text), findNamed(text)].reduce(earlier);
}

function earlier(a: CourtMention | null, b: CourtMention | null): CourtMention | null {
  return a && (!b || a.start <= b.start) ? a : b;
}

function findDistrict(text: string): CourtMention | null {
  const match = district.exec(text);
  if (!match) return null;
  const direction = match[1] ? `${match[1]} ` : "";
  const id = idsBySpelling.get(folded(`${direction}district of ${match[2]}`));
  return id ? { id, start: match.index, end: match.index + match[0].length } : null;
}

const named: readonly (readonly [RegExp, string])[] = [
  ...circuits.map((court) => [spaced(court.name.replace("United States ", "")), court.id] as const),
  ...territories.map((court) => [spaced(court.name), court.id] as const),
  [spaced("Supreme Court of the United States"), "scotus"],
  [/\bsupreme\s+court\s+of\s+(?:the\s+state\s+of\s+)?kansas\b/i, "kan"],
  [/\bcourt\s+of\s+appeals\s+of\s+(?:the\s+state\s+of\s+)?kansas\b/i, "kanctapp"],
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

function spaced(name: string): RegExp {
  return new RegExp(`\\b${name.replaceAll(" ", "\\s+")}\\b`, "i");
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function circuit(id: string, bluebook: string, name: string): Court {
  return { id, bluebook, name: `United States Court of Appeals for the ${name} Circuit` };
}

function ordinalFigures(number: number): string {
  return `${number}${["th", "st", "d", "d"][number] ?? "th"}`;
}

function districtCourts([postal, name, abbreviation, districts]: (typeof states)[number]): Court[] {
  if (districts === "") return [districtCourt(`${postal}d`, "D.", "", name, abbreviation)];
  return [...districts].map((initial) =>
    districtCourt(`${postal}${initial}d`, `${initial.toUpperCase()}.D.`, `${directions[initial]} `, name, abbreviation),
  );
}

function districtCourt(id: string, prefix: string, direction: string, name: string, abbreviation: string): Court {
  // Single capitals close up: "S.D.N.Y.", but "D. Kan."
  const gap = /^[A-Z]\./.test(abbreviation) ? "" : " ";
  return {
    id,
    bluebook: `${prefix}${gap}${abbreviation}`,
    name: `United States District Court for the ${direction}District of ${name}`,
  };
}
