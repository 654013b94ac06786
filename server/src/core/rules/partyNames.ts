const noise = new Set(
  "the of and for in re ex parte rel matter estate state people united states u.s us america city county co corp inc ltd llc et al v vs".split(
    " ",
  ),
);

/**
 * Whether two case names are those of different parties: on one side or the other no word of one name begins as a word of
 * the other does. Abbreviated and shortened names are not different, nor is one with two parties compared with one that has not.
 */
export function differentParties(a: string, b: string): boolean {
  const [first, second] = [sides(a), sides(b)];
  if (!first || !second) return first === second && isOneSided(a) && isOneSided(b) && !isSameParty(a, b);
  return !isSameParty(first[0], second[0]) || !isSameParty(first[1], second[1]);
}

/** A name in full that has no "v."; others without it are short, and may name either party. */
function isOneSided(name: string): boolean {
  return /^(?:in\s+re|ex\s+parte|(?:in\s+the\s+)?(?:matter|interest|estate)\s+of|application\s+of)\b/i.test(name);
}

function isSameParty(one: string, two: string): boolean {
  return sharesWord(wordsOf(one), wordsOf(two)) || isAcronym(one, two) || isAcronym(two, one);
}

/** "NLRB" and "Nat'l Labor Relations Bd.", "DOJ" and "U.S. Dep't of Justice". */
function isAcronym(short: string, long: string): boolean {
  const acronym = /\b[A-Z]{3,6}\b/.exec(short.replace(/(?<=\b[A-Z])\.(?=[A-Z.\s]|$)/g, ""))?.[0];
  if (!acronym) return false;
  const words = long.split(/[^\p{L}'\u2019]+/u).filter((word) => word !== "");
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0).toUpperCase()).join("");
  const main = words.filter((word) => !/^(?:of|the|and|for|in|on|to)$/i.test(word));
  return [words, main].some((some) => initials(some).includes(acronym));
}

/** The two parties; null where the name has not two. */
function sides(name: string): readonly [string, string] | null {
  const [left, right, ...more] = name.split(/\s(?:v|vs|V)\.?\s/);
  return left && right && more.length === 0 ? [left, right] : null;
}

function wordsOf(party: string): string[] {
  return party
    .toLowerCase()
    .split(/[^\p{L}\p{N}'\u2019]+/u)
    .map((word) => word.replace(/['\u2019]/g, ""))
    .filter((word) => word.length > 1 && !noise.has(word));
}

/** Where a side has no word that tells it, it is taken to be the same. */
function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((two) => isSame(one, two)));
}

/** The same word, or an abbreviation of it: "ins" and "insurance", "intl" and "international". */
function isSame(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (long.startsWith(short)) return true;
  return short.length <= 5 && short !== long && short.length < long.length - 1 && isContraction(short, long);
}

/** Whether the letters of the shorter stand in the longer in order, with the first and last the same. */
function isContraction(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}
