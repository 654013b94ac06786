import type { CaseCitation, CourtAndDate, Pins, ReporterCite } from "../../citations/citation.ts";

/** Volume, reporter, page and pins of a full citation, and of each parallel one. */
export function reporterCites(citation: CaseCitation): readonly ReporterCite[] {
  const { volume, reporter, page, pins, parallel } = citation;
  return [{ start: volume.start, end: page.end, volume, reporter, page, ...(pins ? { pins } : {}) }, ...parallel];
}

/** The year of the decision, or null. */
export function yearOf(courtAndDate: CourtAndDate | undefined): number | null {
  const year = Number(courtAndDate?.date?.value.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}

/** "12 F.3d 34" in Bluebook form. */
export function citeText({ volume, reporter, page }: Omit<ReporterCite, "start" | "end">): string {
  return `${volume.value} ${reporter.value} ${page.value}`;
}

/** The pins of a citation, behind each of its parallel cites. */
export function allPins(citation: { readonly pins?: Pins; readonly parallel?: readonly ReporterCite[] }): Pins[] {
  return [citation, ...(citation.parallel ?? [])].flatMap(({ pins }) => pins ?? []);
}
