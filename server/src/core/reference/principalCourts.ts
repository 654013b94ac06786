/** A court: its Free Law id, its form in a citation, and its name. */
export interface Court {
  /** The identifier in the Free Law Project's list of courts: "ksd". */
  readonly id: string;
  /** "D. Kan." */
  readonly bluebook: string;
  /** "United States District Court for the District of Kansas" */
  readonly name: string;
}

/** Forms that are written beside those of the tables. */
export const otherForms: readonly (readonly [id: string, form: string])[] = [
  ["scotus", "S. Ct."],
  ["uscfc", "Ct. Fed. Cl."],
  ["cit", "Ct. Int'l Trade"],
  ["tax", "T.C."],
  ["tax", "U.S. Tax Ct."],
  ["kanctapp", "Kan. App."],
  ["nyappdiv", "App. Div."],
  ["dc", "D.C."],
  ["pacommwct", "Pa. Cmwlth."],
  ...["1st", "2d", "3d", "4th", "5th", "6th"].map((ordinal) => ["fladistctapp", `Fla. ${ordinal} DCA`] as const),
];

/** Postal letters, name, abbreviation (Indigo Book table T12), and the initials of its districts where it has several. */
export const states: readonly (readonly [postal: string, name: string, abbreviation: string, districts: string])[] = [
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

export const circuits = [
  ...["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"].map(
    (ordinal, index): Court => circuit(`ca${index + 1}`, `${ordinalFigures(index + 1)} Cir.`, ordinal),
  ),
  circuit("cadc", "D.C. Cir.", "District of Columbia"),
  circuit("cafc", "Fed. Cir.", "Federal"),
];

export const territories: readonly Court[] = [
  { id: "gud", bluebook: "D. Guam", name: "District Court of Guam" },
  { id: "vid", bluebook: "D.V.I.", name: "District Court of the Virgin Islands" },
  { id: "nmid", bluebook: "D. N. Mar. I.", name: "District Court for the Northern Mariana Islands" },
];

const kansas: readonly Court[] = [
  { id: "kan", bluebook: "Kan.", name: "Supreme Court of Kansas" },
  { id: "kanctapp", bluebook: "Kan. Ct. App.", name: "Court of Appeals of Kansas" },
];

/**
 * The courts whose forms are kept by hand: the federal courts of first instance and of appeal, the Supreme Court, and the
 * appellate courts of Kansas.
 */
export const principalCourts: readonly Court[] = [
  { id: "scotus", bluebook: "U.S.", name: "Supreme Court of the United States" },
  ...circuits,
  ...states.flatMap(districtCourts),
  ...territories,
  ...kansas,
];

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
  // Single capitals close up: "S.D.N.Y.", but "D. Kan.", and by general usage "S.D. W. Va."
  const gap = /^[A-Z]\.[A-Z]\./.test(abbreviation) ? "" : " ";
  return {
    id,
    bluebook: `${prefix}${gap}${abbreviation}`,
    name: `United States District Court for the ${direction}District of ${name}`,
  };
}
