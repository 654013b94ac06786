/** Relief over discovery on which duties to confer turn; finer than `Relief` of the brief where the law is. */
export const dutyReliefs = [
  "compel",
  "protective-order",
  "quash",
  "enforce-subpoena",
  /** Fed. R. Civ. P. 37(d): no answer at all. */
  "sanctions-no-response",
  /** Fed. R. Civ. P. 37(b)(2): sanctions or contempt over a discovery order. */
  "sanctions-order",
  "discovery-stay",
  "discovery-other",
  /** Fed. R. Civ. P. 37(e). */
  "spoliation",
] as const;

export type DutyRelief = (typeof dutyReliefs)[number];

/** Motions that are not about discovery, by what they ask for. */
export const generalMotions = [
  "amend",
  "class-certification",
  "default",
  "dismiss",
  "ex-parte",
  "exclude",
  "extension",
  "fees",
  "injunction",
  "involuntary-dismissal",
  "judgment-on-pleadings",
  "new-trial",
  "pro-hac-vice",
  "remand",
  "restraining-order",
  "seal",
  "stay",
  "summary-judgment",
  "withdraw",
  "writ",
  "other",
] as const;

export type MotionName = DutyRelief | (typeof generalMotions)[number];

/** Words of a court's file that stand for several motions. */
export const motionGroups = ["all", "discovery", "dispositive", "nondispositive", "subpoena"] as const;

export type MotionWord = MotionName | (typeof motionGroups)[number];

/** Motions that end a claim or a case, or that the law treats like those; rules for "nondispositive" motions leave them out. */
const dispositive: readonly MotionName[] = [
  "class-certification",
  "default",
  "dismiss",
  "injunction",
  "involuntary-dismissal",
  "judgment-on-pleadings",
  "new-trial",
  "remand",
  "restraining-order",
  "summary-judgment",
];

/** "discovery" where a rule says no more; sanctions over an order and spoliation are named by the files that mean them. */
const discovery: readonly MotionName[] = ["compel", "protective-order", "sanctions-no-response"];

const subpoena: readonly MotionName[] = ["quash", "enforce-subpoena"];

/** Whether a word of a court's file covers a motion that asks for all of `names`. */
export function covers(word: MotionWord, names: ReadonlySet<MotionName>): boolean {
  const has = (list: readonly MotionName[]): boolean => list.some((name) => names.has(name));
  switch (word) {
    case "all":
      return names.size > 0;
    case "dispositive":
      return has(dispositive);
    case "nondispositive":
      return names.size > 0 && !has(dispositive);
    case "discovery":
      return has(discovery);
    case "subpoena":
      return has(subpoena);
    default:
      return names.has(word);
  }
}

const discoveryWords: ReadonlySet<MotionWord> = new Set<MotionWord>([...dutyReliefs, "discovery", "subpoena"]);

/** Whether a word speaks of discovery motions only. */
export function isOfDiscovery(word: MotionWord): boolean {
  return discoveryWords.has(word);
}
