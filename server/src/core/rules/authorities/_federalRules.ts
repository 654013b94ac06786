/** What exists in a set of rules: the highest number, numbers within that are vacant, and rules with a decimal. */
interface RuleNumbers {
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly decimals: readonly string[];
}

/** Current rules; a number that is vacant today may have been a rule once. */
const sets: Readonly<Record<string, RuleNumbers>> = {
  "Fed. R. Civ. P.": {
    name: "Federal Rules of Civil Procedure",
    ranges: [
      [1, 73],
      [77, 83],
      [85, 87],
    ],
    decimals: ["4.1", "5.1", "5.2", "7.1", "16.1", "23.1", "23.2", "44.1", "62.1", "65.1", "71.1"],
  },
  "Fed. R. Evid.": {
    name: "Federal Rules of Evidence",
    ranges: [
      [101, 107],
      [201, 201],
      [301, 302],
      [401, 415],
      [501, 502],
      [601, 616],
      [701, 707],
      [801, 807],
      [901, 903],
      [1001, 1008],
      [1101, 1103],
    ],
    decimals: [],
  },
};

/** Sets of which only this is taken for sure: that there is no rule with a number above. */
const highestNumbers: Readonly<Record<string, readonly [name: string, highest: number]>> = {
  "Fed. R. App. P.": ["Federal Rules of Appellate Procedure", 50],
  "Fed. R. Crim. P.": ["Federal Rules of Criminal Procedure", 65],
};

/** The last subdivision of rules whose subdivisions are beyond doubt. */
const lastSubdivisions: Readonly<Record<string, string>> = {
  8: "e",
  9: "h",
  11: "d",
  12: "i",
  15: "d",
  16: "f",
  26: "g",
  30: "g",
  33: "d",
  34: "c",
  36: "b",
  37: "f",
  41: "d",
  45: "g",
  50: "e",
  54: "d",
  55: "d",
  56: "h",
  59: "e",
  60: "e",
  72: "b",
};

/** The last paragraph of subdivisions that are much cited, whose paragraphs are beyond doubt and had no higher number before. */
const lastParagraphs: Readonly<Record<string, number>> = {
  "12(b)": 7,
  "26(b)": 5,
  "37(a)": 5,
  "37(b)": 2,
  "37(c)": 2,
  "37(d)": 3,
  "37(e)": 2,
  "45(d)": 3,
  "54(d)": 2,
  "60(b)": 6,
};

/**
 * What is wrong with a section ("37(g)", "92") of a set of rules, for a message; null where it exists or nothing is known
 * of the set.
 */
export function missingRule(set: string, section: string): string | null {
  const [, number = "", decimal, letter] = /^(\d+)(?:\.(\d+))?[a-z]?(?:\(([A-Za-z])\))?/.exec(section) ?? [];
  if (!number) return null;
  if (set === "D. Kan. Rule") return missingLocalRule(number, decimal);
  const [name, highest] = highestNumbers[set] ?? [];
  if (name && highest && Number(number) > highest) return `there is no Rule ${number} among the present ${name}`;
  const rules = sets[set];
  if (!rules) return null;
  if (decimal !== undefined) {
    return rules.decimals.includes(`${number}.${decimal}`)
      ? null
      : `there is no Rule ${number}.${decimal} among the present ${rules.name}`;
  }
  if (!rules.ranges.some(([first, last]) => Number(number) >= first && Number(number) <= last)) {
    return `there is no Rule ${number} among the present ${rules.name}`;
  }
  return set === "Fed. R. Civ. P." ? missingSubdivision(number, letter, section) : null;
}

function missingSubdivision(number: string, letter: string | undefined, section: string): string | null {
  if (!letter || letter !== letter.toLowerCase()) return null;
  const last = lastSubdivisions[number];
  if (last && letter > last) return `Rule ${number} has the subdivisions (a) to (${last}) today`;
  const [, subdivision = "", paragraph = ""] = /^(\d+\([a-z]\))\((\d{1,2})\)/.exec(section) ?? [];
  const lastParagraph = lastParagraphs[subdivision];
  if (lastParagraph === undefined || Number(paragraph) <= lastParagraph) return null;
  return `Rule ${subdivision} has the paragraphs (1) to (${lastParagraph}) today`;
}

/** Of the rules on discovery disputes the district has two. */
function missingLocalRule(number: string, decimal: string | undefined): string | null {
  if (number !== "37" || decimal === undefined || decimal === "1" || decimal === "2") return null;
  return "under number 37 there are D. Kan. Rules 37.1 and 37.2";
}
