import type { Brief, Relief } from "../brief/brief.ts";
import { analyzeConferral } from "./analyze.ts";
import { ConferralCache } from "./cache.ts";
import type { CompanionReading, Conferral } from "./conferral.ts";
import { titleOf } from "./requirement.ts";

/** Another paper in which the conferral may be told: the memorandum of a motion, the motion of a memorandum. */
export class CompanionPaper {
  /** Its file name. */
  readonly name: string;
  readonly brief: Brief;
  /** What was read of it, for the next analysis of the paper that it accompanies. */
  readonly cache = new ConferralCache();

  constructor(name: string, brief: Brief) {
    this.name = name;
    this.brief = brief;
  }
}

/** The file that the front matter names in `conferralIn`; null for `this`, and where it names none. */
export function statedCompanion({ frontMatter }: Brief): string | null {
  const value = frontMatter?.values.get("conferralIn")?.value;
  if (typeof value !== "string") return null;
  const name = value.trim();
  return name === "" || name.toLowerCase() === "this" ? null : name;
}

/** Whether another paper may tell of the conferral: the front matter names one, or this one tells nothing though it is asked to. */
export function mayHaveCompanion(brief: Brief, { grade, companion }: Conferral): boolean {
  return statedCompanion(brief) !== null || grade === "missing" || companion !== undefined;
}

/**
 * The conferral of a paper together with its companion's. Where the companion tells of it nothing more is asked of this
 * paper, and what was read there is kept in `companion`. Where it does not, the paper is read as if it named no companion.
 * @param own what was read of the paper alone
 * @param cache of the paper
 */
export function withCompanion(brief: Brief, own: Conferral, other: CompanionPaper, cache: ConferralCache): Conferral {
  const stated = statedCompanion(brief) !== null;
  if (!stated && own.grade !== "missing") return own;
  const alone = stated ? analyzeConferral(withoutSwitch(brief), { cache }) : own;
  const companion = readCompanion(brief, other);
  if (!companion.tells) return { ...alone, companion };
  const requirement = { ...alone.requirement, level: "none" as const };
  return { ...alone, requirement, grade: "not-required", present: [], missing: [], companion };
}

/** The companion's account, read as if it stood in the paper. */
function readCompanion({ filing }: Brief, { name, brief, cache }: CompanionPaper): CompanionReading {
  const { grade, present, missing, steps } = analyzeConferral({ ...withoutSwitch(brief), filing }, { cache });
  const tells = steps.length > 0 || (grade !== "missing" && grade !== "not-required");
  return { name, tells, grade, present, missing };
}

function withoutSwitch(brief: Brief): Brief {
  const { frontMatter } = brief;
  if (!frontMatter) return brief;
  const values = new Map([...frontMatter.values].filter(([key]) => key !== "conferralIn"));
  return { ...brief, frontMatter: { ...frontMatter, values } };
}

/**
 * Whether a paper of the same folder is the companion of another: one of them the motion, the other its memorandum, in the
 * same case and about the same relief.
 */
export function isCompanion(brief: Brief, other: Brief): boolean {
  const kinds = [brief.filing.kind, other.filing.kind];
  if (!kinds.includes("motion") || !kinds.includes("memorandum-in-support")) return false;
  const [number, otherNumber] = [brief, other].map((one) => folded(one.caseNumber?.value ?? ""));
  if (!number || number !== otherNumber) return false;
  return sharesRelief(brief.filing.relief, other.filing.relief) && namesAlike(titleOf(brief), titleOf(other));
}

function sharesRelief(relief: readonly Relief[], others: readonly Relief[]): boolean {
  return relief.some((one) => one !== "other" && others.includes(one));
}

/** "Renewed", "second" and the like must stand in both titles or in none. */
function namesAlike(title: string, other: string): boolean {
  const ordinal = (text: string): string =>
    /\b(?:renewed|amended|second|third|fourth|supplemental)\b/i.exec(text)?.[0].toLowerCase() ?? "";
  return ordinal(title) === ordinal(other);
}

function folded(caseNumber: string): string {
  return caseNumber.toLowerCase().replace(/[^a-z\d]/g, "");
}
