import { REPORTERS } from "@beshkenadze/eyecite";
import { foldedSpelling } from "../../server/src/core/reference/folding.ts";
import { handKeptReporters } from "../../server/src/core/reference/principalReporters.ts";
import { isAbbreviated } from "../../server/src/core/reference/reporters.ts";
import { asciiName, type Table } from "./source.ts";

/** Types of the source, the most cited first; of two names that fold alike the earlier counts. Databases are read elsewhere. */
const types = ["federal", "state_regional", "state", "scotus_early", "specialty"];
const neutralType = "neutral";

/** Where the source's form is not the one that is to be written. */
const neutralForms: Readonly<Record<string, string>> = { "Pa. Super.": "PA Super" };

/** Public-domain forms that the source has among the reporters. */
const otherNeutral = ["NY Slip Op"];

/** What is no reporter's: a month, and what a record on appeal is called. */
const others: ReadonlySet<string> = new Set(["mar", "app"]);

interface Spelling {
  readonly right: string;
  readonly spelling: string;
}

/** The tables of reporters: forms, folded spellings in order, and what each spelling means. */
export function reporterTables(): Table[] {
  const known = spellingsByKey();
  const neutral = new Map(otherNeutral.map((form) => [form, `${form}~${form}`]));
  for (const { right, spelling } of [...rightForms([neutralType]), ...variants([neutralType])]) {
    const form = neutralForms[right] ?? right;
    const reporter = known.get(foldedSpelling(spelling));
    const sameForm = neutral.has(right) ? right : `~${form}`;
    if (!reporter) known.set(foldedSpelling(spelling), { right: sameForm, spelling });
    else if (spelling === right && !reporter.right.startsWith("~"))
      neutral.set(reporter.right, `${reporter.right}~${form}`);
  }
  const keys = [...known.keys()].sort();
  const meant = keys.map((key) => known.get(key) as Spelling);
  const named = [...new Set(meant.map(({ right }) => neutral.get(right) ?? right))].sort();
  const forms = [...named.filter((form) => form.includes("~")), ...named.filter((form) => !form.includes("~"))];
  const places = new Map(forms.map((form, index) => [form, index + 1]));
  return [
    {
      name: "reporterForms",
      description:
        'Right forms; first those with "~" before the public-domain form, or at the head of what is nothing else.',
      rows: forms,
    },
    { name: "reporterKeys", description: "Folded spellings, in order.", rows: keys },
    {
      name: "reporterMeanings",
      description: "The place of the form of each spelling, from 1; negative where the spelling is a plain word.",
      rows: meant.map(({ right, spelling }) => {
        const place = places.get(neutral.get(right) ?? right) as number;
        return isAbbreviated(spelling, 0, spelling.length) ? place : -place;
      }),
    },
  ];
}

/** What each folded spelling means, and how it is spelled: with points, where it is spelled so at all. */
function spellingsByKey(): Map<string, Spelling> {
  const known = new Map<string, Spelling>();
  const all = [
    ...handKeptReporters.map(([right, spelling]) => ({ right, spelling })),
    ...rightForms(types),
    ...variants(types),
  ];
  for (const each of all) {
    const key = foldedSpelling(each.spelling);
    const before = known.get(key);
    if (!before) known.set(key, each);
    else if (before.right === each.right && isAbbreviated(each.spelling, 0, each.spelling.length)) known.set(key, each);
  }
  return known;
}

function rightForms(ofTypes: readonly string[]): Spelling[] {
  return ofTypes.flatMap((type) =>
    reportersOf(type).flatMap(({ editions }) =>
      Object.keys(editions)
        .filter((edition) => !/LEXIS/.test(edition))
        .map((edition) => ({ right: asciiName(edition), spelling: asciiName(edition) })),
    ),
  );
}

function variants(ofTypes: readonly string[]): Spelling[] {
  const all = ofTypes.flatMap((type) =>
    reportersOf(type).flatMap(({ variations = {} }) =>
      Object.entries(variations).map(([spelling, right]) => ({
        right: asciiName(right),
        spelling: asciiName(spelling),
      })),
    ),
  );
  return all.filter((each) => !/LEXIS/.test(each.right) && !isAmbiguous(each, all));
}

/**
 * "W." may be Washington, Wendell or Wisconsin: a spelling so short is nobody's where it is several reporters'; nor is one
 * that ends in a figure, which may be the page ("12 P. 3").
 */
function isAmbiguous({ right, spelling }: Spelling, all: readonly Spelling[]): boolean {
  const key = foldedSpelling(spelling);
  if (key.length < 2 || others.has(key) || /\d$/.test(key)) return true;
  return key.length <= 4 && all.some((other) => other.right !== right && foldedSpelling(other.spelling) === key);
}

function reportersOf(type: string) {
  return Object.values(REPORTERS)
    .flat()
    .filter((reporter) => reporter.cite_type === type);
}
