import type { Account, Contact, Sides } from "./account.ts";
import type { Element, Grade } from "./conferral.ts";
import { namesBothSides } from "./sides.ts";

/** The elements of a description that a grade turns on, in the order in which they are told. */
export const requiredElements: readonly Element[] = ["who", "when", "how", "what"];

export interface Graded {
  readonly grade: Exclude<Grade, "not-required">;
  readonly present: readonly Element[];
  readonly missing: readonly Element[];
}

/**
 * Grades an account of the steps. Who, when, how and what must each be told of a live contact; a letter's day does not
 * supply that of a call. Where there were attempts only, two on different days, one of them by a live means, are enough.
 * @param hasCertificate a headed certificate has words of its own in which no step was recognised
 */
export function gradeAccount(account: Account, sides: Sides, hasCertificate: boolean): Graded {
  const { contacts, assertions, futility } = account;
  if (contacts.length === 0) {
    if (assertions.length > 0) return graded("conclusory", []);
    if (futility.length > 0) return graded("futility", []);
    return graded(hasCertificate ? "conclusory" : "missing", []);
  }
  if (contacts.every(({ means }) => means === "written")) return graded("letter-only", elementsOf(contacts, sides));
  const exchanges = contacts.filter(
    (contact) => contact.means !== "written" && !contact.attempt && !contact.announcement,
  );
  if (exchanges.length > 0) {
    const present = elementsOf(exchanges, sides);
    return graded(requiredElements.every((element) => present.includes(element)) ? "adequate" : "incomplete", present);
  }
  const present = elementsOf(contacts, sides);
  if (contacts.some(({ announcement }) => announcement)) return graded("incomplete", present);
  return graded(repeatedAttempts(contacts) ? "adequate" : "incomplete", present);
}

function graded(grade: Graded["grade"], present: readonly Element[]): Graded {
  return { grade, present, missing: requiredElements.filter((element) => !present.includes(element)) };
}

function elementsOf(contacts: readonly Contact[], sides: Sides): Element[] {
  const present: Element[] = [];
  if (contacts.some(({ who }) => namesBothSides(who, sides))) present.push("who");
  for (const element of ["when", "how", "what", "outcome"] as const) {
    if (contacts.some(({ evidence }) => evidence.some((one) => one.element === element))) present.push(element);
  }
  return present;
}

/** Two attempts on different days, of which one by telephone, video or in person. */
function repeatedAttempts(contacts: readonly Contact[]): boolean {
  const days = new Set<string>();
  for (const contact of contacts) for (const day of daysOf(contact)) days.add(day);
  return days.size >= 2 && contacts.some((contact) => contact.means === "live" && daysOf(contact).length > 0);
}

function daysOf({ dates, evidence }: Contact): readonly string[] {
  if (dates.length > 0) return dates;
  return evidence.filter(({ element }) => element === "when").map(({ value }) => value);
}
